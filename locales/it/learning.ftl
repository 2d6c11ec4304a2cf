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
learning-words = Parole
learning-words-none = Qui non ci sono ancora parole.
learning-my-trainer = Chiedere aiuto
learning-trainer-sign = Mi serve aiuto
learning-trainer-thanks = Grazie, chiudi
learning-languages = Lingue
learning-language-first = Leggo in
learning-language-second = Accanto
learning-language-none = Nessuna seconda lingua
