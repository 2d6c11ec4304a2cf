# Checks and finals on paper and aloud. Staff read the first part; learners read what stands on the sheet.
forms-title = Em papel e oralmente
forms-about = Verificações e provas finais sem computador: imprima folhas e introduza as respostas, ou pergunte oralmente.
forms-print = Imprimir folhas
forms-type = Introduzir respostas
forms-ask = Perguntar oralmente
forms-back = Voltar a papel e oral
forms-open = Por terminar
forms-go-on = Continuar
forms-drop = Descartar
forms-drop-ask = O que foi escrito ou dito para { $name } perde-se para sempre.
forms-printed = Últimas folhas impressas
forms-printed-none = Ainda não foi impressa nenhuma folha.
forms-column-what = Verificação ou prova final
forms-column-question = Pergunta
forms-column-whom = Para
forms-column-printed = Impressa
forms-column-taken = Registadas
forms-column-learner = Formando
forms-column-way = Como
forms-column-answers = Respostas
forms-anybody = qualquer pessoa

## Printing

forms-print-about = Cada folha tem as suas perguntas e o seu código. As soluções não estão nela.
forms-what = Verificação ou prova final
forms-whom = Para quem?
forms-whom-learners = Para formandos, uma cada
forms-whom-anybody = Sem nomes
forms-learners = Formandos
forms-everybody = Todos
forms-nobody = Ninguém
forms-count = Quantas folhas diferentes
forms-language = Língua
forms-language-own = As línguas de cada formando
forms-second = Segunda língua
forms-second-none = Nenhuma
forms-needs = Quem precisa de menos opções tem menos na folha.
forms-done =
    { $count ->
        [one] Uma folha pronta.
       *[other] { $count } folhas prontas.
    }
forms-stopped = { $printed } folhas prontas. { $left } não.

## Typing in

forms-type-about = Leia os quadrados da folha ou escreva o código.
forms-code = Código da folha
forms-code-hint = Nove letras e algarismos, por exemplo 4KX-7PM-2HA
forms-who = Número do cartão ou nome
forms-who-choose = Quem é?
forms-who-none = Ninguém na turma tem este cartão ou este nome.
forms-day = Escrita em
forms-begin = Continuar
forms-correct = Corrigir o que foi escrito
forms-entry-about = Folha { $code }, escrita em { $day }
forms-entry-keys = Escreva os sinais como estão na folha. Enter avança. Uma linha vazia fica sem resposta.
forms-entry-corrects = Corrige o que já foi registado. O que lá estava fica registado.
forms-row = Resposta à pergunta { $number }
forms-how-one = uma letra, de { $first } a { $last }
forms-how-some = todas as letras marcadas, de { $first } a { $last }
forms-how-verdict = { $first } ou { $last }, depois a letra do motivo
forms-how-pairs = uma letra para cada uma das { $count } linhas; - se estiver vazia
forms-how-steps = os { $count } números de cima para baixo
forms-how-places = todos os números marcados, de { $first } a { $last }
forms-how-number = o número { $unit }
forms-how-words = as palavras como foram escritas
forms-left-out = sem resposta
forms-answered = { $answered } de { $count } respondidas
forms-look = Ver todas as respostas
forms-look-about = Compare outra vez com a folha. Depois registe as respostas.
forms-look-aloud = Veja outra vez as respostas. Depois registe-as.
forms-change = Alterar respostas
forms-change-one = Alterar
forms-take = Registar
forms-kept = Tudo está guardado.

## Asking aloud

forms-ask-about = Leia cada pergunta em voz alta e marque o que a pessoa diz. Pode parar e continuar depois.
forms-ask-number = { $name }: pergunta { $number } de { $count }
forms-note = Nota breve
forms-no-answer = Apagar a resposta

## What came of it

forms-result-counts = A unidade agora conta.
forms-result-passed = A prova final está aprovada.
forms-result-not-yet = Registado. Ainda não alcançado.
forms-result-right = { $right } de { $count } certas, { $answered } respondidas
forms-result-critical = Perguntas que têm de estar certas e não estão: { $count }
forms-another = Introduzir outra folha

## On the sheet. Learners read this: at most twelve words in a sentence.

forms-sheet-code = Código da folha
forms-sheet-squares = Código da folha { $code } para um leitor
forms-sheet-name = Nome
forms-sheet-day = Data
forms-sheet-do = Leia cada pergunta. Marque a sua resposta ou escreva-a. Enganou-se? Risque e marque outra.
forms-sheet-end = Chegou ao fim. Veja outra vez as suas respostas.
forms-sheet-why = Porquê?
forms-sheet-one = Marque uma resposta.
forms-sheet-some = Marque todas as respostas certas.
forms-sheet-verdict = É verdade? Marque uma resposta. Depois marque um motivo.
forms-sheet-pairs = Escreva uma letra em cada caixa.
forms-sheet-steps = O que vem primeiro? Escreva 1. Depois 2, e assim por diante.
forms-sheet-number = Escreva o número.
forms-sheet-places = Veja os números na imagem. Marque todos os certos.
forms-sheet-words = Escreva algumas palavras.
