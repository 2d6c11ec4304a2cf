# First start: one question on each page.

setup-page = Pagina { $number } di { $count }

## Language

setup-language-title = Quale lingua legge?

## What is this computer

setup-kind-title = Che cos’è questo computer?
setup-kind-station-about = Qui i corsisti imparano.
setup-kind-office-about = Qui il personale segue le classi.
setup-kind-centre-about = Qui si raccoglie il lavoro di tutte le sedi.
setup-kind-mend = Scelga una delle tre.
setup-sample = Prova con dati di esempio
setup-sample-about = Sedi e corsisti inventati, per guardarsi intorno. Niente è vero.

## Name

setup-name-title = Come chiama questo computer?
setup-name-label = Nome della sede
setup-name-mend = Scriva un nome.
setup-name-example-station = Per esempio: Postazione 3, officina B
setup-name-example-office = Per esempio: Ufficio, officina B
setup-name-example-centre = Per esempio: Centro di formazione

## First member of staff

setup-staff-title = Chi apre questo computer?
setup-staff-about = Lei è qui la prima persona del personale. Senza la passphrase nessuno può aprire questo computer.
setup-staff-name = Il Suo nome
setup-staff-passphrase = Passphrase
setup-staff-again = La stessa passphrase ancora una volta
setup-staff-rule = Almeno 12 caratteri. Vanno bene quattro parole senza legami tra loro.
setup-staff-differs = Le due non sono ancora uguali.
setup-staff-same = Le due sono uguali.

## Starter kit

setup-kit-title = Dov’è il kit iniziale?
setup-kit-about = Il centro Le ha dato una chiavetta e sei parole.
setup-kit-mend-stick = Scelga una chiavetta o scriva la sua cartella.
setup-kit-none = Qui non c’è un kit iniziale. Scelga la chiavetta che il centro Le ha dato.
setup-kit-file = Kit iniziale
# A starter kit that was found on the stick.
setup-kit-here = È qui
setup-kit-words = Le sei parole
setup-kit-words-rule = Le scriva nel loro ordine, con uno spazio tra l’una e l’altra.
setup-kit-words-mend = Servono sei parole.
setup-kit-words-count = { $count } di 6 parole

## Keys of the centre

setup-keys-title = Dove sono le chiavi del centro?
setup-keys-about = Sono state fatte per il centro e sono in una cartella con i suoi pacchetti.
setup-keys-folder = Cartella delle chiavi
setup-keys-mend-folder = Scriva la cartella.
setup-keys-passphrase = Passphrase del centro
setup-keys-mend-passphrase = Scriva la passphrase.

## End

setup-found = Configura questo computer
setup-founding = Si configura questo computer. Servono alcuni secondi.
setup-done-title = Questo computer è pronto
setup-done-site = Ora faccia uno scambio con la chiavetta. Poi il centro può ammettere questa sede.
setup-done-centre = Ora faccia un kit iniziale per ogni aula.
setup-done-go = Avanti

## Sample data

setup-sample-making = Si prepara l’esempio
setup-sample-stopped = L’esempio non è stato fatto
setup-sample-opening = L’esempio è pronto. Si apre la postazione 1.

## Replacing a computer that is lost or broken

setup-replace = Sostituisci un computer
setup-replace-about = Riporta il lavoro di un computer perso o guasto. Servono la sua chiavetta e il suo codice di recupero.
setup-replace-title = Quale computer deve tornare?
setup-replace-found =
    { $count ->
        [0] Qui non c’è un file di recupero. Inserisca una chiavetta usata sul computer perso.
       *[other] La chiavetta contiene ciò che serve.
    }
setup-replace-code = Codice di recupero
setup-replace-code-rule = È sul foglio stampato. Maiuscole, spazi e trattini non contano.
setup-replace-code-count = { $count } gruppi su 8
setup-replace-code-mend = Servono otto gruppi di quattro lettere e cifre.
setup-replace-do = Riportalo
setup-replace-running = Il computer sta tornando
setup-replace-stopped = Niente è stato riportato
setup-replaced-title = { $name } è tornato
setup-replaced-entries = Voci di nuovo qui
setup-replaced-written = Stato del
setup-replaced-staff = Personale che può aprirlo
setup-replaced-next = Lo apra con la sua frase segreta e faccia uno scambio. Allora arriva ciò che è più recente.
setup-replaced-unreadable =
    { $count ->
        [one] { $count } file non si poteva leggere. Il contenuto arriva con lo scambio.
       *[other] { $count } file non si potevano leggere. Il contenuto arriva con lo scambio.
    }
