# Long work with a progress bar. The stages are sentences.

jobs-stage-waiting = Es beginnt gleich.
jobs-stage-keys = Die Siegel werden gemacht.
jobs-stage-packing = Die Lektionen werden gepackt.
jobs-stage-founding = Die Standorte werden eingerichtet.
jobs-stage-reading = Der Stick wird gelesen.
jobs-stage-checking = Was kam, wird geprüft.
jobs-stage-installing = Die Pakete werden installiert.
jobs-stage-merging = Die Einträge werden übernommen.
jobs-stage-writing = Der Stick wird beschrieben.
jobs-stage-done = Es ist fertig.
jobs-progress = { $done } von { $total }
# Name of the bar for screen readers.
jobs-bar = Fortschritt
jobs-cancel = Abbrechen
jobs-cancel-about = Sie können jederzeit abbrechen. Nichts geht verloren.
jobs-cancelling = Es hält an der nächsten sicheren Stelle an.
jobs-stage-enrolling = Lernende werden eingeschrieben
jobs-stage-printing = Die Karten werden gedruckt.
