# Checks and finals on paper and aloud. Staff read the first part; learners read what stands on the sheet.
forms-title = Sur papier et à l’oral
forms-about = Bilans et épreuves finales sans ordinateur : imprimez des feuilles et tapez les réponses, ou interrogez à l’oral.
forms-print = Imprimer des feuilles
forms-type = Saisir des réponses
forms-ask = Interroger à l’oral
forms-back = Retour à papier et oral
forms-open = Pas encore terminé
forms-go-on = Continuer
forms-drop = Abandonner
forms-drop-ask = Ce qui a été saisi ou dit pour { $name } sera perdu pour toujours.
forms-printed = Dernières feuilles imprimées
forms-printed-none = Aucune feuille n’a encore été imprimée.
forms-column-what = Bilan ou épreuve
forms-column-question = Question
forms-column-whom = Pour
forms-column-printed = Imprimée
forms-column-taken = Enregistrées
forms-column-learner = Apprenant
forms-column-way = Comment
forms-column-answers = Réponses
forms-anybody = tout le monde

## Printing

forms-print-about = Chaque feuille a ses propres questions et son propre code. Les solutions n’y figurent pas.
forms-what = Bilan ou épreuve finale
forms-whom = Pour qui ?
forms-whom-learners = Pour des apprenants, une chacun
forms-whom-anybody = Sans noms
forms-learners = Apprenants
forms-everybody = Tous
forms-nobody = Personne
forms-count = Combien de feuilles différentes
forms-language = Langue
forms-language-own = Les langues de chaque apprenant
forms-second = Deuxième langue
forms-second-none = Aucune
forms-needs = Qui a besoin de moins de choix en a moins sur sa feuille.
forms-done =
    { $count ->
        [one] Une feuille est prête.
       *[other] { $count } feuilles sont prêtes.
    }
forms-stopped = { $printed } feuilles sont prêtes. { $left } ne le sont pas.

## Typing in

forms-type-about = Scannez les carrés de la feuille ou tapez son code.
forms-code = Code de la feuille
forms-code-hint = Neuf lettres et chiffres, par exemple 4KX-7PM-2HA
forms-who = Numéro de carte ou nom
forms-who-choose = Qui est-ce ?
forms-who-none = Personne dans la classe n’a cette carte ou ce nom.
forms-day = Écrite le
forms-begin = Continuer
forms-correct = Corriger la saisie
forms-entry-about = Feuille { $code }, écrite le { $day }
forms-entry-keys = Tapez les signes comme sur la feuille. Entrée passe à la suite. Une ligne vide est sans réponse.
forms-entry-corrects = Vous corrigez ce qui est enregistré. L’ancienne saisie reste au dossier.
forms-row = Réponse à la question { $number }
forms-how-one = une lettre, de { $first } à { $last }
forms-how-some = toutes les lettres cochées, de { $first } à { $last }
forms-how-verdict = { $first } ou { $last }, puis la lettre de la raison
forms-how-pairs = une lettre pour chacune des { $count } lignes ; - si elle est vide
forms-how-steps = les { $count } numéros de haut en bas
forms-how-places = tous les numéros cochés, de { $first } à { $last }
forms-how-number = le nombre { $unit }
forms-how-words = les mots tels qu’écrits
forms-left-out = sans réponse
forms-answered = { $answered } sur { $count } avec réponse
forms-look = Voir toutes les réponses
forms-look-about = Comparez encore une fois avec la feuille. Puis enregistrez les réponses.
forms-look-aloud = Regardez encore une fois les réponses. Puis enregistrez-les.
forms-change = Modifier les réponses
forms-change-one = Modifier
forms-take = Enregistrer
forms-kept = Tout est gardé.

## Asking aloud

forms-ask-about = Lisez chaque question à voix haute et cochez ce que dit la personne. Vous pouvez arrêter et reprendre plus tard.
forms-ask-number = { $name } : question { $number } sur { $count }
forms-note = Note courte
forms-no-answer = Effacer la réponse

## What came of it

forms-result-counts = L’unité compte maintenant.
forms-result-passed = L’épreuve finale est réussie.
forms-result-not-yet = Enregistré. Pas encore atteint.
forms-result-right = { $right } sur { $count } justes, { $answered } avec réponse
forms-result-critical = Questions qui doivent être justes et ne le sont pas : { $count }
forms-another = Saisir une autre feuille

## On the sheet. Learners read this: at most twelve words in a sentence.

forms-sheet-code = Code de la feuille
forms-sheet-squares = Code de la feuille { $code } pour un scanner
forms-sheet-name = Nom
forms-sheet-day = Date
forms-sheet-do = Lisez chaque question. Cochez votre réponse ou écrivez-la. Vous vous trompez ? Barrez et cochez une autre case.
forms-sheet-end = C’est la fin. Relisez vos réponses.
forms-sheet-why = Pourquoi ?
forms-sheet-one = Cochez une réponse.
forms-sheet-some = Cochez toutes les réponses justes.
forms-sheet-verdict = Est-ce vrai ? Cochez une réponse. Cochez ensuite une raison.
forms-sheet-pairs = Écrivez une lettre dans chaque case.
forms-sheet-steps = Qu’est-ce qui vient en premier ? Écrivez 1. Puis 2, etc.
forms-sheet-number = Écrivez le nombre.
forms-sheet-places = Regardez les numéros de l’image. Cochez tous ceux qui sont justes.
forms-sheet-words = Écrivez quelques mots.
