# Finals. Learners read the first part: at most twelve words in a sentence.
finals-home-open = Ihr Trainer oder Ihre Trainerin beginnt sie mit Ihnen.
finals-home-begun = Sie sind mittendrin.
finals-home-passed = Bestanden
finals-home-not-yet = Noch nicht bestanden

# Before it begins
finals-questions = { $count } Fragen. { $needed } müssen richtig sein.
finals-minutes = Meist dauert sie { $minutes } Minuten. Es läuft keine Uhr.
finals-limit = Sie haben { $minutes } Minuten.
finals-changes = Sie können Ihre Antworten bis zum Ende ändern.
finals-call-to-begin = Rufen Sie Hilfe. Das Personal tippt den Startcode ein.
finals-start-code = Startcode
finals-start = Beginnen
finals-not-open = Sie ist gerade nicht offen. Fragen Sie das Personal.
finals-too-early = Sie können es ab { $day } wieder versuchen.
finals-no-more-tries = Sie haben keinen Versuch mehr. Sprechen Sie mit dem Personal.

# While it runs
finals-number = Prüfung: { $number } von { $count }
finals-overview = Alle Fragen
finals-overview-open =
    { $count ->
        [0] Jede Frage hat eine Antwort.
        [one] Eine Frage hat noch keine Antwort.
       *[other] { $count } Fragen haben noch keine Antwort.
    }
finals-answered = beantwortet
finals-unanswered = noch ohne Antwort
finals-question = Frage { $number }
finals-call-to-end = Sind Sie fertig? Rufen Sie Hilfe.
finals-end-code = Endcode
finals-end = Prüfung beenden
finals-trainer-only = Das tippt nur das Personal ein.
finals-minutes-left =
    { $minutes ->
        [one] Noch 1 Minute
       *[other] Noch { $minutes } Minuten
    }

# What came of it
finals-passed = Sie haben bestanden.
finals-not-yet = Sie haben noch nicht bestanden.
finals-result = { $right } von { $count } richtig. { $needed } sind nötig.
finals-critical-missed =
    { $count ->
        [one] Eine Frage, die richtig sein muss, war es nicht.
       *[other] { $count } Fragen, die richtig sein müssen, waren es nicht.
    }
finals-parts = Teil für Teil
finals-part = { $right } von { $count } richtig
finals-again = Sehen Sie die Lektionen noch einmal an. Dann versuchen Sie es wieder.
finals-try-again = Noch einmal versuchen

# Staff
finals-title = Prüfungen
finals-about = Eine Prüfung beginnt und endet mit Codes, die Sie am Computer der Lernenden eintippen. Öffnen Sie sie hier; die Codes kommen mit dem Stick zu den anderen Computern.
finals-none = Dieser Kurs hat keine Prüfung.
finals-none-about = Prüfungen kommen mit dem Paket eines Kurses.
finals-facts = { $count } Fragen, { $needed } müssen richtig sein, { $tries } Versuche, etwa { $minutes } Minuten
finals-ends-after = Sie endet nach { $minutes } Minuten; wer mehr Zeit braucht, hat mehr.
finals-days-between = Tage zwischen zwei Versuchen: { $days }
finals-reason = Warum so viele: { $reason }
finals-open = Für die Klasse öffnen
finals-close = Schließen
finals-codes-about = Diese Codes soll nur das Personal sehen.
finals-sittings = Wer sie versucht hat
finals-sittings-none = Noch niemand hat sie versucht.
finals-column-name = Lernende
finals-column-begun = Begonnen
finals-column-result = Ergebnis
finals-column-minutes = Minuten
finals-column-notes = Bemerkungen
finals-standing-begun = Läuft: { $answered } von { $count } beantwortet
finals-standing-passed = Bestanden: { $right } von { $count }
finals-standing-not-yet = Noch nicht: { $right } von { $count }
finals-note-critical = kritische Fragen verfehlt: { $count }
finals-note-time-over = die Zeit war um
finals-note-item = Frage { $number }: { $note }
finals-note-interrupted = unterbrochen für { $minutes } min bis { $at }
finals-note-other-window = anderes Fenster für { $seconds } s bis { $at }
finals-note-lessons = bei Lektionen oder Wörtern für { $minutes } min bis { $at }
finals-helped-more-time = mit mehr Zeit
finals-helped-read-aloud = vorgelesen
finals-helped-fewer-options = mit weniger Auswahl
finals-helped-reader-present = mit Vorleseperson
finals-helped-glossary = mit Wörterliste
finals-give-try = Noch einen Versuch geben
finals-back = Zurück zur Klasse

# It ended, and something waits to be judged.
finals-waits = Das Personal muss zuerst etwas ansehen.
finals-undecided = Es ist noch nicht entschieden
finals-home-waits = Wartet auf das Personal
finals-standing-waits = Wartet auf Bewertung: bisher { $right } von { $count }
