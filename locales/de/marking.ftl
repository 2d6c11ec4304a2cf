# What only a trainer can judge: the list, and one piece of work.

marking-title = Zu bewerten
marking-about = Was Lernende in einem Check oder einer Prüfung gemacht haben. Öffnen Sie eine Zeile und bewerten Sie, was Sie sehen; alles wird sofort gespeichert.
marking-none = Nichts wartet auf Bewertung. Wenn Lernende eine solche Aufgabe machen, steht sie hier.
marking-waiting = Wartet auf Bewertung
marking-judged = Zuletzt bewertet
marking-column-learner = Lernende Person
marking-column-task = Aufgabe
marking-column-when = Wann
marking-column-result = Ergebnis
marking-open = Bewerten
marking-open-of = Arbeit von { $name } bewerten
marking-look = Noch einmal ansehen
marking-look-of = Arbeit von { $name } noch einmal ansehen
marking-met-of = { $met } von { $of } Zeilen erfüllt
marking-back = Zurück zur Liste
marking-back-class = Zurück zur Klasse
marking-answer = Was die lernende Person schrieb
marking-answer-none = Es wurde nichts geschrieben. Sehen Sie an, was gemacht wurde, oder lassen Sie es sich zeigen.
marking-model = Eine gute Antwort
# Two marks beside each line. Short.
marking-met = Erfüllt
marking-not-met = Nicht erfüllt
marking-keys = Die Tasten 1 und 2 bewerten eine Zeile und gehen zur nächsten. Pfeil auf und ab wechselt die Zeile.
marking-kept = Hier gespeichert
marking-lines-open =
    { $count ->
        [one] { $count } Zeile ohne Bewertung
       *[other] { $count } Zeilen ohne Bewertung
    }
marking-critical-missed = Eine kritische Zeile ist nicht erfüllt: Die Antwort zählt nicht.
marking-judge = Bewertung abschließen
# Said in the bar with which it can be taken back.
marking-done = { $name }: { $met } von { $of } Zeilen erfüllt.
marking-so-far = Bisherige Bewertungen
marking-so-far-about = Sie können es auch bewerten. Beide Bewertungen bleiben, die letzte zählt.
marking-counts = zählt
marking-take-back = Zurücknehmen
