# The competency profile: what stands behind each “I can” sentence.

## The learner’s own page: at most twelve words in a sentence, plain and adult

profile-mine-title = Che cosa so fare
profile-mine-none = Qui non c’è ancora niente. Inizi con la prima lezione.
profile-mine-begin = Inizia
profile-mine-count = Può dire { $can } frasi su { $all }.
profile-level-not-begun = Non iniziato
profile-level-begun = Iniziato
profile-level-practised = Ben esercitato
profile-level-checked = La verifica è fatta
profile-level-can = Questo vale
profile-waits = Manca: { $title }, { $competent } di { $wanted }
profile-behind = Che cosa c’è dietro ({ $count })
profile-practice = Esercizio: { $right } di { $of } giuste
profile-check = Verifica: { $right } di { $of } giuste alla prima risposta
profile-task = { $title }, prova { $number }: riuscita
profile-task-not-yet = { $title }, prova { $number }: non ancora

## What staff see of one learner

profile-open = Che cosa sa fare
profile-title = { $name }: valgono { $can } frasi su { $all }
profile-about = Per quanto sa questo computer. Nessun livello viene mai tolto.
profile-none = Qui non è installato alcun corso. Installi prima un pacchetto.

## The profile on paper, in the learner’s language

profile-print = Stampa per la persona in formazione
profile-page-title = Che cosa so fare: { $name }
profile-column-sentence = So fare
profile-column-level = A che punto
profile-column-behind = Che cosa c’è dietro
