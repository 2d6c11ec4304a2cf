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
