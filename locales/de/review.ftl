review-things =
    { $count ->
        [1] Eine Sache zum Erinnern
        [2] Zwei Dinge zum Erinnern
        [3] Drei Dinge zum Erinnern
        [4] Vier Dinge zum Erinnern
       *[5] Fünf Dinge zum Erinnern
    }
review-about = Kurze Fragen aus Einheiten, die Sie geübt haben. Nur wenn Sie möchten.
review-place = Erinnern: { $number } von { $count }
review-done = Das war alles für heute.
review-done-about = Was schwer war, kommt bald wieder. Was Sie wissen, kommt später.
