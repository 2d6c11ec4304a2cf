learning-go-on = Continuer
learning-step-of = Étape { $number } sur { $count }
learning-minutes =
    { $minutes ->
        [one] Environ { $minutes } minute
       *[other] Environ { $minutes } minutes
    }
learning-practice = Exercices
learning-check = Bilan
learning-unit-counts = Cette unité compte.
learning-can-say = Vous pouvez maintenant dire :
learning-interrupted = Votre travail est enregistré. Vous reprenez là où vous étiez.
learning-opened-by-trainer = Votre formateur ou formatrice a ouvert pour vous. C’est noté.
learning-last-session = La dernière fois : { $day }
learning-saved-yes = Enregistré ici
learning-saved-no = Pas encore enregistré
learning-stick-yes = Sur la clé USB
learning-stick-no = Pas encore sur la clé USB
learning-arrived-yes = Arrivé au centre
learning-arrived-no = Pas encore au centre
learning-path = Le chemin de cette unité
learning-path-standing = { $full } sur { $count } faits
learning-stone-full = Fait
learning-stone-half = Commencé
learning-stone-empty = À venir
learning-read = Lire à voix haute
learning-read-pause = Pause
learning-read-on = Continuer la lecture
learning-read-speed = Vitesse
learning-read-slow = Lent
learning-read-normal = Normal
learning-read-fast = Rapide
learning-read-language = Voix
learning-sound-missing = Le son ne marche pas. Vous pouvez lire le texte.
learning-example = Exemple avec étapes
learning-example-next = Montrer l’étape { $number } sur { $count }
learning-example-all = Montrer toutes les étapes
learning-place = Endroit { $number } de l’image
learning-film-play = Lancer la vidéo
learning-film-again = Depuis le début
learning-film-text = Lire ce qui est dit et montré
learning-film-missing = La vidéo ne marche pas. Vous pouvez la lire ici.
learning-block-unknown = Cette partie ne peut pas être montrée ici. Continuez.
learning-words = Mots
learning-words-none = Il n’y a pas encore de mots ici.
learning-word-say = Écouter le mot :
learning-my-trainer = Demander de l’aide
learning-trainer-sign = J’ai besoin d’aide
learning-trainer-came = On m’a aidé
learning-trainer-alone = Je peux continuer sans aide
learning-languages = Langues
learning-language-first = Je lis en
learning-language-second = À côté
learning-language-none = Pas de deuxième langue

# Units
learning-units = Mes unités : { $done } sur { $count } finies
learning-units-title = Mes unités
learning-unit-essential = À faire
learning-unit-optional = Si vous voulez
learning-unit-due = Jusqu’au { $day }

# Things to do on a page: sort, put into order, find dangers, explore a drawing. Never a score.
learning-rest = Montrez-moi le reste
learning-once-more = Encore une fois
learning-sort = Triez les cartes
learning-sort-hint = Choisissez une carte. Choisissez ensuite son groupe.
# A button of a group; $group is its name.
learning-sort-here = Mettre ici : { $group }
learning-sort-right = Oui, sa place est ici : { $group }
learning-sort-wrong = Pas ici : { $group }. Essayez un autre groupe.
learning-sort-all = Toutes les cartes sont dans leurs groupes.
learning-sequence = Mettez les lignes dans l’ordre
# Said by a screen reader; $text is a line.
learning-sequence-here = { $text } est à sa place
learning-in-place = À sa place
learning-sequence-all = Toutes les lignes sont dans l’ordre.
learning-hazards = Trouvez les dangers
learning-hazards-hint = Choisissez dans l’image ou dans la liste.
learning-hazards-found = { $found } sur { $count } trouvés
learning-hazards-nothing = Ici, pas de danger. Cherchez encore.
learning-hazards-all = Vous avez vu tous les dangers.
learning-hazards-danger = Danger
learning-hazards-safe = En ordre
learning-drawing = Explorez le dessin
learning-drawing-hint = Choisissez dans la liste ou dans le dessin.
learning-drawing-features = Formes
learning-drawing-dimensions = Cotes
