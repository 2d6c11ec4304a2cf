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
errors-passphrase-wrong = Această frază de acces nu este corectă.
    .hint = Verificați majusculele și spațiile, apoi încercați din nou.
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
errors-journal-broken = Jurnalul acestui calculator are o lipsă sau a fost schimbat.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = Tabelele acestui calculator nu se potrivesc cu jurnalul.
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
errors-step-not-found = Acest pas nu mai este în pachet.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = Această întrebare nu mai este în pachet.
    .hint = Mergeți la început. Răspunsurile sunt salvate.
errors-response-wrong-form = Acest răspuns nu se potrivește cu întrebarea.
    .hint = Răspundeți încă o dată.
errors-attempt-not-open = Această verificare s-a încheiat deja.
    .hint = Mergeți la început. Rezultatul este salvat.
errors-picture-code-wrong-form = Sunt necesare patru imagini.
    .hint = Alegeți patru imagini.
errors-card-wrong-form = Acesta nu este un număr de card.
    .hint = Scrieți cele șase cifre de pe card.

## Packs

errors-pack-missing = Pe acest calculator nu este încă niciun pachet.
    .hint = Faceți un schimb cu un stick care are un pachet.
errors-pack-content-wrong = Conținutul pachetului nu respectă regulile: { $detail }
    .hint = Corectați sursa, apoi construiți din nou pachetul.
errors-pack-too-new = Pachetul are nevoie de un Footbridge mai nou.
    .hint = Instalați întâi programul mai nou. Pachetul de aici rămâne în uz.
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
errors-statement-damaged = Comunicarea centrului este deteriorată.
    .hint = { -errors-hint-fresh-stick }
errors-statement-older = Comunicarea centrului este mai veche decât cea de aici.
    .hint = { -errors-hint-newer-stays }
errors-statement-wrong-centre = Comunicarea vine de la alt centru.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = Confirmarea centrului este deteriorată.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = Confirmarea centrului este mai veche decât cea de aici.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = Confirmarea vine de la alt centru.
    .hint = { -errors-hint-leave }
errors-receipt-beyond-journal = Centrul are înregistrări pe care acest calculator le-a pierdut.
    .hint = A fost readus acest calculator la o stare veche? Anunțați astăzi coordonarea.

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
