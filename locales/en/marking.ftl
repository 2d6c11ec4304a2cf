# What only a trainer can judge: the list, and one piece of work.

marking-title = To mark
marking-about = What learners did or made in a check or a final. Open a line, mark what you see; every mark is saved at once.
marking-none = Nothing waits to be marked. When learners do such a task, it stands here.
marking-waiting = Waits to be marked
marking-judged = Marked last
marking-column-learner = Learner
marking-column-task = Task
marking-column-when = When
marking-column-result = Result
marking-open = Mark
marking-open-of = Mark the work of { $name }
marking-look = Look again
marking-look-of = Look again at the work of { $name }
marking-met-of = { $met } of { $of } lines met
marking-back = Back to the list
marking-back-class = Back to the class
marking-answer = What the learner wrote
marking-answer-none = Nothing was written. Look at what was done, or let it be shown to you.
marking-model = One good answer
# Two marks beside each line. Short.
marking-met = Met
marking-not-met = Not met
marking-keys = Keys 1 and 2 mark a line and go on to the next. Arrows up and down change the line.
marking-kept = Saved here
marking-lines-open =
    { $count ->
        [one] { $count } line has no mark
       *[other] { $count } lines have no mark
    }
marking-critical-missed = A critical line is not met: the answer is worth nothing.
marking-judge = Finish marking
# Said in the bar with which it can be taken back.
marking-done = { $name }: { $met } of { $of } lines met.
marking-so-far = Judgements so far
marking-so-far-about = You can judge it too. Both judgements are kept, the last one counts.
marking-counts = counts
marking-take-back = Take back
