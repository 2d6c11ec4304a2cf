# Exchange with a stick; also used where a stick is chosen.

exchange-ready =
    { $count ->
        [one] La clé USB est prête
       *[other] { $count } clés USB sont prêtes
    }
exchange-none = Branchez la clé USB
exchange-none-about = Footbridge la voit en quelques secondes.
exchange-about-site = Les paquets et les accusés de réception entrent. Le travail de vos apprenants sort, scellé.
exchange-about-centre = Le travail des sites entre. Les accusés de réception et les paquets sortent.
exchange-start = Échanger
# Name of the button for screen readers.
exchange-start-with = Échanger avec { $label }
exchange-place-chosen = dossier choisi
exchange-place-away = absente en ce moment
exchange-folder-link = Choisir un autre dossier
exchange-stick = Clé USB
exchange-stick-other = Un autre dossier
exchange-stick-folder = Dossier
exchange-stick-none = Aucune clé USB trouvée. Branchez-la, puis cherchez de nouveau.
exchange-stick-again = Chercher de nouveau

## While it runs

exchange-running = L’échange est en cours
exchange-leave-in = Laissez la clé USB branchée.

## Afterwards

exchange-done = L’échange est terminé
exchange-cancelled = L’échange a été arrêté
exchange-cancelled-about = Rien n’est perdu. Le prochain échange reprend ici.
exchange-failed = L’échange n’a pas marché
exchange-safe = Vous pouvez retirer la clé USB.
exchange-not-safe = Laissez la clé USB branchée et refaites un échange.
exchange-again = Refaire un échange
exchange-came-in = Entré
exchange-went-out = Sorti
exchange-in-nothing = Il n’y avait rien de nouveau sur la clé USB.
exchange-out-nothing = Il n’y avait rien de nouveau à envoyer.
exchange-in-pack = { $title }, version { $version }
exchange-in-pack-note = maintenant sur cet ordinateur
exchange-statement = Communiqué du centre
exchange-in-statement-note =
    { $sites ->
        [one] { $sites } site est admis
       *[other] { $sites } sites sont admis
    }
exchange-in-receipt-all = Le centre a tout
exchange-in-receipt-some =
    { $arrived ->
        [one] { $arrived } entrée est arrivée au centre
       *[other] { $arrived } entrées sont arrivées au centre
    }
exchange-in-receipt-until = jusqu’au { $when }
exchange-in-receipt-open =
    { $open ->
        [one] { $open } entrée est encore en route, { $when }
       *[other] { $open } entrées sont encore en route, { $when }
    }
exchange-in-work =
    { $learners ->
        [one] Travail de { $learners } apprenant
       *[other] Travail de { $learners } apprenants
    }
# A bundle with entries of a site, but of no learner.
exchange-in-bundle = Entrées d’un site
exchange-in-from = de { $site }
exchange-in-from-unknown = d’un site sans nom
exchange-in-new =
    { $events ->
        [0] rien de nouveau
        [one] { $events } nouvelle entrée
       *[other] { $events } nouvelles entrées
    }
exchange-in-asking = Un site demande à être admis
exchange-in-waiting =
    { $waiting ->
        [one] { $waiting } entrée attend avec lui
       *[other] { $waiting } entrées attendent avec lui
    }
exchange-out-bundle =
    { $events ->
        [one] { $events } nouvelle entrée
       *[other] { $events } nouvelles entrées
    }
exchange-out-bundle-note =
    { $learners ->
        [0] scellées, d’aucun apprenant
        [one] scellées, de { $learners } apprenant
       *[other] scellées, de { $learners } apprenants
    }
exchange-out-statement-note = dit quels sites sont admis
exchange-out-receipt = Accusé de réception pour les sites
exchange-out-receipt-note =
    { $journals ->
        [0] rien n’est encore arrivé
        [one] couvre { $journals } journal
       *[other] couvre { $journals } journaux
    }
exchange-out-packs =
    { $packs ->
        [one] { $packs } paquet
       *[other] { $packs } paquets
    }
exchange-out-packs-note = pour les sites
exchange-refused =
    { $count ->
        [one] Un fichier n’a pas été pris
       *[other] { $count } fichiers n’ont pas été pris
    }
exchange-to-sites = Voir les sites
