# What staff should look at: two values where there should be one, and what does not add up.
differences-title =
    { $count ->
        [one] { $count } lucru de verificat
        [few] { $count } lucruri de verificat
       *[other] { $count } de lucruri de verificat
    }
differences-none = Nimic de verificat
differences-none-about = Tot ce a intrat se potrivește.
differences-about = Nu s-a pierdut nimic. Unde sunt două valori, alegeți-o pe cea corectă când aveți timp.

## Two values where there should be one

differences-whose-site = Numele unei locații: { $name }
differences-whose-name = Numele unui cursant: { $name }
differences-whose-card = Cardul: { $name }
differences-whose-languages = Limbi: { $name }
differences-whose-classroom = Sala: { $name }
differences-whose-staff = Personal: { $name }
differences-whose-stick = Stickul numărul { $serial }
differences-whose-pack = Pachetul { $pack }, versiunea { $version }
differences-whose-records = { $first } și { $second }
differences-whose-state = { $name } este în clasă?
differences-whose-needs = Adaptări pentru { $name }
differences-whose-works = { $name } lucrează aici?
differences-whose-group = Numele unei grupe: { $name }
differences-whose-member = { $name } în grupa { $group }
differences-whose-plan = { $unit } în planul clasei
differences-whose-plan-of = { $unit } în planul pentru { $name }
differences-whose-day = Prezența din { $day }: { $name }
differences-withdrawn-only = retras
differences-withdrawn-older = retras cu toate cele dinainte
differences-withdrawn-not = neretras
differences-one-person = o persoană
differences-two-people = două persoane
differences-works-yes = lucrează aici
differences-works-no = a plecat
differences-group-gone = desființată
differences-member-yes = în grupă
differences-member-no = nu în grupă
differences-as-class = ca și clasa
differences-plan-until = { $wish }, până la { $day }
differences-needs-none = ca de obicei
differences-unknown = nu se știe
differences-said = { $by }, { $site }, { $when }
differences-by-unknown = cineva
differences-site-unknown = o locație fără nume
differences-counts = Contează acum
differences-keep = Păstrează aceasta
differences-keep-one = Păstrează aceasta: { $value }
differences-kept = S-a păstrat. Mai jos sunt ambele și puteți alege din nou.
differences-site-chooses = Numai calculatorul însuși își poate schimba numele.
differences-decided = Decis de curând

## What does not add up

differences-rest = Ce a intrat
differences-fork = { $site }: aceeași muncă a continuat în două feluri. Se păstrează ambele.
differences-copied = { $site } a fost copiată. Munca este în siguranță. Fiecare copie cere din nou centrului.
differences-restored = { $site } a fost refăcută dintr-o copie.
differences-other-machine = Munca de la { $site } a fost mutată pe alt aparat.
differences-set-back = { $site } a revenit la o zi mai veche.
differences-copy-parted = { $site } continuă separat de când a fost copiată.
differences-gap =
    { $count ->
        [one] { $site }: lipsește { $first }. Vine cu următorul stick.
       *[other] { $site }: lipsesc { $first } - { $last }. Vin cu următorul stick.
    }
differences-clock-ahead = { $site }: ceasul este înainte. Cereți să fie potrivit.
differences-clock-behind = { $site }: ceasul a rămas în urmă. Cereți să fie potrivit.
differences-clock-note = arăta { $said }, aici era { $taken }
differences-aside =
    { $count ->
        [one] { $count } înregistrare de la { $site } așteaptă o decizie a centrului.
        [few] { $count } înregistrări de la { $site } așteaptă o decizie a centrului.
       *[other] { $count } de înregistrări de la { $site } așteaptă o decizie a centrului.
    }
differences-since = din { $when }
differences-last = { $file }, din { $when }, văzut ultima dată { $last }

## Records of one person

differences-joined = { $first } și { $second } sunt considerați o persoană.
differences-part = Sunt două persoane
differences-part-one = Sunt două persoane: { $first }, { $second }
differences-alike = Poate o persoană
differences-alike-about = Au același nume în aceeași sală. Ambele carduri merg oricum.
differences-alike-one = { $name }: cardurile { $first } și { $second }
differences-join = Este o persoană
differences-join-one = Este o persoană: { $first }, { $second }
