# The competency profile: what stands behind each “I can” sentence.

## The learner’s own page: at most twelve words in a sentence, plain and adult

profile-mine-title = What I can
profile-mine-none = Nothing is here yet. Begin with the first lesson.
profile-mine-begin = Begin
profile-mine-count = You can say { $can } of { $all } sentences.
profile-level-not-begun = Not begun
profile-level-begun = Begun
profile-level-practised = Practised well
profile-level-checked = The check is done
profile-level-can = This holds
profile-waits = Still to do: { $title }, { $competent } of { $wanted }
profile-behind = What stands behind it ({ $count })
profile-practice = Practice: { $right } of { $of } right
profile-check = Check: { $right } of { $of } right at the first answer
profile-task = { $title }, time { $number }: done well
profile-task-not-yet = { $title }, time { $number }: not yet

## What staff see of one learner

profile-open = What they can
profile-title = { $name }: { $can } of { $all } sentences hold
profile-about = As far as this computer knows. No level is ever taken away.
profile-none = No course is installed here. Install a pack first.

## The profile on paper, in the learner’s language

profile-print = Print for the learner
profile-page-title = What I can: { $name }
profile-column-sentence = I can
profile-column-level = How far
profile-column-behind = What stands behind it
