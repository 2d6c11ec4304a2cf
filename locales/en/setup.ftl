# First start: one question on each page.

setup-page = Page { $number } of { $count }

## Language

setup-language-title = Which language do you read?

## What is this computer

setup-kind-title = What is this computer?
setup-kind-station-about = Learners sit and learn here.
setup-kind-office-about = Officers and trainers look after classes here.
setup-kind-centre-about = Coordinators gather the work of all sites here.
setup-kind-mend = Choose one of the three.
setup-sample = Try with sample data
setup-sample-about = Made-up sites and learners to look around. Nothing in it is real.

## Name

setup-name-title = What do you call this computer?
setup-name-label = Name of the site
setup-name-mend = Type a name.
setup-name-example-station = For example: Station 3, workshop B
setup-name-example-office = For example: Office, workshop B
setup-name-example-centre = For example: VET centre

## First member of staff

setup-staff-title = Who opens this computer?
setup-staff-about = You are the first member of staff here. Without the passphrase nobody can open this computer.
setup-staff-name = Your name
setup-staff-passphrase = Passphrase
setup-staff-again = The same passphrase again
setup-staff-rule = At least 12 characters. Four words that have nothing in common are good.
setup-staff-differs = The two are not the same yet.
setup-staff-same = Both are the same.

## Starter kit

setup-kit-title = Where is the starter kit?
setup-kit-about = The centre gave you a stick and six words.
setup-kit-mend-stick = Choose a stick or type its folder.
setup-kit-none = There is no starter kit here. Choose the stick that the centre gave you.
setup-kit-file = Starter kit
# A starter kit that was found on the stick.
setup-kit-here = It is here
setup-kit-words = The six words
setup-kit-words-rule = Type them in their order, with a space between.
setup-kit-words-mend = Six words are needed.
setup-kit-words-count = { $count } of 6 words

## Keys of the centre

setup-keys-title = Where are the keys of the centre?
setup-keys-about = They were made for the centre and lie in one folder with its packs.
setup-keys-folder = Folder of the keys
setup-keys-mend-folder = Type the folder.
setup-keys-passphrase = Passphrase of the centre
setup-keys-mend-passphrase = Type the passphrase.

## End

setup-found = Set up this computer
setup-founding = This computer is being set up. It takes a few seconds.
setup-done-title = This computer is ready
setup-done-site = Exchange with the stick next. Then the centre can admit this site.
setup-done-centre = Make a starter kit for each classroom next.
setup-done-go = Go on

## Sample data

setup-sample-making = The sample is being made
setup-sample-stopped = The sample was not made
setup-sample-opening = The sample is ready. Station 1 is being opened.

## Replacing a computer that is lost or broken

setup-replace = Replace a computer
setup-replace-about = It brings back the work of a computer that is lost or broken. You need its stick and its recovery code.
setup-replace-title = Which computer shall come back?
setup-replace-found =
    { $count ->
        [0] There is no recovery file here. Put in a stick that was used at the lost computer.
       *[other] The stick holds what is needed.
    }
setup-replace-code = Recovery code
setup-replace-code-rule = It stands on the printed sheet. Capital letters, spaces and dashes do not matter.
setup-replace-code-count = { $count } of 8 groups
setup-replace-code-mend = Eight groups of four letters and digits are needed.
setup-replace-do = Bring it back
setup-replace-running = The computer is coming back
setup-replace-stopped = Nothing was brought back
setup-replaced-title = { $name } is back
setup-replaced-entries = Entries that are here again
setup-replaced-written = State of
setup-replaced-staff = Staff who can open it
setup-replaced-next = Open it with your passphrase and exchange once. What is newer comes in then.
setup-replaced-unreadable =
    { $count ->
        [one] { $count } recovery file could not be read. What was in it comes with the exchange.
       *[other] { $count } recovery files could not be read. What was in them comes with the exchange.
    }
