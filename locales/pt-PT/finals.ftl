# Finals. Learners read the first part: at most twelve words in a sentence.
finals-home-open = Quem dá a formação começa-a consigo.
finals-home-begun = Está a meio.
finals-home-passed = Aprovada
finals-home-not-yet = Ainda não aprovada

# Before it begins
finals-questions = { $count } perguntas. { $needed } têm de estar certas.
finals-minutes = Costuma durar { $minutes } minutos. Não há relógio.
finals-limit = Tem { $minutes } minutos.
finals-changes = Pode mudar as suas respostas até ao fim.
finals-call-to-begin = Peça ajuda. O pessoal escreve o código de início.
finals-start-code = Código de início
finals-start = Começar
finals-not-open = Agora não está aberta. Pergunte ao pessoal.
finals-too-early = Pode tentar outra vez a partir de { $day }.
finals-no-more-tries = Já não tem tentativas. Fale com o pessoal.

# While it runs
finals-number = Prova final: { $number } de { $count }
finals-overview = Todas as perguntas
finals-overview-open =
    { $count ->
        [0] Todas as perguntas têm resposta.
        [one] Uma pergunta ainda não tem resposta.
       *[other] { $count } perguntas ainda não têm resposta.
    }
finals-answered = respondida
finals-unanswered = sem resposta
finals-question = Pergunta { $number }
finals-call-to-end = Já acabou? Peça ajuda.
finals-end-code = Código de fim
finals-end = Terminar a prova
finals-trainer-only = Só o pessoal escreve isto.
finals-minutes-left =
    { $minutes ->
        [one] Falta 1 minuto
       *[other] Faltam { $minutes } minutos
    }

# What came of it
finals-passed = Passou na prova.
finals-not-yet = Ainda não passou na prova.
finals-result = { $right } de { $count } certas. São precisas { $needed }.
finals-critical-missed =
    { $count ->
        [one] Uma pergunta que tem de estar certa não estava.
       *[other] { $count } perguntas que têm de estar certas não estavam.
    }
finals-parts = Parte por parte
finals-part = { $right } de { $count } certas
finals-again = Veja outra vez as lições. Depois tente de novo.
finals-try-again = Tentar outra vez

# Staff
finals-title = Provas finais
finals-about = Uma prova final começa e acaba com códigos que escreve no computador da pessoa. Abra-a aqui; os códigos chegam aos outros computadores com a pen.
finals-none = Este curso não tem prova final.
finals-none-about = As provas finais vêm com o pacote de um curso.
finals-facts = { $count } perguntas, { $needed } têm de estar certas, { $tries } tentativas, cerca de { $minutes } minutos
finals-ends-after = Acaba após { $minutes } minutos; quem precisa de mais tempo tem mais.
finals-days-between = Dias entre duas tentativas: { $days }
finals-reason = Porquê tantas: { $reason }
finals-open = Abrir para a turma
finals-close = Fechar
finals-codes-about = Só o pessoal deve ver estes códigos.
finals-sittings = Quem a tentou
finals-sittings-none = Ainda ninguém a tentou.
finals-column-name = Pessoa
finals-column-begun = Começada
finals-column-result = Resultado
finals-column-minutes = Minutos
finals-column-notes = Notas
finals-standing-begun = A decorrer: { $answered } de { $count } respondidas
finals-standing-passed = Aprovada: { $right } de { $count }
finals-standing-not-yet = Ainda não: { $right } de { $count }
finals-note-critical = perguntas críticas falhadas: { $count }
finals-note-time-over = o tempo acabou
finals-note-item = pergunta { $number }: { $note }
finals-note-interrupted = interrompida { $minutes } min até { $at }
finals-note-other-window = outra janela { $seconds } s até { $at }
finals-note-lessons = lições ou palavras { $minutes } min até { $at }
finals-helped-more-time = com mais tempo
finals-helped-read-aloud = lida em voz alta
finals-helped-fewer-options = com menos opções
finals-helped-reader-present = com uma pessoa que lê
finals-helped-glossary = com um glossário
finals-give-try = Dar mais uma tentativa
finals-back = Voltar à turma

# It ended, and something waits to be judged.
finals-waits = O pessoal tem de ver uma coisa primeiro.
finals-undecided = Ainda não está decidido
finals-home-waits = Espera pelo pessoal
finals-standing-waits = Por avaliar: até agora { $right } de { $count }
