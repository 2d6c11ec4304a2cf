packs-title =
    { $count ->
        [one] { $count } Paket ist auf diesem Computer
       *[other] { $count } Pakete sind auf diesem Computer
    }
packs-empty = Auf diesem Computer ist noch kein Paket
packs-empty-about = Pakete kommen mit einem Stick vom Zentrum.
packs-exchange = Zum Austausch
packs-column-title = Paket
packs-column-version = Version
packs-column-languages = Sprachen
packs-column-since = Hier seit
packs-unlisted = { $title } (nicht mehr veröffentlicht)
packs-withdrawn = Vom Zentrum zurückgezogen
packs-column-reason = Grund
packs-and-older = { $version } und älter

## Kinds

packs-kind-course = Kurs
packs-kind-framework = Kompetenzen
packs-kind-directory = Adressen
packs-kind-catalogue = Angebot des Zentrums
packs-previous = Version { $version } bleibt daneben
packs-column-do = Tun

## Withdrawing

packs-withdraw = Zurückziehen
packs-withdraw-one = Zurückziehen: { $title }, Version { $version }
packs-withdraw-title = { $title }, Version { $version } zurückziehen?
packs-withdraw-about = Tun Sie das, wenn etwas darin falsch ist. Jeder Standort zeigt es nach dem nächsten Austausch nicht mehr. Die Arbeit der Lernenden bleibt.
packs-withdraw-which = Was entfällt?
packs-withdraw-only = Nur diese Version. Die davor kommt zurück.
packs-withdraw-older = Diese Version und alle davor.
packs-withdraw-reason = Warum, in wenigen Worten
packs-withdraw-mend = Sagen Sie in wenigen Worten, warum.
packs-undo = Zurückholen
packs-undo-one = Zurückholen: { $title }, Version { $version }

## Installing from a stick

packs-install = Von einem Stick installieren
packs-install-title = Welcher Stick bringt die Pakete?
packs-install-about = Nur Pakete werden übernommen. Die Arbeit der Lernenden bleibt, wo sie ist.
packs-install-start = Installieren
packs-installing = Pakete werden installiert
packs-installed =
    { $count ->
        [one] { $count } neues Paket ist da
       *[other] { $count } neue Pakete sind da
    }
packs-installed-nothing = Kein neues Paket ist da
packs-already =
    { $count ->
        [one] { $count } Paket war schon da.
       *[other] { $count } Pakete waren schon da.
    }
packs-not-for-this =
    { $count ->
        [one] { $count } Paket ist für andere Computer.
       *[other] { $count } Pakete sind für andere Computer.
    }
packs-left-out =
    { $count ->
        [one] Das Zentrum hat { $count } Paket zurückgezogen. Es wurde ausgelassen.
       *[other] Das Zentrum hat { $count } Pakete zurückgezogen. Sie wurden ausgelassen.
    }
packs-older-programme = Die Pakete auf diesem Stick sind älter als die hier. Nichts wurde geändert.
packs-expired = Die Liste der Pakete ist abgelaufen. Bitten Sie das Zentrum um einen neueren Stick. Was da ist, bleibt in Gebrauch.
packs-install-stopped = Das Installieren wurde abgebrochen
packs-install-stopped-about = Was vorher da war, bleibt in Gebrauch. Sie können neu beginnen.
packs-install-failed = Das Installieren hat nicht geklappt
packs-install-again = Ein anderer Stick
packs-to-packs = Zurück zu den Paketen
packs-none-left = Auf diesem Computer ist kein Paket in Gebrauch
