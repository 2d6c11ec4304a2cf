# Long work with a progress bar. The stages are sentences.

jobs-stage-waiting = It starts in a moment.
jobs-stage-keys = The seals are being made.
jobs-stage-packing = The lessons are being packed.
jobs-stage-founding = The sites are being set up.
jobs-stage-reading = The stick is being read.
jobs-stage-checking = What came in is being checked.
jobs-stage-installing = The packs are being installed.
jobs-stage-merging = The entries are being taken in.
jobs-stage-writing = The stick is being written.
jobs-stage-done = It is done.
jobs-progress = { $done } of { $total }
# Name of the bar for screen readers.
jobs-bar = Progress
jobs-cancel = Cancel
jobs-cancel-about = You can cancel at any time. Nothing is lost.
jobs-cancelling = It stops at the next safe point.
jobs-stage-enrolling = Enrolling learners
jobs-stage-printing = The cards are being printed.
