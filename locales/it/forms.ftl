# Checks and finals on paper and aloud. Staff read the first part; learners read what stands on the sheet.
forms-title = Su carta e a voce
forms-about = Verifiche e prove finali senza computer: stampi i fogli e inserisca le risposte, oppure chieda a voce.
forms-print = Stampa fogli
forms-type = Inserisci risposte
forms-ask = Chiedi a voce
forms-back = Torna a carta e voce
forms-open = Non ancora finito
forms-go-on = Continua
forms-drop = Scarta
forms-drop-ask = Ciò che è stato scritto o detto per { $name } va perso per sempre.
forms-printed = Ultimi fogli stampati
forms-printed-none = Non è stato ancora stampato nessun foglio.
forms-column-what = Verifica o prova finale
forms-column-question = Domanda
forms-column-whom = Per
forms-column-printed = Stampato
forms-column-taken = Registrati
forms-column-learner = Corsista
forms-column-way = Come
forms-column-answers = Risposte
forms-anybody = chiunque

## Printing

forms-print-about = Ogni foglio ha le sue domande e il suo codice. Le soluzioni non ci sono.
forms-what = Verifica o prova finale
forms-whom = Per chi?
forms-whom-learners = Per corsisti, uno ciascuno
forms-whom-anybody = Senza nomi
forms-learners = Corsisti
forms-everybody = Tutti
forms-nobody = Nessuno
forms-count = Quanti fogli diversi
forms-language = Lingua
forms-language-own = Le lingue di ogni corsista
forms-second = Seconda lingua
forms-second-none = Nessuna
forms-needs = Chi ha bisogno di meno scelte ne ha meno sul foglio.
forms-done =
    { $count ->
        [one] Un foglio pronto.
       *[other] { $count } fogli pronti.
    }
forms-stopped = { $printed } fogli pronti. { $left } no.

## Typing in

forms-type-about = Scansioni i quadrati del foglio o scriva il codice.
forms-code = Codice del foglio
forms-code-hint = Nove lettere e cifre, per esempio 4KX-7PM-2HA
forms-who = Numero di tessera o nome
forms-who-choose = Chi è?
forms-who-none = Nessuno nella classe ha questa tessera o questo nome.
forms-day = Scritto il
forms-begin = Avanti
forms-correct = Correggi quanto inserito
forms-entry-about = Foglio { $code }, scritto il { $day }
forms-entry-keys = Scriva i segni come stanno sul foglio. Invio passa oltre. Una riga vuota è senza risposta.
forms-entry-corrects = Corregge ciò che è già registrato. Quanto c’era prima resta agli atti.
forms-row = Risposta alla domanda { $number }
forms-how-one = una lettera, da { $first } a { $last }
forms-how-some = tutte le lettere segnate, da { $first } a { $last }
forms-how-verdict = { $first } o { $last }, poi la lettera del motivo
forms-how-pairs = una lettera per ciascuna delle { $count } righe; - se è vuota
forms-how-steps = i { $count } numeri dall’alto in basso
forms-how-places = tutti i numeri segnati, da { $first } a { $last }
forms-how-number = il numero { $unit }
forms-how-words = le parole come sono state scritte
forms-left-out = senza risposta
forms-answered = { $answered } di { $count } con risposta
forms-look = Guarda tutte le risposte
forms-look-about = Confronti ancora una volta con il foglio. Poi registri le risposte.
forms-look-aloud = Guardi ancora una volta le risposte. Poi le registri.
forms-change = Cambia risposte
forms-change-one = Cambia
forms-take = Registra
forms-kept = Tutto è salvato.

## Asking aloud

forms-ask-about = Legga ogni domanda ad alta voce e segni ciò che la persona dice. Può fermarsi e continuare dopo.
forms-ask-number = { $name }: domanda { $number } di { $count }
forms-note = Nota breve
forms-no-answer = Cancella la risposta

## What came of it

forms-result-counts = L’unità ora vale.
forms-result-passed = La prova finale è superata.
forms-result-not-yet = Registrato. Non ancora raggiunto.
forms-result-right = { $right } di { $count } giuste, { $answered } con risposta
forms-result-critical = Domande che devono essere giuste e non lo sono: { $count }
forms-another = Inserisci un altro foglio

## On the sheet. Learners read this: at most twelve words in a sentence.

forms-sheet-code = Codice del foglio
forms-sheet-squares = Codice del foglio { $code } per uno scanner
forms-sheet-name = Nome
forms-sheet-day = Data
forms-sheet-do = Legga ogni domanda. Segni la risposta o la scriva. Ha sbagliato? La cancelli con una riga e ne segni un’altra.
forms-sheet-end = Questa è la fine. Riguardi le risposte.
forms-sheet-why = Perché?
forms-sheet-one = Segni una risposta.
forms-sheet-some = Segni tutte le risposte giuste.
forms-sheet-verdict = È vero? Segni una risposta. Poi segni un motivo.
forms-sheet-pairs = Scriva una lettera in ogni casella.
forms-sheet-steps = Che cosa viene prima? Scriva 1. Poi 2, e così via.
forms-sheet-number = Scriva il numero.
forms-sheet-places = Guardi i numeri nell’immagine. Segni tutti quelli giusti.
forms-sheet-words = Scriva poche parole.
