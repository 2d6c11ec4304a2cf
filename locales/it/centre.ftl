# The centre: overview, learners, sites, starter kits.

## Overview

# The finding on top. $unit is a code such as "A2", or centre-the-unit.
centre-finding-all =
    { $learners ->
        [1] La persona ha finito { $unit }
        [2] Entrambi i corsisti hanno finito { $unit }
       *[other] Tutti i { $learners } corsisti hanno finito { $unit }
    }
centre-finding-some =
    { $done ->
        [one] { $done } di { $learners } corsisti ha finito { $unit }
       *[other] { $done } di { $learners } corsisti hanno finito { $unit }
    }
centre-finding-none =
    { $learners ->
        [1] La persona non ha ancora finito { $unit }
       *[other] Nessuno dei { $learners } corsisti ha ancora finito { $unit }
    }
# Takes the place of a code in the finding when learners are in different units.
centre-the-unit = l’unità
centre-sites-count =
    { $count ->
        [one] { $count } sede è ammessa.
       *[other] { $count } sedi sono ammesse.
    }
centre-bundles-count =
    { $count ->
        [one] È entrato { $count } invio.
       *[other] Sono entrati { $count } invii.
    }
centre-last-bundle = L’ultimo è arrivato { $when }.
centre-asking =
    { $count ->
        [one] { $count } sede chiede di essere ammessa
       *[other] { $count } sedi chiedono di essere ammesse
    }
centre-asking-go = Vedi le sedi
centre-empty = Non è ancora arrivato lavoro di corsisti
centre-empty-about = Legga la chiavetta di una sede, o faccia il primo kit iniziale.
centre-empty-exchange = Vai a Scambio
centre-column-learner = Corsista
centre-column-classroom = Aula
centre-column-unit = Unità
centre-column-result = Risultato
centre-column-site = Scritto a
centre-column-arrived = Arrivato
centre-unknown = non noto

## A learner

centre-learner-title = { $name }: { $unit }, { $stage }
centre-learner-unknown = { $name }: non è ancora arrivato niente
centre-learner-classroom = Aula: { $classroom }
centre-back-overview = Torna alla panoramica
centre-attempts = Verifiche
centre-attempts-none = Non è ancora arrivata nessuna verifica.
centre-attempt-answered = { $answered } di { $count } con risposta
centre-column-began = Iniziata
centre-column-counts = Unità
centre-column-entry = Voce
centre-counts-yes = conta
centre-counts-no = non conta ancora
centre-sessions = Sessioni
centre-sessions-none = Non è ancora arrivata nessuna sessione.
centre-column-length = Durata
centre-column-came = Fin dove è arrivato

## Sites

centre-sites-none = Nessuna sede partecipa ancora
centre-sites-none-about = Un kit iniziale su una chiavetta fa entrare i primi computer.
centre-sites-all =
    { $count ->
        [one] { $count } sede è ammessa
       *[other] { $count } sedi sono ammesse
    }
centre-sites-admitted = Ammesse
centre-site-unnamed = Nome non ancora noto
centre-site-waiting =
    { $count ->
        [0] nessuna voce aspetta
        [one] { $count } voce aspetta
       *[other] { $count } voci aspettano
    }
centre-admit = Ammetti
# Name of the button for screen readers.
centre-admit-one = Ammetti una sede di { $classroom }
centre-admitted =
    { $count ->
        [0] La sede è ammessa.
        [one] La sede è ammessa. È entrata { $count } voce.
       *[other] La sede è ammessa. Sono entrate { $count } voci.
    }
centre-column-name = Sede
centre-column-heard = Ultima notizia
centre-column-entries = Voci
centre-column-missing = Mancano
centre-never-heard = non ancora
centre-classrooms = Aule
centre-column-places = Posti liberi

## New starter kit

centre-kit-new = Nuovo kit iniziale
centre-kit-title = Chi deve partecipare?
centre-kit-about = Ogni computer dell’aula ha bisogno una volta di questa chiavetta e delle sei parole.
centre-kit-classroom = Nome dell’aula
centre-kit-mend-classroom = Scriva il nome dell’aula.
centre-kit-sites = Numero di computer
centre-kit-mend-sites = Scriva un numero da 1 a 200.
centre-kit-mend-stick = Scelga una chiavetta o scriva la sua cartella.
centre-kit-make = Fai il kit iniziale
centre-kit-making = Si prepara il kit iniziale.
centre-words-title = Scriva queste sei parole
centre-words-about = Aprono il kit. Non saranno mostrate di nuovo. Non le tenga insieme alla chiavetta.
centre-words-file = Il kit iniziale è sulla chiavetta: { $file }
centre-words-done = Le ho scritte
