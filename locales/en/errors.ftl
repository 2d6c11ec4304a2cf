# One message for each error code: what happened, in plain words.
# The attribute .hint says what to do now.

# Remedies that many errors share.
-errors-hint-again = Try again. If it comes back, tell your coordinator this code.
-errors-hint-send-again = Nothing is lost. The sender sends it again next time.
-errors-hint-not-taken = It was not taken, and nothing here was changed. Keep the stick and tell your coordinator.
-errors-hint-leave = Leave it on the stick. It is read where it belongs.
-errors-hint-newer-stays = You need not do anything. The newer one stays in use.
-errors-hint-fresh-stick = Nothing here was changed. Ask the centre for a fresh copy on a stick.
-errors-hint-packs-stay = The packs that are here stay in use. Ask the centre for a fresh copy on a stick.
-errors-hint-tell-today = Work can go on. Tell your coordinator today.
-errors-hint-choose-again = Go back and choose again.

## Sign in and passphrases

errors-sign-in-wrong = The number and the pictures do not belong together.
    .hint = Try again. Your trainer can help.
errors-sign-in-wait =
    { $seconds ->
        [one] Wait { $seconds } second, then try again.
       *[other] Wait { $seconds } seconds, then try again.
    }
    .hint = Your trainer can help.
errors-sign-in-only-staff = Only your trainer can let you in now.
    .hint = Your work is safe. Ask for help.
errors-session-ended = This session has ended.
    .hint = Everything is saved. Sign in again to go on.
errors-limits-senseless = These times do not work here.
    .hint = Learners 2 to 60 minutes, staff 1 to 30, a session 15 minutes to 12 hours.
errors-passphrase-wrong = This passphrase is not right.
    .hint = Look at capital letters and spaces, then try again.
errors-passphrase-wait =
    { $seconds ->
        [one] Too many wrong passphrases. Wait { $seconds } second.
       *[other] Too many wrong passphrases. Wait { $seconds } seconds.
    }
    .hint = Nothing is blocked for good. The next try counts after this wait.
errors-passphrase-weak = This passphrase is too easy to guess.
    .hint = Take at least 12 characters. Four words that have nothing in common are good.
errors-not-permitted = Your role may not do this here.
    .hint = Ask a colleague who may, or sign in again.
errors-unknown-command = The program asked for something that it does not know.
    .hint = { -errors-hint-again }
errors-request-malformed = The program did not understand what was entered.
    .hint = { -errors-hint-again }

## This computer

errors-site-in-use = Footbridge is already open on this computer.
    .hint = Close the other window, then start again.
errors-site-exists = This computer is already set up.
    .hint = Start the program again to use it.
errors-no-site = This computer is not set up yet.
    .hint = Start the program again and set it up.
errors-store-damaged = The data on this computer are damaged. They were put aside, not deleted.
    .hint = Tell your coordinator before you go on. What has arrived at the centre is safe.
errors-store-too-new = A newer Footbridge wrote the data on this computer.
    .hint = Nothing is lost. Start the newer program.
errors-store-failed = The data on this computer could not be read or saved.
    .hint = { -errors-hint-again }
errors-store-key-wrong = The data on this computer do not open.
    .hint = Try again, or ask a colleague to open it.
errors-pragma-refused = The data cannot be kept safely with this copy of the program.
    .hint = Nothing was changed. Install the program again.
errors-disk-full = The disk of this computer is full.
    .hint = Make room on it, then try again. What was saved stays.
errors-disk-failed = This file or folder cannot be read or written: { $path }
    .hint = Look if the disk works and if you may write there.
errors-clock-wrong = The clock of this computer is wrong.
    .hint = Set date and time, then try again.
errors-journal-broken = The entries of this computer have a gap or were changed.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = What this computer shows does not match its entries.
    .hint = { -errors-hint-tell-today }

## Sticks

errors-stick-not-found = There is no stick at { $folder }.
    .hint = Put the stick in, wait a moment and try again.
errors-stick-read-only = Nothing can be written on this stick.
    .hint = Open its slide lock, or take another stick.
errors-stick-full = The stick is full.
    .hint = Take another stick, or delete other files on it. Leave the folder FOOTBRIDGE as it is.
errors-stick-write-failed = Writing on the stick did not work.
    .hint = Nothing is lost. Put the stick in again, or take another one.
errors-stick-defective = This stick does not keep what is written on it.
    .hint = Nothing is lost. Take another stick and throw this one away.
errors-stick-not-registered = This stick is not in the register. Only registered sticks may be used here.
    .hint = Take a stick from the register, or have this one registered first.
errors-stick-busy = Another program is using the stick.
    .hint = Close that program, then try again.
errors-stick-without-serial = This stick has no number of its own, so it cannot be registered.
    .hint = Take another stick.
errors-stick-crowded = There are too many files on the stick. Not all of them were looked at.
    .hint = Delete other files on it. Leave the folder FOOTBRIDGE as it is. If it comes back, tell your coordinator.

## Setting up

errors-kit-not-found = There is no starter kit on this stick.
    .hint = Choose the stick that the centre gave you for this.
errors-kit-words-wrong = These six words do not open the starter kit.
    .hint = Compare each word and their order, then try again.
errors-kit-damaged = The starter kit is damaged.
    .hint = Ask the centre for a new one.
errors-kit-for-other-kind = This starter kit is for another kind of computer.
    .hint = Go back and choose the other kind, or ask the centre for a fitting kit.
errors-centre-keys-wrong = The keys of the centre do not open.
    .hint = Look at the folder and the passphrase, then try again.
errors-name-empty = The name is missing.
    .hint = Type a name.
errors-name-too-long = The name is too long.
    .hint = Type a shorter name.
errors-language-unknown = This language is not available here.
    .hint = Choose one from the list.
errors-sample-exists = The sample data are already here.
    .hint = Start the program again to use them.

## Long work

errors-job-running = Another long task is still running.
    .hint = Wait until it is done, or cancel it.
errors-job-unknown = This task is not running any more.
    .hint = Nothing is lost. Start it again.
errors-cancelled = You stopped it.
    .hint = Nothing is lost. Start again when you like.

## Learning

errors-not-found = This is not here any more.
    .hint = { -errors-hint-choose-again }
errors-unit-not-found = This unit is not in the pack.
    .hint = Exchange with a stick that carries the newest pack.
errors-page-stopped = This part did not answer. It was stopped.
    .hint = Your work is safe. Try again or go on.
errors-step-not-found = This step is not in the pack any more.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = This question is not in the pack any more.
    .hint = Go back to the start. The answers are saved.
errors-review-not-today = This one is done for today.
    .hint = Go back to the start, and go on from there.
errors-print-table-not-made = The table could not be written as a workbook.
    .hint = Save it as CSV.
errors-response-wrong-form = This answer does not fit the question.
    .hint = Answer once more.
errors-response-no-number = This is not a number yet.
    .hint = Type digits only, for example 12.5.
errors-attempt-not-open = This check is already finished.
    .hint = Go back to the start. The result is saved.
errors-picture-code-wrong-form = Four pictures are needed.
    .hint = Choose four pictures.
errors-people-same-already = These two records are of one person already.
    .hint = { -errors-hint-choose-again }
errors-people-not-joined = These two records were not put together.
    .hint = { -errors-hint-choose-again }
errors-staff-not-joined = Records of staff cannot be put together.
    .hint = Choose two records of learners.
errors-role-not-here = This role is not given at this computer.
    .hint = Choose one of the roles that are shown.
errors-staff-name-taken = Somebody of this name works here already.
    .hint = Add a second name, so that everybody knows who is meant.
errors-staff-last = Nobody else can open this computer.
    .hint = Add a colleague first. Then this entry can go.
errors-staff-not-oneself = You cannot take yourself out.
    .hint = Ask a colleague to do it.
errors-learner-there-already = The learner belongs to this classroom already.
    .hint = { -errors-hint-choose-again }
errors-difference-chosen-elsewhere = Only the computer that this is about can choose.
    .hint = Choose there, then take the stick round.
errors-card-wrong-form = This is not a card number.
    .hint = Type the six digits from the card.

## Packs

errors-pack-missing = There is no pack on this computer yet.
    .hint = Exchange with a stick that carries a pack.
errors-pack-content-wrong = The content of the pack does not follow the rules: { $detail }
    .hint = Correct the source, then build the pack again.
errors-pack-needs-newer-program = The pack needs Footbridge { $needs } or newer.
    .hint = Install the newer program first. The pack that is here stays in use.
errors-pack-delta-base-missing = The pack only brings what is new since version { $version }, and that version is not whole here.
    .hint = Ask the centre for the whole pack on a stick.
errors-pack-withdrawn = This course is being put right.
    .hint = Everything that you did is kept. Ask your trainer when it goes on.
errors-pack-file-damaged = A file of the pack is damaged.
    .hint = { -errors-hint-packs-stay }
errors-pack-file-not-listed = A file of the pack is not on its list: { $detail }
    .hint = { -errors-hint-packs-stay }
errors-metadata-missing = The list of packs is missing on the stick.
    .hint = { -errors-hint-packs-stay }
errors-metadata-unreadable = The list of packs cannot be read.
    .hint = { -errors-hint-packs-stay }
errors-metadata-rollback = The list of packs is older than the one here.
    .hint = { -errors-hint-newer-stays }
errors-metadata-expired = The list of packs is past its date.
    .hint = { -errors-hint-packs-stay }
errors-metadata-signature = The publisher did not sign the list of packs.
    .hint = { -errors-hint-not-taken }
errors-metadata-mismatch = The lists of packs do not fit together.
    .hint = { -errors-hint-packs-stay }
errors-target-unknown = A pack is not on the publisher's list.
    .hint = { -errors-hint-not-taken }
errors-target-name-refused = A pack has a name that is not allowed.
    .hint = { -errors-hint-not-taken }
errors-target-damaged = A pack on the stick is damaged.
    .hint = { -errors-hint-packs-stay }

## Bundles, statements, receipts

errors-bundle-damaged = A delivery is damaged.
    .hint = { -errors-hint-send-again }
errors-bundle-not-for-us = A delivery is sealed for somebody else.
    .hint = { -errors-hint-leave }
errors-bundle-sender-unknown = A delivery comes from a site that is not known here.
    .hint = Nothing is lost. Exchange again once the centre has admitted the site.
errors-bundle-chain-broken = The entries of a delivery do not follow one another.
    .hint = { -errors-hint-send-again }
errors-bundle-seal-wrong = The seal of a delivery is not genuine.
    .hint = { -errors-hint-not-taken }
errors-bundle-events-differ = A delivery holds other entries than it says.
    .hint = { -errors-hint-not-taken }
errors-bundle-too-large = A delivery is larger than allowed.
    .hint = { -errors-hint-not-taken }
errors-site-not-admitted = A delivery comes from a site that is not admitted yet.
    .hint = Nothing is lost. Its entries wait until the centre admits it.
errors-admission-wrong = A site asks with a starter kit that this centre did not make.
    .hint = Nothing was taken in. Ask who set that computer up.
errors-kit-used-up = All places of this starter kit are taken.
    .hint = Make a new starter kit for this classroom.
errors-kit-revoked = The centre has withdrawn this starter kit.
    .hint = Nothing was taken in. Ask the centre for a new starter kit.
errors-asking-too-much = Enough work of this new computer waits already.
    .hint = Admit the computer. The rest comes with the next stick.
errors-bundle-sender-revoked = This work is from a computer that the centre no longer trusts.
    .hint = Nothing was taken in. The centre decides about it.
errors-statement-damaged = The statement of the centre is damaged.
    .hint = { -errors-hint-fresh-stick }
errors-statement-wrong-centre = The statement comes from another centre.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = The receipt of the centre is damaged.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = The receipt of the centre is older than the one here.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = The receipt comes from another centre.
    .hint = { -errors-hint-leave }
errors-transfer-damaged = The file about a learner who moved cannot be read.
    .hint = { -errors-hint-send-again }

## Files from a stick

errors-signature-missing = A file is not signed.
    .hint = { -errors-hint-not-taken }
errors-signature-wrong = The signature of a file is not genuine.
    .hint = { -errors-hint-not-taken }
errors-envelope-unreadable = A file is damaged.
    .hint = { -errors-hint-send-again }
errors-payload-type-wrong = A file is of another kind than its place says.
    .hint = { -errors-hint-not-taken }
errors-payload-unreadable = The content of a file cannot be read.
    .hint = { -errors-hint-send-again }
errors-key-invalid = The sender of a file cannot be checked.
    .hint = { -errors-hint-not-taken }
errors-seal-not-for-us = A file is sealed for somebody else.
    .hint = { -errors-hint-leave }
errors-seal-damaged = The seal of a file is damaged.
    .hint = { -errors-hint-send-again }
errors-work-factor-too-high = A file would take far too long to open.
    .hint = { -errors-hint-not-taken }
errors-too-large = A file is larger than allowed.
    .hint = { -errors-hint-not-taken }
errors-archive-damaged = A file is damaged inside.
    .hint = { -errors-hint-send-again }
errors-archive-name-refused = A file holds a name that is not allowed.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-refused = A file holds something that is not allowed.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-missing = A part of a file is missing.
    .hint = { -errors-hint-send-again }
errors-archive-overlap = Parts of a file lie on top of each other.
    .hint = { -errors-hint-not-taken }
errors-archive-bomb = A file would fill the whole disk when opened.
    .hint = { -errors-hint-not-taken }

errors-io-failed = A file could not be read or written to its end.
    .hint = { -errors-hint-again }

errors-unknown = Something unexpected happened.
    .hint = { -errors-hint-again }

## Recovery

errors-recovery-code-wrong-form = This is not a recovery code.
    .hint = Type all eight groups of four letters and digits from the printed sheet.
errors-recovery-code-group-wrong = Group { $group } of the recovery code is not right.
    .hint = Look at this group on the printed sheet and type it again.
errors-recovery-code-wrong = This recovery code opens nothing on the stick.
    .hint = Look whether the sheet is the one of this computer, or put in another stick of the classroom.
errors-recovery-code-not-here = This recovery code does not open this computer.
    .hint = Each code opens once, and only its own computer. Look for the newest sheet.
errors-recovery-file-not-found = No recovery file is on this stick.
    .hint = Put in another stick that was used at the lost computer.
errors-recovery-file-damaged = A recovery file is damaged.
    .hint = Put in another stick that was used at the lost computer. What has arrived at the centre is safe.
errors-recovery-file-too-large = A recovery file is larger than it may be.
    .hint = { -errors-hint-not-taken }
errors-recovery-full-missing = The stick holds only the latest part of the recovery files.
    .hint = Put in the stick of the week before as well, then try again.
errors-copy-damaged = The copy that was just made cannot be read back.
    .hint = The older copies stay. Tell your coordinator: the disk may be failing.
errors-no-good-copy = No good copy of the data is on this computer.
    .hint = Use the recovery file on a stick, with the printed recovery code. Ask your coordinator.
errors-put-back-not-needed = The data on this computer are whole.
    .hint = Open the computer with your passphrase.

## People who come and go

errors-date-impossible = This day is not possible.
    .hint = Write the day like 22.11.2026.
errors-learner-left = This learner left the class.
    .hint = Bring the learner back into the class first.
errors-group-name-taken = Another group has this name.
    .hint = Choose another name.
errors-accommodation-unknown = This setting is not available here.
    .hint = Choose one from the list.

## Tables of learners

errors-table-no-folder = This folder is not there.
    .hint = Check the path, or put the stick in again.
errors-table-no-file = This file cannot be read as a table.
    .hint = Choose a file that ends in .csv, .tsv or .txt.
errors-table-too-large = The file is larger than any list of learners.
    .hint = Choose the list of learners, without pictures.
errors-table-is-workbook = This is a workbook, not a CSV file.
    .hint = Open it in the spreadsheet program and save it as CSV.
errors-table-unreadable = The text of this file cannot be read.
    .hint = Save it again as CSV UTF-8.
errors-table-empty = The table has no row below its head.
    .hint = Write the names of the columns in the first row, learners below.
errors-table-too-many-rows = The table has { $rows } rows. At most { $limit } are taken at once.
    .hint = Divide the table into smaller files.
errors-table-no-name-column = No column is called “Name”.
    .hint = Write “Name” above the names in the first row.
errors-table-column-twice = Two columns have the same meaning.
    .hint = Remove one of them, or give it another name.
errors-table-changed = The table has changed since you looked at it.
    .hint = Look at it again. Nobody was enrolled.
errors-table-rows-to-mend = Rows to mend: { $rows }. Nobody was enrolled.
    .hint = Mend these rows in the file and look again.
errors-row-columns = This row has { $found } columns. The head has { $wanted }.
    .hint = Use the same separator in every row.
errors-row-name-empty = The name is missing.
    .hint = Write the name, or delete the row.
errors-row-name-too-long = The name is longer than 80 letters.
    .hint = Shorten the name. Check whether a quotation mark is missing.
errors-row-formula = The name or group begins like a formula.
    .hint = Remove the = + - or @ at the beginning.
errors-row-control = There is a line break or a hidden sign in this row.
    .hint = Type the row again by hand.
errors-row-language = This language is not known.
    .hint = Write en, de, es, fr, it, pt or ro, or leave it empty.
errors-row-group-too-long = The name of the group is longer than 80 letters.
    .hint = Shorten the name of the group.
errors-row-card-wrong = This is not a card number of this program.
    .hint = Check the six digits, or leave the field empty: a number is drawn.
errors-row-card-twice = Row { $row } has the same card number.
    .hint = Give one of the two rows another number, or none.
errors-row-card-taken = Somebody has this card number already.
    .hint = Look the person up in the list, or leave the number empty.
errors-row-date = This day is not in the calendar, or far from today.
    .hint = Write the day like 22.11.2026, or leave it empty.

## Print

errors-print-no-press = This copy of the program cannot make PDFs.
    .hint = Write it down by hand, and ask for the whole program.
errors-print-not-set = The page could not be made.
    .hint = { -errors-hint-again }
errors-print-nothing = There is nothing to print.
    .hint = Choose first what should be printed.
errors-print-list-empty = This list is empty.
    .hint = Choose another group, other days or another name.
errors-print-list-too-long = More than { $limit } lines do not fit into one list.
    .hint = Choose fewer days, one group or one name.
errors-print-queue-unknown = This printer is not there any more.
    .hint = Choose another printer, or save a PDF.
errors-print-queue-refused = The printer did not take it.
    .hint = Look if it is on and has paper. You can also save a PDF.
errors-print-folder-not-found = This folder is not there.
    .hint = Type the whole path of a folder, or choose one of the list.
errors-print-folder-ours = Footbridge keeps its own data in this folder.
    .hint = Choose another folder.
errors-print-stick-unconfirmed = This folder is on a stick.
    .hint = Say that it may go there, or choose a folder of this computer.
errors-print-folder-crowded = This folder holds too many files of this day.
    .hint = Delete old ones, or choose another folder.
errors-print-code-outdated = This is not the newest recovery code of this computer.
    .hint = Make a new code and print that one.

## The class: its plan and its register

errors-day-wrong = This is not a day.
    .hint = Write the day with year, month and day.
errors-day-ahead = This day has not come yet.
    .hint = Choose today or an earlier day.
errors-days-backwards = The last day lies before the first.
    .hint = Choose the first day, then the last.
errors-minutes-wrong = A day has 1,440 minutes at most.
    .hint = Write the minutes again.
errors-not-of-this-class = This learner is not of this class.
    .hint = Open the class again and choose from its list.
errors-nothing-noted = Nothing is noted of this learner on this day.
    .hint = Open the register again.
## What needs two accounts

errors-approval-needed = This needs a second member of staff.
    .hint = Ask a colleague. They sign in at this computer within 10 minutes and agree.
errors-approval-same-account = You asked for this yourself.
    .hint = Somebody else must sign in and agree.
errors-approval-expired = This does not wait for a second person any more.
    .hint = After 10 minutes somebody has to ask again.
errors-approval-changed = What would be done is not what was shown any more.
    .hint = Nothing was done. Ask again and look at it together.

# Finals
errors-final-not-open = This final is not open for the class.
    .hint = Open it under Class, Finals, or bring the stick from the computer where it was opened.
errors-final-code-wrong = This code is not right.
    .hint = Look at the code of this final and type all six digits.
errors-final-code-wait = Too many wrong codes.
    .hint = Wait one minute. Then type the code again.
errors-final-too-early = The next try is from { $day } on.
    .hint = Practise until then. A trainer can give a try before that day.
errors-final-no-more-tries = No try is left.
    .hint = Talk to your trainer. A trainer can give one more try.
errors-form-code-wrong = This is not a form code.
    .hint = Compare each letter and digit with the sheet.
errors-form-code-unknown = This form is not known at this computer.
    .hint = It was printed elsewhere. Exchange with the stick first, or type it in there.
errors-form-code-twice = Two forms have the same code.
    .hint = Nobody can say which one it is. Ask this learner aloud, or print a new form.
errors-form-not-theirs = This form was printed for somebody else.
    .hint = Look at the name on the sheet and choose that learner.
errors-form-taken-in = This form was taken in for this learner already.
    .hint = If something was typed wrong, choose “Correct what was typed”.
errors-form-not-taken-in = This form was not taken in for this learner yet.
    .hint = Type it in. There is nothing to correct yet.
errors-form-day-ahead = This day lies in the future.
    .hint = Type the day on which the sheet was written.
errors-form-day-too-early = On this day the form was not printed yet.
    .hint = Type the day on which the sheet was written.
errors-form-unit-counts = The unit counts for this learner already.
    .hint = There is nothing to do. What counts is not taken away.
errors-form-attempt-open = The learner is in the middle of this final.
    .hint = End it at the learner’s computer with the end code first.
errors-form-entry-gone = This is not open at this computer any more.
    .hint = It was taken in or put away. Begin again with the form code.
errors-form-row-wrong = The answer to question { $number } cannot be read.
    .hint = Mend this row, or empty it.
errors-form-typed-unknown = On the sheet there are only { $first } to { $last }.
    .hint = Type the sign that is marked on the sheet.
errors-form-typed-one = Only one answer is possible here.
    .hint = Type one letter. If several are marked on the sheet, leave the row empty.
errors-form-typed-twice = { $sign } stands there twice.
    .hint = Type each sign once.
errors-form-typed-verdict = It is not clear whether true or false was marked.
    .hint = Type a for true or b for false, then at most one reason.
errors-form-typed-pairs = There are { $count } lines, each needs a sign.
    .hint = Type one letter for each line, and - for a line without a letter.
errors-form-typed-steps = The numbers 1 to { $count } are needed, each once.
    .hint = If a number is missing on the sheet, leave the row empty.
errors-form-typed-words = These are more than { $limit } letters.
    .hint = Type only the words of the answer.
errors-form-count = One print holds 1 to { $limit } forms.
    .hint = Choose learners, or another number.

## Practical tasks

errors-task-not-found = The course here has no such task.
    .hint = Go back and choose a task from the list.
errors-task-line-unknown = The task has changed since the sheet was opened.
    .hint = Open the sheet again. What was kept is still there.
errors-task-words-wrong = These words do not fit in one line.
    .hint = Write at most 200 letters, without a line break.
errors-task-sheet-closed = This sheet is not open.
    .hint = It may be closed already. Look at the occasions of the task.
errors-task-nothing-marked = No line has a mark yet.
    .hint = Mark what you saw, then close the sheet.
errors-task-stopped = A critical line failed, so the result is “not yet competent”.
    .hint = Close the sheet as not yet competent. The next occasion is a new chance.
errors-task-critical-unseen = A critical line was not seen, so it cannot be competent.
    .hint = Look at that line now, or close the sheet as not yet competent.
errors-task-occasion-unknown = This learner has no such occasion.
    .hint = Go back and choose from the list.
errors-task-second-is-first = You were the first assessor here.
    .hint = Ask a colleague to mark with their own account.
errors-task-second-there = A second assessor has marked this already.
    .hint = You can read both results side by side.
errors-task-answered-already = You have answered this already.
    .hint = Talk with your trainer if you want to say more.
errors-task-words-missing = Please say in one line how you see it.
    .hint = Your words stay beside the result.

errors-final-waits = The last try waits to be marked.
    .hint = Talk to your trainer. The trainer looks at it first.
errors-marking-not-found = This work cannot be found.
    .hint = Go back to the list. Perhaps the learner has answered again.
errors-marking-line-unknown = This work has no such line.
    .hint = Go back to the list and open it again.
errors-marking-lines-open = A line is not marked yet.
    .hint = Mark every line as met or not met.
errors-marking-not-mine = This judgement cannot be taken back here.
    .hint = Judge the work anew: the last judgement counts.
