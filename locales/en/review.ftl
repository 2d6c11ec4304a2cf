# Things to remember. Learners read this: at most twelve words in a sentence.
# It is an offer: nothing here may press, and nothing tells what was not done.

# A quiet card on the first page, offered once a day; $count is 1 to 5, in words.
review-things =
    { $count ->
        [1] One thing to remember
        [2] Two things to remember
        [3] Three things to remember
        [4] Four things to remember
       *[5] Five things to remember
    }
review-about = Short questions from units that you practised. Only if you like.
# At the top, over the questions.
review-place = Remember: { $number } of { $count }
# After the last one.
review-done = That is all for today.
review-done-about = What was hard comes back soon. What you know comes back later.
