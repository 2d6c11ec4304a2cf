# What only a trainer can judge: the list, and one piece of work.

marking-title = De evaluat
marking-about = Ce s-a făcut într-o verificare sau într-o probă. Deschideți un rând și notați ce vedeți; totul se păstrează imediat.
marking-none = Nimic nu așteaptă evaluarea. Când cineva face o astfel de sarcină, apare aici.
marking-waiting = Așteaptă evaluarea
marking-judged = Evaluate recent
marking-column-learner = Persoana în formare
marking-column-task = Sarcina
marking-column-when = Când
marking-column-result = Rezultat
marking-open = Evaluați
marking-open-of = Evaluați lucrarea: { $name }
marking-look = Priviți din nou
marking-look-of = Priviți din nou lucrarea: { $name }
marking-met-of = { $met } din { $of } rânduri îndeplinite
marking-back = Înapoi la listă
marking-back-class = Înapoi la clasă
marking-answer = Ce a scris persoana
marking-answer-none = Nu s-a scris nimic. Priviți ce s-a făcut sau cereți să vi se arate.
marking-model = Un răspuns bun
# Two marks beside each line. Short.
marking-met = Îndeplinit
marking-not-met = Neîndeplinit
marking-keys = Tastele 1 și 2 notează un rând și trec la următorul. Săgețile schimbă rândul.
marking-kept = Păstrat aici
marking-lines-open =
    { $count ->
        [one] { $count } rând fără notare
        [few] { $count } rânduri fără notare
       *[other] { $count } de rânduri fără notare
    }
marking-critical-missed = Un rând critic nu este îndeplinit: răspunsul nu valorează nimic.
marking-judge = Încheiați evaluarea
# Said in the bar with which it can be taken back.
marking-done = { $name }: { $met } din { $of } rânduri îndeplinite.
marking-so-far = Evaluări până acum
marking-so-far-about = Puteți evalua și dumneavoastră. Rămân ambele evaluări; contează ultima.
marking-counts = contează
marking-take-back = Retrageți
