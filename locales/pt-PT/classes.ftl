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
classes-exchange = Ir para Troca
classes-empty = Ainda não há formandos aqui
classes-empty-about = Inscreva a primeira pessoa e entregue-lhe o cartão.
classes-enrol = Inscrever formando
classes-column-learner = Formando
classes-column-unit = Unidade
classes-column-check = Verificação
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
classes-card-print = Imprimir
classes-card-done = Voltar à turma
classes-card-another = Inscrever outra pessoa
