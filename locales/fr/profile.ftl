# The competency profile: what stands behind each “I can” sentence.

## The learner’s own page: at most twelve words in a sentence, plain and adult

profile-mine-title = Ce que je sais faire
profile-mine-none = Il n’y a encore rien ici. Commencez par la première leçon.
profile-mine-begin = Commencer
profile-mine-count = Vous pouvez dire { $can } phrases sur { $all }.
profile-level-not-begun = Pas commencé
profile-level-begun = Commencé
profile-level-practised = Bien exercé
profile-level-checked = Le bilan est fait
profile-level-can = C’est acquis
profile-waits = Reste à faire : { $title }, { $competent } sur { $wanted }
profile-behind = Ce qui l’appuie ({ $count })
profile-practice = Exercice : { $right } sur { $of } justes
profile-check = Bilan : { $right } sur { $of } justes du premier coup
profile-task = { $title }, fois { $number } : réussie
profile-task-not-yet = { $title }, fois { $number } : pas encore

## What staff see of one learner

profile-open = Ce que la personne sait faire
profile-title = { $name } : { $can } phrases acquises sur { $all }
profile-about = Selon ce que sait cet ordinateur. Aucun niveau n’est jamais retiré.
profile-none = Aucun cours n’est installé ici. Installez d’abord un paquet.

## The profile on paper, in the learner’s language

profile-print = Imprimer pour la personne en formation
profile-page-title = Ce que je sais faire : { $name }
profile-column-sentence = Je sais faire
profile-column-level = Où j’en suis
profile-column-behind = Ce qui l’appuie
