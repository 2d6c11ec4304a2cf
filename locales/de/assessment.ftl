assessment-practice = Üben
assessment-practice-standing = { $right } richtig, { $needed } sind nötig
assessment-answer = Antworten
assessment-choose-one = Bitte wählen Sie eine Antwort.
assessment-choose-some = Bitte wählen Sie Ihre Antworten.
assessment-choose-pairs = Bitte wählen Sie etwas für jede Zeile.
assessment-choose-order = Bitte bringen Sie alles in die Reihenfolge.
assessment-choose-verdict = Bitte wählen Sie richtig oder falsch und den Grund.
assessment-choose-number = Bitte tippen Sie eine Zahl, zum Beispiel 12,5.
assessment-choose-words = Bitte tippen Sie Ihre Antwort.
assessment-order-hint = Verschieben Sie die Zeilen. Was zuerst kommt, steht oben.
assessment-hotspot-hint = Wählen Sie im Bild oder in der Liste.
# Is a sentence true or false?
assessment-true = Richtig
assessment-false = Falsch
assessment-reason = Warum? Wählen Sie den Grund.
assessment-way-screen = Am Computer
assessment-way-paper = Auf Papier
assessment-way-aloud = Mündlich gefragt
# Labels of the field for an answer that is typed.
assessment-your-number = Ihre Zahl
assessment-your-words = Ihre Antwort
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

# Something that is done or made. A trainer looks at it later.
assessment-done = Ich habe es gemacht
assessment-done-note = Schreiben Sie hier, wenn Sie möchten
assessment-choose-done = Machen Sie es zuerst. Sagen Sie dann, dass es gemacht ist.
# In practice: nobody judges it, and it does not count.
assessment-compare = Vergleichen Sie
assessment-compare-about = Hier zählt es nicht. Sehen Sie jede Zeile an.
assessment-criteria = Darauf wird geachtet
assessment-criterion-critical = Muss dabei sein
assessment-criterion-met = Dabei
assessment-criterion-not-met = Noch nicht dabei
assessment-model = Eine gute Antwort
assessment-my-answer = Ihre Antwort
# At the end of a check or a final: something is still to be judged.
assessment-waiting =
    { $count ->
        [one] Eine Antwort wartet auf das Personal.
       *[other] { $count } Antworten warten auf das Personal.
    }
assessment-waiting-about = Sie können weitermachen. Das Personal sieht es später an.
