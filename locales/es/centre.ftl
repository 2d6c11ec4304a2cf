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
centre-sites-admitted = Admitidas
centre-site-unnamed = Nombre todavía desconocido
centre-site-waiting =
    { $count ->
        [0] ninguna anotación espera
        [one] { $count } anotación espera
       *[other] { $count } anotaciones esperan
    }
centre-admit = Admitir
# Name of the button for screen readers.
centre-admit-one = Admitir una sede de { $classroom }
centre-admitted =
    { $count ->
        [0] La sede está admitida.
        [one] La sede está admitida. Ha entrado { $count } anotación.
       *[other] La sede está admitida. Han entrado { $count } anotaciones.
    }
centre-column-name = Sede
centre-column-heard = Última noticia
centre-column-entries = Anotaciones
centre-column-missing = Faltan
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
