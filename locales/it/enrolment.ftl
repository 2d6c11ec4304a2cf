# Enrolling many learners from a table.

## Choosing a table

enrolment-title = Quale tabella contiene i corsisti?
enrolment-about = Salvare la tabella come CSV. Nessuno viene iscritto prima di aver visto le righe.
enrolment-columns = Colonne: nome, lingua, seconda lingua, gruppo, numero di tessera, data. Serve solo il nome.
enrolment-files = Tabelle trovate
enrolment-files-none = Nessuna tabella trovata. Inserire la chiavetta, indicare una cartella o incollare il testo.
enrolment-files-more = Si vedono solo i file più recenti.
enrolment-file-about = { $place }, { $kib } KiB
enrolment-folder = Altra cartella
enrolment-look = Guardare lì
enrolment-look-again = Guardare di nuovo
enrolment-paste = Oppure incollare qui il testo della tabella
enrolment-language = Lingua se la tabella non la indica
enrolment-preview = Guardare la tabella
enrolment-mend = Scegliere un file o incollare il testo.

## The preview

enrolment-fine =
    { $count ->
        [one] Si può iscrivere una persona
       *[other] Si possono iscrivere { $count } persone
    }
enrolment-wrong =
    { $count ->
        [one] Prima va corretta una riga
       *[other] Prima vanno corrette { $count } righe
    }
enrolment-wrong-about = Correggerle nel file e guardare di nuovo. Nessuno viene iscritto finché tutto non è giusto.
enrolment-read-as = Letto come { $encoding }, separato da { $separator }.
enrolment-encoding-utf8 = UTF-8
enrolment-encoding-utf16 = UTF-16
enrolment-encoding-windows1252 = Windows-1252
enrolment-old-encoding = Il file è di un tipo vecchio (Windows-1252). Controllare lettere come ñ, ß o ș nei nomi.
enrolment-separator-semicolon = punto e virgola
enrolment-separator-comma = virgola
enrolment-separator-tab = tabulatore
enrolment-aside = Colonne non usate: { $columns }
enrolment-new-groups = Gruppi nuovi: { $groups }
enrolment-alike =
    { $count ->
        [one] Un nome è già nella classe. Guardare se è la stessa persona.
       *[other] { $count } nomi sono già nella classe. Guardare se sono le stesse persone.
    }
enrolment-shown = Righe mostrate
enrolment-shown-all = Tutte ({ $count })
enrolment-shown-wrong = Da correggere ({ $count })
enrolment-shown-alike = Nome nella classe ({ $count })
enrolment-column-row = Riga
enrolment-column-name = Nome
enrolment-column-languages = Lingue
enrolment-column-group = Gruppo
enrolment-column-card = Tessera
enrolment-column-since = Dal
enrolment-card-drawn = viene estratto
enrolment-since-today = oggi
enrolment-row-alike = Il nome è già nella classe.
enrolment-no-name = senza nome
enrolment-page = Righe da { $first } a { $last } di { $all }
enrolment-earlier = Righe precedenti
enrolment-later = Righe seguenti
enrolment-take =
    { $count ->
        [one] Iscrivere una persona
       *[other] Iscrivere { $count } persone
    }
enrolment-other = Altra tabella

## Taking it in

enrolment-taking = Iscrizione in corso
enrolment-taking-about = Si iscrivono tutti o nessuno.
enrolment-done =
    { $count ->
        [one] Una persona è iscritta
       *[other] { $count } persone sono iscritte
    }
enrolment-done-cards = Stampare ora le tessere. All’uscita le immagini si perdono.
enrolment-stopped = Fermato. Nessuno è stato iscritto.
enrolment-failed = Nessuno è stato iscritto
enrolment-to-people = Ai corsisti
