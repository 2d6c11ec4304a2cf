packs-title =
    { $count ->
        [one] { $count } paquet est sur cet ordinateur
       *[other] { $count } paquets sont sur cet ordinateur
    }
packs-empty = Il n’y a pas encore de paquet sur cet ordinateur
packs-empty-about = Les paquets arrivent avec une clé USB du centre.
packs-exchange = Aller à Échange
packs-column-title = Paquet
packs-column-version = Version
packs-column-languages = Langues
packs-column-since = Ici depuis
