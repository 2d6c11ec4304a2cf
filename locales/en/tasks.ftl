# Practical tasks: the sheet of the trainer, its occasions, and the learner’s own page.
# An occasion is one time on which a trainer watched the task.

## The list of a learner’s tasks

tasks-training = Training
tasks-open = Practical tasks
tasks-title = Practical tasks of { $name }
tasks-about = Open the sheet while the learner does the task. Every mark is saved at once.
tasks-none = This course has no practical tasks. Install a pack that has some.
tasks-back-person = Back to { $name }
tasks-back = Back to the tasks
tasks-competent-of = Competent on { $competent } of { $wanted } occasions
tasks-counts = The task counts.
tasks-watch = Watch now
tasks-go-on = Go on with the open sheet
tasks-occasion = Occasion { $number }
tasks-occasions-none = Nobody has watched this task yet.
tasks-competent = Competent
tasks-not-yet-competent = Not yet competent
tasks-second-wanted = A second assessor is wanted.
tasks-second-done = A second assessor marked it too.
tasks-answer-seen = The learner has seen it.
tasks-answer-differs = The learner sees it differently.
tasks-answer-none = No answer from the learner yet.
tasks-answer-words = The learner sees it differently: “{ $words }”
tasks-column-occasion = Occasion
tasks-column-result = Result
tasks-column-assessor = Assessor
tasks-column-learner = Learner
tasks-column-line = What was looked at

## The sheet

tasks-sheet-number = Occasion { $number }. It is to be competent { $wanted } times.
tasks-sheet-second = You mark as second assessor. You see the first marks when your sheet is closed.
tasks-for-two = This occasion is for two assessors. Ask a colleague to watch too, and to mark afterwards.
tasks-details = Conditions, tools and keys
tasks-keys = Keys 1 to 4 mark a line and go on to the next. Arrows up and down change the line.
tasks-critical = Critical
# Four marks, beside each line of the sheet and on the learner’s page. Short.
tasks-mark-alone = Alone
tasks-mark-with-help = With help
tasks-mark-not-yet = Not yet
tasks-mark-not-seen = Not seen
tasks-comment = Comment in one line; the learner reads it
tasks-kept = Saved here
tasks-open-lines =
    { $count ->
        [one] { $count } line has no mark
       *[other] { $count } lines have no mark
    }
tasks-stopped = A critical line failed. Stop the task: it is “not yet competent”, whatever else was seen.
tasks-stopped-was = A critical line failed, so the task was stopped.
tasks-critical-unseen = For “competent”, every critical line has to be seen.
tasks-close-competent = Close as competent
tasks-close-not-yet = Close as not yet competent
tasks-close-title = Close the sheet: { $result }?
tasks-close-open =
    { $count ->
        [one] { $count } line has no mark and counts as not seen.
       *[other] { $count } lines have no mark and count as not seen.
    }
tasks-close-about = Afterwards it cannot be changed. The learner reads it and can answer.
tasks-close-do = Close the sheet

## The sheet on paper

tasks-print = Print the sheet
tasks-paper-day = Day
tasks-paper-place = Place
tasks-paper-what = What to do
tasks-paper-conditions = Conditions
tasks-paper-tools = Tools
tasks-paper-rule = If a critical line fails, stop the task: it is “not yet competent”.
tasks-paper-assessor = Assessor: name and signature
tasks-paper-learner-signs = Learner: signature

## Two assessors

tasks-agreement = Both saw { $of } lines and marked { $same } of them the same: { $percent } % agreement.
tasks-agreement-none = There is no line that both saw.
tasks-agreement-talk = Talk over where you differ. The first result stands.
tasks-second-ask = You are asked as second assessor. Mark what you saw; then both sheets stand side by side.
tasks-second-mark = Mark as second assessor
tasks-second-look = Look without marking

## The learner’s own pages: at most twelve words in a sentence, plain and adult

tasks-mine-title = My practical tasks
tasks-mine-card = Practical tasks: { $done } of { $count } done
tasks-mine-card-new = Practical tasks: a new result
tasks-mine-none = There are no practical tasks here. Go on with your unit.
tasks-mine-of = Done well { $competent } of { $wanted } times
tasks-mine-new = New result: { $day }
tasks-mine-read = Result: { $day }
tasks-mine-look = What your trainer looks at
tasks-mine-yes = You did this task well.
tasks-mine-no = Not yet. You will try it again.
tasks-mine-stopped = One line is about safety. Practise that one first.
tasks-mine-second = Somebody else looked too: { $who }
tasks-mine-seen = I have seen this
tasks-mine-differs = I see it differently
tasks-mine-words = How do you see it? Write one line.
tasks-mine-send = Save my words
tasks-mine-answered-seen = You have seen this result.
tasks-mine-answered-differs = Your words are saved: “{ $words }”
