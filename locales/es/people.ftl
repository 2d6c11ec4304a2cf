# Learners one by one and as a list, their groups, and who left.

## The list

people-here =
    { $count ->
        [one] Una persona está en la clase
       *[other] { $count } participantes están en la clase
    }
people-none = Todavía no hay nadie en la clase
people-none-about = Inscriba a una persona, o a muchas desde una tabla.
people-search = Buscar por nombre, tarjeta o grupo
people-found = { $count } de { $all } a la vista
people-nobody-found = Nadie coincide. Pruebe con menos letras.
people-group = Grupo
people-group-all = Todos los grupos
people-column-learner = Participante
people-column-card = Tarjeta
people-column-languages = Idiomas
people-column-groups = Grupos
people-column-since = En la clase desde
people-enrol = Inscribir a una persona
people-enrol-many = Inscribir a muchos desde una tabla
people-to-groups = Grupos
people-to-left = Quién se fue
people-more = Mostrar { $count } más
people-fresh =
    { $count ->
        [one] Una tarjeta nueva está sin imprimir. Sus imágenes se pierden al salir.
       *[other] { $count } tarjetas nuevas están sin imprimir. Sus imágenes se pierden al salir.
    }
people-back = Volver a los participantes

## Saving the list


## The page of a learner

people-card = Tarjeta
people-languages = Idiomas
people-classroom = Aula
people-since = En la clase desde
people-groups = Grupos
people-state = En la clase
people-state-here = sí
people-state-elsewhere = pasó a otra aula
people-state-left = se fue el { $on }: { $reason }
people-state-discharged = puesto en libertad el { $on }
people-unit = Unidad
people-session = Última sesión
people-needs = Adaptaciones
people-nothing = ninguno
people-unknown = no se sabe
people-left-note = Esta persona no puede entrar. Todo lo que hizo se conserva.
people-change = Cambiar
people-rename = Nombre
people-ways-settings = Cambiar
people-ways-state = Entrar y salir
people-come-back = Volver a la clase
people-undo-discharge = Anular la puesta en libertad
people-move = El cambio de aula se hace en el centro, en la página de la persona.
people-renamed = Se cambió el nombre.
people-languages-set = Se cambiaron los idiomas.
people-needs-set = Se cambiaron las adaptaciones.
people-groups-set = Se cambiaron los grupos.
people-left-done = { $name } dejó la clase.
people-back-done = { $name } está de nuevo en la clase.
people-discharged-done = { $name } fue puesto en libertad.
people-undone = Está como antes.

## New pictures

people-reset = Imágenes nuevas
people-reset-title = ¿Imágenes nuevas para { $name }?
people-reset-about = Las imágenes antiguas dejan de valer. El número de tarjeta sigue. Los intentos fallidos se olvidan.
people-reset-do = Sortear imágenes nuevas

## Languages

people-language = Idioma de pantallas y lecciones
people-second = Segundo idioma al lado
people-second-none = Sin segundo idioma

## Accommodations: settings, never a reason for them

people-needs-about = Estos ajustes acompañan a la persona en cada ordenador. No se guarda el motivo.
people-text-size = Tamaño del texto
people-text-own = como lo ponga la persona
people-percent = { $number } %
people-time = Tiempo
people-time-usual = normal
people-time-times = { $factor } veces
people-read-aloud = Leer en voz alta
people-fewer-options = Menos opciones por pregunta
people-reader-present = Una persona le lee
people-glossary = Palabras también en
people-glossary-none = ningún otro idioma

## Leaving, and discharge from prison

people-leave = Deja la clase
people-leave-title = ¿Por qué se va { $name }?
people-leave-reason = Motivo
people-leave-mend = Elija un motivo.
people-leave-do = Deja la clase
people-reason-finished = terminó
people-reason-moved = trasladado a otro lugar
people-reason-own-choice = decisión propia
people-reason-removed = retirado por el personal
people-reason-other = otro motivo
people-day = Día
people-day-hint = Por ejemplo 22.11.2026
people-discharge = Puesto en libertad
people-discharge-title = ¿Cuándo sale { $name } en libertad?
people-discharge-do = Anotar la puesta en libertad
people-left-title =
    { $count ->
        [one] Una persona se fue
       *[other] { $count } participantes se fueron
    }
people-left-none = Nadie se ha ido
people-left-none-about = Aquí figura quien deja la clase o sale en libertad. Nada se borra.
people-left-about = No pueden entrar. Todo lo que hicieron se conserva.
people-column-state = Qué pasó
people-column-undo = Volver

## Groups

people-groups-title =
    { $count ->
        [one] Un grupo
       *[other] { $count } grupos
    }
people-groups-none = Todavía no hay grupos
people-groups-none-about = Cree un grupo y añada a las personas en sus páginas.
people-group-new = Nuevo grupo
people-group-name = Nombre del grupo
people-group-make = Crear
people-group-rename = Cambiar nombre
people-group-rename-one = Cambiar nombre de { $name }
people-group-drop = Quitar
people-group-drop-one = Quitar { $name }
people-group-dropped = El grupo { $name } ya no está. Las personas siguen en la clase.
people-group-learners = Participantes
people-keep = Guardar
