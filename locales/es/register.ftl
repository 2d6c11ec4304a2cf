register-title-today = Registro de hoy
register-title-day = Registro del { $day }
register-title-days = Registro del { $from } al { $until }
register-as-of = Los inicios de sesión se conocen hasta la memoria del { $when }. Son una propuesta hasta que se confirmen.
register-no-stick = Ninguna memoria ha traído aún inicios de sesión.
register-before = Día anterior
register-after = Día siguiente
register-day = Día
register-today = Hoy
register-all-present = Todos presentes
register-undo = Deshacer
register-column-learner = Persona
register-column-signed-in = Inicio de sesión
register-column-noted = Anotado
register-column-reason = Motivo
register-column-minutes = Minutos
register-column-by = Anotado por
register-column-at = Anotado el
register-present = Presente
register-part = En parte
register-excused = Justificado
register-unexcused = No justificado
register-key-present = P
register-key-part = E
register-key-excused = J
register-key-unexcused = N
register-keys = Teclas: las flechas van de línea en línea; { $present } presente, { $part } en parte, { $excused } justificado, { $unexcused } no justificado.
register-reason-regime = Régimen
register-reason-court = Juzgado
register-reason-health = Salud
register-reason-segregation = Aislamiento
register-reason-staff = Personal en otro lugar
register-reason-other = Otro
register-reason-of = Motivo de { $name }
register-minutes-of = Minutos de { $name }
register-signed-in = desde { $from }
register-signed-in-minutes = desde { $from }, { $minutes } min
register-not-signed-in = ningún inicio conocido
register-suggested = Propuesta
register-by = { $by }, { $at }
register-by-unknown = Nombre no conocido aquí
register-earlier = Anotaciones anteriores
register-earlier-of = Anotaciones anteriores de { $name }
register-taken-back = Retirado
register-minutes-value = { $minutes } min
register-said = { $name }: { $state }
register-undone = Está como antes.
register-empty = Aquí aún no se conoce a nadie. Una memoria del aula trae a las personas.
register-empty-do = Ir a Intercambio
register-all-noted =
    { $count ->
        [one] { $count } persona anotada como presente.
       *[other] { $count } personas anotadas como presentes.
    }
register-corrected =
    { $count ->
        [one] corregido una vez
       *[other] corregido { $count } veces
    }
register-from = Desde
register-until = Hasta
