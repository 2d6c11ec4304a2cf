# First start: one question on each page.

setup-page = Seite { $number } von { $count }

## Language

setup-language-title = Welche Sprache lesen Sie?

## What is this computer

setup-kind-title = Was ist dieser Computer?
setup-kind-station-about = Hier sitzen und lernen die Lernenden.
setup-kind-office-about = Hier betreut das Personal die Klassen.
setup-kind-centre-about = Hier kommt die Arbeit aller Standorte zusammen.
setup-kind-mend = Wählen Sie eines der drei.
setup-sample = Mit Beispieldaten ausprobieren
setup-sample-about = Erfundene Standorte und Lernende zum Umsehen. Nichts davon ist echt.

## Name

setup-name-title = Wie nennen Sie diesen Computer?
setup-name-label = Name des Standorts
setup-name-mend = Geben Sie einen Namen ein.
setup-name-example-station = Zum Beispiel: Station 3, Werkstatt B
setup-name-example-office = Zum Beispiel: Büro, Werkstatt B
setup-name-example-centre = Zum Beispiel: Bildungszentrum

## First member of staff

setup-staff-title = Wer öffnet diesen Computer?
setup-staff-about = Sie sind hier die erste Person im Personal. Ohne die Passphrase kann niemand diesen Computer öffnen.
setup-staff-name = Ihr Name
setup-staff-passphrase = Passphrase
setup-staff-again = Die gleiche Passphrase noch einmal
setup-staff-rule = Mindestens 12 Zeichen. Gut sind vier Wörter, die nichts miteinander zu tun haben.
setup-staff-differs = Die beiden sind noch nicht gleich.
setup-staff-same = Beide sind gleich.

## Starter kit

setup-kit-title = Wo ist das Startset?
setup-kit-about = Das Zentrum hat Ihnen einen Stick und sechs Wörter gegeben.
setup-kit-mend-stick = Wählen Sie einen Stick oder geben Sie seinen Ordner ein.
setup-kit-none = Hier ist kein Startset. Wählen Sie den Stick, den Sie vom Zentrum haben.
setup-kit-file = Startset
# A starter kit that was found on the stick.
setup-kit-here = Es ist hier
setup-kit-words = Die sechs Wörter
setup-kit-words-rule = Geben Sie sie der Reihe nach ein, mit Leerzeichen dazwischen.
setup-kit-words-mend = Es braucht sechs Wörter.
setup-kit-words-count = { $count } von 6 Wörtern

## Keys of the centre

setup-keys-title = Wo sind die Schlüssel des Zentrums?
setup-keys-about = Sie wurden für das Zentrum gemacht und liegen mit seinen Paketen in einem Ordner.
setup-keys-folder = Ordner der Schlüssel
setup-keys-mend-folder = Geben Sie den Ordner ein.
setup-keys-passphrase = Passphrase des Zentrums
setup-keys-mend-passphrase = Geben Sie die Passphrase ein.

## End

setup-found = Diesen Computer einrichten
setup-founding = Dieser Computer wird eingerichtet. Es dauert einige Sekunden.
setup-done-title = Dieser Computer ist bereit
setup-done-site = Tauschen Sie als Nächstes mit dem Stick aus. Dann kann das Zentrum diesen Standort aufnehmen.
setup-done-centre = Machen Sie als Nächstes ein Startset für jeden Klassenraum.
setup-done-go = Weiter

## Sample data

setup-sample-making = Das Beispiel wird gemacht
setup-sample-stopped = Das Beispiel wurde nicht gemacht
setup-sample-opening = Das Beispiel ist fertig. Station 1 wird geöffnet.

## Replacing a computer that is lost or broken

setup-replace = Einen Computer ersetzen
setup-replace-about = Das bringt die Arbeit eines verlorenen oder kaputten Computers zurück. Sie brauchen seinen Stick und seinen Wiederherstellungscode.
setup-replace-title = Welcher Computer soll zurückkommen?
setup-replace-found =
    { $count ->
        [0] Hier ist keine Wiederherstellungsdatei. Stecken Sie einen Stick ein, der am verlorenen Computer benutzt wurde.
       *[other] Der Stick enthält, was gebraucht wird.
    }
setup-replace-code = Wiederherstellungscode
setup-replace-code-rule = Er steht auf dem gedruckten Blatt. Großbuchstaben, Leerzeichen und Striche sind egal.
setup-replace-code-count = { $count } von 8 Gruppen
setup-replace-code-mend = Acht Gruppen aus vier Buchstaben und Ziffern sind nötig.
setup-replace-do = Zurückholen
setup-replace-running = Der Computer kommt zurück
setup-replace-stopped = Nichts wurde zurückgeholt
setup-replaced-title = { $name } ist zurück
setup-replaced-entries = Einträge, die wieder da sind
setup-replaced-written = Stand vom
setup-replaced-staff = Personal, das ihn öffnen kann
setup-replaced-next = Öffnen Sie ihn mit Ihrer Passphrase und tauschen Sie einmal aus. Dann kommt, was neuer ist.
setup-replaced-unreadable =
    { $count ->
        [one] { $count } Datei war nicht lesbar. Was darin war, kommt mit dem Austausch.
       *[other] { $count } Dateien waren nicht lesbar. Was darin war, kommt mit dem Austausch.
    }
