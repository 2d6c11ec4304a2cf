# Practical tasks: the sheet of the trainer, its occasions, and the learner’s own page.
# An occasion is one time on which a trainer watched the task.

## The list of a learner’s tasks

tasks-training = Formare
tasks-open = Sarcini practice
tasks-title = Sarcini practice: { $name }
tasks-about = Deschideți fișa în timp ce persoana face sarcina. Fiecare notare se păstrează imediat.
tasks-none = Acest curs nu are sarcini practice. Instalați un pachet care are.
tasks-back-person = Înapoi la { $name }
tasks-back = Înapoi la sarcini
tasks-competent-of = Competent în { $competent } din { $wanted } ocazii
tasks-counts = Sarcina contează.
tasks-watch = Observați acum
tasks-go-on = Continuați fișa deschisă
tasks-occasion = Ocazia { $number }
tasks-occasions-none = Nimeni nu a observat încă această sarcină.
tasks-competent = Competent
tasks-not-yet-competent = Încă nu este competent
tasks-second-wanted = Se cere o a doua evaluare.
tasks-second-done = A evaluat și o a doua persoană.
tasks-answer-seen = Persoana a văzut.
tasks-answer-differs = Persoana vede altfel.
tasks-answer-none = Persoana nu a răspuns încă.
tasks-answer-words = Persoana vede altfel: „{ $words }”
tasks-column-occasion = Ocazia
tasks-column-result = Rezultat
tasks-column-assessor = Evaluare
tasks-column-learner = Persoana în formare
tasks-column-line = Ce s-a urmărit

## The sheet

tasks-sheet-number = Ocazia { $number }. Sarcina trebuie să reușească de { $wanted } ori.
tasks-sheet-second = Evaluați ca a doua persoană. Veți vedea primele notări după ce încheiați fișa.
tasks-for-two = Această ocazie este pentru două evaluări. Rugați un coleg sau o colegă să observe și să noteze apoi.
tasks-details = Condiții, unelte și taste
tasks-keys = Tastele 1–4 notează un rând și trec la următorul. Săgețile schimbă rândul.
tasks-critical = Critic
# Four marks, beside each line of the sheet and on the learner’s page. Short.
tasks-mark-alone = Fără ajutor
tasks-mark-with-help = Cu ajutor
tasks-mark-not-yet = Încă nu
tasks-mark-not-seen = Nevăzut
tasks-comment = Comentariu pe un rând; persoana îl citește
tasks-kept = Păstrat aici
tasks-open-lines =
    { $count ->
        [one] { $count } rând fără notare
        [few] { $count } rânduri fără notare
       *[other] { $count } de rânduri fără notare
    }
tasks-stopped = Un rând critic nu a reușit. Opriți sarcina: „încă nu este competent”, orice altceva s-a văzut.
tasks-stopped-was = Un rând critic nu a reușit și sarcina a fost oprită.
tasks-critical-unseen = Pentru „competent”, fiecare rând critic trebuie văzut.
tasks-close-competent = Încheiați: competent
tasks-close-not-yet = Încheiați: încă nu este competent
tasks-close-title = Încheiați fișa: { $result }?
tasks-close-open =
    { $count ->
        [one] { $count } rând fără notare se consideră nevăzut.
        [few] { $count } rânduri fără notare se consideră nevăzute.
       *[other] { $count } de rânduri fără notare se consideră nevăzute.
    }
tasks-close-about = După aceea nu se mai poate schimba. Persoana o citește și poate răspunde.
tasks-close-do = Încheiați fișa

## The sheet on paper

tasks-print = Tipărește fișa
tasks-paper-day = Ziua
tasks-paper-place = Locul
tasks-paper-what = Ce este de făcut
tasks-paper-conditions = Condiții
tasks-paper-tools = Unelte
tasks-paper-rule = Dacă un rând critic nu reușește, opriți sarcina: rezultatul este „încă nu este competent”.
tasks-paper-assessor = Evaluator: nume și semnătură
tasks-paper-learner-signs = Persoana în formare: semnătura

## Two assessors

tasks-agreement = Ambii au văzut { $of } rânduri și au notat la fel { $same }: acord { $percent } %.
tasks-agreement-none = Nu există niciun rând văzut de ambii.
tasks-agreement-talk = Discutați diferențele. Primul rezultat rămâne.
tasks-second-ask = Vi se cere a doua evaluare. Notați ce ați văzut; apoi ambele fișe stau alături.
tasks-second-mark = Evaluați ca a doua persoană
tasks-second-look = Priviți fără a evalua

## The learner’s own pages: at most twelve words in a sentence, plain and adult

tasks-mine-title = Sarcinile mele practice
tasks-mine-card = Sarcini practice: { $done } din { $count } făcute
tasks-mine-card-new = Sarcini practice: un rezultat nou
tasks-mine-none = Aici nu sunt sarcini practice. Continuați unitatea.
tasks-mine-of = Reușită de { $competent } din { $wanted } ori
tasks-mine-new = Rezultat nou: { $day }
tasks-mine-read = Rezultat: { $day }
tasks-mine-look = La ce se uită formatorul sau formatoarea
tasks-mine-yes = Ați făcut bine această sarcină.
tasks-mine-no = Încă nu. Veți încerca din nou.
tasks-mine-stopped = Un rând ține de siguranță. Exersați-l mai întâi pe acela.
tasks-mine-second = S-a mai uitat cineva: { $who }
tasks-mine-seen = Am văzut
tasks-mine-differs = Eu văd altfel
tasks-mine-words = Cum vedeți dumneavoastră? Scrieți un rând.
tasks-mine-send = Păstrați cuvintele mele
tasks-mine-answered-seen = Ați văzut acest rezultat.
tasks-mine-answered-differs = Cuvintele sunt păstrate: „{ $words }”
