# The class at a station or an office, and the words for how a unit stands.

classes-asking =
    { $count ->
        [one] { $count } corsista chiede aiuto
       *[other] { $count } corsisti chiedono aiuto
    }
classes-enrolled =
    { $count ->
        [one] { $count } corsista è in classe
       *[other] { $count } corsisti sono in classe
    }
classes-as-of = Secondo lo scambio di { $when }
classes-no-exchange = Ancora nessuno scambio con una chiavetta
classes-not-on-stick =
    { $count ->
        [one] { $count } voce non è ancora su nessuna chiavetta.
       *[other] { $count } voci non sono ancora su nessuna chiavetta.
    }
classes-exchange = Vai a Scambio
classes-empty = Qui non ci sono ancora corsisti
classes-empty-about = Iscriva la prima persona e le consegni la tessera.
classes-enrol = Iscrivi un corsista
classes-column-learner = Corsista
classes-column-unit = Unità
classes-column-check = Verifica
classes-column-session = Ultima sessione
classes-card = Tessera { $card }
classes-asked = Ha chiesto aiuto
classes-unit-unknown = non ancora noto

## How a unit stands

classes-stage-not-begun = non iniziata
classes-stage-lessons = nelle lezioni
classes-stage-practice = negli esercizi
classes-stage-check = nella verifica
classes-stage-again = riguarda gli errori
classes-stage-counts = l’unità conta
classes-steps = { $steps } di { $all } passi visti
classes-result = { $right } di { $count } giuste al primo tentativo
classes-result-none = ancora nessun risultato

## Sessions

classes-session-none = Ancora nessuna sessione
classes-session-open = non finita
classes-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    }
classes-tick-saved = salvato qui
classes-tick-stick = sulla chiavetta
classes-tick-arrived = arrivato
# Beside a tick that is not there yet, for screen readers.
classes-tick-not-yet = { $step }: non ancora

## Enrol

classes-enrol-title = Chi iscrive?
classes-enrol-name = Nome
classes-enrol-language = Lingua delle schermate e delle lezioni
classes-enrol-do = Iscrivi
classes-card-title = La tessera di { $name }
classes-card-once = La scriva o la stampi. Non sarà mostrata di nuovo.
classes-card-number = Numero di tessera
classes-card-pictures = Quattro immagini in questo ordine
classes-card-print = Stampa
classes-card-done = Torna alla classe
classes-card-another = Iscrivi un’altra persona
