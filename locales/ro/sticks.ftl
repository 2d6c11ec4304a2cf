# The register of sticks.
sticks-title =
    { $count ->
        [one] { $count } stick este în folosință
        [few] { $count } stickuri sunt în folosință
       *[other] { $count } de stickuri sunt în folosință
    }
sticks-none = Încă nu este niciun stick în registru
sticks-plug-in = Introduceți un stick pentru a-i da un nume.
sticks-name-new = Cum numiți acest stick?
sticks-name-known = Acest stick este în registru
sticks-name-about = Se numește { $label }, numărul { $serial }.
sticks-name-mend = Scrieți un nume.
sticks-register = Trece în registru
sticks-rename = Păstrează acest nume
sticks-registered = { $name } este în registru.
sticks-register-caption = Registrul stickurilor
sticks-column-name = Stick
sticks-column-number = Număr
sticks-column-use = Folosință
sticks-column-do = Acțiuni
sticks-in-use = în folosință
sticks-retired = scos din folosință
sticks-retire = Scoate din folosință
sticks-retire-one = Scoate din folosință: { $name }
sticks-retired-done = { $name } este scos din folosință. Introduceți-l și păstrați numele pentru a-l folosi din nou.
sticks-rule = Ce stickuri pot fi folosite?
sticks-rule-any = Poate fi folosit orice stick.
sticks-rule-any-about = Nimic de pe un stick nu este crezut înainte de verificare.
sticks-rule-registered = Pot fi folosite numai stickuri din registru.
sticks-rule-registered-about = Orice alt stick este refuzat în toate locațiile. Treceți mai întâi stickurile dumneavoastră.
sticks-name-example = De exemplu: stick albastru, atelierul B
