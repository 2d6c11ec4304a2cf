# The window: who may close it, and the frame around pages of packs.

## This computer

window-heading = La finestra
window-held = Gli allievi non possono chiudere la finestra né uscire dallo schermo intero.
window-free = Tutti possono chiudere la finestra e uscire dallo schermo intero.
window-always = Questo computer avvia Footbridge solo per gli allievi. Si imposta nel sistema, non qui.
window-hold = Tieni la finestra per gli allievi
window-let-go = Lascia che tutti chiudano la finestra
window-leave = Esci da schermo intero
window-again = La finestra riempie di nuovo lo schermo quando Lei esce.
window-close = Chiudi il programma

## Around a page of a pack, always in sight

window-page = Una parte del Suo corso
window-page-warning = Non scriva qui il numero della Sua tessera.
