# Checks and finals on paper and aloud. Staff read the first part; learners read what stands on the sheet.
forms-title = Auf Papier und mündlich
forms-about = Checks und Prüfungen ohne Computer: Bogen drucken und die Antworten eintippen, oder mündlich fragen.
forms-print = Bogen drucken
forms-type = Antworten eintippen
forms-ask = Mündlich fragen
forms-back = Zurück zu Papier und mündlich
forms-open = Noch nicht fertig
forms-go-on = Weitermachen
forms-drop = Verwerfen
forms-drop-ask = Was für { $name } eingetippt oder gesagt wurde, ist dann endgültig weg.
forms-printed = Zuletzt gedruckte Bogen
forms-printed-none = Es wurde noch kein Bogen gedruckt.
forms-column-what = Check oder Prüfung
forms-column-question = Frage
forms-column-whom = Für
forms-column-printed = Gedruckt
forms-column-taken = Übernommen
forms-column-learner = Lernende Person
forms-column-way = Wie
forms-column-answers = Antworten
forms-anybody = alle

## Printing

forms-print-about = Jeder Bogen hat eigene Fragen und einen eigenen Code. Die Lösungen stehen nicht darauf.
forms-what = Check oder Prüfung
forms-whom = Für wen?
forms-whom-learners = Für Lernende, je einen
forms-whom-anybody = Ohne Namen
forms-learners = Lernende
forms-everybody = Alle
forms-nobody = Niemand
forms-count = Wie viele verschiedene Bogen
forms-language = Sprache
forms-language-own = Die Sprachen der jeweiligen Person
forms-second = Zweite Sprache
forms-second-none = Keine
forms-needs = Wer weniger Antworten zur Auswahl braucht, bekommt weniger auf dem Bogen.
forms-done =
    { $count ->
        [one] Ein Bogen ist fertig.
       *[other] { $count } Bogen sind fertig.
    }
forms-stopped = { $printed } Bogen sind fertig, { $left } nicht.

## Typing in

forms-type-about = Scannen Sie die Quadrate auf dem Bogen oder tippen Sie den Bogencode ein.
forms-code = Bogencode
forms-code-hint = Neun Buchstaben und Ziffern, zum Beispiel 4KX-7PM-2HA
forms-who = Kartennummer oder Name
forms-who-choose = Wer ist es?
forms-who-none = Niemand in der Klasse hat diese Karte oder diesen Namen.
forms-day = Geschrieben am
forms-begin = Weiter
forms-correct = Eingetipptes berichtigen
forms-entry-about = Bogen { $code }, geschrieben am { $day }
forms-entry-keys = Tippen Sie die Zeichen, wie sie auf dem Bogen stehen. Enter geht weiter. Eine leere Zeile ist nicht beantwortet.
forms-entry-corrects = Sie berichtigen, was schon übernommen ist. Was vorher dort stand, bleibt verzeichnet.
forms-row = Antwort auf Frage { $number }
forms-how-one = ein Buchstabe, { $first } bis { $last }
forms-how-some = alle angekreuzten Buchstaben, { $first } bis { $last }
forms-how-verdict = { $first } oder { $last }, dann der Buchstabe des Grundes
forms-how-pairs = ein Buchstabe für jede von { $count } Zeilen; - für eine leere
forms-how-steps = die { $count } Zahlen von oben nach unten
forms-how-places = alle angekreuzten Nummern, { $first } bis { $last }
forms-how-number = die Zahl { $unit }
forms-how-words = die Wörter, wie sie geschrieben wurden
forms-left-out = nicht beantwortet
forms-answered = { $answered } von { $count } beantwortet
forms-look = Alle Antworten ansehen
forms-look-about = Vergleichen Sie noch einmal mit dem Bogen. Übernehmen Sie dann die Antworten.
forms-look-aloud = Sehen Sie die Antworten noch einmal an. Übernehmen Sie sie dann.
forms-change = Antworten ändern
forms-change-one = Ändern
forms-take = Übernehmen
forms-kept = Alles ist gesichert.

## Asking aloud

forms-ask-about = Lesen Sie jede Frage vor und markieren Sie, was die Person sagt. Sie können unterbrechen und später weitermachen.
forms-ask-number = { $name }: Frage { $number } von { $count }
forms-note = Kurze Notiz
forms-no-answer = Antwort löschen

## What came of it

forms-result-counts = Die Einheit zählt jetzt.
forms-result-passed = Die Prüfung ist bestanden.
forms-result-not-yet = Übernommen. Noch nicht erreicht.
forms-result-right = { $right } von { $count } richtig, { $answered } beantwortet
forms-result-critical = Fragen, die richtig sein müssen und es nicht sind: { $count }
forms-another = Noch einen Bogen eintippen

## On the sheet. Learners read this: at most twelve words in a sentence.

forms-sheet-code = Bogencode
forms-sheet-squares = Bogencode { $code } für einen Scanner
forms-sheet-name = Name
forms-sheet-day = Datum
forms-sheet-do = Lesen Sie jede Frage. Kreuzen Sie Ihre Antwort an oder schreiben Sie sie. Falsch angekreuzt? Streichen Sie es durch und kreuzen Sie neu an.
forms-sheet-end = Das ist das Ende. Sehen Sie Ihre Antworten noch einmal an.
forms-sheet-why = Warum?
forms-sheet-one = Kreuzen Sie eine Antwort an.
forms-sheet-some = Kreuzen Sie alle richtigen Antworten an.
forms-sheet-verdict = Stimmt das? Kreuzen Sie eine Antwort an. Kreuzen Sie dann einen Grund an.
forms-sheet-pairs = Schreiben Sie in jedes Kästchen einen Buchstaben.
forms-sheet-steps = Was kommt zuerst? Schreiben Sie dort 1. Dann 2 und so weiter.
forms-sheet-number = Schreiben Sie die Zahl.
forms-sheet-places = Sehen Sie die Nummern im Bild an. Kreuzen Sie alle richtigen an.
forms-sheet-words = Schreiben Sie ein paar Wörter.
