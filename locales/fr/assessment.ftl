assessment-practice = Exercices
assessment-practice-standing = { $right } justes, il en faut { $needed }
assessment-answer = Répondre
assessment-choose-one = Choisissez une réponse.
assessment-choose-some = Choisissez vos réponses.
assessment-choose-pairs = Choisissez une réponse pour chaque ligne.
assessment-choose-order = Mettez-les dans l’ordre.
assessment-order-hint = Déplacez les lignes. Ce qui vient d’abord est en haut.
assessment-pair-choose = Choisir
assessment-move-up = Vers le haut : { $text }
assessment-move-down = Vers le bas : { $text }
assessment-moved = { $text } : maintenant numéro { $number }
assessment-all-right = C’est juste.
assessment-some-right = Ceci était juste
assessment-look-here = Regardez la réponse
assessment-right-answer = La bonne réponse
assessment-why = Pourquoi
assessment-ready = Vous pouvez faire le bilan.
assessment-ready-about = Le temps n’est pas limité. Vous pouvez arrêter à tout moment.
assessment-to-check = Vers le bilan
assessment-practise-more = S’exercer encore
assessment-check-number = Bilan : { $number } sur { $count }
assessment-again-number = Encore une fois : { $number } sur { $count }
assessment-saved = Enregistré
assessment-result = { $right } sur { $count } justes
assessment-result-now = Maintenant, les { $count } réponses sont justes.
assessment-to-look-at =
    { $count ->
        [one] Encore { $count } à regarder.
       *[other] Encore { $count } à regarder.
    }
assessment-look-about = Chacune est d’abord expliquée. Puis vous répondez encore.
assessment-look-now = Les regarder maintenant
assessment-explained = D’abord l’explication
assessment-unit-counts = Cette unité compte.
assessment-can-say = Vous pouvez maintenant dire :
