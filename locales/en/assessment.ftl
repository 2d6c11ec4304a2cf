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
assessment-choose-verdict = Please choose true or false, and why.
assessment-choose-number = Please type a number, for example 12.5.
assessment-choose-words = Please type your answer.
assessment-order-hint = Move the lines. What comes first is on top.
assessment-hotspot-hint = Choose in the picture or in the list.
# Is a sentence true or false?
assessment-true = True
assessment-false = False
assessment-reason = Why? Choose the reason.
assessment-way-screen = At the computer
assessment-way-paper = On paper
assessment-way-aloud = Asked aloud
# Labels of the field for an answer that is typed.
assessment-your-number = Your number
assessment-your-words = Your answer
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

# Something that is done or made. A trainer looks at it later.
assessment-done = I have done this
assessment-done-note = Write here, if you like
assessment-choose-done = Please do it first. Then say that you have done it.
# In practice: nobody judges it, and it does not count.
assessment-compare = Compare with this
assessment-compare-about = Here it does not count. Look at each line.
assessment-criteria = Your trainer looks at this
assessment-criterion-critical = Must be there
assessment-criterion-met = There
assessment-criterion-not-met = Not there yet
assessment-model = One good answer
assessment-my-answer = Your answer
# At the end of a check or a final: something is still to be judged.
assessment-waiting =
    { $count ->
        [one] One answer waits for your trainer.
       *[other] { $count } answers wait for your trainer.
    }
assessment-waiting-about = You can go on. Your trainer looks at it later.
