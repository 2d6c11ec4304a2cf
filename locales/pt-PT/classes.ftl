# The class at a station or an office, and the words for how a unit stands.

classes-asking =
    { $count ->
        [one] { $count } formando pede ajuda
       *[other] { $count } formandos pedem ajuda
    }
classes-enrolled =
    { $count ->
        [one] { $count } formando está inscrito
       *[other] { $count } formandos estão inscritos
    }
classes-as-of = Segundo a troca de { $when }
classes-no-exchange = Ainda sem troca com uma pen
classes-not-on-stick =
    { $count ->
        [one] { $count } anotação ainda não está em nenhuma pen.
       *[other] { $count } anotações ainda não estão em nenhuma pen.
    }
classes-more-not-on-stick = Muitas anotações ainda não estão em nenhuma pen.
classes-exchange = Ir para Troca
classes-empty = Ainda não há formandos aqui
classes-empty-about = Inscreva a primeira pessoa e entregue-lhe o cartão.
classes-enrol = Inscrever formando
classes-column-learner = Formando
classes-column-unit = Unidade
classes-column-session = Última sessão
classes-card = Cartão { $card }
classes-asked = Pediu ajuda
classes-unit-unknown = ainda não se sabe

## How a unit stands

classes-stage-not-begun = por começar
classes-stage-lessons = nas lições
classes-stage-practice = na prática
classes-stage-check = na verificação
classes-stage-again = revê os erros
classes-stage-counts = a unidade conta
classes-steps = { $steps } de { $all } passos vistos
classes-result = { $right } de { $count } certas à primeira
classes-result-none = ainda sem resultado

## Sessions

classes-session-none = Ainda nenhuma sessão
classes-session-open = por terminar
classes-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
classes-tick-saved = guardado aqui
classes-tick-stick = na pen
classes-tick-arrived = chegou
# Beside a tick that is not there yet, for screen readers.
classes-tick-not-yet = { $step }: ainda não

## Enrol

classes-enrol-title = Quem inscreve?
classes-enrol-name = Nome
classes-enrol-language = Língua dos ecrãs e das lições
classes-enrol-do = Inscrever
classes-card-title = O cartão de { $name }
classes-card-once = Anote-o ou imprima-o. Não volta a ser mostrado.
classes-card-number = Número do cartão
classes-card-pictures = Quatro imagens por esta ordem
classes-card-done = Voltar à turma
classes-card-another = Inscrever outra pessoa

## Learners who moved away

classes-moved = Passaram para outra sala
classes-moved-one = { $name }, agora em { $classroom }. O que foi feito aqui fica.
classes-moved-elsewhere = outra sala

## Class view

classes-column-talk = De que falar
classes-column-as-of = Dados de
classes-help-at = em { $site }
classes-answered = Já lá estive
classes-answered-of = Já lá estive, com { $name }
classes-reason-stuck = { $sessions } sessões no passo { $step } de «{ $lesson }»
classes-reason-missed = A mesma pergunta da verificação falhou { $times } vezes
classes-reason-no-news = Sem notícias há { $days } dias
classes-as-of-here = este computador
classes-as-of-other = outro computador
classes-as-of-none = ainda sem trabalho conhecido
classes-others = O que se fez noutros computadores conhece-se aqui até:
classes-other-one = { $name }: { $when }
classes-other-never = { $name }: ainda nada
classes-plan = Plano
classes-plan-of = Plano de { $name }
classes-plan-class = Planear unidades
classes-finals = Provas finais
classes-forms = Em papel e oralmente
classes-reason-overdue =
    { $units ->
        [1] { $unit } devia estar feita até { $day }
       *[other] { $units } unidades em atraso, { $unit } desde { $day }
    }
classes-group = Grupo
classes-group-all = Toda a turma

## Columns of the class as a file

classes-column-card = Cartão
classes-column-stage = Fase
classes-column-steps = Passos vistos
classes-column-steps-all = Passos no total
classes-column-right = Certas à primeira
classes-column-questions = Perguntas
classes-column-minutes = Minutos
classes-column-computer = Computador

classes-stage-waits = espera a avaliação
# A button; what waits is counted behind it.
classes-to-mark = Por avaliar
classes-to-mark-count = Por avaliar: { $count }
