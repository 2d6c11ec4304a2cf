# What only a trainer can judge: the list, and one piece of work.

marking-title = Por avaliar
marking-about = O que foi feito numa verificação ou numa prova. Abra uma linha e marque o que vê; tudo fica logo guardado.
marking-none = Nada espera avaliação. Quando alguém faz uma tarefa destas, ela aparece aqui.
marking-waiting = Espera a avaliação
marking-judged = Avaliado há pouco
marking-column-learner = Pessoa em formação
marking-column-task = Tarefa
marking-column-when = Quando
marking-column-result = Resultado
marking-open = Avaliar
marking-open-of = Avaliar o trabalho de { $name }
marking-look = Ver outra vez
marking-look-of = Ver outra vez o trabalho de { $name }
marking-met-of = { $met } de { $of } linhas cumpridas
marking-back = Voltar à lista
marking-back-class = Voltar à turma
marking-answer = O que a pessoa escreveu
marking-answer-none = Nada foi escrito. Veja o que foi feito ou peça que lho mostrem.
marking-model = Uma boa resposta
# Two marks beside each line. Short.
marking-met = Cumprida
marking-not-met = Não cumprida
marking-keys = As teclas 1 e 2 marcam uma linha e passam à seguinte. As setas mudam de linha.
marking-kept = Guardado aqui
marking-lines-open =
    { $count ->
        [one] { $count } linha sem marca
       *[other] { $count } linhas sem marca
    }
marking-critical-missed = Uma linha crítica não está cumprida: a resposta não vale nada.
marking-judge = Concluir a avaliação
# Said in the bar with which it can be taken back.
marking-done = { $name }: { $met } de { $of } linhas cumpridas.
marking-so-far = Avaliações até agora
marking-so-far-about = Também pode avaliar. Ficam as duas avaliações; conta a última.
marking-counts = conta
marking-take-back = Retirar
