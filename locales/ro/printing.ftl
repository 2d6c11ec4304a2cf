# What is printed: the choice where to, and the words on paper. Rust reads the words on paper.

## Choosing where to print

printing-title = Tipărire sau salvare ca PDF
printing-to = Unde?
printing-queue = Imprimantă
printing-queue-usual = Imprimanta obișnuită
printing-folder-about = Salvare aici ca PDF: { $path }
printing-stick-about = Salvare ca PDF pe acest stick: { $path }
printing-other = Alt dosar
printing-folder = Dosar pentru PDF
printing-no-queue = Acest calculator nu are imprimantă. Puteți salva un PDF și îl puteți tipări în altă parte.
printing-impossible = Această copie a programului nu poate tipări. Notați de mână.
printing-stick-warn = Un stick se pierde ușor, iar cine îl găsește poate citi PDF-ul. Ștergeți PDF-ul imediat ce este tipărit.
printing-save-stick = Salvează pe acest stick
printing-print = Tipărește
printing-save = Salvează ca PDF
printing-in-queue = Trimis la imprimanta { $queue }.
printing-saved = Salvat: { $path }
# Many cards are printed in parts.
printing-cards-queued = { $count } carduri sunt trimise la imprimanta { $queue }, în { $parts } părți.
printing-cards-saved = { $count } carduri sunt salvate în { $parts } PDF-uri. Primul: { $path }
printing-cards-stopped = { $printed } carduri sunt tipărite. { $left } nu sunt.
printing-cards-rest = Tipărește celelalte { $count }
printing-out = Pe hârtie sau ca fișier

## A list with names as a file for a spreadsheet

printing-list-save = Salvați ca CSV
printing-list-about = Fișierul conține nume, lizibile pentru oricine. Este nevoie de două persoane: altă persoană din personal se conectează la acest calculator în 10 minute și aprobă.
printing-list-here = Salvați aici: { $path }
printing-list-stick = Salvați pe acest stick: { $path }
printing-list-folder = Dosar pentru fișier
printing-list-warn = Un stick se pierde ușor. Cine îl găsește poate citi lista. Ștergeți fișierul imediat ce a fost folosit.
printing-list-ask-stick = Cereți aprobarea pentru acest stick
printing-list-learners = Lista cursanților

## On every sheet

printing-page = Pagina { $page } din { $pages }
printing-date = { $day } { $month } { $year }
printing-month-1 = ianuarie
printing-month-2 = februarie
printing-month-3 = martie
printing-month-4 = aprilie
printing-month-5 = mai
printing-month-6 = iunie
printing-month-7 = iulie
printing-month-8 = august
printing-month-9 = septembrie
printing-month-10 = octombrie
printing-month-11 = noiembrie
printing-month-12 = decembrie

## Names of files: small letters without accents, and dashes

printing-file-task = fisa-sarcinii
printing-file-profile = profil-de-competente
printing-file-cards = carduri
printing-file-recovery = cod-de-recuperare
printing-file-computer = calculator
printing-file-part = { $part }-din-{ $parts }
printing-file-learners = cursanti
printing-file-class = clasa
printing-file-forms = foi
printing-file-register = registru
printing-file-results = rezultate
printing-file-figures = intrebari-in-cifre
printing-file-cut = prag-propus
printing-file-access = registru-de-acces

## A learner’s card; it is carried about, so nothing on it says where it is used

printing-cards-title = Carduri pentru autentificare
# After the title, in brackets, where there are several parts.
printing-cards-part = { $part } din { $parts }
printing-card-number = Numărul cardului
printing-card-squares = Numărul cardului { $card } pentru un cititor
printing-card-pictures = Patru imagini în această ordine
printing-card-do = Scrieți sau scanați numărul, apoi atingeți imaginile în ordine.

## The sheet with the recovery code

printing-recovery-title = Cod de recuperare
printing-recovery-made = Făcut la { $date }
printing-recovery-purpose = Dacă acest calculator se pierde sau se strică, altul îi ia locul cu acest cod și stickul lui.
printing-recovery-steps = Ce este de făcut atunci
printing-recovery-step-start = Porniți Footbridge pe celălalt calculator și alegeți „Înlocuiește un calculator”.
printing-recovery-step-stick = Introduceți stickul folosit ultima dată cu acest calculator.
printing-recovery-step-code = Scrieți cele opt grupuri. Majusculele și spațiile nu contează.
printing-recovery-keep = Țineți această foaie încuiată, niciodată cu un stick.
printing-recovery-older = Această foaie le înlocuiește pe toate cele vechi. Distrugeți-le pe cele vechi.
