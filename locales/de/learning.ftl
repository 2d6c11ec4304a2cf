learning-go-on = Weitermachen
learning-step-of = Schritt { $number } von { $count }
learning-minutes =
    { $minutes ->
        [one] Etwa { $minutes } Minute
       *[other] Etwa { $minutes } Minuten
    }
learning-practice = Üben
learning-check = Check
learning-unit-counts = Diese Einheit zählt.
learning-can-say = Sie können jetzt sagen:
learning-interrupted = Ihre Arbeit ist gespeichert. Sie sind wieder an der gleichen Stelle.
learning-last-session = Letztes Mal: { $day }
learning-saved-yes = Hier gespeichert
learning-saved-no = Noch nicht gespeichert
learning-stick-yes = Auf dem Stick
learning-stick-no = Noch nicht auf dem Stick
learning-arrived-yes = Im Zentrum angekommen
learning-arrived-no = Noch nicht im Zentrum
learning-path = Der Weg dieser Einheit
learning-path-standing = { $full } von { $count } fertig
learning-stone-full = Fertig
learning-stone-half = Begonnen
learning-stone-empty = Kommt noch
learning-words = Wörter
learning-words-none = Hier gibt es noch keine Wörter.
learning-my-trainer = Hilfe rufen
learning-trainer-sign = Ich brauche Hilfe
learning-trainer-thanks = Danke, schließen
learning-languages = Sprachen
learning-language-first = Ich lese auf
learning-language-second = Daneben
learning-language-none = Keine zweite Sprache
