# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Areas
site-rail-class = Class
site-rail-exchange = Exchange
site-rail-packs = Packs
site-rail-computer = This computer
site-rail-overview = Overview
site-rail-sites = Sites
site-role-officer = Officer
site-role-trainer = Trainer
site-role-coordinator = Coordinator
site-kind-station = Station
site-kind-office = Office
site-kind-centre = Centre
site-put-aside = Data on this computer were damaged and put aside, not deleted. Tell your coordinator.

## Locked: all languages stand on one page

site-locked = Ask your trainer to open this computer.
site-locked-safe = Your work is safe.
site-locked-passphrase = Passphrase of staff
site-locked-open = Open

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
site-about-journal = Number of the journal
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Journals begun here
site-verify = Check the journal
site-verify-heading = Is every entry as it was written?
site-verify-about = Footbridge reads all entries again and compares them with what the screens show.
site-verify-running = The journal is being checked.
site-verified = Every entry is as it was written
site-verified-events = Entries read
site-verified-journals = Journals
site-verified-seals = Seals checked
site-verified-tables = Tables compared
site-stick = Where is the stick?
site-stick-about = Footbridge finds sticks by itself. If it does not find yours, type its folder.
site-stick-folder = Folder of the stick
site-stick-use = Use this folder
site-stick-forget = Forget the folder
site-stick-kept = Footbridge uses this folder: { $folder }
site-stick-none = No folder is chosen. Footbridge looks for sticks by itself.
