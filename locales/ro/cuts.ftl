cuts-title = Evaluați pragul
cuts-about = Trei până la cinci formatori spun, fiecare singur, câte din zece persoane care abia stăpânesc munca răspund corect la fiecare întrebare. Împreună rezultă un prag și cât de sigur este.
cuts-none = Acest curs nu are nimic de evaluat.
cuts-progress = { $mine } din { $items } întrebări evaluate de dumneavoastră; formatori care au terminat: { $judges }
cuts-done = Formatori care au terminat: { $judges }
cuts-back = Toate verificările și probele
cuts-how = Gândiți-vă la zece persoane care abia stăpânesc munca, în siguranță și singure. Câte răspund corect la această întrebare?
cuts-alone = Evaluați singur. Vedeți ce spun ceilalți când ați evaluat fiecare întrebare și destui au terminat.
cuts-of-ten = Din zece persoane
cuts-left =
    { $count ->
        [0] Ați evaluat toate întrebările.
        [one] A rămas 1 întrebare.
        [few] Au rămas { $count } întrebări.
       *[other] Au rămas { $count } de întrebări.
    }
cuts-right-answer = Ce este corect
cuts-others = Toți cei care au terminat: { $mean } în medie, de la { $low } la { $high }
cuts-outcome = Rezultatul comun
cuts-waiting = Au terminat { $judges } din cel puțin { $needed } formatori. Ceilalți evaluează la orice calculator al clasei; stickul le adună.
cuts-proposed = { $right } din { $count } corecte
cuts-proposal = Propunerea formatorilor
cuts-exact = Pragul înainte de rotunjire
cuts-exact-value = { $cut }, cu 95 % certitudine între { $low } și { $high }
cuts-error = Eroare standard
cuts-agreement = Acord, ICC(2,k)
cuts-agreement-good = { $icc }: bun
cuts-agreement-low = { $icc }: sub 0,80; discutați întrebările la care sunteți cel mai departe, apoi evaluați din nou
cuts-agreement-none = Nu se poate calcula acordul: nimic nu diferă.
cuts-in-course = În curs
cuts-in-pack = În curs: { $right } din { $count } corecte. { $reason }
cuts-in-pack-none = Fără prag: la o verificare, fiecare întrebare de siguranță trebuie să fie corectă.
cuts-changes-nothing = Aceasta nu schimbă nimic de la sine. Decide cine scrie cursul; un prag nou vine cu o nouă versiune a pachetului.
cuts-print = Tipăriți pentru dosar
cuts-link = Evaluați pragul împreună
cuts-link-about = Câte trebuie să fie corecte, după trei până la cinci formatori
cuts-page-title = Prag propus: { $name }
cuts-page-cut = Prag { $cut }, cu 95 % certitudine între { $low } și { $high }; eroare standard { $error }
cuts-page-agreement = Acord ICC(2,k): { $icc }; de la 0,80 este bun
cuts-column-question = Întrebare
cuts-column-mean = Din zece, în medie
cuts-column-range = De la, la
