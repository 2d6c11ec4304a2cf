# The window: who may close it, and the frame around pages of packs.

## This computer

window-heading = La fenêtre
window-held = Les apprenants ne peuvent ni fermer la fenêtre ni quitter le plein écran.
window-free = Tout le monde peut fermer la fenêtre et quitter le plein écran.
window-always = Cet ordinateur lance Footbridge pour les apprenants seulement. Cela se règle dans le système, pas ici.
window-hold = Garder la fenêtre pour les apprenants
window-let-go = Laisser tout le monde fermer la fenêtre
window-leave = Quitter le plein écran
window-again = La fenêtre remplit de nouveau l’écran quand vous vous déconnectez.
window-close = Fermer le programme

## Around a page of a pack, always in sight

window-page = Une partie de votre cours
window-page-warning = Ne tapez pas ici votre numéro de carte.
