# The check of this computer. Screen and printed report share the words; no person stands in them.

## The page

computer-all-fine = Totul este în ordine
# Something was not tried, or cannot be known.
computer-fine-so-far = Până acum totul este în ordine
computer-to-look = 
    { $count ->
        [one] Verificați { $count } lucru
       *[other] Verificați { $count } lucruri
    }
computer-link = Verifică sunetul, ceasul, discul și versiunile
computer-play = Redă sunetul
computer-heard = Îl aud
computer-not-heard = Nu aud nimic
computer-show = Arată filmul
computer-film = O minge merge de la stânga la dreapta
computer-seen = O văd mișcându-se
computer-not-seen = Nu se mișcă nimic
computer-copy = Copiază raportul
computer-copied = Copiat. Nu numește nicio persoană.
computer-report-about = Raportul nu numește nicio persoană. Îl puteți da mai departe.
computer-back = Înapoi la acest calculator

## The words of screen and report

computer-report = Verificarea unui calculator
computer-checked = Verificat la { $date }
computer-column-what = Ce
computer-column-found = Găsit
computer-column-standing = Rezultat
computer-fine = în ordine
computer-look = de verificat
computer-unknown = necunoscut
computer-parts = Ce s-a verificat
computer-part-sound = Sunet
computer-part-video = Film
computer-part-voice = Voce
computer-part-graphics = Grafică
computer-part-stick = Stick
computer-part-clock = Ceas
computer-part-disk = Disc
computer-part-writing = Salvare
computer-part-printer = Imprimantă

## What was found, and what to do

computer-found-sound-works = Sunetul s-a auzit.
computer-found-sound-fails = Sunetul nu s-a auzit.
computer-do-sound-fails = Conectați căști, dați volumul mai tare și redați sunetul din nou.
computer-found-sound-not-tried = Neîncercat încă.
computer-found-video-works = Filmul s-a văzut.
computer-found-video-fails = Filmul nu s-a văzut.
computer-do-video-fails = Lecțiile cu filme nu merg aici. Dați acest raport tehnicianului.
computer-found-video-not-tried = Neîncercat încă.
computer-found-voice-human = O persoană citește lecțiile cu voce tare.
computer-found-voice-synthetic = O voce sintetică citește lecțiile cu voce tare. A fost creată odată cu cursul.
computer-found-voice-both = O persoană citește unele lecții, o voce sintetică pe celelalte.
computer-found-voice-none = Aici nicio lecție nu este citită cu voce tare.
computer-found-graphics-fast = Desenează cipul grafic: { $renderer }
computer-found-graphics-slow = Desenează procesorul: { $renderer }. E mai lent; totul merge.
computer-found-graphics-unknown = Fereastra nu spune ce desenează. Merge cu oricare.
computer-found-stick-ready = Un stick este introdus și poate fi folosit.
computer-found-stick-none = Niciun stick nu este introdus; niciunul nu a fost verificat.
computer-found-stick-trouble = Stickul introdus nu poate fi folosit.
computer-do-stick-trouble = Deschideți pagina cu stickuri. Acolo scrie de ce.
computer-found-clock-right = Ceasul este plauzibil: { $when }
computer-found-clock-early = Ceasul spune { $when }. Atunci acest program nu exista.
computer-do-clock-early = Potriviți data și ora acestui calculator.
computer-found-clock-behind = Ceasul spune { $when }. Aici este deja muncă mai nouă.
computer-do-clock-behind = Potriviți data și ora acestui calculator.
computer-found-clock-ahead = Ceasul spune { $when }. Ultima muncă de aici este cu peste un an mai veche.
computer-do-clock-ahead = Potriviți data și ora acestui calculator, dacă nu este corect.
computer-found-disk-room = Sunt liberi { $gib } GiB.
computer-found-disk-low = Sunt liberi doar { $gib } GiB.
computer-do-disk-low = Faceți loc pe disc. Pachetele noi s-ar putea să nu încapă.
computer-found-disk-unknown = Sistemul nu spune cât loc este.
computer-do-disk-unknown = Cereți tehnicianului să verifice discul.
computer-found-writing-works = 4 MiB au fost scriși și citiți înapoi. Cea mai lentă salvare a durat { $ms } ms.
computer-found-writing-slow = Salvarea a durat până la { $ms } ms.
computer-do-writing-slow = Fiecare răspuns o așteaptă. Cereți tehnicianului un disc mai rapid.
computer-found-writing-differs = Ce s-a citit înapoi nu este ce s-a scris.
computer-do-writing-differs = Faceți acum un schimb. Apoi nu folosiți acest calculator până nu îl verifică tehnicianul.
computer-found-writing-fails = Nu s-a putut scrie nimic pe disc.
computer-do-writing-fails = Faceți loc pe disc. Dacă nu ajută, chemați tehnicianul.
computer-found-printer-some = Imprimante aici: { $count }
computer-found-printer-none = Nu este nicio imprimantă. Se pot salva PDF-uri.

## The ways past the window: how they stand, and what each of them is

computer-ways = Căi pe lângă fereastră
computer-ways-all-closed = 
    { $count ->
        [one] Singura cale pe lângă fereastră ({ $count }) este închisă
        [few] Toate cele { $count } căi pe lângă fereastră sunt închise
       *[other] Toate cele { $count } de căi pe lângă fereastră sunt închise
    }
computer-ways-open = 
    { $count ->
        [one] { $count } cale pe lângă fereastră este deschisă
        [few] { $count } căi pe lângă fereastră sunt deschise
       *[other] { $count } de căi pe lângă fereastră sunt deschise
    }
computer-ways-unseen = 
    { $count ->
        [one] { $count } cale pe lângă fereastră nu se vede de aici
        [few] { $count } căi pe lângă fereastră nu se văd de aici
       *[other] { $count } de căi pe lângă fereastră nu se văd de aici
    }
computer-ways-closed-count = 
    { $count ->
        [one] { $count } cale este închisă
        [few] { $count } căi sunt închise
       *[other] { $count } de căi sunt închise
    }
computer-ways-about = Ce duce pe lângă fereastră poate închide numai sistemul acestui calculator.
computer-ways-who = Este treaba persoanei care are grijă de acest calculator. Cum se face este scris în docs/kiosk.md; „footbridge kiosk-check --recipe” îl afișează.
# $way is the name of a line of that page.
computer-ways-do = Vedeți „{ $way }” în docs/kiosk.md.
computer-ways-closed = Această cale este închisă.
computer-ways-not-seen = Nu se vede de aici.
computer-ways-word-open = deschisă
computer-ways-word-unseen = de verificat cu mâna
# Once, where staff begin.
computer-ways-notice = 
    { $count ->
        [one] { $count } cale pe lângă fereastră este deschisă pe acest calculator.
        [few] { $count } căi pe lângă fereastră sunt deschise pe acest calculator.
       *[other] { $count } de căi pe lângă fereastră sunt deschise pe acest calculator.
    }
computer-ways-see = Vedeți ce este deschis
computer-way-account = Drepturile programului
computer-way-open-account = Footbridge rulează cu drepturi de administrator.
computer-way-session = Alte programe
computer-way-open-session = Pe lângă Footbridge se poate ajunge la un desktop sau la alt program.
computer-way-vt-switching = Taste spre alt ecran (Ctrl+Alt+F1 până la F12)
computer-way-open-vt-switching = Ctrl+Alt+F1 până la F12 duc la alt ecran al sistemului.
computer-way-zap = Taste care închid Footbridge (Ctrl+Alt+Backspace)
computer-way-open-zap = Ctrl+Alt+Backspace poate închide Footbridge.
computer-way-consoles = Un al doilea loc de autentificare
computer-way-open-consoles = Sistemul oferă o autentificare pe alt ecran.
computer-way-sysrq = Taste de urgență ale sistemului
computer-way-open-sysrq = Alt+Print Screen și o literă dau comenzi chiar sistemului.
computer-way-ctrl-alt-del = Taste care repornesc (Ctrl+Alt+Del)
computer-way-open-ctrl-alt-del = Ctrl+Alt+Del repornește acest calculator.
computer-way-sticks = Stickuri care se deschid singure
computer-way-open-sticks = Sistemul deschide singur un stick și arată ce este pe el.
computer-way-swap = Memoria de lucru pe disc
computer-way-open-swap = Ce are Footbridge în memoria de lucru poate rămâne pe disc.
computer-way-core-files = Ce lasă în urmă o cădere
computer-way-open-core-files = După o cădere, ce era în memoria de lucru rămâne pe disc.
computer-way-shell = Ce pornește Windows
computer-way-open-shell = Windows pornește mai mult decât Footbridge.
computer-way-secure-screen = Ecranul din spatele Ctrl+Alt+Del
computer-way-open-secure-screen = Ctrl+Alt+Del duce la alte programe.
computer-way-keys = Tastele Windows
computer-way-open-keys = Tasta Windows și altele duc la alte programe.
computer-way-auto-play = Stickuri care se deschid singure
computer-way-open-auto-play = Windows deschide singur un stick și arată ce este pe el.
computer-way-memory = Memoria de lucru pe disc
computer-way-open-memory = Ce are Footbridge în memoria de lucru poate rămâne pe disc.

## The software register of the prison

computer-register = Pentru registrul de programe
computer-register-sha = SHA-256 al fișierului programului
computer-register-engine = Afișează paginile
computer-register-pack = Pachetul { $pack }, versiunea { $version }, SHA-256

## Licences of what ships

computer-licences = Din ce este făcut Footbridge
computer-licences-search = Caută după nume sau licență
computer-licences-count = 
    { $count ->
        [one] { $count } parte
       *[other] { $count } părți
    }
computer-licences-none = Nimic nu are acest nume sau licență. Scrieți mai puțin.
computer-licences-back = Înapoi la verificare
