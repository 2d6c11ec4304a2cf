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
classes-more-not-on-stick = Molte voci non sono ancora su nessuna chiavetta.
classes-exchange = Vai a Scambio
classes-empty = Qui non ci sono ancora corsisti
classes-empty-about = Iscriva la prima persona e le consegni la tessera.
classes-enrol = Iscrivi un corsista
classes-column-learner = Corsista
classes-column-unit = Unità
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
classes-card-done = Torna alla classe
classes-card-another = Iscrivi un’altra persona

## Learners who moved away

classes-moved = Passati a un’altra aula
classes-moved-one = { $name }, ora in { $classroom }. Ciò che è stato fatto qui resta.
classes-moved-elsewhere = un’altra aula

## Class view

classes-column-talk = Di che cosa parlare
classes-column-as-of = Dati di
classes-help-at = a { $site }
classes-answered = Ci sono stato
classes-answered-of = Ci sono stato, da { $name }
classes-reason-stuck = { $sessions } sessioni al passo { $step } di «{ $lesson }»
classes-reason-missed = La stessa domanda della verifica è stata sbagliata { $times } volte
classes-reason-no-news = Nessuna notizia da { $days } giorni
classes-as-of-here = questo computer
classes-as-of-other = un altro computer
classes-as-of-none = ancora nessun lavoro noto
classes-others = Ciò che è stato fatto altrove è noto qui fino a:
classes-other-one = { $name }: { $when }
classes-other-never = { $name }: ancora niente
classes-plan = Piano
classes-plan-of = Piano di { $name }
classes-plan-class = Pianificare unità
classes-finals = Prove finali
classes-forms = Su carta e a voce
classes-reason-overdue =
    { $units ->
        [1] { $unit } era da finire entro { $day }
       *[other] { $units } unità in ritardo, { $unit } dal { $day }
    }
classes-group = Gruppo
classes-group-all = Tutta la classe

## Columns of the class as a file

classes-column-card = Tessera
classes-column-stage = Fase
classes-column-steps = Passi visti
classes-column-steps-all = Passi in tutto
classes-column-right = Giuste al primo colpo
classes-column-questions = Domande
classes-column-minutes = Minuti
classes-column-computer = Computer

classes-stage-waits = aspetta la valutazione
# A button; what waits is counted behind it.
classes-to-mark = Da valutare
classes-to-mark-count = Da valutare: { $count }
