review-things =
    { $count ->
        [1] Un lucru de ținut minte
        [2] Două lucruri de ținut minte
        [3] Trei lucruri de ținut minte
        [4] Patru lucruri de ținut minte
       *[5] Cinci lucruri de ținut minte
    }
review-about = Întrebări scurte din unitățile exersate. Doar dacă doriți.
review-place = De ținut minte: { $number } din { $count }
review-done = Asta a fost tot pentru azi.
review-done-about = Ce a fost greu revine curând. Ce știți revine mai târziu.
