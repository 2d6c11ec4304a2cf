# Checks and finals on paper and aloud. Staff read the first part; learners read what stands on the sheet.
forms-title = En papel y de viva voz
forms-about = Comprobaciones y pruebas finales sin ordenador: imprima hojas y escriba las respuestas, o pregunte de viva voz.
forms-print = Imprimir hojas
forms-type = Escribir respuestas
forms-ask = Preguntar de viva voz
forms-back = Volver a papel y viva voz
forms-open = Sin terminar
forms-go-on = Seguir
forms-drop = Descartar
forms-drop-ask = Lo escrito o dicho para { $name } se perderá para siempre.
forms-printed = Últimas hojas impresas
forms-printed-none = Todavía no se ha impreso ninguna hoja.
forms-column-what = Comprobación o prueba final
forms-column-question = Pregunta
forms-column-whom = Para
forms-column-printed = Impresa
forms-column-taken = Registradas
forms-column-learner = Participante
forms-column-way = Cómo
forms-column-answers = Respuestas
forms-anybody = cualquiera

## Printing

forms-print-about = Cada hoja tiene sus propias preguntas y su propio código. Las soluciones no figuran en ella.
forms-what = Comprobación o prueba final
forms-whom = ¿Para quién?
forms-whom-learners = Para participantes, una cada uno
forms-whom-anybody = Sin nombres
forms-learners = Participantes
forms-everybody = Todos
forms-nobody = Nadie
forms-count = Cuántas hojas distintas
forms-language = Idioma
forms-language-own = Los idiomas de cada participante
forms-second = Segundo idioma
forms-second-none = Ninguno
forms-needs = Quien necesita menos opciones tiene menos en su hoja.
forms-done =
    { $count ->
        [one] Una hoja lista.
       *[other] { $count } hojas listas.
    }
forms-stopped = { $printed } hojas listas. { $left } no.

## Typing in

forms-type-about = Escanee los cuadrados de la hoja o escriba su código.
forms-code = Código de la hoja
forms-code-hint = Nueve letras y cifras, por ejemplo 4KX-7PM-2HA
forms-who = Número de tarjeta o nombre
forms-who-choose = ¿Quién es?
forms-who-none = Nadie de la clase tiene esta tarjeta o este nombre.
forms-day = Escrita el
forms-begin = Continuar
forms-correct = Corregir lo escrito
forms-entry-about = Hoja { $code }, escrita el { $day }
forms-entry-keys = Escriba los signos tal como están en la hoja. Intro pasa a la siguiente. Una fila vacía no está contestada.
forms-entry-corrects = Corrige lo ya registrado. Lo anterior queda anotado.
forms-row = Respuesta a la pregunta { $number }
forms-how-one = una letra, de { $first } a { $last }
forms-how-some = todas las letras marcadas, de { $first } a { $last }
forms-how-verdict = { $first } o { $last }, y la letra del motivo
forms-how-pairs = una letra para cada una de las { $count } líneas; - si está vacía
forms-how-steps = los { $count } números de arriba abajo
forms-how-places = todos los números marcados, de { $first } a { $last }
forms-how-number = el número { $unit }
forms-how-words = las palabras tal como se escribieron
forms-left-out = sin contestar
forms-answered = { $answered } de { $count } contestadas
forms-look = Ver todas las respuestas
forms-look-about = Compare otra vez con la hoja. Después registre las respuestas.
forms-look-aloud = Mire otra vez las respuestas. Después regístrelas.
forms-change = Cambiar respuestas
forms-change-one = Cambiar
forms-take = Registrar
forms-kept = Todo está guardado.

## Asking aloud

forms-ask-about = Lea cada pregunta en voz alta y marque lo que diga la persona. Puede parar y seguir después.
forms-ask-number = { $name }: pregunta { $number } de { $count }
forms-note = Nota breve
forms-no-answer = Borrar la respuesta

## What came of it

forms-result-counts = La unidad ya cuenta.
forms-result-passed = La prueba final está aprobada.
forms-result-not-yet = Registrado. Aún no alcanzado.
forms-result-right = { $right } de { $count } bien, { $answered } contestadas
forms-result-critical = Preguntas que deben estar bien y no lo están: { $count }
forms-another = Escribir otra hoja

## On the sheet. Learners read this: at most twelve words in a sentence.

forms-sheet-code = Código de la hoja
forms-sheet-squares = Código de la hoja { $code } para un escáner
forms-sheet-name = Nombre
forms-sheet-day = Fecha
forms-sheet-do = Lea cada pregunta. Marque su respuesta o escríbala. ¿Se ha equivocado? Táchela y marque otra.
forms-sheet-end = Este es el final. Revise sus respuestas.
forms-sheet-why = ¿Por qué?
forms-sheet-one = Marque una respuesta.
forms-sheet-some = Marque todas las respuestas correctas.
forms-sheet-verdict = ¿Es verdad? Marque una respuesta. Después marque un motivo.
forms-sheet-pairs = Escriba una letra en cada casilla.
forms-sheet-steps = ¿Qué va primero? Escriba allí 1. Después 2, y así sucesivamente.
forms-sheet-number = Escriba el número.
forms-sheet-places = Mire los números de la imagen. Marque todos los correctos.
forms-sheet-words = Escriba unas palabras.
