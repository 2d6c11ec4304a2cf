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
centre-site-unnamed = Nome non ancora noto
centre-site-waiting =
    { $count ->
        [0] nessuna voce aspetta
        [one] { $count } voce aspetta
       *[other] { $count } voci aspettano
    }
centre-admit = Ammetti
centre-admitted =
    { $count ->
        [0] La sede è ammessa.
        [one] La sede è ammessa. È entrata { $count } voce.
       *[other] La sede è ammessa. Sono entrate { $count } voci.
    }
centre-column-name = Sede
centre-column-heard = Ultima notizia
centre-column-entries = Voci
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

## How a site stands

centre-admit-one = Ammetti { $name }, da { $when }
centre-site-since = lo chiede da { $when }
centre-turn-away = Respingi
centre-turn-away-one = Respingi { $name }, da { $when }
centre-column-standing = Come sta
centre-column-do = Azioni
centre-standing-asking = chiede di essere ammessa
centre-standing-admitted = ammessa
centre-standing-copied = copiata: ogni copia chiede di nuovo
centre-standing-revoked = non più fidata
centre-standing-reason = Motivo: { $reason }
centre-gap =
    { $count ->
        [one] Manca: { $first }
       *[other] Mancano: { $first } - { $last }
    }
centre-gap-about = Arrivano con la prossima chiavetta da lì.
centre-forked = Lo stesso lavoro è continuato in due modi. Si conservano entrambi.
centre-clock-doubted = Il suo orologio non può essere giusto. Lo faccia regolare.
centre-put-aside =
    { $count ->
        [one] { $count } voce è messa da parte.
       *[other] { $count } voci sono messe da parte.
    }
centre-take-in = Accogli comunque
centre-take-in-one = Accogli comunque: { $name }
centre-taken-in =
    { $count ->
        [0] Non c’era niente di nuovo.
        [one] È entrata { $count } voce.
       *[other] Sono entrate { $count } voci.
    }

## Taking trust back

centre-revoke = Togli la fiducia
centre-revoke-one = Togli la fiducia: { $name }
centre-revoke-title = Togliere la fiducia a { $name }?
centre-revoke-about = Lo faccia se il computer è perso o rubato. Ciò che è entrato resta. Il suo nuovo lavoro è messo da parte finché lei non decide.
centre-turn-away-title = Respingere { $name }?
centre-turn-away-about = Lo faccia se nessuno conosce il computer. Niente del suo lavoro viene accolto.
centre-revoke-reason = Perché, in poche parole
centre-revoke-mend = Dica perché in poche parole.
centre-revoked-done = { $name } non ha più la fiducia.
centre-kits = Kit iniziali
centre-kit-line = Kit { $kit }: { $used } di { $sites } posti usati
centre-kit-revoked = non fa più entrare nessuno
centre-kit-revoke = Blocca il kit
centre-kit-revoke-one = Blocca il kit { $kit }
centre-kit-revoke-about = Lo faccia se la chiavetta e le sei parole sono perse insieme. Nessuno può più entrare con questo kit. Chi partecipa già resta.
centre-kit-revoke-title = Bloccare il kit { $kit }?
centre-kit-revoked-done = Il kit non fa più entrare nessuno.

## Moving a learner

centre-move = Sposta in un’altra aula
centre-move-title = Dove va { $name }?
centre-move-about = Tutti i suoi progressi seguono con i prossimi scambi, e niente degli altri. L’aula di prima conserva ciò che è stato fatto lì.
centre-move-do = Sposta
centre-move-mend = Scelga un’aula.
