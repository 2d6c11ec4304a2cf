# Results of checks at the centre: the list, and the same as a file.

results-title = Results
results-intro = Every check and final that has come to the centre, the latest first.
results-total =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
results-none = No result fits.
results-none-about = Choose another unit, another classroom or other days. What is not here yet comes with the next stick.

# What the list is narrowed to
results-any-unit = All units and finals
results-any-classroom = All classrooms
results-from = From
results-until = Until
results-show = Show
results-newer = Newer
results-older = Older

# The file
results-save = Save this list
results-form = File
results-form-csv = CSV, for any spreadsheet
results-form-xlsx = XLSX, with numbers and dates
# Heads of the columns, and what each means. The name of the sheet has at most 31 letters.
results-mean = What the columns mean
results-columns = Columns
results-yes = yes
results-no = no
results-column-learner = Learner
results-about-learner = Name of the learner as it stands now.
results-column-classroom = Classroom
results-about-classroom = The classroom that the learner belongs to now.
results-column-unit = Unit or final
results-about-unit = Code of the unit that was checked, or title of the final.
results-column-attempt = Attempt
results-about-attempt = Which attempt of this learner at this unit or final it is; 1 is the first.
results-column-began = Began
results-about-began = When the attempt began, by the clock named in the head.
results-column-way = How
results-about-way = At the computer, on paper, or asked aloud; off the computer only the day is known.
results-column-questions = Questions
results-about-questions = How many questions were drawn.
results-column-answered = Answered
results-about-answered = How many questions have a first answer.
results-column-right = Right
results-about-right = How many first answers were fully right; in a final, how many answers were right at its end. Empty while a final runs.
results-column-counts = Counts
results-about-counts = For a check: yes if every question that must be right is right by now. For a final: yes if it is passed.
results-needed = { $count } needed
results-worked = { $minutes } min of work
results-details = How it went
results-column-standing = Final
results-about-standing = How a final stands; empty for a check.
results-standing-begun = running
results-standing-passed = passed
results-standing-waits = waits to be marked
results-standing-not-yet = not yet
results-standing-time-over = not yet, the time was over
results-column-needed = Needed
results-about-needed = How many answers a final needs to be passed; empty if its course is not installed here.
results-column-critical = Critical missed
results-about-critical = How many questions that must be right were not, at the end of a final.
results-column-minutes = Minutes
results-about-minutes = Minutes of work at a final; absences do not count.
results-column-absences = Absences
results-about-absences = How often the learner was away from a final: it was interrupted, or something else was on the screen.
results-column-away = Minutes away
results-about-away = Minutes of all absences together, by the clocks of the computers.
results-column-helped = What helped
results-about-helped = Accommodations that applied at the end of a final.
results-column-parts = By competency
results-about-parts = Right of asked, for each competency of a final.
results-column-computer = Written at
results-about-computer = The computer where the attempt was begun.
results-column-arrived = Arrived
results-about-arrived = When the centre took it in; empty if that is not known.
