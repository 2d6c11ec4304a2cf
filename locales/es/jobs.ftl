# Long work with a progress bar. The stages are sentences.

jobs-stage-waiting = Empieza enseguida.
jobs-stage-keys = Se hacen los sellos.
jobs-stage-packing = Se preparan las lecciones.
jobs-stage-founding = Se preparan las sedes.
jobs-stage-reading = Se lee la memoria.
jobs-stage-checking = Se comprueba lo que ha entrado.
jobs-stage-installing = Se instalan los paquetes.
jobs-stage-merging = Se incorporan las anotaciones.
jobs-stage-writing = Se escribe en la memoria.
jobs-stage-done = Ya está.
jobs-progress = { $done } de { $total }
# Name of the bar for screen readers.
jobs-bar = Avance
jobs-cancel = Cancelar
jobs-cancel-about = Puede cancelar en cualquier momento. No se pierde nada.
jobs-cancelling = Se detiene en el próximo punto seguro.
jobs-stage-enrolling = Inscribiendo participantes
jobs-stage-printing = Se imprimen las tarjetas.
