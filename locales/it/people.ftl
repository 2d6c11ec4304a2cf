# Learners one by one and as a list, their groups, and who left.

## The list

people-here =
    { $count ->
        [one] Una persona è nella classe
       *[other] { $count } corsisti sono nella classe
    }
people-none = Nella classe non c’è ancora nessuno
people-none-about = Iscrivere una persona, o molte da una tabella.
people-search = Cercare per nome, tessera o gruppo
people-found = { $count } di { $all } mostrati
people-nobody-found = Nessuno corrisponde. Provare con meno lettere.
people-group = Gruppo
people-group-all = Tutti i gruppi
people-column-learner = Corsista
people-column-card = Tessera
people-column-languages = Lingue
people-column-groups = Gruppi
people-column-since = Nella classe dal
people-enrol = Iscrivere una persona
people-enrol-many = Iscrivere molti da una tabella
people-to-groups = Gruppi
people-to-left = Chi è andato via
people-more = Mostrarne altri { $count }
people-fresh =
    { $count ->
        [one] Una tessera nuova non è ancora stampata. All’uscita le sue immagini si perdono.
       *[other] { $count } tessere nuove non sono ancora stampate. All’uscita le loro immagini si perdono.
    }
people-back = Torna ai corsisti

## Saving the list


## The page of a learner

people-card = Tessera
people-languages = Lingue
people-classroom = Aula
people-since = Nella classe dal
people-groups = Gruppi
people-state = Nella classe
people-state-here = sì
people-state-elsewhere = passato in un’altra aula
people-state-left = andato via il { $on }: { $reason }
people-state-discharged = dimesso il { $on }
people-unit = Unità
people-session = Ultima sessione
people-needs = Adattamenti
people-nothing = nessuno
people-unknown = non noto
people-left-note = Questa persona non può entrare. Tutto il suo lavoro resta.
people-change = Modificare
people-rename = Nome
people-ways-settings = Modificare
people-ways-state = Entrare e uscire
people-come-back = Riportare nella classe
people-undo-discharge = Annullare la dimissione
people-move = Il cambio di aula si fa al centro, nella pagina della persona.
people-renamed = Il nome è stato cambiato.
people-languages-set = Le lingue sono state cambiate.
people-needs-set = Gli adattamenti sono stati cambiati.
people-groups-set = I gruppi sono stati cambiati.
people-left-done = { $name } ha lasciato la classe.
people-back-done = { $name } è di nuovo nella classe.
people-discharged-done = { $name } è stato dimesso.
people-undone = È tutto come prima.

## New pictures

people-reset = Nuove immagini
people-reset-title = Nuove immagini per { $name }?
people-reset-about = Le vecchie immagini non valgono più. Il numero resta. I tentativi sbagliati sono dimenticati.
people-reset-do = Estrarre nuove immagini

## Languages

people-language = Lingua degli schermi e delle lezioni
people-second = Seconda lingua accanto
people-second-none = Nessuna seconda lingua

## Accommodations: settings, never a reason for them

people-needs-about = Queste impostazioni seguono la persona su ogni computer. Nessun motivo viene salvato.
people-text-size = Dimensione del testo
people-text-own = come lo imposta la persona
people-percent = { $number } %
people-time = Tempo
people-time-usual = normale
people-time-times = { $factor } volte
people-read-aloud = Lettura ad alta voce
people-fewer-options = Meno opzioni per domanda
people-reader-present = Una persona legge
people-glossary = Parole anche in
people-glossary-none = nessun’altra lingua

## Leaving, and discharge from prison

people-leave = Lascia la classe
people-leave-title = Perché { $name } va via?
people-leave-reason = Motivo
people-leave-mend = Scegliere un motivo.
people-leave-do = Lascia la classe
people-reason-finished = ha finito
people-reason-moved = trasferito altrove
people-reason-own-choice = scelta propria
people-reason-removed = tolto dal personale
people-reason-other = altro motivo
people-day = Giorno
people-day-hint = Per esempio 22.11.2026
people-discharge = Dimesso dal carcere
people-discharge-title = Quando viene dimesso { $name }?
people-discharge-do = Registrare la dimissione
people-left-title =
    { $count ->
        [one] Una persona è andata via
       *[other] { $count } corsisti sono andati via
    }
people-left-none = Nessuno è andato via
people-left-none-about = Qui sta chi lascia la classe o viene dimesso. Nulla viene cancellato.
people-left-about = Non possono entrare. Tutto il loro lavoro resta.
people-column-state = Che cosa è successo
people-column-undo = Ritorno

## Groups

people-groups-title =
    { $count ->
        [one] Un gruppo
       *[other] { $count } gruppi
    }
people-groups-none = Ancora nessun gruppo
people-groups-none-about = Creare un gruppo, poi aggiungere le persone nelle loro pagine.
people-group-new = Nuovo gruppo
people-group-name = Nome del gruppo
people-group-make = Creare
people-group-rename = Rinominare
people-group-rename-one = Rinominare { $name }
people-group-drop = Togliere
people-group-drop-one = Togliere { $name }
people-group-dropped = Il gruppo { $name } non c’è più. Le persone restano nella classe.
people-group-learners = Corsisti
people-keep = Salvare
