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
learning-opened-by-trainer = Ihr Trainer oder Ihre Trainerin hat für Sie geöffnet. Das ist festgehalten.
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
learning-read = Vorlesen
learning-read-pause = Pause
learning-read-on = Weiterlesen
learning-read-speed = Tempo
learning-read-slow = Langsam
learning-read-normal = Normal
learning-read-fast = Schnell
learning-read-language = Stimme
learning-sound-missing = Der Ton läuft nicht. Sie können den Text lesen.
learning-example = Beispiel mit Schritten
learning-example-next = Schritt { $number } von { $count } zeigen
learning-example-all = Alle Schritte zeigen
learning-place = Stelle { $number } im Bild
learning-film-play = Film abspielen
learning-film-again = Von vorn
learning-film-text = Lesen, was gesagt und gezeigt wird
learning-film-missing = Der Film läuft nicht. Sie können ihn hier lesen.
learning-block-unknown = Dieser Teil lässt sich hier nicht zeigen. Machen Sie weiter.
learning-words = Wörter
learning-words-none = Hier gibt es noch keine Wörter.
learning-word-say = Das Wort hören:
learning-my-trainer = Hilfe rufen
learning-trainer-sign = Ich brauche Hilfe
learning-trainer-came = Hilfe war da
learning-trainer-alone = Ich kann allein weiter
learning-languages = Sprachen
learning-language-first = Ich lese auf
learning-language-second = Daneben
learning-language-none = Keine zweite Sprache

# Units
learning-units = Meine Einheiten: { $done } von { $count } fertig
learning-units-title = Meine Einheiten
learning-unit-essential = Zu machen
learning-unit-optional = Wenn Sie möchten
learning-unit-due = Bis { $day }

# Things to do on a page: sort, put into order, find dangers, explore a drawing. Never a score.
learning-rest = Den Rest zeigen
learning-once-more = Noch einmal
learning-sort = Karten ordnen
learning-sort-hint = Wählen Sie eine Karte. Wählen Sie dann ihre Gruppe.
# A button of a group; $group is its name.
learning-sort-here = Hierher: { $group }
learning-sort-right = Ja, sie gehört hierher: { $group }
learning-sort-wrong = Nicht hier: { $group }. Versuchen Sie eine andere Gruppe.
learning-sort-all = Alle Karten sind in ihren Gruppen.
learning-sequence = Zeilen ordnen
# Said by a screen reader; $text is a line.
learning-sequence-here = { $text } steht an der richtigen Stelle
learning-in-place = An der richtigen Stelle
learning-sequence-all = Alle Zeilen sind in der richtigen Reihenfolge.
learning-hazards = Gefahren finden
learning-hazards-hint = Wählen Sie im Bild oder in der Liste.
learning-hazards-found = { $found } von { $count } gefunden
learning-hazards-nothing = Hier ist keine Gefahr. Suchen Sie weiter.
learning-hazards-all = Sie haben alle Gefahren gesehen.
learning-hazards-danger = Gefahr
learning-hazards-safe = In Ordnung
learning-drawing = Zeichnung erkunden
learning-drawing-hint = Wählen Sie etwas in der Liste oder in der Zeichnung.
learning-drawing-features = Formen
learning-drawing-dimensions = Maße
