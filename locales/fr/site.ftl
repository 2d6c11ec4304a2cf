# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Rubriques
site-rail-class = Classe
site-rail-exchange = Échange
site-rail-packs = Paquets
site-rail-computer = Cet ordinateur
site-rail-overview = Vue d’ensemble
site-rail-sites = Sites
site-role-officer = Surveillance
site-role-trainer = Formation
site-role-coordinator = Coordination
site-kind-station = Poste
site-kind-office = Bureau
site-kind-centre = Centre
site-put-aside = Des données de cet ordinateur étaient abîmées. Elles sont mises de côté, pas effacées. Prévenez votre coordination.

## Locked: all languages stand on one page

site-locked = Demandez au personnel d’ouvrir cet ordinateur.
site-locked-safe = Votre travail est en sûreté.
site-locked-passphrase = Phrase de passe du personnel
site-locked-open = Ouvrir

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
site-about-journal = Numéro du journal
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Journaux commencés ici
site-verify = Vérifier le journal
site-verify-heading = Chaque entrée est-elle restée telle qu’elle a été écrite ?
site-verify-about = Footbridge relit toutes les entrées et les compare à ce que montrent les écrans.
site-verify-running = Le journal est en cours de vérification.
site-verified = Chaque entrée est restée telle qu’elle a été écrite
site-verified-events = Entrées lues
site-verified-journals = Journaux
site-verified-seals = Sceaux vérifiés
site-verified-tables = Tableaux comparés
site-stick = Où est la clé USB ?
site-stick-about = Footbridge trouve les clés USB lui-même. S’il ne trouve pas la vôtre, tapez son dossier.
site-stick-folder = Dossier de la clé USB
site-stick-use = Utiliser ce dossier
site-stick-forget = Oublier le dossier
site-stick-kept = Footbridge utilise ce dossier : { $folder }
site-stick-none = Aucun dossier n’est choisi. Footbridge cherche les clés USB lui-même.
