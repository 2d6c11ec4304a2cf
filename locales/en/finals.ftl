# Finals. Learners read the first part: at most twelve words in a sentence.
finals-home-open = Your trainer begins it with you.
finals-home-begun = You are in the middle of it.
finals-home-passed = Passed
finals-home-not-yet = Not passed yet

# Before it begins
finals-questions = { $count } questions. { $needed } must be right.
finals-minutes = It usually takes { $minutes } minutes. There is no clock.
finals-limit = You have { $minutes } minutes.
finals-changes = You can change your answers until the end.
finals-call-to-begin = Call your trainer. Your trainer types the start code.
finals-start-code = Start code
finals-start = Begin
finals-not-open = It is not open now. Ask your trainer.
finals-too-early = You can try again from { $day } on.
finals-no-more-tries = You have no try left. Talk to your trainer.

# While it runs
finals-number = Final: { $number } of { $count }
finals-overview = All questions
finals-overview-open =
    { $count ->
        [0] Every question has an answer.
        [one] One question has no answer yet.
       *[other] { $count } questions have no answer yet.
    }
finals-answered = answered
finals-unanswered = no answer yet
finals-question = Question { $number }
finals-call-to-end = Are you done? Call your trainer.
finals-end-code = End code
finals-end = End the final
finals-trainer-only = Only the trainer types this.
finals-minutes-left =
    { $minutes ->
        [one] 1 minute left
       *[other] { $minutes } minutes left
    }

# What came of it
finals-passed = You passed.
finals-not-yet = You have not passed yet.
finals-result = { $right } of { $count } right. { $needed } are needed.
finals-critical-missed =
    { $count ->
        [one] One question that must be right was not.
       *[other] { $count } questions that must be right were not.
    }
finals-parts = Part by part
finals-part = { $right } of { $count } right
finals-again = Look at the lessons again. Then try once more.
finals-try-again = Try again

# Staff
finals-title = Finals
finals-about = A final begins and ends with codes that you type at the learner’s computer. Open it here; the codes travel to the other computers with the stick.
finals-none = This course has no final.
finals-none-about = Finals come with the pack of a course.
finals-facts = { $count } questions, { $needed } must be right, { $tries } tries, about { $minutes } minutes
finals-ends-after = It ends after { $minutes } minutes; whoever needs more time has more.
finals-days-between = Days between two tries: { $days }
finals-reason = Why so many: { $reason }
finals-open = Open for the class
finals-close = Close
finals-codes-about = Only staff should see these codes.
finals-sittings = Who tried it
finals-sittings-none = Nobody has tried it yet.
finals-column-name = Learner
finals-column-begun = Begun
finals-column-result = Result
finals-column-minutes = Minutes
finals-column-notes = Notes
finals-standing-begun = Runs: { $answered } of { $count } answered
finals-standing-passed = Passed: { $right } of { $count }
finals-standing-not-yet = Not yet: { $right } of { $count }
finals-note-critical = critical questions missed: { $count }
finals-note-time-over = the time was over
finals-note-item = question { $number }: { $note }
finals-note-interrupted = interrupted for { $minutes } min until { $at }
finals-note-other-window = another window for { $seconds } s until { $at }
finals-note-lessons = at lessons or words for { $minutes } min until { $at }
finals-helped-more-time = with more time
finals-helped-read-aloud = read aloud
finals-helped-fewer-options = with fewer options
finals-helped-reader-present = with a reader beside
finals-helped-glossary = with a glossary
finals-give-try = Give one more try
finals-back = Back to the class

# It ended, and something waits to be judged.
finals-waits = Your trainer has to look at something first.
finals-undecided = It is not decided yet
finals-home-waits = Waits for your trainer
finals-standing-waits = Waits to be marked: { $right } of { $count } so far
