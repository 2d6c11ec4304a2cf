# Enrolling many learners from a table.

## Choosing a table

enrolment-title = Quel tableau contient les apprenants ?
enrolment-about = Enregistrez le tableau en CSV. Rien n’est inscrit avant que vous ayez vu les lignes.
enrolment-columns = Colonnes : nom, langue, deuxième langue, groupe, numéro de carte, date. Seul le nom est nécessaire.
enrolment-files = Tableaux trouvés
enrolment-files-none = Aucun tableau trouvé. Branchez la clé, indiquez un dossier ou collez le texte.
enrolment-files-more = Seuls les fichiers les plus récents sont affichés.
enrolment-file-about = { $place }, { $kib } Kio
enrolment-folder = Autre dossier
enrolment-look = Regarder là
enrolment-look-again = Regarder encore
enrolment-paste = Ou collez ici le texte du tableau
enrolment-language = Langue si le tableau n’en donne pas
enrolment-preview = Regarder le tableau
enrolment-mend = Choisissez un fichier ou collez le texte.

## The preview

enrolment-fine =
    { $count ->
        [one] { $count } apprenant peut être inscrit
       *[other] { $count } apprenants peuvent être inscrits
    }
enrolment-wrong =
    { $count ->
        [one] { $count } ligne est à corriger d’abord
       *[other] { $count } lignes sont à corriger d’abord
    }
enrolment-wrong-about = Corrigez-les dans le fichier et regardez à nouveau. Rien n’est inscrit avant que tout soit juste.
enrolment-read-as = Lu en { $encoding }, séparé par { $separator }.
enrolment-encoding-utf8 = UTF-8
enrolment-encoding-utf16 = UTF-16
enrolment-encoding-windows1252 = Windows-1252
enrolment-old-encoding = Le fichier est d’un type ancien (Windows-1252). Vérifiez des lettres comme ñ, ß ou ș dans les noms.
enrolment-separator-semicolon = point-virgule
enrolment-separator-comma = virgule
enrolment-separator-tab = tabulation
enrolment-aside = Colonnes non utilisées : { $columns }
enrolment-new-groups = Nouveaux groupes : { $groups }
enrolment-alike =
    { $count ->
        [one] { $count } nom est déjà dans la classe. Regardez si c’est la même personne.
       *[other] { $count } noms sont déjà dans la classe. Regardez si ce sont les mêmes personnes.
    }
enrolment-shown = Lignes affichées
enrolment-shown-all = Toutes ({ $count })
enrolment-shown-wrong = À corriger ({ $count })
enrolment-shown-alike = Nom dans la classe ({ $count })
enrolment-column-row = Ligne
enrolment-column-name = Nom
enrolment-column-languages = Langues
enrolment-column-group = Groupe
enrolment-column-card = Carte
enrolment-column-since = Depuis
enrolment-card-drawn = sera tiré
enrolment-since-today = aujourd’hui
enrolment-row-alike = Le nom est déjà dans la classe.
enrolment-no-name = sans nom
enrolment-page = Lignes { $first } à { $last } sur { $all }
enrolment-earlier = Lignes précédentes
enrolment-later = Lignes suivantes
enrolment-take =
    { $count ->
        [one] Inscrire { $count } apprenant
       *[other] Inscrire { $count } apprenants
    }
enrolment-other = Autre tableau

## Taking it in

enrolment-taking = Inscription en cours
enrolment-taking-about = Tous sont inscrits, ou personne.
enrolment-done =
    { $count ->
        [one] { $count } apprenant est inscrit
       *[other] { $count } apprenants sont inscrits
    }
enrolment-done-cards = Imprimez les cartes maintenant. Les images sont perdues à la sortie.
enrolment-stopped = Arrêté. Personne n’a été inscrit.
enrolment-failed = Personne n’a été inscrit
enrolment-to-people = Vers les apprenants
