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
exchange-folder-link = Anderen Ordner wählen
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
        [one] für { $journals } Journal
       *[other] für { $journals } Journale
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
