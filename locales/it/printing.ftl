# What is printed: the choice where to, and the words on paper. Rust reads the words on paper.

## Choosing where to print

printing-title = Stampa o salva come PDF
printing-to = Dove?
printing-queue = Stampante
printing-queue-usual = Stampante abituale
printing-folder-about = Salva qui come PDF: { $path }
printing-stick-about = Salva come PDF su questa chiavetta: { $path }
printing-other = Un’altra cartella
printing-folder = Cartella per il PDF
printing-no-queue = Questo computer non ha una stampante. Può salvare un PDF e stamparlo altrove.
printing-impossible = Questa copia del programma non può stampare. Lo scriva a mano.
printing-stick-warn = Una chiavetta si perde facilmente e chi la trova può leggere il PDF. Cancelli il PDF appena è stampato.
printing-save-stick = Salva su questa chiavetta
printing-print = Stampa
printing-save = Salva come PDF
printing-in-queue = Inviato alla stampante { $queue }.
printing-saved = Salvato: { $path }
# Many cards are printed in parts.
printing-cards-queued = { $count } tessere sono inviate alla stampante { $queue }, in { $parts } parti.
printing-cards-saved = { $count } tessere sono salvate in { $parts } PDF. Il primo: { $path }
printing-cards-stopped = { $printed } tessere sono stampate. { $left } no.
printing-cards-rest = Stampa le altre { $count }
printing-out = Su carta o in un file

## A list with names as a file for a spreadsheet

printing-list-save = Salvare come CSV
printing-list-about = Il file contiene nomi, leggibili da tutti. Servono due persone: un’altra persona del personale accede a questo computer entro 10 minuti e approva.
printing-list-here = Salvare qui: { $path }
printing-list-stick = Salvare su questa chiavetta: { $path }
printing-list-folder = Cartella per il file
printing-list-warn = Una chiavetta si perde facilmente. Chi la trova può leggere l’elenco. Cancelli il file appena è stato usato.
printing-list-ask-stick = Chiedere l’approvazione per questa chiavetta
printing-list-learners = Elenco dei corsisti

## On every sheet

printing-page = Pagina { $page } di { $pages }
printing-date = { $day } { $month } { $year }
printing-month-1 = gennaio
printing-month-2 = febbraio
printing-month-3 = marzo
printing-month-4 = aprile
printing-month-5 = maggio
printing-month-6 = giugno
printing-month-7 = luglio
printing-month-8 = agosto
printing-month-9 = settembre
printing-month-10 = ottobre
printing-month-11 = novembre
printing-month-12 = dicembre

## Names of files: small letters without accents, and dashes

printing-file-task = scheda-compito
printing-file-profile = profilo-competenze
printing-file-cards = tessere
printing-file-recovery = codice-di-recupero
printing-file-computer = computer
printing-file-part = { $part }-di-{ $parts }
printing-file-learners = corsisti
printing-file-class = classe
printing-file-forms = fogli
printing-file-register = registro
printing-file-results = risultati
printing-file-figures = domande-in-cifre
printing-file-cut = soglia-proposta
printing-file-access = registro-degli-accessi

## A learner’s card; it is carried about, so nothing on it says where it is used

printing-cards-title = Tessere per entrare
# After the title, in brackets, where there are several parts.
printing-cards-part = { $part } di { $parts }
printing-card-number = Numero di tessera
printing-card-squares = Numero di tessera { $card } per un lettore
printing-card-pictures = Quattro immagini in questo ordine
printing-card-do = Scriva o scansioni il numero, poi tocchi le immagini in ordine.

## The sheet with the recovery code

printing-recovery-title = Codice di recupero
printing-recovery-made = Fatto il { $date }
printing-recovery-purpose = Se questo computer si perde o si guasta, un altro prende il suo posto con questo codice e la sua chiavetta.
printing-recovery-steps = Che cosa fare allora
printing-recovery-step-start = Avvii Footbridge sull’altro computer e scelga «Sostituisci un computer».
printing-recovery-step-stick = Inserisca la chiavetta usata per ultima con questo computer.
printing-recovery-step-code = Scriva gli otto gruppi. Maiuscole e spazi non contano.
printing-recovery-keep = Tenga questo foglio sotto chiave, mai con una chiavetta.
printing-recovery-older = Questo foglio sostituisce tutti i precedenti. Distrugga i precedenti.
