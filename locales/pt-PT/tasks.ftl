# Practical tasks: the sheet of the trainer, its occasions, and the learner’s own page.
# An occasion is one time on which a trainer watched the task.

## The list of a learner’s tasks

tasks-training = Formação
tasks-open = Tarefas práticas
tasks-title = Tarefas práticas de { $name }
tasks-about = Abra a folha enquanto a pessoa faz a tarefa. Cada marca fica logo guardada.
tasks-none = Este curso não tem tarefas práticas. Instale um pacote que as tenha.
tasks-back-person = Voltar a { $name }
tasks-back = Voltar às tarefas
tasks-competent-of = Competente em { $competent } de { $wanted } ocasiões
tasks-counts = A tarefa conta.
tasks-watch = Observar agora
tasks-go-on = Continuar a folha aberta
tasks-occasion = Ocasião { $number }
tasks-occasions-none = Ainda ninguém observou esta tarefa.
tasks-competent = Competente
tasks-not-yet-competent = Ainda não competente
tasks-second-wanted = É pedida uma segunda avaliação.
tasks-second-done = Uma segunda pessoa também avaliou.
tasks-answer-seen = A pessoa já viu.
tasks-answer-differs = A pessoa vê de outra maneira.
tasks-answer-none = Ainda sem resposta da pessoa.
tasks-answer-words = A pessoa vê de outra maneira: «{ $words }»
tasks-column-occasion = Ocasião
tasks-column-result = Resultado
tasks-column-assessor = Avaliação
tasks-column-learner = Pessoa em formação
tasks-column-line = O que foi visto

## The sheet

tasks-sheet-number = Ocasião { $number }. A tarefa tem de sair bem { $wanted } vezes.
tasks-sheet-second = Está a avaliar em segundo lugar. Vê as primeiras marcas quando fechar a sua folha.
tasks-for-two = Esta ocasião é para duas avaliações. Peça a alguém da equipa que também observe e marque depois.
tasks-details = Condições, ferramentas e teclas
tasks-keys = As teclas 1 a 4 marcam uma linha e passam à seguinte. As setas mudam de linha.
tasks-critical = Crítica
# Four marks, beside each line of the sheet and on the learner’s page. Short.
tasks-mark-alone = Sem ajuda
tasks-mark-with-help = Com ajuda
tasks-mark-not-yet = Ainda não
tasks-mark-not-seen = Não visto
tasks-comment = Comentário numa linha; a pessoa lê-o
tasks-kept = Guardado aqui
tasks-open-lines =
    { $count ->
        [one] { $count } linha sem marca
       *[other] { $count } linhas sem marca
    }
tasks-stopped = Falhou uma linha crítica. Pare a tarefa: é «ainda não competente», seja o que for que se viu.
tasks-stopped-was = Falhou uma linha crítica e a tarefa parou.
tasks-critical-unseen = Para «competente» é preciso ver todas as linhas críticas.
tasks-close-competent = Fechar como competente
tasks-close-not-yet = Fechar como ainda não competente
tasks-close-title = Fechar a folha: { $result }?
tasks-close-open =
    { $count ->
        [one] { $count } linha sem marca conta como não vista.
       *[other] { $count } linhas sem marca contam como não vistas.
    }
tasks-close-about = Depois já não se pode mudar. A pessoa lê-a e pode responder.
tasks-close-do = Fechar a folha

## The sheet on paper

tasks-print = Imprimir a folha
tasks-paper-day = Dia
tasks-paper-place = Local
tasks-paper-what = O que fazer
tasks-paper-conditions = Condições
tasks-paper-tools = Ferramentas
tasks-paper-rule = Se uma linha crítica falhar, pare a tarefa: o resultado é «ainda não competente».
tasks-paper-assessor = Avaliador: nome e assinatura
tasks-paper-learner-signs = Pessoa em formação: assinatura

## Two assessors

tasks-agreement = Ambos viram { $of } linhas e marcaram { $same } da mesma forma: { $percent } % de acordo.
tasks-agreement-none = Não há nenhuma linha que ambos tenham visto.
tasks-agreement-talk = Falem sobre as diferenças. O primeiro resultado mantém-se.
tasks-second-ask = É-lhe pedida a segunda avaliação. Marque o que viu; depois as duas folhas ficam lado a lado.
tasks-second-mark = Avaliar em segundo lugar
tasks-second-look = Ver sem avaliar

## The learner’s own pages: at most twelve words in a sentence, plain and adult

tasks-mine-title = As minhas tarefas práticas
tasks-mine-card = Tarefas práticas: { $done } de { $count } feitas
tasks-mine-card-new = Tarefas práticas: um resultado novo
tasks-mine-none = Aqui não há tarefas práticas. Continue a sua unidade.
tasks-mine-of = Bem feita { $competent } de { $wanted } vezes
tasks-mine-new = Resultado novo: { $day }
tasks-mine-read = Resultado: { $day }
tasks-mine-look = O que o formador ou a formadora vê
tasks-mine-yes = Fez bem esta tarefa.
tasks-mine-no = Ainda não. Vai tentar outra vez.
tasks-mine-stopped = Uma linha é de segurança. Pratique primeiro essa.
tasks-mine-second = Outra pessoa também viu: { $who }
tasks-mine-seen = Já vi isto
tasks-mine-differs = Vejo de outra maneira
tasks-mine-words = Como vê isto? Escreva uma linha.
tasks-mine-send = Guardar as minhas palavras
tasks-mine-answered-seen = Já viu este resultado.
tasks-mine-answered-differs = As suas palavras estão guardadas: «{ $words }»
