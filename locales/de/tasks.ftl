# Practical tasks: the sheet of the trainer, its occasions, and the learner’s own page.
# An occasion is one time on which a trainer watched the task.

## The list of a learner’s tasks

tasks-training = Ausbildung
tasks-open = Praktische Aufgaben
tasks-title = Praktische Aufgaben von { $name }
tasks-about = Öffnen Sie den Bogen, während die Aufgabe gemacht wird. Jede Bewertung wird sofort gespeichert.
tasks-none = Dieser Kurs hat keine praktischen Aufgaben. Installieren Sie ein Paket, das welche hat.
tasks-back-person = Zurück zu { $name }
tasks-back = Zurück zu den Aufgaben
tasks-competent-of = Kompetent in { $competent } von { $wanted } Durchgängen
tasks-counts = Die Aufgabe zählt.
tasks-watch = Jetzt beobachten
tasks-go-on = Offenen Bogen fortsetzen
tasks-occasion = Durchgang { $number }
tasks-occasions-none = Diese Aufgabe hat noch niemand beobachtet.
tasks-competent = Kompetent
tasks-not-yet-competent = Noch nicht kompetent
tasks-second-wanted = Eine zweite Bewertung ist gewünscht.
tasks-second-done = Auch eine zweite Person hat bewertet.
tasks-answer-seen = Die lernende Person hat es gesehen.
tasks-answer-differs = Die lernende Person sieht es anders.
tasks-answer-none = Noch keine Antwort der lernenden Person.
tasks-answer-words = Die lernende Person sieht es anders: „{ $words }“
tasks-column-occasion = Durchgang
tasks-column-result = Ergebnis
tasks-column-assessor = Bewertet von
tasks-column-learner = Lernende Person
tasks-column-line = Worauf geachtet wurde

## The sheet

tasks-sheet-number = Durchgang { $number }. Die Aufgabe soll { $wanted } Mal gelingen.
tasks-sheet-second = Sie bewerten als zweite Person. Die erste Bewertung sehen Sie, wenn Ihr Bogen abgeschlossen ist.
tasks-for-two = Dieser Durchgang ist für zwei. Bitten Sie jemanden aus dem Team, mit zuzusehen und danach zu bewerten.
tasks-details = Bedingungen, Werkzeug und Tasten
tasks-keys = Die Tasten 1 bis 4 bewerten eine Zeile und gehen zur nächsten. Pfeil auf und ab wechselt die Zeile.
tasks-critical = Kritisch
# Four marks, beside each line of the sheet and on the learner’s page. Short.
tasks-mark-alone = Allein
tasks-mark-with-help = Mit Hilfe
tasks-mark-not-yet = Noch nicht
tasks-mark-not-seen = Nicht gesehen
tasks-comment = Bemerkung in einer Zeile; die lernende Person liest sie
tasks-kept = Hier gespeichert
tasks-open-lines =
    { $count ->
        [one] { $count } Zeile ohne Bewertung
       *[other] { $count } Zeilen ohne Bewertung
    }
tasks-stopped = Eine kritische Zeile ist nicht gelungen. Beenden Sie die Aufgabe: „noch nicht kompetent“, was auch sonst zu sehen war.
tasks-stopped-was = Eine kritische Zeile ist nicht gelungen, also wurde die Aufgabe beendet.
tasks-critical-unseen = Für „kompetent“ muss jede kritische Zeile gesehen werden.
tasks-close-competent = Als kompetent abschließen
tasks-close-not-yet = Als noch nicht kompetent abschließen
tasks-close-title = Bogen abschließen: { $result }?
tasks-close-open =
    { $count ->
        [one] { $count } Zeile ohne Bewertung gilt als nicht gesehen.
       *[other] { $count } Zeilen ohne Bewertung gelten als nicht gesehen.
    }
tasks-close-about = Danach lässt er sich nicht mehr ändern. Die lernende Person liest ihn und kann antworten.
tasks-close-do = Bogen abschließen

## The sheet on paper

tasks-print = Bogen drucken
tasks-paper-day = Tag
tasks-paper-place = Ort
tasks-paper-what = Aufgabe
tasks-paper-conditions = Bedingungen
tasks-paper-tools = Werkzeuge und Material
tasks-paper-rule = Wenn eine kritische Zeile nicht gelingt: Aufgabe beenden, Ergebnis „noch nicht kompetent“.
tasks-paper-assessor = Prüfende Person: Name und Unterschrift
tasks-paper-learner-signs = Lernende Person: Unterschrift

## Two assessors

tasks-agreement = Beide haben { $of } Zeilen gesehen und { $same } davon gleich bewertet: { $percent } % Übereinstimmung.
tasks-agreement-none = Es gibt keine Zeile, die beide gesehen haben.
tasks-agreement-talk = Sprechen Sie über die Unterschiede. Das erste Ergebnis bleibt.
tasks-second-ask = Sie sind als zweite Person gefragt. Bewerten Sie, was Sie gesehen haben; dann stehen beide Bögen nebeneinander.
tasks-second-mark = Als zweite Person bewerten
tasks-second-look = Ansehen, ohne zu bewerten

## The learner’s own pages: at most twelve words in a sentence, plain and adult

tasks-mine-title = Meine praktischen Aufgaben
tasks-mine-card = Praktische Aufgaben: { $done } von { $count } geschafft
tasks-mine-card-new = Praktische Aufgaben: ein neues Ergebnis
tasks-mine-none = Hier gibt es keine praktischen Aufgaben. Machen Sie in Ihrer Einheit weiter.
tasks-mine-of = { $competent } von { $wanted } Mal gelungen
tasks-mine-new = Neues Ergebnis: { $day }
tasks-mine-read = Ergebnis: { $day }
tasks-mine-look = Worauf beim Zusehen geachtet wird
tasks-mine-yes = Diese Aufgabe ist Ihnen gelungen.
tasks-mine-no = Noch nicht. Sie versuchen es wieder.
tasks-mine-stopped = Eine Zeile betrifft die Sicherheit. Üben Sie zuerst diese.
tasks-mine-second = Noch jemand hat zugesehen: { $who }
tasks-mine-seen = Ich habe das gesehen
tasks-mine-differs = Ich sehe das anders
tasks-mine-words = Wie sehen Sie es? Schreiben Sie eine Zeile.
tasks-mine-send = Meine Worte speichern
tasks-mine-answered-seen = Sie haben dieses Ergebnis gesehen.
tasks-mine-answered-differs = Ihre Worte sind gespeichert: „{ $words }“
