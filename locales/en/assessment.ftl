# Practice and the check. Learners read this: at most twelve words in a sentence.
# Nothing here may punish: say first what was right.

assessment-practice = Practice
# Said by a screen reader beside the stones of practice.
assessment-practice-standing = { $right } right, { $needed } are needed
assessment-answer = Answer
assessment-choose-one = Please choose one answer.
assessment-choose-some = Please choose your answers.
assessment-choose-pairs = Please choose one for each line.
assessment-choose-order = Please put them in order.
assessment-order-hint = Move the lines. What comes first is on top.
# Placeholder of a list to choose from.
assessment-pair-choose = Choose
# Labels of two buttons; $text is the line that moves.
assessment-move-up = Up: { $text }
assessment-move-down = Down: { $text }
assessment-moved = { $text }: now number { $number }

# What was right, and why
assessment-all-right = That is right.
assessment-some-right = This was right
assessment-look-here = Look at the answer
assessment-right-answer = The right answer
assessment-why = Why

# Practice is done
assessment-ready = You are ready for the check.
assessment-ready-about = The check has no clock. You can stop at any time.
assessment-to-check = To the check
assessment-practise-more = Practise more

# The check
assessment-check-number = Check: { $number } of { $count }
# The second round: only what was not right yet, each explained first.
assessment-again-number = Once more: { $number } of { $count }
# Appears when an answer is stored.
assessment-saved = Saved
assessment-result = { $right } of { $count } right
# Once every item is right: the unit counts.
assessment-result-now = Now all { $count } are right.
assessment-to-look-at =
    { $count ->
        [one] { $count } more to look at.
       *[other] { $count } more to look at.
    }
assessment-look-about = Each one is explained first. Then you answer again.
assessment-look-now = Look at them now
# Heading above the explanation, before the same item comes again.
assessment-explained = First the explanation
assessment-unit-counts = This unit counts.
# Followed by sentences such as "I can read safety signs."
assessment-can-say = You can now say:
