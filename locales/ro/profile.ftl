# The competency profile: what stands behind each “I can” sentence.

## The learner’s own page: at most twelve words in a sentence, plain and adult

profile-mine-title = Ce știu să fac
profile-mine-none = Aici nu este încă nimic. Începeți cu prima lecție.
profile-mine-begin = Începeți
profile-mine-count = Puteți spune { $can } din { $all } propoziții.
profile-level-not-begun = Neînceput
profile-level-begun = Început
profile-level-practised = Bine exersat
profile-level-checked = Verificarea este făcută
profile-level-can = Este valabil
profile-waits = Mai este de făcut: { $title }, { $competent } din { $wanted }
profile-behind = Ce stă în spate ({ $count })
profile-practice = Exersare: { $right } din { $of } corecte
profile-check = Verificare: { $right } din { $of } corecte din prima
profile-task = { $title }, ocazia { $number }: reușită
profile-task-not-yet = { $title }, ocazia { $number }: încă nu

## What staff see of one learner

profile-open = Ce știe să facă
profile-title = { $name }: { $can } din { $all } propoziții sunt valabile
profile-about = Atât cât știe acest calculator. Niciun nivel nu se ia înapoi.
profile-none = Aici nu este instalat niciun curs. Instalați mai întâi un pachet.

## The profile on paper, in the learner’s language

profile-print = Tipărește pentru persoana în formare
profile-page-title = Ce știu să fac: { $name }
profile-column-sentence = Știu să fac
profile-column-level = Cât de departe
profile-column-behind = Ce stă în spate
