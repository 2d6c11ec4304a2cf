# One message for each error code: what happened, in plain words.
# The attribute .hint says what to do now.

# Remedies that many errors share.
-errors-hint-again = Versuchen Sie es noch einmal. Kommt es wieder, nennen Sie der Koordination diesen Code.
-errors-hint-send-again = Nichts ist verloren. Der Absender schickt es beim nächsten Mal wieder.
-errors-hint-not-taken = Es wurde nicht übernommen, und hier wurde nichts geändert. Behalten Sie den Stick und melden Sie es der Koordination.
-errors-hint-leave = Lassen Sie es auf dem Stick. Es wird gelesen, wo es hingehört.
-errors-hint-newer-stays = Sie müssen nichts tun. Das neuere bleibt in Gebrauch.
-errors-hint-fresh-stick = Hier wurde nichts geändert. Bitten Sie das Zentrum um einen Stick mit neuer Kopie.
-errors-hint-packs-stay = Die Pakete, die hier sind, bleiben. Bitten Sie das Zentrum um einen Stick mit neuer Kopie.
-errors-hint-tell-today = Die Arbeit kann weitergehen. Melden Sie es heute der Koordination.
-errors-hint-choose-again = Gehen Sie zurück und wählen Sie neu.

## Sign in and passphrases

errors-sign-in-wrong = Nummer und Bilder gehören nicht zusammen.
    .hint = Versuchen Sie es noch einmal. Ihr Trainer oder Ihre Trainerin kann helfen.
errors-sign-in-wait =
    { $seconds ->
        [one] Warten Sie { $seconds } Sekunde, dann versuchen Sie es wieder.
       *[other] Warten Sie { $seconds } Sekunden, dann versuchen Sie es wieder.
    }
    .hint = Ihr Trainer oder Ihre Trainerin kann helfen.
errors-sign-in-only-staff = Jetzt kann nur Ihr Trainer oder Ihre Trainerin öffnen.
    .hint = Ihre Arbeit ist sicher. Bitten Sie um Hilfe.
errors-session-ended = Diese Sitzung ist zu Ende.
    .hint = Alles ist gespeichert. Melden Sie sich neu an, um weiterzumachen.
errors-limits-senseless = Diese Zeiten gehen hier nicht.
    .hint = Lernende 2 bis 60 Minuten, Personal 1 bis 30, eine Sitzung 15 Minuten bis 12 Stunden.
errors-passphrase-wrong = Diese Passphrase stimmt nicht.
    .hint = Achten Sie auf Großbuchstaben und Leerzeichen, dann versuchen Sie es wieder.
errors-passphrase-wait =
    { $seconds ->
        [one] Zu viele falsche Passphrasen. Warten Sie { $seconds } Sekunde.
       *[other] Zu viele falsche Passphrasen. Warten Sie { $seconds } Sekunden.
    }
    .hint = Nichts ist auf Dauer gesperrt. Nach dieser Zeit zählt der nächste Versuch.
errors-passphrase-weak = Diese Passphrase ist zu leicht zu erraten.
    .hint = Nehmen Sie mindestens 12 Zeichen. Gut sind vier Wörter, die nichts miteinander zu tun haben.
errors-not-permitted = Ihre Rolle darf das hier nicht.
    .hint = Fragen Sie jemanden im Team, der es darf, oder melden Sie sich neu an.
errors-unknown-command = Das Programm wollte etwas, das es nicht kennt.
    .hint = { -errors-hint-again }
errors-request-malformed = Das Programm hat die Eingabe nicht verstanden.
    .hint = { -errors-hint-again }

## This computer

errors-site-in-use = Footbridge ist auf diesem Computer schon offen.
    .hint = Schließen Sie das andere Fenster, dann starten Sie neu.
errors-site-exists = Dieser Computer ist schon eingerichtet.
    .hint = Starten Sie das Programm neu, um ihn zu benutzen.
errors-no-site = Dieser Computer ist noch nicht eingerichtet.
    .hint = Starten Sie das Programm neu und richten Sie ihn ein.
errors-store-damaged = Die Daten auf diesem Computer sind beschädigt. Sie wurden beiseitegelegt, nicht gelöscht.
    .hint = Sprechen Sie zuerst mit der Koordination. Was im Zentrum angekommen ist, ist sicher.
errors-store-too-new = Eine neuere Version von Footbridge hat die Daten hier geschrieben.
    .hint = Nichts ist verloren. Starten Sie die neuere Version.
errors-store-failed = Die Daten auf diesem Computer ließen sich nicht lesen oder speichern.
    .hint = { -errors-hint-again }
errors-store-key-wrong = Die Daten auf diesem Computer lassen sich nicht öffnen.
    .hint = Versuchen Sie es noch einmal, oder bitten Sie jemanden aus dem Team.
errors-pragma-refused = Mit dieser Kopie des Programms sind die Daten nicht sicher aufgehoben.
    .hint = Nichts wurde geändert. Installieren Sie das Programm neu.
errors-disk-full = Der Speicher dieses Computers ist voll.
    .hint = Schaffen Sie Platz, dann versuchen Sie es wieder. Gespeichertes bleibt.
errors-disk-failed = Diese Datei oder dieser Ordner lässt sich nicht lesen oder schreiben: { $path }
    .hint = Prüfen Sie, ob das Laufwerk geht und ob Sie dort schreiben dürfen.
errors-clock-wrong = Die Uhr dieses Computers geht falsch.
    .hint = Stellen Sie Datum und Uhrzeit, dann versuchen Sie es wieder.
errors-journal-broken = Die Einträge dieses Computers haben eine Lücke oder wurden verändert.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = Was dieser Computer zeigt, passt nicht zu seinen Einträgen.
    .hint = { -errors-hint-tell-today }

## Sticks

errors-stick-not-found = Bei { $folder } ist kein Stick.
    .hint = Stecken Sie den Stick ein, warten Sie kurz und versuchen Sie es wieder.
errors-stick-read-only = Auf diesen Stick kann nichts geschrieben werden.
    .hint = Öffnen Sie seinen Schieber, oder nehmen Sie einen anderen Stick.
errors-stick-full = Der Stick ist voll.
    .hint = Nehmen Sie einen anderen Stick, oder löschen Sie fremde Dateien. Der Ordner FOOTBRIDGE muss bleiben.
errors-stick-write-failed = Das Schreiben auf den Stick hat nicht geklappt.
    .hint = Nichts ist verloren. Stecken Sie den Stick neu ein, oder nehmen Sie einen anderen.
errors-stick-defective = Dieser Stick behält nicht, was auf ihn geschrieben wird.
    .hint = Nichts ist verloren. Nehmen Sie einen anderen Stick, und werfen Sie diesen weg.
errors-stick-not-registered = Dieser Stick steht nicht im Verzeichnis. Hier dürfen nur verzeichnete Sticks benutzt werden.
    .hint = Nehmen Sie einen Stick aus dem Verzeichnis, oder lassen Sie diesen zuerst eintragen.
errors-stick-busy = Ein anderes Programm benutzt den Stick.
    .hint = Schließen Sie dieses Programm, und versuchen Sie es wieder.
errors-stick-without-serial = Dieser Stick hat keine eigene Nummer und kann nicht eingetragen werden.
    .hint = Nehmen Sie einen anderen Stick.
errors-stick-crowded = Auf dem Stick liegen zu viele Dateien. Nicht alle wurden angesehen.
    .hint = Löschen Sie fremde Dateien. Der Ordner FOOTBRIDGE muss bleiben. Wenn es wiederkommt, sagen Sie es der Koordination.

## Setting up

errors-kit-not-found = Auf diesem Stick ist kein Startset.
    .hint = Wählen Sie den Stick, den Sie vom Zentrum dafür bekommen haben.
errors-kit-words-wrong = Diese sechs Wörter öffnen das Startset nicht.
    .hint = Vergleichen Sie jedes Wort und die Reihenfolge, dann versuchen Sie es wieder.
errors-kit-damaged = Das Startset ist beschädigt.
    .hint = Bitten Sie das Zentrum um ein neues.
errors-kit-for-other-kind = Dieses Startset ist für eine andere Art von Computer.
    .hint = Gehen Sie zurück und wählen Sie die andere Art, oder bitten Sie um ein passendes Set.
errors-centre-keys-wrong = Die Schlüssel des Zentrums lassen sich nicht öffnen.
    .hint = Prüfen Sie Ordner und Passphrase, dann versuchen Sie es wieder.
errors-name-empty = Der Name fehlt.
    .hint = Geben Sie einen Namen ein.
errors-name-too-long = Der Name ist zu lang.
    .hint = Geben Sie einen kürzeren Namen ein.
errors-language-unknown = Diese Sprache gibt es hier nicht.
    .hint = Wählen Sie eine aus der Liste.
errors-sample-exists = Die Beispieldaten sind schon da.
    .hint = Starten Sie das Programm neu, um sie zu benutzen.

## Long work

errors-job-running = Eine andere lange Arbeit läuft noch.
    .hint = Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.
errors-job-unknown = Diese Arbeit läuft nicht mehr.
    .hint = Nichts ist verloren. Starten Sie sie neu.
errors-cancelled = Sie haben abgebrochen.
    .hint = Nichts ist verloren. Fangen Sie wieder an, wann Sie möchten.

## Learning

errors-not-found = Das gibt es hier nicht mehr.
    .hint = { -errors-hint-choose-again }
errors-unit-not-found = Diese Einheit ist nicht im Paket.
    .hint = Tauschen Sie mit einem Stick aus, der das neueste Paket trägt.
errors-page-stopped = Dieser Teil hat nicht geantwortet. Er wurde beendet.
    .hint = Ihre Arbeit ist sicher. Versuchen Sie es noch einmal oder machen Sie weiter.
errors-step-not-found = Dieser Schritt ist nicht mehr im Paket.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = Diese Frage ist nicht mehr im Paket.
    .hint = Gehen Sie zum Anfang. Die Antworten sind gespeichert.
errors-review-not-today = Das ist für heute schon erledigt.
    .hint = Gehen Sie zum Anfang und machen Sie dort weiter.
errors-print-table-not-made = Die Tabelle ließ sich nicht als Arbeitsmappe schreiben.
    .hint = Speichern Sie sie als CSV.
errors-response-wrong-form = Diese Antwort passt nicht zur Frage.
    .hint = Antworten Sie noch einmal.
errors-response-no-number = Das ist noch keine Zahl.
    .hint = Tippen Sie nur Ziffern, zum Beispiel 12,5.
errors-attempt-not-open = Dieser Check ist schon beendet.
    .hint = Gehen Sie zum Anfang. Das Ergebnis ist gespeichert.
errors-picture-code-wrong-form = Es braucht vier Bilder.
    .hint = Wählen Sie vier Bilder.
errors-people-same-already = Diese zwei Einträge gehören schon zu einer Person.
    .hint = { -errors-hint-choose-again }
errors-people-not-joined = Diese zwei Einträge wurden nicht zusammengelegt.
    .hint = { -errors-hint-choose-again }
errors-staff-not-joined = Einträge von Personal lassen sich nicht zusammenlegen.
    .hint = Wählen Sie zwei Einträge von Lernenden.
errors-role-not-here = Diese Rolle gibt es an diesem Computer nicht.
    .hint = Wählen Sie eine der Rollen, die angezeigt werden.
errors-staff-name-taken = Unter diesem Namen arbeitet hier schon jemand.
    .hint = Ergänzen Sie einen zweiten Namen, damit alle wissen, wer gemeint ist.
errors-staff-last = Sonst kann niemand diesen Computer öffnen.
    .hint = Nehmen Sie zuerst jemanden aus dem Team auf. Dann kann dieser Eintrag weg.
errors-staff-not-oneself = Sie können sich nicht selbst austragen.
    .hint = Bitten Sie jemanden aus dem Team darum.
errors-learner-there-already = Diese Person gehört schon zu diesem Klassenraum.
    .hint = { -errors-hint-choose-again }
errors-difference-chosen-elsewhere = Das kann nur der Computer entscheiden, um den es geht.
    .hint = Wählen Sie dort und machen Sie dann eine Runde mit dem Stick.
errors-card-wrong-form = Das ist keine Kartennummer.
    .hint = Geben Sie die sechs Ziffern von der Karte ein.

## Packs

errors-pack-missing = Auf diesem Computer ist noch kein Paket.
    .hint = Tauschen Sie mit einem Stick aus, der ein Paket trägt.
errors-pack-content-wrong = Der Inhalt des Pakets hält die Regeln nicht ein: { $detail }
    .hint = Berichtigen Sie die Quelle, dann bauen Sie das Paket neu.
errors-pack-needs-newer-program = Das Paket braucht Footbridge { $needs } oder neuer.
    .hint = Installieren Sie zuerst das neuere Programm. Das Paket auf diesem Computer bleibt in Gebrauch.
errors-pack-delta-base-missing = Das Paket bringt nur, was seit Version { $version } neu ist, und diese Version ist hier nicht vollständig.
    .hint = Bitten Sie das Zentrum um das ganze Paket auf einem Stick.
errors-pack-withdrawn = Dieser Kurs wird gerade berichtigt.
    .hint = Alles, was Sie getan haben, ist gespeichert. Fragen Sie im Unterricht, wann es weitergeht.
errors-pack-file-damaged = Eine Datei des Pakets ist beschädigt.
    .hint = { -errors-hint-packs-stay }
errors-pack-file-not-listed = Eine Datei des Pakets steht nicht auf seiner Liste: { $detail }
    .hint = { -errors-hint-packs-stay }
errors-metadata-missing = Auf dem Stick fehlt die Liste der Pakete.
    .hint = { -errors-hint-packs-stay }
errors-metadata-unreadable = Die Liste der Pakete ist nicht lesbar.
    .hint = { -errors-hint-packs-stay }
errors-metadata-rollback = Die Liste der Pakete ist älter als die hier.
    .hint = { -errors-hint-newer-stays }
errors-metadata-expired = Die Liste der Pakete ist abgelaufen.
    .hint = { -errors-hint-packs-stay }
errors-metadata-signature = Die Liste der Pakete ist nicht vom Herausgeber unterschrieben.
    .hint = { -errors-hint-not-taken }
errors-metadata-mismatch = Die Listen der Pakete passen nicht zueinander.
    .hint = { -errors-hint-packs-stay }
errors-target-unknown = Ein Paket steht nicht auf der Liste des Herausgebers.
    .hint = { -errors-hint-not-taken }
errors-target-name-refused = Ein Paket hat einen Namen, der nicht erlaubt ist.
    .hint = { -errors-hint-not-taken }
errors-target-damaged = Ein Paket auf dem Stick ist beschädigt.
    .hint = { -errors-hint-packs-stay }

## Bundles, statements, receipts

errors-bundle-damaged = Eine Sendung ist beschädigt.
    .hint = { -errors-hint-send-again }
errors-bundle-not-for-us = Eine Sendung ist für jemand anderen versiegelt.
    .hint = { -errors-hint-leave }
errors-bundle-sender-unknown = Eine Sendung kommt von einem Standort, der hier unbekannt ist.
    .hint = Nichts ist verloren. Tauschen Sie wieder aus, wenn das Zentrum den Standort aufgenommen hat.
errors-bundle-chain-broken = Die Einträge einer Sendung folgen nicht aufeinander.
    .hint = { -errors-hint-send-again }
errors-bundle-seal-wrong = Das Siegel einer Sendung ist nicht echt.
    .hint = { -errors-hint-not-taken }
errors-bundle-events-differ = Eine Sendung enthält andere Einträge, als sie angibt.
    .hint = { -errors-hint-not-taken }
errors-bundle-too-large = Eine Sendung ist größer als erlaubt.
    .hint = { -errors-hint-not-taken }
errors-site-not-admitted = Eine Sendung kommt von einem Standort, der noch nicht aufgenommen ist.
    .hint = Nichts ist verloren. Die Einträge warten, bis das Zentrum ihn aufnimmt.
errors-admission-wrong = Ein Standort fragt mit einem Startset, das nicht von diesem Zentrum ist.
    .hint = Nichts wurde übernommen. Fragen Sie, wer jenen Computer eingerichtet hat.
errors-kit-used-up = Alle Plätze dieses Startsets sind vergeben.
    .hint = Machen Sie ein neues Startset für diesen Klassenraum.
errors-kit-revoked = Das Zentrum hat dieses Startset zurückgezogen.
    .hint = Nichts wurde übernommen. Bitten Sie das Zentrum um ein neues Startset.
errors-asking-too-much = Von diesem neuen Computer wartet schon genug Arbeit.
    .hint = Nehmen Sie den Computer auf. Der Rest kommt mit dem nächsten Stick.
errors-bundle-sender-revoked = Diese Arbeit kommt von einem Computer, dem das Zentrum nicht mehr vertraut.
    .hint = Nichts wurde übernommen. Das Zentrum entscheidet darüber.
errors-statement-damaged = Die Mitteilung des Zentrums ist beschädigt.
    .hint = { -errors-hint-fresh-stick }
errors-statement-wrong-centre = Die Mitteilung kommt von einem anderen Zentrum.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = Die Quittung des Zentrums ist beschädigt.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = Die Quittung des Zentrums ist älter als die hier.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = Die Quittung kommt von einem anderen Zentrum.
    .hint = { -errors-hint-leave }
errors-transfer-damaged = Die Datei über einen Wechsel des Klassenraums ist nicht lesbar.
    .hint = { -errors-hint-send-again }

## Files from a stick

errors-signature-missing = Eine Datei ist nicht unterschrieben.
    .hint = { -errors-hint-not-taken }
errors-signature-wrong = Die Unterschrift einer Datei ist nicht echt.
    .hint = { -errors-hint-not-taken }
errors-envelope-unreadable = Eine Datei ist beschädigt.
    .hint = { -errors-hint-send-again }
errors-payload-type-wrong = Eine Datei ist von anderer Art, als ihr Platz es sagt.
    .hint = { -errors-hint-not-taken }
errors-payload-unreadable = Der Inhalt einer Datei ist nicht lesbar.
    .hint = { -errors-hint-send-again }
errors-key-invalid = Der Absender einer Datei lässt sich nicht prüfen.
    .hint = { -errors-hint-not-taken }
errors-seal-not-for-us = Eine Datei ist für jemand anderen versiegelt.
    .hint = { -errors-hint-leave }
errors-seal-damaged = Das Siegel einer Datei ist beschädigt.
    .hint = { -errors-hint-send-again }
errors-work-factor-too-high = Eine Datei zu öffnen würde viel zu lange dauern.
    .hint = { -errors-hint-not-taken }
errors-too-large = Eine Datei ist größer als erlaubt.
    .hint = { -errors-hint-not-taken }
errors-archive-damaged = Eine Datei ist innen beschädigt.
    .hint = { -errors-hint-send-again }
errors-archive-name-refused = Eine Datei enthält einen Namen, der nicht erlaubt ist.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-refused = Eine Datei enthält etwas, das nicht erlaubt ist.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-missing = Ein Teil einer Datei fehlt.
    .hint = { -errors-hint-send-again }
errors-archive-overlap = Teile einer Datei liegen übereinander.
    .hint = { -errors-hint-not-taken }
errors-archive-bomb = Eine Datei würde beim Öffnen den ganzen Speicher füllen.
    .hint = { -errors-hint-not-taken }

errors-io-failed = Eine Datei ließ sich nicht bis zum Ende lesen oder schreiben.
    .hint = { -errors-hint-again }

errors-unknown = Etwas Unerwartetes ist passiert.
    .hint = { -errors-hint-again }

## Wiederherstellung

errors-recovery-code-wrong-form = Das ist kein Wiederherstellungscode.
    .hint = Geben Sie alle acht Gruppen zu vier Zeichen vom gedruckten Blatt ein.
errors-recovery-code-group-wrong = Gruppe { $group } des Wiederherstellungscodes stimmt nicht.
    .hint = Sehen Sie auf dem Blatt nach und geben Sie diese Gruppe neu ein.
errors-recovery-code-wrong = Dieser Code öffnet nichts auf dem Stick.
    .hint = Prüfen Sie, ob das Blatt zu diesem Computer gehört, oder nehmen Sie einen anderen Stick des Klassenraums.
errors-recovery-code-not-here = Dieser Wiederherstellungscode öffnet diesen Computer nicht.
    .hint = Jeder Code öffnet einmal, und nur seinen eigenen Computer. Suchen Sie das neueste Blatt.
errors-recovery-file-not-found = Auf diesem Stick liegt keine Wiederherstellungsdatei.
    .hint = Nehmen Sie einen anderen Stick, der am verlorenen Computer benutzt wurde.
errors-recovery-file-damaged = Eine Wiederherstellungsdatei ist beschädigt.
    .hint = Nehmen Sie einen anderen Stick, der am verlorenen Computer benutzt wurde. Was im Zentrum angekommen ist, ist sicher.
errors-recovery-file-too-large = Eine Wiederherstellungsdatei ist größer als erlaubt.
    .hint = { -errors-hint-not-taken }
errors-recovery-full-missing = Auf dem Stick liegt nur der letzte Teil der Wiederherstellungsdateien.
    .hint = Stecken Sie auch den Stick der Woche davor ein und versuchen Sie es noch einmal.
errors-copy-damaged = Die Kopie, die gerade gemacht wurde, lässt sich nicht lesen.
    .hint = Die älteren Kopien bleiben. Sagen Sie es der Koordination: Die Festplatte kann defekt sein.
errors-no-good-copy = Auf diesem Computer liegt keine gute Kopie der Daten.
    .hint = Nehmen Sie die Wiederherstellungsdatei auf einem Stick und den gedruckten Code. Fragen Sie die Koordination.
errors-put-back-not-needed = Die Daten auf diesem Computer sind in Ordnung.
    .hint = Öffnen Sie den Computer mit Ihrer Passphrase.

## People who come and go

errors-date-impossible = Diesen Tag kann es nicht geben.
    .hint = Schreiben Sie den Tag so: 22.11.2026.
errors-learner-left = Diese Person hat die Klasse verlassen.
    .hint = Holen Sie die Person zuerst in die Klasse zurück.
errors-group-name-taken = Eine andere Gruppe hat diesen Namen.
    .hint = Wählen Sie einen anderen Namen.
errors-accommodation-unknown = Diese Einstellung gibt es hier nicht.
    .hint = Wählen Sie eine aus der Liste.

## Tables of learners

errors-table-no-folder = Diesen Ordner gibt es nicht.
    .hint = Prüfen Sie den Pfad oder stecken Sie den Stick neu ein.
errors-table-no-file = Diese Datei lässt sich nicht als Tabelle lesen.
    .hint = Wählen Sie eine Datei, die auf .csv, .tsv oder .txt endet.
errors-table-too-large = Die Datei ist größer als jede Liste von Lernenden.
    .hint = Wählen Sie die Liste der Lernenden, ohne Bilder.
errors-table-is-workbook = Das ist eine Arbeitsmappe, keine CSV-Datei.
    .hint = Öffnen Sie sie im Tabellenprogramm und speichern Sie sie als CSV.
errors-table-unreadable = Der Text dieser Datei lässt sich nicht lesen.
    .hint = Speichern Sie sie neu als CSV UTF-8.
errors-table-empty = Die Tabelle hat keine Zeile unter dem Kopf.
    .hint = Schreiben Sie in die erste Zeile die Spaltennamen, darunter die Lernenden.
errors-table-too-many-rows = Die Tabelle hat { $rows } Zeilen. Höchstens { $limit } gehen auf einmal.
    .hint = Teilen Sie die Tabelle in kleinere Dateien.
errors-table-no-name-column = Keine Spalte heißt „Name“.
    .hint = Schreiben Sie in der ersten Zeile „Name“ über die Namen.
errors-table-column-twice = Zwei Spalten bedeuten dasselbe.
    .hint = Entfernen Sie eine davon oder nennen Sie sie anders.
errors-table-changed = Die Tabelle hat sich geändert, seit Sie sie angesehen haben.
    .hint = Sehen Sie sie neu an. Niemand wurde eingeschrieben.
errors-table-rows-to-mend = Zu berichtigende Zeilen: { $rows }. Niemand wurde eingeschrieben.
    .hint = Berichtigen Sie diese Zeilen in der Datei und sehen Sie sie neu an.
errors-row-columns = Diese Zeile hat { $found } Spalten. Der Kopf hat { $wanted }.
    .hint = Verwenden Sie in jeder Zeile dasselbe Trennzeichen.
errors-row-name-empty = Der Name fehlt.
    .hint = Schreiben Sie den Namen oder löschen Sie die Zeile.
errors-row-name-too-long = Der Name hat mehr als 80 Buchstaben.
    .hint = Kürzen Sie den Namen. Prüfen Sie, ob ein Anführungszeichen fehlt.
errors-row-formula = Name oder Gruppe beginnt wie eine Formel.
    .hint = Entfernen Sie das = + - oder @ am Anfang.
errors-row-control = In dieser Zeile steht ein Umbruch oder ein unsichtbares Zeichen.
    .hint = Tippen Sie die Zeile neu ein.
errors-row-language = Diese Sprache ist nicht bekannt.
    .hint = Schreiben Sie en, de, es, fr, it, pt oder ro, oder lassen Sie es leer.
errors-row-group-too-long = Der Name der Gruppe hat mehr als 80 Buchstaben.
    .hint = Kürzen Sie den Namen der Gruppe.
errors-row-card-wrong = Das ist keine Kartennummer dieses Programms.
    .hint = Prüfen Sie die sechs Ziffern. Bleibt das Feld leer, wird eine Nummer gezogen.
errors-row-card-twice = Zeile { $row } hat dieselbe Kartennummer.
    .hint = Geben Sie einer der beiden Zeilen eine andere Nummer oder keine.
errors-row-card-taken = Jemand hat diese Kartennummer schon.
    .hint = Suchen Sie die Person in der Liste oder lassen Sie die Nummer leer.
errors-row-date = Diesen Tag gibt es nicht, oder er liegt weit weg.
    .hint = Schreiben Sie den Tag so: 22.11.2026, oder lassen Sie ihn leer.

## Print

errors-print-no-press = Diese Ausgabe des Programms kann keine PDFs machen.
    .hint = Notieren Sie es von Hand und bitten Sie um das vollständige Programm.
errors-print-not-set = Die Seite konnte nicht gemacht werden.
    .hint = { -errors-hint-again }
errors-print-nothing = Es gibt nichts zu drucken.
    .hint = Wählen Sie zuerst, was gedruckt werden soll.
errors-print-list-empty = Diese Liste ist leer.
    .hint = Wählen Sie eine andere Gruppe, andere Tage oder einen anderen Namen.
errors-print-list-too-long = Mehr als { $limit } Zeilen passen nicht in eine Liste.
    .hint = Wählen Sie weniger Tage, eine Gruppe oder einen Namen.
errors-print-queue-unknown = Dieser Drucker ist nicht mehr da.
    .hint = Wählen Sie einen anderen Drucker oder speichern Sie ein PDF.
errors-print-queue-refused = Der Drucker hat es nicht angenommen.
    .hint = Prüfen Sie, ob er an ist und Papier hat. Sie können auch ein PDF speichern.
errors-print-folder-not-found = Diesen Ordner gibt es nicht.
    .hint = Geben Sie den ganzen Pfad eines Ordners ein oder wählen Sie einen aus der Liste.
errors-print-folder-ours = In diesem Ordner hält Footbridge seine eigenen Daten.
    .hint = Wählen Sie einen anderen Ordner.
errors-print-stick-unconfirmed = Dieser Ordner liegt auf einem Stick.
    .hint = Bestätigen Sie, dass es dorthin darf, oder wählen Sie einen Ordner dieses Computers.
errors-print-folder-crowded = In diesem Ordner liegen zu viele Dateien dieses Tages.
    .hint = Löschen Sie alte oder wählen Sie einen anderen Ordner.
errors-print-code-outdated = Das ist nicht der neueste Wiederherstellungscode dieses Computers.
    .hint = Machen Sie einen neuen Code und drucken Sie diesen.

## The class: its plan and its register

errors-day-wrong = Das ist kein Tag.
    .hint = Schreiben Sie den Tag mit Jahr, Monat und Tag.
errors-day-ahead = Dieser Tag ist noch nicht gekommen.
    .hint = Wählen Sie heute oder einen früheren Tag.
errors-days-backwards = Der letzte Tag liegt vor dem ersten.
    .hint = Wählen Sie zuerst den ersten Tag, dann den letzten.
errors-minutes-wrong = Ein Tag hat höchstens 1440 Minuten.
    .hint = Schreiben Sie die Minuten noch einmal.
errors-not-of-this-class = Diese Person gehört nicht zu dieser Klasse.
    .hint = Öffnen Sie die Klasse noch einmal und wählen Sie aus ihrer Liste.
errors-nothing-noted = Für diese Person ist an diesem Tag nichts eingetragen.
    .hint = Öffnen Sie die Anwesenheitsliste noch einmal.
errors-approval-needed = Dafür braucht es eine zweite Person vom Personal.
    .hint = Bitten Sie eine andere Person. Sie meldet sich innerhalb von 10 Minuten an diesem Computer an und stimmt zu.
errors-approval-same-account = Sie haben selbst darum gebeten.
    .hint = Eine andere Person muss sich anmelden und zustimmen.
errors-approval-expired = Das wartet nicht mehr auf eine zweite Person.
    .hint = Nach 10 Minuten muss jemand neu darum bitten.
errors-approval-changed = Was jetzt geschähe, ist nicht mehr das, was gezeigt wurde.
    .hint = Nichts ist geschehen. Bitten Sie neu darum und sehen Sie es gemeinsam an.

# Finals
errors-final-not-open = Diese Prüfung ist für die Klasse nicht offen.
    .hint = Öffnen Sie sie unter Klasse, Prüfungen, oder bringen Sie den Stick von dem Computer, an dem sie geöffnet wurde.
errors-final-code-wrong = Dieser Code stimmt nicht.
    .hint = Sehen Sie den Code dieser Prüfung nach und tippen Sie alle sechs Ziffern ein.
errors-final-code-wait = Zu viele falsche Codes.
    .hint = Warten Sie eine Minute. Tippen Sie den Code dann noch einmal ein.
errors-final-too-early = Der nächste Versuch ist ab { $day } möglich.
    .hint = Üben Sie bis dahin. Das Personal kann vorher einen Versuch geben.
errors-final-no-more-tries = Es ist kein Versuch mehr übrig.
    .hint = Sprechen Sie mit dem Personal. Das Personal kann noch einen Versuch geben.
errors-form-code-wrong = Das ist kein Bogencode.
    .hint = Vergleichen Sie jeden Buchstaben und jede Ziffer mit dem Bogen.
errors-form-code-unknown = Dieser Bogen ist an diesem Computer nicht bekannt.
    .hint = Er wurde anderswo gedruckt. Tauschen Sie zuerst mit dem Stick aus oder tippen Sie ihn dort ein.
errors-form-code-twice = Zwei Bogen haben denselben Code.
    .hint = Niemand kann sagen, welcher es ist. Fragen Sie mündlich oder drucken Sie einen neuen Bogen.
errors-form-not-theirs = Dieser Bogen wurde für jemand anderen gedruckt.
    .hint = Sehen Sie den Namen auf dem Bogen an und wählen Sie diese Person.
errors-form-taken-in = Dieser Bogen ist für diese Person schon übernommen.
    .hint = Wenn etwas falsch eingetippt ist, wählen Sie „Eingetipptes berichtigen“.
errors-form-not-taken-in = Dieser Bogen ist für diese Person noch nicht übernommen.
    .hint = Tippen Sie ihn ein. Es gibt noch nichts zu berichtigen.
errors-form-day-ahead = Dieser Tag liegt in der Zukunft.
    .hint = Geben Sie den Tag an, an dem der Bogen geschrieben wurde.
errors-form-day-too-early = An diesem Tag war der Bogen noch nicht gedruckt.
    .hint = Geben Sie den Tag an, an dem der Bogen geschrieben wurde.
errors-form-unit-counts = Die Einheit zählt für diese Person schon.
    .hint = Es ist nichts zu tun. Was zählt, wird nicht weggenommen.
errors-form-attempt-open = Die Person ist mitten in dieser Prüfung.
    .hint = Beenden Sie sie zuerst am Computer der Person mit dem Endcode.
errors-form-entry-gone = Das ist an diesem Computer nicht mehr offen.
    .hint = Es wurde übernommen oder verworfen. Beginnen Sie neu mit dem Bogencode.
errors-form-row-wrong = Die Antwort auf Frage { $number } ist nicht lesbar.
    .hint = Berichtigen oder leeren Sie diese Zeile.
errors-form-typed-unknown = Auf dem Bogen stehen nur { $first } bis { $last }.
    .hint = Tippen Sie das Zeichen, das auf dem Bogen markiert ist.
errors-form-typed-one = Hier ist nur eine Antwort möglich.
    .hint = Tippen Sie einen Buchstaben. Sind mehrere angekreuzt, lassen Sie die Zeile leer.
errors-form-typed-twice = { $sign } steht doppelt da.
    .hint = Tippen Sie jedes Zeichen einmal.
errors-form-typed-verdict = Es ist nicht klar, ob „wahr“ oder „falsch“ angekreuzt ist.
    .hint = Tippen Sie a für wahr oder b für falsch, dann höchstens einen Grund.
errors-form-typed-pairs = Es sind { $count } Zeilen, jede braucht ein Zeichen.
    .hint = Tippen Sie für jede Zeile einen Buchstaben und - für eine Zeile ohne Buchstaben.
errors-form-typed-steps = Nötig sind die Zahlen 1 bis { $count }, jede einmal.
    .hint = Fehlt auf dem Bogen eine Zahl, lassen Sie die Zeile leer.
errors-form-typed-words = Das sind mehr als { $limit } Buchstaben.
    .hint = Tippen Sie nur die Wörter der Antwort.
errors-form-count = Ein Druck umfasst 1 bis { $limit } Bogen.
    .hint = Wählen Sie Lernende oder eine andere Zahl.

## Practical tasks

errors-task-not-found = Diese Aufgabe gibt es im Kurs hier nicht.
    .hint = Gehen Sie zurück und wählen Sie eine Aufgabe aus der Liste.
errors-task-line-unknown = Die Aufgabe hat sich geändert, seit der Bogen offen ist.
    .hint = Öffnen Sie den Bogen neu. Was gespeichert wurde, ist noch da.
errors-task-words-wrong = Diese Worte passen nicht in eine Zeile.
    .hint = Schreiben Sie höchstens 200 Zeichen ohne Zeilenumbruch.
errors-task-sheet-closed = Dieser Bogen ist nicht offen.
    .hint = Vielleicht ist er schon abgeschlossen. Sehen Sie bei den Durchgängen der Aufgabe nach.
errors-task-nothing-marked = Noch keine Zeile hat eine Bewertung.
    .hint = Bewerten Sie, was Sie gesehen haben, dann schließen Sie den Bogen ab.
errors-task-stopped = Eine kritische Zeile ist nicht gelungen, also heißt das Ergebnis „noch nicht kompetent“.
    .hint = Schließen Sie den Bogen so ab. Der nächste Durchgang ist eine neue Gelegenheit.
errors-task-critical-unseen = Eine kritische Zeile wurde nicht gesehen, also geht „kompetent“ nicht.
    .hint = Sehen Sie sich die Zeile jetzt an, oder schließen Sie mit „noch nicht kompetent“ ab.
errors-task-occasion-unknown = Diesen Durchgang gibt es bei dieser Person nicht.
    .hint = Gehen Sie zurück und wählen Sie aus der Liste.
errors-task-second-is-first = Hier haben Sie selbst als Erste oder Erster bewertet.
    .hint = Bitten Sie jemanden aus dem Team, mit eigenem Konto zu bewerten.
errors-task-second-there = Hier hat schon eine zweite Person bewertet.
    .hint = Sie können beide Ergebnisse nebeneinander lesen.
errors-task-answered-already = Dazu haben Sie schon geantwortet.
    .hint = Sprechen Sie mit Ihrem Trainer oder Ihrer Trainerin, wenn Sie mehr sagen möchten.
errors-task-words-missing = Bitte sagen Sie in einer Zeile, wie Sie es sehen.
    .hint = Ihre Worte bleiben beim Ergebnis stehen.

errors-final-waits = Der letzte Versuch wartet auf Bewertung.
    .hint = Sprechen Sie mit dem Personal. Das Personal sieht es zuerst an.
errors-marking-not-found = Diese Arbeit ist nicht zu finden.
    .hint = Gehen Sie zurück zur Liste. Vielleicht gibt es eine neuere Antwort.
errors-marking-line-unknown = Diese Arbeit hat keine solche Zeile.
    .hint = Gehen Sie zurück zur Liste und öffnen Sie sie neu.
errors-marking-lines-open = Eine Zeile ist noch nicht bewertet.
    .hint = Bewerten Sie jede Zeile mit erfüllt oder nicht erfüllt.
errors-marking-not-mine = Diese Bewertung lässt sich hier nicht zurücknehmen.
    .hint = Bewerten Sie neu: Die letzte Bewertung zählt.
