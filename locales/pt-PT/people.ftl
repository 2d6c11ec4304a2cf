# Learners one by one and as a list, their groups, and who left.

## The list

people-here =
    { $count ->
        [one] { $count } formando está na turma
       *[other] { $count } formandos estão na turma
    }
people-none = Ainda não há ninguém na turma
people-none-about = Inscreva uma pessoa, ou muitas a partir de uma tabela.
people-search = Procurar por nome, cartão ou grupo
people-found = { $count } de { $all } à vista
people-nobody-found = Ninguém corresponde. Tente com menos letras.
people-group = Grupo
people-group-all = Todos os grupos
people-column-learner = Formando
people-column-card = Cartão
people-column-languages = Línguas
people-column-groups = Grupos
people-column-since = Na turma desde
people-enrol = Inscrever uma pessoa
people-enrol-many = Inscrever muitos de uma tabela
people-to-groups = Grupos
people-to-left = Quem saiu
people-more = Mostrar mais { $count }
people-fresh =
    { $count ->
        [one] { $count } cartão novo ainda não foi impresso. As imagens perdem-se ao sair.
       *[other] { $count } cartões novos ainda não foram impressos. As imagens perdem-se ao sair.
    }
people-back = Voltar aos formandos

## Saving the list


## The page of a learner

people-card = Cartão
people-languages = Línguas
people-classroom = Sala
people-since = Na turma desde
people-groups = Grupos
people-state = Na turma
people-state-here = sim
people-state-elsewhere = mudou para outra sala
people-state-left = saiu em { $on }: { $reason }
people-state-discharged = posto em liberdade em { $on }
people-unit = Unidade
people-session = Última sessão
people-needs = Adaptações
people-nothing = nenhum
people-unknown = não se sabe
people-left-note = Esta pessoa não pode entrar. Tudo o que fez é guardado.
people-change = Alterar
people-rename = Nome
people-ways-settings = Alterar
people-ways-state = Entrar e sair
people-come-back = Voltar à turma
people-undo-discharge = Anular a libertação
people-move = A mudança de sala faz-se no centro, na página da pessoa.
people-renamed = O nome foi alterado.
people-languages-set = As línguas foram alteradas.
people-needs-set = As adaptações foram alteradas.
people-groups-set = Os grupos foram alterados.
people-left-done = { $name } deixou a turma.
people-back-done = { $name } está de novo na turma.
people-discharged-done = { $name } foi posto em liberdade.
people-undone = Está tudo como antes.

## New pictures

people-reset = Novas imagens
people-reset-title = Novas imagens para { $name }?
people-reset-about = As imagens antigas deixam de valer. O número fica. As tentativas erradas são esquecidas.
people-reset-do = Sortear novas imagens

## Languages

people-language = Língua dos ecrãs e das lições
people-second = Segunda língua ao lado
people-second-none = Sem segunda língua

## Accommodations: settings, never a reason for them

people-needs-about = Estas definições acompanham a pessoa em cada computador. Não se guarda o motivo.
people-text-size = Tamanho do texto
people-text-own = como a pessoa definir
people-percent = { $number } %
people-time = Tempo
people-time-usual = normal
people-time-times = { $factor } vezes
people-read-aloud = Ler em voz alta
people-fewer-options = Menos opções por pergunta
people-reader-present = Uma pessoa lê
people-glossary = Palavras também em
people-glossary-none = nenhuma outra língua

## Leaving, and discharge from prison

people-leave = Deixa a turma
people-leave-title = Porque sai { $name }?
people-leave-reason = Motivo
people-leave-mend = Escolha um motivo.
people-leave-do = Deixa a turma
people-reason-finished = terminou
people-reason-moved = transferido para outro lugar
people-reason-own-choice = escolha própria
people-reason-removed = retirado pelo pessoal
people-reason-other = outro motivo
people-day = Dia
people-day-hint = Por exemplo 22.11.2026
people-discharge = Posto em liberdade
people-discharge-title = Quando sai { $name } em liberdade?
people-discharge-do = Registar a libertação
people-left-title =
    { $count ->
        [one] { $count } formando saiu
       *[other] { $count } formandos saíram
    }
people-left-none = Ninguém saiu
people-left-none-about = Aqui está quem deixa a turma ou sai em liberdade. Nada se apaga.
people-left-about = Não podem entrar. Tudo o que fizeram é guardado.
people-column-state = O que aconteceu
people-column-undo = Voltar

## Groups

people-groups-title =
    { $count ->
        [one] { $count } grupo
       *[other] { $count } grupos
    }
people-groups-none = Ainda não há grupos
people-groups-none-about = Crie um grupo e junte as pessoas nas suas páginas.
people-group-new = Novo grupo
people-group-name = Nome do grupo
people-group-make = Criar
people-group-rename = Mudar o nome
people-group-rename-one = Mudar o nome de { $name }
people-group-drop = Retirar
people-group-drop-one = Retirar { $name }
people-group-dropped = O grupo { $name } já não existe. As pessoas ficam na turma.
people-group-learners = Formandos
people-keep = Guardar
