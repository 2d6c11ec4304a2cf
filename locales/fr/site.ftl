# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Rubriques
site-rail-class = Classe
site-rail-start = Accueil
site-rail-register = Registre
site-rail-exchange = Échange
site-rail-packs = Paquets
site-rail-approvals = Deux personnes
site-rail-access = Accès
site-rail-computer = Cet ordinateur
site-rail-overview = Vue d’ensemble
site-rail-results = Résultats
site-rail-figures = Questions en chiffres
site-rail-sites = Sites
site-rail-staff = Personnel
site-role-officer = Surveillance
site-role-trainer = Formation
site-role-coordinator = Coordination
site-role-publisher = Édition
site-role-guest = Visite
site-kind-station = Poste
site-kind-office = Bureau
site-kind-centre = Centre
site-put-aside = Des données de cet ordinateur étaient abîmées. Elles sont mises de côté, pas effacées. Prévenez votre coordination.

## Locked: all languages stand on one page

site-locked = Demandez au personnel d’ouvrir cet ordinateur.
site-locked-safe = Votre travail est en sûreté.
site-locked-passphrase = Phrase de passe du personnel
site-locked-open = Ouvrir
site-locked-stick = Si une clé est branchée, l’échange commence aussitôt.
site-locked-others = Phrase de passe oubliée ?
site-locked-code = Ouvrir avec le code de récupération
site-locked-put-back = Remettre la dernière bonne copie
site-locked-back = Retour

## Opened in the morning: one act, one sentence, one key

site-morning-running = Il est ouvert et échange avec la clé
site-morning-wait = Laissez la clé branchée. Footbridge dit quand elle peut partir.
site-morning-done = C’est fait. Retirez la clé.
site-morning-level = Tous les ordinateurs de la salle sont au même niveau.
site-morning-behind =
    { $count ->
        [one] Encore { $count } ordinateur a besoin de cette clé.
       *[other] Encore { $count } ordinateurs ont besoin de cette clé.
    }
site-morning-refused =
    { $count ->
        [one] { $count } fichier n’a pas été pris. La page de l’échange dit pourquoi.
       *[other] { $count } fichiers n’ont pas été pris. La page de l’échange dit pourquoi.
    }
site-morning-open = Cet ordinateur est ouvert
site-morning-several = Plusieurs clés sont branchées. Faites l’échange sur sa page.
site-morning-not-usable = Cette clé ne peut pas servir maintenant. La page de l’échange dit pourquoi.
site-morning-ready = Prêt pour les apprenants
site-morning-stay = Vers les pages du personnel

## The printed recovery code opens a locked computer, once

site-code-title = Ouvrir avec le code de récupération
site-code-about = Le code ouvre cet ordinateur une fois. Faites-en un nouveau ensuite.
site-code = Code de récupération
site-code-rule = Huit groupes de quatre lettres et chiffres, de la feuille imprimée.
site-code-mend = Tapez les huit groupes.
site-code-count = { $count } groupes sur 8
site-code-name = Votre nom
site-code-name-hint = Comme dans la liste du personnel. Un nouveau nom s’y ajoute.
site-code-open = Ouvrir

## The data were found damaged: the last good copy

site-put-back-title = Remettre la dernière bonne copie
site-put-back-about = Les données de cet ordinateur sont abîmées. Elles sont mises de côté, pas effacées.
site-put-back-when = La dernière bonne copie date du { $when }. La suite revient avec la clé, si elle y était.
site-put-back-none = Aucune copie n’est sur cet ordinateur. Un code de récupération et une clé permettent de le réinstaller.
site-put-back-do = La remettre

## This computer

site-about =
    { $entries ->
        [one] { $entries } entrée est sur cet ordinateur
       *[other] { $entries } entrées sont sur cet ordinateur
    }
site-about-program = Version de Footbridge
site-about-store = Stockage
site-about-store-versions = SQLCipher { $cipher }, SQLite { $sqlite }
site-about-folder = Dossier des données
site-about-site = Numéro de ce site
site-about-journal = Numéro de la série d’entrées
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Séries d’entrées commencées ici
site-verify = Vérifier les entrées
site-verify-heading = Chaque entrée est-elle restée telle qu’elle a été écrite ?
site-verify-about = Footbridge relit toutes les entrées et les compare à ce que montrent les écrans.
site-verify-running = Les entrées sont en cours de vérification.
site-verified = Chaque entrée est restée telle qu’elle a été écrite
site-verified-events = Entrées lues
site-verified-journals = Séries d’entrées
site-verified-seals = Sceaux vérifiés
site-verified-tables = Tableaux comparés
site-stick = Où est la clé USB ?
site-stick-about = Footbridge trouve les clés USB lui-même. S’il ne trouve pas la vôtre, tapez son dossier.
site-stick-folder = Dossier de la clé USB
site-stick-use = Utiliser ce dossier
site-stick-forget = Oublier le dossier
site-stick-kept = Footbridge utilise ce dossier : { $folder }
site-stick-none = Aucun dossier n’est choisi. Footbridge cherche les clés USB lui-même.
site-rail-sticks = Clés USB
site-rail-differences = Différences

## If this computer is lost or breaks

site-recovery = Si cet ordinateur est perdu ou en panne
site-recovery-without = Il n’y a pas encore de code de récupération. Faites-en un et gardez la feuille en lieu sûr.
site-recovery-used = Le code de récupération a servi et n’ouvre plus rien. Faites-en un nouveau.
site-recovery-with = Le code de récupération date de : { $when }.
site-recovery-written = Écrit sur une clé USB pour la dernière fois : { $when }
site-recovery-not-written = Rien n’est encore sur une clé USB pour cela. Faites un échange.
site-recovery-copies =
    { $count ->
        [0] Aucune copie n’est encore gardée sur cet ordinateur.
        [one] { $count } copie est gardée sur cet ordinateur.
       *[other] { $count } copies sont gardées sur cet ordinateur.
    }
site-recovery-make = Faire un code de récupération
site-recovery-replaces = L’ancien code n’ouvre que ce qui a été écrit avant aujourd’hui.
site-recovery-title = Notez ou imprimez le code de récupération
site-recovery-once = Il n’est montré que maintenant. Gardez la feuille sous clé, jamais avec une clé USB.
site-recovery-sheet = Code de récupération de { $site }
site-recovery-back = Retapez-le d’après la feuille
site-recovery-right = C’est juste. Le prochain échange écrit le fichier de récupération sur la clé USB.
site-recovery-wrong = Le groupe { $group } est différent de la feuille.
site-recovery-done = Retour à cet ordinateur
site-recovery-what = Avec ce code et sa clé USB, un autre ordinateur peut remplacer celui-ci.
## How this computer is opened and left

site-door = Ouvrir et quitter
site-door-about = Les sessions se terminent seules après ces minutes. Le travail est toujours gardé.
site-door-read = Les sessions se terminent après { $learner } minutes sans apprenant, après { $staff } minutes sans personnel et, dans tous les cas, après { $session } minutes.
site-door-learner = Sans apprenant, minutes
site-door-staff = Sans personnel, minutes
site-door-session = Dans tous les cas, minutes
site-door-keep = Garder ces durées
site-door-kept = C’est noté. Cela vaut dès la prochaine connexion.
site-door-morning = Ouvrir le matin
site-door-exchanges = Ouvre et échange
site-door-opens = Ouvre seulement
site-rail-people = Apprenants

## The first page of those who see nothing of any person

site-start-guest = Vous êtes ici en invité
site-start-guest-about = Vous voyez quels paquets sont utilisés. Vous ne pouvez rien changer ici.
site-start-publisher = Vous publiez des paquets
site-start-publisher-about = Les paquets sont écrits, signés et publiés en ligne de commande. Ici, vous voyez lesquels sont utilisés.
site-start-packs = Voir les paquets
site-start-nobody = Votre compte ne voit aucun apprenant, aucun résultat et aucun accès.
