# First start: one question on each page.

setup-page = Página { $number } de { $count }

## Language

setup-language-title = Que língua lê?

## What is this computer

setup-kind-title = O que é este computador?
setup-kind-station-about = Aqui os formandos aprendem.
setup-kind-office-about = Aqui o pessoal acompanha as turmas.
setup-kind-centre-about = Aqui junta-se o trabalho de todos os locais.
setup-kind-mend = Escolha um dos três.
setup-sample = Experimentar com dados de exemplo
setup-sample-about = Locais e formandos inventados, para ver como é. Nada disto é real.

## Name

setup-name-title = Que nome dá a este computador?
setup-name-label = Nome do local
setup-name-mend = Escreva um nome.
setup-name-example-station = Por exemplo: Posto 3, oficina B
setup-name-example-office = Por exemplo: Gabinete, oficina B
setup-name-example-centre = Por exemplo: Centro de formação

## First member of staff

setup-staff-title = Quem abre este computador?
setup-staff-about = É a primeira pessoa do pessoal aqui. Sem a frase-passe ninguém pode abrir este computador.
setup-staff-name = O seu nome
setup-staff-passphrase = Frase-passe
setup-staff-again = A mesma frase-passe outra vez
setup-staff-rule = Pelo menos 12 caracteres. Quatro palavras sem nada em comum servem bem.
setup-staff-differs = As duas ainda não são iguais.
setup-staff-same = As duas são iguais.

## Starter kit

setup-kit-title = Onde está o kit inicial?
setup-kit-about = O centro deu-lhe uma pen e seis palavras.
setup-kit-mend-stick = Escolha uma pen ou escreva a pasta dela.
setup-kit-none = Aqui não há nenhum kit inicial. Escolha a pen que o centro lhe deu.
setup-kit-file = Kit inicial
# A starter kit that was found on the stick.
setup-kit-here = Está aqui
setup-kit-words = As seis palavras
setup-kit-words-rule = Escreva-as pela ordem, com um espaço entre elas.
setup-kit-words-mend = São precisas seis palavras.
setup-kit-words-count = { $count } de 6 palavras

## Keys of the centre

setup-keys-title = Onde estão as chaves do centro?
setup-keys-about = Foram feitas para o centro e estão numa pasta com os pacotes dele.
setup-keys-folder = Pasta das chaves
setup-keys-mend-folder = Escreva a pasta.
setup-keys-passphrase = Frase-passe do centro
setup-keys-mend-passphrase = Escreva a frase-passe.

## End

setup-found = Preparar este computador
setup-founding = Este computador está a ser preparado. Demora alguns segundos.
setup-done-title = Este computador está pronto
setup-done-site = Faça agora uma troca com a pen. Depois o centro pode admitir este local.
setup-done-centre = Faça agora um kit inicial para cada sala.
setup-done-go = Continuar

## Sample data

setup-sample-making = O exemplo está a ser feito
setup-sample-stopped = O exemplo não foi feito
setup-sample-opening = O exemplo está pronto. O posto 1 está a abrir.

## Replacing a computer that is lost or broken

setup-replace = Substituir um computador
setup-replace-about = Traz de volta o trabalho de um computador perdido ou avariado. Precisa da pen e do código de recuperação dele.
setup-replace-title = Que computador deve voltar?
setup-replace-found =
    { $count ->
        [0] Aqui não há nenhum ficheiro de recuperação. Ponha uma pen usada no computador perdido.
       *[other] A pen contém o que é preciso.
    }
setup-replace-code = Código de recuperação
setup-replace-code-rule = Está na folha impressa. Maiúsculas, espaços e traços não contam.
setup-replace-code-count = { $count } de 8 grupos
setup-replace-code-mend = São precisos oito grupos de quatro letras e algarismos.
setup-replace-do = Recuperar
setup-replace-running = O computador está a voltar
setup-replace-stopped = Nada foi recuperado
setup-replaced-title = { $name } está de volta
setup-replaced-entries = Anotações outra vez aqui
setup-replaced-written = Estado de
setup-replaced-staff = Pessoal que o pode abrir
setup-replaced-next = Abra-o com a sua palavra-passe e faça uma troca. Então chega o que é mais novo.
setup-replaced-unreadable =
    { $count ->
        [one] Não foi possível ler { $count } ficheiro. O que continha chega com a troca.
       *[other] Não foi possível ler { $count } ficheiros. O que continham chega com a troca.
    }
