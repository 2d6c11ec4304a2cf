cuts-title = Évaluer le seuil de réussite
cuts-about = Trois à cinq formateurs disent, chacun seul, combien de dix personnes qui savent tout juste faire le travail répondent juste à chaque question. Ensemble, cela donne un seuil, et sa certitude.
cuts-none = Ce cours n’a rien à évaluer.
cuts-progress = { $mine } questions sur { $items } évaluées par vous ; formateurs qui ont fini : { $judges }
cuts-done = Formateurs qui ont fini : { $judges }
cuts-back = Tous les bilans et épreuves
cuts-how = Pensez à dix personnes qui savent tout juste faire le travail, en sécurité et seules. Combien répondent juste à cette question ?
cuts-alone = Évaluez seul. Vous voyez ce que disent les autres quand vous avez évalué chaque question et que vous êtes assez nombreux à avoir fini.
cuts-of-ten = Sur dix personnes
cuts-left =
    { $count ->
        [0] Vous avez évalué toutes les questions.
        [one] Il reste 1 question.
       *[other] Il reste { $count } questions.
    }
cuts-right-answer = Ce qui est juste
cuts-others = Tous ceux qui ont fini : { $mean } en moyenne, de { $low } à { $high }
cuts-outcome = Ce que donnent les formateurs
cuts-waiting = { $judges } formateurs sur au moins { $needed } ont fini. Les autres évaluent sur n’importe quel ordinateur de la classe ; la clé réunit le tout.
cuts-proposed = { $right } sur { $count } justes
cuts-proposal = Proposition des formateurs
cuts-exact = Le seuil avant arrondi
cuts-exact-value = { $cut }, avec 95 % de certitude entre { $low } et { $high }
cuts-error = Erreur type
cuts-agreement = Accord, ICC(2,k)
cuts-agreement-good = { $icc } : bon
cuts-agreement-low = { $icc } : sous 0,80 ; parlez des questions où vous êtes le plus loin, puis évaluez à nouveau
cuts-agreement-none = Aucun accord calculable : rien ne diffère.
cuts-in-course = Dans le cours
cuts-in-pack = Dans le cours : { $right } sur { $count } justes. { $reason }
cuts-in-pack-none = Pas de seuil : dans un bilan, chaque question de sécurité doit être juste.
cuts-changes-nothing = Cela ne change rien en soi. Qui écrit le cours décide ; un nouveau seuil vient avec une nouvelle version de son paquet.
cuts-print = Imprimer pour le dossier
cuts-link = Évaluer le seuil ensemble
cuts-link-about = Combien doivent être justes, selon trois à cinq formateurs
cuts-page-title = Seuil proposé : { $name }
cuts-page-cut = Seuil { $cut }, avec 95 % de certitude entre { $low } et { $high } ; erreur type { $error }
cuts-page-agreement = Accord ICC(2,k) : { $icc } ; bon à partir de 0,80
cuts-column-question = Question
cuts-column-mean = Sur dix, en moyenne
cuts-column-range = De, à
