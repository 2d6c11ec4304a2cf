# Learners read this: at most twelve words in a sentence, plain and adult.

# The one main button on the first page: continues exactly where the person stopped.
learning-go-on = Go on
learning-step-of = Step { $number } of { $count }
learning-minutes =
    { $minutes ->
        [one] About { $minutes } minute
       *[other] About { $minutes } minutes
    }
learning-practice = Practice
# The assessment at the end of the unit. Choose a word that does not frighten.
learning-check = Check
learning-unit-counts = This unit counts.
# Followed by sentences such as "I can read safety signs."
learning-can-say = You can now say:
learning-interrupted = Your work is saved. You are back where you stopped.
# $day is a day such as "Tuesday, 3 March".
learning-last-session = Last time: { $day }
# How far the work of the last session has come, three signs with words.
learning-saved-yes = Saved here
learning-saved-no = Not saved yet
learning-stick-yes = On the stick
learning-stick-no = Not on the stick yet
learning-arrived-yes = Arrived at the centre
learning-arrived-no = Not at the centre yet
learning-path = The path of this unit
learning-path-standing = { $full } of { $count } done
learning-stone-full = Done
learning-stone-half = Begun
learning-stone-empty = To come

# Help, always at the bottom left
learning-words = Words
learning-words-none = There are no words here yet.
# Calls the trainer: the screen turns into a sign. Use a form that fits women and men.
learning-my-trainer = My trainer
# Fills the screen, readable across the room. Very short.
learning-trainer-sign = I need my trainer
learning-trainer-thanks = Thank you, close

# Languages of the content
learning-languages = Languages
learning-language-first = I read in
learning-language-second = Beside it
learning-language-none = No second language
