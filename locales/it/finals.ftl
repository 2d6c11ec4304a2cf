# Finals. Learners read the first part: at most twelve words in a sentence.
finals-home-open = Chi fa formazione la inizia con Lei.
finals-home-begun = È a metà.
finals-home-passed = Superata
finals-home-not-yet = Non ancora superata

# Before it begins
finals-questions = { $count } domande. { $needed } devono essere giuste.
finals-minutes = Di solito dura { $minutes } minuti. Non c’è un orologio.
finals-limit = Ha { $minutes } minuti.
finals-changes = Può cambiare le risposte fino alla fine.
finals-call-to-begin = Chieda aiuto. Il personale scrive il codice di inizio.
finals-start-code = Codice di inizio
finals-start = Inizia
finals-not-open = Ora non è aperta. Chieda al personale.
finals-too-early = Può riprovare dal { $day }.
finals-no-more-tries = Non ha più tentativi. Parli con il personale.

# While it runs
finals-number = Prova finale: { $number } di { $count }
finals-overview = Tutte le domande
finals-overview-open =
    { $count ->
        [0] Ogni domanda ha una risposta.
        [one] Una domanda non ha ancora una risposta.
       *[other] { $count } domande non hanno ancora una risposta.
    }
finals-answered = con risposta
finals-unanswered = senza risposta
finals-question = Domanda { $number }
finals-call-to-end = Ha finito? Chieda aiuto.
finals-end-code = Codice di fine
finals-end = Termina la prova
finals-trainer-only = Questo lo scrive solo il personale.
finals-minutes-left =
    { $minutes ->
        [one] Ancora 1 minuto
       *[other] Ancora { $minutes } minuti
    }

# What came of it
finals-passed = Ha superato la prova.
finals-not-yet = Non ha ancora superato la prova.
finals-result = { $right } su { $count } giuste. Ne servono { $needed }.
finals-critical-missed =
    { $count ->
        [one] Una domanda che deve essere giusta non lo era.
       *[other] { $count } domande che devono essere giuste non lo erano.
    }
finals-parts = Parte per parte
finals-part = { $right } su { $count } giuste
finals-again = Guardi ancora le lezioni. Poi riprovi.
finals-try-again = Riprova

# Staff
finals-title = Prove finali
finals-about = Una prova finale inizia e finisce con codici che Lei scrive sul computer della persona. La apra qui; i codici arrivano agli altri computer con la chiavetta.
finals-none = Questo corso non ha una prova finale.
finals-none-about = Le prove finali arrivano con il pacchetto di un corso.
finals-facts = { $count } domande, { $needed } devono essere giuste, { $tries } tentativi, circa { $minutes } minuti
finals-ends-after = Finisce dopo { $minutes } minuti; chi ha bisogno di più tempo ne ha di più.
finals-days-between = Giorni tra due tentativi: { $days }
finals-reason = Perché così tante: { $reason }
finals-open = Apri per la classe
finals-close = Chiudi
finals-codes-about = Solo il personale deve vedere questi codici.
finals-sittings = Chi l’ha provata
finals-sittings-none = Nessuno l’ha ancora provata.
finals-column-name = Persona
finals-column-begun = Iniziata
finals-column-result = Risultato
finals-column-minutes = Minuti
finals-column-notes = Note
finals-standing-begun = In corso: { $answered } di { $count } con risposta
finals-standing-passed = Superata: { $right } su { $count }
finals-standing-not-yet = Non ancora: { $right } su { $count }
finals-note-critical = domande critiche mancate: { $count }
finals-note-time-over = il tempo era finito
finals-note-item = domanda { $number }: { $note }
finals-note-interrupted = interrotta per { $minutes } min fino a { $at }
finals-note-other-window = altra finestra per { $seconds } s fino a { $at }
finals-note-lessons = lezioni o parole per { $minutes } min fino a { $at }
finals-helped-more-time = con più tempo
finals-helped-read-aloud = letta ad alta voce
finals-helped-fewer-options = con meno opzioni
finals-helped-reader-present = con una persona che legge
finals-helped-glossary = con un glossario
finals-give-try = Dai un altro tentativo
finals-back = Torna alla classe

# It ended, and something waits to be judged.
finals-waits = Il personale deve prima guardare qualcosa.
finals-undecided = Non è ancora deciso
finals-home-waits = Aspetta il personale
finals-standing-waits = Da valutare: finora { $right } su { $count }
