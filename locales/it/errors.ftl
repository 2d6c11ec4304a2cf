# One message for each error code: what happened, in plain words.
# The attribute .hint says what to do now.

# Remedies that many errors share.
-errors-hint-again = Riprovare. Se succede ancora, dare questo codice al coordinamento.
-errors-hint-send-again = Niente è perso. Chi invia lo manda di nuovo la prossima volta.
-errors-hint-not-taken = Non è stato accettato e qui non è cambiato niente. Tenere la chiavetta e avvisare il coordinamento.
-errors-hint-leave = Lasciarlo sulla chiavetta. Sarà letto dove deve arrivare.
-errors-hint-newer-stays = Non occorre fare niente. Resta in uso il più recente.
-errors-hint-fresh-stick = Qui non è cambiato niente. Chiedere al centro una chiavetta con una nuova copia.
-errors-hint-packs-stay = I pacchetti che sono qui restano in uso. Chiedere al centro una chiavetta con una nuova copia.
-errors-hint-tell-today = Il lavoro può continuare. Avvisare oggi il coordinamento.
-errors-hint-choose-again = Tornare indietro e scegliere di nuovo.

## Sign in and passphrases

errors-sign-in-wrong = Il numero e le immagini non vanno insieme.
    .hint = Riprovare. Chi fa formazione può aiutare.
errors-sign-in-wait =
    { $seconds ->
        [one] Aspettare { $seconds } secondo, poi riprovare.
       *[other] Aspettare { $seconds } secondi, poi riprovare.
    }
    .hint = Chi fa formazione può aiutare.
errors-passphrase-wrong = Questa passphrase non è giusta.
    .hint = Controllare maiuscole e spazi, poi riprovare.
errors-passphrase-weak = Questa passphrase è troppo facile da indovinare.
    .hint = Usare almeno 12 caratteri. Vanno bene quattro parole senza legami tra loro.
errors-not-permitted = Questo ruolo non può farlo qui.
    .hint = Chiedere a un collega che può farlo, o accedere di nuovo.
errors-unknown-command = Il programma ha chiesto qualcosa che non conosce.
    .hint = { -errors-hint-again }
errors-request-malformed = Il programma non ha capito ciò che è stato scritto.
    .hint = { -errors-hint-again }

## This computer

errors-site-in-use = Footbridge è già aperto su questo computer.
    .hint = Chiudere l’altra finestra, poi ricominciare.
errors-site-exists = Questo computer è già configurato.
    .hint = Riavviare il programma per usarlo.
errors-no-site = Questo computer non è ancora configurato.
    .hint = Riavviare il programma e configurarlo.
errors-store-damaged = I dati di questo computer sono danneggiati. Sono stati messi da parte, non cancellati.
    .hint = Parlare prima con il coordinamento. Ciò che è arrivato al centro è al sicuro.
errors-store-too-new = Un Footbridge più recente ha scritto i dati di questo computer.
    .hint = Niente è perso. Avviare il programma più recente.
errors-store-failed = I dati di questo computer non si sono potuti leggere o salvare.
    .hint = { -errors-hint-again }
errors-store-key-wrong = I dati di questo computer non si aprono.
    .hint = Riprovare, o chiedere a un collega di aprirlo.
errors-pragma-refused = Con questa copia del programma i dati non sono al sicuro.
    .hint = Non è cambiato niente. Installare di nuovo il programma.
errors-disk-full = Il disco di questo computer è pieno.
    .hint = Fare spazio, poi riprovare. Ciò che è salvato resta.
errors-disk-failed = Questo file o questa cartella non si può leggere o scrivere: { $path }
    .hint = Controllare che il disco funzioni e che si possa scrivere lì.
errors-clock-wrong = L’orologio di questo computer è sbagliato.
    .hint = Impostare data e ora, poi riprovare.
errors-journal-broken = Il registro di questo computer ha un buco o è stato cambiato.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = Le tabelle di questo computer non corrispondono al registro.
    .hint = { -errors-hint-tell-today }

## Sticks

errors-stick-not-found = Non c’è nessuna chiavetta in { $folder }.
    .hint = Inserire la chiavetta, aspettare un momento e riprovare.
errors-stick-read-only = Su questa chiavetta non si può scrivere.
    .hint = Aprire il blocco sul lato, o usare un’altra chiavetta.
errors-stick-full = La chiavetta è piena.
    .hint = Usare un’altra chiavetta, o cancellare altri file. La cartella FOOTBRIDGE deve restare.
errors-stick-write-failed = La scrittura sulla chiavetta non è riuscita.
    .hint = Niente è perso. Inserire di nuovo la chiavetta, o usarne un’altra.

## Setting up

errors-kit-not-found = Su questa chiavetta non c’è un kit iniziale.
    .hint = Scegliere la chiavetta che il centro ha dato per questo.
errors-kit-words-wrong = Queste sei parole non aprono il kit iniziale.
    .hint = Confrontare ogni parola e l’ordine, poi riprovare.
errors-kit-damaged = Il kit iniziale è danneggiato.
    .hint = Chiederne uno nuovo al centro.
errors-kit-for-other-kind = Questo kit iniziale è per un altro tipo di computer.
    .hint = Tornare indietro e scegliere l’altro tipo, o chiedere al centro il kit giusto.
errors-centre-keys-wrong = Le chiavi del centro non si aprono.
    .hint = Controllare la cartella e la passphrase, poi riprovare.
errors-name-empty = Manca il nome.
    .hint = Scrivere un nome.
errors-name-too-long = Il nome è troppo lungo.
    .hint = Scrivere un nome più corto.
errors-language-unknown = Questa lingua qui non è disponibile.
    .hint = Sceglierne una dalla lista.
errors-sample-exists = I dati di esempio ci sono già.
    .hint = Riavviare il programma per usarli.

## Long work

errors-job-running = Un altro lavoro lungo è ancora in corso.
    .hint = Aspettare che finisca, o annullarlo.
errors-job-unknown = Questo lavoro non è più in corso.
    .hint = Niente è perso. Avviarlo di nuovo.
errors-cancelled = Il lavoro è stato annullato.
    .hint = Niente è perso. Si può ricominciare quando si vuole.

## Learning

errors-not-found = Questo non è più qui.
    .hint = { -errors-hint-choose-again }
errors-unit-not-found = Questa unità non è nel pacchetto.
    .hint = Fare uno scambio con una chiavetta che porta il pacchetto più recente.
errors-step-not-found = Questo passo non è più nel pacchetto.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = Questa domanda non è più nel pacchetto.
    .hint = Tornare all’inizio. Le risposte sono salvate.
errors-response-wrong-form = Questa risposta non va con la domanda.
    .hint = Rispondere ancora una volta.
errors-attempt-not-open = Questa verifica è già finita.
    .hint = Tornare all’inizio. Il risultato è salvato.
errors-picture-code-wrong-form = Servono quattro immagini.
    .hint = Scegliere quattro immagini.
errors-card-wrong-form = Questo non è un numero di tessera.
    .hint = Scrivere le sei cifre della tessera.

## Packs

errors-pack-missing = Su questo computer non c’è ancora un pacchetto.
    .hint = Fare uno scambio con una chiavetta che porta un pacchetto.
errors-pack-content-wrong = Il contenuto del pacchetto non segue le regole: { $detail }
    .hint = Correggere la fonte, poi costruire di nuovo il pacchetto.
errors-pack-too-new = Il pacchetto richiede un Footbridge più recente.
    .hint = Installare prima il programma più recente. Il pacchetto che è qui resta in uso.
errors-pack-file-damaged = Un file del pacchetto è danneggiato.
    .hint = { -errors-hint-packs-stay }
errors-pack-file-not-listed = Un file del pacchetto non è nella sua lista: { $detail }
    .hint = { -errors-hint-packs-stay }
errors-metadata-missing = Sulla chiavetta manca la lista dei pacchetti.
    .hint = { -errors-hint-packs-stay }
errors-metadata-unreadable = La lista dei pacchetti non si può leggere.
    .hint = { -errors-hint-packs-stay }
errors-metadata-rollback = La lista dei pacchetti è più vecchia di quella di qui.
    .hint = { -errors-hint-newer-stays }
errors-metadata-expired = La lista dei pacchetti è scaduta.
    .hint = { -errors-hint-packs-stay }
errors-metadata-signature = La lista dei pacchetti non ha la firma di chi pubblica.
    .hint = { -errors-hint-not-taken }
errors-metadata-mismatch = Le liste dei pacchetti non vanno insieme.
    .hint = { -errors-hint-packs-stay }
errors-target-unknown = Un pacchetto non è nella lista di chi pubblica.
    .hint = { -errors-hint-not-taken }
errors-target-name-refused = Un pacchetto ha un nome non permesso.
    .hint = { -errors-hint-not-taken }
errors-target-damaged = Un pacchetto sulla chiavetta è danneggiato.
    .hint = { -errors-hint-packs-stay }

## Bundles, statements, receipts

errors-bundle-damaged = Un invio è danneggiato.
    .hint = { -errors-hint-send-again }
errors-bundle-not-for-us = Un invio è sigillato per un altro destinatario.
    .hint = { -errors-hint-leave }
errors-bundle-sender-unknown = Un invio viene da una sede che qui non si conosce.
    .hint = Niente è perso. Ripetere lo scambio quando il centro avrà ammesso la sede.
errors-bundle-chain-broken = Le voci di un invio non si susseguono.
    .hint = { -errors-hint-send-again }
errors-bundle-seal-wrong = Il sigillo di un invio non è autentico.
    .hint = { -errors-hint-not-taken }
errors-bundle-events-differ = Un invio contiene voci diverse da quelle indicate.
    .hint = { -errors-hint-not-taken }
errors-bundle-too-large = Un invio è più grande del permesso.
    .hint = { -errors-hint-not-taken }
errors-site-not-admitted = Un invio viene da una sede non ancora ammessa.
    .hint = Niente è perso. Le sue voci aspettano finché il centro la ammette.
errors-admission-wrong = Una sede si presenta con un kit iniziale che non è di questo centro.
    .hint = Non è stato accettato niente. Chiedere chi ha configurato quel computer.
errors-kit-used-up = Tutti i posti di questo kit iniziale sono presi.
    .hint = Fare un nuovo kit iniziale per questa aula.
errors-statement-damaged = La comunicazione del centro è danneggiata.
    .hint = { -errors-hint-fresh-stick }
errors-statement-older = La comunicazione del centro è più vecchia di quella di qui.
    .hint = { -errors-hint-newer-stays }
errors-statement-wrong-centre = La comunicazione viene da un altro centro.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = La ricevuta del centro è danneggiata.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = La ricevuta del centro è più vecchia di quella di qui.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = La ricevuta viene da un altro centro.
    .hint = { -errors-hint-leave }
errors-receipt-beyond-journal = Il centro ha voci che questo computer ha perso.
    .hint = Questo computer è stato ripristinato? Avvisare oggi il coordinamento.

## Files from a stick

errors-signature-missing = Un file non è firmato.
    .hint = { -errors-hint-not-taken }
errors-signature-wrong = La firma di un file non è autentica.
    .hint = { -errors-hint-not-taken }
errors-envelope-unreadable = Un file è danneggiato.
    .hint = { -errors-hint-send-again }
errors-payload-type-wrong = Un file è di un tipo diverso da quello del suo posto.
    .hint = { -errors-hint-not-taken }
errors-payload-unreadable = Il contenuto di un file non si può leggere.
    .hint = { -errors-hint-send-again }
errors-key-invalid = Chi ha inviato un file non si può controllare.
    .hint = { -errors-hint-not-taken }
errors-seal-not-for-us = Un file è sigillato per un altro destinatario.
    .hint = { -errors-hint-leave }
errors-seal-damaged = Il sigillo di un file è danneggiato.
    .hint = { -errors-hint-send-again }
errors-work-factor-too-high = Un file richiederebbe troppo tempo per aprirsi.
    .hint = { -errors-hint-not-taken }
errors-too-large = Un file è più grande del permesso.
    .hint = { -errors-hint-not-taken }
errors-archive-damaged = Un file è danneggiato all’interno.
    .hint = { -errors-hint-send-again }
errors-archive-name-refused = Un file contiene un nome non permesso.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-refused = Un file contiene qualcosa di non permesso.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-missing = Manca una parte di un file.
    .hint = { -errors-hint-send-again }
errors-archive-overlap = Parti di un file si sovrappongono.
    .hint = { -errors-hint-not-taken }
errors-archive-bomb = Un file riempirebbe tutto il disco aprendosi.
    .hint = { -errors-hint-not-taken }

errors-io-failed = Un file non si è potuto leggere o scrivere fino alla fine.
    .hint = { -errors-hint-again }

errors-unknown = È successo qualcosa di inatteso.
    .hint = { -errors-hint-again }
