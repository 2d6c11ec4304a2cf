# The class at a station or an office, and the words for how a unit stands.

classes-asking =
    { $count ->
        [one] { $count } participante pide ayuda
       *[other] { $count } participantes piden ayuda
    }
classes-enrolled =
    { $count ->
        [one] { $count } participante está en la clase
       *[other] { $count } participantes están en la clase
    }
classes-as-of = Según el intercambio del { $when }
classes-no-exchange = Todavía sin intercambio con una memoria
classes-not-on-stick =
    { $count ->
        [one] { $count } anotación no está todavía en ninguna memoria.
       *[other] { $count } anotaciones no están todavía en ninguna memoria.
    }
classes-more-not-on-stick = Muchas anotaciones no están todavía en ninguna memoria.
classes-exchange = Ir a Intercambio
classes-empty = Todavía no hay participantes aquí
classes-empty-about = Inscriba a la primera persona y entréguele la tarjeta.
classes-enrol = Inscribir participante
classes-column-learner = Participante
classes-column-unit = Unidad
classes-column-session = Última sesión
classes-card = Tarjeta { $card }
classes-asked = Ha pedido ayuda
classes-unit-unknown = todavía no se sabe

## How a unit stands

classes-stage-not-begun = sin empezar
classes-stage-lessons = en las lecciones
classes-stage-practice = en la práctica
classes-stage-check = en la comprobación
classes-stage-again = mira otra vez los errores
classes-stage-counts = la unidad cuenta
classes-steps = { $steps } de { $all } pasos vistos
classes-result = { $right } de { $count } bien a la primera
classes-result-none = todavía sin resultado

## Sessions

classes-session-none = Todavía ninguna sesión
classes-session-open = sin terminar
classes-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
classes-tick-saved = guardado aquí
classes-tick-stick = en la memoria
classes-tick-arrived = ha llegado
# Beside a tick that is not there yet, for screen readers.
classes-tick-not-yet = { $step }: todavía no

## Enrol

classes-enrol-title = ¿A quién inscribe?
classes-enrol-name = Nombre
classes-enrol-language = Idioma de las pantallas y las lecciones
classes-enrol-do = Inscribir
classes-card-title = La tarjeta de { $name }
classes-card-once = Anótela o imprímala. No se muestra otra vez.
classes-card-number = Número de tarjeta
classes-card-pictures = Cuatro imágenes en este orden
classes-card-done = Volver a la clase
classes-card-another = Inscribir a otra persona

## Learners who moved away

classes-moved = Han pasado a otra aula
classes-moved-one = { $name }, ahora en { $classroom }. Lo hecho aquí se queda.
classes-moved-elsewhere = otra aula

## Class view

classes-column-talk = De qué hablar
classes-column-as-of = Según datos de
classes-help-at = en { $site }
classes-answered = Ya estuve
classes-answered-of = Ya estuve con { $name }
classes-reason-stuck = { $sessions } sesiones en el paso { $step } de «{ $lesson }»
classes-reason-missed = La misma pregunta de la comprobación falló { $times } veces
classes-reason-no-news = Sin noticias desde hace { $days } días
classes-as-of-here = este ordenador
classes-as-of-other = otro ordenador
classes-as-of-none = aún no se conoce trabajo
classes-others = Lo hecho en otros ordenadores se conoce aquí hasta:
classes-other-one = { $name }: { $when }
classes-other-never = { $name }: aún nada
classes-plan = Plan
classes-plan-of = Plan de { $name }
classes-plan-class = Planificar unidades
classes-finals = Pruebas finales
classes-forms = En papel y de viva voz
classes-reason-overdue =
    { $units ->
        [1] { $unit } debía estar el { $day }
       *[other] { $units } unidades con retraso, { $unit } desde el { $day }
    }
classes-group = Grupo
classes-group-all = Toda la clase

## Columns of the class as a file

classes-column-card = Tarjeta
classes-column-stage = Fase
classes-column-steps = Pasos vistos
classes-column-steps-all = Pasos en total
classes-column-right = Bien a la primera
classes-column-questions = Preguntas
classes-column-minutes = Minutos
classes-column-computer = Ordenador

classes-stage-waits = espera la evaluación
# A button; what waits is counted behind it.
classes-to-mark = Por evaluar
classes-to-mark-count = Por evaluar: { $count }
