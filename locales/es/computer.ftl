# The check of this computer. Screen and printed report share the words; no person stands in them.

## The page

computer-all-fine = Todo está bien
# Something was not tried, or cannot be known.
computer-fine-so-far = Hasta ahora todo está bien
computer-to-look = 
    { $count ->
        [one] Mire { $count } cosa
       *[other] Mire { $count } cosas
    }
computer-link = Comprobar sonido, reloj, disco y versiones
computer-play = Reproducir el tono
computer-heard = Lo oigo
computer-not-heard = No oigo nada
computer-show = Mostrar el vídeo
computer-film = Una bola va de izquierda a derecha
computer-seen = Veo que se mueve
computer-not-seen = No se mueve nada
computer-copy = Copiar el informe
computer-copied = Copiado. No nombra a ninguna persona.
computer-report-about = El informe no nombra a ninguna persona. Puede entregarlo.
computer-back = Volver a este ordenador

## The words of screen and report

computer-report = Comprobación de un ordenador
computer-checked = Comprobado el { $date }
computer-column-what = Qué
computer-column-found = Encontrado
computer-column-standing = Resultado
computer-fine = bien
computer-look = mirar
computer-unknown = no se sabe
computer-parts = Qué se comprobó
computer-part-sound = Sonido
computer-part-video = Vídeo
computer-part-voice = Voz
computer-part-graphics = Gráficos
computer-part-stick = Memoria
computer-part-clock = Reloj
computer-part-disk = Disco
computer-part-writing = Guardar
computer-part-printer = Impresora

## What was found, and what to do

computer-found-sound-works = Se oyó el tono.
computer-found-sound-fails = No se oyó el tono.
computer-do-sound-fails = Conecte auriculares, suba el volumen y reproduzca el tono otra vez.
computer-found-sound-not-tried = Aún no se ha probado.
computer-found-video-works = Se vio el vídeo.
computer-found-video-fails = No se vio el vídeo.
computer-do-video-fails = Las lecciones con vídeo no funcionan aquí. Entregue este informe al técnico.
computer-found-video-not-tried = Aún no se ha probado.
computer-found-voice-human = Una persona lee las lecciones en voz alta.
computer-found-voice-synthetic = Una voz sintética lee las lecciones en voz alta. Se creó con el curso.
computer-found-voice-both = Una persona lee algunas lecciones y una voz sintética otras.
computer-found-voice-none = Aquí no se lee ninguna lección en voz alta.
computer-found-graphics-fast = Dibuja el chip gráfico: { $renderer }
computer-found-graphics-slow = Dibuja el procesador: { $renderer }. Es más lento; todo funciona.
computer-found-graphics-unknown = La ventana no dice qué dibuja. Funciona con cualquiera.
computer-found-stick-ready = Hay una memoria puesta y se puede usar.
computer-found-stick-none = No hay ninguna memoria puesta; no se comprobó ninguna.
computer-found-stick-trouble = La memoria que está puesta no se puede usar.
computer-do-stick-trouble = Abra la página de memorias. Allí dice por qué.
computer-found-clock-right = El reloj es creíble: { $when }
computer-found-clock-early = El reloj dice { $when }. Entonces este programa no existía.
computer-do-clock-early = Ponga la fecha y la hora de este ordenador.
computer-found-clock-behind = El reloj dice { $when }. Aquí ya hay trabajo posterior.
computer-do-clock-behind = Ponga la fecha y la hora de este ordenador.
computer-found-clock-ahead = El reloj dice { $when }. El último trabajo aquí es más de un año anterior.
computer-do-clock-ahead = Ponga la fecha y la hora de este ordenador, si no es correcto.
computer-found-disk-room = Hay { $gib } GiB libres.
computer-found-disk-low = Solo hay { $gib } GiB libres.
computer-do-disk-low = Haga sitio en el disco. Puede que no quepan paquetes nuevos.
computer-found-disk-unknown = El sistema no dice cuánto sitio hay.
computer-do-disk-unknown = Pida al técnico que mire el disco.
computer-found-writing-works = Se escribieron y releyeron 4 MiB. Lo más lento al guardar fueron { $ms } ms.
computer-found-writing-slow = Guardar tardó hasta { $ms } ms.
computer-do-writing-slow = Cada respuesta espera por ello. Pida al técnico un disco más rápido.
computer-found-writing-differs = Lo que se releyó no es lo que se escribió.
computer-do-writing-differs = Haga ahora un intercambio. Después no use este ordenador hasta que lo mire el técnico.
computer-found-writing-fails = No se pudo escribir nada en el disco.
computer-do-writing-fails = Haga sitio en el disco. Si no ayuda, llame al técnico.
computer-found-printer-some = Impresoras aquí: { $count }
computer-found-printer-none = No hay impresora. Se pueden guardar PDF.

## The ways past the window: how they stand, and what each of them is

computer-ways = Salidas junto a la ventana
computer-ways-all-closed = 
    { $count ->
        [one] La { $count } salida junto a la ventana está cerrada
       *[other] Las { $count } salidas junto a la ventana están cerradas
    }
computer-ways-open = 
    { $count ->
        [one] { $count } salida junto a la ventana está abierta
       *[other] { $count } salidas junto a la ventana están abiertas
    }
computer-ways-unseen = 
    { $count ->
        [one] { $count } salida junto a la ventana no se puede ver desde aquí
       *[other] { $count } salidas junto a la ventana no se pueden ver desde aquí
    }
computer-ways-closed-count = 
    { $count ->
        [one] { $count } salida está cerrada
       *[other] { $count } salidas están cerradas
    }
computer-ways-about = Lo que permite salir de la ventana solo lo puede cerrar el sistema de este ordenador.
computer-ways-who = Es tarea de la persona que cuida este ordenador. Cómo se hace está en docs/kiosk.md; «footbridge kiosk-check --recipe» lo muestra.
# $way is the name of a line of that page.
computer-ways-do = Vea «{ $way }» en docs/kiosk.md.
computer-ways-closed = Esta salida está cerrada.
computer-ways-not-seen = No se puede ver desde aquí.
computer-ways-word-open = abierta
computer-ways-word-unseen = mirar a mano
# Once, where staff begin.
computer-ways-notice = 
    { $count ->
        [one] { $count } salida junto a la ventana está abierta en este ordenador.
       *[other] { $count } salidas junto a la ventana están abiertas en este ordenador.
    }
computer-ways-see = Ver qué está abierto
computer-way-account = Permisos del programa
computer-way-open-account = Footbridge funciona con permisos de administrador.
computer-way-session = Otros programas
computer-way-open-session = Se puede llegar a un escritorio o a otro programa junto a Footbridge.
computer-way-vt-switching = Teclas hacia otra pantalla (Ctrl+Alt+F1 a F12)
computer-way-open-vt-switching = Ctrl+Alt+F1 a F12 llevan a otra pantalla del sistema.
computer-way-zap = Teclas que cierran Footbridge (Ctrl+Alt+Retroceso)
computer-way-open-zap = Ctrl+Alt+Retroceso puede cerrar Footbridge.
computer-way-consoles = Otro lugar donde iniciar sesión
computer-way-open-consoles = El sistema ofrece un inicio de sesión en otra pantalla.
computer-way-sysrq = Teclas de emergencia del sistema
computer-way-open-sysrq = Alt+Impr Pant y una letra dan órdenes al propio sistema.
computer-way-ctrl-alt-del = Teclas que reinician (Ctrl+Alt+Supr)
computer-way-open-ctrl-alt-del = Ctrl+Alt+Supr reinicia este ordenador.
computer-way-sticks = Memorias USB que se abren solas
computer-way-open-sticks = El sistema abre una memoria por sí solo y muestra su contenido.
computer-way-swap = Memoria de trabajo en el disco
computer-way-open-swap = Lo que Footbridge tiene en la memoria de trabajo puede quedar en el disco.
computer-way-core-files = Lo que deja un fallo
computer-way-open-core-files = Después de un fallo, lo que había en la memoria de trabajo queda en el disco.
computer-way-shell = Lo que inicia Windows
computer-way-open-shell = Windows inicia algo más que Footbridge.
computer-way-secure-screen = La pantalla de Ctrl+Alt+Supr
computer-way-open-secure-screen = Ctrl+Alt+Supr lleva a otros programas.
computer-way-keys = Teclas de Windows
computer-way-open-keys = La tecla Windows y otras llevan a otros programas.
computer-way-auto-play = Memorias USB que se abren solas
computer-way-open-auto-play = Windows abre una memoria por sí solo y muestra su contenido.
computer-way-memory = Memoria de trabajo en el disco
computer-way-open-memory = Lo que Footbridge tiene en la memoria de trabajo puede quedar en el disco.

## The software register of the prison

computer-register = Para el registro de software
computer-register-sha = SHA-256 del archivo del programa
computer-register-engine = Muestra las páginas
computer-register-pack = Paquete { $pack }, versión { $version }, SHA-256

## Licences of what ships

computer-licences = De qué está hecho Footbridge
computer-licences-search = Buscar por nombre o licencia
computer-licences-count = 
    { $count ->
        [one] { $count } parte
       *[other] { $count } partes
    }
computer-licences-none = Nada tiene este nombre o licencia. Escriba menos.
computer-licences-back = Volver a la comprobación
