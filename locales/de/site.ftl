# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Bereiche
site-rail-class = Klasse
site-rail-exchange = Austausch
site-rail-packs = Pakete
site-rail-computer = Dieser Computer
site-rail-overview = Überblick
site-rail-sites = Standorte
site-role-officer = Vollzug
site-role-trainer = Training
site-role-coordinator = Koordination
site-kind-station = Station
site-kind-office = Büro
site-kind-centre = Zentrum
site-put-aside = Daten auf diesem Computer waren beschädigt. Sie liegen beiseite und sind nicht gelöscht. Melden Sie es der Koordination.

## Locked: all languages stand on one page

site-locked = Bitten Sie das Personal, diesen Computer zu öffnen.
site-locked-safe = Ihre Arbeit ist sicher.
site-locked-passphrase = Passphrase des Personals
site-locked-open = Öffnen

## This computer

site-about =
    { $entries ->
        [one] { $entries } Eintrag ist auf diesem Computer
       *[other] { $entries } Einträge sind auf diesem Computer
    }
site-about-program = Version von Footbridge
site-about-store = Speicher
site-about-store-versions = SQLCipher { $cipher }, SQLite { $sqlite }
site-about-folder = Ordner der Daten
site-about-site = Nummer dieses Standorts
site-about-journal = Nummer des Journals
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Hier begonnene Journale
site-verify = Journal prüfen
site-verify-heading = Ist jeder Eintrag noch so, wie er geschrieben wurde?
site-verify-about = Footbridge liest alle Einträge neu und vergleicht sie mit dem, was die Seiten zeigen.
site-verify-running = Das Journal wird geprüft.
site-verified = Jeder Eintrag ist so, wie er geschrieben wurde
site-verified-events = Gelesene Einträge
site-verified-journals = Journale
site-verified-seals = Geprüfte Siegel
site-verified-tables = Verglichene Tabellen
site-stick = Wo ist der Stick?
site-stick-about = Footbridge findet Sticks selbst. Findet es Ihren nicht, geben Sie seinen Ordner ein.
site-stick-folder = Ordner des Sticks
site-stick-use = Diesen Ordner nehmen
site-stick-forget = Ordner vergessen
site-stick-kept = Footbridge nimmt diesen Ordner: { $folder }
site-stick-none = Kein Ordner ist gewählt. Footbridge sucht Sticks selbst.
