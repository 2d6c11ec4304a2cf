learning-go-on = Continuați
learning-step-of = Pasul { $number } din { $count }
learning-minutes =
    { $minutes ->
        [one] Cam { $minutes } minut
        [few] Cam { $minutes } minute
       *[other] Cam { $minutes } de minute
    }
learning-practice = Exerciții
learning-check = Verificare
learning-unit-counts = Această unitate contează.
learning-can-say = Acum puteți spune:
learning-interrupted = Munca dumneavoastră este salvată. Continuați de unde ați rămas.
learning-last-session = Ultima dată: { $day }
learning-saved-yes = Salvat aici
learning-saved-no = Încă nesalvat
learning-stick-yes = Pe stick
learning-stick-no = Încă nu pe stick
learning-arrived-yes = Ajuns la centru
learning-arrived-no = Încă nu la centru
learning-path = Drumul acestei unități
learning-path-standing = { $full } din { $count } gata
learning-stone-full = Gata
learning-stone-half = Început
learning-stone-empty = Urmează
learning-words = Cuvinte
learning-words-none = Aici nu sunt încă cuvinte.
learning-my-trainer = Cer ajutor
learning-trainer-sign = Am nevoie de ajutor
learning-trainer-thanks = Mulțumesc, închideți
learning-languages = Limbi
learning-language-first = Citesc în
learning-language-second = Alături
learning-language-none = Fără a doua limbă
