approvals-title = Două persoane
approvals-about = Unele lucruri au nevoie de două persoane din personal. Una cere. Alta se conectează la acest calculator în 10 minute și aprobă.
approvals-none = Nimic nu așteaptă a doua persoană. Ce are nevoie de două începe acolo unde se face, de exemplu cu „Salvați ca CSV”.
approvals-holding-export = Salvarea într-un fișier a unei liste cu nume
approvals-holding-erasure = Ștergerea unei persoane
approvals-holding-keys = Preluarea cheilor noi ale centrului
approvals-fact-name = Nume
approvals-fact-classroom = Sală
approvals-fact-list = Lista
approvals-fact-lines = Rânduri
approvals-fact-attempts = Verificări începute
approvals-fact-sessions = Sesiuni
approvals-fact-folder = Dosar
approvals-fact-stick = Dosar pe un stick
approvals-fact-key = Cheia nouă
approvals-fact-reason = Motiv
approvals-fact-asked-by = Cerut de
approvals-minutes =
    { $minutes ->
        [one] Încă { $minutes } minut
        [few] Încă { $minutes } minute
       *[other] Încă { $minutes } de minute
    }
approvals-own = Ați cerut dumneavoastră. Altă persoană din personal se conectează aici, deschide „Două persoane” și aprobă.
approvals-agree = Aprobă și execută
approvals-decline = Nu aproba
approvals-take-back = Retrage
approvals-done = Gata, și notat cu ambele nume.
approvals-written = Salvat ca { $file }
approvals-written-stick = Este pe un stick, lizibil pentru oricine. Ștergeți-l când nu mai este nevoie.
approvals-ask = Cere aprobarea
approvals-reason = Motiv
approvals-reason-hint = Cealaltă persoană citește acest text.
approvals-reason-mend = Scrieți câteva cuvinte, ca cealaltă persoană să poată decide.
approvals-erase = Șterge
approvals-erase-title = Ștergeți datele: { $name }
approvals-erase-goes = Acestea se șterg peste tot și pentru totdeauna
approvals-erase-goes-1 = Nume, card, limbi și clasă
approvals-erase-goes-2 = Lecții, răspunsuri, rezultate și prezență
approvals-erase-goes-3 = Cine a văzut aceste date
approvals-erase-stays = Acestea rămân
approvals-erase-stays-1 = Faptul că cineva a fost șters, când și cine a aprobat: fără nume
approvals-erase-stays-2 = Câte înregistrări au fost, fără conținut
approvals-erase-stays-3 = Ce s-a tipărit sau s-a salvat în fișiere: adunați dumneavoastră
approvals-erase-confirm = Fiecare calculator șterge la următorul schimb cu un stick. La „Două persoane” vedeți care au primit ordinul.
approvals-back = Înapoi la persoană
approvals-erasures = Ștergeri
approvals-erasures-when = Ordonat
approvals-erasures-confirmed = Calculatoare care au ordinul
approvals-erasures-waiting = Încă fără veste
approvals-erasures-all = Niciunul, toate îl au
