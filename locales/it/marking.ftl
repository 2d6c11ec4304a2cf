# What only a trainer can judge: the list, and one piece of work.

marking-title = Da valutare
marking-about = Ciò che è stato fatto in una verifica o una prova. Apra una riga e segni ciò che vede; tutto è salvato subito.
marking-none = Niente aspetta una valutazione. Quando qualcuno fa un compito così, si trova qui.
marking-waiting = Aspetta la valutazione
marking-judged = Valutato di recente
marking-column-learner = Persona in formazione
marking-column-task = Compito
marking-column-when = Quando
marking-column-result = Risultato
marking-open = Valuta
marking-open-of = Valuta il lavoro di { $name }
marking-look = Riguarda
marking-look-of = Riguarda il lavoro di { $name }
marking-met-of = { $met } righe raggiunte su { $of }
marking-back = Torna all’elenco
marking-back-class = Torna alla classe
marking-answer = Ciò che la persona ha scritto
marking-answer-none = Non è stato scritto niente. Guardi ciò che è stato fatto o chieda di vederlo.
marking-model = Una buona risposta
# Two marks beside each line. Short.
marking-met = Raggiunta
marking-not-met = Non raggiunta
marking-keys = I tasti 1 e 2 segnano una riga e passano alla prossima. Le frecce cambiano riga.
marking-kept = Salvato qui
marking-lines-open =
    { $count ->
        [one] { $count } riga senza segno
       *[other] { $count } righe senza segno
    }
marking-critical-missed = Una riga critica non è raggiunta: la risposta non vale niente.
marking-judge = Concludi la valutazione
# Said in the bar with which it can be taken back.
marking-done = { $name }: { $met } righe raggiunte su { $of }.
marking-so-far = Valutazioni finora
marking-so-far-about = Può valutare anche Lei. Restano tutte e due le valutazioni; conta l’ultima.
marking-counts = conta
marking-take-back = Ritira
