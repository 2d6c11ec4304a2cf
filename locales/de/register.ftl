register-title-today = Anwesenheit heute
register-title-day = Anwesenheit am { $day }
register-title-days = Anwesenheit vom { $from } bis { $until }
register-as-of = Anmeldungen sind bekannt bis zum Stick vom { $when }. Sie sind ein Vorschlag, bis Sie bestätigen.
register-no-stick = Noch hat kein Stick Anmeldungen gebracht.
register-before = Tag davor
register-after = Tag danach
register-day = Tag
register-today = Heute
register-all-present = Alle anwesend
register-undo = Rückgängig
register-column-learner = Lernende
register-column-signed-in = Angemeldet
register-column-noted = Eingetragen
register-column-reason = Grund
register-column-minutes = Minuten
register-column-by = Eingetragen von
register-column-at = Eingetragen am
register-present = Anwesend
register-part = Teilweise
register-excused = Entschuldigt
register-unexcused = Unentschuldigt
register-key-present = A
register-key-part = T
register-key-excused = E
register-key-unexcused = U
register-keys = Tasten: Pfeile gehen von Zeile zu Zeile; { $present } anwesend, { $part } teilweise, { $excused } entschuldigt, { $unexcused } unentschuldigt.
register-reason-regime = Vollzugsalltag
register-reason-court = Gericht
register-reason-health = Gesundheit
register-reason-segregation = Absonderung
register-reason-staff = Personal anderswo
register-reason-other = Anderes
register-reason-of = Grund bei { $name }
register-minutes-of = Minuten von { $name }
register-signed-in = ab { $from }
register-signed-in-minutes = ab { $from }, { $minutes } Min.
register-not-signed-in = keine Anmeldung bekannt
register-suggested = Vorschlag
register-by = { $by }, { $at }
register-by-unknown = Name hier nicht bekannt
register-earlier = Frühere Einträge
register-earlier-of = Frühere Einträge von { $name }
register-taken-back = Zurückgenommen
register-minutes-value = { $minutes } Min.
register-said = { $name }: { $state }
register-undone = Es ist wieder wie vorher.
register-empty = Hier ist noch niemand bekannt. Ein Stick aus dem Klassenraum bringt die Lernenden.
register-empty-do = Zum Austausch
register-all-noted =
    { $count ->
        [one] { $count } Person als anwesend eingetragen.
       *[other] { $count } Personen als anwesend eingetragen.
    }
register-corrected =
    { $count ->
        [one] einmal berichtigt
       *[other] { $count }-mal berichtigt
    }
register-from = Von
register-until = Bis
