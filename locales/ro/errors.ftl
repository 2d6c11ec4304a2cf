# One message for each error code: what happened, in plain words.
# The attribute .hint says what to do now.

# Remedies that many errors share.
-errors-hint-again = Încercați din nou. Dacă se repetă, spuneți coordonării acest cod.
-errors-hint-send-again = Nu s-a pierdut nimic. Expeditorul îl trimite din nou data viitoare.
-errors-hint-not-taken = Nu a fost preluat și aici nu s-a schimbat nimic. Păstrați stickul și anunțați coordonarea.
-errors-hint-leave = Lăsați-l pe stick. Va fi citit acolo unde trebuie.
-errors-hint-newer-stays = Nu trebuie să faceți nimic. Rămâne în uz ce este mai nou.
-errors-hint-fresh-stick = Aici nu s-a schimbat nimic. Cereți centrului un stick cu o copie nouă.
-errors-hint-packs-stay = Pachetele de aici rămân în uz. Cereți centrului un stick cu o copie nouă.
-errors-hint-tell-today = Lucrul poate continua. Anunțați astăzi coordonarea.
-errors-hint-choose-again = Mergeți înapoi și alegeți din nou.

## Sign in and passphrases

errors-sign-in-wrong = Numărul și imaginile nu se potrivesc.
    .hint = Încercați din nou. Formatorul vă poate ajuta.
errors-sign-in-wait =
    { $seconds ->
        [one] Așteptați { $seconds } secundă, apoi încercați din nou.
        [few] Așteptați { $seconds } secunde, apoi încercați din nou.
       *[other] Așteptați { $seconds } de secunde, apoi încercați din nou.
    }
    .hint = Formatorul vă poate ajuta.
errors-sign-in-only-staff = Acum poate deschide numai formatorul.
    .hint = Munca dumneavoastră este în siguranță. Cereți ajutor.
errors-session-ended = Această sesiune s-a încheiat.
    .hint = Totul este salvat. Intrați din nou pentru a continua.
errors-limits-senseless = Acești timpi nu se potrivesc aici.
    .hint = Cursanți 2 până la 60 de minute, personal 1 până la 30, o sesiune 15 minute până la 12 ore.
errors-passphrase-wrong = Această frază de acces nu este corectă.
    .hint = Verificați majusculele și spațiile, apoi încercați din nou.
errors-passphrase-wait =
    { $seconds ->
        [one] Prea multe fraze de acces greșite. Așteptați { $seconds } secundă.
        [few] Prea multe fraze de acces greșite. Așteptați { $seconds } secunde.
       *[other] Prea multe fraze de acces greșite. Așteptați { $seconds } de secunde.
    }
    .hint = Nimic nu este blocat pentru totdeauna. Următoarea încercare contează după această așteptare.
errors-passphrase-weak = Această frază de acces este prea ușor de ghicit.
    .hint = Folosiți cel puțin 12 caractere. Sunt bune patru cuvinte fără legătură între ele.
errors-not-permitted = Rolul dumneavoastră nu permite acest lucru aici.
    .hint = Rugați un coleg care poate, sau intrați din nou.
errors-unknown-command = Programul a cerut ceva ce nu cunoaște.
    .hint = { -errors-hint-again }
errors-request-malformed = Programul nu a înțeles ce s-a scris.
    .hint = { -errors-hint-again }

## This computer

errors-site-in-use = Footbridge este deja deschis pe acest calculator.
    .hint = Închideți cealaltă fereastră, apoi porniți din nou.
errors-site-exists = Acest calculator este deja pregătit.
    .hint = Porniți din nou programul pentru a-l folosi.
errors-no-site = Acest calculator nu este încă pregătit.
    .hint = Porniți din nou programul și pregătiți-l.
errors-store-damaged = Datele de pe acest calculator sunt deteriorate. Au fost puse deoparte, nu șterse.
    .hint = Vorbiți întâi cu coordonarea. Ce a ajuns la centru este în siguranță.
errors-store-too-new = Un Footbridge mai nou a scris datele de pe acest calculator.
    .hint = Nu s-a pierdut nimic. Porniți programul mai nou.
errors-store-failed = Datele de pe acest calculator nu au putut fi citite sau salvate.
    .hint = { -errors-hint-again }
errors-store-key-wrong = Datele de pe acest calculator nu se deschid.
    .hint = Încercați din nou sau rugați un coleg să îl deschidă.
errors-pragma-refused = Cu această copie a programului datele nu sunt în siguranță.
    .hint = Nu s-a schimbat nimic. Instalați programul din nou.
errors-disk-full = Discul acestui calculator este plin.
    .hint = Faceți loc, apoi încercați din nou. Ce a fost salvat rămâne.
errors-disk-failed = Acest fișier sau dosar nu poate fi citit sau scris: { $path }
    .hint = Verificați dacă discul funcționează și dacă puteți scrie acolo.
errors-clock-wrong = Ceasul acestui calculator este greșit.
    .hint = Potriviți data și ora, apoi încercați din nou.
errors-journal-broken = Înregistrările acestui calculator au o lipsă sau au fost schimbate.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = Ce arată acest calculator nu se potrivește cu înregistrările lui.
    .hint = { -errors-hint-tell-today }

## Sticks

errors-stick-not-found = Nu este niciun stick la { $folder }.
    .hint = Introduceți stickul, așteptați puțin și încercați din nou.
errors-stick-read-only = Pe acest stick nu se poate scrie.
    .hint = Deschideți blocajul de pe margine sau luați alt stick.
errors-stick-full = Stickul este plin.
    .hint = Luați alt stick sau ștergeți alte fișiere. Lăsați dosarul FOOTBRIDGE așa cum este.
errors-stick-write-failed = Scrierea pe stick nu a reușit.
    .hint = Nu s-a pierdut nimic. Introduceți din nou stickul sau luați altul.
errors-stick-defective = Acest stick nu păstrează ce se scrie pe el.
    .hint = Nu s-a pierdut nimic. Luați alt stick și aruncați-l pe acesta.
errors-stick-not-registered = Acest stick nu este în registru. Aici se folosesc numai stickuri înregistrate.
    .hint = Luați un stick din registru sau cereți mai întâi înregistrarea acestuia.
errors-stick-busy = Alt program folosește stickul.
    .hint = Închideți acel program și încercați din nou.
errors-stick-without-serial = Acest stick nu are un număr al lui și nu poate fi înregistrat.
    .hint = Luați alt stick.
errors-stick-crowded = Pe stick sunt prea multe fișiere. Nu au fost văzute toate.
    .hint = Ștergeți alte fișiere. Lăsați dosarul FOOTBRIDGE așa cum este. Dacă se repetă, spuneți coordonatorului.

## Setting up

errors-kit-not-found = Pe acest stick nu este niciun set de pornire.
    .hint = Alegeți stickul pe care vi l-a dat centrul pentru asta.
errors-kit-words-wrong = Aceste șase cuvinte nu deschid setul de pornire.
    .hint = Comparați fiecare cuvânt și ordinea, apoi încercați din nou.
errors-kit-damaged = Setul de pornire este deteriorat.
    .hint = Cereți centrului unul nou.
errors-kit-for-other-kind = Acest set de pornire este pentru alt fel de calculator.
    .hint = Mergeți înapoi și alegeți celălalt fel, sau cereți centrului setul potrivit.
errors-centre-keys-wrong = Cheile centrului nu se deschid.
    .hint = Verificați dosarul și fraza de acces, apoi încercați din nou.
errors-name-empty = Lipsește numele.
    .hint = Scrieți un nume.
errors-name-too-long = Numele este prea lung.
    .hint = Scrieți un nume mai scurt.
errors-language-unknown = Această limbă nu este disponibilă aici.
    .hint = Alegeți una din listă.
errors-sample-exists = Datele de exemplu sunt deja aici.
    .hint = Porniți din nou programul pentru a le folosi.

## Long work

errors-job-running = Încă rulează altă lucrare lungă.
    .hint = Așteptați să se termine sau anulați-o.
errors-job-unknown = Această lucrare nu mai rulează.
    .hint = Nu s-a pierdut nimic. Porniți-o din nou.
errors-cancelled = Lucrarea a fost anulată.
    .hint = Nu s-a pierdut nimic. Începeți din nou când doriți.

## Learning

errors-not-found = Acest lucru nu mai este aici.
    .hint = { -errors-hint-choose-again }
errors-unit-not-found = Această unitate nu este în pachet.
    .hint = Faceți un schimb cu un stick care are pachetul cel mai nou.
errors-page-stopped = Această parte nu a răspuns. A fost oprită.
    .hint = Munca dumneavoastră este în siguranță. Încercați din nou sau continuați.
errors-step-not-found = Acest pas nu mai este în pachet.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = Această întrebare nu mai este în pachet.
    .hint = Mergeți la început. Răspunsurile sunt salvate.
errors-review-not-today = Aceasta este deja făcută pentru azi.
    .hint = Mergeți la început și continuați de acolo.
errors-print-table-not-made = Tabelul nu a putut fi scris ca registru de calcul.
    .hint = Salvați-l ca CSV.
errors-response-wrong-form = Acest răspuns nu se potrivește cu întrebarea.
    .hint = Răspundeți încă o dată.
errors-response-no-number = Acesta nu este încă un număr.
    .hint = Scrieți doar cifre, de exemplu 12,5.
errors-attempt-not-open = Această verificare s-a încheiat deja.
    .hint = Mergeți la început. Rezultatul este salvat.
errors-picture-code-wrong-form = Sunt necesare patru imagini.
    .hint = Alegeți patru imagini.
errors-people-same-already = Aceste două fișe sunt deja ale unei singure persoane.
    .hint = { -errors-hint-choose-again }
errors-people-not-joined = Aceste două fișe nu au fost unite.
    .hint = { -errors-hint-choose-again }
errors-staff-not-joined = Fișele personalului nu se pot uni.
    .hint = Alegeți două fișe de cursanți.
errors-role-not-here = Acest rol nu există pe acest calculator.
    .hint = Alegeți unul dintre rolurile afișate.
errors-staff-name-taken = Cineva cu acest nume lucrează deja aici.
    .hint = Adăugați un al doilea nume, ca toți să știe despre cine este vorba.
errors-staff-last = Nimeni altcineva nu poate deschide acest calculator.
    .hint = Adăugați mai întâi un coleg. Apoi această intrare poate fi scoasă.
errors-staff-not-oneself = Nu vă puteți scoate singur din listă.
    .hint = Rugați un coleg să o facă.
errors-learner-there-already = Această persoană aparține deja acestei săli.
    .hint = { -errors-hint-choose-again }
errors-difference-chosen-elsewhere = Numai calculatorul despre care este vorba poate alege.
    .hint = Alegeți acolo, apoi faceți un tur cu stickul.
errors-card-wrong-form = Acesta nu este un număr de card.
    .hint = Scrieți cele șase cifre de pe card.

## Packs

errors-pack-missing = Pe acest calculator nu este încă niciun pachet.
    .hint = Faceți un schimb cu un stick care are un pachet.
errors-pack-content-wrong = Conținutul pachetului nu respectă regulile: { $detail }
    .hint = Corectați sursa, apoi construiți din nou pachetul.
errors-pack-needs-newer-program = Pachetul are nevoie de Footbridge { $needs } sau mai nou.
    .hint = Instalați mai întâi programul mai nou. Pachetul de aici rămâne în uz.
errors-pack-delta-base-missing = Pachetul aduce numai ce este nou față de versiunea { $version }, iar acea versiune nu este întreagă aici.
    .hint = Cereți centrului pachetul întreg pe un stick.
errors-pack-withdrawn = Acest curs este în curs de corectare.
    .hint = Tot ce ați făcut este păstrat. Întrebați formatorul când continuă.
errors-pack-file-damaged = Un fișier al pachetului este deteriorat.
    .hint = { -errors-hint-packs-stay }
errors-pack-file-not-listed = Un fișier al pachetului nu este pe lista lui: { $detail }
    .hint = { -errors-hint-packs-stay }
errors-metadata-missing = Pe stick lipsește lista pachetelor.
    .hint = { -errors-hint-packs-stay }
errors-metadata-unreadable = Lista pachetelor nu poate fi citită.
    .hint = { -errors-hint-packs-stay }
errors-metadata-rollback = Lista pachetelor este mai veche decât cea de aici.
    .hint = { -errors-hint-newer-stays }
errors-metadata-expired = Lista pachetelor a depășit data.
    .hint = { -errors-hint-packs-stay }
errors-metadata-signature = Lista pachetelor nu are semnătura celui care publică.
    .hint = { -errors-hint-not-taken }
errors-metadata-mismatch = Listele pachetelor nu se potrivesc între ele.
    .hint = { -errors-hint-packs-stay }
errors-target-unknown = Un pachet nu este pe lista celui care publică.
    .hint = { -errors-hint-not-taken }
errors-target-name-refused = Un pachet are un nume care nu este permis.
    .hint = { -errors-hint-not-taken }
errors-target-damaged = Un pachet de pe stick este deteriorat.
    .hint = { -errors-hint-packs-stay }

## Bundles, statements, receipts

errors-bundle-damaged = Un plic este deteriorat.
    .hint = { -errors-hint-send-again }
errors-bundle-not-for-us = Un plic este sigilat pentru altcineva.
    .hint = { -errors-hint-leave }
errors-bundle-sender-unknown = Un plic vine de la o locație necunoscută aici.
    .hint = Nu s-a pierdut nimic. Repetați schimbul după ce centrul admite locația.
errors-bundle-chain-broken = Înregistrările dintr-un plic nu urmează una după alta.
    .hint = { -errors-hint-send-again }
errors-bundle-seal-wrong = Sigiliul unui plic nu este autentic.
    .hint = { -errors-hint-not-taken }
errors-bundle-events-differ = Un plic conține alte înregistrări decât spune.
    .hint = { -errors-hint-not-taken }
errors-bundle-too-large = Un plic este mai mare decât este permis.
    .hint = { -errors-hint-not-taken }
errors-site-not-admitted = Un plic vine de la o locație care nu este încă admisă.
    .hint = Nu s-a pierdut nimic. Înregistrările așteaptă până când centrul o admite.
errors-admission-wrong = O locație se prezintă cu un set de pornire care nu este al acestui centru.
    .hint = Nu s-a preluat nimic. Întrebați cine a pregătit acel calculator.
errors-kit-used-up = Toate locurile acestui set de pornire sunt ocupate.
    .hint = Faceți un set de pornire nou pentru această sală.
errors-kit-revoked = Centrul a retras acest set de pornire.
    .hint = Nu s-a preluat nimic. Cereți centrului un set de pornire nou.
errors-asking-too-much = Așteaptă deja destulă muncă de la acest calculator nou.
    .hint = Admiteți calculatorul. Restul vine cu următorul stick.
errors-bundle-sender-revoked = Această muncă vine de la un calculator în care centrul nu mai are încredere.
    .hint = Nu s-a preluat nimic. Centrul decide.
errors-statement-damaged = Comunicarea centrului este deteriorată.
    .hint = { -errors-hint-fresh-stick }
errors-statement-wrong-centre = Comunicarea vine de la alt centru.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = Confirmarea centrului este deteriorată.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = Confirmarea centrului este mai veche decât cea de aici.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = Confirmarea vine de la alt centru.
    .hint = { -errors-hint-leave }
errors-transfer-damaged = Fișierul unei persoane care s-a mutat nu poate fi citit.
    .hint = { -errors-hint-send-again }

## Files from a stick

errors-signature-missing = Un fișier nu este semnat.
    .hint = { -errors-hint-not-taken }
errors-signature-wrong = Semnătura unui fișier nu este autentică.
    .hint = { -errors-hint-not-taken }
errors-envelope-unreadable = Un fișier este deteriorat.
    .hint = { -errors-hint-send-again }
errors-payload-type-wrong = Un fișier este de alt fel decât arată locul lui.
    .hint = { -errors-hint-not-taken }
errors-payload-unreadable = Conținutul unui fișier nu poate fi citit.
    .hint = { -errors-hint-send-again }
errors-key-invalid = Expeditorul unui fișier nu poate fi verificat.
    .hint = { -errors-hint-not-taken }
errors-seal-not-for-us = Un fișier este sigilat pentru altcineva.
    .hint = { -errors-hint-leave }
errors-seal-damaged = Sigiliul unui fișier este deteriorat.
    .hint = { -errors-hint-send-again }
errors-work-factor-too-high = Un fișier s-ar deschide mult prea încet.
    .hint = { -errors-hint-not-taken }
errors-too-large = Un fișier este mai mare decât este permis.
    .hint = { -errors-hint-not-taken }
errors-archive-damaged = Un fișier este deteriorat în interior.
    .hint = { -errors-hint-send-again }
errors-archive-name-refused = Un fișier conține un nume care nu este permis.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-refused = Un fișier conține ceva ce nu este permis.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-missing = Lipsește o parte a unui fișier.
    .hint = { -errors-hint-send-again }
errors-archive-overlap = Părți ale unui fișier se suprapun.
    .hint = { -errors-hint-not-taken }
errors-archive-bomb = Un fișier ar umple tot discul la deschidere.
    .hint = { -errors-hint-not-taken }

errors-io-failed = Un fișier nu a putut fi citit sau scris până la capăt.
    .hint = { -errors-hint-again }

errors-unknown = S-a întâmplat ceva neașteptat.
    .hint = { -errors-hint-again }

## Recuperare

errors-recovery-code-wrong-form = Acesta nu este un cod de recuperare.
    .hint = Scrieți toate cele opt grupe de patru semne de pe foaia tipărită.
errors-recovery-code-group-wrong = Grupa { $group } a codului de recuperare nu este corectă.
    .hint = Uitați-vă la această grupă pe foaie și scrieți-o din nou.
errors-recovery-code-wrong = Acest cod nu deschide nimic pe stick.
    .hint = Verificați dacă foaia este a acestui calculator sau luați alt stick al clasei.
errors-recovery-code-not-here = Acest cod de recuperare nu deschide acest calculator.
    .hint = Fiecare cod deschide o singură dată și numai calculatorul lui. Căutați foaia cea mai nouă.
errors-recovery-file-not-found = Pe acest stick nu este niciun fișier de recuperare.
    .hint = Luați alt stick care a fost folosit la calculatorul pierdut.
errors-recovery-file-damaged = Un fișier de recuperare este deteriorat.
    .hint = Luați alt stick care a fost folosit la calculatorul pierdut. Ce a ajuns la centru este în siguranță.
errors-recovery-file-too-large = Un fișier de recuperare este mai mare decât este permis.
    .hint = { -errors-hint-not-taken }
errors-recovery-full-missing = Pe stick este doar ultima parte a fișierelor de recuperare.
    .hint = Introduceți și stickul din săptămâna dinainte, apoi încercați din nou.
errors-copy-damaged = Copia făcută acum nu poate fi citită.
    .hint = Copiile mai vechi rămân. Anunțați coordonatorul: discul poate fi defect.
errors-no-good-copy = Pe acest calculator nu este nicio copie bună a datelor.
    .hint = Folosiți fișierul de recuperare de pe un stick și codul tipărit. Întrebați coordonatorul.
errors-put-back-not-needed = Datele de pe acest calculator sunt întregi.
    .hint = Deschideți calculatorul cu fraza de acces.

## People who come and go

errors-date-impossible = Această zi nu este posibilă.
    .hint = Scrieți ziua astfel: 22.11.2026.
errors-learner-left = Această persoană a părăsit clasa.
    .hint = Readuceți mai întâi persoana în clasă.
errors-group-name-taken = Alt grup are acest nume.
    .hint = Alegeți alt nume.
errors-accommodation-unknown = Această setare nu este disponibilă aici.
    .hint = Alegeți una din listă.

## Tables of learners

errors-table-no-folder = Acest dosar nu există.
    .hint = Verificați calea sau introduceți din nou stickul.
errors-table-no-file = Acest fișier nu poate fi citit ca tabel.
    .hint = Alegeți un fișier care se termină în .csv, .tsv sau .txt.
errors-table-too-large = Fișierul este mai mare decât orice listă de cursanți.
    .hint = Alegeți lista cursanților, fără imagini.
errors-table-is-workbook = Este un registru de lucru, nu un fișier CSV.
    .hint = Deschideți-l în programul de calcul tabelar și salvați-l ca CSV.
errors-table-unreadable = Textul acestui fișier nu poate fi citit.
    .hint = Salvați-l din nou ca CSV UTF-8.
errors-table-empty = Tabelul nu are niciun rând sub antet.
    .hint = Scrieți pe primul rând numele coloanelor, iar dedesubt cursanții.
errors-table-too-many-rows = Tabelul are { $rows } rânduri. Se preiau cel mult { $limit } o dată.
    .hint = Împărțiți tabelul în fișiere mai mici.
errors-table-no-name-column = Nicio coloană nu se numește „Nume”.
    .hint = Scrieți „Nume” deasupra numelor, pe primul rând.
errors-table-column-twice = Două coloane au același înțeles.
    .hint = Ștergeți una dintre ele sau dați-i alt nume.
errors-table-changed = Tabelul s-a schimbat de când l-ați privit.
    .hint = Priviți-l din nou. Nimeni nu a fost înscris.
errors-table-rows-to-mend = Rânduri de corectat: { $rows }. Nimeni nu a fost înscris.
    .hint = Corectați aceste rânduri în fișier și priviți din nou.
errors-row-columns = Acest rând are { $found } coloane. Antetul are { $wanted }.
    .hint = Folosiți același separator pe fiecare rând.
errors-row-name-empty = Lipsește numele.
    .hint = Scrieți numele sau ștergeți rândul.
errors-row-name-too-long = Numele are peste 80 de litere.
    .hint = Scurtați numele. Verificați dacă lipsește o ghilimea.
errors-row-formula = Numele sau grupul începe ca o formulă.
    .hint = Ștergeți = + - sau @ de la început.
errors-row-control = Pe acest rând este o întrerupere sau un semn ascuns.
    .hint = Scrieți din nou rândul de mână.
errors-row-language = Această limbă nu este cunoscută.
    .hint = Scrieți en, de, es, fr, it, pt sau ro, ori lăsați gol.
errors-row-group-too-long = Numele grupului are peste 80 de litere.
    .hint = Scurtați numele grupului.
errors-row-card-wrong = Acesta nu este un număr de card al acestui program.
    .hint = Verificați cele șase cifre. Dacă rămâne gol, se trage un număr.
errors-row-card-twice = Rândul { $row } are același număr de card.
    .hint = Dați unuia dintre cele două rânduri alt număr sau niciunul.
errors-row-card-taken = Cineva are deja acest număr de card.
    .hint = Căutați persoana în listă sau lăsați numărul gol.
errors-row-date = Această zi nu este în calendar sau este foarte departe.
    .hint = Scrieți ziua astfel: 22.11.2026, sau lăsați gol.

## Print

errors-print-no-press = Această copie a programului nu poate face PDF-uri.
    .hint = Notați de mână și cereți programul complet.
errors-print-not-set = Pagina nu a putut fi făcută.
    .hint = { -errors-hint-again }
errors-print-nothing = Nu este nimic de tipărit.
    .hint = Alegeți mai întâi ce trebuie tipărit.
errors-print-list-empty = Această listă este goală.
    .hint = Alegeți altă grupă, alte zile sau alt nume.
errors-print-list-too-long = Într-o listă nu încap mai mult de { $limit } rânduri.
    .hint = Alegeți mai puține zile, o grupă sau un nume.
errors-print-queue-unknown = Această imprimantă nu mai există.
    .hint = Alegeți altă imprimantă sau salvați un PDF.
errors-print-queue-refused = Imprimanta nu a primit documentul.
    .hint = Verificați dacă este pornită și are hârtie. Puteți și salva un PDF.
errors-print-folder-not-found = Acest dosar nu există.
    .hint = Scrieți calea completă a unui dosar sau alegeți unul din listă.
errors-print-folder-ours = Footbridge își ține propriile date în acest dosar.
    .hint = Alegeți alt dosar.
errors-print-stick-unconfirmed = Acest dosar este pe un stick.
    .hint = Confirmați că poate fi pus acolo sau alegeți un dosar al acestui calculator.
errors-print-folder-crowded = În acest dosar sunt prea multe fișiere din această zi.
    .hint = Ștergeți-le pe cele vechi sau alegeți alt dosar.
errors-print-code-outdated = Acesta nu este cel mai nou cod de recuperare al acestui calculator.
    .hint = Faceți un cod nou și tipăriți-l pe acela.

## The class: its plan and its register

errors-day-wrong = Aceasta nu este o zi.
    .hint = Scrieți ziua cu an, lună și zi.
errors-day-ahead = Această zi nu a venit încă.
    .hint = Alegeți ziua de azi sau o zi anterioară.
errors-days-backwards = Ultima zi este înaintea primei zile.
    .hint = Alegeți prima zi, apoi ultima.
errors-minutes-wrong = O zi are cel mult 1440 de minute.
    .hint = Scrieți din nou minutele.
errors-not-of-this-class = Această persoană nu este din această clasă.
    .hint = Deschideți din nou clasa și alegeți din lista ei.
errors-nothing-noted = Nu este notat nimic despre această persoană în această zi.
    .hint = Deschideți din nou registrul.
errors-approval-needed = Este nevoie de o a doua persoană din personal.
    .hint = Cereți altei persoane. Se conectează la acest calculator în 10 minute și aprobă.
errors-approval-same-account = Ați cerut chiar dumneavoastră.
    .hint = Altă persoană trebuie să se conecteze și să aprobe.
errors-approval-expired = Aceasta nu mai așteaptă a doua persoană.
    .hint = După 10 minute trebuie cerut din nou.
errors-approval-changed = Ce s-ar face nu mai este ce s-a arătat.
    .hint = Nu s-a făcut nimic. Cereți din nou și priviți împreună.

# Finals
errors-final-not-open = Această probă finală nu este deschisă pentru clasă.
    .hint = Deschideți-o la Clasă, Probe finale, sau aduceți stickul de la calculatorul unde a fost deschisă.
errors-final-code-wrong = Acest cod nu este corect.
    .hint = Verificați codul acestei probe și scrieți toate cele șase cifre.
errors-final-code-wait = Prea multe coduri greșite.
    .hint = Așteptați un minut. Apoi scrieți din nou codul.
errors-final-too-early = Următoarea încercare este începând cu { $day }.
    .hint = Exersați până atunci. Un formator poate da o încercare înainte de acea zi.
errors-final-no-more-tries = Nu mai este nicio încercare.
    .hint = Vorbiți cu formatorul. Un formator mai poate da o încercare.
errors-form-code-wrong = Acesta nu este un cod de foaie.
    .hint = Comparați fiecare literă și cifră cu foaia.
errors-form-code-unknown = Această foaie nu este cunoscută la acest calculator.
    .hint = A fost tipărită în altă parte. Faceți întâi schimbul cu stickul sau introduceți-o acolo.
errors-form-code-twice = Două foi au același cod.
    .hint = Nimeni nu poate spune care este. Întrebați oral sau tipăriți o foaie nouă.
errors-form-not-theirs = Această foaie a fost tipărită pentru altcineva.
    .hint = Vedeți numele de pe foaie și alegeți acea persoană.
errors-form-taken-in = Această foaie a fost deja preluată pentru această persoană.
    .hint = Dacă s-a scris ceva greșit, alegeți „Corectați ce s-a scris”.
errors-form-not-taken-in = Această foaie nu a fost încă preluată pentru această persoană.
    .hint = Introduceți-o. Încă nu este nimic de corectat.
errors-form-day-ahead = Această zi este în viitor.
    .hint = Indicați ziua în care a fost scrisă foaia.
errors-form-day-too-early = În această zi foaia nu era încă tipărită.
    .hint = Indicați ziua în care a fost scrisă foaia.
errors-form-unit-counts = Unitatea contează deja pentru această persoană.
    .hint = Nu este nimic de făcut. Ce contează nu se ia înapoi.
errors-form-attempt-open = Persoana este la mijlocul acestei probe.
    .hint = Încheiați-o întâi la calculatorul persoanei cu codul de sfârșit.
errors-form-entry-gone = Nu mai este deschis la acest calculator.
    .hint = A fost preluat sau s-a renunțat. Începeți din nou cu codul foii.
errors-form-row-wrong = Răspunsul la întrebarea { $number } nu poate fi citit.
    .hint = Corectați acest rând sau goliți-l.
errors-form-typed-unknown = Pe foaie sunt doar de la { $first } la { $last }.
    .hint = Scrieți semnul marcat pe foaie.
errors-form-typed-one = Aici este posibil un singur răspuns.
    .hint = Scrieți o literă. Dacă sunt marcate mai multe, lăsați rândul gol.
errors-form-typed-twice = { $sign } apare de două ori.
    .hint = Scrieți fiecare semn o dată.
errors-form-typed-verdict = Nu este clar dacă s-a marcat adevărat sau fals.
    .hint = Scrieți a pentru adevărat sau b pentru fals, apoi cel mult un motiv.
errors-form-typed-pairs = Sunt { $count } rânduri, fiecare are nevoie de un semn.
    .hint = Scrieți o literă pentru fiecare rând și - pentru un rând gol.
errors-form-typed-steps = Sunt necesare numerele de la 1 la { $count }, fiecare o dată.
    .hint = Dacă lipsește un număr pe foaie, lăsați rândul gol.
errors-form-typed-words = Sunt mai mult de { $limit } litere.
    .hint = Scrieți doar cuvintele răspunsului.
errors-form-count = O tipărire are de la 1 la { $limit } foi.
    .hint = Alegeți cursanți sau alt număr.

## Practical tasks

errors-task-not-found = Cursul de aici nu are această sarcină.
    .hint = Mergeți înapoi și alegeți o sarcină din listă.
errors-task-line-unknown = Sarcina s-a schimbat de când este deschisă fișa.
    .hint = Deschideți din nou fișa. Ce a fost păstrat este încă acolo.
errors-task-words-wrong = Aceste cuvinte nu încap pe un rând.
    .hint = Scrieți cel mult 200 de litere, pe un singur rând.
errors-task-sheet-closed = Această fișă nu este deschisă.
    .hint = Poate este deja încheiată. Uitați-vă la ocaziile sarcinii.
errors-task-nothing-marked = Niciun rând nu are încă o notare.
    .hint = Notați ce ați văzut, apoi încheiați fișa.
errors-task-stopped = Un rând critic nu a reușit, deci rezultatul este „încă nu este competent”.
    .hint = Încheiați fișa așa. Următoarea ocazie este o șansă nouă.
errors-task-critical-unseen = Un rând critic nu a fost văzut, deci nu poate fi „competent”.
    .hint = Uitați-vă acum la acel rând sau încheiați cu „încă nu este competent”.
errors-task-occasion-unknown = Această persoană nu are această ocazie.
    .hint = Mergeți înapoi și alegeți din listă.
errors-task-second-is-first = Aici dumneavoastră ați evaluat primul sau prima.
    .hint = Rugați un coleg sau o colegă să noteze cu propriul cont.
errors-task-second-there = O a doua persoană a notat deja această ocazie.
    .hint = Puteți citi ambele rezultate unul lângă altul.
errors-task-answered-already = Ați răspuns deja.
    .hint = Vorbiți cu formatorul sau formatoarea dacă vreți să spuneți mai mult.
errors-task-words-missing = Spuneți pe un rând cum vedeți dumneavoastră.
    .hint = Cuvintele rămân lângă rezultat.

errors-final-waits = Ultima încercare așteaptă evaluarea.
    .hint = Vorbiți cu formatorul. Formatorul se uită întâi.
errors-marking-not-found = Această lucrare nu se găsește.
    .hint = Întoarceți-vă la listă. Poate există un răspuns mai nou.
errors-marking-line-unknown = Această lucrare nu are acest rând.
    .hint = Întoarceți-vă la listă și deschideți-o din nou.
errors-marking-lines-open = Un rând nu are încă notare.
    .hint = Notați fiecare rând: îndeplinit sau neîndeplinit.
errors-marking-not-mine = Această evaluare nu poate fi retrasă aici.
    .hint = Evaluați din nou: contează ultima evaluare.
