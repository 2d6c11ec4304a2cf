# Long work with a progress bar. The stages are sentences.

jobs-stage-waiting = Começa dentro de momentos.
jobs-stage-keys = Os selos estão a ser feitos.
jobs-stage-packing = As lições estão a ser preparadas.
jobs-stage-founding = Os locais estão a ser preparados.
jobs-stage-reading = A pen está a ser lida.
jobs-stage-checking = O que entrou está a ser verificado.
jobs-stage-installing = Os pacotes estão a ser instalados.
jobs-stage-merging = As anotações estão a ser recebidas.
jobs-stage-writing = A pen está a ser escrita.
jobs-stage-done = Está feito.
jobs-progress = { $done } de { $total }
# Name of the bar for screen readers.
jobs-bar = Progresso
jobs-cancel = Cancelar
jobs-cancel-about = Pode cancelar a qualquer momento. Nada se perde.
jobs-cancelling = Para no próximo ponto seguro.
jobs-stage-enrolling = A inscrever formandos
jobs-stage-printing = Os cartões estão a ser impressos.
