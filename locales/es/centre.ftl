# The centre: overview, learners, sites, starter kits.

## Overview

# The finding on top. $unit is a code such as "A2", or centre-the-unit.
centre-finding-all =
    { $learners ->
        [1] La persona ha terminado { $unit }
        [2] Los dos participantes han terminado { $unit }
       *[other] Los { $learners } participantes han terminado { $unit }
    }
centre-finding-some =
    { $done ->
        [one] { $done } de { $learners } participantes ha terminado { $unit }
       *[other] { $done } de { $learners } participantes han terminado { $unit }
    }
centre-finding-none =
    { $learners ->
        [1] La persona todavía no ha terminado { $unit }
       *[other] Ninguno de los { $learners } participantes ha terminado { $unit } todavía
    }
# Takes the place of a code in the finding when learners are in different units.
centre-the-unit = la unidad
centre-sites-count =
    { $count ->
        [one] { $count } sede está admitida.
       *[other] { $count } sedes están admitidas.
    }
centre-bundles-count =
    { $count ->
        [one] Ha entrado { $count } envío.
       *[other] Han entrado { $count } envíos.
    }
centre-last-bundle = El último llegó el { $when }.
centre-asking =
    { $count ->
        [one] { $count } sede pide ser admitida
       *[other] { $count } sedes piden ser admitidas
    }
centre-asking-go = Ver las sedes
centre-empty = Todavía no ha entrado trabajo de participantes
centre-empty-about = Lea una memoria de una sede o haga el primer kit de inicio.
centre-empty-exchange = Ir a Intercambio
centre-column-learner = Participante
centre-column-classroom = Aula
centre-column-unit = Unidad
centre-column-result = Resultado
centre-column-site = Escrito en
centre-column-arrived = Llegó
centre-unknown = no se sabe

## A learner

centre-learner-title = { $name }: { $unit }, { $stage }
centre-learner-unknown = { $name }: todavía no ha llegado nada
centre-learner-classroom = Aula: { $classroom }
centre-back-overview = Volver al resumen
centre-attempts = Comprobaciones
centre-attempts-none = Todavía no ha llegado ninguna comprobación.
centre-attempt-answered = { $answered } de { $count } respondidas
centre-column-began = Empezó
centre-column-counts = Unidad
centre-column-entry = Anotación
centre-counts-yes = cuenta
centre-counts-no = todavía no cuenta
centre-sessions = Sesiones
centre-sessions-none = Todavía no ha llegado ninguna sesión.
centre-column-length = Duración
centre-column-came = Hasta dónde ha llegado

## Sites

centre-sites-none = Todavía no participa ninguna sede
centre-sites-none-about = Un kit de inicio en una memoria permite entrar a los primeros ordenadores.
centre-sites-all =
    { $count ->
        [one] { $count } sede está admitida
       *[other] { $count } sedes están admitidas
    }
centre-site-unnamed = Nombre todavía desconocido
centre-site-waiting =
    { $count ->
        [0] ninguna anotación espera
        [one] { $count } anotación espera
       *[other] { $count } anotaciones esperan
    }
centre-admit = Admitir
centre-admitted =
    { $count ->
        [0] La sede está admitida.
        [one] La sede está admitida. Ha entrado { $count } anotación.
       *[other] La sede está admitida. Han entrado { $count } anotaciones.
    }
centre-column-name = Sede
centre-column-heard = Última noticia
centre-column-entries = Anotaciones
centre-never-heard = todavía ninguna
centre-classrooms = Aulas
centre-column-places = Plazas libres

## New starter kit

centre-kit-new = Nuevo kit de inicio
centre-kit-title = ¿Quién va a participar?
centre-kit-about = Cada ordenador del aula necesita una vez esta memoria y las seis palabras.
centre-kit-classroom = Nombre del aula
centre-kit-mend-classroom = Escriba el nombre del aula.
centre-kit-sites = Número de ordenadores
centre-kit-mend-sites = Escriba un número del 1 al 200.
centre-kit-mend-stick = Elija una memoria o escriba su carpeta.
centre-kit-make = Hacer el kit de inicio
centre-kit-making = Se está haciendo el kit de inicio.
centre-words-title = Anote estas seis palabras
centre-words-about = Abren el kit. No se muestran otra vez. No las guarde junto a la memoria.
centre-words-file = El kit de inicio está en la memoria: { $file }
centre-words-done = Ya las he anotado

## How a site stands

centre-admit-one = Admitir { $name }, desde el { $when }
centre-site-since = lo pide desde el { $when }
centre-turn-away = Rechazar
centre-turn-away-one = Rechazar { $name }, desde el { $when }
centre-column-standing = Cómo está
centre-column-do = Hacer
centre-standing-asking = pide ser admitida
centre-standing-admitted = admitida
centre-standing-copied = copiada: cada copia pide entrar de nuevo
centre-standing-revoked = ya sin confianza
centre-standing-reason = Motivo: { $reason }
centre-gap =
    { $count ->
        [one] Falta: { $first }
       *[other] Faltan: { $first } a { $last }
    }
centre-gap-about = Llegan con la próxima memoria de allí.
centre-forked = El mismo trabajo siguió de dos formas. Se guardan las dos.
centre-clock-doubted = Su reloj no puede estar bien. Pida que lo pongan en hora.
centre-put-aside =
    { $count ->
        [one] { $count } anotación está apartada.
       *[other] { $count } anotaciones están apartadas.
    }
centre-take-in = Aceptar de todos modos
centre-take-in-one = Aceptar de todos modos: { $name }
centre-taken-in =
    { $count ->
        [0] No había nada nuevo.
        [one] Ha entrado { $count } anotación.
       *[other] Han entrado { $count } anotaciones.
    }

## Taking trust back

centre-revoke = Retirar la confianza
centre-revoke-one = Retirar la confianza: { $name }
centre-revoke-title = ¿Retirar la confianza a { $name }?
centre-revoke-about = Hágalo si el ordenador se ha perdido o lo han robado. Lo que ha entrado se queda. Su trabajo nuevo queda apartado hasta que usted decida.
centre-turn-away-title = ¿Rechazar a { $name }?
centre-turn-away-about = Hágalo si nadie conoce el ordenador. No se acepta nada de su trabajo.
centre-revoke-reason = Por qué, en pocas palabras
centre-revoke-mend = Diga por qué en pocas palabras.
centre-revoked-done = Ya no se confía en { $name }.
centre-kits = Kits de inicio
centre-kit-line = Kit { $kit }: { $used } de { $sites } plazas usadas
centre-kit-revoked = ya no deja entrar a nadie
centre-kit-revoke = Anular el kit
centre-kit-revoke-one = Anular el kit { $kit }
centre-kit-revoke-about = Hágalo si se han perdido juntas la memoria y las seis palabras. Nadie más puede entrar con él. Quien ya participa se queda.
centre-kit-revoke-title = ¿Anular el kit { $kit }?
centre-kit-revoked-done = El kit ya no deja entrar a nadie.

## Moving a learner

centre-move = Pasar a otra aula
centre-move-title = ¿Adónde pasa { $name }?
centre-move-about = Todo su progreso va con los próximos intercambios, y nada de los demás. El aula anterior guarda lo que se hizo allí.
centre-move-do = Pasar
centre-move-mend = Elija un aula.
