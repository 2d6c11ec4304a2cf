figures-title = Întrebări în cifre
figures-intro = Din prima încercare a fiecăruia, fără niciun nume.
figures-none = Nimeni nu a făcut încă o verificare sau o probă finală.
figures-none-about = Cifrele vin cu rezultatele pe care le aduce un stick.
figures-exchange = Schimbați un stick
figures-choose = Verificare sau probă finală
figures-check = Verificare: { $name }
figures-version = Versiunea cursului
figures-version-all = Toate versiunile
figures-version-one = Versiunea { $version }
figures-no-course = Acest curs nu este instalat aici. Instalați pachetul lui și întrebările vor sta lângă cifre.
figures-people =
    { $count ->
        [0] încă nimeni
        [one] 1 persoană
        [few] { $count } persoane
       *[other] { $count } de persoane
    }
figures-few = mai puțin de 5
figures-not-shown = nu se arată
figures-too-few = încă prea puține persoane
figures-hidden-about = Cifrele se arată de la 20 de persoane care au făcut-o prima dată.
figures-grey-about = Cifrele pale se bazează pe 20–49 de persoane: priviți intervalul, nu cifra.
figures-few-about = Numărul de una până la patru persoane nu se arată niciodată. Unde unul singur ar fi ascuns, se ascunde și următorul mai mare, ca nimeni să nu-l poată calcula.
figures-standing-hidden = prea puține
figures-standing-grey = 20–49 de persoane
figures-standing-plain = 50 de persoane sau mai multe
figures-of-ten =
    { $ten ->
        [0] Mai puțin de 1 din 10 a răspuns corect
        [10] Toți au răspuns corect
       *[other] { $ten } din 10 au răspuns corect
    }
figures-range = între { $low } și { $high }
figures-does-not-vary = nu variază
figures-gap = { $points } puncte: { $easiest } mai ușor decât { $hardest }
figures-gap-few = mai puțin de 30 în două limbi
figures-safety = Siguranță
figures-teach-again = Siguranță: predați din nou
figures-check-key = Verificați soluția
figures-rewrite = Rescrieți o variantă pe care n-a ales-o nimeni
figures-compare = Comparați limbile
figures-nothing = nimic
figures-whole = Întregul
figures-whole-alpha = Alfa
figures-whole-kr20 = KR-20
figures-whole-value = { $value }, între { $low } și { $high }
figures-whole-about = KR-20 și alfa spun cât au în comun întrebările, cel mult 1. Unde aproape toți știu aproape tot, sunt mici: nu este un defect.
figures-whole-mean = Puncte în medie
figures-whole-mean-of = { $mean } din { $items }
figures-whole-deviation = Abatere standard
figures-whole-error = Eroare standard de măsurare
figures-whole-people = Persoane cu toate întrebările
figures-whole-incomplete = Persoane fără
figures-mean = Ce înseamnă cifrele
figures-back = Toate întrebările
figures-item = Întrebarea { $item }
figures-options = Ce s-a ales
figures-option = Variantă
figures-chosen = Aleasă de
figures-side = Ce este
figures-side-right = corectă
figures-side-wrong = greșită
figures-side-gone = nu mai este în curs
figures-never = nimeni: rescrieți-o
figures-nobody = nimeni
figures-true = Adevărat
figures-false = Fals
figures-no-options = Această întrebare nu are variante de numărat.
figures-languages = Pe limbi
figures-language = Limbă
figures-languages-none = De nimeni nu se știe că a citit întrebarea într-o singură limbă.
figures-languages-about = Cine a citit două limbi una lângă alta nu se numără la niciuna.
figures-save = Salvați aceste cifre
figures-save-about = În acest fișier nu este niciun nume, deci nu trebuie să aprobe altcineva.
figures-saved = Salvat ca { $file }
figures-column-item = Nume
figures-about-item = Identificatorul întrebării în curs.
figures-column-unit = Unitate
figures-about-unit = La o probă finală, unitatea din care a fost trasă întrebarea.
figures-column-competency = Competență
figures-about-competency = Codul competenței de care ține întrebarea.
figures-column-question = Întrebare
figures-about-question = Ce se întreabă.
figures-column-safety = Siguranță
figures-about-safety = Da, dacă întrebarea trebuie să fie corectă.
figures-column-standing = Stare
figures-about-standing = De la câte persoane vin cifrele.
figures-column-people = Persoane
figures-about-people = Cine a ajuns la întrebare în prima încercare.
figures-column-right = Corecte din zece
figures-about-right = Din zece persoane, atâtea răspund corect, rotunjit în jos. Un răspuns parțial corect se numără parțial. O întrebare de siguranță sub opt din zece este semnalată.
figures-column-right-low = cel puțin
figures-about-right-low = Capătul de jos al intervalului în care se află cifra cu 95 % certitudine.
figures-column-right-high = cel mult
figures-about-right-high = Capătul de sus al acelui interval.
figures-column-correlation = Se potrivește cu restul
figures-about-correlation = Dacă răspund corect cei care se descurcă în rest: corelația cu celelalte întrebări, de la -1 la 1. Sub 0, verificați soluția.
figures-column-correlation-low = Rest, cel puțin
figures-about-correlation-low = Capătul de jos al intervalului.
figures-column-correlation-high = Rest, cel mult
figures-about-correlation-high = Capătul de sus al intervalului.
figures-column-never-chosen = Niciodată alese
figures-about-never-chosen = Câte variante greșite nu le-a ales nimeni: rescrieți-le.
figures-column-gap = Între limbi
figures-about-gap = Puncte din o sută între limba cea mai ușoară și cea mai grea, cu câte 30 de persoane. Peste 20: citiți ambele versiuni alături. Cei care citesc o limbă pot și să știe mai mult.
figures-column-easiest = Cel mai ușor în
figures-about-easiest = Codul acelei limbi.
figures-column-hardest = Cel mai greu în
figures-about-hardest = Codul acelei limbi.
figures-column-omitted = Lăsate goale
figures-about-omitted = Cine a văzut întrebarea și nu a răspuns; se numără ca greșit.
figures-column-not-reached = Fără timp
figures-about-not-reached = Cine nu a ajuns la întrebare: timpul s-a terminat sau verificarea nu este gata. Nu se numără nici corect, nici greșit.
figures-column-advice = De văzut
figures-about-advice = Un motiv de a privi, nu un verdict.
