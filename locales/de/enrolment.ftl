# Enrolling many learners from a table.

## Choosing a table

enrolment-title = In welcher Tabelle stehen die Lernenden?
enrolment-about = Speichern Sie die Tabelle als CSV. Eingeschrieben wird erst, wenn Sie alle Zeilen gesehen haben.
enrolment-columns = Spalten: Name, Sprache, zweite Sprache, Gruppe, Kartennummer, Datum. Nötig ist nur der Name.
enrolment-files = Gefundene Tabellen
enrolment-files-none = Keine Tabelle gefunden. Stecken Sie den Stick ein, nennen Sie einen Ordner oder fügen Sie den Text ein.
enrolment-files-more = Nur die neuesten Dateien werden angezeigt.
enrolment-file-about = { $place }, { $kib } KiB
enrolment-folder = Anderer Ordner
enrolment-look = Dort nachsehen
enrolment-look-again = Neu nachsehen
enrolment-paste = Oder den Text der Tabelle hier einfügen
enrolment-language = Sprache, wo die Tabelle keine nennt
enrolment-preview = Tabelle ansehen
enrolment-mend = Wählen Sie eine Datei oder fügen Sie den Text ein.

## The preview

enrolment-fine =
    { $count ->
        [one] Eine Person kann eingeschrieben werden
       *[other] { $count } Lernende können eingeschrieben werden
    }
enrolment-wrong =
    { $count ->
        [one] Eine Zeile ist zuerst zu berichtigen
       *[other] { $count } Zeilen sind zuerst zu berichtigen
    }
enrolment-wrong-about = Berichtigen Sie sie in der Datei und sehen Sie neu nach. Eingeschrieben wird erst, wenn alles stimmt.
enrolment-read-as = Gelesen als { $encoding }, getrennt durch { $separator }.
enrolment-encoding-utf8 = UTF-8
enrolment-encoding-utf16 = UTF-16
enrolment-encoding-windows1252 = Windows-1252
enrolment-old-encoding = Die Datei ist in alter Schreibweise (Windows-1252). Prüfen Sie Buchstaben wie ñ, ß oder ș in den Namen.
enrolment-separator-semicolon = Semikolon
enrolment-separator-comma = Komma
enrolment-separator-tab = Tabulator
enrolment-aside = Nicht verwendete Spalten: { $columns }
enrolment-new-groups = Neue Gruppen: { $groups }
enrolment-alike =
    { $count ->
        [one] Ein Name ist schon in der Klasse. Sehen Sie nach, ob es dieselbe Person ist.
       *[other] { $count } Namen sind schon in der Klasse. Sehen Sie nach, ob es dieselben Personen sind.
    }
enrolment-shown = Angezeigte Zeilen
enrolment-shown-all = Alle Zeilen ({ $count })
enrolment-shown-wrong = Zu berichtigen ({ $count })
enrolment-shown-alike = Name in der Klasse ({ $count })
enrolment-column-row = Zeile
enrolment-column-name = Name
enrolment-column-languages = Sprachen
enrolment-column-group = Gruppe
enrolment-column-card = Karte
enrolment-column-since = Seit
enrolment-card-drawn = wird gezogen
enrolment-since-today = heute
enrolment-row-alike = Der Name ist schon in der Klasse.
enrolment-no-name = kein Name
enrolment-page = Zeilen { $first } bis { $last } von { $all }
enrolment-earlier = Frühere Zeilen
enrolment-later = Spätere Zeilen
enrolment-take =
    { $count ->
        [one] Eine Person einschreiben
       *[other] { $count } Lernende einschreiben
    }
enrolment-other = Andere Tabelle

## Taking it in

enrolment-taking = Einschreiben
enrolment-taking-about = Alle werden eingeschrieben, oder niemand.
enrolment-done =
    { $count ->
        [one] Eine Person ist eingeschrieben
       *[other] { $count } Lernende sind eingeschrieben
    }
enrolment-done-cards = Drucken Sie die Karten jetzt. Die Bilder gehen beim Abmelden verloren.
enrolment-stopped = Angehalten. Niemand wurde eingeschrieben.
enrolment-failed = Niemand wurde eingeschrieben
enrolment-to-people = Zu den Lernenden
