# Exchange with a stick; also used where a stick is chosen.

exchange-ready =
    { $count ->
        [one] Der Stick ist bereit
       *[other] { $count } Sticks sind bereit
    }
exchange-none = Stecken Sie den Stick ein
exchange-none-about = Footbridge erkennt ihn in wenigen Sekunden.
exchange-about-site = Pakete und Quittungen kommen herein. Die Arbeit Ihrer Lernenden geht versiegelt hinaus.
exchange-about-centre = Die Arbeit der Standorte kommt herein. Quittungen und Pakete gehen hinaus.
exchange-start = Austauschen
# Name of the button for screen readers.
exchange-start-with = Austauschen mit { $label }
exchange-place-chosen = gewählter Ordner
exchange-place-away = jetzt nicht da
exchange-state-none = Es steckt kein Stick.
exchange-state-several = Es stecken mehrere Sticks. Lassen Sie nur den richtigen stecken.
exchange-state-fine = Dieser Stick ist bereit.
exchange-state-full = Auf diesem Stick ist kaum noch Platz. Nehmen Sie einen anderen, oder löschen Sie fremde Dateien.
exchange-state-read-only = Auf diesen Stick kann nichts geschrieben werden. Öffnen Sie seinen Schieber, oder nehmen Sie einen anderen.
exchange-state-unreadable = Dieser Stick kann nicht gelesen werden. Nehmen Sie einen anderen.
exchange-state-defective = Dieser Stick behält nicht, was auf ihn geschrieben wird. Nehmen Sie einen anderen.
exchange-state-not-in-register = Dieser Stick steht nicht im Verzeichnis. Nehmen Sie einen, der darin steht.
exchange-folder-link = Anderen Ordner wählen
exchange-folder-drag = Sie können auch einen Ordner in dieses Fenster ziehen.
exchange-stick = Stick
exchange-stick-other = Ein anderer Ordner
exchange-stick-folder = Ordner
exchange-stick-none = Kein Stick gefunden. Stecken Sie ihn ein und suchen Sie neu.
exchange-stick-again = Neu suchen

## While it runs

exchange-running = Der Austausch läuft
exchange-leave-in = Lassen Sie den Stick stecken.

## Afterwards

exchange-done = Der Austausch ist fertig
exchange-cancelled = Der Austausch wurde abgebrochen
exchange-cancelled-about = Nichts ist verloren. Der nächste Austausch macht hier weiter.
exchange-failed = Der Austausch hat nicht geklappt
exchange-safe = Sie können den Stick herausnehmen.
exchange-not-safe = Lassen Sie den Stick stecken und tauschen Sie noch einmal aus.
exchange-again = Noch einmal austauschen
exchange-came-in = Hereingekommen
exchange-went-out = Hinausgegangen
exchange-in-nothing = Auf dem Stick war nichts Neues.
exchange-out-nothing = Es gab nichts Neues für den Stick.
exchange-in-pack = { $title }, Version { $version }
exchange-in-pack-note = jetzt auf diesem Computer
exchange-in-older-programme = Das Programm auf diesem Stick ist älter
exchange-in-older-programme-note = hier hat sich nichts geändert
exchange-in-not-for-this-note = nicht für diesen Computer
exchange-statement = Mitteilung des Zentrums
exchange-in-statement-note =
    { $sites ->
        [one] { $sites } Standort ist aufgenommen
       *[other] { $sites } Standorte sind aufgenommen
    }
exchange-in-receipt-all = Das Zentrum hat alles
exchange-in-receipt-some =
    { $arrived ->
        [one] { $arrived } Eintrag ist im Zentrum angekommen
       *[other] { $arrived } Einträge sind im Zentrum angekommen
    }
exchange-in-receipt-until = Stand: { $when }
exchange-in-receipt-open =
    { $open ->
        [one] { $open } Eintrag ist noch unterwegs. { $when }
       *[other] { $open } Einträge sind noch unterwegs. { $when }
    }
exchange-in-work =
    { $learners ->
        [one] Arbeit von einer lernenden Person
       *[other] Arbeit von { $learners } Lernenden
    }
# A bundle with entries of a site, but of no learner.
exchange-in-bundle = Einträge eines Standorts
exchange-in-from = von { $site }
exchange-in-from-unknown = von einem Standort ohne Namen
exchange-in-new =
    { $events ->
        [0] nichts Neues
        [one] { $events } neuer Eintrag
       *[other] { $events } neue Einträge
    }
exchange-in-asking = Ein Standort bittet um Aufnahme
exchange-in-waiting =
    { $waiting ->
        [one] { $waiting } Eintrag wartet mit ihm
       *[other] { $waiting } Einträge warten mit ihm
    }
exchange-out-bundle =
    { $events ->
        [one] { $events } neuer Eintrag
       *[other] { $events } neue Einträge
    }
exchange-out-bundle-note =
    { $learners ->
        [0] versiegelt, ohne Lernende
        [one] versiegelt, von einer lernenden Person
       *[other] versiegelt, von { $learners } Lernenden
    }
exchange-out-statement-note = sagt, welche Standorte aufgenommen sind
exchange-out-receipt = Quittung für die Standorte
exchange-out-receipt-note =
    { $journals ->
        [0] noch ist nichts angekommen
       *[other] sagt, was angekommen ist
    }
exchange-out-packs =
    { $packs ->
        [one] { $packs } Paket
       *[other] { $packs } Pakete
    }
exchange-out-packs-note = für die Standorte
exchange-refused =
    { $count ->
        [one] Eine Datei wurde nicht übernommen
       *[other] { $count } Dateien wurden nicht übernommen
    }
exchange-to-sites = Zu den Standorten

## The stick that is plugged in

exchange-stick-number = Nummer { $serial }
exchange-stick-room = { $free } von { $total } frei
exchange-stick-used = Letzter Austausch damit hier: { $when }
exchange-stick-first = Hier noch kein Austausch damit
exchange-remove = Sicher herausnehmen
exchange-remove-one = Sicher herausnehmen: { $label }
exchange-removed = Der Computer hat den Stick losgelassen. Sie können ihn herausnehmen.
exchange-removed-by-hand = Alles ist geschrieben. Sie können den Stick herausnehmen.

## How this computer stands to the others

exchange-level = Alle Computer des Klassenraums sind auf demselben Stand.
exchange-behind =
    { $count ->
        [1] Ein Computer fehlt noch, bis alle gleich sind: { $names }.
        [2] Zwei Computer fehlen noch, bis alle gleich sind: { $names }.
        [3] Drei Computer fehlen noch, bis alle gleich sind: { $names }.
        [4] Vier Computer fehlen noch, bis alle gleich sind: { $names }.
        [5] Fünf Computer fehlen noch, bis alle gleich sind: { $names }.
        [6] Sechs Computer fehlen noch, bis alle gleich sind: { $names }.
        [7] Sieben Computer fehlen noch, bis alle gleich sind: { $names }.
        [8] Acht Computer fehlen noch, bis alle gleich sind: { $names }.
        [9] Neun Computer fehlen noch, bis alle gleich sind: { $names }.
        [10] Zehn Computer fehlen noch, bis alle gleich sind: { $names }.
       *[other] { $count } Computer fehlen noch, bis alle gleich sind: { $names }.
    }
exchange-unnamed = ein Computer ohne Namen
exchange-no-news = Seit { $count } Austauschen nichts Neues vom Zentrum. Fragen Sie nach dem Stick, der von dort kommt.
exchange-open =
    { $count ->
        [one] { $count } Eintrag ist noch nicht im Zentrum angekommen.
       *[other] { $count } Einträge sind noch nicht im Zentrum angekommen.
    }
exchange-notices = Zu diesem Computer
exchange-notice-restored = Dieser Computer wurde aus einer Kopie wiederhergestellt. Was ihm fehlt, kommt mit den nächsten Austauschen zurück.
exchange-notice-other-machine = Die Arbeit dieses Computers ist von einem anderen Gerät hierher umgezogen. Nichts ist verloren.
exchange-notice-set-back = Dieser Computer wurde auf einen früheren Tag zurückgesetzt. Was fehlt, kommt mit dem Stick zurück.
exchange-notice-copied = Dieser Computer wurde kopiert. Seine Arbeit ist sicher. Das Zentrum muss ihn neu aufnehmen.
exchange-notice-admitted = Das Zentrum hat diesen Computer aufgenommen.
exchange-notice-since = Seit { $when }
exchange-notice-away = Gelesen

## New computers

exchange-asking =
    { $count ->
        [one] Ein neuer Computer möchte dazukommen
       *[other] { $count } neue Computer möchten dazukommen
    }
exchange-asking-means = Wenn Sie ihn kennen, lassen Sie ihn zu. Seine Arbeit zählt hier, bis das Zentrum entschieden hat.
exchange-let-in = Vorerst zulassen
exchange-let-in-one = Vorerst zulassen: { $name }
exchange-let-in-done = { $name } nimmt vorerst teil.

## More of the report

exchange-in-asking-name = { $name } bittet um Aufnahme
exchange-in-own =
    { $events ->
        [one] { $events } Eintrag dieses Computers kam zurück
       *[other] { $events } Einträge dieses Computers kamen zurück
    }
exchange-in-own-note = sie fehlten hier
exchange-carried =
    { $bundles ->
        [one] { $bundles } versiegelte Datei für andere
       *[other] { $bundles } versiegelte Dateien für andere
    }
exchange-carried-note = werden von hier weitergetragen
exchange-in-aside =
    { $events ->
        [one] { $events } Eintrag wurde beiseitegelegt
       *[other] { $events } Einträge wurden beiseitegelegt
    }
exchange-in-aside-note = { $from }; das Zentrum vertraut ihm nicht mehr
exchange-not-ready = Dieser Stick geht nicht
exchange-in-learner = Eine lernende Person ist in diesen Klassenraum gewechselt

## Reach

exchange-reach-here = Jetzt auf diesem Computer.
exchange-reach-alone = Hier ist kein anderer Computer des Klassenraums bekannt. Anderswo geben Sie es dort ein.
exchange-reach-typed = Früher nur, wenn Sie es dort eingeben.
exchange-reach-waiting =
    { $count ->
        [one] { $count } anderer Computer mit dem nächsten Stick: { $names }.
       *[other] { $count } andere Computer mit dem nächsten Stick: { $names }.
    }
exchange-reach-have =
    { $count ->
        [one] { $count } anderer Computer hat es schon.
       *[other] { $count } andere Computer haben es schon.
    }
