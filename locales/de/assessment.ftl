assessment-practice = Üben
assessment-practice-standing = { $right } richtig, { $needed } sind nötig
assessment-answer = Antworten
assessment-choose-one = Bitte wählen Sie eine Antwort.
assessment-choose-some = Bitte wählen Sie Ihre Antworten.
assessment-choose-pairs = Bitte wählen Sie etwas für jede Zeile.
assessment-choose-order = Bitte bringen Sie alles in die Reihenfolge.
assessment-order-hint = Verschieben Sie die Zeilen. Was zuerst kommt, steht oben.
assessment-pair-choose = Wählen
assessment-move-up = Nach oben: { $text }
assessment-move-down = Nach unten: { $text }
assessment-moved = { $text }: jetzt Nummer { $number }
assessment-all-right = Das ist richtig.
assessment-some-right = Das war richtig
assessment-look-here = Sehen Sie die Antwort an
assessment-right-answer = Die richtige Antwort
assessment-why = Warum
assessment-ready = Sie sind bereit für den Check.
assessment-ready-about = Der Check hat keine Uhr. Sie können jederzeit aufhören.
assessment-to-check = Zum Check
assessment-practise-more = Weiter üben
assessment-check-number = Check: { $number } von { $count }
assessment-again-number = Noch einmal: { $number } von { $count }
assessment-saved = Gespeichert
assessment-result = { $right } von { $count } richtig
assessment-result-now = Jetzt sind alle { $count } richtig.
assessment-to-look-at =
    { $count ->
        [one] { $count } sehen wir noch einmal an.
       *[other] { $count } sehen wir noch einmal an.
    }
assessment-look-about = Zuerst wird alles erklärt. Dann antworten Sie noch einmal.
assessment-look-now = Jetzt ansehen
assessment-explained = Zuerst die Erklärung
assessment-unit-counts = Diese Einheit zählt.
assessment-can-say = Sie können jetzt sagen:
