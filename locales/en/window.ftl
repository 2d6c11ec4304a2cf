# The window: who may close it, and the frame around pages of packs.

## This computer

window-heading = The window
window-held = Learners cannot close the window or leave full screen.
window-free = Anyone can close the window and leave full screen.
window-always = This computer starts Footbridge for learners only. That is set in the system, not here.
window-hold = Hold the window for learners
window-let-go = Let anyone close the window
window-leave = Leave full screen
window-again = The window fills the screen again when you sign out.
window-close = Close the program

## Around a page of a pack, always in sight

window-page = A part of your course
window-page-warning = Do not type your card number here.
