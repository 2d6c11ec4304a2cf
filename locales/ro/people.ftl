# Learners one by one and as a list, their groups, and who left.

## The list

people-here =
    { $count ->
        [one] Un cursant este în clasă
        [few] { $count } cursanți sunt în clasă
       *[other] { $count } de cursanți sunt în clasă
    }
people-none = Încă nu este nimeni în clasă
people-none-about = Înscrieți o persoană sau mai multe dintr-un tabel.
people-search = Căutați după nume, card sau grup
people-found = { $count } din { $all } afișați
people-nobody-found = Nu se potrivește nimeni. Încercați mai puține litere.
people-group = Grup
people-group-all = Toate grupurile
people-column-learner = Cursant
people-column-card = Card
people-column-languages = Limbi
people-column-groups = Grupuri
people-column-since = În clasă din
people-enrol = Înscrieți un cursant
people-enrol-many = Înscrieți mai mulți dintr-un tabel
people-to-groups = Grupuri
people-to-left = Cine a plecat
people-more = Arătați încă { $count }
people-fresh =
    { $count ->
        [one] Un card nou nu este tipărit. Imaginile lui se pierd la ieșire.
        [few] { $count } carduri noi nu sunt tipărite. Imaginile lor se pierd la ieșire.
       *[other] { $count } de carduri noi nu sunt tipărite. Imaginile lor se pierd la ieșire.
    }
people-back = Înapoi la cursanți

## Saving the list


## The page of a learner

people-card = Card
people-languages = Limbi
people-classroom = Sală
people-since = În clasă din
people-groups = Grupuri
people-state = În clasă
people-state-here = da
people-state-elsewhere = mutat în altă sală
people-state-left = plecat la { $on }: { $reason }
people-state-discharged = liberat la { $on }
people-unit = Unitate
people-session = Ultima sesiune
people-needs = Adaptări
people-nothing = niciuna
people-unknown = nu se știe
people-left-note = Această persoană nu poate intra. Tot ce a făcut se păstrează.
people-change = Schimbați
people-rename = Nume
people-ways-settings = Schimbați
people-ways-state = Sosiri și plecări
people-come-back = Înapoi în clasă
people-undo-discharge = Anulați liberarea
people-move = Mutarea în altă sală se face la centru, pe pagina persoanei.
people-renamed = Numele a fost schimbat.
people-languages-set = Limbile au fost schimbate.
people-needs-set = Adaptările au fost schimbate.
people-groups-set = Grupurile au fost schimbate.
people-left-done = { $name } a părăsit clasa.
people-back-done = { $name } este din nou în clasă.
people-discharged-done = { $name } a fost liberat.
people-undone = Este ca înainte.

## New pictures

people-reset = Imagini noi
people-reset-title = Imagini noi pentru { $name }?
people-reset-about = Imaginile vechi nu mai sunt valabile. Numărul rămâne. Încercările greșite sunt uitate.
people-reset-do = Trageți imagini noi

## Languages

people-language = Limba ecranelor și a lecțiilor
people-second = A doua limbă alături
people-second-none = Fără a doua limbă

## Accommodations: settings, never a reason for them

people-needs-about = Aceste setări însoțesc persoana la orice calculator. Nu se păstrează niciun motiv.
people-text-size = Mărimea textului
people-text-own = cum alege persoana
people-percent = { $number } %
people-time = Timp
people-time-usual = obișnuit
people-time-times = de { $factor } ori
people-read-aloud = Citire cu voce tare
people-fewer-options = Mai puține variante la întrebare
people-reader-present = O persoană îi citește
people-glossary = Cuvinte și în
people-glossary-none = nicio altă limbă

## Leaving, and discharge from prison

people-leave = Părăsește clasa
people-leave-title = De ce pleacă { $name }?
people-leave-reason = Motiv
people-leave-mend = Alegeți un motiv.
people-leave-do = Părăsește clasa
people-reason-finished = a terminat
people-reason-moved = mutat în alt loc
people-reason-own-choice = alegere proprie
people-reason-removed = scos de personal
people-reason-other = alt motiv
people-day = Ziua
people-day-hint = De exemplu 22.11.2026
people-discharge = Liberat din penitenciar
people-discharge-title = Când este liberat { $name }?
people-discharge-do = Notați liberarea
people-left-title =
    { $count ->
        [one] Un cursant a plecat
        [few] { $count } cursanți au plecat
       *[other] { $count } de cursanți au plecat
    }
people-left-none = Nu a plecat nimeni
people-left-none-about = Aici apare cine părăsește clasa sau este liberat. Nimic nu se șterge.
people-left-about = Nu pot intra. Tot ce au făcut se păstrează.
people-column-state = Ce s-a întâmplat
people-column-undo = Înapoi

## Groups

people-groups-title =
    { $count ->
        [one] Un grup
        [few] { $count } grupuri
       *[other] { $count } de grupuri
    }
people-groups-none = Încă niciun grup
people-groups-none-about = Creați un grup, apoi adăugați persoanele pe paginile lor.
people-group-new = Grup nou
people-group-name = Numele grupului
people-group-make = Creați
people-group-rename = Redenumiți
people-group-rename-one = Redenumiți { $name }
people-group-drop = Ștergeți
people-group-drop-one = Ștergeți { $name }
people-group-dropped = Grupul { $name } nu mai există. Persoanele rămân în clasă.
people-group-learners = Cursanți
people-keep = Salvați
