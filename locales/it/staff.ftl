# The staff of a computer, and passphrases. "This computer" is open to everybody on this list.

staff-title =
    { $count ->
        [one] { $count } persona apre questo computer
       *[other] { $count } persone aprono questo computer
    }
staff-about = Ognuna lo apre con una propria passphrase. Lo scambio lo dice agli altri computer dell’aula.
staff-caption = Chi apre questo computer
staff-left-caption = Chi lavorava qui prima
staff-column-name = Nome
staff-column-role = Ruolo
staff-column-do = Che cosa fare
# Behind the own name.
staff-me = Lei
staff-alone = C’è solo Lei. Aggiungere un collega, così qualcuno può sempre aprirlo.
staff-add = Aggiungere qualcuno
staff-add-title = Chi arriva?
staff-add-name = Nome
staff-add-role = Ruolo
staff-add-hand-over = Ora far sedere qui la persona e farle scrivere una propria passphrase.
staff-add-do = Aggiungi
staff-added = { $name } ora apre questo computer.
staff-remove = Togli
staff-remove-one = Togli { $name }
staff-removed = { $name } non apre più questo computer.
staff-bring-back = Riprendi
staff-bring-back-one = Riprendi { $name }
staff-brought-back = { $name } apre di nuovo questo computer, con la passphrase di prima.
staff-working = I dati di questo computer ricevono una nuova chiave. Serve un momento.
staff-change = Cambiare la mia passphrase
staff-change-do = Cambia
staff-former = Passphrase fino a ora
staff-changed = La nuova passphrase vale qui da ora, e altrove dopo il prossimo scambio.

## Passphrases: said while somebody types

staff-passphrase = Nuova passphrase
staff-passphrase-again = Di nuovo la stessa
staff-passphrase-rule = Usare quattro parole senza legami tra loro.
staff-rate-short =
    { $missing ->
        [one] Manca { $missing } carattere.
       *[other] Mancano { $missing } caratteri.
    }
staff-rate-guessable = Troppo facile da indovinare. Aggiungere una parola che non c’entra con le altre.
staff-rate-good = Va bene.
staff-rate-same = Le due sono uguali.
staff-rate-differs = Le due sono diverse. Scriverle di nuovo.
