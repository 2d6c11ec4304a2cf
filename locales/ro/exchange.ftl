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
exchange-folder-link = Alegeți alt dosar
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
        [one] acoperă { $journals } jurnal
        [few] acoperă { $journals } jurnale
       *[other] acoperă { $journals } de jurnale
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
