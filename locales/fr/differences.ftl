# What staff should look at: two values where there should be one, and what does not add up.
differences-title =
    { $count ->
        [one] { $count } point à regarder
       *[other] { $count } points à regarder
    }
differences-none = Rien à regarder
differences-none-about = Tout ce qui est arrivé va ensemble.
differences-about = Rien n’est perdu. Là où il y a deux valeurs, choisissez la bonne quand vous avez le temps.

## Two values where there should be one

differences-whose-site = Nom d’un site : { $name }
differences-whose-name = Nom d’un apprenant : { $name }
differences-whose-card = Carte de { $name }
differences-whose-languages = Langues de { $name }
differences-whose-classroom = Salle de { $name }
differences-whose-staff = Personnel : { $name }
differences-whose-stick = Clé USB numéro { $serial }
differences-whose-pack = Paquet { $pack }, version { $version }
differences-whose-records = { $first } et { $second }
differences-whose-state = { $name } est dans la classe ?
differences-whose-needs = Aménagements de { $name }
differences-whose-works = { $name } travaille ici ?
differences-whose-group = Nom d’un groupe : { $name }
differences-whose-member = { $name } dans le groupe { $group }
differences-whose-plan = { $unit } dans le plan de la classe
differences-whose-plan-of = { $unit } dans le plan de { $name }
differences-whose-day = Présence du { $day } : { $name }
differences-withdrawn-only = retiré
differences-withdrawn-older = retiré avec tous les précédents
differences-withdrawn-not = non retiré
differences-one-person = une seule personne
differences-two-people = deux personnes
differences-works-yes = travaille ici
differences-works-no = a quitté le site
differences-group-gone = supprimé
differences-member-yes = dans le groupe
differences-member-no = pas dans le groupe
differences-as-class = comme la classe
differences-plan-until = { $wish }, jusqu’au { $day }
differences-needs-none = comme d’habitude
differences-unknown = inconnu
differences-said = { $by }, { $site }, { $when }
differences-by-unknown = quelqu’un
differences-site-unknown = un site sans nom
differences-counts = Compte maintenant
differences-keep = Garder celui-ci
differences-keep-one = Garder celui-ci : { $value }
differences-kept = C’est gardé. Les deux sont plus bas, vous pouvez choisir de nouveau.
differences-site-chooses = Seul l’ordinateur lui-même peut changer son nom.
differences-decided = Décidé récemment

## What does not add up

differences-rest = Ce qui est arrivé
differences-fork = { $site } : le même travail a continué de deux façons. Les deux sont gardées.
differences-copied = { $site } a été copié. Son travail est en sécurité. Chaque copie fait une nouvelle demande au centre.
differences-restored = { $site } a été rétabli à partir d’une copie.
differences-other-machine = Le travail de { $site } est passé sur un autre appareil.
differences-set-back = { $site } est revenu à un jour passé.
differences-copy-parted = { $site } continue de son côté depuis la copie.
differences-gap =
    { $count ->
        [1] { $site } : il manque { $first }. Elle arrive avec la prochaine clé USB.
       *[other] { $site } : il manque { $first } à { $last }. Elles arrivent avec la prochaine clé USB.
    }
differences-clock-ahead = { $site } : l’horloge avance. Faites-la régler.
differences-clock-behind = { $site } : l’horloge retarde. Faites-la régler.
differences-clock-note = elle disait { $said }, ici c’était { $taken }
differences-aside =
    { $count ->
        [one] { $count } entrée de { $site } attend une décision du centre.
       *[other] { $count } entrées de { $site } attendent une décision du centre.
    }
differences-since = depuis : { $when }
differences-last = { $file }, depuis : { $when }, vu pour la dernière fois : { $last }

## Records of one person

differences-joined = { $first } et { $second } comptent comme une seule personne.
differences-part = Ce sont deux personnes
differences-part-one = Ce sont deux personnes : { $first }, { $second }
differences-alike = Peut-être une seule personne
differences-alike-about = Ils ont le même nom dans une salle. Les deux cartes marchent de toute façon.
differences-alike-one = { $name } : cartes { $first } et { $second }
differences-join = C’est une seule personne
differences-join-one = C’est une seule personne : { $first }, { $second }
