# The staff of a computer, and passphrases. "This computer" is open to everybody on this list.

staff-title =
    { $count ->
        [one] { $count } personne ouvre cet ordinateur
       *[other] { $count } personnes ouvrent cet ordinateur
    }
staff-about = Chacune l’ouvre avec sa propre phrase de passe. L’échange le dit aux autres ordinateurs de la salle.
staff-caption = Qui ouvre cet ordinateur
staff-left-caption = Qui travaillait ici avant
staff-column-name = Nom
staff-column-role = Rôle
staff-column-do = Que faire
# Behind the own name.
staff-me = vous
staff-alone = Vous êtes la seule personne. Ajoutez un collègue, pour que quelqu’un puisse toujours l’ouvrir.
staff-add = Ajouter quelqu’un
staff-add-title = Qui arrive ?
staff-add-name = Nom
staff-add-role = Rôle
staff-add-hand-over = Laissez maintenant la personne s’asseoir ici et taper sa propre phrase de passe.
staff-add-do = Ajouter
staff-added = { $name } ouvre maintenant cet ordinateur.
staff-remove = Retirer
staff-remove-one = Retirer { $name }
staff-removed = { $name } n’ouvre plus cet ordinateur.
staff-bring-back = Reprendre
staff-bring-back-one = Reprendre { $name }
staff-brought-back = { $name } ouvre de nouveau cet ordinateur, avec la phrase d’avant.
staff-working = Les données de cet ordinateur reçoivent une nouvelle clé. Cela prend un moment.
staff-change = Changer ma phrase de passe
staff-change-do = La changer
staff-former = Phrase de passe jusqu’ici
staff-changed = Votre nouvelle phrase vaut ici dès maintenant, et ailleurs après le prochain échange.

## Passphrases: said while somebody types

staff-passphrase = Nouvelle phrase de passe
staff-passphrase-again = Encore la même
staff-passphrase-rule = Prenez quatre mots qui n’ont rien à voir entre eux.
staff-rate-short =
    { $missing ->
        [one] Encore { $missing } caractère.
       *[other] Encore { $missing } caractères.
    }
staff-rate-guessable = Trop facile à deviner. Ajoutez un mot qui ne va avec aucun autre.
staff-rate-good = C’est bien.
staff-rate-same = Les deux sont identiques.
staff-rate-differs = Les deux sont différentes. Tapez-les encore une fois.
