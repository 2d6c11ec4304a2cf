# Finals. Learners read the first part: at most twelve words in a sentence.
finals-home-open = Su formador o formadora la empieza con usted.
finals-home-begun = Está en la mitad.
finals-home-passed = Aprobada
finals-home-not-yet = Todavía no aprobada

# Before it begins
finals-questions = { $count } preguntas. { $needed } deben estar bien.
finals-minutes = Suele durar { $minutes } minutos. No hay reloj.
finals-limit = Tiene { $minutes } minutos.
finals-changes = Puede cambiar sus respuestas hasta el final.
finals-call-to-begin = Pida ayuda. El personal escribe el código de inicio.
finals-start-code = Código de inicio
finals-start = Empezar
finals-not-open = Ahora no está abierta. Pregunte al personal.
finals-too-early = Puede intentarlo otra vez desde el { $day }.
finals-no-more-tries = No le quedan intentos. Hable con el personal.

# While it runs
finals-number = Prueba final: { $number } de { $count }
finals-overview = Todas las preguntas
finals-overview-open =
    { $count ->
        [0] Todas las preguntas tienen respuesta.
        [one] Una pregunta no tiene respuesta todavía.
       *[other] { $count } preguntas no tienen respuesta todavía.
    }
finals-answered = respondida
finals-unanswered = sin respuesta
finals-question = Pregunta { $number }
finals-call-to-end = ¿Ha terminado? Pida ayuda.
finals-end-code = Código de fin
finals-end = Terminar la prueba
finals-trainer-only = Esto solo lo escribe el personal.
finals-minutes-left =
    { $minutes ->
        [one] Queda 1 minuto
       *[other] Quedan { $minutes } minutos
    }

# What came of it
finals-passed = Ha aprobado.
finals-not-yet = Todavía no ha aprobado.
finals-result = { $right } de { $count } bien. Se necesitan { $needed }.
finals-critical-missed =
    { $count ->
        [one] Una pregunta que debe estar bien no lo estaba.
       *[other] { $count } preguntas que deben estar bien no lo estaban.
    }
finals-parts = Parte por parte
finals-part = { $right } de { $count } correctas
finals-again = Mire otra vez las lecciones. Después inténtelo de nuevo.
finals-try-again = Intentar otra vez

# Staff
finals-title = Pruebas finales
finals-about = Una prueba final empieza y termina con códigos que usted escribe en el ordenador de la persona. Ábrala aquí; los códigos llegan a los otros ordenadores con la memoria.
finals-none = Este curso no tiene prueba final.
finals-none-about = Las pruebas finales vienen con el paquete de un curso.
finals-facts = { $count } preguntas, { $needed } deben estar bien, { $tries } intentos, unos { $minutes } minutos
finals-ends-after = Termina después de { $minutes } minutos; quien necesita más tiempo tiene más.
finals-days-between = Días entre dos intentos: { $days }
finals-reason = Por qué tantas: { $reason }
finals-open = Abrir para la clase
finals-close = Cerrar
finals-codes-about = Estos códigos solo debe verlos el personal.
finals-sittings = Quién la intentó
finals-sittings-none = Nadie la ha intentado todavía.
finals-column-name = Persona
finals-column-begun = Empezada
finals-column-result = Resultado
finals-column-minutes = Minutos
finals-column-notes = Notas
finals-standing-begun = En curso: { $answered } de { $count } respondidas
finals-standing-passed = Aprobada: { $right } de { $count }
finals-standing-not-yet = Todavía no: { $right } de { $count }
finals-note-critical = preguntas críticas falladas: { $count }
finals-note-time-over = el tiempo se acabó
finals-note-item = pregunta { $number }: { $note }
finals-note-interrupted = interrumpida { $minutes } min hasta { $at }
finals-note-other-window = otra ventana { $seconds } s hasta { $at }
finals-note-lessons = en lecciones o palabras { $minutes } min hasta { $at }
finals-helped-more-time = con más tiempo
finals-helped-read-aloud = leída en voz alta
finals-helped-fewer-options = con menos opciones
finals-helped-reader-present = con una persona que lee
finals-helped-glossary = con glosario
finals-give-try = Dar otro intento
finals-back = Volver a la clase

# It ended, and something waits to be judged.
finals-waits = El personal tiene que mirar algo primero.
finals-undecided = Todavía no está decidido
finals-home-waits = Espera al personal
finals-standing-waits = Por evaluar: hasta ahora { $right } de { $count }
