cuts-title = Avaliar o limite
cuts-about = Três a cinco formadores dizem, cada um sozinho, quantas de dez pessoas que sabem à justa fazer o trabalho acertam em cada pergunta. Juntos dão um limite, e a sua certeza.
cuts-none = Este curso não tem nada para avaliar.
cuts-progress = { $mine } de { $items } perguntas avaliadas por si; formadores que terminaram: { $judges }
cuts-done = Formadores que terminaram: { $judges }
cuts-back = Todas as verificações e provas
cuts-how = Pense em dez pessoas que sabem à justa fazer o trabalho, em segurança e sozinhas. Quantas acertam nesta pergunta?
cuts-alone = Avalie sozinho. Vê o que os outros dizem quando tiver avaliado todas as perguntas e houver bastantes que terminaram.
cuts-of-ten = Em dez pessoas
cuts-left =
    { $count ->
        [0] Avaliou todas as perguntas.
        [one] Falta 1 pergunta.
       *[other] Faltam { $count } perguntas.
    }
cuts-right-answer = O que está certo
cuts-others = Todos os que terminaram: { $mean } em média, de { $low } a { $high }
cuts-outcome = O resultado comum
cuts-waiting = Terminaram { $judges } de pelo menos { $needed } formadores. Os outros avaliam em qualquer computador da turma; a pen junta tudo.
cuts-proposed = { $right } de { $count } certas
cuts-proposal = Proposta dos formadores
cuts-exact = O limite antes de arredondar
cuts-exact-value = { $cut }, com 95 % de certeza entre { $low } e { $high }
cuts-error = Erro padrão
cuts-agreement = Concordância, ICC(2,k)
cuts-agreement-good = { $icc }: boa
cuts-agreement-low = { $icc }: abaixo de 0,80; falem das perguntas em que estão mais longe e avaliem outra vez
cuts-agreement-none = Não se pode calcular a concordância: nada difere.
cuts-in-course = No curso
cuts-in-pack = No curso: { $right } de { $count } certas. { $reason }
cuts-in-pack-none = Sem limite: numa verificação, cada pergunta de segurança tem de estar certa.
cuts-changes-nothing = Isto por si só não muda nada. Decide quem escreve o curso; um novo limite vem com uma nova versão do pacote.
cuts-print = Imprimir para o processo
cuts-link = Avaliar o limite em conjunto
cuts-link-about = Quantas têm de estar certas, segundo três a cinco formadores
cuts-page-title = Limite proposto: { $name }
cuts-page-cut = Limite { $cut }, com 95 % de certeza entre { $low } e { $high }; erro padrão { $error }
cuts-page-agreement = Concordância ICC(2,k): { $icc }; a partir de 0,80 é boa
cuts-column-question = Pergunta
cuts-column-mean = Em dez, em média
cuts-column-range = De, a
