review-things =
    { $count ->
        [1] Une chose à se rappeler
        [2] Deux choses à se rappeler
        [3] Trois choses à se rappeler
        [4] Quatre choses à se rappeler
       *[5] Cinq choses à se rappeler
    }
review-about = Des questions courtes sur ce que vous avez pratiqué. Seulement si vous voulez.
review-place = Se rappeler : { $number } sur { $count }
review-done = C’est tout pour aujourd’hui.
review-done-about = Ce qui était difficile revient bientôt. Ce que vous savez revient plus tard.
