# The window: who may close it, and the frame around pages of packs.

## This computer

window-heading = La ventana
window-held = Los alumnos no pueden cerrar la ventana ni salir de la pantalla completa.
window-free = Cualquiera puede cerrar la ventana y salir de la pantalla completa.
window-always = Este ordenador inicia Footbridge solo para alumnos. Eso se ajusta en el sistema, no aquí.
window-hold = Mantener la ventana para los alumnos
window-let-go = Dejar que cualquiera cierre la ventana
window-leave = Salir de pantalla completa
window-again = La ventana vuelve a llenar la pantalla cuando usted cierra la sesión.
window-close = Cerrar el programa

## Around a page of a pack, always in sight

window-page = Una parte de su curso
window-page-warning = No escriba aquí el número de su tarjeta.
