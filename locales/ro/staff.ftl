# The staff of a computer, and passphrases. "This computer" is open to everybody on this list.

staff-title =
    { $count ->
        [one] { $count } persoană deschide acest calculator
        [few] { $count } persoane deschid acest calculator
       *[other] { $count } de persoane deschid acest calculator
    }
staff-about = Fiecare îl deschide cu propria frază de acces. Schimbul anunță celelalte calculatoare ale sălii.
staff-caption = Cine deschide acest calculator
staff-left-caption = Cine a lucrat aici înainte
staff-column-name = Nume
staff-column-role = Rol
staff-column-do = Ce este de făcut
# Behind the own name.
staff-me = dumneavoastră
staff-alone = Sunteți singura persoană. Adăugați un coleg, ca să poată deschide mereu cineva.
staff-add = Adăugați pe cineva
staff-add-title = Cine vine?
staff-add-name = Nume
staff-add-role = Rol
staff-add-hand-over = Acum lăsați persoana să se așeze aici și să scrie propria frază de acces.
staff-add-do = Adaugă
staff-added = { $name } deschide acum acest calculator.
staff-remove = Scoate
staff-remove-one = Scoate: { $name }
staff-removed = { $name } nu mai deschide acest calculator.
staff-bring-back = Adu înapoi
staff-bring-back-one = Adu înapoi: { $name }
staff-brought-back = { $name } deschide din nou acest calculator, cu fraza de dinainte.
staff-working = Datele acestui calculator primesc o cheie nouă. Durează o clipă.
staff-change = Schimbă fraza mea de acces
staff-change-do = Schimbă
staff-former = Fraza de acces de până acum
staff-changed = Noua frază este valabilă aici de acum, iar în altă parte după următorul schimb.

## Passphrases: said while somebody types

staff-passphrase = Frază de acces nouă
staff-passphrase-again = Încă o dată aceeași
staff-passphrase-rule = Folosiți patru cuvinte fără legătură între ele.
staff-rate-short =
    { $missing ->
        [one] Încă { $missing } caracter.
        [few] Încă { $missing } caractere.
       *[other] Încă { $missing } de caractere.
    }
staff-rate-guessable = Prea ușor de ghicit. Adăugați un cuvânt care nu se potrivește cu celelalte.
staff-rate-good = Este bună.
staff-rate-same = Amândouă sunt la fel.
staff-rate-differs = Cele două sunt diferite. Scrieți-le din nou pe amândouă.
