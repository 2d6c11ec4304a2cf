# Practical tasks: the sheet of the trainer, its occasions, and the learner’s own page.
# An occasion is one time on which a trainer watched the task.

## The list of a learner’s tasks

tasks-training = Formation
tasks-open = Tâches pratiques
tasks-title = Tâches pratiques de { $name }
tasks-about = Ouvrez la feuille pendant que la personne fait la tâche. Chaque marque est enregistrée aussitôt.
tasks-none = Ce cours n’a pas de tâches pratiques. Installez un paquet qui en a.
tasks-back-person = Retour à { $name }
tasks-back = Retour aux tâches
tasks-competent-of = Acquis lors de { $competent } passages sur { $wanted }
tasks-counts = La tâche compte.
tasks-watch = Observer maintenant
tasks-go-on = Continuer la feuille ouverte
tasks-occasion = Passage { $number }
tasks-occasions-none = Personne n’a encore observé cette tâche.
tasks-competent = Acquis
tasks-not-yet-competent = Pas encore acquis
tasks-second-wanted = Une deuxième évaluation est demandée.
tasks-second-done = Une deuxième personne a aussi évalué.
tasks-answer-seen = La personne l’a vu.
tasks-answer-differs = La personne voit cela autrement.
tasks-answer-none = Pas encore de réponse de la personne.
tasks-answer-words = La personne voit cela autrement : « { $words } »
tasks-column-occasion = Passage
tasks-column-result = Résultat
tasks-column-assessor = Évaluation
tasks-column-learner = Personne en formation
tasks-column-line = Ce qui a été regardé

## The sheet

tasks-sheet-number = Passage { $number }. La tâche doit réussir { $wanted } fois.
tasks-sheet-second = Vous évaluez en second. Vous verrez les premières marques quand votre feuille sera clôturée.
tasks-for-two = Ce passage est pour deux évaluations. Demandez à quelqu’un de l’équipe d’observer aussi et de marquer ensuite.
tasks-details = Conditions, outils et touches
tasks-keys = Les touches 1 à 4 marquent une ligne et passent à la suivante. Les flèches changent de ligne.
tasks-critical = Critique
# Four marks, beside each line of the sheet and on the learner’s page. Short.
tasks-mark-alone = Sans aide
tasks-mark-with-help = Avec aide
tasks-mark-not-yet = Pas encore
tasks-mark-not-seen = Pas vu
tasks-comment = Remarque en une ligne ; la personne la lit
tasks-kept = Enregistré ici
tasks-open-lines =
    { $count ->
        [one] { $count } ligne sans marque
       *[other] { $count } lignes sans marque
    }
tasks-stopped = Une ligne critique n’est pas réussie. Arrêtez la tâche : « pas encore acquis », quoi qu’il y ait d’autre.
tasks-stopped-was = Une ligne critique n’était pas réussie : la tâche a été arrêtée.
tasks-critical-unseen = Pour « acquis », chaque ligne critique doit être vue.
tasks-close-competent = Clôturer : acquis
tasks-close-not-yet = Clôturer : pas encore acquis
tasks-close-title = Clôturer la feuille : { $result } ?
tasks-close-open =
    { $count ->
        [one] { $count } ligne sans marque compte comme pas vue.
       *[other] { $count } lignes sans marque comptent comme pas vues.
    }
tasks-close-about = Ensuite, elle ne change plus. La personne la lit et peut répondre.
tasks-close-do = Clôturer la feuille

## The sheet on paper

tasks-print = Imprimer la feuille
tasks-paper-day = Jour
tasks-paper-place = Lieu
tasks-paper-what = Ce qu’il faut faire
tasks-paper-conditions = Conditions
tasks-paper-tools = Outils
tasks-paper-rule = Si une ligne critique échoue, arrêtez la tâche : le résultat est « pas encore acquis ».
tasks-paper-assessor = Évaluateur : nom et signature
tasks-paper-learner-signs = Personne en formation : signature

## Two assessors

tasks-agreement = Les deux ont vu { $of } lignes et en ont marqué { $same } de la même façon : { $percent } % d’accord.
tasks-agreement-none = Il n’y a aucune ligne que les deux ont vue.
tasks-agreement-talk = Parlez des différences. Le premier résultat reste.
tasks-second-ask = Votre deuxième évaluation est demandée. Marquez ce que vous avez vu ; puis les deux feuilles sont côte à côte.
tasks-second-mark = Évaluer en second
tasks-second-look = Regarder sans évaluer

## The learner’s own pages: at most twelve words in a sentence, plain and adult

tasks-mine-title = Mes tâches pratiques
tasks-mine-card = Tâches pratiques : { $done } sur { $count } faites
tasks-mine-card-new = Tâches pratiques : un nouveau résultat
tasks-mine-none = Il n’y a pas de tâches pratiques ici. Continuez votre unité.
tasks-mine-of = Réussie { $competent } fois sur { $wanted }
tasks-mine-new = Nouveau résultat : { $day }
tasks-mine-read = Résultat : { $day }
tasks-mine-look = Ce que l’on regarde
tasks-mine-yes = Vous avez réussi cette tâche.
tasks-mine-no = Pas encore. Vous essaierez à nouveau.
tasks-mine-stopped = Une ligne concerne la sécurité. Entraînez-vous d’abord sur celle-là.
tasks-mine-second = Quelqu’un d’autre a regardé aussi : { $who }
tasks-mine-seen = J’ai vu ce résultat
tasks-mine-differs = Je vois cela autrement
tasks-mine-words = Comment voyez-vous cela ? Écrivez une ligne.
tasks-mine-send = Enregistrer mes mots
tasks-mine-answered-seen = Vous avez vu ce résultat.
tasks-mine-answered-differs = Vos mots sont enregistrés : « { $words } »
