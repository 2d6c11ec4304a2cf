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
centre-site-unnamed = Name noch nicht bekannt
centre-site-waiting =
    { $count ->
        [0] keine Einträge warten
        [one] { $count } Eintrag wartet
       *[other] { $count } Einträge warten
    }
centre-admit = Aufnehmen
centre-admitted =
    { $count ->
        [0] Der Standort ist aufgenommen.
        [one] Der Standort ist aufgenommen. { $count } Eintrag ist gekommen.
       *[other] Der Standort ist aufgenommen. { $count } Einträge sind gekommen.
    }
centre-column-name = Standort
centre-column-heard = Zuletzt gehört
centre-column-entries = Einträge
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

## How a site stands

centre-admit-one = Aufnehmen: { $name }, seit { $when }
centre-site-since = bittet seit { $when }
centre-turn-away = Abweisen
centre-turn-away-one = Abweisen: { $name }, seit { $when }
centre-column-standing = Stand
centre-column-do = Tun
centre-standing-asking = bittet um Aufnahme
centre-standing-admitted = aufgenommen
centre-standing-copied = kopiert: jede Kopie bittet neu um Aufnahme
centre-standing-revoked = nicht mehr vertraut
centre-standing-reason = Grund: { $reason }
centre-gap =
    { $count ->
        [one] Es fehlt: { $first }
       *[other] Es fehlen: { $first } bis { $last }
    }
centre-gap-about = Sie kommen mit dem nächsten Stick von dort.
centre-forked = Dieselbe Arbeit ging zweimal verschieden weiter. Beides bleibt erhalten.
centre-clock-doubted = Ihre Uhr kann nicht stimmen. Lassen Sie sie stellen.
centre-put-aside =
    { $count ->
        [one] { $count } Eintrag liegt beiseite.
       *[other] { $count } Einträge liegen beiseite.
    }
centre-take-in = Doch übernehmen
centre-take-in-one = Doch übernehmen: { $name }
centre-taken-in =
    { $count ->
        [0] Nichts davon war neu.
        [one] { $count } Eintrag kam herein.
       *[other] { $count } Einträge kamen herein.
    }

## Taking trust back

centre-revoke = Vertrauen entziehen
centre-revoke-one = Vertrauen entziehen: { $name }
centre-revoke-title = { $name } das Vertrauen entziehen?
centre-revoke-about = Tun Sie das, wenn der Computer verloren oder gestohlen ist. Was da ist, bleibt. Neues von ihm wird beiseitegelegt, bis Sie entscheiden.
centre-turn-away-title = { $name } abweisen?
centre-turn-away-about = Tun Sie das, wenn niemand den Computer kennt. Von seiner Arbeit wird nichts übernommen.
centre-revoke-reason = Warum, in wenigen Worten
centre-revoke-mend = Sagen Sie in wenigen Worten, warum.
centre-revoked-done = { $name } wird nicht mehr vertraut.
centre-kits = Startsets
centre-kit-line = Set { $kit }: { $used } von { $sites } Plätzen belegt
centre-kit-revoked = lässt niemanden mehr dazukommen
centre-kit-revoke = Set sperren
centre-kit-revoke-one = Set sperren: { $kit }
centre-kit-revoke-about = Tun Sie das, wenn der Stick und die sechs Wörter zusammen verloren sind. Niemand kommt damit mehr dazu. Wer schon dabei ist, bleibt.
centre-kit-revoke-title = Set { $kit } sperren?
centre-kit-revoked-done = Mit dem Set kommt niemand mehr dazu.

## Moving a learner

centre-move = In einen anderen Klassenraum
centre-move-title = Wohin wechselt { $name }?
centre-move-about = Aller Fortschritt geht mit den nächsten Austauschen mit, und sonst nichts. Der alte Klassenraum behält, was dort getan wurde.
centre-move-do = Wechseln
centre-move-mend = Wählen Sie einen Klassenraum.
