# How questions do, at the centre: figures, and never a name. The name of the sheet has at most 31 letters.
figures-title = Questions in figures
figures-intro = From everybody’s first attempt, without a name.
figures-none = Nobody has taken a check or a final yet.
figures-none-about = Figures come with the results that a stick brings.
figures-exchange = Exchange a stick

# What is chosen
figures-choose = Check or final
figures-check = Check: { $name }
figures-version = Version of the course
figures-version-all = All versions
figures-version-one = Version { $version }
figures-no-course = This course is not installed here. Install its pack, and the questions stand beside their figures.

# How many people
figures-people =
    { $count ->
        [0] nobody yet
        [one] 1 person
       *[other] { $count } people
    }
figures-few = fewer than 5
figures-not-shown = not shown
figures-too-few = too few people yet
figures-hidden-about = Figures are shown from 20 people on, who took it for the first time.
figures-grey-about = Soft figures rest on 20 to 49 people: look at the range, not at the figure.
figures-few-about = Counts of one to four people are never shown. Where one alone would be hidden, the next larger one is hidden with it, so that nobody can work it out.
figures-standing-hidden = too few
figures-standing-grey = 20 to 49 people
figures-standing-plain = 50 people or more

# The figures
figures-of-ten =
    { $ten ->
        [0] Fewer than 1 of 10 got this right
        [10] Everybody got this right
       *[other] { $ten } of 10 got this right
    }
figures-range = between { $low } and { $high }
figures-does-not-vary = does not vary
figures-gap = { $points } points: { $easiest } easier than { $hardest }
figures-gap-few = fewer than 30 in two languages
figures-safety = Safety
figures-teach-again = Safety: teach it again
figures-check-key = Check the key
figures-rewrite = Rewrite an option that nobody chose
figures-compare = Compare the languages
figures-nothing = nothing

# The whole
figures-whole = The whole
figures-whole-alpha = Alpha
figures-whole-kr20 = KR-20
figures-whole-value = { $value }, between { $low } and { $high }
figures-whole-about = KR-20 and alpha say how much the questions have in common, at most 1. Where nearly everybody can do nearly everything they are low: that is no fault.
figures-whole-mean = Points on average
figures-whole-mean-of = { $mean } of { $items }
figures-whole-deviation = Standard deviation
figures-whole-error = Standard error of measurement
figures-whole-people = People with every question
figures-whole-incomplete = People without
figures-mean = What the figures mean

# One question
figures-back = All questions
figures-item = Question { $item }
figures-options = What was chosen
figures-option = Option
figures-chosen = Chosen by
figures-side = What it is
figures-side-right = right
figures-side-wrong = wrong
figures-side-gone = no longer in the course
figures-never = nobody: rewrite it
figures-nobody = nobody
figures-true = True
figures-false = False
figures-no-options = This question has no options to count.
figures-languages = By language
figures-language = Language
figures-languages-none = Nobody is known to have read this question in one language alone.
figures-languages-about = Whoever read two languages side by side counts for neither.

# The file
figures-save = Save these figures
figures-save-about = No name is in this file, so nobody else has to agree.
figures-saved = Saved as { $file }

# Heads of the columns, and what each means
figures-column-item = Name
figures-about-item = Id of the question in the course.
figures-column-unit = Unit
figures-about-unit = For a final, the unit from which the question was drawn.
figures-column-competency = Competency
figures-about-competency = Code of the competency that the question belongs to.
figures-column-question = Question
figures-about-question = What is asked.
figures-column-safety = Safety
figures-about-safety = Yes if the question must be right.
figures-column-standing = Standing
figures-about-standing = From how many people the figures come.
figures-column-people = People
figures-about-people = Who came to the question in their first attempt.
figures-column-right = Right of ten
figures-about-right = Of ten people, so many get it right; rounded down. Part of an answer counts as part. A safety question below eight of ten is pointed out.
figures-column-right-low = at least
figures-about-right-low = Lower end of the range in which the figure lies with 95 % certainty.
figures-column-right-high = at most
figures-about-right-high = Upper end of that range.
figures-column-correlation = Goes with the rest
figures-about-correlation = Whether those who do well elsewhere get it right: the correlation with the other questions, from -1 to 1. Below 0, check the key.
figures-column-correlation-low = Rest, at least
figures-about-correlation-low = Lower end of its range.
figures-column-correlation-high = Rest, at most
figures-about-correlation-high = Upper end of its range.
figures-column-never-chosen = Never chosen
figures-about-never-chosen = How many wrong options nobody chose: rewrite them.
figures-column-gap = Between languages
figures-about-gap = Points of a hundred between the easiest and the hardest language with 30 people each. More than 20: read both versions side by side. The people who read one language may also know more.
figures-column-easiest = Easiest in
figures-about-easiest = Code of that language.
figures-column-hardest = Hardest in
figures-about-hardest = Code of that language.
figures-column-omitted = Left out
figures-about-omitted = Who saw the question and gave no answer; it counts as wrong.
figures-column-not-reached = Ran out of time
figures-about-not-reached = Who did not come to the question: the time was over, or the check is not done yet. It counts neither as right nor as wrong.
figures-column-advice = Look at
figures-about-advice = A reason to look, not a verdict.
