# Practical tasks: the sheet of the trainer, its occasions, and the learner’s own page.
# An occasion is one time on which a trainer watched the task.

## The list of a learner’s tasks

tasks-training = Formazione
tasks-open = Compiti pratici
tasks-title = Compiti pratici di { $name }
tasks-about = Apra la scheda mentre la persona fa il compito. Ogni segno è salvato subito.
tasks-none = Questo corso non ha compiti pratici. Installi un pacchetto che ne ha.
tasks-back-person = Torna a { $name }
tasks-back = Torna ai compiti
tasks-competent-of = Competente in { $competent } prove su { $wanted }
tasks-counts = Il compito conta.
tasks-watch = Osserva ora
tasks-go-on = Continua la scheda aperta
tasks-occasion = Prova { $number }
tasks-occasions-none = Nessuno ha ancora osservato questo compito.
tasks-competent = Competente
tasks-not-yet-competent = Non ancora competente
tasks-second-wanted = Serve una seconda valutazione.
tasks-second-done = Ha valutato anche una seconda persona.
tasks-answer-seen = La persona l’ha visto.
tasks-answer-differs = La persona la vede diversamente.
tasks-answer-none = Ancora nessuna risposta della persona.
tasks-answer-words = La persona la vede diversamente: «{ $words }»
tasks-column-occasion = Prova
tasks-column-result = Risultato
tasks-column-assessor = Valutazione
tasks-column-learner = Persona in formazione
tasks-column-line = Che cosa è stato guardato

## The sheet

tasks-sheet-number = Prova { $number }. Il compito deve riuscire { $wanted } volte.
tasks-sheet-second = Lei valuta per secondo. Vedrà i primi segni quando la Sua scheda sarà chiusa.
tasks-for-two = Questa prova è per due valutazioni. Chieda a qualcuno del gruppo di osservare e poi segnare.
tasks-details = Condizioni, attrezzi e tasti
tasks-keys = I tasti da 1 a 4 segnano una riga e passano alla prossima. Le frecce cambiano riga.
tasks-critical = Critica
# Four marks, beside each line of the sheet and on the learner’s page. Short.
tasks-mark-alone = Senza aiuto
tasks-mark-with-help = Con aiuto
tasks-mark-not-yet = Non ancora
tasks-mark-not-seen = Non visto
tasks-comment = Commento in una riga; la persona lo legge
tasks-kept = Salvato qui
tasks-open-lines =
    { $count ->
        [one] { $count } riga senza segno
       *[other] { $count } righe senza segno
    }
tasks-stopped = Una riga critica non è riuscita. Fermi il compito: è «non ancora competente», qualunque altra cosa si sia vista.
tasks-stopped-was = Una riga critica non è riuscita e il compito è stato fermato.
tasks-critical-unseen = Per «competente» ogni riga critica deve essere vista.
tasks-close-competent = Chiudi come competente
tasks-close-not-yet = Chiudi come non ancora competente
tasks-close-title = Chiudere la scheda: { $result }?
tasks-close-open =
    { $count ->
        [one] { $count } riga senza segno vale come non vista.
       *[other] { $count } righe senza segno valgono come non viste.
    }
tasks-close-about = Dopo non si può cambiare. La persona la legge e può rispondere.
tasks-close-do = Chiudi la scheda

## The sheet on paper

tasks-print = Stampa la scheda
tasks-paper-day = Giorno
tasks-paper-place = Luogo
tasks-paper-what = Che cosa fare
tasks-paper-conditions = Condizioni
tasks-paper-tools = Strumenti
tasks-paper-rule = Se una riga critica non riesce, fermi il compito: il risultato è «non ancora competente».
tasks-paper-assessor = Valutatore: nome e firma
tasks-paper-learner-signs = Persona in formazione: firma

## Two assessors

tasks-agreement = Entrambi hanno visto { $of } righe e ne hanno segnate { $same } allo stesso modo: { $percent } % di accordo.
tasks-agreement-none = Non c’è alcuna riga che entrambi hanno visto.
tasks-agreement-talk = Parlate delle differenze. Il primo risultato resta.
tasks-second-ask = Le si chiede la seconda valutazione. Segni quello che ha visto; poi le due schede stanno affiancate.
tasks-second-mark = Valuta per secondo
tasks-second-look = Guarda senza valutare

## The learner’s own pages: at most twelve words in a sentence, plain and adult

tasks-mine-title = I miei compiti pratici
tasks-mine-card = Compiti pratici: { $done } di { $count } fatti
tasks-mine-card-new = Compiti pratici: un nuovo risultato
tasks-mine-none = Qui non ci sono compiti pratici. Continui con la Sua unità.
tasks-mine-of = Riuscito { $competent } volte su { $wanted }
tasks-mine-new = Nuovo risultato: { $day }
tasks-mine-read = Risultato: { $day }
tasks-mine-look = Che cosa si guarda
tasks-mine-yes = Ha fatto bene questo compito.
tasks-mine-no = Non ancora. Proverà di nuovo.
tasks-mine-stopped = Una riga riguarda la sicurezza. Si eserciti prima su quella.
tasks-mine-second = Ha guardato anche un’altra persona: { $who }
tasks-mine-seen = L’ho visto
tasks-mine-differs = La vedo diversamente
tasks-mine-words = Come la vede Lei? Scriva una riga.
tasks-mine-send = Salva le mie parole
tasks-mine-answered-seen = Ha visto questo risultato.
tasks-mine-answered-differs = Le Sue parole sono salvate: «{ $words }»
