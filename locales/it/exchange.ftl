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
exchange-folder-link = Scegli un’altra cartella
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
        [0] non è ancora arrivato nulla
        [one] copre { $journals } registro
       *[other] copre { $journals } registri
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
