# The check of this computer. Screen and printed report share the words; no person stands in them.

## The page

computer-all-fine = Está tudo bem
# Something was not tried, or cannot be known.
computer-fine-so-far = Até agora está tudo bem
computer-to-look = 
    { $count ->
        [one] Veja { $count } coisa
       *[other] Veja { $count } coisas
    }
computer-link = Verificar som, relógio, disco e versões
computer-play = Tocar o som
computer-heard = Ouço
computer-not-heard = Não ouço nada
computer-show = Mostrar o filme
computer-film = Uma bola vai da esquerda para a direita
computer-seen = Vejo-a mexer-se
computer-not-seen = Nada se mexe
computer-copy = Copiar o relatório
computer-copied = Copiado. Não nomeia ninguém.
computer-report-about = O relatório não nomeia ninguém. Pode entregá-lo.
computer-back = Voltar a este computador

## The words of screen and report

computer-report = Verificação de um computador
computer-checked = Verificado a { $date }
computer-column-what = O quê
computer-column-found = Encontrado
computer-column-standing = Resultado
computer-fine = bem
computer-look = a ver
computer-unknown = desconhecido
computer-parts = O que foi verificado
computer-part-sound = Som
computer-part-video = Filme
computer-part-voice = Voz
computer-part-graphics = Gráficos
computer-part-stick = Pen
computer-part-clock = Relógio
computer-part-disk = Disco
computer-part-writing = Guardar
computer-part-printer = Impressora

## What was found, and what to do

computer-found-sound-works = O som foi ouvido.
computer-found-sound-fails = O som não foi ouvido.
computer-do-sound-fails = Ligue auscultadores, aumente o volume e toque o som outra vez.
computer-found-sound-not-tried = Ainda não experimentado.
computer-found-video-works = O filme foi visto.
computer-found-video-fails = O filme não foi visto.
computer-do-video-fails = As lições com filmes não funcionam aqui. Entregue este relatório ao técnico.
computer-found-video-not-tried = Ainda não experimentado.
computer-found-voice-human = Uma pessoa lê as lições em voz alta.
computer-found-voice-synthetic = Uma voz sintética lê as lições em voz alta. Foi criada com o curso.
computer-found-voice-both = Uma pessoa lê algumas lições e uma voz sintética as outras.
computer-found-voice-none = Aqui nenhuma lição é lida em voz alta.
computer-found-graphics-fast = O chip gráfico desenha: { $renderer }
computer-found-graphics-slow = O processador desenha: { $renderer }. É mais lento; tudo funciona.
computer-found-graphics-unknown = A janela não diz o que desenha. Funciona com qualquer um.
computer-found-stick-ready = Há uma pen ligada e pode ser usada.
computer-found-stick-none = Não há nenhuma pen ligada; nenhuma foi verificada.
computer-found-stick-trouble = A pen que está ligada não pode ser usada.
computer-do-stick-trouble = Abra a página das pens. Lá diz porquê.
computer-found-clock-right = O relógio é plausível: { $when }
computer-found-clock-early = O relógio diz { $when }. Então este programa não existia.
computer-do-clock-early = Acerte a data e a hora deste computador.
computer-found-clock-behind = O relógio diz { $when }. Já há aqui trabalho posterior.
computer-do-clock-behind = Acerte a data e a hora deste computador.
computer-found-clock-ahead = O relógio diz { $when }. O último trabalho aqui é mais de um ano anterior.
computer-do-clock-ahead = Acerte a data e a hora deste computador, se não estiver certo.
computer-found-disk-room = Há { $gib } GiB livres.
computer-found-disk-low = Só há { $gib } GiB livres.
computer-do-disk-low = Arranje espaço no disco. Os novos pacotes podem não caber.
computer-found-disk-unknown = O sistema não diz quanto espaço há.
computer-do-disk-unknown = Peça ao técnico que veja o disco.
computer-found-writing-works = 4 MiB foram escritos e relidos. O mais lento a guardar levou { $ms } ms.
computer-found-writing-slow = Guardar levou até { $ms } ms.
computer-do-writing-slow = Cada resposta espera por isso. Peça ao técnico um disco mais rápido.
computer-found-writing-differs = O que foi relido não é o que foi escrito.
computer-do-writing-differs = Faça agora uma troca. Depois não use este computador até o técnico o ver.
computer-found-writing-fails = Não foi possível escrever nada no disco.
computer-do-writing-fails = Arranje espaço no disco. Se não ajudar, chame o técnico.
computer-found-printer-some = Impressoras aqui: { $count }
computer-found-printer-none = Não há impressora. Podem guardar-se PDF.

## The ways past the window: how they stand, and what each of them is

computer-ways = Saídas ao lado da janela
computer-ways-all-closed = 
    { $count ->
        [one] A { $count } saída ao lado da janela está fechada
       *[other] Todas as { $count } saídas ao lado da janela estão fechadas
    }
computer-ways-open = 
    { $count ->
        [one] { $count } saída ao lado da janela está aberta
       *[other] { $count } saídas ao lado da janela estão abertas
    }
computer-ways-unseen = 
    { $count ->
        [one] { $count } saída ao lado da janela não se vê daqui
       *[other] { $count } saídas ao lado da janela não se veem daqui
    }
computer-ways-closed-count = 
    { $count ->
        [one] { $count } saída está fechada
       *[other] { $count } saídas estão fechadas
    }
computer-ways-about = O que permite sair da janela só o sistema deste computador pode fechar.
computer-ways-who = É tarefa da pessoa que cuida deste computador. Como se faz está em docs/kiosk.md; «footbridge kiosk-check --recipe» mostra-o.
# $way is the name of a line of that page.
computer-ways-do = Veja «{ $way }» em docs/kiosk.md.
computer-ways-closed = Esta saída está fechada.
computer-ways-not-seen = Não se vê daqui.
computer-ways-word-open = aberta
computer-ways-word-unseen = ver à mão
# Once, where staff begin.
computer-ways-notice = 
    { $count ->
        [one] { $count } saída ao lado da janela está aberta neste computador.
       *[other] { $count } saídas ao lado da janela estão abertas neste computador.
    }
computer-ways-see = Ver o que está aberto
computer-way-account = Permissões do programa
computer-way-open-account = O Footbridge funciona com permissões de administrador.
computer-way-session = Outros programas
computer-way-open-session = Pode chegar-se a um ambiente de trabalho ou a outro programa ao lado do Footbridge.
computer-way-vt-switching = Teclas para outro ecrã (Ctrl+Alt+F1 a F12)
computer-way-open-vt-switching = Ctrl+Alt+F1 a F12 levam a outro ecrã do sistema.
computer-way-zap = Teclas que fecham o Footbridge (Ctrl+Alt+Backspace)
computer-way-open-zap = Ctrl+Alt+Backspace pode fechar o Footbridge.
computer-way-consoles = Um segundo lugar para iniciar sessão
computer-way-open-consoles = O sistema oferece um início de sessão noutro ecrã.
computer-way-sysrq = Teclas de emergência do sistema
computer-way-open-sysrq = Alt+Print Screen e uma letra dão ordens ao próprio sistema.
computer-way-ctrl-alt-del = Teclas que reiniciam (Ctrl+Alt+Del)
computer-way-open-ctrl-alt-del = Ctrl+Alt+Del reinicia este computador.
computer-way-sticks = Pens que se abrem sozinhas
computer-way-open-sticks = O sistema abre uma pen sozinho e mostra o que lá está.
computer-way-swap = Memória de trabalho no disco
computer-way-open-swap = O que o Footbridge tem na memória de trabalho pode ficar no disco.
computer-way-core-files = O que uma falha deixa
computer-way-open-core-files = Depois de uma falha, o que estava na memória de trabalho fica no disco.
computer-way-shell = O que o Windows inicia
computer-way-open-shell = O Windows inicia mais do que o Footbridge.
computer-way-secure-screen = O ecrã de Ctrl+Alt+Del
computer-way-open-secure-screen = Ctrl+Alt+Del leva a outros programas.
computer-way-keys = Teclas do Windows
computer-way-open-keys = A tecla Windows e outras levam a outros programas.
computer-way-auto-play = Pens que se abrem sozinhas
computer-way-open-auto-play = O Windows abre uma pen sozinho e mostra o que lá está.
computer-way-memory = Memória de trabalho no disco
computer-way-open-memory = O que o Footbridge tem na memória de trabalho pode ficar no disco.

## The software register of the prison

computer-register = Para o registo de software
computer-register-sha = SHA-256 do ficheiro do programa
computer-register-engine = Mostra as páginas
computer-register-pack = Pacote { $pack }, versão { $version }, SHA-256

## Licences of what ships

computer-licences = De que é feito o Footbridge
computer-licences-search = Procurar por nome ou licença
computer-licences-count = 
    { $count ->
        [one] { $count } parte
       *[other] { $count } partes
    }
computer-licences-none = Nada tem este nome ou licença. Escreva menos.
computer-licences-back = Voltar à verificação
