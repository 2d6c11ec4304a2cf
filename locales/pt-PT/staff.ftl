# The staff of a computer, and passphrases. "This computer" is open to everybody on this list.

staff-title =
    { $count ->
        [one] { $count } pessoa abre este computador
       *[other] { $count } pessoas abrem este computador
    }
staff-about = Cada uma abre-o com a sua própria frase-passe. A troca avisa os outros computadores da sala.
staff-caption = Quem abre este computador
staff-left-caption = Quem trabalhou aqui antes
staff-column-name = Nome
staff-column-role = Função
staff-column-do = O que fazer
# Behind the own name.
staff-me = o próprio
staff-alone = Só está aqui uma pessoa. Junte um colega, para que alguém o possa sempre abrir.
staff-add = Juntar alguém
staff-add-title = Quem vem?
staff-add-name = Nome
staff-add-role = Função
staff-add-hand-over = Agora deixe a pessoa sentar-se aqui e escrever a sua própria frase-passe.
staff-add-do = Juntar
staff-added = { $name } já abre este computador.
staff-remove = Retirar
staff-remove-one = Retirar { $name }
staff-removed = { $name } já não abre este computador.
staff-bring-back = Trazer de volta
staff-bring-back-one = Trazer { $name } de volta
staff-brought-back = { $name } abre outra vez este computador, com a frase-passe de antes.
staff-working = Os dados deste computador recebem uma chave nova. Demora um momento.
staff-change = Mudar a minha frase-passe
staff-change-do = Mudar
staff-former = Frase-passe até agora
staff-changed = A sua nova frase-passe vale aqui desde já, e nos outros depois da próxima troca.

## Passphrases: said while somebody types

staff-passphrase = Nova frase-passe
staff-passphrase-again = A mesma outra vez
staff-passphrase-rule = Use quatro palavras que não tenham nada a ver umas com as outras.
staff-rate-short =
    { $missing ->
        [one] Falta { $missing } carácter.
       *[other] Faltam { $missing } caracteres.
    }
staff-rate-guessable = Demasiado fácil de adivinhar. Junte uma palavra que não combine com as outras.
staff-rate-good = Está bem.
staff-rate-same = As duas são iguais.
staff-rate-differs = As duas são diferentes. Escreva ambas outra vez.
