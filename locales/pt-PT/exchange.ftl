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
exchange-folder-link = Escolher outra pasta
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
        [0] ainda nada chegou
        [one] cobre { $journals } registo
       *[other] cobre { $journals } registos
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
