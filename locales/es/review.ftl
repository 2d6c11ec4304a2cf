review-things =
    { $count ->
        [1] Una cosa para recordar
        [2] Dos cosas para recordar
        [3] Tres cosas para recordar
        [4] Cuatro cosas para recordar
       *[5] Cinco cosas para recordar
    }
review-about = Preguntas cortas de unidades que usted practicó. Solo si quiere.
review-place = Recordar: { $number } de { $count }
review-done = Eso es todo por hoy.
review-done-about = Lo difícil vuelve pronto. Lo que usted sabe vuelve más tarde.
