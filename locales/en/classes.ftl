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
classes-exchange = Go to Exchange
classes-empty = No learner is enrolled here yet
classes-empty-about = Enrol the first learner and hand over the card.
classes-enrol = Enrol a learner
classes-column-learner = Learner
classes-column-unit = Unit
classes-column-check = Check
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
classes-card-print = Print
classes-card-done = Back to the class
classes-card-another = Enrol another learner
