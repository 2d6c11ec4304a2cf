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
learning-opened-by-trainer = Formatorul a deschis pentru dumneavoastră. Este notat.
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
learning-read = Citire cu voce tare
learning-read-pause = Pauză
learning-read-on = Citire în continuare
learning-read-speed = Viteză
learning-read-slow = Încet
learning-read-normal = Normal
learning-read-fast = Repede
learning-read-language = Voce
learning-sound-missing = Sunetul nu merge. Puteți citi textul.
learning-example = Exemplu cu pași
learning-example-next = Arată pasul { $number } din { $count }
learning-example-all = Arată toți pașii
learning-place = Locul { $number } din imagine
learning-film-play = Redare film
learning-film-again = De la început
learning-film-text = Citire: ce se spune și ce se vede
learning-film-missing = Filmul nu merge. Îl puteți citi aici.
learning-block-unknown = Această parte nu poate fi arătată aici. Mergeți mai departe.
learning-words = Cuvinte
learning-words-none = Aici nu sunt încă cuvinte.
learning-word-say = Ascultă cuvântul:
learning-my-trainer = Cer ajutor
learning-trainer-sign = Am nevoie de ajutor
learning-trainer-came = Am primit ajutor
learning-trainer-alone = Pot continua fără ajutor
learning-languages = Limbi
learning-language-first = Citesc în
learning-language-second = Alături
learning-language-none = Fără a doua limbă

# Units
learning-units = Unitățile mele: { $done } din { $count } gata
learning-units-title = Unitățile mele
learning-unit-essential = De făcut
learning-unit-optional = Dacă doriți
learning-unit-due = Până { $day }

# Things to do on a page: sort, put into order, find dangers, explore a drawing. Never a score.
learning-rest = Arătați-mi restul
learning-once-more = Încă o dată
learning-sort = Sortați cardurile
learning-sort-hint = Alegeți un card. Apoi alegeți grupul lui.
# A button of a group; $group is its name.
learning-sort-here = Pune aici: { $group }
learning-sort-right = Da, locul ei este aici: { $group }
learning-sort-wrong = Nu aici: { $group }. Încercați alt grup.
learning-sort-all = Toate cardurile sunt în grupurile lor.
learning-sequence = Puneți rândurile în ordine
# Said by a screen reader; $text is a line.
learning-sequence-here = { $text } este la locul potrivit
learning-in-place = La locul potrivit
learning-sequence-all = Toate rândurile sunt în ordine.
learning-hazards = Găsiți pericolele
learning-hazards-hint = Alegeți în imagine sau în listă.
learning-hazards-found = { $found } din { $count } găsite
learning-hazards-nothing = Aici nu este pericol. Căutați mai departe.
learning-hazards-all = Ați văzut toate pericolele.
learning-hazards-danger = Pericol
learning-hazards-safe = În ordine
learning-drawing = Explorați desenul
learning-drawing-hint = Alegeți în listă sau în desen.
learning-drawing-features = Forme
learning-drawing-dimensions = Cote
