# The staff of a computer, and passphrases. "This computer" is open to everybody on this list.

staff-title =
    { $count ->
        [one] { $count } Person öffnet diesen Computer
       *[other] { $count } Personen öffnen diesen Computer
    }
staff-about = Jede öffnet ihn mit einer eigenen Passphrase. Der Austausch sagt es den anderen Computern des Klassenraums.
staff-caption = Wer diesen Computer öffnet
staff-left-caption = Wer früher hier gearbeitet hat
staff-column-name = Name
staff-column-role = Rolle
staff-column-do = Was zu tun ist
# Behind the own name.
staff-me = Sie
staff-alone = Sie sind die einzige Person. Nehmen Sie jemanden aus dem Team auf, damit immer jemand öffnen kann.
staff-add = Jemanden aufnehmen
staff-add-title = Wer kommt dazu?
staff-add-name = Name
staff-add-role = Rolle
staff-add-hand-over = Lassen Sie die Person jetzt hier Platz nehmen und eine eigene Passphrase eingeben.
staff-add-do = Aufnehmen
staff-added = { $name } öffnet jetzt diesen Computer.
staff-remove = Austragen
staff-remove-one = { $name } austragen
staff-removed = { $name } öffnet diesen Computer nicht mehr.
staff-bring-back = Zurückholen
staff-bring-back-one = { $name } zurückholen
staff-brought-back = { $name } öffnet diesen Computer wieder, mit der Passphrase von vorher.
staff-working = Die Daten auf diesem Computer bekommen einen neuen Schlüssel. Das dauert einen Moment.
staff-change = Meine Passphrase ändern
staff-change-do = Ändern
staff-former = Passphrase bis jetzt
staff-changed = Ihre neue Passphrase gilt hier ab jetzt und anderswo nach dem nächsten Austausch.

## Passphrases: said while somebody types

staff-passphrase = Neue Passphrase
staff-passphrase-again = Noch einmal dieselbe
staff-passphrase-rule = Nehmen Sie vier Wörter, die nichts miteinander zu tun haben.
staff-rate-short =
    { $missing ->
        [one] Noch { $missing } Zeichen.
       *[other] Noch { $missing } Zeichen.
    }
staff-rate-guessable = Zu leicht zu erraten. Ergänzen Sie ein Wort, das zu keinem anderen passt.
staff-rate-good = Das ist gut.
staff-rate-same = Beide sind gleich.
staff-rate-differs = Die beiden sind verschieden. Geben Sie beide neu ein.
