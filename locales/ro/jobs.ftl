# Long work with a progress bar. The stages are sentences.

jobs-stage-waiting = Începe imediat.
jobs-stage-keys = Se fac sigiliile.
jobs-stage-packing = Se pregătesc lecțiile.
jobs-stage-founding = Se pregătesc locațiile.
jobs-stage-reading = Se citește stickul.
jobs-stage-checking = Se verifică ce a intrat.
jobs-stage-installing = Se instalează pachetele.
jobs-stage-merging = Se preiau înregistrările.
jobs-stage-writing = Se scrie pe stick.
jobs-stage-done = Gata.
jobs-progress = { $done } din { $total }
# Name of the bar for screen readers.
jobs-bar = Progres
jobs-cancel = Anulare
jobs-cancel-about = Puteți anula oricând. Nu se pierde nimic.
jobs-cancelling = Se oprește la următorul punct sigur.
jobs-stage-enrolling = Se înscriu cursanții
jobs-stage-printing = Cardurile se tipăresc.
