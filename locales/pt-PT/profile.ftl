# The competency profile: what stands behind each “I can” sentence.

## The learner’s own page: at most twelve words in a sentence, plain and adult

profile-mine-title = O que sei fazer
profile-mine-none = Ainda não há nada aqui. Comece pela primeira lição.
profile-mine-begin = Começar
profile-mine-count = Pode dizer { $can } de { $all } frases.
profile-level-not-begun = Por começar
profile-level-begun = Começado
profile-level-practised = Bem praticado
profile-level-checked = A verificação está feita
profile-level-can = Isto é certo
profile-waits = Falta: { $title }, { $competent } de { $wanted }
profile-behind = O que está por trás ({ $count })
profile-practice = Prática: { $right } de { $of } certas
profile-check = Verificação: { $right } de { $of } certas à primeira
profile-task = { $title }, vez { $number }: bem feita
profile-task-not-yet = { $title }, vez { $number }: ainda não

## What staff see of one learner

profile-open = O que sabe fazer
profile-title = { $name }: { $can } de { $all } frases certas
profile-about = Tanto quanto este computador sabe. Nenhum nível é alguma vez retirado.
profile-none = Aqui não há nenhum curso instalado. Instale primeiro um pacote.

## The profile on paper, in the learner’s language

profile-print = Imprimir para a pessoa em formação
profile-page-title = O que sei fazer: { $name }
profile-column-sentence = Sei fazer
profile-column-level = Até onde
profile-column-behind = O que está por trás
