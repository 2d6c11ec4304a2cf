# The competency profile: what stands behind each “I can” sentence.

## The learner’s own page: at most twelve words in a sentence, plain and adult

profile-mine-title = Was ich kann
profile-mine-none = Hier steht noch nichts. Beginnen Sie mit der ersten Lektion.
profile-mine-begin = Beginnen
profile-mine-count = { $can } von { $all } Sätzen gelten für Sie.
profile-level-not-begun = Nicht begonnen
profile-level-begun = Begonnen
profile-level-practised = Gut geübt
profile-level-checked = Der Check ist geschafft
profile-level-can = Das gilt
profile-waits = Noch zu tun: { $title }, { $competent } von { $wanted }
profile-behind = Was dahintersteht ({ $count })
profile-practice = Übung: { $right } von { $of } richtig
profile-check = Check: auf Anhieb { $right } von { $of } richtig
profile-task = { $title }, { $number }. Mal: gelungen
profile-task-not-yet = { $title }, { $number }. Mal: noch nicht

## What staff see of one learner

profile-open = Was die Person kann
profile-title = { $name }: { $can } von { $all } Sätzen gelten
profile-about = Soweit dieser Computer es weiß. Keine Stufe wird je weggenommen.
profile-none = Hier ist kein Kurs installiert. Installieren Sie zuerst ein Paket.

## The profile on paper, in the learner’s language

profile-print = Für die lernende Person drucken
profile-page-title = Was ich kann: { $name }
profile-column-sentence = Ich kann
profile-column-level = Wie weit
profile-column-behind = Was dahintersteht
