# The record of access, and the notice of what is kept and why.

# Learners read this: at most twelve words in a sentence, plain and adult.

## The notice at the first sign-in: three screens, each with its heading and its sentences
access-notice-of = { $number } of { $count }
access-notice-what = What is kept about you
access-notice-what-1 = Your name and your card number.
access-notice-what-2 = Your lessons and your answers.
access-notice-what-3 = When you were here.
access-notice-what-4 = Never the reason why you are in prison.
access-notice-why = Why it is kept
access-notice-why-1 = You go on where you stopped.
access-notice-why-2 = Your trainer sees where you need help.
access-notice-why-3 = The centre can give you your certificate.
access-notice-why-4 = The computer decides nothing about you.
access-notice-who = Who can see it
access-notice-who-1 = Your trainers and the training centre.
access-notice-who-2 = Prison staff see that you attend, not your results.
access-notice-who-3 = Each look at it is written down.
access-notice-who-4 = You can read that list at any time.
access-notice-who-5 = You can ask for mistakes to be corrected.
access-notice-read = I have read this
access-notice = What is kept and why

## The learner's own record: who used what is kept about me
access-my-record = My record
access-mine-title = Who used what is kept about me
access-mine-none = Nobody has used it yet.
access-mine-more = Older entries are not shown here.
# $who is "Trainer 42"; $topics a list such as "results, plan".
access-mine-view = { $who } looked at: { $topics }
access-mine-change = { $who } changed: { $topics }
access-mine-export = { $who } saved as a file: { $topics }
access-mine-print = { $who } printed: { $topics }
# The learner was one of many in a list.
access-mine-list-view = { $who } looked at the class.
access-mine-list-export = { $who } saved a list of the class as a file.
access-mine-list-print = { $who } printed a list of the class.
# What an account is, and the number that stands for it: never a name.
access-who = { $role } { $alias }
access-who-named = { $role } { $alias }, { $name }
access-who-unknown = Somebody

## What was looked at or changed; stands in lists
access-topic-record = the record
access-topic-access = who looked at what
access-topic-accommodations = help with reading and time
access-topic-attendance = attendance
access-topic-card = card and pictures
access-topic-class = class
access-topic-everything = everything
access-topic-help = calls for help
access-topic-keys = keys of the centre
access-topic-languages = languages
access-topic-name = name
access-topic-plan = plan
access-topic-results = results
access-topic-session = a session
access-topic-account = an account of staff

## The record as staff see it
access-title = Record of access
access-about = Who looked at, changed, saved or printed what is kept about people. Nobody can change this list.
access-search = Name of a learner or of staff
access-find = Search
access-act = What was done
# What was done
access-act-all = Everything
access-act-view = Looked at
access-act-change = Changed
access-act-export = Saved as a file
access-act-print = Printed
access-act-ask = Asked for
access-act-approve = Agreed to
access-when = When
access-by = Who did it
access-whose = Whose record
access-where = Where
access-role = Role
access-number = Number
access-topic = What it was about
access-list = List of people
access-nobody = Nobody in particular
access-none = Nothing fits. Search for another name or choose everything.
access-newer = Newer
access-older = Older
# Commands that a computer refused; $command is its technical name.
access-refused = Refused on this computer
access-refused-about = Somebody tried what is not for them. Normal use never does this: tell your coordinator.
access-refused-who = Who sat there
access-refused-command = What was tried
access-refused-count = How often
access-refused-last = Last time
access-caller-nobody = Nobody was signed in
access-caller-learner = Learner
access-names = What learners see of staff in their own record
access-names-hidden = Role and number
access-names-shown = Names too
