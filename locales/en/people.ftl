# Learners one by one and as a list, their groups, and who left.

## The list

people-here =
    { $count ->
        [one] { $count } learner is in the class
       *[other] { $count } learners are in the class
    }
people-none = No learner is in the class yet
people-none-about = Enrol one learner, or many from a table.
people-search = Search by name, card or group
people-found = { $count } of { $all } shown
people-nobody-found = Nobody fits. Try fewer letters.
people-group = Group
people-group-all = All groups
people-column-learner = Learner
people-column-card = Card
people-column-languages = Languages
people-column-groups = Groups
people-column-since = In the class since
people-enrol = Enrol a learner
people-enrol-many = Enrol many from a table
people-to-groups = Groups
people-to-left = Who left
people-more = Show { $count } more
people-fresh =
    { $count ->
        [one] { $count } new card is not printed yet. Its pictures are lost when you sign out.
       *[other] { $count } new cards are not printed yet. Their pictures are lost when you sign out.
    }
people-back = Back to the learners

## Saving the list


## The page of a learner

people-card = Card
people-languages = Languages
people-classroom = Classroom
people-since = In the class since
people-groups = Groups
people-state = In the class
people-state-here = yes
people-state-elsewhere = moved to another classroom
people-state-left = left on { $on }: { $reason }
people-state-discharged = discharged on { $on }
people-unit = Unit
people-session = Last session
people-needs = Accommodations
people-nothing = none
people-unknown = not known
people-left-note = This learner cannot sign in. Everything they did is kept.
people-change = Change
people-rename = Name
people-ways-settings = Change
people-ways-state = Coming and going
people-come-back = Back into the class
people-undo-discharge = Take the discharge back
people-move = Moving to another classroom is done at the centre: on the page of the learner there.
people-renamed = The name was changed.
people-languages-set = The languages were changed.
people-needs-set = The accommodations were changed.
people-groups-set = The groups were changed.
people-left-done = { $name } left the class.
people-back-done = { $name } is in the class again.
people-discharged-done = { $name } was discharged.
people-undone = It is as it was before.

## New pictures

people-reset = New pictures
people-reset-title = New pictures for { $name }?
people-reset-about = The old pictures stop working at once. The card number stays. Wrong tries are forgotten.
people-reset-do = Draw new pictures

## Languages

people-language = Language of screens and lessons
people-second = Second language beside it
people-second-none = No second language

## Accommodations: settings, never a reason for them

people-needs-about = These settings go with the learner to every computer. No reason is kept.
people-text-size = Text size
people-text-own = as the learner sets it
people-percent = { $number } %
people-time = Time
people-time-usual = usual
people-time-times = { $factor } times
people-read-aloud = Read aloud
people-fewer-options = Fewer options in a question
people-reader-present = A person reads to the learner
people-glossary = Words also in
people-glossary-none = no other language

## Leaving, and discharge from prison

people-leave = Leaves the class
people-leave-title = Why does { $name } leave?
people-leave-reason = Reason
people-leave-mend = Choose a reason.
people-leave-do = Leaves the class
people-reason-finished = finished
people-reason-moved = moved to another place
people-reason-own-choice = own choice
people-reason-removed = taken out by staff
people-reason-other = another reason
people-day = Day
people-day-hint = For example 22.11.2026
people-discharge = Discharged from prison
people-discharge-title = When is { $name } discharged?
people-discharge-do = Record the discharge
people-left-title =
    { $count ->
        [one] { $count } learner left
       *[other] { $count } learners left
    }
people-left-none = Nobody left
people-left-none-about = Who leaves the class or is discharged stands here. Nothing of theirs is deleted.
people-left-about = They cannot sign in. Everything they did is kept.
people-column-state = What happened
people-column-undo = Back

## Groups

people-groups-title =
    { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
people-groups-none = No group yet
people-groups-none-about = Make a group, then put learners in it on their pages.
people-group-new = New group
people-group-name = Name of the group
people-group-make = Make
people-group-rename = Rename
people-group-rename-one = Rename { $name }
people-group-drop = Remove
people-group-drop-one = Remove { $name }
people-group-dropped = The group { $name } is gone. The learners stay in the class.
people-group-learners = Learners
people-keep = Save
