cuts-title = Valutare la soglia
cuts-about = Da tre a cinque formatori dicono, ognuno da solo, quante di dieci persone che sanno appena fare il lavoro rispondono bene a ogni domanda. Insieme ne viene una soglia, e quanto è certa.
cuts-none = Questo corso non ha nulla da valutare.
cuts-progress = { $mine } domande su { $items } valutate da voi; formatori che hanno finito: { $judges }
cuts-done = Formatori che hanno finito: { $judges }
cuts-back = Tutte le verifiche e le prove
cuts-how = Pensare a dieci persone che sanno appena fare il lavoro, in sicurezza e da sole. Quante rispondono bene a questa domanda?
cuts-alone = Valutare da soli. Che cosa dicono gli altri si vede quando ogni domanda è valutata e abbastanza di voi hanno finito.
cuts-of-ten = Su dieci persone
cuts-left =
    { $count ->
        [0] Tutte le domande sono valutate.
        [one] Resta 1 domanda.
       *[other] Restano { $count } domande.
    }
cuts-right-answer = Che cosa è giusto
cuts-others = Tutti quelli che hanno finito: { $mean } in media, da { $low } a { $high }
cuts-outcome = Il risultato comune
cuts-waiting = Hanno finito { $judges } di almeno { $needed } formatori. Gli altri valutano su qualsiasi computer della classe; la chiavetta riunisce tutto.
cuts-proposed = { $right } su { $count } giuste
cuts-proposal = Proposta dei formatori
cuts-exact = La soglia prima di arrotondare
cuts-exact-value = { $cut }, con il 95 % di certezza tra { $low } e { $high }
cuts-error = Errore standard
cuts-agreement = Accordo, ICC(2,k)
cuts-agreement-good = { $icc }: buono
cuts-agreement-low = { $icc }: sotto 0,80; parlare delle domande su cui siete più lontani, poi valutare di nuovo
cuts-agreement-none = Nessun accordo calcolabile: nulla differisce.
cuts-in-course = Nel corso
cuts-in-pack = Nel corso: { $right } su { $count } giuste. { $reason }
cuts-in-pack-none = Nessuna soglia: in una verifica ogni domanda di sicurezza deve essere giusta.
cuts-changes-nothing = Da solo non cambia nulla. Decide chi scrive il corso; una nuova soglia arriva con una nuova versione del pacchetto.
cuts-print = Stampare per il fascicolo
cuts-link = Valutare insieme la soglia
cuts-link-about = Quante devono essere giuste, secondo tre-cinque formatori
cuts-page-title = Soglia proposta: { $name }
cuts-page-cut = Soglia { $cut }, con il 95 % di certezza tra { $low } e { $high }; errore standard { $error }
cuts-page-agreement = Accordo ICC(2,k): { $icc }; da 0,80 è buono
cuts-column-question = Domanda
cuts-column-mean = Su dieci, in media
cuts-column-range = Da, a
