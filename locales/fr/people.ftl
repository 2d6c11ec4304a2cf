# Learners one by one and as a list, their groups, and who left.

## The list

people-here =
    { $count ->
        [one] { $count } apprenant est dans la classe
       *[other] { $count } apprenants sont dans la classe
    }
people-none = Personne n’est encore dans la classe
people-none-about = Inscrivez une personne, ou plusieurs depuis un tableau.
people-search = Chercher par nom, carte ou groupe
people-found = { $count } sur { $all } affichés
people-nobody-found = Personne ne correspond. Essayez moins de lettres.
people-group = Groupe
people-group-all = Tous les groupes
people-column-learner = Apprenant
people-column-card = Carte
people-column-languages = Langues
people-column-groups = Groupes
people-column-since = Dans la classe depuis
people-enrol = Inscrire une personne
people-enrol-many = Inscrire depuis un tableau
people-to-groups = Groupes
people-to-left = Qui est parti
people-more = Afficher { $count } de plus
people-fresh =
    { $count ->
        [one] { $count } nouvelle carte n’est pas imprimée. Ses images sont perdues à la sortie.
       *[other] { $count } nouvelles cartes ne sont pas imprimées. Leurs images sont perdues à la sortie.
    }
people-back = Retour aux apprenants

## Saving the list


## The page of a learner

people-card = Carte
people-languages = Langues
people-classroom = Salle
people-since = Dans la classe depuis
people-groups = Groupes
people-state = Dans la classe
people-state-here = oui
people-state-elsewhere = passé dans une autre salle
people-state-left = parti le { $on } : { $reason }
people-state-discharged = libéré le { $on }
people-unit = Unité
people-session = Dernière séance
people-needs = Aménagements
people-nothing = aucun
people-unknown = pas connu
people-left-note = Cette personne ne peut pas se connecter. Tout son travail est gardé.
people-change = Modifier
people-rename = Nom
people-ways-settings = Modifier
people-ways-state = Arrivées et départs
people-come-back = Remettre dans la classe
people-undo-discharge = Annuler la libération
people-move = Le changement de salle se fait au centre, sur la page de la personne.
people-renamed = Le nom a été modifié.
people-languages-set = Les langues ont été modifiées.
people-needs-set = Les aménagements ont été modifiés.
people-groups-set = Les groupes ont été modifiés.
people-left-done = { $name } a quitté la classe.
people-back-done = { $name } est de nouveau dans la classe.
people-discharged-done = { $name } a été libéré.
people-undone = Tout est comme avant.

## New pictures

people-reset = Nouvelles images
people-reset-title = De nouvelles images pour { $name } ?
people-reset-about = Les anciennes images ne valent plus. Le numéro de carte reste. Les essais ratés sont oubliés.
people-reset-do = Tirer de nouvelles images

## Languages

people-language = Langue des écrans et des leçons
people-second = Deuxième langue à côté
people-second-none = Pas de deuxième langue

## Accommodations: settings, never a reason for them

people-needs-about = Ces réglages suivent la personne sur chaque ordinateur. Aucun motif n’est gardé.
people-text-size = Taille du texte
people-text-own = comme la personne le règle
people-percent = { $number } %
people-time = Temps
people-time-usual = habituel
people-time-times = { $factor } fois
people-read-aloud = Lecture à voix haute
people-fewer-options = Moins de choix par question
people-reader-present = Une personne lit
people-glossary = Mots aussi en
people-glossary-none = aucune autre langue

## Leaving, and discharge from prison

people-leave = Quitte la classe
people-leave-title = Pourquoi { $name } part-il ?
people-leave-reason = Motif
people-leave-mend = Choisissez un motif.
people-leave-do = Quitte la classe
people-reason-finished = a terminé
people-reason-moved = transféré ailleurs
people-reason-own-choice = choix personnel
people-reason-removed = retiré par le personnel
people-reason-other = autre motif
people-day = Jour
people-day-hint = Par exemple 22.11.2026
people-discharge = Libéré de prison
people-discharge-title = Quand { $name } est-il libéré ?
people-discharge-do = Noter la libération
people-left-title =
    { $count ->
        [one] { $count } apprenant est parti
       *[other] { $count } apprenants sont partis
    }
people-left-none = Personne n’est parti
people-left-none-about = Ici figure qui quitte la classe ou est libéré. Rien n’est effacé.
people-left-about = Ils ne peuvent pas se connecter. Tout leur travail est gardé.
people-column-state = Ce qui s’est passé
people-column-undo = Retour

## Groups

people-groups-title =
    { $count ->
        [one] { $count } groupe
       *[other] { $count } groupes
    }
people-groups-none = Pas encore de groupe
people-groups-none-about = Créez un groupe, puis ajoutez les personnes sur leurs pages.
people-group-new = Nouveau groupe
people-group-name = Nom du groupe
people-group-make = Créer
people-group-rename = Renommer
people-group-rename-one = Renommer { $name }
people-group-drop = Supprimer
people-group-drop-one = Supprimer { $name }
people-group-dropped = Le groupe { $name } n’est plus là. Les personnes restent dans la classe.
people-group-learners = Apprenants
people-keep = Enregistrer
