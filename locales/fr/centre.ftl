# The centre: overview, learners, sites, starter kits.

## Overview

# The finding on top. $unit is a code such as "A2", or centre-the-unit.
centre-finding-all =
    { $learners ->
        [1] L’apprenant a terminé { $unit }
        [2] Les deux apprenants ont terminé { $unit }
       *[other] Les { $learners } apprenants ont tous terminé { $unit }
    }
centre-finding-some =
    { $done ->
        [one] { $done } apprenant sur { $learners } a terminé { $unit }
       *[other] { $done } apprenants sur { $learners } ont terminé { $unit }
    }
centre-finding-none =
    { $learners ->
        [1] L’apprenant n’a pas encore terminé { $unit }
       *[other] Aucun des { $learners } apprenants n’a encore terminé { $unit }
    }
# Takes the place of a code in the finding when learners are in different units.
centre-the-unit = l’unité
centre-sites-count =
    { $count ->
        [one] { $count } site est admis.
       *[other] { $count } sites sont admis.
    }
centre-bundles-count =
    { $count ->
        [one] { $count } envoi est arrivé.
       *[other] { $count } envois sont arrivés.
    }
centre-last-bundle = Le dernier est arrivé le { $when }.
centre-asking =
    { $count ->
        [one] { $count } site demande à être admis
       *[other] { $count } sites demandent à être admis
    }
centre-asking-go = Voir les sites
centre-empty = Aucun travail d’apprenant n’est encore arrivé
centre-empty-about = Lisez la clé USB d’un site, ou faites le premier kit de démarrage.
centre-empty-exchange = Aller à Échange
centre-column-learner = Apprenant
centre-column-classroom = Salle
centre-column-unit = Unité
centre-column-result = Résultat
centre-column-site = Écrit à
centre-column-arrived = Arrivé
centre-unknown = inconnu

## A learner

centre-learner-title = { $name } : { $unit }, { $stage }
centre-learner-unknown = { $name } : rien n’est encore arrivé
centre-learner-classroom = Salle : { $classroom }
centre-back-overview = Retour à la vue d’ensemble
centre-attempts = Bilans
centre-attempts-none = Aucun bilan n’est encore arrivé.
centre-attempt-answered = { $answered } réponses sur { $count }
centre-column-began = Commencé
centre-column-counts = Unité
centre-column-entry = Entrée
centre-counts-yes = compte
centre-counts-no = ne compte pas encore
centre-sessions = Séances
centre-sessions-none = Aucune séance n’est encore arrivée.
centre-column-length = Durée
centre-column-came = Jusqu’où c’est arrivé

## Sites

centre-sites-none = Aucun site ne participe encore
centre-sites-none-about = Un kit de démarrage sur une clé USB permet aux premiers ordinateurs d’entrer.
centre-sites-all =
    { $count ->
        [one] { $count } site est admis
       *[other] { $count } sites sont admis
    }
centre-site-unnamed = Nom pas encore connu
centre-site-waiting =
    { $count ->
        [0] aucune entrée n’attend
        [one] { $count } entrée attend
       *[other] { $count } entrées attendent
    }
centre-admit = Admettre
centre-admitted =
    { $count ->
        [0] Le site est admis.
        [one] Le site est admis. { $count } entrée est arrivée.
       *[other] Le site est admis. { $count } entrées sont arrivées.
    }
centre-column-name = Site
centre-column-heard = Dernière nouvelle
centre-column-entries = Entrées
centre-never-heard = pas encore
centre-classrooms = Salles
centre-column-places = Places libres

## New starter kit

centre-kit-new = Nouveau kit de démarrage
centre-kit-title = Qui doit participer ?
centre-kit-about = Chaque ordinateur de la salle a besoin une fois de cette clé USB et des six mots.
centre-kit-classroom = Nom de la salle
centre-kit-mend-classroom = Tapez le nom de la salle.
centre-kit-sites = Nombre d’ordinateurs
centre-kit-mend-sites = Tapez un nombre de 1 à 200.
centre-kit-mend-stick = Choisissez une clé USB ou tapez son dossier.
centre-kit-make = Faire le kit de démarrage
centre-kit-making = Le kit de démarrage est en préparation.
centre-words-title = Notez ces six mots
centre-words-about = Ils ouvrent le kit. Ils ne seront plus montrés. Ne les gardez pas avec la clé USB.
centre-words-file = Le kit de démarrage est sur la clé USB : { $file }
centre-words-done = Je les ai notés

## How a site stands

centre-admit-one = Admettre { $name }, depuis : { $when }
centre-site-since = demande depuis : { $when }
centre-turn-away = Refuser
centre-turn-away-one = Refuser { $name }, depuis : { $when }
centre-column-standing = État
centre-column-do = Agir
centre-standing-asking = demande à être admis
centre-standing-admitted = admis
centre-standing-copied = copié : chaque copie fait une nouvelle demande
centre-standing-revoked = plus de confiance
centre-standing-reason = Raison : { $reason }
centre-gap =
    { $count ->
        [1] Manque : { $first }
       *[other] Manquent : { $first } à { $last }
    }
centre-gap-about = Elles arrivent avec la prochaine clé USB de là-bas.
centre-forked = Le même travail a continué de deux façons. Les deux sont gardées.
centre-clock-doubted = Son horloge ne peut pas être juste. Faites-la régler.
centre-put-aside =
    { $count ->
        [one] { $count } entrée est mise de côté.
       *[other] { $count } entrées sont mises de côté.
    }
centre-take-in = Prendre quand même
centre-take-in-one = Prendre quand même : { $name }
centre-taken-in =
    { $count ->
        [0] Rien n’était nouveau.
        [one] { $count } entrée est arrivée.
       *[other] { $count } entrées sont arrivées.
    }

## Taking trust back

centre-revoke = Retirer la confiance
centre-revoke-one = Retirer la confiance : { $name }
centre-revoke-title = Retirer la confiance à { $name } ?
centre-revoke-about = Faites-le si l’ordinateur est perdu ou volé. Ce qui est arrivé reste. Son nouveau travail est mis de côté jusqu’à votre décision.
centre-turn-away-title = Refuser { $name } ?
centre-turn-away-about = Faites-le si personne ne connaît l’ordinateur. Rien de son travail n’est pris.
centre-revoke-reason = Pourquoi, en quelques mots
centre-revoke-mend = Dites pourquoi en quelques mots.
centre-revoked-done = { $name } n’a plus la confiance.
centre-kits = Kits de démarrage
centre-kit-line = Kit { $kit } : { $used } places sur { $sites } prises
centre-kit-revoked = ne laisse plus entrer personne
centre-kit-revoke = Bloquer le kit
centre-kit-revoke-one = Bloquer le kit { $kit }
centre-kit-revoke-about = Faites-le si la clé USB et les six mots sont perdus ensemble. Plus personne ne peut entrer avec. Ceux qui participent déjà restent.
centre-kit-revoke-title = Bloquer le kit { $kit } ?
centre-kit-revoked-done = Le kit ne laisse plus entrer personne.

## Moving a learner

centre-move = Changer de salle
centre-move-title = Où va { $name } ?
centre-move-about = Tous ses progrès suivent avec les prochains échanges, et rien des autres. L’ancienne salle garde ce qui y a été fait.
centre-move-do = Changer
centre-move-mend = Choisissez une salle.
