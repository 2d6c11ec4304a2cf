# The centre: overview, learners, sites, starter kits.

## Overview

# The finding on top. $unit is a code such as "A2", or centre-the-unit.
centre-finding-all =
    { $learners ->
        [1] Die Person hat { $unit } abgeschlossen
        [2] Beide Lernenden haben { $unit } abgeschlossen
       *[other] Alle { $learners } Lernenden haben { $unit } abgeschlossen
    }
centre-finding-some =
    { $done ->
        [one] { $done } von { $learners } Lernenden hat { $unit } abgeschlossen
       *[other] { $done } von { $learners } Lernenden haben { $unit } abgeschlossen
    }
centre-finding-none =
    { $learners ->
        [1] Die Person hat { $unit } noch nicht abgeschlossen
       *[other] Von { $learners } Lernenden hat noch niemand { $unit } abgeschlossen
    }
# Takes the place of a code in the finding when learners are in different units.
centre-the-unit = die Einheit
centre-sites-count =
    { $count ->
        [one] { $count } Standort ist aufgenommen.
       *[other] { $count } Standorte sind aufgenommen.
    }
centre-bundles-count =
    { $count ->
        [one] { $count } Sendung ist gekommen.
       *[other] { $count } Sendungen sind gekommen.
    }
centre-last-bundle = Die letzte kam am { $when }.
centre-asking =
    { $count ->
        [one] { $count } Standort bittet um Aufnahme
       *[other] { $count } Standorte bitten um Aufnahme
    }
centre-asking-go = Zu den Standorten
centre-empty = Noch ist keine Arbeit von Lernenden gekommen
centre-empty-about = Lesen Sie einen Stick von einem Standort ein, oder machen Sie das erste Startset.
centre-empty-exchange = Zum Austausch
centre-column-learner = Name
centre-column-classroom = Klassenraum
centre-column-unit = Einheit
centre-column-result = Ergebnis
centre-column-site = Geschrieben in
centre-column-arrived = Angekommen
centre-unknown = nicht bekannt

## A learner

centre-learner-title = { $name }: { $unit }, { $stage }
centre-learner-unknown = { $name }: noch nichts angekommen
centre-learner-classroom = Klassenraum: { $classroom }
centre-back-overview = Zurück zum Überblick
centre-attempts = Checks
centre-attempts-none = Noch kein Check ist angekommen.
centre-attempt-answered = { $answered } von { $count } beantwortet
centre-column-began = Begonnen
centre-column-counts = Einheit
centre-column-entry = Eintrag
centre-counts-yes = zählt
centre-counts-no = zählt noch nicht
centre-sessions = Sitzungen
centre-sessions-none = Noch keine Sitzung ist angekommen.
centre-column-length = Dauer
centre-column-came = Wie weit es gekommen ist

## Sites

centre-sites-none = Noch ist kein Standort dabei
centre-sites-none-about = Ein Startset auf einem Stick lässt die ersten Computer teilnehmen.
centre-sites-all =
    { $count ->
        [one] { $count } Standort ist aufgenommen
       *[other] { $count } Standorte sind aufgenommen
    }
centre-sites-admitted = Aufgenommen
centre-site-unnamed = Name noch nicht bekannt
centre-site-waiting =
    { $count ->
        [0] keine Einträge warten
        [one] { $count } Eintrag wartet
       *[other] { $count } Einträge warten
    }
centre-admit = Aufnehmen
# Name of the button for screen readers.
centre-admit-one = Aufnehmen: ein Standort von { $classroom }
centre-admitted =
    { $count ->
        [0] Der Standort ist aufgenommen.
        [one] Der Standort ist aufgenommen. { $count } Eintrag ist gekommen.
       *[other] Der Standort ist aufgenommen. { $count } Einträge sind gekommen.
    }
centre-column-name = Standort
centre-column-heard = Zuletzt gehört
centre-column-entries = Einträge
centre-column-missing = Fehlen
centre-never-heard = noch nie
centre-classrooms = Klassenräume
centre-column-places = Freie Plätze

## New starter kit

centre-kit-new = Neues Startset
centre-kit-title = Wer soll teilnehmen?
centre-kit-about = Jeder Computer des Klassenraums braucht diesen Stick und die sechs Wörter einmal.
centre-kit-classroom = Name des Klassenraums
centre-kit-mend-classroom = Geben Sie den Namen des Klassenraums ein.
centre-kit-sites = Zahl der Computer
centre-kit-mend-sites = Geben Sie eine Zahl von 1 bis 200 ein.
centre-kit-mend-stick = Wählen Sie einen Stick oder geben Sie seinen Ordner ein.
centre-kit-make = Startset machen
centre-kit-making = Das Startset wird gemacht.
centre-words-title = Schreiben Sie diese sechs Wörter auf
centre-words-about = Sie öffnen das Startset. Sie werden nicht noch einmal gezeigt. Bewahren Sie sie nicht beim Stick auf.
centre-words-file = Das Startset ist auf dem Stick: { $file }
centre-words-done = Ich habe sie aufgeschrieben
