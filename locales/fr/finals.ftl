# Finals. Learners read the first part: at most twelve words in a sentence.
finals-home-open = Votre formateur ou formatrice la commence avec vous.
finals-home-begun = Vous êtes au milieu.
finals-home-passed = Réussie
finals-home-not-yet = Pas encore réussie

# Before it begins
finals-questions = { $count } questions. { $needed } doivent être justes.
finals-minutes = Elle dure souvent { $minutes } minutes. Il n’y a pas de chronomètre.
finals-limit = Vous avez { $minutes } minutes.
finals-changes = Vous pouvez changer vos réponses jusqu’à la fin.
finals-call-to-begin = Demandez de l’aide. Le personnel tape le code de début.
finals-start-code = Code de début
finals-start = Commencer
finals-not-open = Elle n’est pas ouverte. Demandez au personnel.
finals-too-early = Vous pourrez réessayer à partir du { $day }.
finals-no-more-tries = Vous n’avez plus d’essai. Parlez au personnel.

# While it runs
finals-number = Épreuve finale : { $number } sur { $count }
finals-overview = Toutes les questions
finals-overview-open =
    { $count ->
        [0] Chaque question a une réponse.
        [one] Une question n’a pas encore de réponse.
       *[other] { $count } questions n’ont pas encore de réponse.
    }
finals-answered = répondue
finals-unanswered = sans réponse
finals-question = Question { $number }
finals-call-to-end = Avez-vous fini ? Demandez de l’aide.
finals-end-code = Code de fin
finals-end = Terminer l’épreuve
finals-trainer-only = Seul le personnel tape ce code.
finals-minutes-left =
    { $minutes ->
        [one] Encore { $minutes } minute
       *[other] Encore { $minutes } minutes
    }

# What came of it
finals-passed = Vous avez réussi.
finals-not-yet = Vous n’avez pas encore réussi.
finals-result = { $right } sur { $count } justes. Il en faut { $needed }.
finals-critical-missed =
    { $count ->
        [one] Une question qui doit être juste ne l’était pas.
       *[other] { $count } questions qui doivent être justes ne l’étaient pas.
    }
finals-parts = Partie par partie
finals-part = { $right } sur { $count } justes
finals-again = Regardez encore les leçons. Puis essayez à nouveau.
finals-try-again = Réessayer

# Staff
finals-title = Épreuves finales
finals-about = Une épreuve finale commence et se termine par des codes que vous tapez sur l’ordinateur de la personne. Ouvrez-la ici ; les codes vont aux autres ordinateurs avec la clé.
finals-none = Ce cours n’a pas d’épreuve finale.
finals-none-about = Les épreuves finales viennent avec le paquet d’un cours.
finals-facts = { $count } questions, { $needed } doivent être justes, { $tries } essais, environ { $minutes } minutes
finals-ends-after = Elle se termine après { $minutes } minutes ; qui a besoin de plus de temps en a plus.
finals-days-between = Jours entre deux essais : { $days }
finals-reason = Pourquoi autant : { $reason }
finals-open = Ouvrir pour la classe
finals-close = Fermer
finals-codes-about = Seul le personnel doit voir ces codes.
finals-sittings = Qui l’a essayée
finals-sittings-none = Personne ne l’a encore essayée.
finals-column-name = Personne
finals-column-begun = Commencée
finals-column-result = Résultat
finals-column-minutes = Minutes
finals-column-notes = Remarques
finals-standing-begun = En cours : { $answered } sur { $count } répondues
finals-standing-passed = Réussie : { $right } sur { $count }
finals-standing-not-yet = Pas encore : { $right } sur { $count }
finals-note-critical = questions critiques manquées : { $count }
finals-note-time-over = le temps était écoulé
finals-note-item = question { $number } : { $note }
finals-note-interrupted = interrompue { $minutes } min jusqu’à { $at }
finals-note-other-window = autre fenêtre { $seconds } s jusqu’à { $at }
finals-note-lessons = leçons ou mots pendant { $minutes } min jusqu’à { $at }
finals-helped-more-time = avec plus de temps
finals-helped-read-aloud = lue à voix haute
finals-helped-fewer-options = avec moins de choix
finals-helped-reader-present = avec une personne qui lit
finals-helped-glossary = avec un glossaire
finals-give-try = Donner un essai de plus
finals-back = Retour à la classe

# It ended, and something waits to be judged.
finals-waits = Le personnel doit d’abord regarder quelque chose.
finals-undecided = Ce n’est pas encore décidé
finals-home-waits = Attend le personnel
finals-standing-waits = À évaluer : jusqu’ici { $right } sur { $count }
