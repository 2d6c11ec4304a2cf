learning-go-on = Continua
learning-step-of = Passo { $number } di { $count }
learning-minutes =
    { $minutes ->
        [one] Circa { $minutes } minuto
       *[other] Circa { $minutes } minuti
    }
learning-practice = Esercizi
learning-check = Verifica
learning-unit-counts = Questa unità conta.
learning-can-say = Ora può dire:
learning-interrupted = Il Suo lavoro è salvato. Riprende da dove era.
learning-opened-by-trainer = Chi fa formazione ha aperto per Lei. È annotato.
learning-last-session = L’ultima volta: { $day }
learning-saved-yes = Salvato qui
learning-saved-no = Non ancora salvato
learning-stick-yes = Sulla chiavetta
learning-stick-no = Non ancora sulla chiavetta
learning-arrived-yes = Arrivato al centro
learning-arrived-no = Non ancora al centro
learning-path = Il percorso di questa unità
learning-path-standing = { $full } di { $count } fatti
learning-stone-full = Fatto
learning-stone-half = Iniziato
learning-stone-empty = Da fare
learning-read = Leggi ad alta voce
learning-read-pause = Pausa
learning-read-on = Continua a leggere
learning-read-speed = Velocità
learning-read-slow = Lento
learning-read-normal = Normale
learning-read-fast = Veloce
learning-read-language = Voce
learning-sound-missing = Il suono non funziona. Può leggere il testo.
learning-example = Esempio con passi
learning-example-next = Mostra il passo { $number } di { $count }
learning-example-all = Mostra tutti i passi
learning-place = Punto { $number } nell’immagine
learning-film-play = Guarda il video
learning-film-again = Dall’inizio
learning-film-text = Leggi ciò che si dice e si vede
learning-film-missing = Il video non funziona. Può leggerlo qui.
learning-block-unknown = Questa parte non si può mostrare qui. Vada avanti.
learning-words = Parole
learning-words-none = Qui non ci sono ancora parole.
learning-word-say = Ascolta la parola:
learning-my-trainer = Chiedere aiuto
learning-trainer-sign = Mi serve aiuto
learning-trainer-came = Ho avuto aiuto
learning-trainer-alone = Posso continuare senza aiuto
learning-languages = Lingue
learning-language-first = Leggo in
learning-language-second = Accanto
learning-language-none = Nessuna seconda lingua

# Units
learning-units = Le mie unità: { $done } di { $count } fatte
learning-units-title = Le mie unità
learning-unit-essential = Da fare
learning-unit-optional = Se vuole
learning-unit-due = Entro { $day }

# Things to do on a page: sort, put into order, find dangers, explore a drawing. Never a score.
learning-rest = Mi mostri il resto
learning-once-more = Ancora una volta
learning-sort = Ordini le carte
learning-sort-hint = Scelga una carta. Poi scelga il suo gruppo.
# A button of a group; $group is its name.
learning-sort-here = Metti qui: { $group }
learning-sort-right = Sì, va qui: { $group }
learning-sort-wrong = Non qui: { $group }. Provi un altro gruppo.
learning-sort-all = Tutte le carte sono nei loro gruppi.
learning-sequence = Metta le righe in ordine
# Said by a screen reader; $text is a line.
learning-sequence-here = { $text } è al suo posto
learning-in-place = Al suo posto
learning-sequence-all = Tutte le righe sono in ordine.
learning-hazards = Trovi i pericoli
learning-hazards-hint = Scelga nell’immagine o nell’elenco.
learning-hazards-found = { $found } di { $count } trovati
learning-hazards-nothing = Qui non c’è pericolo. Cerchi ancora.
learning-hazards-all = Ha visto tutti i pericoli.
learning-hazards-danger = Pericolo
learning-hazards-safe = In ordine
learning-drawing = Esplori il disegno
learning-drawing-hint = Scelga nell’elenco o nel disegno.
learning-drawing-features = Forme
learning-drawing-dimensions = Quote
