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
classes-exchange = Zum Austausch
classes-empty = Hier sind noch keine Lernenden
classes-empty-about = Schreiben Sie die erste Person ein und geben Sie ihr die Karte.
classes-enrol = Person einschreiben
classes-column-learner = Name
classes-column-unit = Einheit
classes-column-check = Check
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
classes-card-print = Drucken
classes-card-done = Zurück zur Klasse
classes-card-another = Noch jemanden einschreiben
