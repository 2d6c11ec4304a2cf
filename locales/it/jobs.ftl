# Long work with a progress bar. The stages are sentences.

jobs-stage-waiting = Si comincia tra un momento.
jobs-stage-keys = Si preparano i sigilli.
jobs-stage-packing = Si preparano le lezioni.
jobs-stage-founding = Si preparano le sedi.
jobs-stage-reading = Si legge la chiavetta.
jobs-stage-checking = Si controlla ciò che è entrato.
jobs-stage-installing = Si installano i pacchetti.
jobs-stage-merging = Si inseriscono le voci.
jobs-stage-writing = Si scrive sulla chiavetta.
jobs-stage-done = Fatto.
jobs-progress = { $done } di { $total }
# Name of the bar for screen readers.
jobs-bar = Avanzamento
jobs-cancel = Annulla
jobs-cancel-about = Si può annullare in ogni momento. Niente va perso.
jobs-cancelling = Si ferma al prossimo punto sicuro.
jobs-stage-enrolling = Iscrizione dei corsisti
jobs-stage-printing = Le tessere vengono stampate.
