# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Areas
site-rail-class = Class
site-rail-start = Start
site-rail-register = Register
site-rail-exchange = Exchange
site-rail-packs = Packs
site-rail-approvals = Two people
site-rail-access = Record of access
site-rail-computer = This computer
site-rail-overview = Overview
site-rail-results = Results
site-rail-figures = Questions in figures
site-rail-sites = Sites
site-rail-staff = Staff
site-role-officer = Officer
site-role-trainer = Trainer
site-role-coordinator = Coordinator
site-role-publisher = Publisher
site-role-guest = Guest
site-kind-station = Station
site-kind-office = Office
site-kind-centre = Centre
site-put-aside = Data on this computer were damaged and put aside, not deleted. Tell your coordinator.

## Locked: all languages stand on one page

site-locked = Ask your trainer to open this computer.
site-locked-safe = Your work is safe.
site-locked-passphrase = Passphrase of staff
site-locked-open = Open
site-locked-stick = With a stick plugged in, the exchange runs at once.
site-locked-others = Passphrase forgotten?
site-locked-code = Open with the recovery code
site-locked-put-back = Put back the last good copy
site-locked-back = Back

## Opened in the morning: one act, one sentence, one key

site-morning-running = It is open and exchanges with the stick
site-morning-wait = Leave the stick in. Footbridge says when it may go.
site-morning-done = Done. Take the stick out.
site-morning-level = Every computer of the classroom is level.
site-morning-behind =
    { $count ->
        [one] { $count } more computer needs this stick.
       *[other] { $count } more computers need this stick.
    }
site-morning-refused =
    { $count ->
        [one] { $count } file was not taken. The page of the exchange says why.
       *[other] { $count } files were not taken. The page of the exchange says why.
    }
site-morning-open = This computer is open
site-morning-several = Several sticks are plugged in. Exchange on the page for it.
site-morning-not-usable = This stick cannot be used now. The page of the exchange says why.
site-morning-ready = Ready for learners
site-morning-stay = To the pages of staff

## The printed recovery code opens a locked computer, once

site-code-title = Open with the recovery code
site-code-about = The code opens this computer once. Make a new one afterwards.
site-code = Recovery code
site-code-rule = Eight groups of four letters and digits, from the printed sheet.
site-code-mend = Type all eight groups.
site-code-count = { $count } of 8 groups
site-code-name = Your name
site-code-name-hint = As it stands in the list of staff. A new name joins the list.
site-code-open = Open

## The data were found damaged: the last good copy

site-put-back-title = Put back the last good copy
site-put-back-about = The data on this computer are damaged. They are kept aside, not deleted.
site-put-back-when = The last good copy is of { $when }. What came later comes back with the stick, if it was there once.
site-put-back-none = No copy is on this computer. A recovery code and a stick can set it up anew.
site-put-back-do = Put it back

## This computer

site-about =
    { $entries ->
        [one] { $entries } entry is kept on this computer
       *[other] { $entries } entries are kept on this computer
    }
site-about-program = Version of Footbridge
site-about-store = Store
site-about-store-versions = SQLCipher { $cipher }, SQLite { $sqlite }
site-about-folder = Folder of the data
site-about-site = Number of this site
site-about-journal = Number of the series of entries
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Series of entries begun here
site-verify = Check the entries
site-verify-heading = Is every entry as it was written?
site-verify-about = Footbridge reads all entries again and compares them with what the screens show.
site-verify-running = The entries are being checked.
site-verified = Every entry is as it was written
site-verified-events = Entries read
site-verified-journals = Series of entries
site-verified-seals = Seals checked
site-verified-tables = Tables compared
site-stick = Where is the stick?
site-stick-about = Footbridge finds sticks by itself. If it does not find yours, type its folder.
site-stick-folder = Folder of the stick
site-stick-use = Use this folder
site-stick-forget = Forget the folder
site-stick-kept = Footbridge uses this folder: { $folder }
site-stick-none = No folder is chosen. Footbridge looks for sticks by itself.
site-rail-sticks = Sticks
site-rail-differences = Differences

## If this computer is lost or breaks

site-recovery = If this computer is lost or breaks
site-recovery-without = There is no recovery code yet. Make one and keep the sheet in a safe place.
site-recovery-used = The recovery code was used and opens nothing any more. Make a new one.
site-recovery-with = The recovery code was made on { $when }.
site-recovery-written = Last written onto a stick: { $when }
site-recovery-not-written = Nothing is on a stick for this yet. Exchange once.
site-recovery-copies =
    { $count ->
        [0] No copy is kept on this computer yet.
        [one] { $count } copy is kept on this computer.
       *[other] { $count } copies are kept on this computer.
    }
site-recovery-make = Make a recovery code
site-recovery-replaces = The code that was made before opens only what was written before today.
site-recovery-title = Write down or print the recovery code
site-recovery-once = It is shown only now. Keep the sheet locked away, and never with a stick.
# Stands on the printed sheet.
site-recovery-sheet = Recovery code of { $site }
site-recovery-back = Type it back from the sheet
site-recovery-right = This is right. The next exchange writes the recovery file onto the stick.
site-recovery-wrong = Group { $group } is different from the sheet.
site-recovery-done = Back to this computer
site-recovery-what = With this code and its stick another computer can take the place of this one.
## How this computer is opened and left

site-door = Opening and leaving
site-door-about = Sessions end by themselves after so many minutes. Work is always kept.
site-door-read = Sessions end after { $learner } minutes without a learner, after { $staff } minutes without staff, and after { $session } minutes in any case.
site-door-learner = Without a learner, minutes
site-door-staff = Without staff, minutes
site-door-session = In any case, minutes
site-door-keep = Keep these times
site-door-kept = Kept. It holds from the next sign-in on.
site-door-morning = Opening in the morning
site-door-exchanges = Opens and exchanges
site-door-opens = Opens only
site-rail-people = Learners

## The first page of those who see nothing of any person

site-start-guest = You are a guest here
site-start-guest-about = You see which packs are in use. You cannot change anything here.
site-start-publisher = You publish packs
site-start-publisher-about = Packs are written, signed and published at the command line. Here you see which ones are in use.
site-start-packs = Look at the packs
site-start-nobody = Your account sees no learner, no result and no record of access.
