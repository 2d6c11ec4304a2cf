assessment-practice = Prática
assessment-practice-standing = { $right } certas, são precisas { $needed }
assessment-answer = Responder
assessment-choose-one = Escolha uma resposta.
assessment-choose-some = Escolha as suas respostas.
assessment-choose-pairs = Escolha uma para cada linha.
assessment-choose-order = Ponha tudo por ordem.
assessment-order-hint = Mova as linhas. O que vem primeiro fica em cima.
assessment-pair-choose = Escolher
assessment-move-up = Para cima: { $text }
assessment-move-down = Para baixo: { $text }
assessment-moved = { $text }: agora número { $number }
assessment-all-right = Está certo.
assessment-some-right = Isto estava certo
assessment-look-here = Veja a resposta
assessment-right-answer = A resposta certa
assessment-why = Porquê
assessment-ready = Já pode fazer a verificação.
assessment-ready-about = Não há limite de tempo. Pode parar quando quiser.
assessment-to-check = Para a verificação
assessment-practise-more = Praticar mais
assessment-check-number = Verificação: { $number } de { $count }
assessment-again-number = Mais uma vez: { $number } de { $count }
assessment-saved = Guardado
assessment-result = { $right } de { $count } certas
assessment-result-now = Agora as { $count } estão certas.
assessment-to-look-at =
    { $count ->
        [one] Falta ver { $count }.
       *[other] Falta ver { $count }.
    }
assessment-look-about = Primeiro cada uma é explicada. Depois responde outra vez.
assessment-look-now = Ver agora
assessment-explained = Primeiro a explicação
assessment-unit-counts = Esta unidade conta.
assessment-can-say = Agora pode dizer:
