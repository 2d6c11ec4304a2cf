# Exchange with a stick; also used where a stick is chosen.

exchange-ready =
    { $count ->
        [one] La memoria está lista
       *[other] { $count } memorias están listas
    }
exchange-none = Ponga la memoria
exchange-none-about = Footbridge la ve en pocos segundos.
exchange-about-site = Entran paquetes y recibos. Sale, sellado, el trabajo de sus participantes.
exchange-about-centre = Entra el trabajo de las sedes. Salen recibos y paquetes.
exchange-start = Intercambiar
# Name of the button for screen readers.
exchange-start-with = Intercambiar con { $label }
exchange-place-chosen = carpeta elegida
exchange-place-away = ahora no está
exchange-folder-link = Elegir otra carpeta
exchange-stick = Memoria
exchange-stick-other = Otra carpeta
exchange-stick-folder = Carpeta
exchange-stick-none = No se ha encontrado ninguna memoria. Póngala y busque otra vez.
exchange-stick-again = Buscar otra vez

## While it runs

exchange-running = El intercambio está en marcha
exchange-leave-in = Deje puesta la memoria.

## Afterwards

exchange-done = El intercambio ha terminado
exchange-cancelled = El intercambio se ha detenido
exchange-cancelled-about = No se pierde nada. El próximo intercambio sigue desde aquí.
exchange-failed = El intercambio no ha funcionado
exchange-safe = Puede sacar la memoria.
exchange-not-safe = Deje puesta la memoria y repita el intercambio.
exchange-again = Repetir el intercambio
exchange-came-in = Ha entrado
exchange-went-out = Ha salido
exchange-in-nothing = No había nada nuevo en la memoria.
exchange-out-nothing = No había nada nuevo que enviar.
exchange-in-pack = { $title }, versión { $version }
exchange-in-pack-note = ya en este ordenador
exchange-statement = Comunicado del centro
exchange-in-statement-note =
    { $sites ->
        [one] { $sites } sede está admitida
       *[other] { $sites } sedes están admitidas
    }
exchange-in-receipt-all = El centro lo tiene todo
exchange-in-receipt-some =
    { $arrived ->
        [one] { $arrived } anotación ha llegado al centro
       *[other] { $arrived } anotaciones han llegado al centro
    }
exchange-in-receipt-until = hasta el { $when }
exchange-in-receipt-open =
    { $open ->
        [one] { $open } anotación está en camino, { $when }
       *[other] { $open } anotaciones están en camino, { $when }
    }
exchange-in-work =
    { $learners ->
        [one] Trabajo de { $learners } participante
       *[other] Trabajo de { $learners } participantes
    }
# A bundle with entries of a site, but of no learner.
exchange-in-bundle = Anotaciones de una sede
exchange-in-from = de { $site }
exchange-in-from-unknown = de una sede sin nombre
exchange-in-new =
    { $events ->
        [0] nada nuevo
        [one] { $events } anotación nueva
       *[other] { $events } anotaciones nuevas
    }
exchange-in-asking = Una sede pide ser admitida
exchange-in-waiting =
    { $waiting ->
        [one] { $waiting } anotación espera con ella
       *[other] { $waiting } anotaciones esperan con ella
    }
exchange-out-bundle =
    { $events ->
        [one] { $events } anotación nueva
       *[other] { $events } anotaciones nuevas
    }
exchange-out-bundle-note =
    { $learners ->
        [0] selladas, de ningún participante
        [one] selladas, de { $learners } participante
       *[other] selladas, de { $learners } participantes
    }
exchange-out-statement-note = dice qué sedes están admitidas
exchange-out-receipt = Recibo para las sedes
exchange-out-receipt-note =
    { $journals ->
        [0] todavía no ha llegado nada
        [one] cubre { $journals } registro
       *[other] cubre { $journals } registros
    }
exchange-out-packs =
    { $packs ->
        [one] { $packs } paquete
       *[other] { $packs } paquetes
    }
exchange-out-packs-note = para las sedes
exchange-refused =
    { $count ->
        [one] Un archivo no se ha aceptado
       *[other] { $count } archivos no se han aceptado
    }
exchange-to-sites = Ver las sedes
