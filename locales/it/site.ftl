# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Aree
site-rail-class = Classe
site-rail-exchange = Scambio
site-rail-packs = Pacchetti
site-rail-computer = Questo computer
site-rail-overview = Panoramica
site-rail-sites = Sedi
site-role-officer = Vigilanza
site-role-trainer = Formazione
site-role-coordinator = Coordinamento
site-kind-station = Postazione
site-kind-office = Ufficio
site-kind-centre = Centro
site-put-aside = Alcuni dati di questo computer erano danneggiati. Sono messi da parte, non cancellati. Avvisare il coordinamento.

## Locked: all languages stand on one page

site-locked = Chieda al personale di aprire questo computer.
site-locked-safe = Il Suo lavoro è al sicuro.
site-locked-passphrase = Passphrase del personale
site-locked-open = Apri

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
site-about-journal = Numero del registro
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Registri iniziati qui
site-verify = Controlla il registro
site-verify-heading = Ogni voce è come è stata scritta?
site-verify-about = Footbridge rilegge tutte le voci e le confronta con ciò che mostrano le schermate.
site-verify-running = Si controlla il registro.
site-verified = Ogni voce è come è stata scritta
site-verified-events = Voci lette
site-verified-journals = Registri
site-verified-seals = Sigilli controllati
site-verified-tables = Tabelle confrontate
site-stick = Dov’è la chiavetta?
site-stick-about = Footbridge trova le chiavette da solo. Se non trova la Sua, scriva la sua cartella.
site-stick-folder = Cartella della chiavetta
site-stick-use = Usa questa cartella
site-stick-forget = Dimentica la cartella
site-stick-kept = Footbridge usa questa cartella: { $folder }
site-stick-none = Nessuna cartella è scelta. Footbridge cerca le chiavette da solo.
