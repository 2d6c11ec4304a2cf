# Enrolling many learners from a table.

## Choosing a table

enrolment-title = Que tabela contém os formandos?
enrolment-about = Guarde a tabela como CSV. Ninguém é inscrito antes de ver as linhas.
enrolment-columns = Colunas: nome, língua, segunda língua, grupo, número de cartão, data. Só o nome é preciso.
enrolment-files = Tabelas encontradas
enrolment-files-none = Nenhuma tabela encontrada. Ligue a pen, indique uma pasta ou cole o texto.
enrolment-files-more = Só se mostram os ficheiros mais recentes.
enrolment-file-about = { $place }, { $kib } KiB
enrolment-folder = Outra pasta
enrolment-look = Ver lá
enrolment-look-again = Ver de novo
enrolment-paste = Ou cole aqui o texto da tabela
enrolment-language = Língua se a tabela não a indicar
enrolment-preview = Ver a tabela
enrolment-mend = Escolha um ficheiro ou cole o texto.

## The preview

enrolment-fine =
    { $count ->
        [one] Pode inscrever-se { $count } pessoa
       *[other] Podem inscrever-se { $count } pessoas
    }
enrolment-wrong =
    { $count ->
        [one] Primeiro há { $count } linha a corrigir
       *[other] Primeiro há { $count } linhas a corrigir
    }
enrolment-wrong-about = Corrija-as no ficheiro e veja de novo. Ninguém é inscrito até estar tudo certo.
enrolment-read-as = Lido como { $encoding }, separado por { $separator }.
enrolment-encoding-utf8 = UTF-8
enrolment-encoding-utf16 = UTF-16
enrolment-encoding-windows1252 = Windows-1252
enrolment-old-encoding = O ficheiro é de um tipo antigo (Windows-1252). Verifique letras como ñ, ß ou ș nos nomes.
enrolment-separator-semicolon = ponto e vírgula
enrolment-separator-comma = vírgula
enrolment-separator-tab = tabulador
enrolment-aside = Colunas não usadas: { $columns }
enrolment-new-groups = Grupos novos: { $groups }
enrolment-alike =
    { $count ->
        [one] { $count } nome já está na turma. Veja se é a mesma pessoa.
       *[other] { $count } nomes já estão na turma. Veja se são as mesmas pessoas.
    }
enrolment-shown = Linhas à vista
enrolment-shown-all = Todas ({ $count })
enrolment-shown-wrong = A corrigir ({ $count })
enrolment-shown-alike = Nome na turma ({ $count })
enrolment-column-row = Linha
enrolment-column-name = Nome
enrolment-column-languages = Línguas
enrolment-column-group = Grupo
enrolment-column-card = Cartão
enrolment-column-since = Desde
enrolment-card-drawn = será sorteado
enrolment-since-today = hoje
enrolment-row-alike = O nome já está na turma.
enrolment-no-name = sem nome
enrolment-page = Linhas { $first } a { $last } de { $all }
enrolment-earlier = Linhas anteriores
enrolment-later = Linhas seguintes
enrolment-take =
    { $count ->
        [one] Inscrever { $count } pessoa
       *[other] Inscrever { $count } pessoas
    }
enrolment-other = Outra tabela

## Taking it in

enrolment-taking = A inscrever
enrolment-taking-about = Inscrevem-se todos ou ninguém.
enrolment-done =
    { $count ->
        [one] { $count } pessoa está inscrita
       *[other] { $count } pessoas estão inscritas
    }
enrolment-done-cards = Imprima já os cartões. As imagens perdem-se ao sair.
enrolment-stopped = Parado. Ninguém foi inscrito.
enrolment-failed = Ninguém foi inscrito
enrolment-to-people = Para os formandos
