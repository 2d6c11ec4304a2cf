# Exchange with a stick; also used where a stick is chosen.

exchange-ready =
    { $count ->
        [one] A pen está pronta
       *[other] { $count } pens estão prontas
    }
exchange-none = Ponha a pen
exchange-none-about = O Footbridge vê-a em poucos segundos.
exchange-about-site = Entram pacotes e recibos. Sai, selado, o trabalho dos seus formandos.
exchange-about-centre = Entra o trabalho dos locais. Saem recibos e pacotes.
exchange-start = Trocar
# Name of the button for screen readers.
exchange-start-with = Trocar com { $label }
exchange-place-chosen = pasta escolhida
exchange-place-away = agora não está
exchange-state-none = Não há nenhuma pen ligada.
exchange-state-several = Há mais de uma pen ligada. Deixe só a que precisa.
exchange-state-fine = Esta pen está pronta.
exchange-state-full = Há pouco espaço nesta pen. Use outra, ou apague outros ficheiros.
exchange-state-read-only = Não é possível escrever nesta pen. Abra a patilha de bloqueio, ou use outra.
exchange-state-unreadable = Não é possível ler esta pen. Use outra.
exchange-state-defective = Esta pen não guarda o que se escreve nela. Use outra.
exchange-state-not-in-register = Esta pen não está no registo. Use uma que esteja.
exchange-folder-link = Escolher outra pasta
exchange-folder-drag = Também pode arrastar uma pasta para esta janela.
exchange-stick = Pen
exchange-stick-other = Outra pasta
exchange-stick-folder = Pasta
exchange-stick-none = Não foi encontrada nenhuma pen. Ponha-a e procure outra vez.
exchange-stick-again = Procurar outra vez

## While it runs

exchange-running = A troca está a decorrer
exchange-leave-in = Deixe a pen no lugar.

## Afterwards

exchange-done = A troca terminou
exchange-cancelled = A troca foi parada
exchange-cancelled-about = Nada se perdeu. A próxima troca continua daqui.
exchange-failed = A troca não funcionou
exchange-safe = Pode tirar a pen.
exchange-not-safe = Deixe a pen no lugar e repita a troca.
exchange-again = Repetir a troca
exchange-came-in = Entrou
exchange-went-out = Saiu
exchange-in-nothing = Não havia nada de novo na pen.
exchange-out-nothing = Não havia nada de novo para enviar.
exchange-in-pack = { $title }, versão { $version }
exchange-in-pack-note = já neste computador
exchange-in-older-programme = O programa nesta pen é mais antigo
exchange-in-older-programme-note = aqui nada mudou
exchange-in-not-for-this-note = não é para este computador
exchange-statement = Comunicado do centro
exchange-in-statement-note =
    { $sites ->
        [one] { $sites } local está admitido
       *[other] { $sites } locais estão admitidos
    }
exchange-in-receipt-all = O centro tem tudo
exchange-in-receipt-some =
    { $arrived ->
        [one] { $arrived } anotação chegou ao centro
       *[other] { $arrived } anotações chegaram ao centro
    }
exchange-in-receipt-until = até { $when }
exchange-in-receipt-open =
    { $open ->
        [one] { $open } anotação ainda vai a caminho, { $when }
       *[other] { $open } anotações ainda vão a caminho, { $when }
    }
exchange-in-work =
    { $learners ->
        [one] Trabalho de { $learners } formando
       *[other] Trabalho de { $learners } formandos
    }
# A bundle with entries of a site, but of no learner.
exchange-in-bundle = Anotações de um local
exchange-in-from = de { $site }
exchange-in-from-unknown = de um local sem nome
exchange-in-new =
    { $events ->
        [0] nada de novo
        [one] { $events } anotação nova
       *[other] { $events } anotações novas
    }
exchange-in-asking = Um local pede para ser admitido
exchange-in-waiting =
    { $waiting ->
        [one] { $waiting } anotação espera com ele
       *[other] { $waiting } anotações esperam com ele
    }
exchange-out-bundle =
    { $events ->
        [one] { $events } anotação nova
       *[other] { $events } anotações novas
    }
exchange-out-bundle-note =
    { $learners ->
        [0] seladas, de nenhum formando
        [one] seladas, de { $learners } formando
       *[other] seladas, de { $learners } formandos
    }
exchange-out-statement-note = diz que locais estão admitidos
exchange-out-receipt = Recibo para os locais
exchange-out-receipt-note =
    { $journals ->
        [0] ainda não chegou nada
       *[other] diz o que chegou
    }
exchange-out-packs =
    { $packs ->
        [one] { $packs } pacote
       *[other] { $packs } pacotes
    }
exchange-out-packs-note = para os locais
exchange-refused =
    { $count ->
        [one] Um ficheiro não foi aceite
       *[other] { $count } ficheiros não foram aceites
    }
exchange-to-sites = Ver os locais

## The stick that is plugged in

exchange-stick-number = número { $serial }
exchange-stick-room = { $free } livres de { $total }
exchange-stick-used = Última troca com ela aqui: { $when }
exchange-stick-first = Ainda nenhuma troca com ela aqui
exchange-remove = Tirar em segurança
exchange-remove-one = Tirar em segurança: { $label }
exchange-removed = O computador libertou a pen. Pode tirá-la.
exchange-removed-by-hand = Está tudo escrito. Pode tirar a pen.

## How this computer stands to the others

exchange-level = Todos os computadores da sala estão iguais.
exchange-behind =
    { $count ->
        [1] Falta um computador para todos ficarem iguais: { $names }.
        [2] Faltam dois computadores para todos ficarem iguais: { $names }.
        [3] Faltam três computadores para todos ficarem iguais: { $names }.
        [4] Faltam quatro computadores para todos ficarem iguais: { $names }.
        [5] Faltam cinco computadores para todos ficarem iguais: { $names }.
        [6] Faltam seis computadores para todos ficarem iguais: { $names }.
        [7] Faltam sete computadores para todos ficarem iguais: { $names }.
        [8] Faltam oito computadores para todos ficarem iguais: { $names }.
        [9] Faltam nove computadores para todos ficarem iguais: { $names }.
        [10] Faltam dez computadores para todos ficarem iguais: { $names }.
       *[other] Faltam { $count } computadores para todos ficarem iguais: { $names }.
    }
exchange-unnamed = um computador sem nome
exchange-no-news = Sem notícias do centro há { $count } trocas. Pergunte pela pen que vem de lá.
exchange-open =
    { $count ->
        [one] { $count } anotação ainda não chegou ao centro.
       *[other] { $count } anotações ainda não chegaram ao centro.
    }
exchange-notices = Sobre este computador
exchange-notice-restored = Este computador foi reposto a partir de uma cópia. O que lhe falta volta com as próximas trocas.
exchange-notice-other-machine = O trabalho deste computador passou para aqui de outro aparelho. Nada se perdeu.
exchange-notice-set-back = Este computador voltou a um dia anterior. O que falta volta com a pen.
exchange-notice-copied = Este computador foi copiado. O seu trabalho está seguro. O centro tem de o admitir outra vez.
exchange-notice-admitted = O centro admitiu este computador.
exchange-notice-since = Desde { $when }
exchange-notice-away = Já li

## New computers

exchange-asking =
    { $count ->
        [one] Um computador novo pede para participar
       *[other] { $count } computadores novos pedem para participar
    }
exchange-asking-means = Se o conhece, deixe-o participar. O trabalho dele conta aqui até o centro decidir.
exchange-let-in = Deixar participar por agora
exchange-let-in-one = Deixar participar por agora: { $name }
exchange-let-in-done = { $name } participa por agora.

## More of the report

exchange-in-asking-name = { $name } pede para ser admitido
exchange-in-own =
    { $events ->
        [one] Voltou { $events } anotação deste computador
       *[other] Voltaram { $events } anotações deste computador
    }
exchange-in-own-note = faltavam aqui
exchange-carried =
    { $bundles ->
        [one] { $bundles } ficheiro selado para outros
       *[other] { $bundles } ficheiros selados para outros
    }
exchange-carried-note = seguem caminho daqui
exchange-in-aside =
    { $events ->
        [one] { $events } anotação ficou de parte
       *[other] { $events } anotações ficaram de parte
    }
exchange-in-aside-note = { $from }; o centro já não confia nele
exchange-not-ready = Esta pen não serve
exchange-in-learner = Um formando passou para esta sala

## Reach

exchange-reach-here = Já neste computador.
exchange-reach-alone = Aqui não se conhece outro computador da sala. Noutros locais escreve-se lá.
exchange-reach-typed = Antes, só se for escrito lá.
exchange-reach-waiting =
    { $count ->
        [one] { $count } outro computador com a próxima pen: { $names }.
       *[other] { $count } outros computadores com a próxima pen: { $names }.
    }
exchange-reach-have =
    { $count ->
        [one] { $count } outro computador já o tem.
       *[other] { $count } outros computadores já o têm.
    }
