# Checks and finals on paper and aloud. Staff read the first part; learners read what stands on the sheet.
forms-title = Pe hârtie și oral
forms-about = Verificări și probe finale fără calculator: tipăriți foi și introduceți răspunsurile, sau întrebați oral.
forms-print = Tipăriți foi
forms-type = Introduceți răspunsuri
forms-ask = Întrebați oral
forms-back = Înapoi la hârtie și oral
forms-open = Încă neterminate
forms-go-on = Continuați
forms-drop = Renunțați
forms-drop-ask = Ce s-a scris sau s-a spus pentru { $name } se pierde definitiv.
forms-printed = Ultimele foi tipărite
forms-printed-none = Nu s-a tipărit încă nicio foaie.
forms-column-what = Verificare sau probă finală
forms-column-question = Întrebare
forms-column-whom = Pentru
forms-column-printed = Tipărită
forms-column-taken = Preluate
forms-column-learner = Cursant
forms-column-way = Cum
forms-column-answers = Răspunsuri
forms-anybody = oricine

## Printing

forms-print-about = Fiecare foaie are întrebările ei și codul ei. Soluțiile nu apar pe ea.
forms-what = Verificare sau probă finală
forms-whom = Pentru cine?
forms-whom-learners = Pentru cursanți, câte una
forms-whom-anybody = Fără nume
forms-learners = Cursanți
forms-everybody = Toți
forms-nobody = Nimeni
forms-count = Câte foi diferite
forms-language = Limba
forms-language-own = Limbile fiecărui cursant
forms-second = A doua limbă
forms-second-none = Niciuna
forms-needs = Cine are nevoie de mai puține variante are mai puține pe foaie.
forms-done =
    { $count ->
        [one] O foaie este gata.
        [few] { $count } foi sunt gata.
       *[other] { $count } de foi sunt gata.
    }
forms-stopped = { $printed } foi sunt gata. { $left } nu.

## Typing in

forms-type-about = Scanați pătratele de pe foaie sau scrieți codul foii.
forms-code = Codul foii
forms-code-hint = Nouă litere și cifre, de exemplu 4KX-7PM-2HA
forms-who = Numărul cardului sau numele
forms-who-choose = Cine este?
forms-who-none = Nimeni din clasă nu are acest card sau acest nume.
forms-day = Scrisă pe
forms-begin = Continuați
forms-correct = Corectați ce s-a scris
forms-entry-about = Foaia { $code }, scrisă pe { $day }
forms-entry-keys = Scrieți semnele așa cum apar pe foaie. Enter trece mai departe. Un rând gol este fără răspuns.
forms-entry-corrects = Corectați ce a fost preluat. Ce era înainte rămâne consemnat.
forms-row = Răspuns la întrebarea { $number }
forms-how-one = o literă, de la { $first } la { $last }
forms-how-some = toate literele marcate, de la { $first } la { $last }
forms-how-verdict = { $first } sau { $last }, apoi litera motivului
forms-how-pairs = o literă pentru fiecare dintre cele { $count } rânduri; - dacă e gol
forms-how-steps = cele { $count } numere de sus în jos
forms-how-places = toate numerele marcate, de la { $first } la { $last }
forms-how-number = numărul { $unit }
forms-how-words = cuvintele așa cum au fost scrise
forms-left-out = fără răspuns
forms-answered = { $answered } din { $count } cu răspuns
forms-look = Vedeți toate răspunsurile
forms-look-about = Comparați încă o dată cu foaia. Apoi preluați răspunsurile.
forms-look-aloud = Vedeți încă o dată răspunsurile. Apoi preluați-le.
forms-change = Schimbați răspunsuri
forms-change-one = Schimbați
forms-take = Preluați
forms-kept = Totul este păstrat.

## Asking aloud

forms-ask-about = Citiți fiecare întrebare cu voce tare și marcați ce spune persoana. Puteți opri și continua mai târziu.
forms-ask-number = { $name }: întrebarea { $number } din { $count }
forms-note = Notă scurtă
forms-no-answer = Ștergeți răspunsul

## What came of it

forms-result-counts = Unitatea contează acum.
forms-result-passed = Proba finală este promovată.
forms-result-not-yet = Preluat. Încă neatins.
forms-result-right = { $right } din { $count } corecte, { $answered } cu răspuns
forms-result-critical = Întrebări care trebuie să fie corecte și nu sunt: { $count }
forms-another = Introduceți altă foaie

## On the sheet. Learners read this: at most twelve words in a sentence.

forms-sheet-code = Codul foii
forms-sheet-squares = Codul foii { $code } pentru un scaner
forms-sheet-name = Nume
forms-sheet-day = Data
forms-sheet-do = Citiți fiecare întrebare. Marcați răspunsul sau scrieți-l. Ați greșit? Tăiați-l și marcați altul.
forms-sheet-end = Acesta este sfârșitul. Verificați din nou răspunsurile.
forms-sheet-why = De ce?
forms-sheet-one = Marcați un răspuns.
forms-sheet-some = Marcați toate răspunsurile corecte.
forms-sheet-verdict = Este adevărat? Marcați un răspuns. Apoi marcați un motiv.
forms-sheet-pairs = Scrieți o literă în fiecare casetă.
forms-sheet-steps = Ce vine întâi? Scrieți acolo 1. Apoi 2 și așa mai departe.
forms-sheet-number = Scrieți numărul.
forms-sheet-places = Priviți numerele din imagine. Marcați toate cele corecte.
forms-sheet-words = Scrieți câteva cuvinte.
