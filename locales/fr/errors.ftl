# One message for each error code: what happened, in plain words.
# The attribute .hint says what to do now.

# Remedies that many errors share.
-errors-hint-again = Réessayez. Si cela revient, donnez ce code à votre coordination.
-errors-hint-send-again = Rien n’est perdu. L’expéditeur le renvoie la prochaine fois.
-errors-hint-not-taken = Rien n’a été pris ni changé ici. Gardez la clé USB et prévenez votre coordination.
-errors-hint-leave = Laissez-le sur la clé USB. Il sera lu là où il doit l’être.
-errors-hint-newer-stays = Vous n’avez rien à faire. Le plus récent reste en service.
-errors-hint-fresh-stick = Rien n’a changé ici. Demandez au centre une clé USB avec une nouvelle copie.
-errors-hint-packs-stay = Les paquets d’ici restent en service. Demandez au centre une clé USB avec une nouvelle copie.
-errors-hint-tell-today = Le travail peut continuer. Prévenez votre coordination aujourd’hui.
-errors-hint-choose-again = Revenez en arrière et choisissez de nouveau.

## Sign in and passphrases

errors-sign-in-wrong = Le numéro et les images ne vont pas ensemble.
    .hint = Réessayez. Votre formateur ou formatrice peut vous aider.
errors-sign-in-wait =
    { $seconds ->
        [one] Attendez { $seconds } seconde, puis réessayez.
       *[other] Attendez { $seconds } secondes, puis réessayez.
    }
    .hint = Votre formateur ou formatrice peut vous aider.
errors-passphrase-wrong = Cette phrase de passe n’est pas la bonne.
    .hint = Vérifiez les majuscules et les espaces, puis réessayez.
errors-passphrase-weak = Cette phrase de passe est trop facile à deviner.
    .hint = Prenez au moins 12 caractères. Quatre mots sans rapport entre eux conviennent bien.
errors-not-permitted = Votre rôle ne permet pas cela ici.
    .hint = Demandez à un collègue qui le peut, ou reconnectez-vous.
errors-unknown-command = Le programme a demandé quelque chose qu’il ne connaît pas.
    .hint = { -errors-hint-again }
errors-request-malformed = Le programme n’a pas compris la saisie.
    .hint = { -errors-hint-again }

## This computer

errors-site-in-use = Footbridge est déjà ouvert sur cet ordinateur.
    .hint = Fermez l’autre fenêtre, puis recommencez.
errors-site-exists = Cet ordinateur est déjà installé.
    .hint = Relancez le programme pour l’utiliser.
errors-no-site = Cet ordinateur n’est pas encore installé.
    .hint = Relancez le programme et installez-le.
errors-store-damaged = Les données de cet ordinateur sont abîmées. Elles ont été mises de côté, pas effacées.
    .hint = Parlez d’abord à votre coordination. Ce qui est arrivé au centre est en sûreté.
errors-store-too-new = Un Footbridge plus récent a écrit les données de cet ordinateur.
    .hint = Rien n’est perdu. Lancez le programme plus récent.
errors-store-failed = Les données de cet ordinateur n’ont pas pu être lues ou enregistrées.
    .hint = { -errors-hint-again }
errors-store-key-wrong = Les données de cet ordinateur ne s’ouvrent pas.
    .hint = Réessayez, ou demandez à un collègue de l’ouvrir.
errors-pragma-refused = Les données ne sont pas en sûreté avec cette copie du programme.
    .hint = Rien n’a changé. Réinstallez le programme.
errors-disk-full = Le disque de cet ordinateur est plein.
    .hint = Faites de la place, puis réessayez. Ce qui est enregistré reste.
errors-disk-failed = Ce fichier ou dossier ne peut être ni lu ni écrit : { $path }
    .hint = Vérifiez que le disque fonctionne et que vous pouvez y écrire.
errors-clock-wrong = L’horloge de cet ordinateur n’est pas juste.
    .hint = Réglez la date et l’heure, puis réessayez.
errors-journal-broken = Le journal de cet ordinateur a un trou ou a été changé.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = Les tableaux de cet ordinateur ne correspondent pas à son journal.
    .hint = { -errors-hint-tell-today }

## Sticks

errors-stick-not-found = Il n’y a pas de clé USB à l’endroit { $folder }.
    .hint = Branchez la clé USB, attendez un instant et réessayez.
errors-stick-read-only = On ne peut rien écrire sur cette clé USB.
    .hint = Ouvrez son verrou, ou prenez une autre clé USB.
errors-stick-full = La clé USB est pleine.
    .hint = Prenez une autre clé USB, ou effacez d’autres fichiers. Ne touchez pas au dossier FOOTBRIDGE.
errors-stick-write-failed = L’écriture sur la clé USB a échoué.
    .hint = Rien n’est perdu. Rebranchez la clé USB, ou prenez-en une autre.

## Setting up

errors-kit-not-found = Il n’y a pas de kit de démarrage sur cette clé USB.
    .hint = Choisissez la clé USB que le centre vous a donnée pour cela.
errors-kit-words-wrong = Ces six mots n’ouvrent pas le kit de démarrage.
    .hint = Comparez chaque mot et leur ordre, puis réessayez.
errors-kit-damaged = Le kit de démarrage est abîmé.
    .hint = Demandez-en un nouveau au centre.
errors-kit-for-other-kind = Ce kit de démarrage est pour un autre type d’ordinateur.
    .hint = Revenez en arrière et choisissez l’autre type, ou demandez au centre le bon kit.
errors-centre-keys-wrong = Les clés du centre ne s’ouvrent pas.
    .hint = Vérifiez le dossier et la phrase de passe, puis réessayez.
errors-name-empty = Le nom manque.
    .hint = Tapez un nom.
errors-name-too-long = Le nom est trop long.
    .hint = Tapez un nom plus court.
errors-language-unknown = Cette langue n’est pas disponible ici.
    .hint = Choisissez-en une dans la liste.
errors-sample-exists = Les données d’exemple sont déjà là.
    .hint = Relancez le programme pour les utiliser.

## Long work

errors-job-running = Une autre longue tâche est en cours.
    .hint = Attendez qu’elle finisse, ou annulez-la.
errors-job-unknown = Cette tâche n’est plus en cours.
    .hint = Rien n’est perdu. Relancez-la.
errors-cancelled = Vous avez annulé.
    .hint = Rien n’est perdu. Recommencez quand vous voulez.

## Learning

errors-not-found = Cela n’est plus ici.
    .hint = { -errors-hint-choose-again }
errors-unit-not-found = Cette unité n’est pas dans le paquet.
    .hint = Faites un échange avec une clé USB qui porte le paquet le plus récent.
errors-step-not-found = Cette étape n’est plus dans le paquet.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = Cette question n’est plus dans le paquet.
    .hint = Revenez au début. Les réponses sont enregistrées.
errors-response-wrong-form = Cette réponse ne va pas avec la question.
    .hint = Répondez encore une fois.
errors-attempt-not-open = Ce bilan est déjà terminé.
    .hint = Revenez au début. Le résultat est enregistré.
errors-picture-code-wrong-form = Il faut quatre images.
    .hint = Choisissez quatre images.
errors-card-wrong-form = Ce n’est pas un numéro de carte.
    .hint = Tapez les six chiffres de la carte.

## Packs

errors-pack-missing = Il n’y a pas encore de paquet sur cet ordinateur.
    .hint = Faites un échange avec une clé USB qui porte un paquet.
errors-pack-content-wrong = Le contenu du paquet ne suit pas les règles : { $detail }
    .hint = Corrigez la source, puis reconstruisez le paquet.
errors-pack-too-new = Le paquet demande un Footbridge plus récent.
    .hint = Installez d’abord le programme plus récent. Le paquet d’ici reste en service.
errors-pack-file-damaged = Un fichier du paquet est abîmé.
    .hint = { -errors-hint-packs-stay }
errors-pack-file-not-listed = Un fichier du paquet n’est pas sur sa liste : { $detail }
    .hint = { -errors-hint-packs-stay }
errors-metadata-missing = La liste des paquets manque sur la clé USB.
    .hint = { -errors-hint-packs-stay }
errors-metadata-unreadable = La liste des paquets est illisible.
    .hint = { -errors-hint-packs-stay }
errors-metadata-rollback = La liste des paquets est plus ancienne que celle d’ici.
    .hint = { -errors-hint-newer-stays }
errors-metadata-expired = La liste des paquets a dépassé sa date.
    .hint = { -errors-hint-packs-stay }
errors-metadata-signature = La liste des paquets ne porte pas la signature de l’éditeur.
    .hint = { -errors-hint-not-taken }
errors-metadata-mismatch = Les listes des paquets ne vont pas ensemble.
    .hint = { -errors-hint-packs-stay }
errors-target-unknown = Un paquet n’est pas sur la liste de l’éditeur.
    .hint = { -errors-hint-not-taken }
errors-target-name-refused = Un paquet a un nom qui n’est pas permis.
    .hint = { -errors-hint-not-taken }
errors-target-damaged = Un paquet sur la clé USB est abîmé.
    .hint = { -errors-hint-packs-stay }

## Bundles, statements, receipts

errors-bundle-damaged = Un envoi est abîmé.
    .hint = { -errors-hint-send-again }
errors-bundle-not-for-us = Un envoi est scellé pour un autre destinataire.
    .hint = { -errors-hint-leave }
errors-bundle-sender-unknown = Un envoi vient d’un site inconnu ici.
    .hint = Rien n’est perdu. Refaites un échange quand le centre aura admis le site.
errors-bundle-chain-broken = Les entrées d’un envoi ne se suivent pas.
    .hint = { -errors-hint-send-again }
errors-bundle-seal-wrong = Le sceau d’un envoi n’est pas authentique.
    .hint = { -errors-hint-not-taken }
errors-bundle-events-differ = Un envoi contient d’autres entrées que celles annoncées.
    .hint = { -errors-hint-not-taken }
errors-bundle-too-large = Un envoi est plus grand que permis.
    .hint = { -errors-hint-not-taken }
errors-site-not-admitted = Un envoi vient d’un site qui n’est pas encore admis.
    .hint = Rien n’est perdu. Ses entrées attendent que le centre l’admette.
errors-admission-wrong = Un site se présente avec un kit de démarrage qui n’est pas de ce centre.
    .hint = Rien n’a été pris. Demandez qui a installé cet ordinateur.
errors-kit-used-up = Toutes les places de ce kit de démarrage sont prises.
    .hint = Faites un nouveau kit de démarrage pour cette salle.
errors-statement-damaged = Le communiqué du centre est abîmé.
    .hint = { -errors-hint-fresh-stick }
errors-statement-older = Le communiqué du centre est plus ancien que celui d’ici.
    .hint = { -errors-hint-newer-stays }
errors-statement-wrong-centre = Le communiqué vient d’un autre centre.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = L’accusé de réception du centre est abîmé.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = L’accusé de réception du centre est plus ancien que celui d’ici.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = L’accusé de réception vient d’un autre centre.
    .hint = { -errors-hint-leave }
errors-receipt-beyond-journal = Le centre a des entrées que cet ordinateur a perdues.
    .hint = Cet ordinateur a-t-il été restauré ? Prévenez votre coordination aujourd’hui.

## Files from a stick

errors-signature-missing = Un fichier n’est pas signé.
    .hint = { -errors-hint-not-taken }
errors-signature-wrong = La signature d’un fichier n’est pas authentique.
    .hint = { -errors-hint-not-taken }
errors-envelope-unreadable = Un fichier est abîmé.
    .hint = { -errors-hint-send-again }
errors-payload-type-wrong = Un fichier n’est pas du type que sa place annonce.
    .hint = { -errors-hint-not-taken }
errors-payload-unreadable = Le contenu d’un fichier est illisible.
    .hint = { -errors-hint-send-again }
errors-key-invalid = L’expéditeur d’un fichier ne peut pas être vérifié.
    .hint = { -errors-hint-not-taken }
errors-seal-not-for-us = Un fichier est scellé pour un autre destinataire.
    .hint = { -errors-hint-leave }
errors-seal-damaged = Le sceau d’un fichier est abîmé.
    .hint = { -errors-hint-send-again }
errors-work-factor-too-high = Un fichier mettrait bien trop longtemps à s’ouvrir.
    .hint = { -errors-hint-not-taken }
errors-too-large = Un fichier est plus grand que permis.
    .hint = { -errors-hint-not-taken }
errors-archive-damaged = Un fichier est abîmé à l’intérieur.
    .hint = { -errors-hint-send-again }
errors-archive-name-refused = Un fichier contient un nom qui n’est pas permis.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-refused = Un fichier contient quelque chose qui n’est pas permis.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-missing = Une partie d’un fichier manque.
    .hint = { -errors-hint-send-again }
errors-archive-overlap = Des parties d’un fichier se recouvrent.
    .hint = { -errors-hint-not-taken }
errors-archive-bomb = Un fichier remplirait tout le disque en s’ouvrant.
    .hint = { -errors-hint-not-taken }

errors-io-failed = Un fichier n’a pas pu être lu ou écrit jusqu’au bout.
    .hint = { -errors-hint-again }

errors-unknown = Quelque chose d’inattendu est arrivé.
    .hint = { -errors-hint-again }
