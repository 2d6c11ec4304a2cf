learning-go-on = Continuar
learning-step-of = Passo { $number } de { $count }
learning-minutes =
    { $minutes ->
        [one] Cerca de { $minutes } minuto
       *[other] Cerca de { $minutes } minutos
    }
learning-practice = Prática
learning-check = Verificação
learning-unit-counts = Esta unidade conta.
learning-can-say = Agora pode dizer:
learning-interrupted = O seu trabalho está guardado. Continua onde parou.
learning-opened-by-trainer = Quem dá a formação abriu por si. Ficou registado.
learning-last-session = Última vez: { $day }
learning-saved-yes = Guardado aqui
learning-saved-no = Ainda não guardado
learning-stick-yes = Na pen
learning-stick-no = Ainda não na pen
learning-arrived-yes = Chegou ao centro
learning-arrived-no = Ainda não no centro
learning-path = O caminho desta unidade
learning-path-standing = { $full } de { $count } feitos
learning-stone-full = Feito
learning-stone-half = Começado
learning-stone-empty = Por fazer
learning-read = Ler em voz alta
learning-read-pause = Pausa
learning-read-on = Continuar a ler
learning-read-speed = Velocidade
learning-read-slow = Devagar
learning-read-normal = Normal
learning-read-fast = Rápido
learning-read-language = Voz
learning-sound-missing = O som não funciona. Pode ler o texto.
learning-example = Exemplo com passos
learning-example-next = Mostrar o passo { $number } de { $count }
learning-example-all = Mostrar todos os passos
learning-place = Lugar { $number } na imagem
learning-film-play = Ver o vídeo
learning-film-again = Desde o início
learning-film-text = Ler o que se diz e se mostra
learning-film-missing = O vídeo não funciona. Pode lê-lo aqui.
learning-block-unknown = Esta parte não pode ser mostrada aqui. Continue.
learning-words = Palavras
learning-words-none = Aqui ainda não há palavras.
learning-word-say = Ouvir a palavra:
learning-my-trainer = Pedir ajuda
learning-trainer-sign = Preciso de ajuda
learning-trainer-came = Já tive ajuda
learning-trainer-alone = Posso continuar sem ajuda
learning-languages = Línguas
learning-language-first = Leio em
learning-language-second = Ao lado
learning-language-none = Sem segunda língua

# Units
learning-units = As minhas unidades: { $done } de { $count } feitas
learning-units-title = As minhas unidades
learning-unit-essential = Para fazer
learning-unit-optional = Se quiser
learning-unit-due = Até { $day }

# Things to do on a page: sort, put into order, find dangers, explore a drawing. Never a score.
learning-rest = Mostre-me o resto
learning-once-more = Mais uma vez
learning-sort = Separe os cartões
learning-sort-hint = Escolha um cartão. Depois escolha o seu grupo.
# A button of a group; $group is its name.
learning-sort-here = Pôr aqui: { $group }
learning-sort-right = Sim, é aqui: { $group }
learning-sort-wrong = Aqui não: { $group }. Tente outro grupo.
learning-sort-all = Todos os cartões estão nos seus grupos.
learning-sequence = Ponha as linhas por ordem
# Said by a screen reader; $text is a line.
learning-sequence-here = { $text } está no seu lugar
learning-in-place = No seu lugar
learning-sequence-all = Todas as linhas estão por ordem.
learning-hazards = Encontre os perigos
learning-hazards-hint = Escolha na imagem ou na lista.
learning-hazards-found = { $found } de { $count } encontrados
learning-hazards-nothing = Aqui não há perigo. Continue a procurar.
learning-hazards-all = Já viu todos os perigos.
learning-hazards-danger = Perigo
learning-hazards-safe = Em ordem
learning-drawing = Explore o desenho
learning-drawing-hint = Escolha na lista ou no desenho.
learning-drawing-features = Formas
learning-drawing-dimensions = Cotas
