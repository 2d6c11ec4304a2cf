# Exchange with a stick; also used where a stick is chosen.

exchange-ready =
    { $count ->
        [one] The stick is ready
       *[other] { $count } sticks are ready
    }
exchange-none = Put the stick in
exchange-none-about = Footbridge sees it within a few seconds.
exchange-about-site = Packs and receipts come in. The work of your learners goes out, sealed.
exchange-about-centre = The work of the sites comes in. Receipts and packs go out.
exchange-start = Exchange
# Name of the button for screen readers.
exchange-start-with = Exchange with { $label }
exchange-place-chosen = chosen folder
exchange-place-away = not there now
exchange-folder-link = Choose another folder
exchange-stick = Stick
exchange-stick-other = Another folder
exchange-stick-folder = Folder
exchange-stick-none = No stick was found. Put it in, then look again.
exchange-stick-again = Look again

## While it runs

exchange-running = Exchange is running
exchange-leave-in = Leave the stick in.

## Afterwards

exchange-done = Exchange is done
exchange-cancelled = Exchange was stopped
exchange-cancelled-about = Nothing is lost. The next exchange goes on from here.
exchange-failed = Exchange did not work
exchange-safe = You can take the stick out.
exchange-not-safe = Leave the stick in and exchange once more.
exchange-again = Exchange again
exchange-came-in = Came in
exchange-went-out = Went out
exchange-in-nothing = Nothing new was on the stick.
exchange-out-nothing = Nothing new had to go out.
exchange-in-pack = { $title }, version { $version }
exchange-in-pack-note = now on this computer
exchange-statement = Statement of the centre
exchange-in-statement-note =
    { $sites ->
        [one] { $sites } site is admitted
       *[other] { $sites } sites are admitted
    }
exchange-in-receipt-all = The centre has everything
exchange-in-receipt-some =
    { $arrived ->
        [one] { $arrived } entry has arrived at the centre
       *[other] { $arrived } entries have arrived at the centre
    }
exchange-in-receipt-until = up to { $when }
exchange-in-receipt-open =
    { $open ->
        [one] { $open } entry is still on its way, { $when }
       *[other] { $open } entries are still on their way, { $when }
    }
exchange-in-work =
    { $learners ->
        [one] Work of { $learners } learner
       *[other] Work of { $learners } learners
    }
# A bundle with entries of a site, but of no learner.
exchange-in-bundle = Entries of a site
exchange-in-from = from { $site }
exchange-in-from-unknown = from a site without a name
exchange-in-new =
    { $events ->
        [0] nothing new
        [one] { $events } new entry
       *[other] { $events } new entries
    }
exchange-in-asking = A site asks to be admitted
exchange-in-waiting =
    { $waiting ->
        [one] { $waiting } entry waits with it
       *[other] { $waiting } entries wait with it
    }
exchange-out-bundle =
    { $events ->
        [one] { $events } new entry
       *[other] { $events } new entries
    }
exchange-out-bundle-note =
    { $learners ->
        [0] sealed, of no learner
        [one] sealed, of { $learners } learner
       *[other] sealed, of { $learners } learners
    }
exchange-out-statement-note = says which sites are admitted
exchange-out-receipt = Receipt for the sites
exchange-out-receipt-note =
    { $journals ->
        [0] nothing has arrived yet
        [one] covers { $journals } journal
       *[other] covers { $journals } journals
    }
exchange-out-packs =
    { $packs ->
        [one] { $packs } pack
       *[other] { $packs } packs
    }
exchange-out-packs-note = for the sites
exchange-refused =
    { $count ->
        [one] One file was not taken
       *[other] { $count } files were not taken
    }
exchange-to-sites = See the sites
