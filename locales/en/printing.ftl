# What is printed: the choice where to, and the words on paper. Rust reads the words on paper.

## Choosing where to print

printing-title = Print or save as PDF
printing-to = Where to?
# Below the name of a printer.
printing-queue = Printer
printing-queue-usual = Printer that is usually taken
printing-folder-about = Save as PDF here: { $path }
printing-stick-about = Save as PDF on this stick: { $path }
printing-other = Another folder
printing-folder = Folder for the PDF
printing-no-queue = This computer has no printer. You can save a PDF and print it elsewhere.
printing-impossible = This copy of the program cannot print. Write it down by hand.
printing-stick-warn = A stick is lost easily, and whoever finds it can read the PDF. Delete the PDF as soon as it is printed.
printing-save-stick = Save on this stick
printing-print = Print
printing-save = Save as PDF
printing-in-queue = Sent to the printer { $queue }.
printing-saved = Saved: { $path }
# Many cards are printed in parts.
printing-cards-queued = { $count } cards are sent to the printer { $queue }, in { $parts } parts.
printing-cards-saved = { $count } cards are saved in { $parts } PDFs. The first one: { $path }
printing-cards-stopped = { $printed } cards are printed. { $left } are not.
printing-cards-rest = Print the other { $count }
printing-out = On paper or as a file

## A list with names as a file for a spreadsheet

printing-list-save = Save as CSV
printing-list-about = The file holds names, readable for everybody. That needs two people: a colleague signs in at this computer within 10 minutes and agrees.
printing-list-here = Save here: { $path }
printing-list-stick = Save on this stick: { $path }
printing-list-folder = Folder for the file
printing-list-warn = A stick is lost easily, and whoever finds it can read the list. Delete the file as soon as it is used.
printing-list-ask-stick = Ask to save on this stick
# What the list of all learners is called, for whoever agrees to saving it.
printing-list-learners = List of learners

## On every sheet

printing-page = Page { $page } of { $pages }
# A day, for example 22 November 2026.
printing-date = { $day } { $month } { $year }
printing-month-1 = January
printing-month-2 = February
printing-month-3 = March
printing-month-4 = April
printing-month-5 = May
printing-month-6 = June
printing-month-7 = July
printing-month-8 = August
printing-month-9 = September
printing-month-10 = October
printing-month-11 = November
printing-month-12 = December

## Names of files: small letters without accents, and dashes

printing-file-task = task-sheet
printing-file-profile = competency-profile
printing-file-cards = cards
printing-file-recovery = recovery-code
printing-file-computer = computer
printing-file-part = { $part }-of-{ $parts }
printing-file-learners = learners
printing-file-class = class
printing-file-forms = forms
printing-file-register = register
printing-file-results = results
printing-file-figures = question-figures
printing-file-cut = proposed-cut
printing-file-access = record-of-access

## A learner’s card; it is carried about, so nothing on it says where it is used

printing-cards-title = Cards to sign in
# After the title, in brackets, where there are several parts.
printing-cards-part = { $part } of { $parts }
printing-card-number = Card number
# Says to a screen reader what the QR code is.
printing-card-squares = Card number { $card } for a reader
printing-card-pictures = Four pictures in this order
# At most twelve words.
printing-card-do = Type or scan the number, then tap the pictures in this order.

## The sheet with the recovery code

printing-recovery-title = Recovery code
printing-recovery-made = Made on { $date }
printing-recovery-purpose = If this computer is lost or breaks, another computer takes its place with this code and its stick.
printing-recovery-steps = What to do then
# The words in quotes are setup-replace.
printing-recovery-step-start = Start Footbridge on the other computer and choose “Replace a computer”.
printing-recovery-step-stick = Put in the stick that was used last with this computer.
printing-recovery-step-code = Type the eight groups. Capital letters and spaces do not matter.
printing-recovery-keep = Keep this sheet locked away, and never with a stick.
printing-recovery-older = This sheet takes the place of every older one. Destroy the older ones.
