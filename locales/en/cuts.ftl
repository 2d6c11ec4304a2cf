# Cuts after Angoff: trainers judge every question, each by themselves.
cuts-title = Judge the cut
cuts-about = Three to five trainers say, each alone, how many of ten people who can just do the job get each question right. Together that gives a cut, and how sure it is.
cuts-none = This course has nothing to judge.
cuts-progress = { $mine } of { $items } questions judged by you; trainers who are done: { $judges }
cuts-done = Trainers who are done: { $judges }
cuts-back = All checks and finals

# Judging
cuts-how = Think of ten people who can just do the job, safely and alone. How many of them get this question right?
cuts-alone = Judge alone. You see what the others say when you have judged every question and enough of you are done.
cuts-of-ten = Of ten people
cuts-left =
    { $count ->
        [0] You have judged every question.
        [one] 1 question is left.
       *[other] { $count } questions are left.
    }
cuts-right-answer = What is right
cuts-others = All who are done: { $mean } on average, from { $low } to { $high }

# What they come to
cuts-outcome = What the trainers come to
cuts-waiting = Trainers who are done: { $judges } of at least { $needed }. The others judge at any computer of the class; the stick brings it together.
cuts-proposed = { $right } of { $count } right
cuts-proposal = The trainers propose
cuts-exact = The cut before rounding up
cuts-exact-value = { $cut }, with 95 % certainty between { $low } and { $high }
cuts-error = Standard error
cuts-agreement = Agreement, ICC(2,k)
cuts-agreement-good = { $icc }: good
cuts-agreement-low = { $icc }: below 0.80; talk about the questions on which you are furthest apart, then judge again
cuts-agreement-none = No agreement can be worked out: nothing differs.
cuts-in-course = In the course
cuts-in-pack = In the course: { $right } of { $count } right. { $reason }
cuts-in-pack-none = No cut: in a check, every safety question must be right.
cuts-changes-nothing = This changes nothing by itself. Whoever writes the course decides; a new cut comes with a new version of its pack.
cuts-print = Print for the file
cuts-link = Judge the cut together
cuts-link-about = How many must be right, judged by three to five trainers

# The page
cuts-page-title = Proposed cut: { $name }
cuts-page-cut = Cut { $cut }, with 95 % certainty between { $low } and { $high }; standard error { $error }
cuts-page-agreement = Agreement ICC(2,k): { $icc }; 0.80 or more is good
cuts-column-question = Question
cuts-column-mean = Of ten, on average
cuts-column-range = From, to
