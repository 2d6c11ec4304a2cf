register-title-today = Registrul de azi
register-title-day = Registrul din { $day }
register-title-days = Registrul din { $from } până în { $until }
register-as-of = Conectările se știu până la stickul din { $when }. Sunt o propunere până confirmați.
register-no-stick = Niciun stick nu a adus încă conectări.
register-before = Ziua precedentă
register-after = Ziua următoare
register-day = Ziua
register-today = Azi
register-all-present = Toți prezenți
register-undo = Anulează
register-column-learner = Persoana
register-column-signed-in = Conectare
register-column-noted = Notat
register-column-reason = Motivul
register-column-minutes = Minute
register-column-by = Notat de
register-column-at = Notat la
register-present = Prezent
register-part = Parțial
register-excused = Motivat
register-unexcused = Nemotivat
register-key-present = P
register-key-part = A
register-key-excused = M
register-key-unexcused = N
register-keys = Taste: săgețile merg din linie în linie; { $present } prezent, { $part } parțial, { $excused } motivat, { $unexcused } nemotivat.
register-reason-regime = Regim
register-reason-court = Instanță
register-reason-health = Sănătate
register-reason-segregation = Izolare
register-reason-staff = Personal în altă parte
register-reason-other = Altul
register-reason-of = Motivul: { $name }
register-minutes-of = Minutele: { $name }
register-signed-in = de la { $from }
register-signed-in-minutes = de la { $from }, { $minutes } min
register-not-signed-in = nicio conectare cunoscută
register-suggested = Propunere
register-by = { $by }, { $at }
register-by-unknown = Nume necunoscut aici
register-earlier = Note anterioare
register-earlier-of = Note anterioare: { $name }
register-taken-back = Retras
register-minutes-value = { $minutes } min
register-said = { $name }: { $state }
register-undone = Este ca înainte.
register-empty = Aici nu se cunoaște încă nimeni. Un stick din clasă îi aduce.
register-empty-do = Mergi la schimb
register-all-noted =
    { $count ->
        [one] { $count } persoană notată prezentă.
        [few] { $count } persoane notate prezente.
       *[other] { $count } de persoane notate prezente.
    }
register-corrected =
    { $count ->
        [one] corectat o dată
        [few] corectat de { $count } ori
       *[other] corectat de { $count } de ori
    }
register-from = De la
register-until = Până la
