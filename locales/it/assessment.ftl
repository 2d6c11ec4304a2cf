assessment-practice = Esercizi
assessment-practice-standing = { $right } giuste, ne servono { $needed }
assessment-answer = Risponda
assessment-choose-one = Scelga una risposta.
assessment-choose-some = Scelga le Sue risposte.
assessment-choose-pairs = Scelga una risposta per ogni riga.
assessment-choose-order = Metta tutto in ordine.
assessment-order-hint = Sposti le righe. Ciò che viene prima sta in alto.
assessment-pair-choose = Scelga
assessment-move-up = Su: { $text }
assessment-move-down = Giù: { $text }
assessment-moved = { $text }: ora numero { $number }
assessment-all-right = È giusto.
assessment-some-right = Questo era giusto
assessment-look-here = Guardi la risposta
assessment-right-answer = La risposta giusta
assessment-why = Perché
assessment-ready = Può fare la verifica.
assessment-ready-about = Non c’è limite di tempo. Può fermarsi quando vuole.
assessment-to-check = Alla verifica
assessment-practise-more = Altri esercizi
assessment-check-number = Verifica: { $number } di { $count }
assessment-again-number = Ancora una volta: { $number } di { $count }
assessment-saved = Salvato
assessment-result = { $right } di { $count } giuste
assessment-result-now = Ora tutte e { $count } sono giuste.
assessment-to-look-at =
    { $count ->
        [one] Ancora { $count } da guardare.
       *[other] Ancora { $count } da guardare.
    }
assessment-look-about = Prima viene spiegata ognuna. Poi risponde ancora.
assessment-look-now = Guardi ora
assessment-explained = Prima la spiegazione
assessment-unit-counts = Questa unità conta.
assessment-can-say = Ora può dire:
