# The class at a station or an office, and the words for how a unit stands.

classes-asking =
    { $count ->
        [one] { $count } learner asks for you
       *[other] { $count } learners ask for you
    }
classes-enrolled =
    { $count ->
        [one] { $count } learner is enrolled
       *[other] { $count } learners are enrolled
    }
classes-as-of = As of the exchange on { $when }
classes-no-exchange = No exchange with a stick yet
classes-not-on-stick =
    { $count ->
        [one] { $count } entry is not on any stick yet.
       *[other] { $count } entries are not on any stick yet.
    }
classes-more-not-on-stick = Many entries are not on any stick yet.
classes-exchange = Go to Exchange
classes-empty = No learner is enrolled here yet
classes-empty-about = Enrol the first learner and hand over the card.
classes-enrol = Enrol a learner
classes-column-learner = Learner
classes-column-unit = Unit
classes-column-session = Last session
classes-card = Card { $card }
classes-asked = Asked for help
classes-unit-unknown = not known yet

## How a unit stands

classes-stage-not-begun = not begun
classes-stage-lessons = in the lessons
classes-stage-practice = in practice
classes-stage-check = in the check
classes-stage-again = looks at mistakes again
classes-stage-counts = the unit counts
classes-steps = { $steps } of { $all } steps seen
classes-result = { $right } of { $count } right at first
classes-result-none = no result yet

## Sessions

classes-session-none = No session yet
classes-session-open = not finished
classes-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
classes-tick-saved = saved here
classes-tick-stick = on the stick
classes-tick-arrived = arrived
# Beside a tick that is not there yet, for screen readers.
classes-tick-not-yet = { $step }: not yet

## Enrol

classes-enrol-title = Whom do you enrol?
classes-enrol-name = Name
classes-enrol-language = Language of screens and lessons
classes-enrol-do = Enrol
classes-card-title = The card of { $name }
classes-card-once = Write it down or print it. It is not shown again.
classes-card-number = Card number
classes-card-pictures = Four pictures in this order
classes-card-done = Back to the class
classes-card-another = Enrol another learner

## Learners who moved away

classes-moved = Moved to another classroom
classes-moved-one = { $name }, now in { $classroom }. What was done here stays.
# Takes the place of a name in classes-moved-one.
classes-moved-elsewhere = another classroom

## Who to talk to first, how fresh each line is, the plan

classes-column-talk = To talk about
classes-column-as-of = As of
classes-help-at = at { $site }
classes-answered = I was there
classes-answered-of = I was there for { $name }
classes-reason-stuck = { $sessions } sessions at step { $step } of “{ $lesson }”
classes-reason-missed = The same question of the check was missed { $times } times
classes-reason-no-news = No news for { $days } days
classes-as-of-here = this computer
classes-as-of-other = another computer
classes-as-of-none = no work known yet
classes-others = What was done at other computers is known here as of:
classes-other-one = { $name }: { $when }
classes-other-never = { $name }: nothing yet
classes-plan = Plan
classes-plan-of = Plan of { $name }
classes-plan-class = Plan units
classes-finals = Finals
classes-forms = On paper and aloud
classes-reason-overdue =
    { $units ->
        [1] { $unit } was due on { $day }
       *[other] { $units } units are overdue, { $unit } since { $day }
    }
classes-group = Group
classes-group-all = Whole class

## Columns of the class as a file

classes-column-card = Card
classes-column-stage = Stage
classes-column-steps = Steps seen
classes-column-steps-all = Steps in all
classes-column-right = Right at first
classes-column-questions = Questions
classes-column-minutes = Minutes
classes-column-computer = Computer

classes-stage-waits = waits to be marked
# A button; what waits is counted behind it.
classes-to-mark = To mark
classes-to-mark-count = To mark: { $count }
