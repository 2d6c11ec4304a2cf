# The window: who may close it, and the frame around pages of packs.

## This computer

window-heading = Fereastra
window-held = Cursanții nu pot închide fereastra și nu pot ieși din ecranul complet.
window-free = Oricine poate închide fereastra și poate ieși din ecranul complet.
window-always = Acest calculator pornește Footbridge numai pentru cursanți. Asta se stabilește în sistem, nu aici.
window-hold = Păstrați fereastra pentru cursanți
window-let-go = Lăsați pe oricine să închidă fereastra
window-leave = Ieșiți din ecranul complet
window-again = Fereastra umple din nou ecranul când vă deconectați.
window-close = Închideți programul

## Around a page of a pack, always in sight

window-page = O parte a cursului dumneavoastră
window-page-warning = Nu scrieți aici numărul cardului.
