register-title-today = Registre d’aujourd’hui
register-title-day = Registre du { $day }
register-title-days = Registre du { $from } au { $until }
register-as-of = Les connexions sont connues jusqu’à la clé du { $when }. C’est une proposition jusqu’à confirmation.
register-no-stick = Aucune clé n’a encore apporté de connexions.
register-before = Jour précédent
register-after = Jour suivant
register-day = Jour
register-today = Aujourd’hui
register-all-present = Tous présents
register-undo = Annuler
register-column-learner = Personne
register-column-signed-in = Connexion
register-column-noted = Noté
register-column-reason = Motif
register-column-minutes = Minutes
register-column-by = Noté par
register-column-at = Noté le
register-present = Présent
register-part = En partie
register-excused = Excusé
register-unexcused = Non excusé
register-key-present = P
register-key-part = E
register-key-excused = X
register-key-unexcused = N
register-keys = Touches : les flèches vont de ligne en ligne ; { $present } présent, { $part } en partie, { $excused } excusé, { $unexcused } non excusé.
register-reason-regime = Régime
register-reason-court = Tribunal
register-reason-health = Santé
register-reason-segregation = Isolement
register-reason-staff = Personnel ailleurs
register-reason-other = Autre
register-reason-of = Motif de { $name }
register-minutes-of = Minutes de { $name }
register-signed-in = dès { $from }
register-signed-in-minutes = dès { $from }, { $minutes } min
register-not-signed-in = aucune connexion connue
register-suggested = Proposition
register-by = { $by }, { $at }
register-by-unknown = Nom inconnu ici
register-earlier = Notes précédentes
register-earlier-of = Notes précédentes de { $name }
register-taken-back = Retiré
register-minutes-value = { $minutes } min
register-said = { $name } : { $state }
register-undone = C’est comme avant.
register-empty = Personne n’est encore connu ici. Une clé de la salle les apporte.
register-empty-do = Aller à l’échange
register-all-noted =
    { $count ->
        [one] { $count } personne notée présente.
       *[other] { $count } personnes notées présentes.
    }
register-corrected =
    { $count ->
        [one] corrigé une fois
       *[other] corrigé { $count } fois
    }
register-from = Du
register-until = Au
