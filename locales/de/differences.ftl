# What staff should look at: two values where there should be one, and what does not add up.
differences-title =
    { $count ->
        [one] { $count } Sache zum Nachsehen
       *[other] { $count } Sachen zum Nachsehen
    }
differences-none = Nichts zum Nachsehen
differences-none-about = Alles, was hereinkam, passt zusammen.
differences-about = Nichts ist verloren. Wo zwei Werte stehen, wählen Sie den richtigen, wenn Sie Zeit haben.

## Two values where there should be one

differences-whose-site = Name eines Standorts: { $name }
differences-whose-name = Name einer lernenden Person: { $name }
differences-whose-card = Karte: { $name }
differences-whose-languages = Sprachen: { $name }
differences-whose-classroom = Klassenraum: { $name }
differences-whose-staff = Personal: { $name }
differences-whose-stick = Stick Nummer { $serial }
differences-whose-pack = Paket { $pack }, Version { $version }
differences-whose-records = { $first } und { $second }
differences-whose-state = Ist { $name } in der Klasse?
differences-whose-needs = Erleichterungen: { $name }
differences-whose-works = Arbeitet { $name } hier?
differences-whose-group = Name einer Gruppe: { $name }
differences-whose-member = { $name } in der Gruppe { $group }
differences-whose-plan = { $unit } im Plan der Klasse
differences-whose-plan-of = { $unit } im Plan von { $name }
differences-whose-day = Anwesenheit am { $day }: { $name }
differences-withdrawn-only = zurückgezogen
differences-withdrawn-older = mit allen davor zurückgezogen
differences-withdrawn-not = nicht zurückgezogen
differences-one-person = eine Person
differences-two-people = zwei Personen
differences-works-yes = arbeitet hier
differences-works-no = ist ausgeschieden
differences-group-gone = aufgelöst
differences-member-yes = in der Gruppe
differences-member-no = nicht in der Gruppe
differences-as-class = wie die Klasse
differences-plan-until = { $wish }, bis { $day }
differences-needs-none = wie üblich
differences-unknown = nicht bekannt
differences-said = { $by }, { $site }, { $when }
differences-by-unknown = jemand
differences-site-unknown = ein Standort ohne Namen
differences-counts = Gilt jetzt
differences-keep = Diesen behalten
differences-keep-one = Diesen behalten: { $value }
differences-kept = Behalten. Beide stehen unten, Sie können neu wählen.
differences-site-chooses = Nur der Computer selbst kann seinen Namen ändern.
differences-decided = Kürzlich entschieden

## What does not add up

differences-rest = Was hereinkam
differences-fork = { $site }: Dieselbe Arbeit ging zweimal verschieden weiter. Beides bleibt erhalten.
differences-copied = { $site } wurde kopiert. Die Arbeit ist sicher. Jede Kopie bittet das Zentrum neu um Aufnahme.
differences-restored = { $site } wurde aus einer Kopie wiederhergestellt.
differences-other-machine = Die Arbeit von { $site } ist auf ein anderes Gerät umgezogen.
differences-set-back = { $site } wurde auf einen früheren Tag zurückgesetzt.
differences-copy-parted = { $site } macht seit der Kopie für sich weiter.
differences-gap =
    { $count ->
        [one] { $site }: Es fehlt { $first }. Der Eintrag kommt mit dem nächsten Stick von dort.
       *[other] { $site }: Es fehlen { $first } bis { $last }. Sie kommen mit dem nächsten Stick von dort.
    }
differences-clock-ahead = { $site }: Die Uhr geht vor. Lassen Sie sie stellen.
differences-clock-behind = { $site }: Die Uhr geht nach. Lassen Sie sie stellen.
differences-clock-note = sie zeigte { $said }, hier war { $taken }
differences-aside =
    { $count ->
        [one] { $count } Eintrag von { $site } wartet auf eine Entscheidung des Zentrums.
       *[other] { $count } Einträge von { $site } warten auf eine Entscheidung des Zentrums.
    }
differences-since = seit { $when }
differences-last = { $file }, seit { $when }, zuletzt { $last }

## Records of one person

differences-joined = { $first } und { $second } gelten als eine Person.
differences-part = Es sind zwei Personen
differences-part-one = Es sind zwei Personen: { $first }, { $second }
differences-alike = Vielleicht eine Person
differences-alike-about = Sie heißen gleich und sind in einem Klassenraum. Beide Karten gelten auf jeden Fall.
differences-alike-one = { $name }: Karten { $first } und { $second }
differences-join = Es ist eine Person
differences-join-one = Es ist eine Person: { $first }, { $second }
