# Signing in. Learners read this: at most twelve words in a sentence.

desk-sign-in = Sign in
desk-card-number = Your card number
desk-card-number-hint = It is printed on your card.
desk-card-number-missing = Now type the number on your card.
desk-four-pictures = Your four pictures
desk-four-pictures-hint = In the same order as always.
# How many pictures were chosen so far; never which ones.
desk-pictures-chosen = { $count } of 4
# Takes the last picture back.
desk-take-back = Take one back
# After Finish, on the sign-in page.
desk-work-saved = Your work is saved.
# When a session ended by itself; it may have been somebody else's.
desk-ended = Sign in to go on.

# The twelve sign-in pictures, read out by a screen reader. The ball is a volleyball, the cup a coffee cup.
desk-picture-key = key
desk-picture-sailboat = sailboat
desk-picture-tree = tree
desk-picture-croissant = croissant
desk-picture-volleyball = ball
desk-picture-guitar = guitar
desk-picture-sun = sun
desk-picture-fish = fish
desk-picture-armchair = armchair
desk-picture-clock = clock
desk-picture-bird = bird
desk-picture-coffee = cup

# Staff
desk-staff = Staff
desk-staff-sign-in = Staff sign in
desk-passphrase = Passphrase
desk-staff-open = Sign in
# For a learner who cannot sign in.
desk-let-in = Letting this learner in
desk-let-in-about = You are signed out. The learner sees who opened the session. It is on record.
desk-let-in-do = Open the session here
desk-tries-give = Give new tries to sign in
desk-tries-given = The learner can try again at this computer.

# The strip above all pages in the sample data.
desk-sample = Sample data
desk-sample-station1 = Station 1
desk-sample-station2 = Station 2
desk-sample-office = Office
desk-sample-centre = Centre
desk-sample-cards = Sample cards and passphrase
desk-sample-passphrase = Passphrase of all staff
desk-sample-stick = The folder that plays the stick
desk-sample-leave = Leave the sample data
desk-sample-leave-what = The sample data is deleted. You can make it again.
