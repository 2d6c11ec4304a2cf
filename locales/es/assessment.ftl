assessment-practice = Práctica
assessment-practice-standing = { $right } bien, hacen falta { $needed }
assessment-answer = Responder
assessment-choose-one = Elija una respuesta.
assessment-choose-some = Elija sus respuestas.
assessment-choose-pairs = Elija una para cada línea.
assessment-choose-order = Póngalo en orden.
assessment-choose-verdict = Elija verdadero o falso, y por qué.
assessment-choose-number = Escriba un número, por ejemplo 12,5.
assessment-choose-words = Escriba su respuesta.
assessment-order-hint = Mueva las líneas. Lo primero va arriba.
assessment-hotspot-hint = Elija en la imagen o en la lista.
# Is a sentence true or false?
assessment-true = Verdadero
assessment-false = Falso
assessment-reason = ¿Por qué? Elija la razón.
assessment-way-screen = En el ordenador
assessment-way-paper = En papel
assessment-way-aloud = De viva voz
# Labels of the field for an answer that is typed.
assessment-your-number = Su número
assessment-your-words = Su respuesta
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

# Something that is done or made. A trainer looks at it later.
assessment-done = Lo he hecho
assessment-done-note = Escriba aquí, si quiere
assessment-choose-done = Hágalo primero. Después diga que lo ha hecho.
# In practice: nobody judges it, and it does not count.
assessment-compare = Compare con esto
assessment-compare-about = Aquí no cuenta. Mire cada línea.
assessment-criteria = Se mira esto
assessment-criterion-critical = No puede faltar
assessment-criterion-met = Está
assessment-criterion-not-met = Todavía no
assessment-model = Una buena respuesta
assessment-my-answer = Su respuesta
# At the end of a check or a final: something is still to be judged.
assessment-waiting =
    { $count ->
        [one] Una respuesta espera al personal.
       *[other] { $count } respuestas esperan al personal.
    }
assessment-waiting-about = Puede seguir. El personal lo mira más tarde.
