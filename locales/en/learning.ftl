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
learning-opened-by-trainer = Your trainer opened this for you. It is on record.
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
# Reads the page aloud with a recorded voice. While it speaks the button pauses it.
learning-read = Read to me
learning-read-pause = Pause
learning-read-on = Read on
# How fast it reads: three words to choose from.
learning-read-speed = Speed
learning-read-slow = Slow
learning-read-normal = Normal
learning-read-fast = Fast
# Which of two languages is read.
learning-read-language = Voice
learning-sound-missing = The sound does not play. You can read the text.
# Steps that are uncovered one by one.
learning-example = Worked example
learning-example-next = Show step { $number } of { $count }
learning-example-all = Show all steps
# A numbered place that can be tapped.
learning-place = Place { $number } in the picture
# A film: its button, and the text of what is said and shown in it.
learning-film-play = Play the film
learning-film-again = From the beginning
learning-film-text = Read what is said and shown
learning-film-missing = The film does not play. You can read it here.
# Stands in place of something that only a newer program can show.
learning-block-unknown = This part cannot be shown here. Please go on.
learning-words = Words
learning-words-none = There are no words here yet.
# Said before the word itself, on the button that plays its sound.
learning-word-say = Say the word:
# Calls the trainer: the screen turns into a sign. Use a form that fits women and men.
learning-my-trainer = My trainer
# Fills the screen, readable across the room. Very short.
learning-trainer-sign = I need my trainer
# Two buttons below the sign: the trainer came, or is not needed any more. Forms that fit women and men.
learning-trainer-came = My trainer was here
learning-trainer-alone = I can go on alone

# Languages of the content
learning-languages = Languages
learning-language-first = I read in
learning-language-second = Beside it
learning-language-none = No second language

# The units of my plan: a button, its list, and what is said beside each
learning-units = My units: { $done } of { $count } done
learning-units-title = My units
learning-unit-essential = To do
learning-unit-optional = If you like
# $day is a day such as 'Tuesday, 3 March'.
learning-unit-due = Until { $day }

# Things to do on a page: sort, put into order, find dangers, explore a drawing. Never a score.
learning-rest = Show me the rest
learning-once-more = Once more
learning-sort = Sort the cards
learning-sort-hint = Choose a card. Then choose its group.
# A button of a group; $group is its name.
learning-sort-here = Put it here: { $group }
learning-sort-right = Yes, it belongs here: { $group }
learning-sort-wrong = Not here: { $group }. Try another group.
learning-sort-all = All cards are in their groups.
learning-sequence = Put the lines in order
# Said by a screen reader; $text is a line.
learning-sequence-here = { $text } is in its place
learning-in-place = In its place
learning-sequence-all = All lines are in order.
learning-hazards = Find the dangers
learning-hazards-hint = Choose in the picture or in the list.
learning-hazards-found = { $found } of { $count } found
learning-hazards-nothing = There is no danger here. Look on.
learning-hazards-all = You have seen all dangers.
learning-hazards-danger = Danger
learning-hazards-safe = In order
learning-drawing = Explore the drawing
learning-drawing-hint = Choose a part in the list or in the drawing.
learning-drawing-features = Features
learning-drawing-dimensions = Dimensions
