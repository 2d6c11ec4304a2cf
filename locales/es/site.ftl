# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Áreas
site-rail-class = Clase
site-rail-start = Inicio
site-rail-register = Registro
site-rail-exchange = Intercambio
site-rail-packs = Paquetes
site-rail-approvals = Dos personas
site-rail-access = Accesos
site-rail-computer = Este ordenador
site-rail-overview = Resumen
site-rail-results = Resultados
site-rail-figures = Preguntas en cifras
site-rail-sites = Sedes
site-rail-staff = Personal
site-role-officer = Vigilancia
site-role-trainer = Formación
site-role-coordinator = Coordinación
site-role-publisher = Edición
site-role-guest = Visita
site-kind-station = Puesto
site-kind-office = Oficina
site-kind-centre = Centro
site-put-aside = Había datos dañados en este ordenador. Se han apartado, no se han borrado. Avise a su coordinación.

## Locked: all languages stand on one page

site-locked = Pida al personal que abra este ordenador.
site-locked-safe = Su trabajo está a salvo.
site-locked-passphrase = Frase de contraseña del personal
site-locked-open = Abrir
site-locked-stick = Con una memoria puesta, el intercambio empieza enseguida.
site-locked-others = ¿Ha olvidado la frase?
site-locked-code = Abrir con el código de recuperación
site-locked-put-back = Recuperar la última copia buena
site-locked-back = Volver

## Opened in the morning: one act, one sentence, one key

site-morning-running = Está abierto e intercambia con la memoria
site-morning-wait = Deje la memoria puesta. Footbridge dice cuándo se puede quitar.
site-morning-done = Listo. Quite la memoria.
site-morning-level = Todos los ordenadores del aula están al día.
site-morning-behind =
    { $count ->
        [one] { $count } ordenador más necesita esta memoria.
       *[other] { $count } ordenadores más necesitan esta memoria.
    }
site-morning-refused =
    { $count ->
        [one] No se ha tomado { $count } archivo. La página del intercambio dice por qué.
       *[other] No se han tomado { $count } archivos. La página del intercambio dice por qué.
    }
site-morning-open = Este ordenador está abierto
site-morning-several = Hay varias memorias puestas. Intercambie en su página.
site-morning-not-usable = Esta memoria no se puede usar ahora. La página del intercambio dice por qué.
site-morning-ready = Listo para los alumnos
site-morning-stay = A las páginas del personal

## The printed recovery code opens a locked computer, once

site-code-title = Abrir con el código de recuperación
site-code-about = El código abre este ordenador una vez. Después haga uno nuevo.
site-code = Código de recuperación
site-code-rule = Ocho grupos de cuatro letras y cifras, de la hoja impresa.
site-code-mend = Escriba los ocho grupos.
site-code-count = { $count } de 8 grupos
site-code-name = Su nombre
site-code-name-hint = Como está en la lista del personal. Un nombre nuevo se añade.
site-code-open = Abrir

## The data were found damaged: the last good copy

site-put-back-title = Recuperar la última copia buena
site-put-back-about = Los datos de este ordenador están dañados. Se han apartado, no borrado.
site-put-back-when = La última copia buena es del { $when }. Lo posterior vuelve con la memoria, si estuvo en ella.
site-put-back-none = En este ordenador no hay ninguna copia. Con un código de recuperación y una memoria se puede configurar de nuevo.
site-put-back-do = Recuperarla

## This computer

site-about =
    { $entries ->
        [one] { $entries } anotación está en este ordenador
       *[other] { $entries } anotaciones están en este ordenador
    }
site-about-program = Versión de Footbridge
site-about-store = Almacén
site-about-store-versions = SQLCipher { $cipher }, SQLite { $sqlite }
site-about-folder = Carpeta de los datos
site-about-site = Número de esta sede
site-about-journal = Número de la serie de anotaciones
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Series de anotaciones empezadas aquí
site-verify = Comprobar las anotaciones
site-verify-heading = ¿Está cada anotación como se escribió?
site-verify-about = Footbridge lee otra vez todas las anotaciones y las compara con lo que muestran las pantallas.
site-verify-running = Se están comprobando las anotaciones.
site-verified = Cada anotación está como se escribió
site-verified-events = Anotaciones leídas
site-verified-journals = Series de anotaciones
site-verified-seals = Sellos comprobados
site-verified-tables = Tablas comparadas
site-stick = ¿Dónde está la memoria?
site-stick-about = Footbridge encuentra las memorias por sí mismo. Si no encuentra la suya, escriba su carpeta.
site-stick-folder = Carpeta de la memoria
site-stick-use = Usar esta carpeta
site-stick-forget = Olvidar la carpeta
site-stick-kept = Footbridge usa esta carpeta: { $folder }
site-stick-none = No hay ninguna carpeta elegida. Footbridge busca las memorias por sí mismo.
site-rail-sticks = Memorias
site-rail-differences = Diferencias

## If this computer is lost or breaks

site-recovery = Si este ordenador se pierde o se rompe
site-recovery-without = Todavía no hay código de recuperación. Haga uno y guarde la hoja en lugar seguro.
site-recovery-used = El código de recuperación ya se usó y no abre nada más. Haga uno nuevo.
site-recovery-with = El código de recuperación se hizo el { $when }.
site-recovery-written = Última vez en una memoria: { $when }
site-recovery-not-written = Todavía no hay nada en una memoria para esto. Haga un intercambio.
site-recovery-copies =
    { $count ->
        [0] Todavía no se guarda ninguna copia en este ordenador.
        [one] En este ordenador se guarda { $count } copia.
       *[other] En este ordenador se guardan { $count } copias.
    }
site-recovery-make = Hacer un código de recuperación
site-recovery-replaces = El código anterior solo abre lo que se escribió antes de hoy.
site-recovery-title = Anote o imprima el código de recuperación
site-recovery-once = Solo se muestra ahora. Guarde la hoja bajo llave, y nunca con una memoria.
site-recovery-sheet = Código de recuperación de { $site }
site-recovery-back = Escríbalo leyendo la hoja
site-recovery-right = Es correcto. El próximo intercambio escribe el archivo de recuperación en la memoria.
site-recovery-wrong = El grupo { $group } es distinto al de la hoja.
site-recovery-done = Volver a este ordenador
site-recovery-what = Con este código y su memoria otro ordenador puede sustituir a este.
## How this computer is opened and left

site-door = Abrir y dejar
site-door-about = Las sesiones terminan solas tras estos minutos. El trabajo siempre queda guardado.
site-door-read = Las sesiones terminan tras { $learner } minutos sin alumno, tras { $staff } minutos sin personal y, en todo caso, tras { $session } minutos.
site-door-learner = Sin alumno, minutos
site-door-staff = Sin personal, minutos
site-door-session = En todo caso, minutos
site-door-keep = Guardar estos tiempos
site-door-kept = Guardado. Vale desde la próxima entrada.
site-door-morning = Abrir por la mañana
site-door-exchanges = Abre e intercambia
site-door-opens = Solo abre
site-rail-people = Participantes

## The first page of those who see nothing of any person

site-start-guest = Está aquí como invitado
site-start-guest-about = Ve qué paquetes se usan. Aquí no puede cambiar nada.
site-start-publisher = Usted publica paquetes
site-start-publisher-about = Los paquetes se escriben, firman y publican en la línea de órdenes. Aquí ve cuáles se usan.
site-start-packs = Ver los paquetes
site-start-nobody = Su cuenta no ve a ningún participante, ningún resultado ni los accesos.
