assessment-practice = Exerciții
assessment-practice-standing = { $right } corecte, sunt necesare { $needed }
assessment-answer = Răspundeți
assessment-choose-one = Alegeți un răspuns.
assessment-choose-some = Alegeți răspunsurile.
assessment-choose-pairs = Alegeți câte un răspuns pentru fiecare rând.
assessment-choose-order = Puneți totul în ordine.
assessment-order-hint = Mutați rândurile. Ce vine primul stă sus.
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
