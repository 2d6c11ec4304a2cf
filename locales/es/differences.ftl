# What staff should look at: two values where there should be one, and what does not add up.
differences-title =
    { $count ->
        [one] { $count } cosa que revisar
       *[other] { $count } cosas que revisar
    }
differences-none = Nada que revisar
differences-none-about = Todo lo que ha entrado encaja.
differences-about = No se pierde nada. Donde haya dos valores, elija el correcto cuando tenga tiempo.

## Two values where there should be one

differences-whose-site = Nombre de una sede: { $name }
differences-whose-name = Nombre de un participante: { $name }
differences-whose-card = Tarjeta de { $name }
differences-whose-languages = Idiomas de { $name }
differences-whose-classroom = Aula de { $name }
differences-whose-staff = Personal: { $name }
differences-whose-stick = Memoria número { $serial }
differences-whose-pack = Paquete { $pack }, versión { $version }
differences-whose-records = { $first } y { $second }
differences-whose-state = ¿Está { $name } en la clase?
differences-whose-needs = Adaptaciones de { $name }
differences-whose-works = ¿Trabaja { $name } aquí?
differences-whose-group = Nombre de un grupo: { $name }
differences-whose-member = { $name } en el grupo { $group }
differences-whose-plan = { $unit } en el plan de la clase
differences-whose-plan-of = { $unit } en el plan de { $name }
differences-whose-day = Asistencia del { $day }: { $name }
differences-withdrawn-only = retirado
differences-withdrawn-older = retirado con todos los anteriores
differences-withdrawn-not = no retirado
differences-one-person = una persona
differences-two-people = dos personas
differences-works-yes = trabaja aquí
differences-works-no = ya no trabaja aquí
differences-group-gone = eliminado
differences-member-yes = en el grupo
differences-member-no = fuera del grupo
differences-as-class = como la clase
differences-plan-until = { $wish }, hasta el { $day }
differences-needs-none = lo habitual
differences-unknown = no se sabe
differences-said = { $by }, { $site }, { $when }
differences-by-unknown = alguien
differences-site-unknown = una sede sin nombre
differences-counts = Cuenta ahora
differences-keep = Quedarse con este
differences-keep-one = Quedarse con este: { $value }
differences-kept = Guardado. Abajo están los dos y puede elegir otra vez.
differences-site-chooses = Solo el propio ordenador puede cambiar su nombre.
differences-decided = Decidido hace poco

## What does not add up

differences-rest = Lo que ha entrado
differences-fork = { $site }: el mismo trabajo siguió de dos formas. Se guardan las dos.
differences-copied = { $site } se copió. Su trabajo está a salvo. Cada copia pide entrar de nuevo.
differences-restored = { $site } se recuperó de una copia.
differences-other-machine = El trabajo de { $site } pasó a otro aparato.
differences-set-back = { $site } volvió a un día anterior.
differences-copy-parted = { $site } sigue por su cuenta desde que se copió.
differences-gap =
    { $count ->
        [one] { $site }: falta { $first }. Llega con la próxima memoria de allí.
       *[other] { $site }: faltan { $first } a { $last }. Llegan con la próxima memoria de allí.
    }
differences-clock-ahead = { $site }: el reloj adelanta. Pida que lo pongan en hora.
differences-clock-behind = { $site }: el reloj atrasa. Pida que lo pongan en hora.
differences-clock-note = marcaba { $said }, aquí era { $taken }
differences-aside =
    { $count ->
        [one] { $count } anotación de { $site } espera una decisión del centro.
       *[other] { $count } anotaciones de { $site } esperan una decisión del centro.
    }
differences-since = desde el { $when }
differences-last = { $file }, desde el { $when }, visto por última vez el { $last }

## Records of one person

differences-joined = { $first } y { $second } cuentan como una persona.
differences-part = Son dos personas
differences-part-one = Son dos personas: { $first }, { $second }
differences-alike = Quizá una persona
differences-alike-about = Se llaman igual y están en un aula. Las dos tarjetas sirven en todo caso.
differences-alike-one = { $name }: tarjetas { $first } y { $second }
differences-join = Es una persona
differences-join-one = Es una persona: { $first }, { $second }
