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
packs-unlisted = { $title } (ya no se publica)
packs-withdrawn = Retirado por el centro
packs-column-reason = Motivo
packs-and-older = { $version } y anteriores

## Kinds

packs-kind-course = Curso
packs-kind-framework = Competencias
packs-kind-directory = Direcciones
packs-kind-catalogue = Lo que ofrece el centro
packs-previous = se guarda también la versión { $version }
packs-column-do = Hacer

## Withdrawing

packs-withdraw = Retirar
packs-withdraw-one = Retirar { $title }, versión { $version }
packs-withdraw-title = ¿Retirar { $title }, versión { $version }?
packs-withdraw-about = Hágalo si algo está mal. Cada sede deja de mostrarlo tras su próximo intercambio. El trabajo de los participantes se queda.
packs-withdraw-which = ¿Qué se retira?
packs-withdraw-only = Solo esta versión. Vuelve la anterior.
packs-withdraw-older = Esta versión y todas las anteriores.
packs-withdraw-reason = Por qué, en pocas palabras
packs-withdraw-mend = Diga por qué en pocas palabras.
packs-undo = Recuperar
packs-undo-one = Recuperar { $title }, versión { $version }

## Installing from a stick

packs-install = Instalar desde una memoria
packs-install-title = ¿Qué memoria trae los paquetes?
packs-install-about = Solo se toman paquetes. El trabajo de los participantes se queda donde está.
packs-install-start = Instalar
packs-installing = Se están instalando los paquetes
packs-installed =
    { $count ->
        [one] Ya está aquí { $count } paquete nuevo
       *[other] Ya están aquí { $count } paquetes nuevos
    }
packs-installed-nothing = No hay ningún paquete nuevo
packs-already =
    { $count ->
        [one] { $count } paquete ya estaba aquí.
       *[other] { $count } paquetes ya estaban aquí.
    }
packs-not-for-this =
    { $count ->
        [one] { $count } paquete es para otros ordenadores.
       *[other] { $count } paquetes son para otros ordenadores.
    }
packs-left-out =
    { $count ->
        [one] El centro ha retirado { $count } paquete. No se instaló.
       *[other] El centro ha retirado { $count } paquetes. No se instalaron.
    }
packs-older-programme = Los paquetes de esta memoria son más antiguos que los de aquí. No cambió nada.
packs-expired = La lista de paquetes ha caducado. Pida al centro una memoria más nueva. Lo que hay aquí sigue en uso.
packs-install-stopped = La instalación se ha detenido
packs-install-stopped-about = Lo que había antes sigue en uso. Puede empezar otra vez.
packs-install-failed = La instalación no ha funcionado
packs-install-again = Otra memoria
packs-to-packs = Volver a los paquetes
packs-none-left = No hay ningún paquete en uso en este ordenador
