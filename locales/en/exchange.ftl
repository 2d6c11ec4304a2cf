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
# In what state a stick is, or all that is plugged in: one sentence and what to do.
exchange-state-none = No stick is plugged in.
exchange-state-several = More than one stick is plugged in. Leave in only the one you need.
exchange-state-fine = This stick is ready.
exchange-state-full = There is little room left on this stick. Take another one, or delete other files on it.
exchange-state-read-only = Nothing can be written on this stick. Open its slide lock, or take another one.
exchange-state-unreadable = This stick cannot be read. Take another one.
exchange-state-defective = This stick does not keep what is written on it. Take another one.
exchange-state-not-in-register = This stick is not in the register. Take one that is.
exchange-folder-link = Choose another folder
exchange-folder-drag = You can also drag a folder into this window.
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
exchange-in-older-programme = The programme on this stick is older
exchange-in-older-programme-note = nothing changed here
exchange-in-not-for-this-note = not for this computer
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
       *[other] says what has arrived
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

## The stick that is plugged in

# The serial number of a stick.
exchange-stick-number = number { $serial }
# Both with their unit, as in "3 GB of 8 GB free".
exchange-stick-room = { $free } of { $total } free
exchange-stick-used = Last exchange with it here: { $when }
exchange-stick-first = No exchange with it here yet
exchange-remove = Take it out safely
# Name of the button for screen readers.
exchange-remove-one = Take it out safely: { $label }
exchange-removed = The computer has let go of the stick. You can take it out.
exchange-removed-by-hand = Everything is written. You can take the stick out.

## How this computer stands to the others

exchange-level = All computers of the classroom are level.
# $names are names of computers with commas between them.
exchange-behind =
    { $count ->
        [1] One more computer until all are level: { $names }.
        [2] Two more computers until all are level: { $names }.
        [3] Three more computers until all are level: { $names }.
        [4] Four more computers until all are level: { $names }.
        [5] Five more computers until all are level: { $names }.
        [6] Six more computers until all are level: { $names }.
        [7] Seven more computers until all are level: { $names }.
        [8] Eight more computers until all are level: { $names }.
        [9] Nine more computers until all are level: { $names }.
        [10] Ten more computers until all are level: { $names }.
       *[other] { $count } more computers until all are level: { $names }.
    }
exchange-unnamed = a computer without a name
# From three exchanges on.
exchange-no-news = No news from the centre for { $count } exchanges. Ask for the stick that comes from there.
exchange-open =
    { $count ->
        [one] { $count } entry has not arrived at the centre yet.
       *[other] { $count } entries have not arrived at the centre yet.
    }
# Name of the list of sentences for screen readers.
exchange-notices = About this computer
exchange-notice-restored = This computer was put back from a copy. What it lacks comes back with the next exchanges.
exchange-notice-other-machine = The work of this computer has moved here from another machine. Nothing is lost.
exchange-notice-set-back = This computer was set back to an earlier day. What is missing comes back with the stick.
exchange-notice-copied = This computer was copied. Its work is safe. The centre must admit it again.
exchange-notice-admitted = The centre has admitted this computer.
exchange-notice-since = Since { $when }
exchange-notice-away = I have read it

## New computers

exchange-asking =
    { $count ->
        [one] A new computer asks to join
       *[other] { $count } new computers ask to join
    }
exchange-asking-means = If you know it, let it join. Its work counts here until the centre has decided.
exchange-let-in = Let it join for now
# Name of the button for screen readers.
exchange-let-in-one = Let it join for now: { $name }
exchange-let-in-done = { $name } takes part for now.

## More of the report

# $name is what the new computer calls itself.
exchange-in-asking-name = { $name } asks to be admitted
exchange-in-own =
    { $events ->
        [one] { $events } entry of this computer came back
       *[other] { $events } entries of this computer came back
    }
exchange-in-own-note = they were missing here
exchange-carried =
    { $bundles ->
        [one] { $bundles } sealed file for others
       *[other] { $bundles } sealed files for others
    }
exchange-carried-note = carried on from here
exchange-in-aside =
    { $events ->
        [one] { $events } entry was put aside
       *[other] { $events } entries were put aside
    }
# $from is exchange-in-from or exchange-in-from-unknown.
exchange-in-aside-note = { $from }; the centre does not trust it any more
exchange-not-ready = This stick cannot be used
exchange-in-learner = A learner moved to this classroom

## Where something that staff said stands by now

exchange-reach-here = On this computer now.
exchange-reach-alone = No other computer of the classroom is known here. Elsewhere staff type it in.
exchange-reach-typed = Sooner only if you type it in there.
exchange-reach-waiting =
    { $count ->
        [one] { $count } other computer with the next stick: { $names }.
       *[other] { $count } other computers with the next stick: { $names }.
    }
exchange-reach-have =
    { $count ->
        [one] { $count } other computer has it.
       *[other] { $count } other computers have it.
    }
