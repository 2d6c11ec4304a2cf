# What only a trainer can judge: the list, and one piece of work.

marking-title = Por evaluar
marking-about = Lo que se hizo en una comprobación o una prueba final. Abra una línea y marque lo que ve; todo se guarda enseguida.
marking-none = Nada espera evaluación. Cuando alguien hace una tarea así, aparece aquí.
marking-waiting = Espera la evaluación
marking-judged = Evaluado hace poco
marking-column-learner = Persona en formación
marking-column-task = Tarea
marking-column-when = Cuándo
marking-column-result = Resultado
marking-open = Evaluar
marking-open-of = Evaluar el trabajo de { $name }
marking-look = Mirar otra vez
marking-look-of = Mirar otra vez el trabajo de { $name }
marking-met-of = { $met } de { $of } líneas cumplidas
marking-back = Volver a la lista
marking-back-class = Volver a la clase
marking-answer = Lo que escribió la persona
marking-answer-none = No se escribió nada. Mire lo que se hizo o pida que se lo muestren.
marking-model = Una buena respuesta
# Two marks beside each line. Short.
marking-met = Cumplida
marking-not-met = No cumplida
marking-keys = Las teclas 1 y 2 marcan una línea y pasan a la siguiente. Las flechas cambian de línea.
marking-kept = Guardado aquí
marking-lines-open =
    { $count ->
        [one] { $count } línea sin marca
       *[other] { $count } líneas sin marca
    }
marking-critical-missed = Una línea crítica no está cumplida: la respuesta no vale nada.
marking-judge = Terminar la evaluación
# Said in the bar with which it can be taken back.
marking-done = { $name }: { $met } de { $of } líneas cumplidas.
marking-so-far = Evaluaciones hasta ahora
marking-so-far-about = Usted también puede evaluar. Quedan las dos evaluaciones; cuenta la última.
marking-counts = cuenta
marking-take-back = Retirar
