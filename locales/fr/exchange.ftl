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
exchange-state-none = Aucune clé USB n’est branchée.
exchange-state-several = Plusieurs clés USB sont branchées. Ne laissez que la bonne.
exchange-state-fine = Cette clé USB est prête.
exchange-state-full = Il reste peu de place sur cette clé USB. Prenez-en une autre, ou effacez d’autres fichiers.
exchange-state-read-only = On ne peut rien écrire sur cette clé USB. Ouvrez son verrou, ou prenez-en une autre.
exchange-state-unreadable = Cette clé USB ne peut pas être lue. Prenez-en une autre.
exchange-state-defective = Cette clé USB ne garde pas ce qu’on y écrit. Prenez-en une autre.
exchange-state-not-in-register = Cette clé USB n’est pas dans le registre. Prenez-en une qui y est.
exchange-folder-link = Choisir un autre dossier
exchange-folder-drag = Vous pouvez aussi glisser un dossier dans cette fenêtre.
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
exchange-in-older-programme = Le programme sur cette clé est plus ancien
exchange-in-older-programme-note = rien n’a changé ici
exchange-in-not-for-this-note = pas pour cet ordinateur
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
       *[other] dit ce qui est arrivé
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

## The stick that is plugged in

exchange-stick-number = numéro { $serial }
exchange-stick-room = { $free } libres sur { $total }
exchange-stick-used = Dernier échange avec elle ici : { $when }
exchange-stick-first = Encore aucun échange avec elle ici
exchange-remove = La retirer sans risque
exchange-remove-one = La retirer sans risque : { $label }
exchange-removed = L’ordinateur a libéré la clé USB. Vous pouvez la retirer.
exchange-removed-by-hand = Tout est écrit. Vous pouvez retirer la clé USB.

## How this computer stands to the others

exchange-level = Tous les ordinateurs de la salle sont à jour.
exchange-behind =
    { $count ->
        [1] Encore un ordinateur pour que tous soient à jour : { $names }.
        [2] Encore deux ordinateurs pour que tous soient à jour : { $names }.
        [3] Encore trois ordinateurs pour que tous soient à jour : { $names }.
        [4] Encore quatre ordinateurs pour que tous soient à jour : { $names }.
        [5] Encore cinq ordinateurs pour que tous soient à jour : { $names }.
        [6] Encore six ordinateurs pour que tous soient à jour : { $names }.
        [7] Encore sept ordinateurs pour que tous soient à jour : { $names }.
        [8] Encore huit ordinateurs pour que tous soient à jour : { $names }.
        [9] Encore neuf ordinateurs pour que tous soient à jour : { $names }.
        [10] Encore dix ordinateurs pour que tous soient à jour : { $names }.
       *[other] Encore { $count } ordinateurs pour que tous soient à jour : { $names }.
    }
exchange-unnamed = un ordinateur sans nom
exchange-no-news = Aucune nouvelle du centre depuis { $count } échanges. Demandez la clé USB qui vient de là-bas.
exchange-open =
    { $count ->
        [one] { $count } entrée n’est pas encore arrivée au centre.
       *[other] { $count } entrées ne sont pas encore arrivées au centre.
    }
exchange-notices = À propos de cet ordinateur
exchange-notice-restored = Cet ordinateur a été rétabli à partir d’une copie. Ce qui lui manque revient avec les prochains échanges.
exchange-notice-other-machine = Le travail de cet ordinateur est venu ici d’un autre appareil. Rien n’est perdu.
exchange-notice-set-back = Cet ordinateur est revenu à un jour passé. Ce qui manque revient avec la clé USB.
exchange-notice-copied = Cet ordinateur a été copié. Son travail est en sécurité. Le centre doit l’admettre de nouveau.
exchange-notice-admitted = Le centre a admis cet ordinateur.
exchange-notice-since = Depuis : { $when }
exchange-notice-away = Je l’ai lu

## New computers

exchange-asking =
    { $count ->
        [one] Un nouvel ordinateur demande à participer
       *[other] { $count } nouveaux ordinateurs demandent à participer
    }
exchange-asking-means = Si vous le connaissez, laissez-le participer. Son travail compte ici jusqu’à la décision du centre.
exchange-let-in = Le laisser participer pour l’instant
exchange-let-in-one = Le laisser participer pour l’instant : { $name }
exchange-let-in-done = { $name } participe pour l’instant.

## More of the report

exchange-in-asking-name = { $name } demande à être admis
exchange-in-own =
    { $events ->
        [one] { $events } entrée de cet ordinateur est revenue
       *[other] { $events } entrées de cet ordinateur sont revenues
    }
exchange-in-own-note = elles manquaient ici
exchange-carried =
    { $bundles ->
        [one] { $bundles } fichier scellé pour d’autres
       *[other] { $bundles } fichiers scellés pour d’autres
    }
exchange-carried-note = continuent leur chemin d’ici
exchange-in-aside =
    { $events ->
        [one] { $events } entrée a été mise de côté
       *[other] { $events } entrées ont été mises de côté
    }
exchange-in-aside-note = { $from } ; le centre ne lui fait plus confiance
exchange-not-ready = Cette clé USB ne convient pas
exchange-in-learner = Un apprenant est venu dans cette salle

## Reach

exchange-reach-here = Déjà sur cet ordinateur.
exchange-reach-alone = Aucun autre ordinateur de la salle n’est connu ici. Ailleurs, on le saisit sur place.
exchange-reach-typed = Plus tôt seulement si on le saisit là-bas.
exchange-reach-waiting =
    { $count ->
        [one] { $count } autre ordinateur avec la prochaine clé : { $names }.
       *[other] { $count } autres ordinateurs avec la prochaine clé : { $names }.
    }
exchange-reach-have =
    { $count ->
        [one] { $count } autre ordinateur l’a déjà.
       *[other] { $count } autres ordinateurs l’ont déjà.
    }
