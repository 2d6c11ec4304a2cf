# Enrolling many learners from a table.

## Choosing a table

enrolment-title = În ce tabel sunt cursanții?
enrolment-about = Salvați tabelul ca CSV. Nimeni nu este înscris înainte să vedeți rândurile.
enrolment-columns = Coloane: nume, limbă, a doua limbă, grup, număr de card, data. Doar numele este necesar.
enrolment-files = Tabele găsite
enrolment-files-none = Niciun tabel găsit. Introduceți stickul, numiți un dosar sau lipiți textul.
enrolment-files-more = Se arată doar cele mai noi fișiere.
enrolment-file-about = { $place }, { $kib } KiB
enrolment-folder = Alt dosar
enrolment-look = Căutați acolo
enrolment-look-again = Căutați din nou
enrolment-paste = Sau lipiți aici textul tabelului
enrolment-language = Limba dacă tabelul nu o arată
enrolment-preview = Priviți tabelul
enrolment-mend = Alegeți un fișier sau lipiți textul.

## The preview

enrolment-fine =
    { $count ->
        [one] Un cursant poate fi înscris
        [few] { $count } cursanți pot fi înscriși
       *[other] { $count } de cursanți pot fi înscriși
    }
enrolment-wrong =
    { $count ->
        [one] Mai întâi un rând trebuie corectat
        [few] Mai întâi { $count } rânduri trebuie corectate
       *[other] Mai întâi { $count } de rânduri trebuie corectate
    }
enrolment-wrong-about = Corectați-le în fișier și priviți din nou. Nimeni nu este înscris până când totul e corect.
enrolment-read-as = Citit ca { $encoding }, separat prin { $separator }.
enrolment-encoding-utf8 = UTF-8
enrolment-encoding-utf16 = UTF-16
enrolment-encoding-windows1252 = Windows-1252
enrolment-old-encoding = Fișierul este de tip vechi (Windows-1252). Verificați litere ca ñ, ß sau ș în nume.
enrolment-separator-semicolon = punct și virgulă
enrolment-separator-comma = virgulă
enrolment-separator-tab = tabulator
enrolment-aside = Coloane nefolosite: { $columns }
enrolment-new-groups = Grupuri noi: { $groups }
enrolment-alike =
    { $count ->
        [one] Un nume este deja în clasă. Vedeți dacă este aceeași persoană.
        [few] { $count } nume sunt deja în clasă. Vedeți dacă sunt aceleași persoane.
       *[other] { $count } de nume sunt deja în clasă. Vedeți dacă sunt aceleași persoane.
    }
enrolment-shown = Rânduri afișate
enrolment-shown-all = Toate ({ $count })
enrolment-shown-wrong = De corectat ({ $count })
enrolment-shown-alike = Nume în clasă ({ $count })
enrolment-column-row = Rând
enrolment-column-name = Nume
enrolment-column-languages = Limbi
enrolment-column-group = Grup
enrolment-column-card = Card
enrolment-column-since = Din
enrolment-card-drawn = va fi tras
enrolment-since-today = azi
enrolment-row-alike = Numele este deja în clasă.
enrolment-no-name = fără nume
enrolment-page = Rândurile { $first }–{ $last } din { $all }
enrolment-earlier = Rânduri anterioare
enrolment-later = Rânduri următoare
enrolment-take =
    { $count ->
        [one] Înscrieți un cursant
        [few] Înscrieți { $count } cursanți
       *[other] Înscrieți { $count } de cursanți
    }
enrolment-other = Alt tabel

## Taking it in

enrolment-taking = Înscriere
enrolment-taking-about = Sunt înscriși toți sau nimeni.
enrolment-done =
    { $count ->
        [one] Un cursant este înscris
        [few] { $count } cursanți sunt înscriși
       *[other] { $count } de cursanți sunt înscriși
    }
enrolment-done-cards = Tipăriți acum cardurile. Imaginile se pierd la ieșire.
enrolment-stopped = Oprit. Nimeni nu a fost înscris.
enrolment-failed = Nimeni nu a fost înscris
enrolment-to-people = La cursanți
