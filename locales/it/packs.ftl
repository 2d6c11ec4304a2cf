packs-title =
    { $count ->
        [one] { $count } pacchetto è su questo computer
       *[other] { $count } pacchetti sono su questo computer
    }
packs-empty = Su questo computer non c’è ancora un pacchetto
packs-empty-about = I pacchetti arrivano con una chiavetta del centro.
packs-exchange = Vai a Scambio
packs-column-title = Pacchetto
packs-column-version = Versione
packs-column-languages = Lingue
packs-column-since = Qui da
