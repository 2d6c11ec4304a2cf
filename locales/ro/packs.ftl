packs-title =
    { $count ->
        [one] { $count } pachet este pe acest calculator
        [few] { $count } pachete sunt pe acest calculator
       *[other] { $count } de pachete sunt pe acest calculator
    }
packs-empty = Pe acest calculator nu este încă niciun pachet
packs-empty-about = Pachetele vin cu un stick de la centru.
packs-exchange = La Schimb
packs-column-title = Pachet
packs-column-version = Versiune
packs-column-languages = Limbi
packs-column-since = Aici din
