# One message for each error code: what happened, in plain words.
# The attribute .hint says what to do now.

# Remedies that many errors share.
-errors-hint-again = Tente outra vez. Se voltar a acontecer, dê este código à coordenação.
-errors-hint-send-again = Nada se perdeu. Quem enviou volta a enviar na próxima vez.
-errors-hint-not-taken = Não foi aceite e aqui nada mudou. Guarde a pen e avise a coordenação.
-errors-hint-leave = Deixe ficar na pen. Será lido no sítio certo.
-errors-hint-newer-stays = Não precisa de fazer nada. O mais recente continua em uso.
-errors-hint-fresh-stick = Aqui nada mudou. Peça ao centro uma pen com uma cópia nova.
-errors-hint-packs-stay = Os pacotes daqui continuam em uso. Peça ao centro uma pen com uma cópia nova.
-errors-hint-tell-today = O trabalho pode continuar. Avise hoje a coordenação.
-errors-hint-choose-again = Volte atrás e escolha outra vez.

## Sign in and passphrases

errors-sign-in-wrong = O número e as imagens não condizem.
    .hint = Tente outra vez. Quem dá a formação pode ajudar.
errors-sign-in-wait =
    { $seconds ->
        [one] Espere { $seconds } segundo e tente outra vez.
       *[other] Espere { $seconds } segundos e tente outra vez.
    }
    .hint = Quem dá a formação pode ajudar.
errors-sign-in-only-staff = Agora só pode abrir quem dá a formação.
    .hint = O seu trabalho está seguro. Peça ajuda.
errors-session-ended = Esta sessão terminou.
    .hint = Está tudo guardado. Entre outra vez para continuar.
errors-limits-senseless = Estes tempos não servem aqui.
    .hint = Formandos 2 a 60 minutos, pessoal 1 a 30, uma sessão 15 minutos a 12 horas.
errors-passphrase-wrong = Esta frase-passe não está certa.
    .hint = Veja as maiúsculas e os espaços e tente outra vez.
errors-passphrase-wait =
    { $seconds ->
        [one] Demasiadas frases-passe erradas. Espere { $seconds } segundo.
       *[other] Demasiadas frases-passe erradas. Espere { $seconds } segundos.
    }
    .hint = Nada fica bloqueado para sempre. A próxima tentativa conta depois desta espera.
errors-passphrase-weak = Esta frase-passe é demasiado fácil de adivinhar.
    .hint = Use pelo menos 12 caracteres. Quatro palavras sem nada em comum servem bem.
errors-not-permitted = A sua função não permite fazer isto aqui.
    .hint = Peça a um colega que possa, ou entre outra vez.
errors-unknown-command = O programa pediu algo que não conhece.
    .hint = { -errors-hint-again }
errors-request-malformed = O programa não entendeu o que foi escrito.
    .hint = { -errors-hint-again }

## This computer

errors-site-in-use = O Footbridge já está aberto neste computador.
    .hint = Feche a outra janela e comece outra vez.
errors-site-exists = Este computador já está preparado.
    .hint = Abra o programa outra vez para o usar.
errors-no-site = Este computador ainda não está preparado.
    .hint = Abra o programa outra vez e prepare-o.
errors-store-damaged = Os dados deste computador estão danificados. Foram postos de lado, não apagados.
    .hint = Fale primeiro com a coordenação. O que chegou ao centro está seguro.
errors-store-too-new = Um Footbridge mais recente escreveu os dados deste computador.
    .hint = Nada se perdeu. Abra o programa mais recente.
errors-store-failed = Não foi possível ler ou guardar os dados deste computador.
    .hint = { -errors-hint-again }
errors-store-key-wrong = Os dados deste computador não abrem.
    .hint = Tente outra vez, ou peça a um colega que o abra.
errors-pragma-refused = Com esta cópia do programa os dados não ficam seguros.
    .hint = Nada mudou. Instale o programa outra vez.
errors-disk-full = O disco deste computador está cheio.
    .hint = Arranje espaço e tente outra vez. O que foi guardado fica.
errors-disk-failed = Não é possível ler ou escrever este ficheiro ou pasta: { $path }
    .hint = Veja se o disco funciona e se pode escrever aí.
errors-clock-wrong = O relógio deste computador está errado.
    .hint = Acerte a data e a hora e tente outra vez.
errors-journal-broken = As anotações deste computador têm uma falha ou foram alteradas.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = O que este computador mostra não condiz com as suas anotações.
    .hint = { -errors-hint-tell-today }

## Sticks

errors-stick-not-found = Não há nenhuma pen em { $folder }.
    .hint = Ponha a pen, espere um momento e tente outra vez.
errors-stick-read-only = Não é possível escrever nesta pen.
    .hint = Abra a patilha de bloqueio, ou use outra pen.
errors-stick-full = A pen está cheia.
    .hint = Use outra pen, ou apague outros ficheiros. Deixe a pasta FOOTBRIDGE como está.
errors-stick-write-failed = Não foi possível escrever na pen.
    .hint = Nada se perdeu. Ponha a pen outra vez, ou use outra.
errors-stick-defective = Esta pen não guarda o que se escreve nela.
    .hint = Nada se perdeu. Use outra pen e deite esta fora.
errors-stick-not-registered = Esta pen não está no registo. Aqui só se podem usar pens registadas.
    .hint = Use uma pen do registo, ou peça primeiro para registar esta.
errors-stick-busy = Outro programa está a usar a pen.
    .hint = Feche esse programa e tente outra vez.
errors-stick-without-serial = Esta pen não tem número próprio e não pode ser registada.
    .hint = Use outra pen.
errors-stick-crowded = Há demasiados ficheiros na pen. Nem todos foram vistos.
    .hint = Apague outros ficheiros. Deixe a pasta FOOTBRIDGE como está. Se voltar a acontecer, avise a coordenação.

## Setting up

errors-kit-not-found = Nesta pen não há nenhum kit inicial.
    .hint = Escolha a pen que o centro deu para isto.
errors-kit-words-wrong = Estas seis palavras não abrem o kit inicial.
    .hint = Compare cada palavra e a ordem e tente outra vez.
errors-kit-damaged = O kit inicial está danificado.
    .hint = Peça um novo ao centro.
errors-kit-for-other-kind = Este kit inicial é para outro tipo de computador.
    .hint = Volte atrás e escolha o outro tipo, ou peça ao centro o kit certo.
errors-centre-keys-wrong = As chaves do centro não abrem.
    .hint = Veja a pasta e a frase-passe e tente outra vez.
errors-name-empty = Falta o nome.
    .hint = Escreva um nome.
errors-name-too-long = O nome é demasiado longo.
    .hint = Escreva um nome mais curto.
errors-language-unknown = Esta língua não está disponível aqui.
    .hint = Escolha uma da lista.
errors-sample-exists = Os dados de exemplo já estão aqui.
    .hint = Abra o programa outra vez para os usar.

## Long work

errors-job-running = Ainda há outra tarefa longa a decorrer.
    .hint = Espere que termine, ou cancele-a.
errors-job-unknown = Esta tarefa já não está a decorrer.
    .hint = Nada se perdeu. Comece outra vez.
errors-cancelled = A tarefa foi cancelada.
    .hint = Nada se perdeu. Comece outra vez quando quiser.

## Learning

errors-not-found = Isto já não está aqui.
    .hint = { -errors-hint-choose-again }
errors-unit-not-found = Esta unidade não está no pacote.
    .hint = Faça uma troca com uma pen que leve o pacote mais recente.
errors-page-stopped = Esta parte não respondeu. Foi parada.
    .hint = O seu trabalho está seguro. Tente outra vez ou continue.
errors-step-not-found = Este passo já não está no pacote.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = Esta pergunta já não está no pacote.
    .hint = Volte ao início. As respostas estão guardadas.
errors-review-not-today = Isto já está feito por hoje.
    .hint = Volte ao início e continue a partir daí.
errors-print-table-not-made = Não foi possível escrever a tabela como livro de cálculo.
    .hint = Guarde-a como CSV.
errors-response-wrong-form = Esta resposta não serve para a pergunta.
    .hint = Responda mais uma vez.
errors-response-no-number = Isto ainda não é um número.
    .hint = Escreva só algarismos, por exemplo 12,5.
errors-attempt-not-open = Esta verificação já terminou.
    .hint = Volte ao início. O resultado está guardado.
errors-picture-code-wrong-form = São precisas quatro imagens.
    .hint = Escolha quatro imagens.
errors-people-same-already = Estas duas fichas já são de uma só pessoa.
    .hint = { -errors-hint-choose-again }
errors-people-not-joined = Estas duas fichas não foram juntas.
    .hint = { -errors-hint-choose-again }
errors-staff-not-joined = As fichas do pessoal não se podem juntar.
    .hint = Escolha duas fichas de formandos.
errors-role-not-here = Esta função não existe neste computador.
    .hint = Escolha uma das funções mostradas.
errors-staff-name-taken = Já trabalha aqui alguém com este nome.
    .hint = Acrescente um segundo nome, para todos saberem quem é.
errors-staff-last = Mais ninguém pode abrir este computador.
    .hint = Junte primeiro um colega. Depois esta entrada pode sair.
errors-staff-not-oneself = Não se pode retirar a si próprio.
    .hint = Peça a um colega que o faça.
errors-learner-there-already = Esta pessoa já pertence a esta sala.
    .hint = { -errors-hint-choose-again }
errors-difference-chosen-elsewhere = Só o computador em causa pode escolher.
    .hint = Escolha lá e depois faça uma volta com a pen.
errors-card-wrong-form = Isto não é um número de cartão.
    .hint = Escreva os seis algarismos do cartão.

## Packs

errors-pack-missing = Ainda não há nenhum pacote neste computador.
    .hint = Faça uma troca com uma pen que leve um pacote.
errors-pack-content-wrong = O conteúdo do pacote não segue as regras: { $detail }
    .hint = Corrija a origem e construa o pacote outra vez.
errors-pack-needs-newer-program = O pacote precisa do Footbridge { $needs } ou mais recente.
    .hint = Instale primeiro o programa mais recente. O pacote que está aqui continua em uso.
errors-pack-delta-base-missing = O pacote só traz o que é novo desde a versão { $version }, e essa versão não está inteira aqui.
    .hint = Peça ao centro o pacote inteiro numa pen.
errors-pack-withdrawn = Este curso está a ser corrigido.
    .hint = Tudo o que fez está guardado. Pergunte ao formador quando continua.
errors-pack-file-damaged = Um ficheiro do pacote está danificado.
    .hint = { -errors-hint-packs-stay }
errors-pack-file-not-listed = Um ficheiro do pacote não está na lista dele: { $detail }
    .hint = { -errors-hint-packs-stay }
errors-metadata-missing = Falta a lista de pacotes na pen.
    .hint = { -errors-hint-packs-stay }
errors-metadata-unreadable = Não é possível ler a lista de pacotes.
    .hint = { -errors-hint-packs-stay }
errors-metadata-rollback = A lista de pacotes é mais antiga do que a daqui.
    .hint = { -errors-hint-newer-stays }
errors-metadata-expired = A lista de pacotes passou da data.
    .hint = { -errors-hint-packs-stay }
errors-metadata-signature = A lista de pacotes não tem a assinatura de quem publica.
    .hint = { -errors-hint-not-taken }
errors-metadata-mismatch = As listas de pacotes não condizem.
    .hint = { -errors-hint-packs-stay }
errors-target-unknown = Um pacote não está na lista de quem publica.
    .hint = { -errors-hint-not-taken }
errors-target-name-refused = Um pacote tem um nome não permitido.
    .hint = { -errors-hint-not-taken }
errors-target-damaged = Um pacote da pen está danificado.
    .hint = { -errors-hint-packs-stay }

## Bundles, statements, receipts

errors-bundle-damaged = Um envio está danificado.
    .hint = { -errors-hint-send-again }
errors-bundle-not-for-us = Um envio está selado para outro destino.
    .hint = { -errors-hint-leave }
errors-bundle-sender-unknown = Um envio vem de um local que aqui não se conhece.
    .hint = Nada se perdeu. Repita a troca quando o centro tiver admitido o local.
errors-bundle-chain-broken = As anotações de um envio não são seguidas.
    .hint = { -errors-hint-send-again }
errors-bundle-seal-wrong = O selo de um envio não é autêntico.
    .hint = { -errors-hint-not-taken }
errors-bundle-events-differ = Um envio contém anotações diferentes das que diz.
    .hint = { -errors-hint-not-taken }
errors-bundle-too-large = Um envio é maior do que o permitido.
    .hint = { -errors-hint-not-taken }
errors-site-not-admitted = Um envio vem de um local ainda não admitido.
    .hint = Nada se perdeu. As anotações esperam até o centro o admitir.
errors-admission-wrong = Um local pede entrada com um kit inicial que não é deste centro.
    .hint = Nada foi aceite. Pergunte quem preparou esse computador.
errors-kit-used-up = Todos os lugares deste kit inicial estão ocupados.
    .hint = Faça um kit inicial novo para esta sala.
errors-kit-revoked = O centro retirou este kit inicial.
    .hint = Nada foi aceite. Peça ao centro um kit inicial novo.
errors-asking-too-much = Já espera trabalho suficiente deste computador novo.
    .hint = Admita o computador. O resto vem com a próxima pen.
errors-bundle-sender-revoked = Este trabalho vem de um computador em que o centro já não confia.
    .hint = Nada foi aceite. O centro decide.
errors-statement-damaged = O comunicado do centro está danificado.
    .hint = { -errors-hint-fresh-stick }
errors-statement-wrong-centre = O comunicado vem de outro centro.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = O recibo do centro está danificado.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = O recibo do centro é mais antigo do que o daqui.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = O recibo vem de outro centro.
    .hint = { -errors-hint-leave }
errors-transfer-damaged = Não é possível ler o ficheiro de uma pessoa que mudou de sala.
    .hint = { -errors-hint-send-again }

## Files from a stick

errors-signature-missing = Um ficheiro não está assinado.
    .hint = { -errors-hint-not-taken }
errors-signature-wrong = A assinatura de um ficheiro não é autêntica.
    .hint = { -errors-hint-not-taken }
errors-envelope-unreadable = Um ficheiro está danificado.
    .hint = { -errors-hint-send-again }
errors-payload-type-wrong = Um ficheiro é de um tipo diferente do que o lugar indica.
    .hint = { -errors-hint-not-taken }
errors-payload-unreadable = Não é possível ler o conteúdo de um ficheiro.
    .hint = { -errors-hint-send-again }
errors-key-invalid = Não é possível verificar quem enviou um ficheiro.
    .hint = { -errors-hint-not-taken }
errors-seal-not-for-us = Um ficheiro está selado para outro destino.
    .hint = { -errors-hint-leave }
errors-seal-damaged = O selo de um ficheiro está danificado.
    .hint = { -errors-hint-send-again }
errors-work-factor-too-high = Um ficheiro demoraria demasiado a abrir.
    .hint = { -errors-hint-not-taken }
errors-too-large = Um ficheiro é maior do que o permitido.
    .hint = { -errors-hint-not-taken }
errors-archive-damaged = Um ficheiro está danificado por dentro.
    .hint = { -errors-hint-send-again }
errors-archive-name-refused = Um ficheiro contém um nome não permitido.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-refused = Um ficheiro contém algo não permitido.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-missing = Falta uma parte de um ficheiro.
    .hint = { -errors-hint-send-again }
errors-archive-overlap = Partes de um ficheiro sobrepõem-se.
    .hint = { -errors-hint-not-taken }
errors-archive-bomb = Um ficheiro encheria o disco todo ao abrir.
    .hint = { -errors-hint-not-taken }

errors-io-failed = Não foi possível ler ou escrever um ficheiro até ao fim.
    .hint = { -errors-hint-again }

errors-unknown = Aconteceu algo inesperado.
    .hint = { -errors-hint-again }

## Recuperação

errors-recovery-code-wrong-form = Isto não é um código de recuperação.
    .hint = Escreva os oito grupos de quatro sinais da folha impressa.
errors-recovery-code-group-wrong = O grupo { $group } do código de recuperação não está certo.
    .hint = Veja este grupo na folha e escreva-o outra vez.
errors-recovery-code-wrong = Este código não abre nada na pen.
    .hint = Veja se a folha é a deste computador, ou use outra pen da sala.
errors-recovery-code-not-here = Este código de recuperação não abre este computador.
    .hint = Cada código abre uma vez, e só o seu computador. Procure a folha mais recente.
errors-recovery-file-not-found = Nesta pen não há nenhum ficheiro de recuperação.
    .hint = Use outra pen que tenha sido usada no computador perdido.
errors-recovery-file-damaged = Um ficheiro de recuperação está danificado.
    .hint = Use outra pen que tenha sido usada no computador perdido. O que chegou ao centro está seguro.
errors-recovery-file-too-large = Um ficheiro de recuperação é maior do que pode ser.
    .hint = { -errors-hint-not-taken }
errors-recovery-full-missing = Na pen está só a última parte dos ficheiros de recuperação.
    .hint = Ponha também a pen da semana anterior e tente outra vez.
errors-copy-damaged = A cópia que acabou de ser feita não se consegue ler.
    .hint = As cópias mais antigas ficam. Avise o coordenador: o disco pode estar a falhar.
errors-no-good-copy = Neste computador não há nenhuma cópia boa dos dados.
    .hint = Use o ficheiro de recuperação de uma pen e o código impresso. Pergunte ao coordenador.
errors-put-back-not-needed = Os dados deste computador estão em ordem.
    .hint = Abra o computador com a sua frase-passe.

## People who come and go

errors-date-impossible = Este dia não é possível.
    .hint = Escreva o dia assim: 22.11.2026.
errors-learner-left = Esta pessoa deixou a turma.
    .hint = Traga primeiro a pessoa de volta à turma.
errors-group-name-taken = Outro grupo tem este nome.
    .hint = Escolha outro nome.
errors-accommodation-unknown = Esta definição não está disponível aqui.
    .hint = Escolha uma da lista.

## Tables of learners

errors-table-no-folder = Esta pasta não existe.
    .hint = Verifique o caminho ou volte a ligar a pen.
errors-table-no-file = Este ficheiro não pode ser lido como tabela.
    .hint = Escolha um ficheiro que termine em .csv, .tsv ou .txt.
errors-table-too-large = O ficheiro é maior do que qualquer lista de formandos.
    .hint = Escolha a lista de formandos, sem imagens.
errors-table-is-workbook = É um livro de cálculo, não um ficheiro CSV.
    .hint = Abra-o na folha de cálculo e guarde-o como CSV.
errors-table-unreadable = O texto deste ficheiro não pode ser lido.
    .hint = Guarde-o de novo como CSV UTF-8.
errors-table-empty = A tabela não tem linhas abaixo do cabeçalho.
    .hint = Escreva na primeira linha os nomes das colunas e por baixo os formandos.
errors-table-too-many-rows = A tabela tem { $rows } linhas. Aceitam-se no máximo { $limit } de cada vez.
    .hint = Divida a tabela em ficheiros mais pequenos.
errors-table-no-name-column = Nenhuma coluna se chama «Nome».
    .hint = Escreva «Nome» por cima dos nomes, na primeira linha.
errors-table-column-twice = Duas colunas têm o mesmo significado.
    .hint = Retire uma delas ou dê-lhe outro nome.
errors-table-changed = A tabela mudou desde que a viu.
    .hint = Veja-a de novo. Ninguém foi inscrito.
errors-table-rows-to-mend = Linhas a corrigir: { $rows }. Ninguém foi inscrito.
    .hint = Corrija essas linhas no ficheiro e veja de novo.
errors-row-columns = Esta linha tem { $found } colunas. O cabeçalho tem { $wanted }.
    .hint = Use o mesmo separador em todas as linhas.
errors-row-name-empty = Falta o nome.
    .hint = Escreva o nome ou apague a linha.
errors-row-name-too-long = O nome tem mais de 80 letras.
    .hint = Encurte o nome. Verifique se falta uma aspa.
errors-row-formula = O nome ou o grupo começa como uma fórmula.
    .hint = Retire o = + - ou @ do início.
errors-row-control = Nesta linha há uma quebra ou um sinal escondido.
    .hint = Escreva a linha de novo à mão.
errors-row-language = Esta língua não é conhecida.
    .hint = Escreva en, de, es, fr, it, pt ou ro, ou deixe vazio.
errors-row-group-too-long = O nome do grupo tem mais de 80 letras.
    .hint = Encurte o nome do grupo.
errors-row-card-wrong = Não é um número de cartão deste programa.
    .hint = Verifique os seis algarismos. Se ficar vazio, é sorteado um número.
errors-row-card-twice = A linha { $row } tem o mesmo número de cartão.
    .hint = Dê a uma das duas linhas outro número, ou nenhum.
errors-row-card-taken = Alguém já tem este número de cartão.
    .hint = Procure a pessoa na lista ou deixe o número vazio.
errors-row-date = Este dia não existe no calendário ou fica muito longe.
    .hint = Escreva o dia assim: 22.11.2026, ou deixe vazio.

## Print

errors-print-no-press = Esta cópia do programa não pode fazer PDF.
    .hint = Tome nota à mão e peça o programa completo.
errors-print-not-set = Não foi possível fazer a página.
    .hint = { -errors-hint-again }
errors-print-nothing = Não há nada para imprimir.
    .hint = Escolha primeiro o que deve ser impresso.
errors-print-list-empty = Esta lista está vazia.
    .hint = Escolha outro grupo, outros dias ou outro nome.
errors-print-list-too-long = Uma lista não pode ter mais de { $limit } linhas.
    .hint = Escolha menos dias, um grupo ou um nome.
errors-print-queue-unknown = Esta impressora já não existe.
    .hint = Escolha outra impressora ou guarde um PDF.
errors-print-queue-refused = A impressora não o aceitou.
    .hint = Veja se está ligada e tem papel. Também pode guardar um PDF.
errors-print-folder-not-found = Esta pasta não existe.
    .hint = Escreva o caminho completo de uma pasta ou escolha uma da lista.
errors-print-folder-ours = O Footbridge guarda os seus próprios dados nesta pasta.
    .hint = Escolha outra pasta.
errors-print-stick-unconfirmed = Esta pasta está numa pen.
    .hint = Confirme que pode ir para lá ou escolha uma pasta deste computador.
errors-print-folder-crowded = Nesta pasta há demasiados ficheiros deste dia.
    .hint = Apague os antigos ou escolha outra pasta.
errors-print-code-outdated = Este não é o código de recuperação mais recente deste computador.
    .hint = Faça um código novo e imprima esse.

## The class: its plan and its register

errors-day-wrong = Isto não é um dia.
    .hint = Escreva o dia com ano, mês e dia.
errors-day-ahead = Este dia ainda não chegou.
    .hint = Escolha hoje ou um dia anterior.
errors-days-backwards = O último dia é anterior ao primeiro.
    .hint = Escolha o primeiro dia e depois o último.
errors-minutes-wrong = Um dia tem no máximo 1440 minutos.
    .hint = Escreva outra vez os minutos.
errors-not-of-this-class = Esta pessoa não é desta turma.
    .hint = Abra outra vez a turma e escolha da lista.
errors-nothing-noted = Nada está anotado sobre esta pessoa neste dia.
    .hint = Abra outra vez o registo.
errors-approval-needed = Isto precisa de uma segunda pessoa do pessoal.
    .hint = Peça a outra pessoa. Inicia sessão neste computador em 10 minutos e aprova.
errors-approval-same-account = Foi pedido por si.
    .hint = Outra pessoa deve iniciar sessão e aprovar.
errors-approval-expired = Isto já não espera por uma segunda pessoa.
    .hint = Passados 10 minutos é preciso pedir de novo.
errors-approval-changed = O que seria feito já não é o que foi mostrado.
    .hint = Nada foi feito. Peça de novo e vejam juntos.

# Finals
errors-final-not-open = Esta prova final não está aberta para a turma.
    .hint = Abra-a em Turma, Provas finais, ou traga a pen do computador onde foi aberta.
errors-final-code-wrong = Este código não está certo.
    .hint = Veja o código desta prova e escreva os seis algarismos.
errors-final-code-wait = Demasiados códigos errados.
    .hint = Espere um minuto. Depois escreva outra vez o código.
errors-final-too-early = A próxima tentativa é a partir de { $day }.
    .hint = Pratique até lá. O pessoal pode dar uma tentativa antes desse dia.
errors-final-no-more-tries = Já não há tentativas.
    .hint = Fale com o pessoal. O pessoal pode dar mais uma tentativa.
errors-form-code-wrong = Isto não é um código de folha.
    .hint = Compare cada letra e algarismo com a folha.
errors-form-code-unknown = Esta folha não é conhecida neste computador.
    .hint = Foi impressa noutro lugar. Troque primeiro com a pen, ou introduza-a lá.
errors-form-code-twice = Duas folhas têm o mesmo código.
    .hint = Ninguém pode dizer qual é. Pergunte oralmente ou imprima uma folha nova.
errors-form-not-theirs = Esta folha foi impressa para outra pessoa.
    .hint = Veja o nome na folha e escolha essa pessoa.
errors-form-taken-in = Esta folha já foi registada para esta pessoa.
    .hint = Se algo foi mal escrito, escolha «Corrigir o que foi escrito».
errors-form-not-taken-in = Esta folha ainda não foi registada para esta pessoa.
    .hint = Introduza-a. Ainda não há nada a corrigir.
errors-form-day-ahead = Este dia está no futuro.
    .hint = Indique o dia em que a folha foi escrita.
errors-form-day-too-early = Nesse dia a folha ainda não estava impressa.
    .hint = Indique o dia em que a folha foi escrita.
errors-form-unit-counts = A unidade já conta para esta pessoa.
    .hint = Não há nada a fazer. O que conta não se tira.
errors-form-attempt-open = A pessoa está a meio desta prova.
    .hint = Termine-a primeiro no computador dela com o código de fim.
errors-form-entry-gone = Isto já não está aberto neste computador.
    .hint = Foi registado ou descartado. Comece de novo com o código.
errors-form-row-wrong = A resposta à pergunta { $number } não se consegue ler.
    .hint = Corrija esta linha ou esvazie-a.
errors-form-typed-unknown = Na folha só há de { $first } a { $last }.
    .hint = Escreva o sinal marcado na folha.
errors-form-typed-one = Aqui só é possível uma resposta.
    .hint = Escreva uma letra. Se houver várias marcadas, deixe a linha vazia.
errors-form-typed-twice = { $sign } está duas vezes.
    .hint = Escreva cada sinal uma vez.
errors-form-typed-verdict = Não é claro se foi marcado verdadeiro ou falso.
    .hint = Escreva a para verdadeiro ou b para falso, e no máximo um motivo.
errors-form-typed-pairs = Há { $count } linhas e cada uma precisa de um sinal.
    .hint = Escreva uma letra por linha, e - para uma linha vazia.
errors-form-typed-steps = São precisos os números de 1 a { $count }, cada um uma vez.
    .hint = Se faltar um número na folha, deixe a linha vazia.
errors-form-typed-words = São mais de { $limit } letras.
    .hint = Escreva só as palavras da resposta.
errors-form-count = Uma impressão tem de 1 a { $limit } folhas.
    .hint = Escolha formandos ou outro número.

## Practical tasks

errors-task-not-found = O curso daqui não tem esta tarefa.
    .hint = Volte atrás e escolha uma tarefa da lista.
errors-task-line-unknown = A tarefa mudou desde que a folha foi aberta.
    .hint = Abra a folha outra vez. O que foi guardado continua lá.
errors-task-words-wrong = Estas palavras não cabem numa linha.
    .hint = Escreva no máximo 200 letras, sem mudar de linha.
errors-task-sheet-closed = Esta folha não está aberta.
    .hint = Talvez já esteja fechada. Veja as ocasiões da tarefa.
errors-task-nothing-marked = Ainda nenhuma linha tem marca.
    .hint = Marque o que viu e depois feche a folha.
errors-task-stopped = Falhou uma linha crítica: o resultado é «ainda não competente».
    .hint = Feche a folha assim. A próxima ocasião é uma nova oportunidade.
errors-task-critical-unseen = Uma linha crítica não foi vista, por isso não pode ser competente.
    .hint = Veja agora essa linha, ou feche a folha como ainda não competente.
errors-task-occasion-unknown = Esta pessoa não tem essa ocasião.
    .hint = Volte atrás e escolha da lista.
errors-task-second-is-first = Aqui foi a sua conta que avaliou primeiro.
    .hint = Peça a alguém da equipa que marque com a sua própria conta.
errors-task-second-there = Uma segunda pessoa já marcou esta ocasião.
    .hint = Pode ler os dois resultados lado a lado.
errors-task-answered-already = Já respondeu a isto.
    .hint = Fale com o formador ou a formadora se quiser dizer mais.
errors-task-words-missing = Diga numa linha como vê o resultado.
    .hint = As suas palavras ficam junto do resultado.

errors-final-waits = A última tentativa espera a avaliação.
    .hint = Fale com o pessoal. O pessoal vê primeiro.
errors-marking-not-found = Este trabalho não se encontra.
    .hint = Volte à lista. Talvez haja uma resposta mais nova.
errors-marking-line-unknown = Este trabalho não tem essa linha.
    .hint = Volte à lista e abra-o outra vez.
errors-marking-lines-open = Uma linha ainda não tem marca.
    .hint = Marque cada linha: cumprida ou não cumprida.
errors-marking-not-mine = Esta avaliação não se pode retirar aqui.
    .hint = Avalie de novo: conta a última avaliação.
