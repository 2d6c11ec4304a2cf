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
errors-sign-in-only-staff = Ora può aprire solo chi fa formazione.
    .hint = Il Suo lavoro è al sicuro. Chieda aiuto.
errors-session-ended = Questa sessione è finita.
    .hint = Tutto è salvato. Accedere di nuovo per continuare.
errors-limits-senseless = Questi tempi qui non vanno bene.
    .hint = Persone in formazione da 2 a 60 minuti, personale da 1 a 30, una sessione da 15 minuti a 12 ore.
errors-passphrase-wrong = Questa passphrase non è giusta.
    .hint = Controllare maiuscole e spazi, poi riprovare.
errors-passphrase-wait =
    { $seconds ->
        [one] Troppe passphrase sbagliate. Aspettare { $seconds } secondo.
       *[other] Troppe passphrase sbagliate. Aspettare { $seconds } secondi.
    }
    .hint = Niente è bloccato per sempre. Il prossimo tentativo vale dopo questa attesa.
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
errors-journal-broken = Le voci di questo computer hanno un buco o sono state cambiate.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = Ciò che mostra questo computer non corrisponde alle sue voci.
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
errors-stick-defective = Questa chiavetta non conserva ciò che vi si scrive.
    .hint = Niente è perso. Usare un’altra chiavetta e buttare via questa.
errors-stick-not-registered = Questa chiavetta non è nel registro. Qui si possono usare solo chiavette registrate.
    .hint = Usare una chiavetta del registro, o far registrare prima questa.
errors-stick-busy = Un altro programma sta usando la chiavetta.
    .hint = Chiudere quel programma e riprovare.
errors-stick-without-serial = Questa chiavetta non ha un numero proprio e non si può registrare.
    .hint = Usare un’altra chiavetta.
errors-stick-crowded = Sulla chiavetta ci sono troppi file. Non sono stati guardati tutti.
    .hint = Cancellare altri file. La cartella FOOTBRIDGE deve restare. Se succede ancora, dirlo al coordinamento.

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
errors-page-stopped = Questa parte non ha risposto. È stata fermata.
    .hint = Il Suo lavoro è al sicuro. Riprovi o vada avanti.
errors-step-not-found = Questo passo non è più nel pacchetto.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = Questa domanda non è più nel pacchetto.
    .hint = Tornare all’inizio. Le risposte sono salvate.
errors-review-not-today = Questo per oggi è già fatto.
    .hint = Tornare all’inizio e continuare da lì.
errors-print-table-not-made = Non è stato possibile scrivere la tabella come cartella di lavoro.
    .hint = Salvarla come CSV.
errors-response-wrong-form = Questa risposta non va con la domanda.
    .hint = Rispondere ancora una volta.
errors-response-no-number = Questo non è ancora un numero.
    .hint = Scriva solo cifre, per esempio 12,5.
errors-attempt-not-open = Questa verifica è già finita.
    .hint = Tornare all’inizio. Il risultato è salvato.
errors-picture-code-wrong-form = Servono quattro immagini.
    .hint = Scegliere quattro immagini.
errors-people-same-already = Queste due schede sono già di una sola persona.
    .hint = { -errors-hint-choose-again }
errors-people-not-joined = Queste due schede non sono state unite.
    .hint = { -errors-hint-choose-again }
errors-staff-not-joined = Le schede del personale non si possono unire.
    .hint = Scegliere due schede di persone in formazione.
errors-role-not-here = Questo ruolo non esiste su questo computer.
    .hint = Scegliere uno dei ruoli mostrati.
errors-staff-name-taken = Qui lavora già qualcuno con questo nome.
    .hint = Aggiungere un secondo nome, così tutti sanno di chi si tratta.
errors-staff-last = Nessun altro può aprire questo computer.
    .hint = Aggiungere prima un collega. Poi questa voce si può togliere.
errors-staff-not-oneself = Non è possibile togliere sé stessi.
    .hint = Chiedere a un collega di farlo.
errors-learner-there-already = Questa persona appartiene già a questa aula.
    .hint = { -errors-hint-choose-again }
errors-difference-chosen-elsewhere = Può scegliere solo il computer interessato.
    .hint = Scegliere lì, poi fare un giro con la chiavetta.
errors-card-wrong-form = Questo non è un numero di tessera.
    .hint = Scrivere le sei cifre della tessera.

## Packs

errors-pack-missing = Su questo computer non c’è ancora un pacchetto.
    .hint = Fare uno scambio con una chiavetta che porta un pacchetto.
errors-pack-content-wrong = Il contenuto del pacchetto non segue le regole: { $detail }
    .hint = Correggere la fonte, poi costruire di nuovo il pacchetto.
errors-pack-needs-newer-program = Il pacchetto richiede Footbridge { $needs } o più recente.
    .hint = Installi prima il programma più recente. Il pacchetto presente resta in uso.
errors-pack-delta-base-missing = Il pacchetto porta solo le novità dalla versione { $version }, e quella versione qui non è intera.
    .hint = Chieda al centro il pacchetto intero su una chiavetta.
errors-pack-withdrawn = Questo corso è in correzione.
    .hint = Tutto ciò che ha fatto è conservato. Chieda al formatore quando continua.
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
errors-kit-revoked = Il centro ha ritirato questo kit iniziale.
    .hint = Non è stato accettato niente. Chiedere al centro un nuovo kit iniziale.
errors-asking-too-much = Aspetta già abbastanza lavoro di questo nuovo computer.
    .hint = Ammettere il computer. Il resto arriva con la prossima chiavetta.
errors-bundle-sender-revoked = Questo lavoro viene da un computer di cui il centro non si fida più.
    .hint = Non è stato accettato niente. Decide il centro.
errors-statement-damaged = La comunicazione del centro è danneggiata.
    .hint = { -errors-hint-fresh-stick }
errors-statement-wrong-centre = La comunicazione viene da un altro centro.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = La ricevuta del centro è danneggiata.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = La ricevuta del centro è più vecchia di quella di qui.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = La ricevuta viene da un altro centro.
    .hint = { -errors-hint-leave }
errors-transfer-damaged = Il file di una persona che ha cambiato aula non è leggibile.
    .hint = { -errors-hint-send-again }

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

## Ripristino

errors-recovery-code-wrong-form = Questo non è un codice di ripristino.
    .hint = Scrivere tutti gli otto gruppi di quattro segni del foglio stampato.
errors-recovery-code-group-wrong = Il gruppo { $group } del codice di ripristino non è giusto.
    .hint = Guardare questo gruppo sul foglio e scriverlo di nuovo.
errors-recovery-code-wrong = Questo codice non apre niente sulla chiavetta.
    .hint = Guardare se il foglio è quello di questo computer, o usare un’altra chiavetta dell’aula.
errors-recovery-code-not-here = Questo codice di recupero non apre questo computer.
    .hint = Ogni codice apre una volta sola, e solo il suo computer. Cercare il foglio più recente.
errors-recovery-file-not-found = Su questa chiavetta non c’è nessun file di ripristino.
    .hint = Usare un’altra chiavetta che è stata nel computer perso.
errors-recovery-file-damaged = Un file di ripristino è danneggiato.
    .hint = Usare un’altra chiavetta che è stata nel computer perso. Quello che è arrivato al centro è al sicuro.
errors-recovery-file-too-large = Un file di ripristino è più grande del permesso.
    .hint = { -errors-hint-not-taken }
errors-recovery-full-missing = Sulla chiavetta c’è solo l’ultima parte dei file di ripristino.
    .hint = Inserire anche la chiavetta della settimana prima, poi riprovare.
errors-copy-damaged = La copia appena fatta non si può rileggere.
    .hint = Le copie più vecchie restano. Avvisare il coordinatore: il disco può essere guasto.
errors-no-good-copy = Su questo computer non c’è nessuna copia buona dei dati.
    .hint = Usare il file di ripristino di una chiavetta e il codice stampato. Chiedere al coordinatore.
errors-put-back-not-needed = I dati di questo computer sono a posto.
    .hint = Aprire il computer con la propria passphrase.

## People who come and go

errors-date-impossible = Questo giorno non è possibile.
    .hint = Scrivere il giorno così: 22.11.2026.
errors-learner-left = Questa persona ha lasciato la classe.
    .hint = Riportare prima la persona nella classe.
errors-group-name-taken = Un altro gruppo ha questo nome.
    .hint = Scegliere un altro nome.
errors-accommodation-unknown = Questa impostazione qui non è disponibile.
    .hint = Sceglierne una dalla lista.

## Tables of learners

errors-table-no-folder = Questa cartella non esiste.
    .hint = Controllare il percorso o reinserire la chiavetta.
errors-table-no-file = Questo file non si può leggere come tabella.
    .hint = Scegliere un file che finisce con .csv, .tsv o .txt.
errors-table-too-large = Il file è più grande di qualunque elenco di corsisti.
    .hint = Scegliere l’elenco dei corsisti, senza immagini.
errors-table-is-workbook = È una cartella di lavoro, non un file CSV.
    .hint = Aprirla nel foglio di calcolo e salvarla come CSV.
errors-table-unreadable = Il testo di questo file non si può leggere.
    .hint = Salvarlo di nuovo come CSV UTF-8.
errors-table-empty = La tabella non ha righe sotto l’intestazione.
    .hint = Scrivere nella prima riga i nomi delle colonne, sotto i corsisti.
errors-table-too-many-rows = La tabella ha { $rows } righe. Se ne prendono al massimo { $limit } alla volta.
    .hint = Dividere la tabella in file più piccoli.
errors-table-no-name-column = Nessuna colonna si chiama «Nome».
    .hint = Scrivere «Nome» sopra i nomi nella prima riga.
errors-table-column-twice = Due colonne hanno lo stesso significato.
    .hint = Toglierne una o darle un altro nome.
errors-table-changed = La tabella è cambiata da quando è stata guardata.
    .hint = Guardarla di nuovo. Nessuno è stato iscritto.
errors-table-rows-to-mend = Righe da correggere: { $rows }. Nessuno è stato iscritto.
    .hint = Correggere queste righe nel file e guardare di nuovo.
errors-row-columns = Questa riga ha { $found } colonne. L’intestazione ne ha { $wanted }.
    .hint = Usare lo stesso separatore in ogni riga.
errors-row-name-empty = Manca il nome.
    .hint = Scrivere il nome o cancellare la riga.
errors-row-name-too-long = Il nome ha più di 80 lettere.
    .hint = Accorciare il nome. Controllare se manca una virgoletta.
errors-row-formula = Il nome o il gruppo comincia come una formula.
    .hint = Togliere = + - oppure @ all’inizio.
errors-row-control = In questa riga c’è un a capo o un segno nascosto.
    .hint = Riscrivere la riga a mano.
errors-row-language = Questa lingua non è conosciuta.
    .hint = Scrivere en, de, es, fr, it, pt o ro, o lasciare vuoto.
errors-row-group-too-long = Il nome del gruppo ha più di 80 lettere.
    .hint = Accorciare il nome del gruppo.
errors-row-card-wrong = Non è un numero di tessera di questo programma.
    .hint = Controllare le sei cifre. Se resta vuoto, si estrae un numero.
errors-row-card-twice = La riga { $row } ha lo stesso numero di tessera.
    .hint = Dare a una delle due righe un altro numero, o nessuno.
errors-row-card-taken = Qualcuno ha già questo numero di tessera.
    .hint = Cercare la persona nell’elenco o lasciare vuoto il numero.
errors-row-date = Questo giorno non è nel calendario o è molto lontano.
    .hint = Scrivere il giorno così: 22.11.2026, o lasciare vuoto.

## Print

errors-print-no-press = Questa copia del programma non può fare PDF.
    .hint = Lo scriva a mano e chieda il programma completo.
errors-print-not-set = Non è stato possibile fare la pagina.
    .hint = { -errors-hint-again }
errors-print-nothing = Non c’è niente da stampare.
    .hint = Scelga prima che cosa stampare.
errors-print-list-empty = Questo elenco è vuoto.
    .hint = Scelga un altro gruppo, altri giorni o un altro nome.
errors-print-list-too-long = In un elenco non stanno più di { $limit } righe.
    .hint = Scelga meno giorni, un gruppo o un nome.
errors-print-queue-unknown = Questa stampante non c’è più.
    .hint = Scelga un’altra stampante o salvi un PDF.
errors-print-queue-refused = La stampante non l’ha accettato.
    .hint = Controlli che sia accesa e abbia carta. Può anche salvare un PDF.
errors-print-folder-not-found = Questa cartella non c’è.
    .hint = Scriva il percorso completo di una cartella o ne scelga una dalla lista.
errors-print-folder-ours = Footbridge tiene i propri dati in questa cartella.
    .hint = Scelga un’altra cartella.
errors-print-stick-unconfirmed = Questa cartella è su una chiavetta.
    .hint = Confermi che può andare lì o scelga una cartella di questo computer.
errors-print-folder-crowded = In questa cartella ci sono troppi file di questo giorno.
    .hint = Cancelli quelli vecchi o scelga un’altra cartella.
errors-print-code-outdated = Questo non è il codice di recupero più recente di questo computer.
    .hint = Faccia un nuovo codice e stampi quello.

## The class: its plan and its register

errors-day-wrong = Questo non è un giorno.
    .hint = Scrivere il giorno con anno, mese e giorno.
errors-day-ahead = Questo giorno non è ancora arrivato.
    .hint = Scegliere oggi o un giorno precedente.
errors-days-backwards = L’ultimo giorno viene prima del primo.
    .hint = Scelga il primo giorno, poi l’ultimo.
errors-minutes-wrong = Un giorno ha al massimo 1440 minuti.
    .hint = Scrivere di nuovo i minuti.
errors-not-of-this-class = Questa persona non è di questa classe.
    .hint = Aprire di nuovo la classe e scegliere dal suo elenco.
errors-nothing-noted = In questo giorno non c’è nulla di annotato per questa persona.
    .hint = Aprire di nuovo il registro.
errors-approval-needed = Per questo serve una seconda persona del personale.
    .hint = Chieda a un’altra persona. Accede a questo computer entro 10 minuti e approva.
errors-approval-same-account = L’ha chiesto Lei.
    .hint = Un’altra persona deve accedere e approvare.
errors-approval-expired = Questo non aspetta più una seconda persona.
    .hint = Dopo 10 minuti bisogna chiederlo di nuovo.
errors-approval-changed = Ciò che si farebbe non è più ciò che è stato mostrato.
    .hint = Non è stato fatto nulla. Chieda di nuovo e guardate insieme.

# Finals
errors-final-not-open = Questa prova finale non è aperta per la classe.
    .hint = La apra in Classe, Prove finali, o porti la chiavetta dal computer dove è stata aperta.
errors-final-code-wrong = Questo codice non è giusto.
    .hint = Guardi il codice di questa prova e scriva tutte e sei le cifre.
errors-final-code-wait = Troppi codici sbagliati.
    .hint = Aspetti un minuto. Poi scriva di nuovo il codice.
errors-final-too-early = Il prossimo tentativo è dal { $day }.
    .hint = Si eserciti fino ad allora. Il personale può dare un tentativo prima di quel giorno.
errors-final-no-more-tries = Non ci sono più tentativi.
    .hint = Parli con il personale. Il personale può dare un altro tentativo.
errors-form-code-wrong = Questo non è un codice di foglio.
    .hint = Confronti ogni lettera e cifra con il foglio.
errors-form-code-unknown = Questo foglio non è noto a questo computer.
    .hint = È stato stampato altrove. Scambi prima con la chiavetta o lo inserisca là.
errors-form-code-twice = Due fogli hanno lo stesso codice.
    .hint = Nessuno può dire quale sia. Chieda a voce o stampi un nuovo foglio.
errors-form-not-theirs = Questo foglio è stato stampato per un’altra persona.
    .hint = Guardi il nome sul foglio e scelga quella persona.
errors-form-taken-in = Questo foglio è già registrato per questa persona.
    .hint = Se qualcosa è sbagliato, scelga «Correggi quanto inserito».
errors-form-not-taken-in = Questo foglio non è ancora registrato per questa persona.
    .hint = Lo inserisca. Non c’è ancora nulla da correggere.
errors-form-day-ahead = Questo giorno è nel futuro.
    .hint = Indichi il giorno in cui il foglio è stato scritto.
errors-form-day-too-early = Quel giorno il foglio non era ancora stampato.
    .hint = Indichi il giorno in cui il foglio è stato scritto.
errors-form-unit-counts = L’unità vale già per questa persona.
    .hint = Non c’è nulla da fare. Ciò che vale non viene tolto.
errors-form-attempt-open = La persona è a metà di questa prova.
    .hint = La concluda prima al suo computer con il codice di fine.
errors-form-entry-gone = Non è più aperto su questo computer.
    .hint = È stato registrato o scartato. Ricominci dal codice.
errors-form-row-wrong = La risposta alla domanda { $number } non si può leggere.
    .hint = Corregga questa riga o la svuoti.
errors-form-typed-unknown = Sul foglio ci sono solo da { $first } a { $last }.
    .hint = Scriva il segno indicato sul foglio.
errors-form-typed-one = Qui è possibile una sola risposta.
    .hint = Scriva una lettera. Se ce ne sono più segnate, lasci la riga vuota.
errors-form-typed-twice = { $sign } compare due volte.
    .hint = Scriva ogni segno una volta.
errors-form-typed-verdict = Non è chiaro se sia segnato vero o falso.
    .hint = Scriva a per vero o b per falso, poi al massimo un motivo.
errors-form-typed-pairs = Ci sono { $count } righe e ognuna vuole un segno.
    .hint = Scriva una lettera per riga, e - per una riga vuota.
errors-form-typed-steps = Servono i numeri da 1 a { $count }, ognuno una volta.
    .hint = Se sul foglio manca un numero, lasci la riga vuota.
errors-form-typed-words = Sono più di { $limit } lettere.
    .hint = Scriva solo le parole della risposta.
errors-form-count = Una stampa ha da 1 a { $limit } fogli.
    .hint = Scelga corsisti o un altro numero.

## Practical tasks

errors-task-not-found = Il corso qui non ha questo compito.
    .hint = Torni indietro e scelga un compito dalla lista.
errors-task-line-unknown = Il compito è cambiato da quando la scheda è aperta.
    .hint = Apra di nuovo la scheda. Quello che è salvato c’è ancora.
errors-task-words-wrong = Queste parole non stanno in una riga.
    .hint = Scriva al massimo 200 lettere, senza andare a capo.
errors-task-sheet-closed = Questa scheda non è aperta.
    .hint = Forse è già chiusa. Guardi le prove del compito.
errors-task-nothing-marked = Nessuna riga ha ancora un segno.
    .hint = Segni quello che ha visto, poi chiuda la scheda.
errors-task-stopped = Una riga critica non è riuscita: il risultato è «non ancora competente».
    .hint = Chiuda la scheda così. La prossima prova è una nuova occasione.
errors-task-critical-unseen = Una riga critica non è stata vista: «competente» non è possibile.
    .hint = Guardi ora quella riga, o chiuda con «non ancora competente».
errors-task-occasion-unknown = Questa persona non ha questa prova.
    .hint = Torni indietro e scelga dalla lista.
errors-task-second-is-first = Qui ha già valutato Lei per primo.
    .hint = Chieda a qualcuno del gruppo di segnare con il proprio account.
errors-task-second-there = Una seconda persona ha già segnato questa prova.
    .hint = Può leggere i due risultati uno accanto all’altro.
errors-task-answered-already = Ha già risposto.
    .hint = Parli con chi La forma se vuole dire di più.
errors-task-words-missing = Dica in una riga come la vede Lei.
    .hint = Le Sue parole restano accanto al risultato.

errors-final-waits = L’ultimo tentativo aspetta la valutazione.
    .hint = Parli con il personale. Il personale lo guarda prima.
errors-marking-not-found = Questo lavoro non si trova.
    .hint = Torni all’elenco. Forse c’è una risposta più nuova.
errors-marking-line-unknown = Questo lavoro non ha questa riga.
    .hint = Torni all’elenco e lo apra di nuovo.
errors-marking-lines-open = Una riga non ha ancora un segno.
    .hint = Segni ogni riga: raggiunta o non raggiunta.
errors-marking-not-mine = Questa valutazione non si può ritirare qui.
    .hint = Valuti di nuovo: conta l’ultima valutazione.
