packs-title =
    { $count ->
        [one] { $count } pack is on this computer
       *[other] { $count } packs are on this computer
    }
packs-empty = No pack is on this computer yet
packs-empty-about = Packs come in with a stick from the centre.
packs-exchange = Go to Exchange
packs-column-title = Pack
packs-column-version = Version
packs-column-languages = Languages
packs-column-since = Here since
packs-unlisted = { $title } (no longer published)
packs-withdrawn = Withdrawn by the centre
packs-column-reason = Reason
packs-and-older = { $version } and older

## Kinds

packs-kind-course = Course
packs-kind-framework = Competencies
packs-kind-directory = Addresses
packs-kind-catalogue = What the centre offers
packs-previous = version { $version } is kept too
# Head of the column of buttons, for screen readers.
packs-column-do = Do

## Withdrawing

packs-withdraw = Withdraw
packs-withdraw-one = Withdraw { $title }, version { $version }
packs-withdraw-title = Withdraw { $title }, version { $version }?
packs-withdraw-about = Do this when something in it is wrong. Every site stops showing it after its next exchange. The work of the learners stays.
packs-withdraw-which = What goes?
packs-withdraw-only = Only this version. The one before comes back.
packs-withdraw-older = This version and all before it.
packs-withdraw-reason = Why, in a few words
packs-withdraw-mend = Say why in a few words.
packs-undo = Bring back
packs-undo-one = Bring back { $title }, version { $version }

## Installing from a stick

packs-install = Install from a stick
packs-install-title = Which stick brings the packs?
packs-install-about = Only packs are taken from it. The work of the learners stays where it is.
packs-install-start = Install
packs-installing = Packs are being installed
packs-installed =
    { $count ->
        [one] { $count } new pack is here
       *[other] { $count } new packs are here
    }
packs-installed-nothing = No new pack is here
packs-already =
    { $count ->
        [one] { $count } pack was here already.
       *[other] { $count } packs were here already.
    }
packs-not-for-this =
    { $count ->
        [one] { $count } pack is for other computers.
       *[other] { $count } packs are for other computers.
    }
packs-left-out =
    { $count ->
        [one] The centre has withdrawn { $count } pack. It was left out.
       *[other] The centre has withdrawn { $count } packs. They were left out.
    }
packs-older-programme = The packs on this stick are older than those here. Nothing was changed.
packs-expired = The list of packs is past its date. Ask the centre for a newer stick. What is here stays in use.
packs-install-stopped = Installing was stopped
packs-install-stopped-about = What was here before is still in use. You can start again.
packs-install-failed = Installing did not work
packs-install-again = Another stick
packs-to-packs = Back to the packs
packs-none-left = No pack is in use on this computer
