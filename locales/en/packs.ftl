packs-title =
    { $count ->
        [one] { $count } pack is on this computer
       *[other] { $count } packs are on this computer
    }
packs-empty = No pack is on this computer yet
packs-empty-about = Packs come in with a stick from the centre.
packs-exchange = Go to Exchange
packs-column-title = Pack
packs-column-version = Version
packs-column-languages = Languages
packs-column-since = Here since
