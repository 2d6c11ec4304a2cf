# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Aree
site-rail-class = Classe
site-rail-start = Inizio
site-rail-register = Registro
site-rail-exchange = Scambio
site-rail-packs = Pacchetti
site-rail-approvals = Due persone
site-rail-access = Accessi
site-rail-computer = Questo computer
site-rail-overview = Panoramica
site-rail-results = Risultati
site-rail-figures = Domande in cifre
site-rail-sites = Sedi
site-rail-staff = Personale
site-role-officer = Vigilanza
site-role-trainer = Formazione
site-role-coordinator = Coordinamento
site-role-publisher = Redazione
site-role-guest = Ospite
site-kind-station = Postazione
site-kind-office = Ufficio
site-kind-centre = Centro
site-put-aside = Alcuni dati di questo computer erano danneggiati. Sono messi da parte, non cancellati. Avvisare il coordinamento.

## Locked: all languages stand on one page

site-locked = Chieda al personale di aprire questo computer.
site-locked-safe = Il Suo lavoro è al sicuro.
site-locked-passphrase = Passphrase del personale
site-locked-open = Apri
site-locked-stick = Con una chiavetta inserita, lo scambio parte subito.
site-locked-others = Passphrase dimenticata?
site-locked-code = Aprire con il codice di recupero
site-locked-put-back = Rimettere l’ultima copia buona
site-locked-back = Indietro

## Opened in the morning: one act, one sentence, one key

site-morning-running = È aperto e scambia con la chiavetta
site-morning-wait = Lasciare inserita la chiavetta. Footbridge dice quando si può togliere.
site-morning-done = Fatto. Togliere la chiavetta.
site-morning-level = Tutti i computer dell’aula sono allo stesso livello.
site-morning-behind =
    { $count ->
        [one] Ancora { $count } computer ha bisogno di questa chiavetta.
       *[other] Ancora { $count } computer hanno bisogno di questa chiavetta.
    }
site-morning-refused =
    { $count ->
        [one] { $count } file non è stato preso. La pagina dello scambio dice perché.
       *[other] { $count } file non sono stati presi. La pagina dello scambio dice perché.
    }
site-morning-open = Questo computer è aperto
site-morning-several = Sono inserite più chiavette. Scambiare dalla sua pagina.
site-morning-not-usable = Questa chiavetta ora non si può usare. La pagina dello scambio dice perché.
site-morning-ready = Pronto per chi studia
site-morning-stay = Alle pagine del personale

## The printed recovery code opens a locked computer, once

site-code-title = Aprire con il codice di recupero
site-code-about = Il codice apre questo computer una volta sola. Dopo, crearne uno nuovo.
site-code = Codice di recupero
site-code-rule = Otto gruppi di quattro lettere e cifre, dal foglio stampato.
site-code-mend = Scrivere tutti gli otto gruppi.
site-code-count = { $count } gruppi su 8
site-code-name = Il Suo nome
site-code-name-hint = Come sta nell’elenco del personale. Un nome nuovo si aggiunge.
site-code-open = Apri

## The data were found damaged: the last good copy

site-put-back-title = Rimettere l’ultima copia buona
site-put-back-about = I dati di questo computer sono danneggiati. Sono messi da parte, non cancellati.
site-put-back-when = L’ultima copia buona è del { $when }. Ciò che è venuto dopo torna con la chiavetta, se vi era.
site-put-back-none = Su questo computer non c’è nessuna copia. Con un codice di recupero e una chiavetta si può configurare di nuovo.
site-put-back-do = Rimetti

## This computer

site-about =
    { $entries ->
        [one] { $entries } voce è su questo computer
       *[other] { $entries } voci sono su questo computer
    }
site-about-program = Versione di Footbridge
site-about-store = Archivio
site-about-store-versions = SQLCipher { $cipher }, SQLite { $sqlite }
site-about-folder = Cartella dei dati
site-about-site = Numero di questa sede
site-about-journal = Numero della serie di voci
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Serie di voci iniziate qui
site-verify = Controlla le voci
site-verify-heading = Ogni voce è come è stata scritta?
site-verify-about = Footbridge rilegge tutte le voci e le confronta con ciò che mostrano le schermate.
site-verify-running = Si controllano le voci.
site-verified = Ogni voce è come è stata scritta
site-verified-events = Voci lette
site-verified-journals = Serie di voci
site-verified-seals = Sigilli controllati
site-verified-tables = Tabelle confrontate
site-stick = Dov’è la chiavetta?
site-stick-about = Footbridge trova le chiavette da solo. Se non trova la Sua, scriva la sua cartella.
site-stick-folder = Cartella della chiavetta
site-stick-use = Usa questa cartella
site-stick-forget = Dimentica la cartella
site-stick-kept = Footbridge usa questa cartella: { $folder }
site-stick-none = Nessuna cartella è scelta. Footbridge cerca le chiavette da solo.
site-rail-sticks = Chiavette
site-rail-differences = Differenze

## If this computer is lost or breaks

site-recovery = Se questo computer si perde o si guasta
site-recovery-without = Non c’è ancora un codice di recupero. Ne faccia uno e tenga il foglio al sicuro.
site-recovery-used = Il codice di recupero è stato usato e non apre più nulla. Crearne uno nuovo.
site-recovery-with = Il codice di recupero è stato fatto { $when }.
site-recovery-written = Ultima scrittura su una chiavetta: { $when }
site-recovery-not-written = Per questo non c’è ancora niente su una chiavetta. Faccia uno scambio.
site-recovery-copies =
    { $count ->
        [0] Su questo computer non c’è ancora una copia.
        [one] Su questo computer c’è { $count } copia.
       *[other] Su questo computer ci sono { $count } copie.
    }
site-recovery-make = Fai un codice di recupero
site-recovery-replaces = Il codice di prima apre solo ciò che è stato scritto prima di oggi.
site-recovery-title = Scriva o stampi il codice di recupero
site-recovery-once = Si vede solo ora. Tenga il foglio sotto chiave, mai con una chiavetta.
site-recovery-sheet = Codice di recupero di { $site }
site-recovery-back = Lo riscriva leggendo il foglio
site-recovery-right = È giusto. Il prossimo scambio scrive il file di recupero sulla chiavetta.
site-recovery-wrong = Il gruppo { $group } è diverso dal foglio.
site-recovery-done = Torna a questo computer
site-recovery-what = Con questo codice e la sua chiavetta un altro computer può prendere il posto di questo.
## How this computer is opened and left

site-door = Aprire e lasciare
site-door-about = Le sessioni finiscono da sole dopo questi minuti. Il lavoro resta sempre.
site-door-read = Le sessioni finiscono dopo { $learner } minuti senza chi studia, dopo { $staff } minuti senza personale e comunque dopo { $session } minuti.
site-door-learner = Senza chi studia, minuti
site-door-staff = Senza personale, minuti
site-door-session = Comunque dopo, minuti
site-door-keep = Tenere questi tempi
site-door-kept = Salvato. Vale dal prossimo accesso.
site-door-morning = Aprire al mattino
site-door-exchanges = Apre e scambia
site-door-opens = Apre soltanto
site-rail-people = Corsisti

## The first page of those who see nothing of any person

site-start-guest = Lei è qui come ospite
site-start-guest-about = Vede quali pacchetti sono in uso. Qui non può cambiare niente.
site-start-publisher = Lei pubblica pacchetti
site-start-publisher-about = I pacchetti si scrivono, firmano e pubblicano dalla riga di comando. Qui vede quali sono in uso.
site-start-packs = Guarda i pacchetti
site-start-nobody = Il suo account non vede nessun corsista, nessun risultato e nessun accesso.
