review-things =
    { $count ->
        [1] Una cosa da ricordare
        [2] Due cose da ricordare
        [3] Tre cose da ricordare
        [4] Quattro cose da ricordare
       *[5] Cinque cose da ricordare
    }
review-about = Domande brevi da unità già esercitate. Solo se vuole.
review-place = Ricordare: { $number } di { $count }
review-done = È tutto per oggi.
review-done-about = Quello che era difficile torna presto. Quello che sa torna più tardi.
