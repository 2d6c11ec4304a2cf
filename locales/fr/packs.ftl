packs-title =
    { $count ->
        [one] { $count } paquet est sur cet ordinateur
       *[other] { $count } paquets sont sur cet ordinateur
    }
packs-empty = Il n’y a pas encore de paquet sur cet ordinateur
packs-empty-about = Les paquets arrivent avec une clé USB du centre.
packs-exchange = Aller à Échange
packs-column-title = Paquet
packs-column-version = Version
packs-column-languages = Langues
packs-column-since = Ici depuis
packs-unlisted = { $title } (n’est plus publié)
packs-withdrawn = Retiré par le centre
packs-column-reason = Raison
packs-and-older = { $version } et plus anciennes

## Kinds

packs-kind-course = Cours
packs-kind-framework = Compétences
packs-kind-directory = Adresses
packs-kind-catalogue = Ce que propose le centre
packs-previous = la version { $version } est gardée aussi
packs-column-do = Agir

## Withdrawing

packs-withdraw = Retirer
packs-withdraw-one = Retirer { $title }, version { $version }
packs-withdraw-title = Retirer { $title }, version { $version } ?
packs-withdraw-about = Faites-le si quelque chose est faux. Chaque site ne le montre plus après son prochain échange. Le travail des apprenants reste.
packs-withdraw-which = Qu’est-ce qui part ?
packs-withdraw-only = Cette version seule. La précédente revient.
packs-withdraw-older = Cette version et toutes les précédentes.
packs-withdraw-reason = Pourquoi, en quelques mots
packs-withdraw-mend = Dites pourquoi en quelques mots.
packs-undo = Rétablir
packs-undo-one = Rétablir { $title }, version { $version }

## Installing from a stick

packs-install = Installer depuis une clé USB
packs-install-title = Quelle clé USB apporte les paquets ?
packs-install-about = Seuls les paquets sont pris. Le travail des apprenants reste où il est.
packs-install-start = Installer
packs-installing = Les paquets sont en cours d’installation
packs-installed =
    { $count ->
        [one] { $count } nouveau paquet est là
       *[other] { $count } nouveaux paquets sont là
    }
packs-installed-nothing = Aucun nouveau paquet
packs-already =
    { $count ->
        [one] { $count } paquet était déjà là.
       *[other] { $count } paquets étaient déjà là.
    }
packs-not-for-this =
    { $count ->
        [one] { $count } paquet est pour d’autres ordinateurs.
       *[other] { $count } paquets sont pour d’autres ordinateurs.
    }
packs-left-out =
    { $count ->
        [one] Le centre a retiré { $count } paquet. Il a été laissé.
       *[other] Le centre a retiré { $count } paquets. Ils ont été laissés.
    }
packs-older-programme = Les paquets de cette clé USB sont plus anciens que ceux d’ici. Rien n’a changé.
packs-expired = La liste des paquets est périmée. Demandez au centre une clé USB plus récente. Ce qui est ici reste en service.
packs-install-stopped = L’installation a été arrêtée
packs-install-stopped-about = Ce qui était là reste en service. Vous pouvez recommencer.
packs-install-failed = L’installation n’a pas marché
packs-install-again = Une autre clé USB
packs-to-packs = Retour aux paquets
packs-none-left = Aucun paquet n’est en service sur cet ordinateur
