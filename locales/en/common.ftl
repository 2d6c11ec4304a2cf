# The program's name. It is the same in every language.
common-program = Footbridge
# Title of the window's page. $page is the heading of the page.
common-page-title = { $page } – Footbridge
common-back = Back
common-next = Next
common-home = Home
common-finish = Finish
common-close = Close
common-cancel = Cancel
common-try-again = Try again
common-loading = One moment
common-language = Language
# Opens the choice of text size and colours.
common-display = Text and colours
common-text-size = Text size
common-percent = { $number } %
common-colours = Colours
common-theme-light = Light
common-theme-dark = Dark
common-theme-contrast = Black and yellow
common-theme-cream = Cream
# A switch: when it is on, the key G opens the words and R reads aloud.
common-single-keys = Keys: R reads aloud, G opens the words
common-on = On
common-off = Off
common-error-unknown = That did not work. Please try again.
common-undo = Undo
# Stands in place of a picture, then what it would show.
common-picture-missing = This picture is missing.
# $what is a short sentence.
common-picture-shows = It shows: { $what }
