# Learners one by one and as a list, their groups, and who left.

## The list

people-here =
    { $count ->
        [one] Eine Person ist in der Klasse
       *[other] { $count } Lernende sind in der Klasse
    }
people-none = Noch ist niemand in der Klasse
people-none-about = Schreiben Sie eine Person ein, oder viele aus einer Tabelle.
people-search = Suche nach Name, Karte oder Gruppe
people-found = { $count } von { $all } angezeigt
people-nobody-found = Niemand passt. Versuchen Sie weniger Buchstaben.
people-group = Gruppe
people-group-all = Alle Gruppen
people-column-learner = Name
people-column-card = Karte
people-column-languages = Sprachen
people-column-groups = Gruppen
people-column-since = In der Klasse seit
people-enrol = Person einschreiben
people-enrol-many = Viele aus einer Tabelle einschreiben
people-to-groups = Gruppen
people-to-left = Wer gegangen ist
people-more = { $count } weitere zeigen
people-fresh =
    { $count ->
        [one] Eine neue Karte ist noch nicht gedruckt. Ihre Bilder gehen beim Abmelden verloren.
       *[other] { $count } neue Karten sind noch nicht gedruckt. Ihre Bilder gehen beim Abmelden verloren.
    }
people-back = Zurück zu den Lernenden

## Saving the list


## The page of a learner

people-card = Karte
people-languages = Sprachen
people-classroom = Klassenraum
people-since = In der Klasse seit
people-groups = Gruppen
people-state = In der Klasse
people-state-here = ja
people-state-elsewhere = in einen anderen Klassenraum gewechselt
people-state-left = gegangen am { $on }: { $reason }
people-state-discharged = entlassen am { $on }
people-unit = Einheit
people-session = Letztes Mal
people-needs = Nachteilsausgleich
people-nothing = keine
people-unknown = nicht bekannt
people-left-note = Diese Person kann sich nicht anmelden. Alles von ihr bleibt erhalten.
people-change = Ändern
people-rename = Name
people-ways-settings = Ändern
people-ways-state = Kommen und Gehen
people-come-back = Zurück in die Klasse
people-undo-discharge = Entlassung zurücknehmen
people-move = In einen anderen Klassenraum wechselt jemand am Zentrum: dort auf der Seite der Person.
people-renamed = Der Name wurde geändert.
people-languages-set = Die Sprachen wurden geändert.
people-needs-set = Der Nachteilsausgleich wurde geändert.
people-groups-set = Die Gruppen wurden geändert.
people-left-done = { $name } hat die Klasse verlassen.
people-back-done = { $name } ist wieder in der Klasse.
people-discharged-done = { $name } wurde entlassen.
people-undone = Es ist wieder wie vorher.

## New pictures

people-reset = Neue Bilder
people-reset-title = Neue Bilder für { $name }?
people-reset-about = Die alten Bilder gelten sofort nicht mehr. Die Kartennummer bleibt. Fehlversuche sind vergessen.
people-reset-do = Neue Bilder ziehen

## Languages

people-language = Sprache von Bildschirm und Lektionen
people-second = Zweite Sprache daneben
people-second-none = Keine zweite Sprache

## Accommodations: settings, never a reason for them

people-needs-about = Diese Einstellungen gehen mit der Person an jeden Computer. Ein Grund wird nicht gespeichert.
people-text-size = Schriftgröße
people-text-own = wie die Person es einstellt
people-percent = { $number } %
people-time = Zeit
people-time-usual = wie üblich
people-time-times = { $factor }-fach
people-read-aloud = Vorlesen
people-fewer-options = Weniger Antworten zur Auswahl
people-reader-present = Eine Person liest vor
people-glossary = Wörter auch auf
people-glossary-none = keiner weiteren Sprache

## Leaving, and discharge from prison

people-leave = Verlässt die Klasse
people-leave-title = Warum verlässt { $name } die Klasse?
people-leave-reason = Grund
people-leave-mend = Wählen Sie einen Grund.
people-leave-do = Verlässt die Klasse
people-reason-finished = fertig
people-reason-moved = an einen anderen Ort verlegt
people-reason-own-choice = eigener Wunsch
people-reason-removed = vom Personal herausgenommen
people-reason-other = anderer Grund
people-day = Tag
people-day-hint = Zum Beispiel 22.11.2026
people-discharge = Aus der Haft entlassen
people-discharge-title = Wann wird { $name } entlassen?
people-discharge-do = Entlassung eintragen
people-left-title =
    { $count ->
        [one] Eine Person ist gegangen
       *[other] { $count } Lernende sind gegangen
    }
people-left-none = Niemand ist gegangen
people-left-none-about = Hier steht, wer die Klasse verlässt oder entlassen wird. Nichts wird gelöscht.
people-left-about = Sie können sich nicht anmelden. Alles von ihnen bleibt erhalten.
people-column-state = Was war
people-column-undo = Zurück

## Groups

people-groups-title =
    { $count ->
        [one] Eine Gruppe
       *[other] { $count } Gruppen
    }
people-groups-none = Noch keine Gruppe
people-groups-none-about = Legen Sie eine Gruppe an und nehmen Sie Lernende auf deren Seiten auf.
people-group-new = Neue Gruppe
people-group-name = Name der Gruppe
people-group-make = Anlegen
people-group-rename = Umbenennen
people-group-rename-one = { $name } umbenennen
people-group-drop = Entfernen
people-group-drop-one = { $name } entfernen
people-group-dropped = Die Gruppe { $name } ist weg. Die Lernenden bleiben in der Klasse.
people-group-learners = Lernende
people-keep = Speichern
