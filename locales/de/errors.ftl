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
errors-passphrase-wrong = Diese Passphrase stimmt nicht.
    .hint = Achten Sie auf Großbuchstaben und Leerzeichen, dann versuchen Sie es wieder.
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
errors-journal-broken = Das Journal dieses Computers hat eine Lücke oder wurde verändert.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = Die Tabellen dieses Computers passen nicht zu seinem Journal.
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
errors-step-not-found = Dieser Schritt ist nicht mehr im Paket.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = Diese Frage ist nicht mehr im Paket.
    .hint = Gehen Sie zum Anfang. Die Antworten sind gespeichert.
errors-response-wrong-form = Diese Antwort passt nicht zur Frage.
    .hint = Antworten Sie noch einmal.
errors-attempt-not-open = Dieser Check ist schon beendet.
    .hint = Gehen Sie zum Anfang. Das Ergebnis ist gespeichert.
errors-picture-code-wrong-form = Es braucht vier Bilder.
    .hint = Wählen Sie vier Bilder.
errors-card-wrong-form = Das ist keine Kartennummer.
    .hint = Geben Sie die sechs Ziffern von der Karte ein.

## Packs

errors-pack-missing = Auf diesem Computer ist noch kein Paket.
    .hint = Tauschen Sie mit einem Stick aus, der ein Paket trägt.
errors-pack-content-wrong = Der Inhalt des Pakets hält die Regeln nicht ein: { $detail }
    .hint = Berichtigen Sie die Quelle, dann bauen Sie das Paket neu.
errors-pack-too-new = Das Paket braucht ein neueres Footbridge.
    .hint = Installieren Sie zuerst das neuere Programm. Das Paket, das hier ist, bleibt.
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
errors-statement-damaged = Die Mitteilung des Zentrums ist beschädigt.
    .hint = { -errors-hint-fresh-stick }
errors-statement-older = Die Mitteilung des Zentrums ist älter als die hier.
    .hint = { -errors-hint-newer-stays }
errors-statement-wrong-centre = Die Mitteilung kommt von einem anderen Zentrum.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = Die Quittung des Zentrums ist beschädigt.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = Die Quittung des Zentrums ist älter als die hier.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = Die Quittung kommt von einem anderen Zentrum.
    .hint = { -errors-hint-leave }
errors-receipt-beyond-journal = Das Zentrum hat Einträge, die dieser Computer verloren hat.
    .hint = Wurde dieser Computer zurückgesetzt? Melden Sie es heute der Koordination.

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
