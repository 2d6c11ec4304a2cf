# Exchange with a stick; also used where a stick is chosen.

exchange-ready =
    { $count ->
        [one] Stickul este pregătit
        [few] { $count } stickuri sunt pregătite
       *[other] { $count } de stickuri sunt pregătite
    }
exchange-none = Introduceți stickul
exchange-none-about = Footbridge îl vede în câteva secunde.
exchange-about-site = Intră pachete și confirmări. Iese, sigilată, munca cursanților dumneavoastră.
exchange-about-centre = Intră munca locațiilor. Ies confirmări și pachete.
exchange-start = Schimb
# Name of the button for screen readers.
exchange-start-with = Schimb cu { $label }
exchange-place-chosen = dosar ales
exchange-place-away = acum nu este aici
exchange-state-none = Nu este introdus niciun stick.
exchange-state-several = Sunt introduse mai multe stickuri. Lăsați numai stickul necesar.
exchange-state-fine = Acest stick este gata.
exchange-state-full = Pe acest stick este puțin loc. Luați altul sau ștergeți alte fișiere.
exchange-state-read-only = Pe acest stick nu se poate scrie. Deschideți blocajul de pe margine sau luați altul.
exchange-state-unreadable = Acest stick nu poate fi citit. Luați altul.
exchange-state-defective = Acest stick nu păstrează ce se scrie pe el. Luați altul.
exchange-state-not-in-register = Acest stick nu este în registru. Luați unul care este.
exchange-folder-link = Alegeți alt dosar
exchange-folder-drag = Puteți și să trageți un dosar în această fereastră.
exchange-stick = Stick
exchange-stick-other = Alt dosar
exchange-stick-folder = Dosar
exchange-stick-none = Nu s-a găsit niciun stick. Introduceți-l și căutați din nou.
exchange-stick-again = Caută din nou

## While it runs

exchange-running = Schimbul este în curs
exchange-leave-in = Lăsați stickul la locul lui.

## Afterwards

exchange-done = Schimbul s-a încheiat
exchange-cancelled = Schimbul a fost oprit
exchange-cancelled-about = Nu s-a pierdut nimic. Următorul schimb continuă de aici.
exchange-failed = Schimbul nu a reușit
exchange-safe = Puteți scoate stickul.
exchange-not-safe = Lăsați stickul la locul lui și repetați schimbul.
exchange-again = Repetă schimbul
exchange-came-in = A intrat
exchange-went-out = A ieșit
exchange-in-nothing = Pe stick nu era nimic nou.
exchange-out-nothing = Nu era nimic nou de trimis.
exchange-in-pack = { $title }, versiunea { $version }
exchange-in-pack-note = acum pe acest calculator
exchange-in-older-programme = Programul de pe acest stick este mai vechi
exchange-in-older-programme-note = aici nu s-a schimbat nimic
exchange-in-not-for-this-note = nu pentru acest calculator
exchange-statement = Comunicarea centrului
exchange-in-statement-note =
    { $sites ->
        [one] { $sites } locație este admisă
        [few] { $sites } locații sunt admise
       *[other] { $sites } de locații sunt admise
    }
exchange-in-receipt-all = Centrul are totul
exchange-in-receipt-some =
    { $arrived ->
        [one] { $arrived } înregistrare a ajuns la centru
        [few] { $arrived } înregistrări au ajuns la centru
       *[other] { $arrived } de înregistrări au ajuns la centru
    }
exchange-in-receipt-until = până la { $when }
exchange-in-receipt-open =
    { $open ->
        [one] { $open } înregistrare este încă pe drum, { $when }
        [few] { $open } înregistrări sunt încă pe drum, { $when }
       *[other] { $open } de înregistrări sunt încă pe drum, { $when }
    }
exchange-in-work =
    { $learners ->
        [one] Munca unui cursant
        [few] Munca a { $learners } cursanți
       *[other] Munca a { $learners } de cursanți
    }
# A bundle with entries of a site, but of no learner.
exchange-in-bundle = Înregistrări ale unei locații
exchange-in-from = de la { $site }
exchange-in-from-unknown = de la o locație fără nume
exchange-in-new =
    { $events ->
        [0] nimic nou
        [one] { $events } înregistrare nouă
        [few] { $events } înregistrări noi
       *[other] { $events } de înregistrări noi
    }
exchange-in-asking = O locație cere să fie admisă
exchange-in-waiting =
    { $waiting ->
        [one] { $waiting } înregistrare așteaptă cu ea
        [few] { $waiting } înregistrări așteaptă cu ea
       *[other] { $waiting } de înregistrări așteaptă cu ea
    }
exchange-out-bundle =
    { $events ->
        [one] { $events } înregistrare nouă
        [few] { $events } înregistrări noi
       *[other] { $events } de înregistrări noi
    }
exchange-out-bundle-note =
    { $learners ->
        [0] sigilate, ale niciunui cursant
        [one] sigilate, ale unui cursant
        [few] sigilate, ale { $learners } cursanți
       *[other] sigilate, ale { $learners } de cursanți
    }
exchange-out-statement-note = spune ce locații sunt admise
exchange-out-receipt = Confirmare pentru locații
exchange-out-receipt-note =
    { $journals ->
        [0] încă nu a ajuns nimic
       *[other] spune ce a ajuns
    }
exchange-out-packs =
    { $packs ->
        [one] { $packs } pachet
        [few] { $packs } pachete
       *[other] { $packs } de pachete
    }
exchange-out-packs-note = pentru locații
exchange-refused =
    { $count ->
        [one] Un fișier nu a fost preluat
        [few] { $count } fișiere nu au fost preluate
       *[other] { $count } de fișiere nu au fost preluate
    }
exchange-to-sites = Vedeți locațiile

## The stick that is plugged in

exchange-stick-number = numărul { $serial }
exchange-stick-room = { $free } libere din { $total }
exchange-stick-used = Ultimul schimb cu el aici: { $when }
exchange-stick-first = Încă niciun schimb cu el aici
exchange-remove = Scoatere în siguranță
exchange-remove-one = Scoatere în siguranță: { $label }
exchange-removed = Calculatorul a eliberat stickul. Îl puteți scoate.
exchange-removed-by-hand = Totul este scris. Puteți scoate stickul.

## How this computer stands to the others

exchange-level = Toate calculatoarele din sală sunt la zi.
exchange-behind =
    { $count ->
        [1] Mai este un calculator până când toate sunt la zi: { $names }.
        [2] Mai sunt două calculatoare până când toate sunt la zi: { $names }.
        [3] Mai sunt trei calculatoare până când toate sunt la zi: { $names }.
        [4] Mai sunt patru calculatoare până când toate sunt la zi: { $names }.
        [5] Mai sunt cinci calculatoare până când toate sunt la zi: { $names }.
        [6] Mai sunt șase calculatoare până când toate sunt la zi: { $names }.
        [7] Mai sunt șapte calculatoare până când toate sunt la zi: { $names }.
        [8] Mai sunt opt calculatoare până când toate sunt la zi: { $names }.
        [9] Mai sunt nouă calculatoare până când toate sunt la zi: { $names }.
        [10] Mai sunt zece calculatoare până când toate sunt la zi: { $names }.
        [few] Mai sunt { $count } calculatoare până când toate sunt la zi: { $names }.
       *[other] Mai sunt { $count } de calculatoare până când toate sunt la zi: { $names }.
    }
exchange-unnamed = un calculator fără nume
exchange-no-news =
    { $count ->
        [few] Nicio veste de la centru de { $count } schimburi. Întrebați de stickul care vine de acolo.
       *[other] Nicio veste de la centru de { $count } de schimburi. Întrebați de stickul care vine de acolo.
    }
exchange-open =
    { $count ->
        [one] { $count } înregistrare nu a ajuns încă la centru.
        [few] { $count } înregistrări nu au ajuns încă la centru.
       *[other] { $count } de înregistrări nu au ajuns încă la centru.
    }
exchange-notices = Despre acest calculator
exchange-notice-restored = Acest calculator a fost refăcut dintr-o copie. Ce îi lipsește revine la următoarele schimburi.
exchange-notice-other-machine = Munca acestui calculator a fost mutată aici de pe alt aparat. Nu s-a pierdut nimic.
exchange-notice-set-back = Acest calculator a revenit la o zi mai veche. Ce lipsește revine cu stickul.
exchange-notice-copied = Acest calculator a fost copiat. Munca lui este în siguranță. Centrul trebuie să îl admită din nou.
exchange-notice-admitted = Centrul a admis acest calculator.
exchange-notice-since = Din { $when }
exchange-notice-away = Am citit

## New computers

exchange-asking =
    { $count ->
        [one] Un calculator nou cere să participe
        [few] { $count } calculatoare noi cer să participe
       *[other] { $count } de calculatoare noi cer să participe
    }
exchange-asking-means = Dacă îl cunoașteți, lăsați-l să participe. Munca lui contează aici până decide centrul.
exchange-let-in = Lasă-l să participe deocamdată
exchange-let-in-one = Lasă-l să participe deocamdată: { $name }
exchange-let-in-done = { $name } participă deocamdată.

## More of the report

exchange-in-asking-name = { $name } cere să fie admisă
exchange-in-own =
    { $events ->
        [one] A revenit { $events } înregistrare a acestui calculator
        [few] Au revenit { $events } înregistrări ale acestui calculator
       *[other] Au revenit { $events } de înregistrări ale acestui calculator
    }
exchange-in-own-note = lipseau aici
exchange-carried =
    { $bundles ->
        [one] { $bundles } fișier sigilat pentru alții
        [few] { $bundles } fișiere sigilate pentru alții
       *[other] { $bundles } de fișiere sigilate pentru alții
    }
exchange-carried-note = merg mai departe de aici
exchange-in-aside =
    { $events ->
        [one] { $events } înregistrare a fost pusă deoparte
        [few] { $events } înregistrări au fost puse deoparte
       *[other] { $events } de înregistrări au fost puse deoparte
    }
exchange-in-aside-note = { $from }; centrul nu mai are încredere în ea
exchange-not-ready = Acest stick nu poate fi folosit
exchange-in-learner = Un cursant s-a mutat în această sală

## Reach

exchange-reach-here = Acum pe acest computer.
exchange-reach-alone = Aici nu se cunoaște alt computer al clasei. În alte părți se scrie acolo.
exchange-reach-typed = Mai devreme numai dacă se scrie acolo.
exchange-reach-waiting =
    { $count ->
        [one] { $count } alt computer cu următorul stick: { $names }.
        [few] { $count } alte computere cu următorul stick: { $names }.
       *[other] { $count } de alte computere cu următorul stick: { $names }.
    }
exchange-reach-have =
    { $count ->
        [one] { $count } alt computer o are deja.
        [few] { $count } alte computere o au deja.
       *[other] { $count } de alte computere o au deja.
    }
