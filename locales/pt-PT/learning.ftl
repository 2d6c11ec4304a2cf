learning-go-on = Continuar
learning-step-of = Passo { $number } de { $count }
learning-minutes =
    { $minutes ->
        [one] Cerca de { $minutes } minuto
       *[other] Cerca de { $minutes } minutos
    }
learning-practice = Prática
learning-check = Verificação
learning-unit-counts = Esta unidade conta.
learning-can-say = Agora pode dizer:
learning-interrupted = O seu trabalho está guardado. Continua onde parou.
learning-last-session = Última vez: { $day }
learning-saved-yes = Guardado aqui
learning-saved-no = Ainda não guardado
learning-stick-yes = Na pen
learning-stick-no = Ainda não na pen
learning-arrived-yes = Chegou ao centro
learning-arrived-no = Ainda não no centro
learning-path = O caminho desta unidade
learning-path-standing = { $full } de { $count } feitos
learning-stone-full = Feito
learning-stone-half = Começado
learning-stone-empty = Por fazer
learning-words = Palavras
learning-words-none = Aqui ainda não há palavras.
learning-my-trainer = Pedir ajuda
learning-trainer-sign = Preciso de ajuda
learning-trainer-thanks = Já tenho ajuda, fechar
learning-languages = Línguas
learning-language-first = Leio em
learning-language-second = Ao lado
learning-language-none = Sem segunda língua
