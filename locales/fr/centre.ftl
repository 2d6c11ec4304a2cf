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
centre-sites-admitted = Admis
centre-site-unnamed = Nom pas encore connu
centre-site-waiting =
    { $count ->
        [0] aucune entrée n’attend
        [one] { $count } entrée attend
       *[other] { $count } entrées attendent
    }
centre-admit = Admettre
# Name of the button for screen readers.
centre-admit-one = Admettre un site de { $classroom }
centre-admitted =
    { $count ->
        [0] Le site est admis.
        [one] Le site est admis. { $count } entrée est arrivée.
       *[other] Le site est admis. { $count } entrées sont arrivées.
    }
centre-column-name = Site
centre-column-heard = Dernière nouvelle
centre-column-entries = Entrées
centre-column-missing = Manquent
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
