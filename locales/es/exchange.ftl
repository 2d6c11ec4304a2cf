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
exchange-state-none = No hay ninguna memoria puesta.
exchange-state-several = Hay más de una memoria puesta. Deje solo la que necesita.
exchange-state-fine = Esta memoria está lista.
exchange-state-full = Queda poco espacio en esta memoria. Use otra o borre otros archivos.
exchange-state-read-only = No se puede escribir en esta memoria. Abra su pestaña de bloqueo o use otra.
exchange-state-unreadable = No se puede leer esta memoria. Use otra.
exchange-state-defective = Esta memoria no guarda lo que se escribe en ella. Use otra.
exchange-state-not-in-register = Esta memoria no está en el registro. Use una que esté.
exchange-folder-link = Elegir otra carpeta
exchange-folder-drag = También puede arrastrar una carpeta a esta ventana.
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
exchange-in-older-programme = El programa de esta memoria es más antiguo
exchange-in-older-programme-note = aquí no cambió nada
exchange-in-not-for-this-note = no son para este ordenador
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
       *[other] dice lo que ha llegado
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

## The stick that is plugged in

exchange-stick-number = número { $serial }
exchange-stick-room = { $free } de { $total } libres
exchange-stick-used = Último intercambio con ella aquí: { $when }
exchange-stick-first = Todavía ningún intercambio con ella aquí
exchange-remove = Sacarla con seguridad
exchange-remove-one = Sacarla con seguridad: { $label }
exchange-removed = El ordenador ha soltado la memoria. Puede sacarla.
exchange-removed-by-hand = Todo está escrito. Puede sacar la memoria.

## How this computer stands to the others

exchange-level = Todos los ordenadores del aula están al día.
exchange-behind =
    { $count ->
        [1] Falta un ordenador para que todos estén al día: { $names }.
        [2] Faltan dos ordenadores para que todos estén al día: { $names }.
        [3] Faltan tres ordenadores para que todos estén al día: { $names }.
        [4] Faltan cuatro ordenadores para que todos estén al día: { $names }.
        [5] Faltan cinco ordenadores para que todos estén al día: { $names }.
        [6] Faltan seis ordenadores para que todos estén al día: { $names }.
        [7] Faltan siete ordenadores para que todos estén al día: { $names }.
        [8] Faltan ocho ordenadores para que todos estén al día: { $names }.
        [9] Faltan nueve ordenadores para que todos estén al día: { $names }.
        [10] Faltan diez ordenadores para que todos estén al día: { $names }.
       *[other] Faltan { $count } ordenadores para que todos estén al día: { $names }.
    }
exchange-unnamed = un ordenador sin nombre
exchange-no-news = Sin noticias del centro desde hace { $count } intercambios. Pregunte por la memoria que viene de allí.
exchange-open =
    { $count ->
        [one] { $count } anotación no ha llegado todavía al centro.
       *[other] { $count } anotaciones no han llegado todavía al centro.
    }
exchange-notices = Sobre este ordenador
exchange-notice-restored = Este ordenador se recuperó de una copia. Lo que le falta vuelve con los próximos intercambios.
exchange-notice-other-machine = El trabajo de este ordenador ha pasado aquí desde otro aparato. No se pierde nada.
exchange-notice-set-back = Este ordenador volvió a un día anterior. Lo que falta vuelve con la memoria.
exchange-notice-copied = Este ordenador se copió. Su trabajo está a salvo. El centro tiene que admitirlo otra vez.
exchange-notice-admitted = El centro ha admitido este ordenador.
exchange-notice-since = Desde el { $when }
exchange-notice-away = Ya lo he leído

## New computers

exchange-asking =
    { $count ->
        [one] Un ordenador nuevo pide participar
       *[other] { $count } ordenadores nuevos piden participar
    }
exchange-asking-means = Si lo conoce, déjelo participar. Su trabajo cuenta aquí hasta que el centro decida.
exchange-let-in = Dejarlo participar por ahora
exchange-let-in-one = Dejarlo participar por ahora: { $name }
exchange-let-in-done = { $name } participa por ahora.

## More of the report

exchange-in-asking-name = { $name } pide ser admitida
exchange-in-own =
    { $events ->
        [one] Ha vuelto { $events } anotación de este ordenador
       *[other] Han vuelto { $events } anotaciones de este ordenador
    }
exchange-in-own-note = faltaban aquí
exchange-carried =
    { $bundles ->
        [one] { $bundles } archivo sellado para otros
       *[other] { $bundles } archivos sellados para otros
    }
exchange-carried-note = siguen su camino desde aquí
exchange-in-aside =
    { $events ->
        [one] { $events } anotación quedó apartada
       *[other] { $events } anotaciones quedaron apartadas
    }
exchange-in-aside-note = { $from }; el centro ya no confía en ella
exchange-not-ready = Esta memoria no sirve
exchange-in-learner = Un participante ha pasado a esta aula

## Reach

exchange-reach-here = Ya en este ordenador.
exchange-reach-alone = Aquí no se conoce otro ordenador del aula. En otros lugares se escribe allí.
exchange-reach-typed = Antes, solo si se escribe allí.
exchange-reach-waiting =
    { $count ->
        [one] { $count } ordenador más con la próxima memoria: { $names }.
       *[other] { $count } ordenadores más con la próxima memoria: { $names }.
    }
exchange-reach-have =
    { $count ->
        [one] { $count } ordenador más ya lo tiene.
       *[other] { $count } ordenadores más ya lo tienen.
    }
