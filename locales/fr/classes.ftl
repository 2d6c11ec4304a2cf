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
classes-more-not-on-stick = De nombreuses entrées ne sont encore sur aucune clé USB.
classes-exchange = Aller à Échange
classes-empty = Aucun apprenant n’est encore inscrit ici
classes-empty-about = Inscrivez la première personne et remettez-lui la carte.
classes-enrol = Inscrire un apprenant
classes-column-learner = Apprenant
classes-column-unit = Unité
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
classes-card-done = Retour à la classe
classes-card-another = Inscrire une autre personne

## Learners who moved away

classes-moved = Partis dans une autre salle
classes-moved-one = { $name }, maintenant dans { $classroom }. Ce qui a été fait ici reste.
classes-moved-elsewhere = une autre salle

## Class view

classes-column-talk = À quoi parler
classes-column-as-of = Selon les données de
classes-help-at = à { $site }
classes-answered = J’y suis allé
classes-answered-of = J’y suis allé, pour { $name }
classes-reason-stuck = { $sessions } séances à l’étape { $step } de « { $lesson } »
classes-reason-missed = La même question du bilan a été manquée { $times } fois
classes-reason-no-news = Sans nouvelles depuis { $days } jours
classes-as-of-here = cet ordinateur
classes-as-of-other = un autre ordinateur
classes-as-of-none = aucun travail connu
classes-others = Ce qui s’est fait ailleurs est connu ici jusqu’à :
classes-other-one = { $name } : { $when }
classes-other-never = { $name } : encore rien
classes-plan = Plan
classes-plan-of = Plan de { $name }
classes-plan-class = Planifier les unités
classes-finals = Épreuves finales
classes-forms = Sur papier et à l’oral
classes-reason-overdue =
    { $units ->
        [1] { $unit } était à finir pour le { $day }
       *[other] { $units } unités en retard, { $unit } depuis le { $day }
    }
classes-group = Groupe
classes-group-all = Toute la classe

## Columns of the class as a file

classes-column-card = Carte
classes-column-stage = Phase
classes-column-steps = Étapes vues
classes-column-steps-all = Étapes en tout
classes-column-right = Juste du premier coup
classes-column-questions = Questions
classes-column-minutes = Minutes
classes-column-computer = Ordinateur

classes-stage-waits = attend une évaluation
# A button; what waits is counted behind it.
classes-to-mark = À évaluer
classes-to-mark-count = À évaluer : { $count }
