# The class at a station or an office, and the words for how a unit stands.

classes-asking =
    { $count ->
        [one] Eine Person bittet um Hilfe
       *[other] { $count } Lernende bitten um Hilfe
    }
classes-enrolled =
    { $count ->
        [one] Eine Person ist eingeschrieben
       *[other] { $count } Lernende sind eingeschrieben
    }
classes-as-of = Stand: Austausch am { $when }
classes-no-exchange = Noch kein Austausch mit einem Stick
classes-not-on-stick =
    { $count ->
        [one] { $count } Eintrag ist noch auf keinem Stick.
       *[other] { $count } Einträge sind noch auf keinem Stick.
    }
classes-more-not-on-stick = Viele Einträge sind noch auf keinem Stick.
classes-exchange = Zum Austausch
classes-empty = Hier sind noch keine Lernenden
classes-empty-about = Schreiben Sie die erste Person ein und geben Sie ihr die Karte.
classes-enrol = Person einschreiben
classes-column-learner = Name
classes-column-unit = Einheit
classes-column-session = Letztes Mal
classes-card = Karte { $card }
classes-asked = Hat um Hilfe gebeten
classes-unit-unknown = noch nicht bekannt

## How a unit stands

classes-stage-not-begun = nicht begonnen
classes-stage-lessons = in den Lektionen
classes-stage-practice = beim Üben
classes-stage-check = im Check
classes-stage-again = sieht Fehler noch einmal an
classes-stage-counts = die Einheit zählt
classes-steps = { $steps } von { $all } Schritten gesehen
classes-result = { $right } von { $count } auf Anhieb richtig
classes-result-none = noch kein Ergebnis

## Sessions

classes-session-none = Noch nie hier
classes-session-open = nicht beendet
classes-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
classes-tick-saved = hier gespeichert
classes-tick-stick = auf dem Stick
classes-tick-arrived = angekommen
# Beside a tick that is not there yet, for screen readers.
classes-tick-not-yet = { $step }: noch nicht

## Enrol

classes-enrol-title = Wen schreiben Sie ein?
classes-enrol-name = Name
classes-enrol-language = Sprache der Seiten und Lektionen
classes-enrol-do = Einschreiben
classes-card-title = Die Karte von { $name }
classes-card-once = Schreiben Sie sie auf oder drucken Sie sie. Sie wird nicht noch einmal gezeigt.
classes-card-number = Kartennummer
classes-card-pictures = Vier Bilder in dieser Reihenfolge
classes-card-done = Zurück zur Klasse
classes-card-another = Noch jemanden einschreiben

## Learners who moved away

classes-moved = In einen anderen Klassenraum gewechselt
classes-moved-one = { $name }, jetzt in { $classroom }. Was hier getan wurde, bleibt.
classes-moved-elsewhere = einem anderen Klassenraum

## Class view

classes-column-talk = Anlass zum Gespräch
classes-column-as-of = Stand
classes-help-at = an { $site }
classes-answered = Ich war da
classes-answered-of = Ich war da, bei { $name }
classes-reason-stuck = { $sessions } Sitzungen bei Schritt { $step } von „{ $lesson }“
classes-reason-missed = Dieselbe Frage im Check war { $times }-mal falsch
classes-reason-no-news = Seit { $days } Tagen nichts gehört
classes-as-of-here = dieser Computer
classes-as-of-other = ein anderer Computer
classes-as-of-none = noch keine Arbeit bekannt
classes-others = Was an anderen Computern geschah, ist hier bekannt bis:
classes-other-one = { $name }: { $when }
classes-other-never = { $name }: noch nichts
classes-plan = Plan
classes-plan-of = Plan von { $name }
classes-plan-class = Einheiten planen
classes-finals = Prüfungen
classes-forms = Auf Papier und mündlich
classes-reason-overdue =
    { $units ->
        [1] { $unit } war bis { $day } fällig
       *[other] { $units } Einheiten sind überfällig, { $unit } seit { $day }
    }
classes-group = Gruppe
classes-group-all = Ganze Klasse

## Columns of the class as a file

classes-column-card = Karte
classes-column-stage = Abschnitt
classes-column-steps = Gesehene Schritte
classes-column-steps-all = Schritte insgesamt
classes-column-right = Auf Anhieb richtig
classes-column-questions = Fragen
classes-column-minutes = Minuten
classes-column-computer = Computer

classes-stage-waits = wartet auf Bewertung
# A button; what waits is counted behind it.
classes-to-mark = Zu bewerten
classes-to-mark-count = Zu bewerten: { $count }
