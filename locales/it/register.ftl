register-title-today = Registro di oggi
register-title-day = Registro di { $day }
register-title-days = Registro dal { $from } al { $until }
register-as-of = Gli accessi sono noti fino alla chiavetta di { $when }. Sono una proposta fino alla conferma.
register-no-stick = Nessuna chiavetta ha ancora portato accessi.
register-before = Giorno prima
register-after = Giorno dopo
register-day = Giorno
register-today = Oggi
register-all-present = Tutti presenti
register-undo = Annulla
register-column-learner = Persona
register-column-signed-in = Accesso
register-column-noted = Annotato
register-column-reason = Motivo
register-column-minutes = Minuti
register-column-by = Annotato da
register-column-at = Annotato il
register-present = Presente
register-part = In parte
register-excused = Giustificato
register-unexcused = Assente
register-key-present = P
register-key-part = I
register-key-excused = G
register-key-unexcused = A
register-keys = Tasti: le frecce vanno di riga in riga; { $present } presente, { $part } in parte, { $excused } giustificato, { $unexcused } assente.
register-reason-regime = Regime
register-reason-court = Tribunale
register-reason-health = Salute
register-reason-segregation = Isolamento
register-reason-staff = Personale altrove
register-reason-other = Altro
register-reason-of = Motivo di { $name }
register-minutes-of = Minuti di { $name }
register-signed-in = dalle { $from }
register-signed-in-minutes = dalle { $from }, { $minutes } min
register-not-signed-in = nessun accesso noto
register-suggested = Proposta
register-by = { $by }, { $at }
register-by-unknown = Nome non noto qui
register-earlier = Annotazioni precedenti
register-earlier-of = Annotazioni precedenti di { $name }
register-taken-back = Ritirato
register-minutes-value = { $minutes } min
register-said = { $name }: { $state }
register-undone = È come prima.
register-empty = Qui non è ancora noto nessuno. Una chiavetta dell’aula li porta.
register-empty-do = Vai allo scambio
register-all-noted =
    { $count ->
        [one] { $count } persona annotata come presente.
       *[other] { $count } persone annotate come presenti.
    }
register-corrected =
    { $count ->
        [one] corretto una volta
       *[other] corretto { $count } volte
    }
register-from = Dal
register-until = Al
