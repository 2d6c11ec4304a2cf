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
learning-words = Mots
learning-words-none = Il n’y a pas encore de mots ici.
learning-my-trainer = Demander de l’aide
learning-trainer-sign = J’ai besoin d’aide
learning-trainer-thanks = Merci, fermer
learning-languages = Langues
learning-language-first = Je lis en
learning-language-second = À côté
learning-language-none = Pas de deuxième langue
