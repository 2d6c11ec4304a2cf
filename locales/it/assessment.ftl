assessment-practice = Esercizi
assessment-practice-standing = { $right } giuste, ne servono { $needed }
assessment-answer = Risponda
assessment-choose-one = Scelga una risposta.
assessment-choose-some = Scelga le Sue risposte.
assessment-choose-pairs = Scelga una risposta per ogni riga.
assessment-choose-order = Metta tutto in ordine.
assessment-choose-verdict = Scelga vero o falso, e il perché.
assessment-choose-number = Scriva un numero, per esempio 12,5.
assessment-choose-words = Scriva la Sua risposta.
assessment-order-hint = Sposti le righe. Ciò che viene prima sta in alto.
assessment-hotspot-hint = Scelga nell’immagine o nell’elenco.
# Is a sentence true or false?
assessment-true = Vero
assessment-false = Falso
assessment-reason = Perché? Scelga il motivo.
assessment-way-screen = Al computer
assessment-way-paper = Su carta
assessment-way-aloud = A voce
# Labels of the field for an answer that is typed.
assessment-your-number = Il Suo numero
assessment-your-words = La Sua risposta
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

# Something that is done or made. A trainer looks at it later.
assessment-done = L’ho fatto
assessment-done-note = Scriva qui, se vuole
assessment-choose-done = Lo faccia prima. Poi dica che è fatto.
# In practice: nobody judges it, and it does not count.
assessment-compare = Confronti con questo
assessment-compare-about = Qui non conta. Guardi ogni riga.
assessment-criteria = Si guarda questo
assessment-criterion-critical = Non può mancare
assessment-criterion-met = C’è
assessment-criterion-not-met = Non ancora
assessment-model = Una buona risposta
assessment-my-answer = La Sua risposta
# At the end of a check or a final: something is still to be judged.
assessment-waiting =
    { $count ->
        [one] Una risposta aspetta il personale.
       *[other] { $count } risposte aspettano il personale.
    }
assessment-waiting-about = Può andare avanti. Il personale lo guarda più tardi.
