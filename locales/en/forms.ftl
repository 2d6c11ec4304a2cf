# Checks and finals on paper and aloud. Staff read the first part; learners read what stands on the sheet.
forms-title = On paper and aloud
forms-about = Checks and finals without a computer: print forms and type the answers in, or ask aloud.
forms-print = Print forms
forms-type = Type answers in
forms-ask = Ask aloud
forms-back = Back to paper and aloud
forms-open = Not finished yet
forms-go-on = Go on
forms-drop = Put away
forms-drop-ask = What was typed or said for { $name } is lost for good.
forms-printed = Forms printed last
forms-printed-none = No form was printed yet.
forms-column-what = Check or final
forms-column-question = Question
forms-column-whom = For
forms-column-printed = Printed
forms-column-taken = Taken in
forms-column-learner = Learner
forms-column-way = How
forms-column-answers = Answers
forms-anybody = anybody

## Printing

forms-print-about = Every form has its own questions and its own code. The answers are not on it.
forms-what = Check or final
forms-whom = For whom?
forms-whom-learners = For learners, one each
forms-whom-anybody = Without names
forms-learners = Learners
forms-everybody = Everybody
forms-nobody = Nobody
forms-count = How many different forms
forms-language = Language
forms-language-own = Each learner’s own languages
forms-second = Second language
forms-second-none = None
forms-needs = Whoever needs fewer options gets fewer on the form.
forms-done =
    { $count ->
        [one] One form is done.
       *[other] { $count } forms are done.
    }
forms-stopped = { $printed } forms are done. { $left } are not.

## Typing in

forms-type-about = Scan the squares on the sheet, or type the form code.
forms-code = Form code
forms-code-hint = Nine letters and digits, for example 4KX-7PM-2HA
forms-who = Card number or name
forms-who-choose = Who is it?
forms-who-none = Nobody in the class has this card or name.
forms-day = Written on
forms-begin = Go on
forms-correct = Correct what was typed
forms-entry-about = Form { $code }, written on { $day }
forms-entry-keys = Type the signs as they stand on the sheet. Enter goes on. An empty row is not answered.
forms-entry-corrects = You correct what was taken in. What was there before stays on record.
forms-row = Answer to question { $number }
forms-how-one = one letter, { $first } to { $last }
forms-how-some = all marked letters, { $first } to { $last }
forms-how-verdict = { $first } or { $last }, then the letter of the reason
forms-how-pairs = one letter for each of { $count } lines; - for an empty one
forms-how-steps = the { $count } numbers from top to bottom
forms-how-places = all marked numbers, { $first } to { $last }
forms-how-number = the number { $unit }
forms-how-words = the words as they were written
forms-left-out = not answered
forms-answered = { $answered } of { $count } answered
forms-look = Look at all answers
forms-look-about = Compare with the sheet once more. Then take the answers in.
forms-look-aloud = Look at the answers once more. Then take them in.
forms-change = Change answers
forms-change-one = Change
forms-take = Take in
forms-kept = Everything is kept.

## Asking aloud

forms-ask-about = Read each question aloud and mark what the learner says. You can stop and go on later.
forms-ask-number = { $name }: question { $number } of { $count }
forms-note = Short note
forms-no-answer = Clear the answer

## What came of it

forms-result-counts = The unit counts now.
forms-result-passed = The final is passed.
forms-result-not-yet = Taken in. Not reached yet.
forms-result-right = { $right } of { $count } right, { $answered } answered
forms-result-critical = Questions that must be right and are not: { $count }
forms-another = Type in another form

## On the sheet. Learners read this: at most twelve words in a sentence.

forms-sheet-code = Form code
forms-sheet-squares = Form code { $code } for a scanner
forms-sheet-name = Name
forms-sheet-day = Date
forms-sheet-do = Read each question. Mark your answer, or write it. Wrong mark? Cross it out and mark another.
forms-sheet-end = This is the end. Look at your answers again.
forms-sheet-why = Why?
forms-sheet-one = Mark one answer.
forms-sheet-some = Mark all answers that are right.
forms-sheet-verdict = Is it true? Mark one answer. Then mark one reason.
forms-sheet-pairs = Write one letter in each box.
forms-sheet-steps = What comes first? Write 1 there. Then 2, and so on.
forms-sheet-number = Write the number.
forms-sheet-places = Look at the numbers in the picture. Mark all that are right.
forms-sheet-words = Write a few words.
