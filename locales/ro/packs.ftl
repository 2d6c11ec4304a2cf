packs-title =
    { $count ->
        [one] { $count } pachet este pe acest calculator
        [few] { $count } pachete sunt pe acest calculator
       *[other] { $count } de pachete sunt pe acest calculator
    }
packs-empty = Pe acest calculator nu este încă niciun pachet
packs-empty-about = Pachetele vin cu un stick de la centru.
packs-exchange = La Schimb
packs-column-title = Pachet
packs-column-version = Versiune
packs-column-languages = Limbi
packs-column-since = Aici din
packs-unlisted = { $title } (nu mai este publicat)
packs-withdrawn = Retras de centru
packs-column-reason = Motiv
packs-and-older = { $version } și mai vechi

## Kinds

packs-kind-course = Curs
packs-kind-framework = Competențe
packs-kind-directory = Adrese
packs-kind-catalogue = Ce oferă centrul
packs-previous = se păstrează și versiunea { $version }
packs-column-do = Acțiuni

## Withdrawing

packs-withdraw = Retrage
packs-withdraw-one = Retrage { $title }, versiunea { $version }
packs-withdraw-title = Retrageți { $title }, versiunea { $version }?
packs-withdraw-about = Faceți acest lucru dacă ceva este greșit. Fiecare locație nu îl mai arată după următorul schimb. Munca cursanților rămâne.
packs-withdraw-which = Ce se retrage?
packs-withdraw-only = Numai această versiune. Revine cea dinainte.
packs-withdraw-older = Această versiune și toate cele dinainte.
packs-withdraw-reason = De ce, în câteva cuvinte
packs-withdraw-mend = Spuneți de ce în câteva cuvinte.
packs-undo = Readu
packs-undo-one = Readu { $title }, versiunea { $version }

## Installing from a stick

packs-install = Instalează de pe un stick
packs-install-title = Ce stick aduce pachetele?
packs-install-about = Se iau numai pachete. Munca cursanților rămâne unde este.
packs-install-start = Instalează
packs-installing = Se instalează pachetele
packs-installed =
    { $count ->
        [one] A sosit { $count } pachet nou
        [few] Au sosit { $count } pachete noi
       *[other] Au sosit { $count } de pachete noi
    }
packs-installed-nothing = Niciun pachet nou
packs-already =
    { $count ->
        [one] { $count } pachet era deja aici.
        [few] { $count } pachete erau deja aici.
       *[other] { $count } de pachete erau deja aici.
    }
packs-not-for-this =
    { $count ->
        [one] { $count } pachet este pentru alte calculatoare.
        [few] { $count } pachete sunt pentru alte calculatoare.
       *[other] { $count } de pachete sunt pentru alte calculatoare.
    }
packs-left-out =
    { $count ->
        [one] Centrul a retras { $count } pachet. A fost lăsat.
        [few] Centrul a retras { $count } pachete. Au fost lăsate.
       *[other] Centrul a retras { $count } de pachete. Au fost lăsate.
    }
packs-older-programme = Pachetele de pe acest stick sunt mai vechi decât cele de aici. Nu s-a schimbat nimic.
packs-expired = Lista pachetelor a expirat. Cereți centrului un stick mai nou. Ce este aici rămâne în folosință.
packs-install-stopped = Instalarea a fost oprită
packs-install-stopped-about = Ce era înainte rămâne în folosință. Puteți începe din nou.
packs-install-failed = Instalarea nu a reușit
packs-install-again = Alt stick
packs-to-packs = Înapoi la pachete
packs-none-left = Niciun pachet nu este în folosință pe acest calculator
