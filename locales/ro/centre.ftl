# The centre: overview, learners, sites, starter kits.

## Overview

# The finding on top. $unit is a code such as "A2", or centre-the-unit.
centre-finding-all =
    { $learners ->
        [1] Cursantul a terminat { $unit }
        [2] Ambii cursanți au terminat { $unit }
        [few] Toți cei { $learners } cursanți au terminat { $unit }
       *[other] Toți cei { $learners } de cursanți au terminat { $unit }
    }
centre-finding-some =
    { $done ->
        [one] { $done } din { $learners } cursanți a terminat { $unit }
       *[other] { $done } din { $learners } cursanți au terminat { $unit }
    }
centre-finding-none =
    { $learners ->
        [1] Cursantul nu a terminat încă { $unit }
        [few] Niciunul din cei { $learners } cursanți nu a terminat încă { $unit }
       *[other] Niciunul din cei { $learners } de cursanți nu a terminat încă { $unit }
    }
# Takes the place of a code in the finding when learners are in different units.
centre-the-unit = unitatea
centre-sites-count =
    { $count ->
        [one] { $count } locație este admisă.
        [few] { $count } locații sunt admise.
       *[other] { $count } de locații sunt admise.
    }
centre-bundles-count =
    { $count ->
        [one] A intrat { $count } plic.
        [few] Au intrat { $count } plicuri.
       *[other] Au intrat { $count } de plicuri.
    }
centre-last-bundle = Ultimul a venit { $when }.
centre-asking =
    { $count ->
        [one] { $count } locație cere să fie admisă
        [few] { $count } locații cer să fie admise
       *[other] { $count } de locații cer să fie admise
    }
centre-asking-go = Vedeți locațiile
centre-empty = Încă nu a intrat munca niciunui cursant
centre-empty-about = Citiți stickul unei locații sau faceți primul set de pornire.
centre-empty-exchange = La Schimb
centre-column-learner = Cursant
centre-column-classroom = Sală
centre-column-unit = Unitate
centre-column-result = Rezultat
centre-column-site = Scris la
centre-column-arrived = A ajuns
centre-unknown = necunoscut

## A learner

centre-learner-title = { $name }: { $unit }, { $stage }
centre-learner-unknown = { $name }: încă nu a ajuns nimic
centre-learner-classroom = Sala: { $classroom }
centre-back-overview = Înapoi la privirea generală
centre-attempts = Verificări
centre-attempts-none = Încă nu a ajuns nicio verificare.
centre-attempt-answered = { $answered } din { $count } cu răspuns
centre-column-began = A început
centre-column-counts = Unitate
centre-column-entry = Înregistrare
centre-counts-yes = contează
centre-counts-no = încă nu contează
centre-sessions = Sesiuni
centre-sessions-none = Încă nu a ajuns nicio sesiune.
centre-column-length = Durată
centre-column-came = Până unde a ajuns

## Sites

centre-sites-none = Încă nu participă nicio locație
centre-sites-none-about = Un set de pornire pe un stick lasă primele calculatoare să intre.
centre-sites-all =
    { $count ->
        [one] { $count } locație este admisă
        [few] { $count } locații sunt admise
       *[other] { $count } de locații sunt admise
    }
centre-site-unnamed = Nume încă necunoscut
centre-site-waiting =
    { $count ->
        [0] nu așteaptă nicio înregistrare
        [one] { $count } înregistrare așteaptă
        [few] { $count } înregistrări așteaptă
       *[other] { $count } de înregistrări așteaptă
    }
centre-admit = Admite
centre-admitted =
    { $count ->
        [0] Locația este admisă.
        [one] Locația este admisă. A intrat { $count } înregistrare.
        [few] Locația este admisă. Au intrat { $count } înregistrări.
       *[other] Locația este admisă. Au intrat { $count } de înregistrări.
    }
centre-column-name = Locație
centre-column-heard = Ultima veste
centre-column-entries = Înregistrări
centre-never-heard = încă nu
centre-classrooms = Săli
centre-column-places = Locuri libere

## New starter kit

centre-kit-new = Set de pornire nou
centre-kit-title = Cine va participa?
centre-kit-about = Fiecare calculator din sală are nevoie o dată de acest stick și de cele șase cuvinte.
centre-kit-classroom = Numele sălii
centre-kit-mend-classroom = Scrieți numele sălii.
centre-kit-sites = Numărul de calculatoare
centre-kit-mend-sites = Scrieți un număr de la 1 la 200.
centre-kit-mend-stick = Alegeți un stick sau scrieți dosarul lui.
centre-kit-make = Faceți setul de pornire
centre-kit-making = Se face setul de pornire.
centre-words-title = Notați aceste șase cuvinte
centre-words-about = Ele deschid setul. Nu se mai arată. Nu le păstrați lângă stick.
centre-words-file = Setul de pornire este pe stick: { $file }
centre-words-done = Le-am notat

## How a site stands

centre-admit-one = Admite { $name }, din { $when }
centre-site-since = cere din { $when }
centre-turn-away = Refuză
centre-turn-away-one = Refuză { $name }, din { $when }
centre-column-standing = Cum stă
centre-column-do = Acțiuni
centre-standing-asking = cere să fie admisă
centre-standing-admitted = admisă
centre-standing-copied = copiată: fiecare copie cere din nou
centre-standing-revoked = fără încredere
centre-standing-reason = Motiv: { $reason }
centre-gap =
    { $count ->
        [one] Lipsește: { $first }
       *[other] Lipsesc: { $first } - { $last }
    }
centre-gap-about = Vin cu următorul stick de acolo.
centre-forked = Aceeași muncă a continuat în două feluri. Se păstrează ambele.
centre-clock-doubted = Ceasul nu poate fi corect. Cereți să fie potrivit.
centre-put-aside =
    { $count ->
        [one] { $count } înregistrare este pusă deoparte.
        [few] { $count } înregistrări sunt puse deoparte.
       *[other] { $count } de înregistrări sunt puse deoparte.
    }
centre-take-in = Preia totuși
centre-take-in-one = Preia totuși: { $name }
centre-taken-in =
    { $count ->
        [0] Nu era nimic nou.
        [one] A intrat { $count } înregistrare.
        [few] Au intrat { $count } înregistrări.
       *[other] Au intrat { $count } de înregistrări.
    }

## Taking trust back

centre-revoke = Retrage încrederea
centre-revoke-one = Retrage încrederea: { $name }
centre-revoke-title = Retrageți încrederea pentru { $name }?
centre-revoke-about = Faceți acest lucru dacă a fost pierdut sau furat calculatorul. Ce a intrat rămâne. Munca nouă este pusă deoparte până decideți.
centre-turn-away-title = Refuzați { $name }?
centre-turn-away-about = Faceți acest lucru dacă nimeni nu cunoaște calculatorul. Nimic din munca lui nu este preluat.
centre-revoke-reason = De ce, în câteva cuvinte
centre-revoke-mend = Spuneți de ce în câteva cuvinte.
centre-revoked-done = { $name } nu mai are încredere.
centre-kits = Seturi de pornire
centre-kit-line = Setul { $kit }: { $used } din { $sites } locuri folosite
centre-kit-revoked = nu mai lasă pe nimeni să intre
centre-kit-revoke = Blochează setul
centre-kit-revoke-one = Blochează setul { $kit }
centre-kit-revoke-about = Faceți acest lucru dacă stickul și cele șase cuvinte s-au pierdut împreună. Nimeni nu mai poate intra cu el. Cine participă deja rămâne.
centre-kit-revoke-title = Blocați setul { $kit }?
centre-kit-revoked-done = Setul nu mai lasă pe nimeni să intre.

## Moving a learner

centre-move = Mută în altă sală
centre-move-title = Unde merge { $name }?
centre-move-about = Tot progresul merge cu următoarele schimburi, și nimic al altora. Sala veche păstrează ce s-a făcut acolo.
centre-move-do = Mută
centre-move-mend = Alegeți o sală.
