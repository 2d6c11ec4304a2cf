# What only a trainer can judge: the list, and one piece of work.

marking-title = À évaluer
marking-about = Ce qui a été fait dans un bilan ou une épreuve finale. Ouvrez une ligne et marquez ce que vous voyez ; tout est enregistré aussitôt.
marking-none = Rien n’attend d’évaluation. Quand une telle tâche est faite, elle se trouve ici.
marking-waiting = Attend une évaluation
marking-judged = Évalué récemment
marking-column-learner = Personne en formation
marking-column-task = Tâche
marking-column-when = Quand
marking-column-result = Résultat
marking-open = Évaluer
marking-open-of = Évaluer le travail de { $name }
marking-look = Revoir
marking-look-of = Revoir le travail de { $name }
marking-met-of = { $met } lignes atteintes sur { $of }
marking-back = Retour à la liste
marking-back-class = Retour à la classe
marking-answer = Ce que la personne a écrit
marking-answer-none = Rien n’a été écrit. Regardez ce qui a été fait, ou demandez à le voir.
marking-model = Une bonne réponse
# Two marks beside each line. Short.
marking-met = Atteint
marking-not-met = Non atteint
marking-keys = Les touches 1 et 2 marquent une ligne et passent à la suivante. Les flèches changent de ligne.
marking-kept = Enregistré ici
marking-lines-open =
    { $count ->
        [one] { $count } ligne sans marque
       *[other] { $count } lignes sans marque
    }
marking-critical-missed = Une ligne critique n’est pas atteinte : la réponse ne vaut rien.
marking-judge = Terminer l’évaluation
# Said in the bar with which it can be taken back.
marking-done = { $name } : { $met } lignes atteintes sur { $of }.
marking-so-far = Évaluations jusqu’ici
marking-so-far-about = Vous pouvez aussi évaluer. Les deux évaluations restent, la dernière compte.
marking-counts = compte
marking-take-back = Retirer
