review-things =
    { $count ->
        [1] Uma coisa para recordar
        [2] Duas coisas para recordar
        [3] Três coisas para recordar
        [4] Quatro coisas para recordar
       *[5] Cinco coisas para recordar
    }
review-about = Perguntas curtas de unidades que praticou. Só se quiser.
review-place = Recordar: { $number } de { $count }
review-done = É tudo por hoje.
review-done-about = O que foi difícil volta em breve. O que sabe volta mais tarde.
