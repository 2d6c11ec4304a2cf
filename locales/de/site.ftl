# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Bereiche
site-rail-class = Klasse
site-rail-start = Start
site-rail-register = Anwesenheit
site-rail-exchange = Austausch
site-rail-packs = Pakete
site-rail-approvals = Zwei Personen
site-rail-access = Zugriffe
site-rail-computer = Dieser Computer
site-rail-overview = Überblick
site-rail-results = Ergebnisse
site-rail-figures = Fragen in Zahlen
site-rail-sites = Standorte
site-rail-staff = Personal
site-role-officer = Vollzug
site-role-trainer = Training
site-role-coordinator = Koordination
site-role-publisher = Redaktion
site-role-guest = Gast
site-kind-station = Station
site-kind-office = Büro
site-kind-centre = Zentrum
site-put-aside = Daten auf diesem Computer waren beschädigt. Sie liegen beiseite und sind nicht gelöscht. Melden Sie es der Koordination.

## Locked: all languages stand on one page

site-locked = Bitten Sie das Personal, diesen Computer zu öffnen.
site-locked-safe = Ihre Arbeit ist sicher.
site-locked-passphrase = Passphrase des Personals
site-locked-open = Öffnen
site-locked-stick = Steckt ein Stick, läuft der Austausch sofort.
site-locked-others = Passphrase vergessen?
site-locked-code = Mit dem Wiederherstellungscode öffnen
site-locked-put-back = Letzte gute Kopie zurückholen
site-locked-back = Zurück

## Opened in the morning: one act, one sentence, one key

site-morning-running = Er ist offen und tauscht mit dem Stick aus
site-morning-wait = Lassen Sie den Stick stecken. Footbridge sagt, wann er heraus darf.
site-morning-done = Fertig. Ziehen Sie den Stick ab.
site-morning-level = Alle Computer des Klassenraums sind auf gleichem Stand.
site-morning-behind =
    { $count ->
        [one] { $count } weiterer Computer braucht diesen Stick.
       *[other] { $count } weitere Computer brauchen diesen Stick.
    }
site-morning-refused =
    { $count ->
        [one] { $count } Datei wurde nicht übernommen. Die Seite „Austausch“ sagt, warum.
       *[other] { $count } Dateien wurden nicht übernommen. Die Seite „Austausch“ sagt, warum.
    }
site-morning-open = Dieser Computer ist offen
site-morning-several = Es stecken mehrere Sticks. Tauschen Sie auf der Seite „Austausch“ aus.
site-morning-not-usable = Dieser Stick geht gerade nicht. Die Seite „Austausch“ sagt, warum.
site-morning-ready = Bereit für Lernende
site-morning-stay = Zu den Seiten des Personals

## The printed recovery code opens a locked computer, once

site-code-title = Mit dem Wiederherstellungscode öffnen
site-code-about = Der Code öffnet diesen Computer einmal. Machen Sie danach einen neuen.
site-code = Wiederherstellungscode
site-code-rule = Acht Gruppen zu vier Zeichen, vom gedruckten Blatt.
site-code-mend = Geben Sie alle acht Gruppen ein.
site-code-count = { $count } von 8 Gruppen
site-code-name = Ihr Name
site-code-name-hint = Wie er in der Liste des Personals steht. Ein neuer Name kommt dazu.
site-code-open = Öffnen

## The data were found damaged: the last good copy

site-put-back-title = Letzte gute Kopie zurückholen
site-put-back-about = Die Daten auf diesem Computer sind beschädigt. Sie liegen beiseite, gelöscht sind sie nicht.
site-put-back-when = Die letzte gute Kopie ist vom { $when }. Was später kam, kommt mit dem Stick wieder, wenn es einmal darauf war.
site-put-back-none = Auf diesem Computer liegt keine Kopie. Mit Wiederherstellungscode und Stick lässt er sich neu einrichten.
site-put-back-do = Zurückholen

## This computer

site-about =
    { $entries ->
        [one] { $entries } Eintrag ist auf diesem Computer
       *[other] { $entries } Einträge sind auf diesem Computer
    }
site-about-program = Version von Footbridge
site-about-store = Speicher
site-about-store-versions = SQLCipher { $cipher }, SQLite { $sqlite }
site-about-folder = Ordner der Daten
site-about-site = Nummer dieses Standorts
site-about-journal = Nummer der Reihe von Einträgen
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Hier begonnene Reihen von Einträgen
site-verify = Einträge prüfen
site-verify-heading = Ist jeder Eintrag noch so, wie er geschrieben wurde?
site-verify-about = Footbridge liest alle Einträge neu und vergleicht sie mit dem, was die Seiten zeigen.
site-verify-running = Die Einträge werden geprüft.
site-verified = Jeder Eintrag ist so, wie er geschrieben wurde
site-verified-events = Gelesene Einträge
site-verified-journals = Reihen von Einträgen
site-verified-seals = Geprüfte Siegel
site-verified-tables = Verglichene Tabellen
site-stick = Wo ist der Stick?
site-stick-about = Footbridge findet Sticks selbst. Findet es Ihren nicht, geben Sie seinen Ordner ein.
site-stick-folder = Ordner des Sticks
site-stick-use = Diesen Ordner nehmen
site-stick-forget = Ordner vergessen
site-stick-kept = Footbridge nimmt diesen Ordner: { $folder }
site-stick-none = Kein Ordner ist gewählt. Footbridge sucht Sticks selbst.
site-rail-sticks = Sticks
site-rail-differences = Unterschiede

## If this computer is lost or breaks

site-recovery = Wenn dieser Computer verloren oder kaputt ist
site-recovery-without = Es gibt noch keinen Wiederherstellungscode. Machen Sie einen und bewahren Sie das Blatt sicher auf.
site-recovery-used = Der Wiederherstellungscode wurde benutzt und öffnet nichts mehr. Machen Sie einen neuen.
site-recovery-with = Der Wiederherstellungscode ist vom { $when }.
site-recovery-written = Zuletzt auf einen Stick geschrieben: { $when }
site-recovery-not-written = Dafür ist noch nichts auf einem Stick. Tauschen Sie einmal aus.
site-recovery-copies =
    { $count ->
        [0] Auf diesem Computer liegt noch keine Kopie.
        [one] Auf diesem Computer liegt { $count } Kopie.
       *[other] Auf diesem Computer liegen { $count } Kopien.
    }
site-recovery-make = Wiederherstellungscode machen
site-recovery-replaces = Der frühere Code öffnet nur, was vor heute geschrieben wurde.
site-recovery-title = Notieren oder drucken Sie den Wiederherstellungscode
site-recovery-once = Er wird nur jetzt gezeigt. Schließen Sie das Blatt weg, und nie zusammen mit einem Stick.
site-recovery-sheet = Wiederherstellungscode von { $site }
site-recovery-back = Tippen Sie ihn vom Blatt ab
site-recovery-right = Das stimmt. Der nächste Austausch schreibt die Wiederherstellungsdatei auf den Stick.
site-recovery-wrong = Gruppe { $group } ist anders als auf dem Blatt.
site-recovery-done = Zurück zu diesem Computer
site-recovery-what = Mit diesem Code und seinem Stick kann ein anderer Computer diesen ersetzen.
## How this computer is opened and left

site-door = Öffnen und Verlassen
site-door-about = Sitzungen enden von selbst nach so vielen Minuten. Die Arbeit bleibt immer erhalten.
site-door-read = Sitzungen enden nach { $learner } Minuten ohne Lernende, nach { $staff } Minuten ohne Personal und spätestens nach { $session } Minuten.
site-door-learner = Ohne Lernende, Minuten
site-door-staff = Ohne Personal, Minuten
site-door-session = Spätestens, Minuten
site-door-keep = Zeiten behalten
site-door-kept = Gespeichert. Es gilt ab der nächsten Anmeldung.
site-door-morning = Öffnen am Morgen
site-door-exchanges = Öffnet und tauscht aus
site-door-opens = Öffnet nur
site-rail-people = Lernende

## The first page of those who see nothing of any person

site-start-guest = Sie sind hier zu Gast
site-start-guest-about = Sie sehen, welche Pakete benutzt werden. Ändern können Sie hier nichts.
site-start-publisher = Sie veröffentlichen Pakete
site-start-publisher-about = Pakete werden an der Befehlszeile geschrieben, gesiegelt und veröffentlicht. Hier sehen Sie, welche benutzt werden.
site-start-packs = Pakete ansehen
site-start-nobody = Ihr Konto sieht keine Lernenden, keine Ergebnisse und keine Zugriffe.
