# First start: one question on each page.

setup-page = Page { $number } sur { $count }

## Language

setup-language-title = Quelle langue lisez-vous ?

## What is this computer

setup-kind-title = Qu’est-ce que cet ordinateur ?
setup-kind-station-about = Les apprenants s’installent et apprennent ici.
setup-kind-office-about = Le personnel suit les classes ici.
setup-kind-centre-about = Le travail de tous les sites se rassemble ici.
setup-kind-mend = Choisissez l’un des trois.
setup-sample = Essayer avec des données d’exemple
setup-sample-about = Des sites et des apprenants inventés, pour découvrir. Rien n’y est réel.

## Name

setup-name-title = Comment appelez-vous cet ordinateur ?
setup-name-label = Nom du site
setup-name-mend = Tapez un nom.
setup-name-example-station = Par exemple : Poste 3, atelier B
setup-name-example-office = Par exemple : Bureau, atelier B
setup-name-example-centre = Par exemple : Centre de formation

## First member of staff

setup-staff-title = Qui ouvre cet ordinateur ?
setup-staff-about = Vous êtes la première personne du personnel ici. Sans la phrase de passe, personne ne peut ouvrir cet ordinateur.
setup-staff-name = Votre nom
setup-staff-passphrase = Phrase de passe
setup-staff-again = La même phrase de passe encore une fois
setup-staff-rule = Au moins 12 caractères. Quatre mots sans rapport entre eux conviennent bien.
setup-staff-differs = Les deux ne sont pas encore pareilles.
setup-staff-same = Les deux sont pareilles.

## Starter kit

setup-kit-title = Où est le kit de démarrage ?
setup-kit-about = Le centre vous a donné une clé USB et six mots.
setup-kit-mend-stick = Choisissez une clé USB ou tapez son dossier.
setup-kit-none = Il n’y a pas de kit de démarrage ici. Choisissez la clé USB donnée par le centre.
setup-kit-file = Kit de démarrage
# A starter kit that was found on the stick.
setup-kit-here = Il est ici
setup-kit-words = Les six mots
setup-kit-words-rule = Tapez-les dans leur ordre, avec un espace entre eux.
setup-kit-words-mend = Il faut six mots.
setup-kit-words-count = { $count } mots sur 6

## Keys of the centre

setup-keys-title = Où sont les clés du centre ?
setup-keys-about = Elles ont été faites pour le centre et sont dans un dossier avec ses paquets.
setup-keys-folder = Dossier des clés du centre
setup-keys-mend-folder = Tapez le dossier.
setup-keys-passphrase = Phrase de passe du centre
setup-keys-mend-passphrase = Tapez la phrase de passe.

## End

setup-found = Installer cet ordinateur
setup-founding = Cet ordinateur est en cours d’installation. Cela prend quelques secondes.
setup-done-title = Cet ordinateur est prêt
setup-done-site = Faites maintenant un échange avec la clé USB. Ensuite le centre peut admettre ce site.
setup-done-centre = Faites maintenant un kit de démarrage pour chaque salle.
setup-done-go = Continuer

## Sample data

setup-sample-making = L’exemple est en préparation
setup-sample-stopped = L’exemple n’a pas été fait
setup-sample-opening = L’exemple est prêt. Le poste 1 s’ouvre.

## Replacing a computer that is lost or broken

setup-replace = Remplacer un ordinateur
setup-replace-about = Cela ramène le travail d’un ordinateur perdu ou en panne. Il faut sa clé USB et son code de récupération.
setup-replace-title = Quel ordinateur doit revenir ?
setup-replace-found =
    { $count ->
        [0] Il n’y a pas de fichier de récupération ici. Branchez une clé USB utilisée sur l’ordinateur perdu.
       *[other] La clé USB contient ce qu’il faut.
    }
setup-replace-code = Code de récupération
setup-replace-code-rule = Il est sur la feuille imprimée. Majuscules, espaces et tirets ne comptent pas.
setup-replace-code-count = { $count } groupes sur 8
setup-replace-code-mend = Il faut huit groupes de quatre lettres et chiffres.
setup-replace-do = Le ramener
setup-replace-running = L’ordinateur revient
setup-replace-stopped = Rien n’a été ramené
setup-replaced-title = { $name } est de retour
setup-replaced-entries = Entrées de nouveau ici
setup-replaced-written = État du
setup-replaced-staff = Personnel qui peut l’ouvrir
setup-replaced-next = Ouvrez-le avec votre phrase secrète et faites un échange. Le plus récent arrive alors.
setup-replaced-unreadable =
    { $count ->
        [one] { $count } fichier n’a pas pu être lu. Son contenu arrive avec l’échange.
       *[other] { $count } fichiers n’ont pas pu être lus. Leur contenu arrive avec l’échange.
    }
