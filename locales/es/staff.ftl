# The staff of a computer, and passphrases. "This computer" is open to everybody on this list.

staff-title =
    { $count ->
        [one] { $count } persona abre este ordenador
       *[other] { $count } personas abren este ordenador
    }
staff-about = Cada una lo abre con su propia frase de contraseña. El intercambio avisa a los otros ordenadores del aula.
staff-caption = Quién abre este ordenador
staff-left-caption = Quién trabajó aquí antes
staff-column-name = Nombre
staff-column-role = Función
staff-column-do = Qué hacer
# Behind the own name.
staff-me = usted
staff-alone = Solo está usted. Añada a alguien del equipo para que siempre haya quien pueda abrirlo.
staff-add = Añadir a alguien
staff-add-title = ¿Quién se incorpora?
staff-add-name = Nombre
staff-add-role = Función
staff-add-hand-over = Ahora deje que esa persona se siente aquí y escriba su propia frase de contraseña.
staff-add-do = Añadir
staff-added = { $name } ya abre este ordenador.
staff-remove = Quitar
staff-remove-one = Quitar a { $name }
staff-removed = { $name } ya no abre este ordenador.
staff-bring-back = Recuperar
staff-bring-back-one = Recuperar a { $name }
staff-brought-back = { $name } abre otra vez este ordenador, con la frase de antes.
staff-working = Los datos de este ordenador reciben una clave nueva. Tarda un momento.
staff-change = Cambiar mi frase de contraseña
staff-change-do = Cambiarla
staff-former = Frase de contraseña hasta ahora
staff-changed = Su frase nueva vale aquí desde ahora y en los demás tras el próximo intercambio.

## Passphrases: said while somebody types

staff-passphrase = Frase de contraseña nueva
staff-passphrase-again = La misma otra vez
staff-passphrase-rule = Use cuatro palabras que no tengan nada que ver entre sí.
staff-rate-short =
    { $missing ->
        [one] Falta { $missing } carácter.
       *[other] Faltan { $missing } caracteres.
    }
staff-rate-guessable = Demasiado fácil de adivinar. Añada una palabra que no encaje con las otras.
staff-rate-good = Está bien.
staff-rate-same = Las dos son iguales.
staff-rate-differs = Las dos son distintas. Escriba ambas otra vez.
