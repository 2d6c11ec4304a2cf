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
errors-passphrase-wrong = Esta frase-passe não está certa.
    .hint = Veja as maiúsculas e os espaços e tente outra vez.
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
errors-journal-broken = O registo deste computador tem uma falha ou foi alterado.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = As tabelas deste computador não condizem com o registo.
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
errors-step-not-found = Este passo já não está no pacote.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = Esta pergunta já não está no pacote.
    .hint = Volte ao início. As respostas estão guardadas.
errors-response-wrong-form = Esta resposta não serve para a pergunta.
    .hint = Responda mais uma vez.
errors-attempt-not-open = Esta verificação já terminou.
    .hint = Volte ao início. O resultado está guardado.
errors-picture-code-wrong-form = São precisas quatro imagens.
    .hint = Escolha quatro imagens.
errors-card-wrong-form = Isto não é um número de cartão.
    .hint = Escreva os seis algarismos do cartão.

## Packs

errors-pack-missing = Ainda não há nenhum pacote neste computador.
    .hint = Faça uma troca com uma pen que leve um pacote.
errors-pack-content-wrong = O conteúdo do pacote não segue as regras: { $detail }
    .hint = Corrija a origem e construa o pacote outra vez.
errors-pack-too-new = O pacote precisa de um Footbridge mais recente.
    .hint = Instale primeiro o programa mais recente. O pacote daqui continua em uso.
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
errors-statement-damaged = O comunicado do centro está danificado.
    .hint = { -errors-hint-fresh-stick }
errors-statement-older = O comunicado do centro é mais antigo do que o daqui.
    .hint = { -errors-hint-newer-stays }
errors-statement-wrong-centre = O comunicado vem de outro centro.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = O recibo do centro está danificado.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = O recibo do centro é mais antigo do que o daqui.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = O recibo vem de outro centro.
    .hint = { -errors-hint-leave }
errors-receipt-beyond-journal = O centro tem anotações que este computador perdeu.
    .hint = Este computador foi reposto? Avise hoje a coordenação.

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
