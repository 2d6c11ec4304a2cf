# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Áreas
site-rail-class = Turma
site-rail-exchange = Troca
site-rail-packs = Pacotes
site-rail-computer = Este computador
site-rail-overview = Resumo
site-rail-sites = Locais
site-role-officer = Vigilância
site-role-trainer = Formação
site-role-coordinator = Coordenação
site-kind-station = Posto
site-kind-office = Gabinete
site-kind-centre = Centro
site-put-aside = Havia dados danificados neste computador. Foram postos de lado, não apagados. Avise a coordenação.

## Locked: all languages stand on one page

site-locked = Peça ao pessoal que abra este computador.
site-locked-safe = O seu trabalho está seguro.
site-locked-passphrase = Frase-passe do pessoal
site-locked-open = Abrir

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
site-about-journal = Número do registo
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Registos começados aqui
site-verify = Verificar o registo
site-verify-heading = Cada anotação está como foi escrita?
site-verify-about = O Footbridge volta a ler todas as anotações e compara-as com o que os ecrãs mostram.
site-verify-running = O registo está a ser verificado.
site-verified = Cada anotação está como foi escrita
site-verified-events = Anotações lidas
site-verified-journals = Registos
site-verified-seals = Selos verificados
site-verified-tables = Tabelas comparadas
site-stick = Onde está a pen?
site-stick-about = O Footbridge encontra as pens sozinho. Se não encontrar a sua, escreva a pasta dela.
site-stick-folder = Pasta da pen
site-stick-use = Usar esta pasta
site-stick-forget = Esquecer a pasta
site-stick-kept = O Footbridge usa esta pasta: { $folder }
site-stick-none = Nenhuma pasta está escolhida. O Footbridge procura as pens sozinho.
