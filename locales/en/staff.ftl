# The staff of a computer, and passphrases. "This computer" is open to everybody on this list.

staff-title =
    { $count ->
        [one] { $count } person opens this computer
       *[other] { $count } people open this computer
    }
staff-about = Each opens it with a passphrase of their own. The exchange tells the other computers of the classroom.
staff-caption = Who opens this computer
staff-left-caption = Who worked here before
staff-column-name = Name
staff-column-role = Role
staff-column-do = What to do
# Behind the own name.
staff-me = you
staff-alone = You are the only one. Add a colleague, so that somebody can always open it.
staff-add = Add somebody
staff-add-title = Who joins?
staff-add-name = Name
staff-add-role = Role
staff-add-hand-over = Now let them sit down here and type a passphrase of their own.
staff-add-do = Add
staff-added = { $name } opens this computer now.
staff-remove = Take out
staff-remove-one = Take out { $name }
staff-removed = { $name } does not open this computer any more.
staff-bring-back = Bring back
staff-bring-back-one = Bring back { $name }
staff-brought-back = { $name } opens this computer again, with the passphrase of before.
staff-working = The data on this computer get a new key. This takes a moment.
staff-change = Change my passphrase
staff-change-do = Change it
staff-former = Passphrase until now
staff-changed = Your new passphrase holds here now, and elsewhere after the next exchange.

## Passphrases: said while somebody types

staff-passphrase = New passphrase
staff-passphrase-again = The same again
staff-passphrase-rule = Take four words that have nothing to do with each other.
staff-rate-short =
    { $missing ->
        [one] { $missing } more character.
       *[other] { $missing } more characters.
    }
staff-rate-guessable = Too easy to guess. Add a word that fits nothing else.
staff-rate-good = This is good.
staff-rate-same = Both are the same.
staff-rate-differs = The two are different. Type both again.
