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
errors-passphrase-wrong = This passphrase is not right.
    .hint = Look at capital letters and spaces, then try again.
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
errors-journal-broken = The journal of this computer has a gap or was changed.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = The tables of this computer do not match its journal.
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
errors-step-not-found = This step is not in the pack any more.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = This question is not in the pack any more.
    .hint = Go back to the start. The answers are saved.
errors-response-wrong-form = This answer does not fit the question.
    .hint = Answer once more.
errors-attempt-not-open = This check is already finished.
    .hint = Go back to the start. The result is saved.
errors-picture-code-wrong-form = Four pictures are needed.
    .hint = Choose four pictures.
errors-card-wrong-form = This is not a card number.
    .hint = Type the six digits from the card.

## Packs

errors-pack-missing = There is no pack on this computer yet.
    .hint = Exchange with a stick that carries a pack.
errors-pack-content-wrong = The content of the pack does not follow the rules: { $detail }
    .hint = Correct the source, then build the pack again.
errors-pack-too-new = The pack needs a newer Footbridge.
    .hint = Install the newer program first. The pack that is here stays in use.
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

errors-bundle-damaged = A bundle is damaged.
    .hint = { -errors-hint-send-again }
errors-bundle-not-for-us = A bundle is sealed for somebody else.
    .hint = { -errors-hint-leave }
errors-bundle-sender-unknown = A bundle comes from a site that is not known here.
    .hint = Nothing is lost. Exchange again once the centre has admitted the site.
errors-bundle-chain-broken = The entries of a bundle do not follow one another.
    .hint = { -errors-hint-send-again }
errors-bundle-seal-wrong = The seal of a bundle is not genuine.
    .hint = { -errors-hint-not-taken }
errors-bundle-events-differ = A bundle holds other entries than it says.
    .hint = { -errors-hint-not-taken }
errors-bundle-too-large = A bundle is larger than allowed.
    .hint = { -errors-hint-not-taken }
errors-site-not-admitted = A bundle comes from a site that is not admitted yet.
    .hint = Nothing is lost. Its entries wait until the centre admits it.
errors-admission-wrong = A site asks with a starter kit that this centre did not make.
    .hint = Nothing was taken in. Ask who set that computer up.
errors-kit-used-up = All places of this starter kit are taken.
    .hint = Make a new starter kit for this classroom.
errors-statement-damaged = The statement of the centre is damaged.
    .hint = { -errors-hint-fresh-stick }
errors-statement-older = The statement of the centre is older than the one here.
    .hint = { -errors-hint-newer-stays }
errors-statement-wrong-centre = The statement comes from another centre.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = The receipt of the centre is damaged.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = The receipt of the centre is older than the one here.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = The receipt comes from another centre.
    .hint = { -errors-hint-leave }
errors-receipt-beyond-journal = The centre holds entries that this computer has lost.
    .hint = Was this computer set back? Tell your coordinator today.

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
