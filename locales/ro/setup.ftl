# First start: one question on each page.

setup-page = Pagina { $number } din { $count }

## Language

setup-language-title = Ce limbă citiți?

## What is this computer

setup-kind-title = Ce este acest calculator?
setup-kind-station-about = Aici învață cursanții.
setup-kind-office-about = Aici personalul se ocupă de clase.
setup-kind-centre-about = Aici se adună munca tuturor locațiilor.
setup-kind-mend = Alegeți una din cele trei.
setup-sample = Încercați cu date de exemplu
setup-sample-about = Locații și cursanți inventați, ca să vedeți cum este. Nimic nu este real.

## Name

setup-name-title = Cum numiți acest calculator?
setup-name-label = Numele locației
setup-name-mend = Scrieți un nume.
setup-name-example-station = De exemplu: Postul 3, atelierul B
setup-name-example-office = De exemplu: Birou, atelierul B
setup-name-example-centre = De exemplu: Centru de formare

## First member of staff

setup-staff-title = Cine deschide acest calculator?
setup-staff-about = Sunteți prima persoană din personal aici. Fără fraza de acces nimeni nu poate deschide acest calculator.
setup-staff-name = Numele dumneavoastră
setup-staff-passphrase = Frază de acces
setup-staff-again = Aceeași frază de acces încă o dată
setup-staff-rule = Cel puțin 12 caractere. Sunt bune patru cuvinte fără legătură între ele.
setup-staff-differs = Cele două nu sunt încă la fel.
setup-staff-same = Cele două sunt la fel.

## Starter kit

setup-kit-title = Unde este setul de pornire?
setup-kit-about = Centrul v-a dat un stick și șase cuvinte.
setup-kit-mend-stick = Alegeți un stick sau scrieți dosarul lui.
setup-kit-none = Aici nu este niciun set de pornire. Alegeți stickul pe care vi l-a dat centrul.
setup-kit-file = Set de pornire
# A starter kit that was found on the stick.
setup-kit-here = Este aici
setup-kit-words = Cele șase cuvinte
setup-kit-words-rule = Scrieți-le în ordine, cu un spațiu între ele.
setup-kit-words-mend = Sunt necesare șase cuvinte.
setup-kit-words-count = { $count } din 6 cuvinte

## Keys of the centre

setup-keys-title = Unde sunt cheile centrului?
setup-keys-about = Au fost făcute pentru centru și sunt într-un dosar cu pachetele lui.
setup-keys-folder = Dosarul cheilor
setup-keys-mend-folder = Scrieți dosarul.
setup-keys-passphrase = Fraza de acces a centrului
setup-keys-mend-passphrase = Scrieți fraza de acces.

## End

setup-found = Pregătește acest calculator
setup-founding = Se pregătește acest calculator. Durează câteva secunde.
setup-done-title = Acest calculator este gata
setup-done-site = Faceți acum un schimb cu stickul. Apoi centrul poate admite această locație.
setup-done-centre = Faceți acum un set de pornire pentru fiecare sală.
setup-done-go = Continuare

## Sample data

setup-sample-making = Se pregătește exemplul
setup-sample-stopped = Exemplul nu a fost făcut
setup-sample-opening = Exemplul este gata. Se deschide postul 1.

## Replacing a computer that is lost or broken

setup-replace = Înlocuiește un calculator
setup-replace-about = Readuce munca unui calculator pierdut sau stricat. Aveți nevoie de stickul lui și de codul lui de recuperare.
setup-replace-title = Ce calculator trebuie să revină?
setup-replace-found =
    { $count ->
        [0] Aici nu este niciun fișier de recuperare. Introduceți un stick folosit la calculatorul pierdut.
       *[other] Stickul conține ce este necesar.
    }
setup-replace-code = Cod de recuperare
setup-replace-code-rule = Este pe foaia tipărită. Majusculele, spațiile și liniuțele nu contează.
setup-replace-code-count = { $count } grupuri din 8
setup-replace-code-mend = Sunt necesare opt grupuri de patru litere și cifre.
setup-replace-do = Readu-l
setup-replace-running = Calculatorul revine
setup-replace-stopped = Nu s-a readus nimic
setup-replaced-title = { $name } a revenit
setup-replaced-entries = Înregistrări din nou aici
setup-replaced-written = Starea din
setup-replaced-staff = Personal care îl poate deschide
setup-replaced-next = Deschideți-l cu parola dumneavoastră și faceți un schimb. Atunci vine ce este mai nou.
setup-replaced-unreadable =
    { $count ->
        [one] { $count } fișier nu a putut fi citit. Conținutul vine cu schimbul.
        [few] { $count } fișiere nu au putut fi citite. Conținutul vine cu schimbul.
       *[other] { $count } de fișiere nu au putut fi citite. Conținutul vine cu schimbul.
    }
