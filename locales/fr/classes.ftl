# The class at a station or an office, and the words for how a unit stands.

classes-asking =
    { $count ->
        [one] { $count } apprenant demande de l’aide
       *[other] { $count } apprenants demandent de l’aide
    }
classes-enrolled =
    { $count ->
        [one] { $count } apprenant est inscrit
       *[other] { $count } apprenants sont inscrits
    }
classes-as-of = Situation à l’échange du { $when }
classes-no-exchange = Pas encore d’échange avec une clé USB
classes-not-on-stick =
    { $count ->
        [one] { $count } entrée n’est encore sur aucune clé USB.
       *[other] { $count } entrées ne sont encore sur aucune clé USB.
    }
classes-exchange = Aller à Échange
classes-empty = Aucun apprenant n’est encore inscrit ici
classes-empty-about = Inscrivez la première personne et remettez-lui la carte.
classes-enrol = Inscrire un apprenant
classes-column-learner = Apprenant
classes-column-unit = Unité
classes-column-check = Bilan
classes-column-session = Dernière séance
classes-card = Carte { $card }
classes-asked = A demandé de l’aide
classes-unit-unknown = pas encore connu

## How a unit stands

classes-stage-not-begun = pas commencée
classes-stage-lessons = dans les leçons
classes-stage-practice = dans les exercices
classes-stage-check = dans le bilan
classes-stage-again = revoit ses erreurs
classes-stage-counts = l’unité compte
classes-steps = { $steps } étapes vues sur { $all }
classes-result = { $right } justes sur { $count } du premier coup
classes-result-none = pas encore de résultat

## Sessions

classes-session-none = Pas encore de séance
classes-session-open = pas terminée
classes-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
classes-tick-saved = enregistré ici
classes-tick-stick = sur la clé USB
classes-tick-arrived = arrivé
# Beside a tick that is not there yet, for screen readers.
classes-tick-not-yet = { $step } : pas encore

## Enrol

classes-enrol-title = Qui inscrivez-vous ?
classes-enrol-name = Nom
classes-enrol-language = Langue des écrans et des leçons
classes-enrol-do = Inscrire
classes-card-title = La carte de { $name }
classes-card-once = Notez-la ou imprimez-la. Elle ne sera plus montrée.
classes-card-number = Numéro de carte
classes-card-pictures = Quatre images dans cet ordre
classes-card-print = Imprimer
classes-card-done = Retour à la classe
classes-card-another = Inscrire une autre personne
