# What is printed: the choice where to, and the words on paper. Rust reads the words on paper.

## Choosing where to print

printing-title = Drucken oder als PDF speichern
printing-to = Wohin?
printing-queue = Drucker
printing-queue-usual = Üblicher Drucker
printing-folder-about = Hier als PDF speichern: { $path }
printing-stick-about = Auf diesem Stick als PDF speichern: { $path }
printing-other = Ein anderer Ordner
printing-folder = Ordner für das PDF
printing-no-queue = Dieser Computer hat keinen Drucker. Sie können ein PDF speichern und anderswo drucken.
printing-impossible = Diese Ausgabe des Programms kann nicht drucken. Notieren Sie es von Hand.
printing-stick-warn = Ein Stick geht leicht verloren, und wer ihn findet, kann das PDF lesen. Löschen Sie das PDF, sobald es gedruckt ist.
printing-save-stick = Auf diesen Stick speichern
printing-print = Drucken
printing-save = Als PDF speichern
printing-in-queue = An den Drucker { $queue } geschickt.
printing-saved = Gespeichert: { $path }
# Many cards are printed in parts.
printing-cards-queued = { $count } Karten sind in { $parts } Teilen an den Drucker { $queue } gesendet.
printing-cards-saved = { $count } Karten sind in { $parts } PDFs gespeichert. Das erste: { $path }
printing-cards-stopped = { $printed } Karten sind gedruckt. { $left } sind es nicht.
printing-cards-rest = Die anderen { $count } drucken
printing-out = Auf Papier oder als Datei

## A list with names as a file for a spreadsheet

printing-list-save = Als CSV speichern
printing-list-about = Die Datei enthält Namen, für alle lesbar. Dafür braucht es zwei Personen: Eine andere Person vom Personal meldet sich innerhalb von 10 Minuten an diesem Computer an und stimmt zu.
printing-list-here = Hier speichern: { $path }
printing-list-stick = Auf diesem Stick speichern: { $path }
printing-list-folder = Ordner für die Datei
printing-list-warn = Ein Stick geht leicht verloren. Wer ihn findet, kann die Liste lesen. Löschen Sie die Datei, sobald sie gebraucht wurde.
printing-list-ask-stick = Um Zustimmung für diesen Stick bitten
printing-list-learners = Liste der Lernenden

## On every sheet

printing-page = Seite { $page } von { $pages }
printing-date = { $day }. { $month } { $year }
printing-month-1 = Januar
printing-month-2 = Februar
printing-month-3 = März
printing-month-4 = April
printing-month-5 = Mai
printing-month-6 = Juni
printing-month-7 = Juli
printing-month-8 = August
printing-month-9 = September
printing-month-10 = Oktober
printing-month-11 = November
printing-month-12 = Dezember

## Names of files: small letters without accents, and dashes

printing-file-task = aufgabenbogen
printing-file-profile = kompetenzprofil
printing-file-cards = karten
printing-file-recovery = wiederherstellungscode
printing-file-computer = computer
printing-file-part = { $part }-von-{ $parts }
printing-file-learners = lernende
printing-file-class = klasse
printing-file-forms = bogen
printing-file-register = anwesenheit
printing-file-results = ergebnisse
printing-file-figures = fragen-in-zahlen
printing-file-cut = bestehensgrenze
printing-file-access = zugriffe

## A learner’s card; it is carried about, so nothing on it says where it is used

printing-cards-title = Karten zum Anmelden
# After the title, in brackets, where there are several parts.
printing-cards-part = { $part } von { $parts }
printing-card-number = Kartennummer
printing-card-squares = Kartennummer { $card } für ein Lesegerät
printing-card-pictures = Vier Bilder in dieser Reihenfolge
printing-card-do = Nummer eingeben oder scannen, dann die Bilder der Reihe nach antippen.

## The sheet with the recovery code

printing-recovery-title = Wiederherstellungscode
printing-recovery-made = Gemacht am { $date }
printing-recovery-purpose = Ist dieser Computer verloren oder kaputt, ersetzt ihn ein anderer mit diesem Code und seinem Stick.
printing-recovery-steps = Was dann zu tun ist
printing-recovery-step-start = Starten Sie Footbridge auf dem anderen Computer und wählen Sie „Einen Computer ersetzen“.
printing-recovery-step-stick = Stecken Sie den Stick ein, der zuletzt an diesem Computer war.
printing-recovery-step-code = Geben Sie die acht Gruppen ein. Großbuchstaben und Leerzeichen sind egal.
printing-recovery-keep = Schließen Sie dieses Blatt weg, und nie zusammen mit einem Stick.
printing-recovery-older = Dieses Blatt ersetzt jedes ältere. Vernichten Sie die älteren.
