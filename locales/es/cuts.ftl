cuts-title = Valorar el punto de corte
cuts-about = De tres a cinco formadores dicen, cada uno por su cuenta, cuántas de diez personas que apenas dominan el trabajo aciertan cada pregunta. Juntos dan un punto de corte y su certeza.
cuts-none = Este curso no tiene nada que valorar.
cuts-progress = { $mine } de { $items } preguntas valoradas por usted; formadores que han terminado: { $judges }
cuts-done = Formadores que han terminado: { $judges }
cuts-back = Todas las comprobaciones y pruebas
cuts-how = Piense en diez personas que apenas dominan el trabajo, con seguridad y solas. ¿Cuántas aciertan esta pregunta?
cuts-alone = Valore a solas. Verá lo que dicen los demás cuando haya valorado todas las preguntas y hayan terminado suficientes.
cuts-of-ten = De diez personas
cuts-left =
    { $count ->
        [0] Ha valorado todas las preguntas.
        [one] Queda 1 pregunta.
       *[other] Quedan { $count } preguntas.
    }
cuts-right-answer = Qué es correcto
cuts-others = Quienes han terminado: { $mean } de media, de { $low } a { $high }
cuts-outcome = A qué llegan los formadores
cuts-waiting = Han terminado { $judges } de al menos { $needed } formadores. Los demás valoran en cualquier ordenador de la clase; la memoria lo reúne.
cuts-proposed = { $right } de { $count } correctas
cuts-proposal = Propuesta de los formadores
cuts-exact = El punto de corte antes de redondear
cuts-exact-value = { $cut }, con un 95 % de certeza entre { $low } y { $high }
cuts-error = Error típico
cuts-agreement = Acuerdo, CCI(2,k)
cuts-agreement-good = { $icc }: bueno
cuts-agreement-low = { $icc }: por debajo de 0,80; hablen de las preguntas en que más difieren y valoren otra vez
cuts-agreement-none = No se puede calcular el acuerdo: nada difiere.
cuts-in-course = En el curso
cuts-in-pack = En el curso: { $right } de { $count } correctas. { $reason }
cuts-in-pack-none = Sin punto de corte: en una comprobación debe ser correcta toda pregunta de seguridad.
cuts-changes-nothing = Esto no cambia nada por sí solo. Decide quien escribe el curso; un nuevo corte llega con una nueva versión de su paquete.
cuts-print = Imprimir para el expediente
cuts-link = Valorar juntos el punto de corte
cuts-link-about = Cuántas deben ser correctas, según tres a cinco formadores
cuts-page-title = Punto de corte propuesto: { $name }
cuts-page-cut = Corte { $cut }, con un 95 % de certeza entre { $low } y { $high }; error típico { $error }
cuts-page-agreement = Acuerdo CCI(2,k): { $icc }; a partir de 0,80 es bueno
cuts-column-question = Pregunta
cuts-column-mean = De diez, de media
cuts-column-range = De, a
