packs-title =
    { $count ->
        [one] { $count } pacote está neste computador
       *[other] { $count } pacotes estão neste computador
    }
packs-empty = Ainda não há nenhum pacote neste computador
packs-empty-about = Os pacotes chegam com uma pen do centro.
packs-exchange = Ir para Troca
packs-column-title = Pacote
packs-column-version = Versão
packs-column-languages = Línguas
packs-column-since = Aqui desde
packs-unlisted = { $title } (já não é publicado)
packs-withdrawn = Retirado pelo centro
packs-column-reason = Motivo
packs-and-older = { $version } e anteriores

## Kinds

packs-kind-course = Curso
packs-kind-framework = Competências
packs-kind-directory = Moradas
packs-kind-catalogue = O que o centro oferece
packs-previous = guarda-se também a versão { $version }
packs-column-do = Fazer

## Withdrawing

packs-withdraw = Retirar
packs-withdraw-one = Retirar { $title }, versão { $version }
packs-withdraw-title = Retirar { $title }, versão { $version }?
packs-withdraw-about = Faça isto se algo está errado. Cada local deixa de o mostrar depois da próxima troca. O trabalho dos formandos fica.
packs-withdraw-which = O que se retira?
packs-withdraw-only = Só esta versão. Volta a anterior.
packs-withdraw-older = Esta versão e todas as anteriores.
packs-withdraw-reason = Porquê, em poucas palavras
packs-withdraw-mend = Diga porquê em poucas palavras.
packs-undo = Repor
packs-undo-one = Repor { $title }, versão { $version }

## Installing from a stick

packs-install = Instalar de uma pen
packs-install-title = Que pen traz os pacotes?
packs-install-about = Só se tiram pacotes. O trabalho dos formandos fica onde está.
packs-install-start = Instalar
packs-installing = Os pacotes estão a ser instalados
packs-installed =
    { $count ->
        [one] Já cá está { $count } pacote novo
       *[other] Já cá estão { $count } pacotes novos
    }
packs-installed-nothing = Nenhum pacote novo
packs-already =
    { $count ->
        [one] { $count } pacote já cá estava.
       *[other] { $count } pacotes já cá estavam.
    }
packs-not-for-this =
    { $count ->
        [one] { $count } pacote é para outros computadores.
       *[other] { $count } pacotes são para outros computadores.
    }
packs-left-out =
    { $count ->
        [one] O centro retirou { $count } pacote. Ficou de fora.
       *[other] O centro retirou { $count } pacotes. Ficaram de fora.
    }
packs-older-programme = Os pacotes desta pen são mais antigos do que os daqui. Nada mudou.
packs-expired = A lista de pacotes passou do prazo. Peça ao centro uma pen mais nova. O que está aqui continua em uso.
packs-install-stopped = A instalação foi parada
packs-install-stopped-about = O que cá estava continua em uso. Pode começar outra vez.
packs-install-failed = A instalação não funcionou
packs-install-again = Outra pen
packs-to-packs = Voltar aos pacotes
packs-none-left = Não há nenhum pacote em uso neste computador
