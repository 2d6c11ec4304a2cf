# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Zone
site-rail-class = Clasă
site-rail-exchange = Schimb
site-rail-packs = Pachete
site-rail-computer = Acest calculator
site-rail-overview = Privire generală
site-rail-sites = Locații
site-role-officer = Supraveghere
site-role-trainer = Formare
site-role-coordinator = Coordonare
site-kind-station = Post
site-kind-office = Birou
site-kind-centre = Centru
site-put-aside = Pe acest calculator erau date deteriorate. Au fost puse deoparte, nu șterse. Anunțați coordonarea.

## Locked: all languages stand on one page

site-locked = Rugați personalul să deschidă acest calculator.
site-locked-safe = Munca dumneavoastră este în siguranță.
site-locked-passphrase = Fraza de acces a personalului
site-locked-open = Deschide

## This computer

site-about =
    { $entries ->
        [one] { $entries } înregistrare este pe acest calculator
        [few] { $entries } înregistrări sunt pe acest calculator
       *[other] { $entries } de înregistrări sunt pe acest calculator
    }
site-about-program = Versiunea Footbridge
site-about-store = Depozit
site-about-store-versions = SQLCipher { $cipher }, SQLite { $sqlite }
site-about-folder = Dosarul datelor
site-about-site = Numărul acestei locații
site-about-journal = Numărul jurnalului
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Jurnale începute aici
site-verify = Verifică jurnalul
site-verify-heading = Este fiecare înregistrare așa cum a fost scrisă?
site-verify-about = Footbridge recitește toate înregistrările și le compară cu ce arată ecranele.
site-verify-running = Se verifică jurnalul.
site-verified = Fiecare înregistrare este așa cum a fost scrisă
site-verified-events = Înregistrări citite
site-verified-journals = Jurnale
site-verified-seals = Sigilii verificate
site-verified-tables = Tabele comparate
site-stick = Unde este stickul?
site-stick-about = Footbridge găsește singur stickurile. Dacă nu îl găsește pe al dumneavoastră, scrieți dosarul lui.
site-stick-folder = Dosarul stickului
site-stick-use = Folosește acest dosar
site-stick-forget = Uită dosarul
site-stick-kept = Footbridge folosește acest dosar: { $folder }
site-stick-none = Nu este ales niciun dosar. Footbridge caută singur stickurile.
