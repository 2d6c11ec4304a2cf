assessment-practice = Práctica
assessment-practice-standing = { $right } bien, hacen falta { $needed }
assessment-answer = Responder
assessment-choose-one = Elija una respuesta.
assessment-choose-some = Elija sus respuestas.
assessment-choose-pairs = Elija una para cada línea.
assessment-choose-order = Póngalo en orden.
assessment-order-hint = Mueva las líneas. Lo primero va arriba.
assessment-pair-choose = Elegir
assessment-move-up = Arriba: { $text }
assessment-move-down = Abajo: { $text }
assessment-moved = { $text }: ahora número { $number }
assessment-all-right = Está bien.
assessment-some-right = Esto estaba bien
assessment-look-here = Mire la respuesta
assessment-right-answer = La respuesta correcta
assessment-why = Por qué
assessment-ready = Ya puede hacer la comprobación.
assessment-ready-about = No hay límite de tiempo. Puede parar cuando quiera.
assessment-to-check = A la comprobación
assessment-practise-more = Practicar más
assessment-check-number = Comprobación: { $number } de { $count }
assessment-again-number = Otra vez: { $number } de { $count }
assessment-saved = Guardado
assessment-result = { $right } de { $count } bien
assessment-result-now = Ahora las { $count } están bien.
assessment-to-look-at =
    { $count ->
        [one] Queda { $count } por mirar.
       *[other] Quedan { $count } por mirar.
    }
assessment-look-about = Primero se explica cada una. Después responde otra vez.
assessment-look-now = Mirarlas ahora
assessment-explained = Primero la explicación
assessment-unit-counts = Esta unidad cuenta.
assessment-can-say = Ahora puede decir:
