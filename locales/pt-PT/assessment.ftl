assessment-practice = Prática
assessment-practice-standing = { $right } certas, são precisas { $needed }
assessment-answer = Responder
assessment-choose-one = Escolha uma resposta.
assessment-choose-some = Escolha as suas respostas.
assessment-choose-pairs = Escolha uma para cada linha.
assessment-choose-order = Ponha tudo por ordem.
assessment-choose-verdict = Escolha verdadeiro ou falso, e porquê.
assessment-choose-number = Escreva um número, por exemplo 12,5.
assessment-choose-words = Escreva a sua resposta.
assessment-order-hint = Mova as linhas. O que vem primeiro fica em cima.
assessment-hotspot-hint = Escolha na imagem ou na lista.
# Is a sentence true or false?
assessment-true = Verdadeiro
assessment-false = Falso
assessment-reason = Porquê? Escolha a razão.
assessment-way-screen = No computador
assessment-way-paper = Em papel
assessment-way-aloud = Oralmente
# Labels of the field for an answer that is typed.
assessment-your-number = O seu número
assessment-your-words = A sua resposta
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

# Something that is done or made. A trainer looks at it later.
assessment-done = Já fiz isto
assessment-done-note = Escreva aqui, se quiser
assessment-choose-done = Faça primeiro. Depois diga que já fez.
# In practice: nobody judges it, and it does not count.
assessment-compare = Compare com isto
assessment-compare-about = Aqui não conta. Veja cada linha.
assessment-criteria = Vê-se isto
assessment-criterion-critical = Não pode faltar
assessment-criterion-met = Está lá
assessment-criterion-not-met = Ainda não
assessment-model = Uma boa resposta
assessment-my-answer = A sua resposta
# At the end of a check or a final: something is still to be judged.
assessment-waiting =
    { $count ->
        [one] Uma resposta espera pelo pessoal.
       *[other] { $count } respostas esperam pelo pessoal.
    }
assessment-waiting-about = Pode continuar. O pessoal vê isto mais tarde.
