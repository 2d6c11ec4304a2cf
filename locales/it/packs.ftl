packs-title =
    { $count ->
        [one] { $count } pacchetto è su questo computer
       *[other] { $count } pacchetti sono su questo computer
    }
packs-empty = Su questo computer non c’è ancora un pacchetto
packs-empty-about = I pacchetti arrivano con una chiavetta del centro.
packs-exchange = Vai a Scambio
packs-column-title = Pacchetto
packs-column-version = Versione
packs-column-languages = Lingue
packs-column-since = Qui da
packs-unlisted = { $title } (non più pubblicato)
packs-withdrawn = Ritirato dal centro
packs-column-reason = Motivo
packs-and-older = { $version } e precedenti

## Kinds

packs-kind-course = Corso
packs-kind-framework = Competenze
packs-kind-directory = Indirizzi
packs-kind-catalogue = Che cosa offre il centro
packs-previous = si conserva anche la versione { $version }
packs-column-do = Azioni

## Withdrawing

packs-withdraw = Ritira
packs-withdraw-one = Ritira { $title }, versione { $version }
packs-withdraw-title = Ritirare { $title }, versione { $version }?
packs-withdraw-about = Lo faccia se qualcosa è sbagliato. Ogni sede smette di mostrarlo dopo il prossimo scambio. Il lavoro dei corsisti resta.
packs-withdraw-which = Che cosa si ritira?
packs-withdraw-only = Solo questa versione. Torna la precedente.
packs-withdraw-older = Questa versione e tutte le precedenti.
packs-withdraw-reason = Perché, in poche parole
packs-withdraw-mend = Dica perché in poche parole.
packs-undo = Riporta
packs-undo-one = Riporta { $title }, versione { $version }

## Installing from a stick

packs-install = Installa da una chiavetta
packs-install-title = Quale chiavetta porta i pacchetti?
packs-install-about = Si prendono solo i pacchetti. Il lavoro dei corsisti resta dov’è.
packs-install-start = Installa
packs-installing = I pacchetti si stanno installando
packs-installed =
    { $count ->
        [one] C’è { $count } nuovo pacchetto
       *[other] Ci sono { $count } nuovi pacchetti
    }
packs-installed-nothing = Nessun nuovo pacchetto
packs-already =
    { $count ->
        [one] { $count } pacchetto c’era già.
       *[other] { $count } pacchetti c’erano già.
    }
packs-not-for-this =
    { $count ->
        [one] { $count } pacchetto è per altri computer.
       *[other] { $count } pacchetti sono per altri computer.
    }
packs-left-out =
    { $count ->
        [one] Il centro ha ritirato { $count } pacchetto. È stato lasciato.
       *[other] Il centro ha ritirato { $count } pacchetti. Sono stati lasciati.
    }
packs-older-programme = I pacchetti su questa chiavetta sono più vecchi di quelli qui. Niente è cambiato.
packs-expired = L’elenco dei pacchetti è scaduto. Chieda al centro una chiavetta più recente. Ciò che c’è qui resta in uso.
packs-install-stopped = L’installazione è stata fermata
packs-install-stopped-about = Ciò che c’era prima resta in uso. Può ricominciare.
packs-install-failed = L’installazione non è riuscita
packs-install-again = Un’altra chiavetta
packs-to-packs = Torna ai pacchetti
packs-none-left = Nessun pacchetto è in uso su questo computer
