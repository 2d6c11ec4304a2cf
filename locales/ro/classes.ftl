# The class at a station or an office, and the words for how a unit stands.

classes-asking =
    { $count ->
        [one] Un cursant cere ajutor
        [few] { $count } cursanți cer ajutor
       *[other] { $count } de cursanți cer ajutor
    }
classes-enrolled =
    { $count ->
        [one] Un cursant este înscris
        [few] { $count } cursanți sunt înscriși
       *[other] { $count } de cursanți sunt înscriși
    }
classes-as-of = După schimbul de { $when }
classes-no-exchange = Încă niciun schimb cu un stick
classes-not-on-stick =
    { $count ->
        [one] { $count } înregistrare nu este încă pe niciun stick.
        [few] { $count } înregistrări nu sunt încă pe niciun stick.
       *[other] { $count } de înregistrări nu sunt încă pe niciun stick.
    }
classes-more-not-on-stick = Multe înregistrări nu sunt încă pe niciun stick.
classes-exchange = La Schimb
classes-empty = Aici nu este încă înscris niciun cursant
classes-empty-about = Înscrieți prima persoană și dați-i cardul.
classes-enrol = Înscrieți un cursant
classes-column-learner = Cursant
classes-column-unit = Unitate
classes-column-session = Ultima sesiune
classes-card = Card { $card }
classes-asked = A cerut ajutor
classes-unit-unknown = încă necunoscut

## How a unit stands

classes-stage-not-begun = neîncepută
classes-stage-lessons = în lecții
classes-stage-practice = în exerciții
classes-stage-check = în verificare
classes-stage-again = revede greșelile
classes-stage-counts = unitatea contează
classes-steps = { $steps } din { $all } pași văzuți
classes-result = { $right } din { $count } corecte din prima
classes-result-none = încă fără rezultat

## Sessions

classes-session-none = Încă nicio sesiune
classes-session-open = neîncheiată
classes-minutes =
    { $minutes ->
        [one] { $minutes } minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }
classes-tick-saved = salvat aici
classes-tick-stick = pe stick
classes-tick-arrived = a ajuns
# Beside a tick that is not there yet, for screen readers.
classes-tick-not-yet = { $step }: încă nu

## Enrol

classes-enrol-title = Pe cine înscrieți?
classes-enrol-name = Nume
classes-enrol-language = Limba ecranelor și a lecțiilor
classes-enrol-do = Înscrie
classes-card-title = Cardul pentru { $name }
classes-card-once = Notați-l sau tipăriți-l. Nu se mai arată.
classes-card-number = Numărul cardului
classes-card-pictures = Patru imagini în această ordine
classes-card-done = Înapoi la clasă
classes-card-another = Înscrieți altă persoană

## Learners who moved away

classes-moved = Mutați în altă sală
classes-moved-one = { $name }, acum în { $classroom }. Ce s-a făcut aici rămâne.
classes-moved-elsewhere = altă sală

## Class view

classes-column-talk = Despre ce de vorbit
classes-column-as-of = Date din
classes-help-at = la { $site }
classes-answered = Am fost acolo
classes-answered-of = Am fost acolo, la { $name }
classes-reason-stuck = { $sessions } sesiuni la pasul { $step } din „{ $lesson }”
classes-reason-missed = Aceeași întrebare a verificării a fost greșită de { $times } ori
classes-reason-no-news = Nicio veste de { $days } zile
classes-as-of-here = acest computer
classes-as-of-other = alt computer
classes-as-of-none = încă nicio lucrare cunoscută
classes-others = Ce s-a făcut la alte computere se știe aici până la:
classes-other-one = { $name }: { $when }
classes-other-never = { $name }: încă nimic
classes-plan = Plan
classes-plan-of = Plan: { $name }
classes-plan-class = Planifică unități
classes-finals = Probe finale
classes-forms = Pe hârtie și oral
classes-reason-overdue =
    { $units ->
        [1] { $unit } trebuia terminată până { $day }
       *[other] { $units } unități întârziate, { $unit } din { $day }
    }
classes-group = Grupă
classes-group-all = Toată clasa

## Columns of the class as a file

classes-column-card = Card
classes-column-stage = Etapă
classes-column-steps = Pași văzuți
classes-column-steps-all = Pași în total
classes-column-right = Corecte din prima
classes-column-questions = Întrebări
classes-column-minutes = Minute
classes-column-computer = Calculator

classes-stage-waits = așteaptă evaluarea
# A button; what waits is counted behind it.
classes-to-mark = De evaluat
classes-to-mark-count = De evaluat: { $count }
