# The window: who may close it, and the frame around pages of packs.

## This computer

window-heading = Das Fenster
window-held = Lernende können das Fenster nicht schließen und das Vollbild nicht verlassen.
window-free = Alle können das Fenster schließen und das Vollbild verlassen.
window-always = Dieser Computer startet Footbridge nur für Lernende. Das ist im System eingestellt, nicht hier.
window-hold = Fenster für Lernende festhalten
window-let-go = Alle dürfen das Fenster schließen
window-leave = Vollbild verlassen
window-again = Das Fenster füllt den Bildschirm wieder, wenn Sie sich abmelden.
window-close = Programm beenden

## Around a page of a pack, always in sight

window-page = Ein Teil Ihres Kurses
window-page-warning = Tippen Sie hier nicht Ihre Kartennummer ein.
