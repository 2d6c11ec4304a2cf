# The check of this computer. Screen and printed report share the words; no person stands in them.

## The page

computer-all-fine = Tout va bien
# Something was not tried, or cannot be known.
computer-fine-so-far = Jusqu’ici tout va bien
computer-to-look = 
    { $count ->
        [one] Regardez { $count } chose
       *[other] Regardez { $count } choses
    }
computer-link = Vérifier le son, l’heure, le disque et les versions
computer-play = Jouer le son
computer-heard = Je l’entends
computer-not-heard = Je n’entends rien
computer-show = Montrer le film
computer-film = Une balle va de gauche à droite
computer-seen = Je la vois bouger
computer-not-seen = Rien ne bouge
computer-copy = Copier le rapport
computer-copied = Copié. Il ne nomme personne.
computer-report-about = Le rapport ne nomme personne. Vous pouvez le transmettre.
computer-back = Retour à cet ordinateur

## The words of screen and report

computer-report = Vérification d’un ordinateur
computer-checked = Vérifié le { $date }
computer-column-what = Quoi
computer-column-found = Constaté
computer-column-standing = Résultat
computer-fine = bien
computer-look = à regarder
computer-unknown = inconnu
computer-parts = Ce qui a été vérifié
computer-part-sound = Son
computer-part-video = Film
computer-part-voice = Voix
computer-part-graphics = Affichage
computer-part-stick = Clé USB
computer-part-clock = Heure
computer-part-disk = Disque
computer-part-writing = Enregistrement
computer-part-printer = Imprimante

## What was found, and what to do

computer-found-sound-works = Le son a été entendu.
computer-found-sound-fails = Le son n’a pas été entendu.
computer-do-sound-fails = Branchez un casque, montez le volume et jouez le son à nouveau.
computer-found-sound-not-tried = Pas encore essayé.
computer-found-video-works = Le film a été vu.
computer-found-video-fails = Le film n’a pas été vu.
computer-do-video-fails = Les leçons avec films ne marchent pas ici. Donnez ce rapport au technicien.
computer-found-video-not-tried = Pas encore essayé.
computer-found-voice-human = Une personne lit les leçons à voix haute.
computer-found-voice-synthetic = Une voix de synthèse lit les leçons à voix haute. Elle a été créée avec le cours.
computer-found-voice-both = Une personne lit certaines leçons, une voix de synthèse les autres.
computer-found-voice-none = Aucune leçon n’est lue à voix haute ici.
computer-found-graphics-fast = La puce graphique dessine : { $renderer }
computer-found-graphics-slow = Le processeur dessine : { $renderer }. C’est plus lent ; tout marche.
computer-found-graphics-unknown = La fenêtre ne dit pas ce qui dessine. Tout marche dans tous les cas.
computer-found-stick-ready = Une clé USB est insérée et utilisable.
computer-found-stick-none = Aucune clé USB n’est insérée ; aucune n’a été vérifiée.
computer-found-stick-trouble = La clé USB insérée n’est pas utilisable.
computer-do-stick-trouble = Ouvrez la page des clés USB. Elle dit pourquoi.
computer-found-clock-right = L’heure est plausible : { $when }
computer-found-clock-early = L’heure dit { $when }. Ce programme n’existait pas encore.
computer-do-clock-early = Réglez la date et l’heure de cet ordinateur.
computer-found-clock-behind = L’heure dit { $when }. Il y a déjà ici du travail plus récent.
computer-do-clock-behind = Réglez la date et l’heure de cet ordinateur.
computer-found-clock-ahead = L’heure dit { $when }. Le dernier travail ici a été fait plus d’un an avant.
computer-do-clock-ahead = Réglez la date et l’heure de cet ordinateur, si ce n’est pas juste.
computer-found-disk-room = { $gib } Gio sont libres.
computer-found-disk-low = Seulement { $gib } Gio sont libres.
computer-do-disk-low = Faites de la place. De nouveaux paquets pourraient ne pas tenir.
computer-found-disk-unknown = Le système ne dit pas combien de place il y a.
computer-do-disk-unknown = Demandez au technicien de regarder le disque.
computer-found-writing-works = 4 Mio ont été écrits et relus. L’enregistrement le plus lent a pris { $ms } ms.
computer-found-writing-slow = L’enregistrement a pris jusqu’à { $ms } ms.
computer-do-writing-slow = Chaque réponse l’attend. Demandez au technicien un disque plus rapide.
computer-found-writing-differs = Ce qui a été relu n’est pas ce qui a été écrit.
computer-do-writing-differs = Faites maintenant un échange. Ensuite, n’utilisez plus cet ordinateur avant que le technicien l’ait regardé.
computer-found-writing-fails = Rien n’a pu être écrit sur le disque.
computer-do-writing-fails = Faites de la place sur le disque. Si cela n’aide pas, appelez le technicien.
computer-found-printer-some = Imprimantes ici : { $count }
computer-found-printer-none = Il n’y a pas d’imprimante. On peut enregistrer des PDF.

## The ways past the window: how they stand, and what each of them is

computer-ways = Passages à côté de la fenêtre
computer-ways-all-closed = 
    { $count ->
        [one] Le { $count } passage à côté de la fenêtre est fermé
       *[other] Les { $count } passages à côté de la fenêtre sont fermés
    }
computer-ways-open = 
    { $count ->
        [one] { $count } passage à côté de la fenêtre est ouvert
       *[other] { $count } passages à côté de la fenêtre sont ouverts
    }
computer-ways-unseen = 
    { $count ->
        [one] { $count } passage à côté de la fenêtre n’est pas visible d’ici
       *[other] { $count } passages à côté de la fenêtre ne sont pas visibles d’ici
    }
computer-ways-closed-count = 
    { $count ->
        [one] { $count } passage est fermé
       *[other] { $count } passages sont fermés
    }
computer-ways-about = Ce qui mène à côté de la fenêtre, seul le système de cet ordinateur peut le fermer.
computer-ways-who = C’est la tâche de la personne qui s’occupe de cet ordinateur. La manière de faire est dans docs/kiosk.md ; « footbridge kiosk-check --recipe » l’affiche.
# $way is the name of a line of that page.
computer-ways-do = Voir « { $way } » dans docs/kiosk.md.
computer-ways-closed = Ce passage est fermé.
computer-ways-not-seen = Ce n’est pas visible d’ici.
computer-ways-word-open = ouvert
computer-ways-word-unseen = à vérifier à la main
# Once, where staff begin.
computer-ways-notice = 
    { $count ->
        [one] { $count } passage à côté de la fenêtre est ouvert sur cet ordinateur.
       *[other] { $count } passages à côté de la fenêtre sont ouverts sur cet ordinateur.
    }
computer-ways-see = Voir ce qui est ouvert
computer-way-account = Droits du programme
computer-way-open-account = Footbridge tourne avec les droits d’un administrateur.
computer-way-session = Autres programmes
computer-way-open-session = Un bureau ou un autre programme est accessible à côté de Footbridge.
computer-way-vt-switching = Touches vers un autre écran (Ctrl+Alt+F1 à F12)
computer-way-open-vt-switching = Ctrl+Alt+F1 à F12 mènent à un autre écran du système.
computer-way-zap = Touches qui arrêtent Footbridge (Ctrl+Alt+Retour arrière)
computer-way-open-zap = Ctrl+Alt+Retour arrière peut arrêter Footbridge.
computer-way-consoles = Un second endroit où se connecter
computer-way-open-consoles = Le système propose une connexion sur un autre écran.
computer-way-sysrq = Touches de secours du système
computer-way-open-sysrq = Alt+Impr. écran et une lettre donnent des ordres au système lui-même.
computer-way-ctrl-alt-del = Touches qui redémarrent (Ctrl+Alt+Suppr)
computer-way-open-ctrl-alt-del = Ctrl+Alt+Suppr redémarre cet ordinateur.
computer-way-sticks = Clés USB qui s’ouvrent seules
computer-way-open-sticks = Le système ouvre une clé USB tout seul et montre son contenu.
computer-way-swap = Mémoire vive sur le disque
computer-way-open-swap = Ce que Footbridge a en mémoire vive peut rester sur le disque.
computer-way-core-files = Ce que laisse un plantage
computer-way-open-core-files = Après un plantage, le contenu de la mémoire vive reste sur le disque.
computer-way-shell = Ce que Windows lance
computer-way-open-shell = Windows lance autre chose que Footbridge.
computer-way-secure-screen = L’écran de Ctrl+Alt+Suppr
computer-way-open-secure-screen = Ctrl+Alt+Suppr mène à d’autres programmes.
computer-way-keys = Touches de Windows
computer-way-open-keys = La touche Windows et d’autres mènent à d’autres programmes.
computer-way-auto-play = Clés USB qui s’ouvrent seules
computer-way-open-auto-play = Windows ouvre une clé USB tout seul et montre son contenu.
computer-way-memory = Mémoire vive sur le disque
computer-way-open-memory = Ce que Footbridge a en mémoire vive peut rester sur le disque.

## The software register of the prison

computer-register = Pour le registre des logiciels
computer-register-sha = SHA-256 du fichier du programme
computer-register-engine = Affiche les pages
computer-register-pack = Paquet { $pack }, version { $version }, SHA-256

## Licences of what ships

computer-licences = De quoi Footbridge est fait
computer-licences-search = Chercher par nom ou licence
computer-licences-count = 
    { $count ->
        [one] { $count } élément
       *[other] { $count } éléments
    }
computer-licences-none = Rien ne porte ce nom ou cette licence. Tapez moins.
computer-licences-back = Retour à la vérification
