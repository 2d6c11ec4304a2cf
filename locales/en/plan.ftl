# Planning units for the class or for one learner.

plan-title-class = Units for the class
plan-title-person = Units for { $name }
plan-about = { $course }. Essential units come first on the learner’s home page, in the order in which you plan them.
plan-none = Nothing is planned yet: learners go through the course in its own order.
plan-essential = Essential
plan-optional = Optional
plan-not-planned = Not planned
plan-as-class = As the class: { $wish }
plan-unit-wish = { $unit } is to be
plan-until = Until
plan-until-of = { $unit } until
plan-place = Number { $place } to do
plan-said = { $unit }: { $wish }
plan-undo = Undo
plan-undone = It is as it was before.
plan-back = Back to the class
