packs-title =
    { $count ->
        [one] { $count } paquete está en este ordenador
       *[other] { $count } paquetes están en este ordenador
    }
packs-empty = Todavía no hay ningún paquete en este ordenador
packs-empty-about = Los paquetes llegan con una memoria del centro.
packs-exchange = Ir a Intercambio
packs-column-title = Paquete
packs-column-version = Versión
packs-column-languages = Idiomas
packs-column-since = Aquí desde
