# Long work with a progress bar. The stages are sentences.

jobs-stage-waiting = Cela commence dans un instant.
jobs-stage-keys = Les sceaux sont en préparation.
jobs-stage-packing = Les leçons sont en préparation.
jobs-stage-founding = Les sites sont en préparation.
jobs-stage-reading = La clé USB est en cours de lecture.
jobs-stage-checking = Ce qui est arrivé est en cours de vérification.
jobs-stage-installing = Les paquets sont en cours d’installation.
jobs-stage-merging = Les entrées sont en cours de reprise.
jobs-stage-writing = La clé USB est en cours d’écriture.
jobs-stage-done = C’est fait.
jobs-progress = { $done } sur { $total }
# Name of the bar for screen readers.
jobs-bar = Avancement
jobs-cancel = Annuler
jobs-cancel-about = Vous pouvez annuler à tout moment. Rien n’est perdu.
jobs-cancelling = Cela s’arrête au prochain point sûr.
jobs-stage-enrolling = Inscription des apprenants
jobs-stage-printing = Les cartes sont imprimées.
