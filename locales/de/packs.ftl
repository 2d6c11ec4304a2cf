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
