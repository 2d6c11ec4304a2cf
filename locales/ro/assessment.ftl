assessment-practice = Exerciții
assessment-practice-standing = { $right } corecte, sunt necesare { $needed }
assessment-answer = Răspundeți
assessment-choose-one = Alegeți un răspuns.
assessment-choose-some = Alegeți răspunsurile.
assessment-choose-pairs = Alegeți câte un răspuns pentru fiecare rând.
assessment-choose-order = Puneți totul în ordine.
assessment-choose-verdict = Alegeți adevărat sau fals, și de ce.
assessment-choose-number = Scrieți un număr, de exemplu 12,5.
assessment-choose-words = Scrieți răspunsul dumneavoastră.
assessment-order-hint = Mutați rândurile. Ce vine primul stă sus.
assessment-hotspot-hint = Alegeți în imagine sau în listă.
# Is a sentence true or false?
assessment-true = Adevărat
assessment-false = Fals
assessment-reason = De ce? Alegeți motivul.
assessment-way-screen = La calculator
assessment-way-paper = Pe hârtie
assessment-way-aloud = Oral
# Labels of the field for an answer that is typed.
assessment-your-number = Numărul dumneavoastră
assessment-your-words = Răspunsul dumneavoastră
assessment-pair-choose = Alegeți
assessment-move-up = În sus: { $text }
assessment-move-down = În jos: { $text }
assessment-moved = { $text }: acum numărul { $number }
assessment-all-right = Este corect.
assessment-some-right = Asta era corect
assessment-look-here = Priviți răspunsul
assessment-right-answer = Răspunsul corect
assessment-why = De ce
assessment-ready = Puteți face verificarea.
assessment-ready-about = Timpul nu este limitat. Vă puteți opri oricând.
assessment-to-check = La verificare
assessment-practise-more = Mai multe exerciții
assessment-check-number = Verificare: { $number } din { $count }
assessment-again-number = Încă o dată: { $number } din { $count }
assessment-saved = Salvat
assessment-result = { $right } din { $count } corecte
assessment-result-now = Acum toate cele { $count } sunt corecte.
assessment-to-look-at =
    { $count ->
        [one] Mai e { $count } de privit.
        [few] Mai sunt { $count } de privit.
       *[other] Mai sunt { $count } de privit.
    }
assessment-look-about = Mai întâi se explică fiecare. Apoi răspundeți din nou.
assessment-look-now = Priviți acum
assessment-explained = Întâi explicația
assessment-unit-counts = Această unitate contează.
assessment-can-say = Acum puteți spune:

# Something that is done or made. A trainer looks at it later.
assessment-done = Am făcut asta
assessment-done-note = Scrieți aici, dacă doriți
assessment-choose-done = Faceți întâi sarcina. Apoi spuneți că e făcută.
# In practice: nobody judges it, and it does not count.
assessment-compare = Comparați cu aceasta
assessment-compare-about = Aici nu contează. Priviți fiecare rând.
assessment-criteria = Se urmărește asta
assessment-criterion-critical = Trebuie să fie
assessment-criterion-met = Este
assessment-criterion-not-met = Încă nu
assessment-model = Un răspuns bun
assessment-my-answer = Răspunsul dumneavoastră
# At the end of a check or a final: something is still to be judged.
assessment-waiting =
    { $count ->
        [one] Un răspuns îl așteaptă pe formator.
        [few] { $count } răspunsuri îl așteaptă pe formator.
       *[other] { $count } de răspunsuri îl așteaptă pe formator.
    }
assessment-waiting-about = Puteți continua. Formatorul se uită mai târziu.
