cuts-title = Bestehensgrenze einschätzen
cuts-about = Drei bis fünf Trainerinnen und Trainer sagen, jeder für sich, wie viele von zehn Personen, die die Arbeit gerade so können, jede Frage richtig haben. Zusammen ergibt das eine Grenze, und wie sicher sie ist.
cuts-none = In diesem Kurs gibt es nichts einzuschätzen.
cuts-progress = { $mine } von { $items } Fragen von Ihnen eingeschätzt; fertig sind: { $judges }
cuts-done = Fertig sind: { $judges }
cuts-back = Alle Checks und Prüfungen
cuts-how = Denken Sie an zehn Personen, die die Arbeit gerade so können, sicher und allein. Wie viele von ihnen haben diese Frage richtig?
cuts-alone = Schätzen Sie allein. Was die anderen sagen, sehen Sie, wenn Sie jede Frage eingeschätzt haben und genug von Ihnen fertig sind.
cuts-of-ten = Von zehn Personen
cuts-left =
    { $count ->
        [0] Sie haben jede Frage eingeschätzt.
        [one] 1 Frage ist noch offen.
       *[other] { $count } Fragen sind noch offen.
    }
cuts-right-answer = Was richtig ist
cuts-others = Alle, die fertig sind: im Mittel { $mean }, von { $low } bis { $high }
cuts-outcome = Was gemeinsam herauskommt
cuts-waiting = Fertig sind { $judges } von mindestens { $needed }. Die anderen schätzen an irgendeinem Computer der Klasse; der Stick führt es zusammen.
cuts-proposed = { $right } von { $count } richtig
cuts-proposal = Vorschlag daraus
cuts-exact = Die Grenze vor dem Aufrunden
cuts-exact-value = { $cut }, mit 95 % Sicherheit zwischen { $low } und { $high }
cuts-error = Standardfehler
cuts-agreement = Übereinstimmung, ICC(2,k)
cuts-agreement-good = { $icc }: gut
cuts-agreement-low = { $icc }: unter 0,80; sprechen Sie über die Fragen, bei denen Sie am weitesten auseinander sind, und schätzen Sie noch einmal
cuts-agreement-none = Keine Übereinstimmung zu berechnen: Nichts unterscheidet sich.
cuts-in-course = Im Kurs
cuts-in-pack = Im Kurs: { $right } von { $count } richtig. { $reason }
cuts-in-pack-none = Keine Grenze: In einem Check muss jede Sicherheitsfrage richtig sein.
cuts-changes-nothing = Das allein ändert nichts. Wer den Kurs schreibt, entscheidet; eine neue Grenze kommt mit einer neuen Version seines Pakets.
cuts-print = Für die Akte drucken
cuts-link = Bestehensgrenze gemeinsam einschätzen
cuts-link-about = Wie viele richtig sein müssen, eingeschätzt von drei bis fünf Personen
cuts-page-title = Vorgeschlagene Grenze: { $name }
cuts-page-cut = Grenze { $cut }, mit 95 % Sicherheit zwischen { $low } und { $high }; Standardfehler { $error }
cuts-page-agreement = Übereinstimmung ICC(2,k): { $icc }; ab 0,80 ist sie gut
cuts-column-question = Frage
cuts-column-mean = Von zehn, im Mittel
cuts-column-range = Von, bis
