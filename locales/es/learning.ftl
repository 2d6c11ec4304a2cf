learning-go-on = Continuar
learning-step-of = Paso { $number } de { $count }
learning-minutes =
    { $minutes ->
        [one] Más o menos { $minutes } minuto
       *[other] Unos { $minutes } minutos
    }
learning-practice = Práctica
learning-check = Comprobación
learning-unit-counts = Esta unidad cuenta.
learning-can-say = Ahora puede decir:
learning-interrupted = Su trabajo está guardado. Sigue donde lo dejó.
learning-opened-by-trainer = Su formador o formadora ha abierto por usted. Queda anotado.
learning-last-session = Última vez: { $day }
learning-saved-yes = Guardado aquí
learning-saved-no = Aún sin guardar
learning-stick-yes = En la memoria
learning-stick-no = Aún no en la memoria
learning-arrived-yes = Llegó al centro
learning-arrived-no = Aún no en el centro
learning-path = El camino de esta unidad
learning-path-standing = { $full } de { $count } hechos
learning-stone-full = Hecho
learning-stone-half = Empezado
learning-stone-empty = Por hacer
learning-read = Leer en voz alta
learning-read-pause = Pausa
learning-read-on = Seguir leyendo
learning-read-speed = Velocidad
learning-read-slow = Despacio
learning-read-normal = Normal
learning-read-fast = Rápido
learning-read-language = Voz
learning-sound-missing = El sonido no funciona. Puede leer el texto.
learning-example = Ejemplo con pasos
learning-example-next = Mostrar el paso { $number } de { $count }
learning-example-all = Mostrar todos los pasos
learning-place = Lugar { $number } de la imagen
learning-film-play = Ver el vídeo
learning-film-again = Desde el principio
learning-film-text = Leer lo que se dice y se ve
learning-film-missing = El vídeo no funciona. Puede leerlo aquí.
learning-block-unknown = Esta parte no se puede mostrar aquí. Siga adelante.
learning-words = Palabras
learning-words-none = Aquí aún no hay palabras.
learning-word-say = Escuchar la palabra:
learning-my-trainer = Pedir ayuda
learning-trainer-sign = Necesito ayuda
learning-trainer-came = Ya me han ayudado
learning-trainer-alone = Puedo seguir sin ayuda
learning-languages = Idiomas
learning-language-first = Leo en
learning-language-second = Al lado
learning-language-none = Sin segundo idioma

# Units
learning-units = Mis unidades: { $done } de { $count } hechas
learning-units-title = Mis unidades
learning-unit-essential = Por hacer
learning-unit-optional = Si quiere
learning-unit-due = Hasta el { $day }

# Things to do on a page: sort, put into order, find dangers, explore a drawing. Never a score.
learning-rest = Muéstreme el resto
learning-once-more = Otra vez
learning-sort = Ordene las tarjetas
learning-sort-hint = Elija una tarjeta. Después elija su grupo.
# A button of a group; $group is its name.
learning-sort-here = Poner aquí: { $group }
learning-sort-right = Sí, va aquí: { $group }
learning-sort-wrong = Aquí no: { $group }. Pruebe otro grupo.
learning-sort-all = Todas las tarjetas están en sus grupos.
learning-sequence = Ponga las líneas en orden
# Said by a screen reader; $text is a line.
learning-sequence-here = { $text } está en su sitio
learning-in-place = En su sitio
learning-sequence-all = Todas las líneas están en orden.
learning-hazards = Encuentre los peligros
learning-hazards-hint = Elija en la imagen o en la lista.
learning-hazards-found = { $found } de { $count } encontrados
learning-hazards-nothing = Aquí no hay peligro. Siga buscando.
learning-hazards-all = Ha visto todos los peligros.
learning-hazards-danger = Peligro
learning-hazards-safe = En orden
learning-drawing = Explore el dibujo
learning-drawing-hint = Elija en la lista o en el dibujo.
learning-drawing-features = Formas
learning-drawing-dimensions = Cotas
