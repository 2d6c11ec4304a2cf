# The check of this computer. Screen and printed report share the words; no person stands in them.

## The page

computer-all-fine = Alles in Ordnung
# Something was not tried, or cannot be known.
computer-fine-so-far = Bisher alles in Ordnung
computer-to-look = 
    { $count ->
        [one] Sehen Sie { $count } Sache an
       *[other] Sehen Sie { $count } Sachen an
    }
computer-link = Ton, Uhr, Speicher und Versionen prüfen
computer-play = Ton abspielen
computer-heard = Ich höre ihn
computer-not-heard = Ich höre nichts
computer-show = Film zeigen
computer-film = Ein Ball läuft von links nach rechts
computer-seen = Ich sehe die Bewegung
computer-not-seen = Nichts bewegt sich
computer-copy = Bericht kopieren
computer-copied = Kopiert. Er nennt keine Person.
computer-report-about = Der Bericht nennt keine Person. Sie dürfen ihn weitergeben.
computer-back = Zurück zu diesem Computer

## The words of screen and report

computer-report = Prüfung eines Computers
computer-checked = Geprüft am { $date }
computer-column-what = Was
computer-column-found = Gefunden
computer-column-standing = Ergebnis
computer-fine = in Ordnung
computer-look = ansehen
computer-unknown = nicht bekannt
computer-parts = Was geprüft wurde
computer-part-sound = Ton
computer-part-video = Film
computer-part-voice = Stimme
computer-part-graphics = Darstellung
computer-part-stick = Stick
computer-part-clock = Uhr
computer-part-disk = Speicher
computer-part-writing = Sichern
computer-part-printer = Drucker

## What was found, and what to do

computer-found-sound-works = Der Ton war zu hören.
computer-found-sound-fails = Der Ton war nicht zu hören.
computer-do-sound-fails = Stecken Sie Kopfhörer ein, stellen Sie lauter und spielen Sie den Ton noch einmal ab.
computer-found-sound-not-tried = Noch nicht versucht.
computer-found-video-works = Der Film war zu sehen.
computer-found-video-fails = Der Film war nicht zu sehen.
computer-do-video-fails = Lektionen mit Filmen gehen hier nicht. Geben Sie diesen Bericht der Technik.
computer-found-video-not-tried = Noch nicht versucht.
computer-found-voice-human = Ein Mensch liest die Lektionen vor.
computer-found-voice-synthetic = Eine künstliche Stimme liest die Lektionen vor. Sie wurde mit dem Kurs erzeugt.
computer-found-voice-both = Manche Lektionen liest ein Mensch vor, andere eine künstliche Stimme.
computer-found-voice-none = Hier wird keine Lektion vorgelesen.
computer-found-graphics-fast = Der Grafikchip zeichnet: { $renderer }
computer-found-graphics-slow = Der Prozessor zeichnet: { $renderer }. Das ist langsamer; alles geht.
computer-found-graphics-unknown = Das Fenster sagt nicht, was zeichnet. Es geht mit jedem.
computer-found-stick-ready = Ein Stick steckt und kann benutzt werden.
computer-found-stick-none = Kein Stick steckt, also wurde keiner geprüft.
computer-found-stick-trouble = Der Stick, der steckt, kann nicht benutzt werden.
computer-do-stick-trouble = Öffnen Sie die Seite Sticks. Dort steht, warum.
computer-found-clock-right = Die Uhr ist glaubhaft: { $when }
computer-found-clock-early = Die Uhr sagt { $when }. Damals gab es dieses Programm nicht.
computer-do-clock-early = Stellen Sie Datum und Uhrzeit dieses Computers.
computer-found-clock-behind = Die Uhr sagt { $when }. Hier ist schon spätere Arbeit.
computer-do-clock-behind = Stellen Sie Datum und Uhrzeit dieses Computers.
computer-found-clock-ahead = Die Uhr sagt { $when }. Die letzte Arbeit hier ist über ein Jahr älter.
computer-do-clock-ahead = Stellen Sie Datum und Uhrzeit dieses Computers, wenn das nicht stimmt.
computer-found-disk-room = { $gib } GiB sind frei.
computer-found-disk-low = Nur { $gib } GiB sind frei.
computer-do-disk-low = Schaffen Sie Platz. Neue Pakete passen vielleicht nicht.
computer-found-disk-unknown = Das System sagt nicht, wie viel Platz ist.
computer-do-disk-unknown = Bitten Sie die Technik, den Speicher anzusehen.
computer-found-writing-works = 4 MiB wurden geschrieben und zurückgelesen. Das langsamste Sichern dauerte { $ms } ms.
computer-found-writing-slow = Das Sichern dauerte bis zu { $ms } ms.
computer-do-writing-slow = Jede Antwort wartet darauf. Bitten Sie die Technik um einen schnelleren Speicher.
computer-found-writing-differs = Was zurückgelesen wurde, ist nicht das, was geschrieben wurde.
computer-do-writing-differs = Machen Sie jetzt einen Austausch. Benutzen Sie diesen Computer dann nicht, bis die Technik ihn angesehen hat.
computer-found-writing-fails = Auf den Speicher ließ sich nichts schreiben.
computer-do-writing-fails = Schaffen Sie Platz. Wenn das nicht hilft, rufen Sie die Technik.
computer-found-printer-some = Drucker hier: { $count }
computer-found-printer-none = Es gibt keinen Drucker. PDFs können gespeichert werden.

## The ways past the window: how they stand, and what each of them is

computer-ways = Wege am Fenster vorbei
computer-ways-all-closed = 
    { $count ->
        [one] Der { $count } Weg am Fenster vorbei ist geschlossen
       *[other] Alle { $count } Wege am Fenster vorbei sind geschlossen
    }
computer-ways-open = 
    { $count ->
        [one] { $count } Weg am Fenster vorbei ist offen
       *[other] { $count } Wege am Fenster vorbei sind offen
    }
computer-ways-unseen = 
    { $count ->
        [one] { $count } Weg am Fenster vorbei ist von hier aus nicht zu sehen
       *[other] { $count } Wege am Fenster vorbei sind von hier aus nicht zu sehen
    }
computer-ways-closed-count = 
    { $count ->
        [one] { $count } Weg ist geschlossen
       *[other] { $count } Wege sind geschlossen
    }
computer-ways-about = Was am Fenster vorbeiführt, kann nur das System dieses Computers schließen.
computer-ways-who = Das erledigt, wer diesen Computer betreut. Wie es geht, steht in docs/kiosk.md; „footbridge kiosk-check --recipe“ zeigt es.
# $way is the name of a line of that page.
computer-ways-do = Siehe „{ $way }“ in docs/kiosk.md.
computer-ways-closed = Dieser Weg ist geschlossen.
computer-ways-not-seen = Von hier aus nicht zu sehen.
computer-ways-word-open = offen
computer-ways-word-unseen = von Hand prüfen
# Once, where staff begin.
computer-ways-notice = 
    { $count ->
        [one] { $count } Weg am Fenster vorbei ist an diesem Computer offen.
       *[other] { $count } Wege am Fenster vorbei sind an diesem Computer offen.
    }
computer-ways-see = Ansehen, was offen ist
computer-way-account = Rechte des Programms
computer-way-open-account = Footbridge läuft mit den Rechten eines Administrators.
computer-way-session = Andere Programme
computer-way-open-session = Neben Footbridge ist ein Desktop oder ein anderes Programm erreichbar.
computer-way-vt-switching = Tasten zu einem anderen Bildschirm (Strg+Alt+F1 bis F12)
computer-way-open-vt-switching = Strg+Alt+F1 bis F12 führen zu einem anderen Bildschirm des Systems.
computer-way-zap = Tasten, die Footbridge beenden (Strg+Alt+Rücktaste)
computer-way-open-zap = Strg+Alt+Rücktaste kann Footbridge beenden.
computer-way-consoles = Eine zweite Anmeldung
computer-way-open-consoles = Das System bietet auf einem anderen Bildschirm eine Anmeldung an.
computer-way-sysrq = Notfalltasten des Systems
computer-way-open-sysrq = Alt+Druck und ein Buchstabe geben dem System selbst Befehle.
computer-way-ctrl-alt-del = Tasten, die neu starten (Strg+Alt+Entf)
computer-way-open-ctrl-alt-del = Strg+Alt+Entf startet diesen Computer neu.
computer-way-sticks = Sticks, die sich von selbst öffnen
computer-way-open-sticks = Das System öffnet einen Stick von selbst und zeigt seinen Inhalt.
computer-way-swap = Arbeitsspeicher auf der Festplatte
computer-way-open-swap = Was Footbridge im Arbeitsspeicher hat, kann auf der Festplatte zurückbleiben.
computer-way-core-files = Was ein Absturz hinterlässt
computer-way-open-core-files = Nach einem Absturz bleibt der Inhalt des Arbeitsspeichers auf der Festplatte.
computer-way-shell = Was Windows startet
computer-way-open-shell = Windows startet mehr als Footbridge.
computer-way-secure-screen = Der Bildschirm hinter Strg+Alt+Entf
computer-way-open-secure-screen = Strg+Alt+Entf führt zu anderen Programmen.
computer-way-keys = Tasten von Windows
computer-way-open-keys = Die Windows-Taste und andere führen zu anderen Programmen.
computer-way-auto-play = Sticks, die sich von selbst öffnen
computer-way-open-auto-play = Windows öffnet einen Stick von selbst und zeigt seinen Inhalt.
computer-way-memory = Arbeitsspeicher auf der Festplatte
computer-way-open-memory = Was Footbridge im Arbeitsspeicher hat, kann auf der Festplatte zurückbleiben.

## The software register of the prison

computer-register = Für das Software-Register
computer-register-sha = SHA-256 der Programmdatei
computer-register-engine = Zeigt die Seiten
computer-register-pack = Paket { $pack }, Version { $version }, SHA-256

## Licences of what ships

computer-licences = Woraus Footbridge besteht
computer-licences-search = Nach Name oder Lizenz suchen
computer-licences-count = 
    { $count ->
        [one] { $count } Teil
       *[other] { $count } Teile
    }
computer-licences-none = Nichts heißt so oder hat diese Lizenz. Tippen Sie weniger.
computer-licences-back = Zurück zur Prüfung
