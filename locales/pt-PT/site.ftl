# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Áreas
site-rail-class = Turma
site-rail-start = Início
site-rail-register = Registo
site-rail-exchange = Troca
site-rail-packs = Pacotes
site-rail-approvals = Duas pessoas
site-rail-access = Acessos
site-rail-computer = Este computador
site-rail-overview = Resumo
site-rail-results = Resultados
site-rail-figures = Perguntas em números
site-rail-sites = Locais
site-rail-staff = Pessoal
site-role-officer = Vigilância
site-role-trainer = Formação
site-role-coordinator = Coordenação
site-role-publisher = Edição
site-role-guest = Visita
site-kind-station = Posto
site-kind-office = Gabinete
site-kind-centre = Centro
site-put-aside = Havia dados danificados neste computador. Foram postos de lado, não apagados. Avise a coordenação.

## Locked: all languages stand on one page

site-locked = Peça ao pessoal que abra este computador.
site-locked-safe = O seu trabalho está seguro.
site-locked-passphrase = Frase-passe do pessoal
site-locked-open = Abrir
site-locked-stick = Com uma pen ligada, a troca começa logo.
site-locked-others = Esqueceu a frase-passe?
site-locked-code = Abrir com o código de recuperação
site-locked-put-back = Repor a última cópia boa
site-locked-back = Voltar

## Opened in the morning: one act, one sentence, one key

site-morning-running = Está aberto e troca com a pen
site-morning-wait = Deixe a pen ligada. O Footbridge diz quando pode sair.
site-morning-done = Pronto. Tire a pen.
site-morning-level = Todos os computadores da sala estão em dia.
site-morning-behind =
    { $count ->
        [one] Falta { $count } computador com esta pen.
       *[other] Faltam { $count } computadores com esta pen.
    }
site-morning-refused =
    { $count ->
        [one] { $count } ficheiro não foi aceite. A página da troca diz porquê.
       *[other] { $count } ficheiros não foram aceites. A página da troca diz porquê.
    }
site-morning-open = Este computador está aberto
site-morning-several = Há várias pens ligadas. Faça a troca na sua página.
site-morning-not-usable = Esta pen não se pode usar agora. A página da troca diz porquê.
site-morning-ready = Pronto para os formandos
site-morning-stay = Para as páginas do pessoal

## The printed recovery code opens a locked computer, once

site-code-title = Abrir com o código de recuperação
site-code-about = O código abre este computador uma vez. Depois faça um novo.
site-code = Código de recuperação
site-code-rule = Oito grupos de quatro letras e algarismos, da folha impressa.
site-code-mend = Escreva os oito grupos.
site-code-count = { $count } de 8 grupos
site-code-name = O seu nome
site-code-name-hint = Como está na lista do pessoal. Um nome novo junta-se à lista.
site-code-open = Abrir

## The data were found damaged: the last good copy

site-put-back-title = Repor a última cópia boa
site-put-back-about = Os dados deste computador estão danificados. Ficaram de lado, não foram apagados.
site-put-back-when = A última cópia boa é de { $when }. O que veio depois volta com a pen, se lá esteve.
site-put-back-none = Neste computador não há nenhuma cópia. Com um código de recuperação e uma pen pode ser configurado de novo.
site-put-back-do = Repor

## This computer

site-about =
    { $entries ->
        [one] { $entries } anotação está neste computador
       *[other] { $entries } anotações estão neste computador
    }
site-about-program = Versão do Footbridge
site-about-store = Armazém
site-about-store-versions = SQLCipher { $cipher }, SQLite { $sqlite }
site-about-folder = Pasta dos dados
site-about-site = Número deste local
site-about-journal = Número da série de anotações
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Séries de anotações começadas aqui
site-verify = Verificar as anotações
site-verify-heading = Cada anotação está como foi escrita?
site-verify-about = O Footbridge volta a ler todas as anotações e compara-as com o que os ecrãs mostram.
site-verify-running = As anotações estão a ser verificadas.
site-verified = Cada anotação está como foi escrita
site-verified-events = Anotações lidas
site-verified-journals = Séries de anotações
site-verified-seals = Selos verificados
site-verified-tables = Tabelas comparadas
site-stick = Onde está a pen?
site-stick-about = O Footbridge encontra as pens sozinho. Se não encontrar a sua, escreva a pasta dela.
site-stick-folder = Pasta da pen
site-stick-use = Usar esta pasta
site-stick-forget = Esquecer a pasta
site-stick-kept = O Footbridge usa esta pasta: { $folder }
site-stick-none = Nenhuma pasta está escolhida. O Footbridge procura as pens sozinho.
site-rail-sticks = Pens
site-rail-differences = Diferenças

## If this computer is lost or breaks

site-recovery = Se este computador se perder ou avariar
site-recovery-without = Ainda não há código de recuperação. Faça um e guarde a folha em lugar seguro.
site-recovery-used = O código de recuperação já foi usado e não abre mais nada. Faça um novo.
site-recovery-with = O código de recuperação foi feito em { $when }.
site-recovery-written = Última vez escrito numa pen: { $when }
site-recovery-not-written = Ainda não há nada numa pen para isto. Faça uma troca.
site-recovery-copies =
    { $count ->
        [0] Ainda não há nenhuma cópia neste computador.
        [one] Neste computador há { $count } cópia.
       *[other] Neste computador há { $count } cópias.
    }
site-recovery-make = Fazer um código de recuperação
site-recovery-replaces = O código anterior só abre o que foi escrito antes de hoje.
site-recovery-title = Anote ou imprima o código de recuperação
site-recovery-once = Só aparece agora. Guarde a folha fechada à chave, nunca com uma pen.
site-recovery-sheet = Código de recuperação de { $site }
site-recovery-back = Escreva-o a partir da folha
site-recovery-right = Está certo. A próxima troca escreve o ficheiro de recuperação na pen.
site-recovery-wrong = O grupo { $group } é diferente da folha.
site-recovery-done = Voltar a este computador
site-recovery-what = Com este código e a sua pen outro computador pode substituir este.
## How this computer is opened and left

site-door = Abrir e deixar
site-door-about = As sessões acabam sozinhas depois destes minutos. O trabalho fica sempre guardado.
site-door-read = As sessões acabam após { $learner } minutos sem formando, após { $staff } minutos sem pessoal e, em qualquer caso, após { $session } minutos.
site-door-learner = Sem formando, minutos
site-door-staff = Sem pessoal, minutos
site-door-session = Em qualquer caso, minutos
site-door-keep = Guardar estes tempos
site-door-kept = Guardado. Vale a partir da próxima entrada.
site-door-morning = Abrir de manhã
site-door-exchanges = Abre e troca
site-door-opens = Só abre
site-rail-people = Formandos

## The first page of those who see nothing of any person

site-start-guest = Está aqui como convidado
site-start-guest-about = Vê que pacotes estão em uso. Aqui não pode mudar nada.
site-start-publisher = Publica pacotes
site-start-publisher-about = Os pacotes são escritos, assinados e publicados na linha de comandos. Aqui vê quais estão em uso.
site-start-packs = Ver os pacotes
site-start-nobody = A sua conta não vê nenhum formando, nenhum resultado e nenhum acesso.
