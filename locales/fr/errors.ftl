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
errors-sign-in-only-staff = Seul votre formateur ou votre formatrice peut ouvrir maintenant.
    .hint = Votre travail est en sûreté. Demandez de l’aide.
errors-session-ended = Cette session est terminée.
    .hint = Tout est enregistré. Reconnectez-vous pour continuer.
errors-limits-senseless = Ces durées ne conviennent pas ici.
    .hint = Apprenants de 2 à 60 minutes, personnel de 1 à 30, une session de 15 minutes à 12 heures.
errors-passphrase-wrong = Cette phrase de passe n’est pas la bonne.
    .hint = Vérifiez les majuscules et les espaces, puis réessayez.
errors-passphrase-wait =
    { $seconds ->
        [one] Trop de phrases de passe fausses. Attendez { $seconds } seconde.
       *[other] Trop de phrases de passe fausses. Attendez { $seconds } secondes.
    }
    .hint = Rien n’est bloqué pour toujours. Le prochain essai compte après cette attente.
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
errors-journal-broken = Les entrées de cet ordinateur ont un trou ou ont été changées.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = Ce que montre cet ordinateur ne correspond pas à ses entrées.
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
errors-stick-defective = Cette clé USB ne garde pas ce qu’on y écrit.
    .hint = Rien n’est perdu. Prenez une autre clé USB et jetez celle-ci.
errors-stick-not-registered = Cette clé USB n’est pas dans le registre. Ici, seules les clés enregistrées sont permises.
    .hint = Prenez une clé du registre, ou faites d’abord enregistrer celle-ci.
errors-stick-busy = Un autre programme utilise la clé USB.
    .hint = Fermez ce programme, puis réessayez.
errors-stick-without-serial = Cette clé USB n’a pas de numéro à elle et ne peut pas être enregistrée.
    .hint = Prenez une autre clé USB.
errors-stick-crowded = Il y a trop de fichiers sur la clé USB. Tous n’ont pas été regardés.
    .hint = Effacez d’autres fichiers. Ne touchez pas au dossier FOOTBRIDGE. Si cela revient, dites-le à la coordination.

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
errors-page-stopped = Cette partie n’a pas répondu. Elle a été arrêtée.
    .hint = Votre travail est en sécurité. Réessayez ou continuez.
errors-step-not-found = Cette étape n’est plus dans le paquet.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = Cette question n’est plus dans le paquet.
    .hint = Revenez au début. Les réponses sont enregistrées.
errors-review-not-today = C’est déjà fait pour aujourd’hui.
    .hint = Revenez au début et continuez à partir de là.
errors-print-table-not-made = Le tableau n’a pas pu être écrit comme classeur.
    .hint = Enregistrez-le en CSV.
errors-response-wrong-form = Cette réponse ne va pas avec la question.
    .hint = Répondez encore une fois.
errors-response-no-number = Ce n’est pas encore un nombre.
    .hint = Tapez seulement des chiffres, par exemple 12,5.
errors-attempt-not-open = Ce bilan est déjà terminé.
    .hint = Revenez au début. Le résultat est enregistré.
errors-picture-code-wrong-form = Il faut quatre images.
    .hint = Choisissez quatre images.
errors-people-same-already = Ces deux fiches sont déjà celles d’une seule personne.
    .hint = { -errors-hint-choose-again }
errors-people-not-joined = Ces deux fiches n’ont pas été réunies.
    .hint = { -errors-hint-choose-again }
errors-staff-not-joined = Les fiches du personnel ne peuvent pas être réunies.
    .hint = Choisissez deux fiches d’apprenants.
errors-role-not-here = Ce rôle n’existe pas sur cet ordinateur.
    .hint = Choisissez l’un des rôles affichés.
errors-staff-name-taken = Une personne de ce nom travaille déjà ici.
    .hint = Ajoutez un deuxième nom pour que chacun sache de qui il s’agit.
errors-staff-last = Personne d’autre ne peut ouvrir cet ordinateur.
    .hint = Ajoutez d’abord un collègue. Ensuite, cette fiche pourra partir.
errors-staff-not-oneself = Vous ne pouvez pas vous retirer de la liste.
    .hint = Demandez à un collègue de le faire.
errors-learner-there-already = Cette personne appartient déjà à cette salle.
    .hint = { -errors-hint-choose-again }
errors-difference-chosen-elsewhere = Seul l’ordinateur concerné peut choisir.
    .hint = Choisissez là-bas, puis faites un tour avec la clé.
errors-card-wrong-form = Ce n’est pas un numéro de carte.
    .hint = Tapez les six chiffres de la carte.

## Packs

errors-pack-missing = Il n’y a pas encore de paquet sur cet ordinateur.
    .hint = Faites un échange avec une clé USB qui porte un paquet.
errors-pack-content-wrong = Le contenu du paquet ne suit pas les règles : { $detail }
    .hint = Corrigez la source, puis reconstruisez le paquet.
errors-pack-needs-newer-program = Le paquet a besoin de Footbridge { $needs } ou plus récent.
    .hint = Installez d’abord le programme plus récent. Le paquet qui est ici reste en service.
errors-pack-delta-base-missing = Le paquet n’apporte que ce qui est nouveau depuis la version { $version }, et cette version n’est pas entière ici.
    .hint = Demandez au centre le paquet entier sur une clé.
errors-pack-withdrawn = Ce cours est en cours de correction.
    .hint = Tout ce que vous avez fait est gardé. Demandez à votre formateur quand il reprend.
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
errors-kit-revoked = Le centre a retiré ce kit de démarrage.
    .hint = Rien n’a été pris. Demandez au centre un nouveau kit de démarrage.
errors-asking-too-much = Assez de travail de ce nouvel ordinateur attend déjà.
    .hint = Admettez l’ordinateur. Le reste vient avec la prochaine clé USB.
errors-bundle-sender-revoked = Ce travail vient d’un ordinateur auquel le centre ne fait plus confiance.
    .hint = Rien n’a été pris. Le centre décide.
errors-statement-damaged = Le communiqué du centre est abîmé.
    .hint = { -errors-hint-fresh-stick }
errors-statement-wrong-centre = Le communiqué vient d’un autre centre.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = L’accusé de réception du centre est abîmé.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = L’accusé de réception du centre est plus ancien que celui d’ici.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = L’accusé de réception vient d’un autre centre.
    .hint = { -errors-hint-leave }
errors-transfer-damaged = Le fichier d’une personne qui a changé de salle est illisible.
    .hint = { -errors-hint-send-again }

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

## Récupération

errors-recovery-code-wrong-form = Ceci n’est pas un code de récupération.
    .hint = Tapez les huit groupes de quatre signes de la feuille imprimée.
errors-recovery-code-group-wrong = Le groupe { $group } du code de récupération n’est pas juste.
    .hint = Regardez ce groupe sur la feuille et tapez-le de nouveau.
errors-recovery-code-wrong = Ce code n’ouvre rien sur la clé USB.
    .hint = Vérifiez que la feuille est celle de cet ordinateur, ou prenez une autre clé USB de la classe.
errors-recovery-code-not-here = Ce code de récupération n’ouvre pas cet ordinateur.
    .hint = Chaque code ouvre une seule fois, et seulement son ordinateur. Cherchez la feuille la plus récente.
errors-recovery-file-not-found = Il n’y a pas de fichier de récupération sur cette clé USB.
    .hint = Prenez une autre clé USB qui a servi à l’ordinateur perdu.
errors-recovery-file-damaged = Un fichier de récupération est endommagé.
    .hint = Prenez une autre clé USB qui a servi à l’ordinateur perdu. Ce qui est arrivé au centre est en sûreté.
errors-recovery-file-too-large = Un fichier de récupération est plus grand que permis.
    .hint = { -errors-hint-not-taken }
errors-recovery-full-missing = La clé USB ne contient que la dernière partie des fichiers de récupération.
    .hint = Branchez aussi la clé USB de la semaine d’avant, puis essayez encore.
errors-copy-damaged = La copie qui vient d’être faite ne peut pas être relue.
    .hint = Les copies plus anciennes restent. Prévenez votre coordinateur : le disque est peut-être défaillant.
errors-no-good-copy = Aucune bonne copie des données n’est sur cet ordinateur.
    .hint = Prenez le fichier de récupération d’une clé USB et le code imprimé. Demandez à votre coordinateur.
errors-put-back-not-needed = Les données de cet ordinateur sont en bon état.
    .hint = Ouvrez l’ordinateur avec votre phrase de passe.

## People who come and go

errors-date-impossible = Ce jour n’est pas possible.
    .hint = Écrivez le jour ainsi : 22.11.2026.
errors-learner-left = Cette personne a quitté la classe.
    .hint = Remettez d’abord la personne dans la classe.
errors-group-name-taken = Un autre groupe porte ce nom.
    .hint = Choisissez un autre nom.
errors-accommodation-unknown = Ce réglage n’est pas disponible ici.
    .hint = Choisissez-en un dans la liste.

## Tables of learners

errors-table-no-folder = Ce dossier n’existe pas.
    .hint = Vérifiez le chemin ou rebranchez la clé.
errors-table-no-file = Ce fichier ne peut pas être lu comme tableau.
    .hint = Choisissez un fichier qui finit par .csv, .tsv ou .txt.
errors-table-too-large = Le fichier est plus grand que toute liste d’apprenants.
    .hint = Choisissez la liste des apprenants, sans images.
errors-table-is-workbook = C’est un classeur, pas un fichier CSV.
    .hint = Ouvrez-le dans le tableur et enregistrez-le au format CSV.
errors-table-unreadable = Le texte de ce fichier est illisible.
    .hint = Enregistrez-le à nouveau en CSV UTF-8.
errors-table-empty = Le tableau n’a aucune ligne sous l’en-tête.
    .hint = Écrivez les noms des colonnes en première ligne, les apprenants dessous.
errors-table-too-many-rows = Le tableau a { $rows } lignes. Au plus { $limit } sont prises à la fois.
    .hint = Divisez le tableau en fichiers plus petits.
errors-table-no-name-column = Aucune colonne ne s’appelle « Nom ».
    .hint = Écrivez « Nom » au-dessus des noms, en première ligne.
errors-table-column-twice = Deux colonnes ont le même sens.
    .hint = Supprimez-en une ou donnez-lui un autre nom.
errors-table-changed = Le tableau a changé depuis que vous l’avez regardé.
    .hint = Regardez-le à nouveau. Personne n’a été inscrit.
errors-table-rows-to-mend = Lignes à corriger : { $rows }. Personne n’a été inscrit.
    .hint = Corrigez ces lignes dans le fichier et regardez à nouveau.
errors-row-columns = Cette ligne a { $found } colonnes. L’en-tête en a { $wanted }.
    .hint = Utilisez le même séparateur sur chaque ligne.
errors-row-name-empty = Le nom manque.
    .hint = Écrivez le nom ou supprimez la ligne.
errors-row-name-too-long = Le nom a plus de 80 lettres.
    .hint = Raccourcissez le nom. Vérifiez s’il manque un guillemet.
errors-row-formula = Le nom ou le groupe commence comme une formule.
    .hint = Supprimez le = + - ou @ au début.
errors-row-control = Cette ligne contient un retour ou un signe caché.
    .hint = Retapez la ligne à la main.
errors-row-language = Cette langue n’est pas connue.
    .hint = Écrivez en, de, es, fr, it, pt ou ro, ou laissez vide.
errors-row-group-too-long = Le nom du groupe a plus de 80 lettres.
    .hint = Raccourcissez le nom du groupe.
errors-row-card-wrong = Ce n’est pas un numéro de carte de ce programme.
    .hint = Vérifiez les six chiffres. Un champ vide : un numéro est tiré.
errors-row-card-twice = La ligne { $row } a le même numéro de carte.
    .hint = Donnez à l’une des deux lignes un autre numéro, ou aucun.
errors-row-card-taken = Quelqu’un a déjà ce numéro de carte.
    .hint = Cherchez la personne dans la liste ou laissez le numéro vide.
errors-row-date = Ce jour n’est pas au calendrier, ou il est très loin.
    .hint = Écrivez le jour ainsi : 22.11.2026, ou laissez vide.

## Print

errors-print-no-press = Cette version du programme ne peut pas faire de PDF.
    .hint = Notez à la main et demandez le programme complet.
errors-print-not-set = La page n’a pas pu être faite.
    .hint = { -errors-hint-again }
errors-print-nothing = Il n’y a rien à imprimer.
    .hint = Choisissez d’abord ce qui doit être imprimé.
errors-print-list-empty = Cette liste est vide.
    .hint = Choisissez un autre groupe, d’autres jours ou un autre nom.
errors-print-list-too-long = Une liste ne peut pas avoir plus de { $limit } lignes.
    .hint = Choisissez moins de jours, un groupe ou un nom.
errors-print-queue-unknown = Cette imprimante n’est plus là.
    .hint = Choisissez une autre imprimante ou enregistrez un PDF.
errors-print-queue-refused = L’imprimante ne l’a pas accepté.
    .hint = Vérifiez qu’elle est allumée et a du papier. Vous pouvez aussi enregistrer un PDF.
errors-print-folder-not-found = Ce dossier n’existe pas.
    .hint = Tapez le chemin complet d’un dossier ou choisissez-en un dans la liste.
errors-print-folder-ours = Footbridge garde ses propres données dans ce dossier.
    .hint = Choisissez un autre dossier.
errors-print-stick-unconfirmed = Ce dossier est sur une clé USB.
    .hint = Confirmez qu’il peut y aller ou choisissez un dossier de cet ordinateur.
errors-print-folder-crowded = Ce dossier contient trop de fichiers de ce jour.
    .hint = Supprimez les anciens ou choisissez un autre dossier.
errors-print-code-outdated = Ce n’est pas le dernier code de récupération de cet ordinateur.
    .hint = Faites un nouveau code et imprimez celui-là.

## The class: its plan and its register

errors-day-wrong = Ce n’est pas un jour.
    .hint = Écrivez le jour avec l’année, le mois et le jour.
errors-day-ahead = Ce jour n’est pas encore venu.
    .hint = Choisissez aujourd’hui ou un jour passé.
errors-days-backwards = Le dernier jour est avant le premier.
    .hint = Choisissez le premier jour, puis le dernier.
errors-minutes-wrong = Un jour a au plus 1440 minutes.
    .hint = Écrivez encore une fois les minutes.
errors-not-of-this-class = Cette personne n’est pas de cette classe.
    .hint = Ouvrez encore une fois la classe et choisissez dans sa liste.
errors-nothing-noted = Rien n’est noté pour cette personne ce jour-là.
    .hint = Ouvrez encore une fois le registre.
errors-approval-needed = Ceci demande un deuxième membre du personnel.
    .hint = Demandez à une autre personne. Elle se connecte sur cet ordinateur dans les 10 minutes et approuve.
errors-approval-same-account = Vous l’avez demandé vous-même.
    .hint = Une autre personne doit se connecter et approuver.
errors-approval-expired = Ceci n’attend plus de deuxième personne.
    .hint = Après 10 minutes, il faut demander à nouveau.
errors-approval-changed = Ce qui serait fait n’est plus ce qui a été montré.
    .hint = Rien n’a été fait. Demandez à nouveau et regardez ensemble.

# Finals
errors-final-not-open = Cette épreuve finale n’est pas ouverte pour la classe.
    .hint = Ouvrez-la sous Classe, Épreuves finales, ou apportez la clé de l’ordinateur où elle a été ouverte.
errors-final-code-wrong = Ce code n’est pas juste.
    .hint = Regardez le code de cette épreuve et tapez les six chiffres.
errors-final-code-wait = Trop de codes faux.
    .hint = Attendez une minute. Puis tapez à nouveau le code.
errors-final-too-early = Le prochain essai est possible à partir du { $day }.
    .hint = Entraînez-vous d’ici là. Le personnel peut donner un essai avant ce jour.
errors-final-no-more-tries = Il ne reste plus d’essai.
    .hint = Parlez au personnel. Le personnel peut donner un essai de plus.
errors-form-code-wrong = Ce n’est pas un code de feuille.
    .hint = Comparez chaque lettre et chiffre avec la feuille.
errors-form-code-unknown = Cette feuille n’est pas connue sur cet ordinateur.
    .hint = Elle a été imprimée ailleurs. Échangez d’abord avec la clé, ou saisissez-la là-bas.
errors-form-code-twice = Deux feuilles ont le même code.
    .hint = Personne ne peut dire laquelle c’est. Interrogez à l’oral ou imprimez une nouvelle feuille.
errors-form-not-theirs = Cette feuille a été imprimée pour quelqu’un d’autre.
    .hint = Regardez le nom sur la feuille et choisissez cette personne.
errors-form-taken-in = Cette feuille est déjà enregistrée pour cette personne.
    .hint = Si une saisie est fausse, choisissez « Corriger la saisie ».
errors-form-not-taken-in = Cette feuille n’est pas encore enregistrée pour cette personne.
    .hint = Saisissez-la. Il n’y a encore rien à corriger.
errors-form-day-ahead = Ce jour est dans le futur.
    .hint = Indiquez le jour où la feuille a été écrite.
errors-form-day-too-early = Ce jour-là, la feuille n’était pas encore imprimée.
    .hint = Indiquez le jour où la feuille a été écrite.
errors-form-unit-counts = L’unité compte déjà pour cette personne.
    .hint = Il n’y a rien à faire. Ce qui compte n’est pas retiré.
errors-form-attempt-open = La personne est au milieu de cette épreuve.
    .hint = Terminez-la d’abord sur son ordinateur avec le code de fin.
errors-form-entry-gone = Ce n’est plus ouvert sur cet ordinateur.
    .hint = C’est enregistré ou abandonné. Recommencez avec le code.
errors-form-row-wrong = La réponse à la question { $number } est illisible.
    .hint = Corrigez cette ligne ou videz-la.
errors-form-typed-unknown = Sur la feuille, il n’y a que { $first } à { $last }.
    .hint = Tapez le signe coché sur la feuille.
errors-form-typed-one = Une seule réponse est possible ici.
    .hint = Tapez une lettre. Si plusieurs sont cochées, laissez la ligne vide.
errors-form-typed-twice = { $sign } figure deux fois.
    .hint = Tapez chaque signe une fois.
errors-form-typed-verdict = On ne voit pas si vrai ou faux est coché.
    .hint = Tapez a pour vrai ou b pour faux, puis une raison au plus.
errors-form-typed-pairs = Il y a { $count } lignes, chacune a besoin d’un signe.
    .hint = Tapez une lettre par ligne, et - pour une ligne vide.
errors-form-typed-steps = Il faut les numéros 1 à { $count }, chacun une fois.
    .hint = S’il manque un numéro sur la feuille, laissez la ligne vide.
errors-form-typed-words = Il y a plus de { $limit } lettres.
    .hint = Tapez seulement les mots de la réponse.
errors-form-count = Une impression compte de 1 à { $limit } feuilles.
    .hint = Choisissez des apprenants, ou un autre nombre.

## Practical tasks

errors-task-not-found = Le cours d’ici n’a pas cette tâche.
    .hint = Revenez en arrière et choisissez une tâche dans la liste.
errors-task-line-unknown = La tâche a changé depuis l’ouverture de la feuille.
    .hint = Ouvrez la feuille à nouveau. Ce qui est enregistré est toujours là.
errors-task-words-wrong = Ces mots ne tiennent pas sur une ligne.
    .hint = Écrivez 200 lettres au plus, sans retour à la ligne.
errors-task-sheet-closed = Cette feuille n’est pas ouverte.
    .hint = Elle est peut-être déjà clôturée. Regardez les passages de la tâche.
errors-task-nothing-marked = Aucune ligne n’a encore de marque.
    .hint = Marquez ce que vous avez vu, puis clôturez la feuille.
errors-task-stopped = Une ligne critique n’est pas réussie : le résultat est « pas encore acquis ».
    .hint = Clôturez la feuille ainsi. Le prochain passage est une nouvelle chance.
errors-task-critical-unseen = Une ligne critique n’a pas été vue : « acquis » n’est pas possible.
    .hint = Regardez cette ligne maintenant, ou clôturez avec « pas encore acquis ».
errors-task-occasion-unknown = Cette personne n’a pas ce passage.
    .hint = Revenez en arrière et choisissez dans la liste.
errors-task-second-is-first = Ici, vous avez évalué en premier.
    .hint = Demandez à quelqu’un de l’équipe de marquer avec son propre compte.
errors-task-second-there = Une deuxième personne a déjà marqué ce passage.
    .hint = Vous pouvez lire les deux résultats côte à côte.
errors-task-answered-already = Vous avez déjà répondu.
    .hint = Parlez avec votre formateur ou formatrice pour en dire plus.
errors-task-words-missing = Dites en une ligne comment vous voyez la chose.
    .hint = Vos mots restent à côté du résultat.

errors-final-waits = Le dernier essai attend une évaluation.
    .hint = Parlez au personnel. Le personnel regarde d’abord.
errors-marking-not-found = Ce travail est introuvable.
    .hint = Revenez à la liste. Il y a peut-être une réponse plus récente.
errors-marking-line-unknown = Ce travail n’a pas cette ligne.
    .hint = Revenez à la liste et ouvrez-le de nouveau.
errors-marking-lines-open = Une ligne n’a pas encore de marque.
    .hint = Marquez chaque ligne : atteint ou non atteint.
errors-marking-not-mine = Cette évaluation ne peut pas être retirée ici.
    .hint = Évaluez de nouveau : la dernière évaluation compte.
