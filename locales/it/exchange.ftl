# Exchange with a stick; also used where a stick is chosen.

exchange-ready =
    { $count ->
        [one] La chiavetta è pronta
       *[other] { $count } chiavette sono pronte
    }
exchange-none = Inserisca la chiavetta
exchange-none-about = Footbridge la vede in pochi secondi.
exchange-about-site = Entrano pacchetti e ricevute. Esce, sigillato, il lavoro dei Suoi corsisti.
exchange-about-centre = Entra il lavoro delle sedi. Escono ricevute e pacchetti.
exchange-start = Scambia
# Name of the button for screen readers.
exchange-start-with = Scambia con { $label }
exchange-place-chosen = cartella scelta
exchange-place-away = ora non c’è
exchange-state-none = Nessuna chiavetta è inserita.
exchange-state-several = È inserita più di una chiavetta. Lasciare solo quella che serve.
exchange-state-fine = Questa chiavetta è pronta.
exchange-state-full = Su questa chiavetta resta poco spazio. Usarne un’altra, o cancellare altri file.
exchange-state-read-only = Su questa chiavetta non si può scrivere. Aprire il blocco sul lato, o usarne un’altra.
exchange-state-unreadable = Questa chiavetta non si può leggere. Usarne un’altra.
exchange-state-defective = Questa chiavetta non conserva ciò che vi si scrive. Usarne un’altra.
exchange-state-not-in-register = Questa chiavetta non è nel registro. Usarne una che c’è.
exchange-folder-link = Scegli un’altra cartella
exchange-folder-drag = Può anche trascinare una cartella in questa finestra.
exchange-stick = Chiavetta
exchange-stick-other = Un’altra cartella
exchange-stick-folder = Cartella
exchange-stick-none = Nessuna chiavetta trovata. La inserisca e cerchi di nuovo.
exchange-stick-again = Cerca di nuovo

## While it runs

exchange-running = Lo scambio è in corso
exchange-leave-in = Lasci inserita la chiavetta.

## Afterwards

exchange-done = Lo scambio è finito
exchange-cancelled = Lo scambio è stato fermato
exchange-cancelled-about = Niente è perso. Il prossimo scambio continua da qui.
exchange-failed = Lo scambio non è riuscito
exchange-safe = Può togliere la chiavetta.
exchange-not-safe = Lasci inserita la chiavetta e ripeta lo scambio.
exchange-again = Ripeti lo scambio
exchange-came-in = Entrato
exchange-went-out = Uscito
exchange-in-nothing = Sulla chiavetta non c’era niente di nuovo.
exchange-out-nothing = Non c’era niente di nuovo da inviare.
exchange-in-pack = { $title }, versione { $version }
exchange-in-pack-note = ora su questo computer
exchange-in-older-programme = Il programma su questa chiavetta è più vecchio
exchange-in-older-programme-note = qui non è cambiato nulla
exchange-in-not-for-this-note = non per questo computer
exchange-statement = Comunicazione del centro
exchange-in-statement-note =
    { $sites ->
        [one] { $sites } sede è ammessa
       *[other] { $sites } sedi sono ammesse
    }
exchange-in-receipt-all = Il centro ha tutto
exchange-in-receipt-some =
    { $arrived ->
        [one] { $arrived } voce è arrivata al centro
       *[other] { $arrived } voci sono arrivate al centro
    }
exchange-in-receipt-until = fino a { $when }
exchange-in-receipt-open =
    { $open ->
        [one] { $open } voce è ancora in viaggio, { $when }
       *[other] { $open } voci sono ancora in viaggio, { $when }
    }
exchange-in-work =
    { $learners ->
        [one] Lavoro di { $learners } corsista
       *[other] Lavoro di { $learners } corsisti
    }
# A bundle with entries of a site, but of no learner.
exchange-in-bundle = Voci di una sede
exchange-in-from = da { $site }
exchange-in-from-unknown = da una sede senza nome
exchange-in-new =
    { $events ->
        [0] niente di nuovo
        [one] { $events } nuova voce
       *[other] { $events } nuove voci
    }
exchange-in-asking = Una sede chiede di essere ammessa
exchange-in-waiting =
    { $waiting ->
        [one] { $waiting } voce aspetta con lei
       *[other] { $waiting } voci aspettano con lei
    }
exchange-out-bundle =
    { $events ->
        [one] { $events } nuova voce
       *[other] { $events } nuove voci
    }
exchange-out-bundle-note =
    { $learners ->
        [0] sigillate, di nessun corsista
        [one] sigillate, di { $learners } corsista
       *[other] sigillate, di { $learners } corsisti
    }
exchange-out-statement-note = dice quali sedi sono ammesse
exchange-out-receipt = Ricevuta per le sedi
exchange-out-receipt-note =
    { $journals ->
        [0] non è ancora arrivato niente
       *[other] dice che cosa è arrivato
    }
exchange-out-packs =
    { $packs ->
        [one] { $packs } pacchetto
       *[other] { $packs } pacchetti
    }
exchange-out-packs-note = per le sedi
exchange-refused =
    { $count ->
        [one] Un file non è stato accettato
       *[other] { $count } file non sono stati accettati
    }
exchange-to-sites = Vedi le sedi

## The stick that is plugged in

exchange-stick-number = numero { $serial }
exchange-stick-room = { $free } liberi su { $total }
exchange-stick-used = Ultimo scambio con questa chiavetta qui: { $when }
exchange-stick-first = Ancora nessuno scambio con questa chiavetta qui
exchange-remove = Toglierla in sicurezza
exchange-remove-one = Toglierla in sicurezza: { $label }
exchange-removed = Il computer ha liberato la chiavetta. Può toglierla.
exchange-removed-by-hand = Tutto è scritto. Può togliere la chiavetta.

## How this computer stands to the others

exchange-level = Tutti i computer dell’aula sono allo stesso punto.
exchange-behind =
    { $count ->
        [1] Manca un computer perché tutti siano allo stesso punto: { $names }.
        [2] Mancano due computer perché tutti siano allo stesso punto: { $names }.
        [3] Mancano tre computer perché tutti siano allo stesso punto: { $names }.
        [4] Mancano quattro computer perché tutti siano allo stesso punto: { $names }.
        [5] Mancano cinque computer perché tutti siano allo stesso punto: { $names }.
        [6] Mancano sei computer perché tutti siano allo stesso punto: { $names }.
        [7] Mancano sette computer perché tutti siano allo stesso punto: { $names }.
        [8] Mancano otto computer perché tutti siano allo stesso punto: { $names }.
        [9] Mancano nove computer perché tutti siano allo stesso punto: { $names }.
        [10] Mancano dieci computer perché tutti siano allo stesso punto: { $names }.
       *[other] Mancano { $count } computer perché tutti siano allo stesso punto: { $names }.
    }
exchange-unnamed = un computer senza nome
exchange-no-news = Nessuna notizia dal centro da { $count } scambi. Chieda la chiavetta che arriva da lì.
exchange-open =
    { $count ->
        [one] { $count } voce non è ancora arrivata al centro.
       *[other] { $count } voci non sono ancora arrivate al centro.
    }
exchange-notices = Su questo computer
exchange-notice-restored = Questo computer è stato ripristinato da una copia. Ciò che gli manca torna con i prossimi scambi.
exchange-notice-other-machine = Il lavoro di questo computer è passato qui da un altro apparecchio. Niente è perso.
exchange-notice-set-back = Questo computer è tornato a un giorno precedente. Ciò che manca torna con la chiavetta.
exchange-notice-copied = Questo computer è stato copiato. Il suo lavoro è al sicuro. Il centro deve ammetterlo di nuovo.
exchange-notice-admitted = Il centro ha ammesso questo computer.
exchange-notice-since = Da { $when }
exchange-notice-away = Ho letto

## New computers

exchange-asking =
    { $count ->
        [one] Un nuovo computer chiede di partecipare
       *[other] { $count } nuovi computer chiedono di partecipare
    }
exchange-asking-means = Se lo conosce, lo lasci partecipare. Il suo lavoro vale qui finché il centro non ha deciso.
exchange-let-in = Lascialo partecipare per ora
exchange-let-in-one = Lascialo partecipare per ora: { $name }
exchange-let-in-done = { $name } partecipa per ora.

## More of the report

exchange-in-asking-name = { $name } chiede di essere ammessa
exchange-in-own =
    { $events ->
        [one] È tornata { $events } voce di questo computer
       *[other] Sono tornate { $events } voci di questo computer
    }
exchange-in-own-note = qui mancavano
exchange-carried =
    { $bundles ->
        [one] { $bundles } file sigillato per altri
       *[other] { $bundles } file sigillati per altri
    }
exchange-carried-note = proseguono da qui
exchange-in-aside =
    { $events ->
        [one] { $events } voce è stata messa da parte
       *[other] { $events } voci sono state messe da parte
    }
exchange-in-aside-note = { $from }; il centro non se ne fida più
exchange-not-ready = Questa chiavetta non va bene
exchange-in-learner = Un corsista è passato a questa aula

## Reach

exchange-reach-here = Ora su questo computer.
exchange-reach-alone = Qui non è noto nessun altro computer dell’aula. Altrove si scrive sul posto.
exchange-reach-typed = Prima solo se si scrive lì.
exchange-reach-waiting =
    { $count ->
        [one] { $count } altro computer con la prossima chiavetta: { $names }.
       *[other] { $count } altri computer con la prossima chiavetta: { $names }.
    }
exchange-reach-have =
    { $count ->
        [one] { $count } altro computer lo ha già.
       *[other] { $count } altri computer lo hanno già.
    }
