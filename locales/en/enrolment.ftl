# Enrolling many learners from a table.

## Choosing a table

enrolment-title = Which table holds the learners?
enrolment-about = Save the table as CSV. Nothing is enrolled before you have seen every row.
enrolment-columns = Columns: name, language, second language, group, card number, date. Only the name is needed.
enrolment-files = Tables found
enrolment-files-none = No table was found. Put in the stick, name a folder, or paste the text.
enrolment-files-more = Only the newest files are shown.
enrolment-file-about = { $place }, { $kib } KiB
enrolment-folder = Another folder
enrolment-look = Look there
enrolment-look-again = Look again
enrolment-paste = Or paste the text of the table here
enrolment-language = Language of learners without one in the table
enrolment-preview = Look at the table
enrolment-mend = Choose a file or paste the text.

## The preview

enrolment-fine =
    { $count ->
        [one] { $count } learner can be enrolled
       *[other] { $count } learners can be enrolled
    }
enrolment-wrong =
    { $count ->
        [one] { $count } row must be mended first
       *[other] { $count } rows must be mended first
    }
enrolment-wrong-about = Mend them in the file and look again. Nobody is enrolled until every row is right.
enrolment-read-as = Read as { $encoding }, separated by { $separator }.
enrolment-encoding-utf8 = UTF-8
enrolment-encoding-utf16 = UTF-16
enrolment-encoding-windows1252 = Windows-1252
enrolment-old-encoding = The file is of an old kind (Windows-1252). Check letters such as ñ, ß or ș in the names.
enrolment-separator-semicolon = semicolon
enrolment-separator-comma = comma
enrolment-separator-tab = tab
enrolment-aside = Columns left aside: { $columns }
enrolment-new-groups = New groups: { $groups }
enrolment-alike =
    { $count ->
        [one] { $count } name is in the class already. Look whether it is the same person.
       *[other] { $count } names are in the class already. Look whether they are the same people.
    }
enrolment-shown = Rows shown
enrolment-shown-all = All rows ({ $count })
enrolment-shown-wrong = To mend ({ $count })
enrolment-shown-alike = Name in the class ({ $count })
enrolment-column-row = Row
enrolment-column-name = Name
enrolment-column-languages = Languages
enrolment-column-group = Group
enrolment-column-card = Card
enrolment-column-since = Since
enrolment-card-drawn = is drawn
enrolment-since-today = today
enrolment-row-alike = The name is in the class already.
enrolment-no-name = no name
enrolment-page = Rows { $first } to { $last } of { $all }
enrolment-earlier = Earlier rows
enrolment-later = Later rows
enrolment-take =
    { $count ->
        [one] Enrol { $count } learner
       *[other] Enrol { $count } learners
    }
enrolment-other = Another table

## Taking it in

enrolment-taking = Enrolling
enrolment-taking-about = All of them are enrolled, or nobody.
enrolment-done =
    { $count ->
        [one] { $count } learner is enrolled
       *[other] { $count } learners are enrolled
    }
enrolment-done-cards = Print the cards now. The pictures are lost when you sign out.
enrolment-stopped = Stopped. Nobody was enrolled.
enrolment-failed = Nobody was enrolled
enrolment-to-people = To the learners
