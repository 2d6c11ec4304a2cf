assessment-practice = Exercices
assessment-practice-standing = { $right } justes, il en faut { $needed }
assessment-answer = Répondre
assessment-choose-one = Choisissez une réponse.
assessment-choose-some = Choisissez vos réponses.
assessment-choose-pairs = Choisissez une réponse pour chaque ligne.
assessment-choose-order = Mettez-les dans l’ordre.
assessment-choose-verdict = Choisissez vrai ou faux, et pourquoi.
assessment-choose-number = Tapez un nombre, par exemple 12,5.
assessment-choose-words = Tapez votre réponse.
assessment-order-hint = Déplacez les lignes. Ce qui vient d’abord est en haut.
assessment-hotspot-hint = Choisissez dans l’image ou dans la liste.
# Is a sentence true or false?
assessment-true = Vrai
assessment-false = Faux
assessment-reason = Pourquoi ? Choisissez la raison.
assessment-way-screen = À l’ordinateur
assessment-way-paper = Sur papier
assessment-way-aloud = À l’oral
# Labels of the field for an answer that is typed.
assessment-your-number = Votre nombre
assessment-your-words = Votre réponse
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

# Something that is done or made. A trainer looks at it later.
assessment-done = Je l’ai fait
assessment-done-note = Écrivez ici, si vous voulez
assessment-choose-done = Faites-le d’abord. Dites ensuite que c’est fait.
# In practice: nobody judges it, and it does not count.
assessment-compare = Comparez avec ceci
assessment-compare-about = Ici, cela ne compte pas. Regardez chaque ligne.
assessment-criteria = On regarde ceci
assessment-criterion-critical = Indispensable
assessment-criterion-met = Présent
assessment-criterion-not-met = Pas encore
assessment-model = Une bonne réponse
assessment-my-answer = Votre réponse
# At the end of a check or a final: something is still to be judged.
assessment-waiting =
    { $count ->
        [one] Une réponse attend le personnel.
       *[other] { $count } réponses attendent le personnel.
    }
assessment-waiting-about = Vous pouvez continuer. Le personnel regarde cela plus tard.
