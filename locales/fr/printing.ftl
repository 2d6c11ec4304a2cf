# What is printed: the choice where to, and the words on paper. Rust reads the words on paper.

## Choosing where to print

printing-title = Imprimer ou enregistrer en PDF
printing-to = Où ?
printing-queue = Imprimante
printing-queue-usual = Imprimante habituelle
printing-folder-about = Enregistrer ici en PDF : { $path }
printing-stick-about = Enregistrer en PDF sur cette clé USB : { $path }
printing-other = Un autre dossier
printing-folder = Dossier pour le PDF
printing-no-queue = Cet ordinateur n’a pas d’imprimante. Vous pouvez enregistrer un PDF et l’imprimer ailleurs.
printing-impossible = Cette version du programme ne peut pas imprimer. Notez à la main.
printing-stick-warn = Une clé USB se perd facilement, et qui la trouve peut lire le PDF. Supprimez le PDF dès qu’il est imprimé.
printing-save-stick = Enregistrer sur cette clé USB
printing-print = Imprimer
printing-save = Enregistrer en PDF
printing-in-queue = Envoyé à l’imprimante { $queue }.
printing-saved = Enregistré : { $path }
# Many cards are printed in parts.
printing-cards-queued = { $count } cartes sont envoyées à l’imprimante { $queue }, en { $parts } parties.
printing-cards-saved = { $count } cartes sont enregistrées dans { $parts } PDF. Le premier : { $path }
printing-cards-stopped = { $printed } cartes sont imprimées. { $left } ne le sont pas.
printing-cards-rest = Imprimer les { $count } autres
printing-out = Sur papier ou dans un fichier

## A list with names as a file for a spreadsheet

printing-list-save = Enregistrer en CSV
printing-list-about = Le fichier contient des noms, lisibles par tous. Il faut deux personnes : un autre membre du personnel se connecte sur cet ordinateur dans les 10 minutes et approuve.
printing-list-here = Enregistrer ici : { $path }
printing-list-stick = Enregistrer sur cette clé : { $path }
printing-list-folder = Dossier pour le fichier
printing-list-warn = Une clé se perd facilement. Qui la trouve peut lire la liste. Effacez le fichier dès qu’il a servi.
printing-list-ask-stick = Demander l’accord pour cette clé
printing-list-learners = Liste des apprenants

## On every sheet

printing-page = Page { $page } sur { $pages }
printing-date = { $day } { $month } { $year }
printing-month-1 = janvier
printing-month-2 = février
printing-month-3 = mars
printing-month-4 = avril
printing-month-5 = mai
printing-month-6 = juin
printing-month-7 = juillet
printing-month-8 = août
printing-month-9 = septembre
printing-month-10 = octobre
printing-month-11 = novembre
printing-month-12 = décembre

## Names of files: small letters without accents, and dashes

printing-file-task = fiche-de-tache
printing-file-profile = profil-de-competences
printing-file-cards = cartes
printing-file-recovery = code-de-recuperation
printing-file-computer = ordinateur
printing-file-part = { $part }-sur-{ $parts }
printing-file-learners = apprenants
printing-file-class = classe
printing-file-forms = feuilles
printing-file-register = registre
printing-file-results = resultats
printing-file-figures = questions-en-chiffres
printing-file-cut = seuil-propose
printing-file-access = registre-des-acces

## A learner’s card; it is carried about, so nothing on it says where it is used

printing-cards-title = Cartes pour se connecter
# After the title, in brackets, where there are several parts.
printing-cards-part = { $part } sur { $parts }
printing-card-number = Numéro de carte
printing-card-squares = Numéro de carte { $card } pour un lecteur
printing-card-pictures = Quatre images dans cet ordre
printing-card-do = Tapez ou scannez le numéro, puis touchez les images dans l’ordre.

## The sheet with the recovery code

printing-recovery-title = Code de récupération
printing-recovery-made = Fait le { $date }
printing-recovery-purpose = Si cet ordinateur est perdu ou en panne, un autre le remplace avec ce code et sa clé USB.
printing-recovery-steps = Que faire alors
printing-recovery-step-start = Démarrez Footbridge sur l’autre ordinateur et choisissez « Remplacer un ordinateur ».
printing-recovery-step-stick = Insérez la clé USB utilisée en dernier avec cet ordinateur.
printing-recovery-step-code = Tapez les huit groupes. Les majuscules et les espaces ne comptent pas.
printing-recovery-keep = Gardez cette feuille sous clé, jamais avec une clé USB.
printing-recovery-older = Cette feuille remplace toutes les précédentes. Détruisez les précédentes.
