# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Zone
site-rail-class = Clasă
site-rail-start = Început
site-rail-register = Registru
site-rail-exchange = Schimb
site-rail-packs = Pachete
site-rail-approvals = Două persoane
site-rail-access = Accesări
site-rail-computer = Acest calculator
site-rail-overview = Privire generală
site-rail-results = Rezultate
site-rail-figures = Întrebări în cifre
site-rail-sites = Locații
site-rail-staff = Personal
site-role-officer = Supraveghere
site-role-trainer = Formare
site-role-coordinator = Coordonare
site-role-publisher = Redacție
site-role-guest = Oaspete
site-kind-station = Post
site-kind-office = Birou
site-kind-centre = Centru
site-put-aside = Pe acest calculator erau date deteriorate. Au fost puse deoparte, nu șterse. Anunțați coordonarea.

## Locked: all languages stand on one page

site-locked = Rugați personalul să deschidă acest calculator.
site-locked-safe = Munca dumneavoastră este în siguranță.
site-locked-passphrase = Fraza de acces a personalului
site-locked-open = Deschide
site-locked-stick = Cu un stick introdus, schimbul începe imediat.
site-locked-others = Ați uitat fraza de acces?
site-locked-code = Deschide cu codul de recuperare
site-locked-put-back = Pune la loc ultima copie bună
site-locked-back = Înapoi

## Opened in the morning: one act, one sentence, one key

site-morning-running = Este deschis și face schimb cu stickul
site-morning-wait = Lăsați stickul introdus. Footbridge spune când poate fi scos.
site-morning-done = Gata. Scoateți stickul.
site-morning-level = Toate calculatoarele sălii sunt la zi.
site-morning-behind =
    { $count ->
        [one] Încă { $count } calculator are nevoie de acest stick.
        [few] Încă { $count } calculatoare au nevoie de acest stick.
       *[other] Încă { $count } de calculatoare au nevoie de acest stick.
    }
site-morning-refused =
    { $count ->
        [one] { $count } fișier nu a fost preluat. Pagina schimbului spune de ce.
        [few] { $count } fișiere nu au fost preluate. Pagina schimbului spune de ce.
       *[other] { $count } de fișiere nu au fost preluate. Pagina schimbului spune de ce.
    }
site-morning-open = Acest calculator este deschis
site-morning-several = Sunt introduse mai multe stickuri. Faceți schimbul pe pagina lui.
site-morning-not-usable = Acest stick nu poate fi folosit acum. Pagina schimbului spune de ce.
site-morning-ready = Gata pentru cursanți
site-morning-stay = La paginile personalului

## The printed recovery code opens a locked computer, once

site-code-title = Deschide cu codul de recuperare
site-code-about = Codul deschide acest calculator o singură dată. După aceea faceți unul nou.
site-code = Cod de recuperare
site-code-rule = Opt grupe de câte patru litere și cifre, de pe foaia tipărită.
site-code-mend = Scrieți toate cele opt grupe.
site-code-count = { $count } din 8 grupe
site-code-name = Numele dumneavoastră
site-code-name-hint = Așa cum stă în lista personalului. Un nume nou se adaugă în listă.
site-code-open = Deschide

## The data were found damaged: the last good copy

site-put-back-title = Pune la loc ultima copie bună
site-put-back-about = Datele de pe acest calculator sunt deteriorate. Au fost puse deoparte, nu șterse.
site-put-back-when = Ultima copie bună este din { $when }. Ce a venit după aceea revine cu stickul, dacă a fost pe el.
site-put-back-none = Pe acest calculator nu există nicio copie. Cu un cod de recuperare și un stick poate fi configurat din nou.
site-put-back-do = Pune la loc

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
site-about-journal = Numărul seriei de înregistrări
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Serii de înregistrări începute aici
site-verify = Verifică înregistrările
site-verify-heading = Este fiecare înregistrare așa cum a fost scrisă?
site-verify-about = Footbridge recitește toate înregistrările și le compară cu ce arată ecranele.
site-verify-running = Se verifică înregistrările.
site-verified = Fiecare înregistrare este așa cum a fost scrisă
site-verified-events = Înregistrări citite
site-verified-journals = Serii de înregistrări
site-verified-seals = Sigilii verificate
site-verified-tables = Tabele comparate
site-stick = Unde este stickul?
site-stick-about = Footbridge găsește singur stickurile. Dacă nu îl găsește pe al dumneavoastră, scrieți dosarul lui.
site-stick-folder = Dosarul stickului
site-stick-use = Folosește acest dosar
site-stick-forget = Uită dosarul
site-stick-kept = Footbridge folosește acest dosar: { $folder }
site-stick-none = Nu este ales niciun dosar. Footbridge caută singur stickurile.
site-rail-sticks = Stickuri
site-rail-differences = Diferențe

## If this computer is lost or breaks

site-recovery = Dacă acest calculator se pierde sau se strică
site-recovery-without = Încă nu există un cod de recuperare. Faceți unul și păstrați foaia la loc sigur.
site-recovery-used = Codul de recuperare a fost folosit și nu mai deschide nimic. Faceți unul nou.
site-recovery-with = Codul de recuperare a fost făcut { $when }.
site-recovery-written = Scris ultima dată pe un stick: { $when }
site-recovery-not-written = Pentru aceasta nu este încă nimic pe un stick. Faceți un schimb.
site-recovery-copies =
    { $count ->
        [0] Pe acest calculator nu este încă nicio copie.
        [one] Pe acest calculator este { $count } copie.
        [few] Pe acest calculator sunt { $count } copii.
       *[other] Pe acest calculator sunt { $count } de copii.
    }
site-recovery-make = Fă un cod de recuperare
site-recovery-replaces = Codul dinainte deschide numai ce s-a scris înainte de azi.
site-recovery-title = Notați sau tipăriți codul de recuperare
site-recovery-once = Se arată numai acum. Țineți foaia încuiată, niciodată cu un stick.
site-recovery-sheet = Codul de recuperare pentru { $site }
site-recovery-back = Scrieți-l înapoi după foaie
site-recovery-right = Este corect. Următorul schimb scrie fișierul de recuperare pe stick.
site-recovery-wrong = Grupul { $group } este diferit de foaie.
site-recovery-done = Înapoi la acest calculator
site-recovery-what = Cu acest cod și stickul lui, alt calculator îl poate înlocui pe acesta.
## How this computer is opened and left

site-door = Deschidere și plecare
site-door-about = Sesiunile se încheie singure după atâtea minute. Munca se păstrează mereu.
site-door-read = Sesiunile se încheie după { $learner } minute fără cursant, după { $staff } minute fără personal și, în orice caz, după { $session } minute.
site-door-learner = Fără cursant, minute
site-door-staff = Fără personal, minute
site-door-session = În orice caz, minute
site-door-keep = Păstrează acești timpi
site-door-kept = Salvat. Este valabil de la următoarea intrare.
site-door-morning = Deschiderea de dimineață
site-door-exchanges = Deschide și face schimb
site-door-opens = Doar deschide
site-rail-people = Cursanți

## The first page of those who see nothing of any person

site-start-guest = Sunteți aici ca oaspete
site-start-guest-about = Vedeți ce pachete sunt folosite. Aici nu puteți schimba nimic.
site-start-publisher = Publicați pachete
site-start-publisher-about = Pachetele se scriu, se semnează și se publică în linia de comandă. Aici vedeți care sunt folosite.
site-start-packs = Vedeți pachetele
site-start-nobody = Contul dumneavoastră nu vede niciun cursant, niciun rezultat și niciun acces.
