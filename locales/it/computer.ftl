# The check of this computer. Screen and printed report share the words; no person stands in them.

## The page

computer-all-fine = Tutto a posto
# Something was not tried, or cannot be known.
computer-fine-so-far = Finora tutto a posto
computer-to-look = 
    { $count ->
        [one] Guardi { $count } cosa
       *[other] Guardi { $count } cose
    }
computer-link = Controlla audio, orologio, disco e versioni
computer-play = Suona il tono
computer-heard = Lo sento
computer-not-heard = Non sento niente
computer-show = Mostra il filmato
computer-film = Una palla va da sinistra a destra
computer-seen = La vedo muoversi
computer-not-seen = Non si muove niente
computer-copy = Copia il rapporto
computer-copied = Copiato. Non nomina nessuno.
computer-report-about = Il rapporto non nomina nessuno. Può consegnarlo.
computer-back = Torna a questo computer

## The words of screen and report

computer-report = Controllo di un computer
computer-checked = Controllato il { $date }
computer-column-what = Che cosa
computer-column-found = Trovato
computer-column-standing = Risultato
computer-fine = a posto
computer-look = da guardare
computer-unknown = non noto
computer-parts = Che cosa è stato controllato
computer-part-sound = Audio
computer-part-video = Filmato
computer-part-voice = Voce
computer-part-graphics = Grafica
computer-part-stick = Chiavetta
computer-part-clock = Orologio
computer-part-disk = Disco
computer-part-writing = Salvataggio
computer-part-printer = Stampante

## What was found, and what to do

computer-found-sound-works = Il tono si è sentito.
computer-found-sound-fails = Il tono non si è sentito.
computer-do-sound-fails = Colleghi le cuffie, alzi il volume e suoni di nuovo il tono.
computer-found-sound-not-tried = Non ancora provato.
computer-found-video-works = Il filmato si è visto.
computer-found-video-fails = Il filmato non si è visto.
computer-do-video-fails = Le lezioni con filmati qui non funzionano. Dia questo rapporto al tecnico.
computer-found-video-not-tried = Non ancora provato.
computer-found-voice-human = Una persona legge le lezioni ad alta voce.
computer-found-voice-synthetic = Una voce sintetica legge le lezioni ad alta voce. È stata creata con il corso.
computer-found-voice-both = Una persona legge alcune lezioni, una voce sintetica le altre.
computer-found-voice-none = Qui nessuna lezione viene letta ad alta voce.
computer-found-graphics-fast = Disegna il chip grafico: { $renderer }
computer-found-graphics-slow = Disegna il processore: { $renderer }. È più lento; tutto funziona.
computer-found-graphics-unknown = La finestra non dice che cosa disegna. Funziona comunque.
computer-found-stick-ready = Una chiavetta è inserita e si può usare.
computer-found-stick-none = Nessuna chiavetta è inserita; nessuna è stata controllata.
computer-found-stick-trouble = La chiavetta inserita non si può usare.
computer-do-stick-trouble = Apra la pagina delle chiavette. Dice perché.
computer-found-clock-right = L’orologio è plausibile: { $when }
computer-found-clock-early = L’orologio dice { $when }. Allora questo programma non esisteva.
computer-do-clock-early = Imposti data e ora di questo computer.
computer-found-clock-behind = L’orologio dice { $when }. Qui c’è già lavoro più recente.
computer-do-clock-behind = Imposti data e ora di questo computer.
computer-found-clock-ahead = L’orologio dice { $when }. L’ultimo lavoro qui è di oltre un anno prima.
computer-do-clock-ahead = Imposti data e ora di questo computer, se non è giusto.
computer-found-disk-room = Sono liberi { $gib } GiB.
computer-found-disk-low = Sono liberi solo { $gib } GiB.
computer-do-disk-low = Faccia spazio sul disco. I nuovi pacchetti potrebbero non entrarci.
computer-found-disk-unknown = Il sistema non dice quanto spazio c’è.
computer-do-disk-unknown = Chieda al tecnico di guardare il disco.
computer-found-writing-works = 4 MiB sono stati scritti e riletti. Il salvataggio più lento ha richiesto { $ms } ms.
computer-found-writing-slow = Il salvataggio ha richiesto fino a { $ms } ms.
computer-do-writing-slow = Ogni risposta lo aspetta. Chieda al tecnico un disco più veloce.
computer-found-writing-differs = Ciò che è stato riletto non è ciò che è stato scritto.
computer-do-writing-differs = Faccia ora uno scambio. Poi non usi questo computer finché il tecnico non lo ha guardato.
computer-found-writing-fails = Non si è potuto scrivere niente sul disco.
computer-do-writing-fails = Faccia spazio sul disco. Se non basta, chiami il tecnico.
computer-found-printer-some = Stampanti qui: { $count }
computer-found-printer-none = Non c’è una stampante. Si possono salvare PDF.

## The ways past the window: how they stand, and what each of them is

computer-ways = Vie d’uscita dalla finestra
computer-ways-all-closed = 
    { $count ->
        [one] La { $count } via d’uscita dalla finestra è chiusa
       *[other] Tutte le { $count } vie d’uscita dalla finestra sono chiuse
    }
computer-ways-open = 
    { $count ->
        [one] { $count } via d’uscita dalla finestra è aperta
       *[other] { $count } vie d’uscita dalla finestra sono aperte
    }
computer-ways-unseen = 
    { $count ->
        [one] { $count } via d’uscita dalla finestra non si vede da qui
       *[other] { $count } vie d’uscita dalla finestra non si vedono da qui
    }
computer-ways-closed-count = 
    { $count ->
        [one] { $count } via è chiusa
       *[other] { $count } vie sono chiuse
    }
computer-ways-about = Ciò che porta fuori dalla finestra lo può chiudere solo il sistema di questo computer.
computer-ways-who = È compito della persona che si occupa di questo computer. Come si fa è scritto in docs/kiosk.md; «footbridge kiosk-check --recipe» lo mostra.
# $way is the name of a line of that page.
computer-ways-do = Veda «{ $way }» in docs/kiosk.md.
computer-ways-closed = Questa via è chiusa.
computer-ways-not-seen = Da qui non si vede.
computer-ways-word-open = aperta
computer-ways-word-unseen = guardare a mano
# Once, where staff begin.
computer-ways-notice = 
    { $count ->
        [one] { $count } via d’uscita dalla finestra è aperta su questo computer.
       *[other] { $count } vie d’uscita dalla finestra sono aperte su questo computer.
    }
computer-ways-see = Guarda che cosa è aperto
computer-way-account = Permessi del programma
computer-way-open-account = Footbridge gira con i permessi di un amministratore.
computer-way-session = Altri programmi
computer-way-open-session = Accanto a Footbridge si raggiunge un desktop o un altro programma.
computer-way-vt-switching = Tasti verso un altro schermo (Ctrl+Alt+F1–F12)
computer-way-open-vt-switching = Ctrl+Alt+F1–F12 portano a un altro schermo del sistema.
computer-way-zap = Tasti che chiudono Footbridge (Ctrl+Alt+Backspace)
computer-way-open-zap = Ctrl+Alt+Backspace può chiudere Footbridge.
computer-way-consoles = Un secondo posto per accedere
computer-way-open-consoles = Il sistema offre un accesso su un altro schermo.
computer-way-sysrq = Tasti di emergenza del sistema
computer-way-open-sysrq = Alt+Stamp e una lettera danno ordini al sistema stesso.
computer-way-ctrl-alt-del = Tasti che riavviano (Ctrl+Alt+Canc)
computer-way-open-ctrl-alt-del = Ctrl+Alt+Canc riavvia questo computer.
computer-way-sticks = Chiavette che si aprono da sole
computer-way-open-sticks = Il sistema apre da solo una chiavetta e ne mostra il contenuto.
computer-way-swap = Memoria di lavoro sul disco
computer-way-open-swap = Ciò che Footbridge ha nella memoria di lavoro può restare sul disco.
computer-way-core-files = Che cosa lascia un blocco
computer-way-open-core-files = Dopo un blocco, ciò che era nella memoria di lavoro resta sul disco.
computer-way-shell = Che cosa avvia Windows
computer-way-open-shell = Windows avvia più di Footbridge.
computer-way-secure-screen = Lo schermo di Ctrl+Alt+Canc
computer-way-open-secure-screen = Ctrl+Alt+Canc porta ad altri programmi.
computer-way-keys = Tasti di Windows
computer-way-open-keys = Il tasto Windows e altri portano ad altri programmi.
computer-way-auto-play = Chiavette che si aprono da sole
computer-way-open-auto-play = Windows apre da solo una chiavetta e ne mostra il contenuto.
computer-way-memory = Memoria di lavoro sul disco
computer-way-open-memory = Ciò che Footbridge ha nella memoria di lavoro può restare sul disco.

## The software register of the prison

computer-register = Per il registro del software
computer-register-sha = SHA-256 del file del programma
computer-register-engine = Mostra le pagine
computer-register-pack = Pacchetto { $pack }, versione { $version }, SHA-256

## Licences of what ships

computer-licences = Di che cosa è fatto Footbridge
computer-licences-search = Cerca per nome o licenza
computer-licences-count = 
    { $count ->
        [one] { $count } parte
       *[other] { $count } parti
    }
computer-licences-none = Niente ha questo nome o licenza. Scriva di meno.
computer-licences-back = Torna al controllo
