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
learning-words = Palabras
learning-words-none = Aquí aún no hay palabras.
learning-my-trainer = Pedir ayuda
learning-trainer-sign = Necesito ayuda
learning-trainer-thanks = Gracias, cerrar
learning-languages = Idiomas
learning-language-first = Leo en
learning-language-second = Al lado
learning-language-none = Sin segundo idioma
