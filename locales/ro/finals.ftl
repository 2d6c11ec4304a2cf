# Finals. Learners read the first part: at most twelve words in a sentence.
finals-home-open = Formatorul o începe împreună cu dumneavoastră.
finals-home-begun = Sunteți la mijlocul ei.
finals-home-passed = Promovată
finals-home-not-yet = Încă nepromovată

# Before it begins
finals-questions = { $count } întrebări. { $needed } trebuie să fie corecte.
finals-minutes = De obicei durează { $minutes } minute. Nu există ceas.
finals-limit = Aveți { $minutes } minute.
finals-changes = Puteți schimba răspunsurile până la sfârșit.
finals-call-to-begin = Chemați formatorul. Formatorul scrie codul de început.
finals-start-code = Cod de început
finals-start = Începeți
finals-not-open = Acum nu este deschisă. Întrebați formatorul.
finals-too-early = Puteți încerca din nou începând cu { $day }.
finals-no-more-tries = Nu mai aveți încercări. Vorbiți cu formatorul.

# While it runs
finals-number = Proba finală: { $number } din { $count }
finals-overview = Toate întrebările
finals-overview-open =
    { $count ->
        [0] Fiecare întrebare are un răspuns.
        [one] O întrebare nu are încă răspuns.
        [few] { $count } întrebări nu au încă răspuns.
       *[other] { $count } de întrebări nu au încă răspuns.
    }
finals-answered = cu răspuns
finals-unanswered = fără răspuns
finals-question = Întrebarea { $number }
finals-call-to-end = Ați terminat? Chemați formatorul.
finals-end-code = Cod de sfârșit
finals-end = Încheiați proba
finals-trainer-only = Numai formatorul scrie acest cod.
finals-minutes-left =
    { $minutes ->
        [one] Încă un minut
        [few] Încă { $minutes } minute
       *[other] Încă { $minutes } de minute
    }

# What came of it
finals-passed = Ați promovat.
finals-not-yet = Încă nu ați promovat.
finals-result = { $right } din { $count } corecte. Este nevoie de { $needed }.
finals-critical-missed =
    { $count ->
        [one] O întrebare care trebuie să fie corectă nu a fost.
        [few] { $count } întrebări care trebuie să fie corecte nu au fost.
       *[other] { $count } de întrebări care trebuie să fie corecte nu au fost.
    }
finals-parts = Parte cu parte
finals-part = { $right } din { $count } corecte
finals-again = Priviți din nou lecțiile. Apoi încercați iar.
finals-try-again = Încercați din nou

# Staff
finals-title = Probe finale
finals-about = O probă finală începe și se încheie cu coduri pe care le scrieți la calculatorul persoanei. Deschideți-o aici; codurile ajung la celelalte calculatoare cu stickul.
finals-none = Acest curs nu are probă finală.
finals-none-about = Probele finale vin cu pachetul unui curs.
finals-facts = { $count } întrebări, { $needed } trebuie să fie corecte, { $tries } încercări, circa { $minutes } minute
finals-ends-after = Se încheie după { $minutes } minute; cine are nevoie de mai mult timp are mai mult.
finals-days-between = Zile între două încercări: { $days }
finals-reason = De ce atâtea: { $reason }
finals-open = Deschideți pentru clasă
finals-close = Închideți
finals-codes-about = Numai personalul trebuie să vadă aceste coduri.
finals-sittings = Cine a încercat
finals-sittings-none = Nimeni nu a încercat încă.
finals-column-name = Persoană
finals-column-begun = Începută
finals-column-result = Rezultat
finals-column-minutes = Minute
finals-column-notes = Observații
finals-standing-begun = În curs: { $answered } din { $count } cu răspuns
finals-standing-passed = Promovată: { $right } din { $count }
finals-standing-not-yet = Încă nu: { $right } din { $count }
finals-note-critical = întrebări critice ratate: { $count }
finals-note-time-over = timpul s-a terminat
finals-note-item = întrebarea { $number }: { $note }
finals-note-interrupted = întreruptă { $minutes } min până la { $at }
finals-note-other-window = altă fereastră { $seconds } s până la { $at }
finals-note-lessons = la lecții sau cuvinte { $minutes } min până la { $at }
finals-helped-more-time = cu mai mult timp
finals-helped-read-aloud = citită cu voce tare
finals-helped-fewer-options = cu mai puține opțiuni
finals-helped-reader-present = cu o persoană care citește
finals-helped-glossary = cu glosar
finals-give-try = Mai dați o încercare
finals-back = Înapoi la clasă

# It ended, and something waits to be judged.
finals-waits = Formatorul trebuie să se uite întâi la ceva.
finals-undecided = Încă nu este decis
finals-home-waits = Îl așteaptă pe formator
finals-standing-waits = De evaluat: până acum { $right } din { $count }
