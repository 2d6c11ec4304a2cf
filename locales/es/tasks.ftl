# Practical tasks: the sheet of the trainer, its occasions, and the learner’s own page.
# An occasion is one time on which a trainer watched the task.

## The list of a learner’s tasks

tasks-training = Formación
tasks-open = Tareas prácticas
tasks-title = Tareas prácticas de { $name }
tasks-about = Abra la hoja mientras la persona hace la tarea. Cada marca se guarda enseguida.
tasks-none = Este curso no tiene tareas prácticas. Instale un paquete que las tenga.
tasks-back-person = Volver a { $name }
tasks-back = Volver a las tareas
tasks-competent-of = Competente en { $competent } de { $wanted } ocasiones
tasks-counts = La tarea cuenta.
tasks-watch = Observar ahora
tasks-go-on = Seguir con la hoja abierta
tasks-occasion = Ocasión { $number }
tasks-occasions-none = Nadie ha observado esta tarea todavía.
tasks-competent = Competente
tasks-not-yet-competent = Todavía no competente
tasks-second-wanted = Se pide una segunda evaluación.
tasks-second-done = Otra persona también evaluó.
tasks-answer-seen = La persona lo ha visto.
tasks-answer-differs = La persona lo ve de otra manera.
tasks-answer-none = Todavía sin respuesta de la persona.
tasks-answer-words = La persona lo ve de otra manera: «{ $words }»
tasks-column-occasion = Ocasión
tasks-column-result = Resultado
tasks-column-assessor = Evaluación
tasks-column-learner = Persona en formación
tasks-column-line = Lo que se miró

## The sheet

tasks-sheet-number = Ocasión { $number }. Tiene que salir bien { $wanted } veces.
tasks-sheet-second = Usted evalúa en segundo lugar. Verá las primeras marcas cuando cierre su hoja.
tasks-for-two = Esta ocasión es para dos evaluaciones. Pida a alguien del equipo que observe y marque después.
tasks-details = Condiciones, herramientas y teclas
tasks-keys = Las teclas 1 a 4 marcan una línea y pasan a la siguiente. Las flechas cambian de línea.
tasks-critical = Crítica
# Four marks, beside each line of the sheet and on the learner’s page. Short.
tasks-mark-alone = Sin ayuda
tasks-mark-with-help = Con ayuda
tasks-mark-not-yet = Todavía no
tasks-mark-not-seen = No visto
tasks-comment = Comentario en una línea; la persona lo lee
tasks-kept = Guardado aquí
tasks-open-lines =
    { $count ->
        [one] { $count } línea sin marca
       *[other] { $count } líneas sin marca
    }
tasks-stopped = Ha fallado una línea crítica. Pare la tarea: es «todavía no competente», se viera lo que se viera.
tasks-stopped-was = Falló una línea crítica y la tarea se paró.
tasks-critical-unseen = Para «competente» hay que ver todas las líneas críticas.
tasks-close-competent = Cerrar como competente
tasks-close-not-yet = Cerrar como todavía no competente
tasks-close-title = ¿Cerrar la hoja: { $result }?
tasks-close-open =
    { $count ->
        [one] { $count } línea sin marca cuenta como no vista.
       *[other] { $count } líneas sin marca cuentan como no vistas.
    }
tasks-close-about = Después no se puede cambiar. La persona la lee y puede responder.
tasks-close-do = Cerrar la hoja

## The sheet on paper

tasks-print = Imprimir la hoja
tasks-paper-day = Día
tasks-paper-place = Lugar
tasks-paper-what = Qué hacer
tasks-paper-conditions = Condiciones
tasks-paper-tools = Herramientas
tasks-paper-rule = Si falla una línea crítica, pare la tarea: el resultado es «todavía no competente».
tasks-paper-assessor = Persona evaluadora: nombre y firma
tasks-paper-learner-signs = Persona en formación: firma

## Two assessors

tasks-agreement = Se vieron { $of } líneas en ambas y { $same } tienen la misma marca: { $percent } % de acuerdo.
tasks-agreement-none = No hay ninguna línea que vieran ambas personas.
tasks-agreement-talk = Hablen de las diferencias. El primer resultado se mantiene.
tasks-second-ask = Se le pide la segunda evaluación. Marque lo que vio; después verá las dos hojas juntas.
tasks-second-mark = Evaluar en segundo lugar
tasks-second-look = Mirar sin evaluar

## The learner’s own pages: at most twelve words in a sentence, plain and adult

tasks-mine-title = Mis tareas prácticas
tasks-mine-card = Tareas prácticas: { $done } de { $count } hechas
tasks-mine-card-new = Tareas prácticas: un resultado nuevo
tasks-mine-none = Aquí no hay tareas prácticas. Siga con su unidad.
tasks-mine-of = Bien hecha { $competent } de { $wanted } veces
tasks-mine-new = Resultado nuevo: { $day }
tasks-mine-read = Resultado: { $day }
tasks-mine-look = En qué se fija quien le forma
tasks-mine-yes = Ha hecho bien esta tarea.
tasks-mine-no = Todavía no. Lo intentará otra vez.
tasks-mine-stopped = Una línea es de seguridad. Practique primero esa.
tasks-mine-second = Otra persona también miró: { $who }
tasks-mine-seen = Lo he visto
tasks-mine-differs = Lo veo de otra manera
tasks-mine-words = ¿Cómo lo ve usted? Escriba una línea.
tasks-mine-send = Guardar mis palabras
tasks-mine-answered-seen = Usted ha visto este resultado.
tasks-mine-answered-differs = Sus palabras están guardadas: «{ $words }»
