# One message for each error code: what happened, in plain words.
# The attribute .hint says what to do now.

# Remedies that many errors share.
-errors-hint-again = Inténtelo otra vez. Si vuelve a pasar, dé este código a su coordinación.
-errors-hint-send-again = No se pierde nada. Quien lo envía lo manda otra vez la próxima vez.
-errors-hint-not-taken = No se ha aceptado y aquí no ha cambiado nada. Guarde la memoria y avise a su coordinación.
-errors-hint-leave = Déjelo en la memoria. Se leerá donde corresponde.
-errors-hint-newer-stays = No tiene que hacer nada. Sigue en uso lo más nuevo.
-errors-hint-fresh-stick = Aquí no ha cambiado nada. Pida al centro una memoria con una copia nueva.
-errors-hint-packs-stay = Los paquetes de aquí siguen en uso. Pida al centro una memoria con una copia nueva.
-errors-hint-tell-today = Se puede seguir trabajando. Avise hoy a su coordinación.
-errors-hint-choose-again = Vuelva atrás y elija otra vez.

## Sign in and passphrases

errors-sign-in-wrong = El número y las imágenes no van juntos.
    .hint = Inténtelo otra vez. Su formador o formadora puede ayudar.
errors-sign-in-wait =
    { $seconds ->
        [one] Espere { $seconds } segundo e inténtelo otra vez.
       *[other] Espere { $seconds } segundos e inténtelo otra vez.
    }
    .hint = Su formador o formadora puede ayudar.
errors-sign-in-only-staff = Ahora solo puede abrir su formador o formadora.
    .hint = Su trabajo está a salvo. Pida ayuda.
errors-session-ended = Esta sesión ha terminado.
    .hint = Todo está guardado. Entre otra vez para seguir.
errors-limits-senseless = Estos tiempos no valen aquí.
    .hint = Alumnos de 2 a 60 minutos, personal de 1 a 30, una sesión de 15 minutos a 12 horas.
errors-passphrase-wrong = Esta frase de contraseña no es correcta.
    .hint = Revise las mayúsculas y los espacios e inténtelo otra vez.
errors-passphrase-wait =
    { $seconds ->
        [one] Demasiadas frases de contraseña incorrectas. Espere { $seconds } segundo.
       *[other] Demasiadas frases de contraseña incorrectas. Espere { $seconds } segundos.
    }
    .hint = Nada queda bloqueado para siempre. El próximo intento vale después de esta espera.
errors-passphrase-weak = Esta frase de contraseña es demasiado fácil de adivinar.
    .hint = Use 12 caracteres o más. Van bien cuatro palabras que no tengan nada en común.
errors-not-permitted = Su función no permite hacer esto aquí.
    .hint = Pida ayuda a alguien del equipo que pueda, o entre otra vez.
errors-unknown-command = El programa ha pedido algo que no conoce.
    .hint = { -errors-hint-again }
errors-request-malformed = El programa no ha entendido lo que se ha escrito.
    .hint = { -errors-hint-again }

## This computer

errors-site-in-use = Footbridge ya está abierto en este ordenador.
    .hint = Cierre la otra ventana y vuelva a empezar.
errors-site-exists = Este ordenador ya está preparado.
    .hint = Abra otra vez el programa para usarlo.
errors-no-site = Este ordenador todavía no está preparado.
    .hint = Abra otra vez el programa y prepárelo.
errors-store-damaged = Los datos de este ordenador están dañados. Se han apartado, no se han borrado.
    .hint = Hable antes con su coordinación. Lo que ha llegado al centro está a salvo.
errors-store-too-new = Un Footbridge más nuevo ha escrito los datos de este ordenador.
    .hint = No se pierde nada. Abra el programa más nuevo.
errors-store-failed = No se han podido leer o guardar los datos de este ordenador.
    .hint = { -errors-hint-again }
errors-store-key-wrong = Los datos de este ordenador no se abren.
    .hint = Inténtelo otra vez o pida a alguien del equipo que lo abra.
errors-pragma-refused = Con esta copia del programa los datos no están seguros.
    .hint = No ha cambiado nada. Instale otra vez el programa.
errors-disk-full = El disco de este ordenador está lleno.
    .hint = Haga sitio e inténtelo otra vez. Lo guardado se queda.
errors-disk-failed = No se puede leer o escribir este archivo o carpeta: { $path }
    .hint = Mire si el disco funciona y si tiene permiso para escribir ahí.
errors-clock-wrong = El reloj de este ordenador no va bien.
    .hint = Ponga la fecha y la hora e inténtelo otra vez.
errors-journal-broken = Las anotaciones de este ordenador tienen un hueco o se han cambiado.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = Lo que muestra este ordenador no coincide con sus anotaciones.
    .hint = { -errors-hint-tell-today }

## Sticks

errors-stick-not-found = No hay ninguna memoria en { $folder }.
    .hint = Ponga la memoria, espere un momento e inténtelo otra vez.
errors-stick-read-only = No se puede escribir en esta memoria.
    .hint = Abra su pestaña de bloqueo o use otra memoria.
errors-stick-full = La memoria está llena.
    .hint = Use otra memoria o borre otros archivos. Deje la carpeta FOOTBRIDGE como está.
errors-stick-write-failed = No se ha podido escribir en la memoria.
    .hint = No se pierde nada. Ponga otra vez la memoria o use otra.
errors-stick-defective = Esta memoria no guarda lo que se escribe en ella.
    .hint = No se pierde nada. Use otra memoria y tire esta.
errors-stick-not-registered = Esta memoria no está en el registro. Aquí solo se pueden usar memorias registradas.
    .hint = Use una memoria del registro o pida primero que registren esta.
errors-stick-busy = Otro programa está usando la memoria.
    .hint = Cierre ese programa e inténtelo otra vez.
errors-stick-without-serial = Esta memoria no tiene número propio y no se puede registrar.
    .hint = Use otra memoria.
errors-stick-crowded = Hay demasiados archivos en la memoria. No se han mirado todos.
    .hint = Borre otros archivos. Deje la carpeta FOOTBRIDGE como está. Si vuelve a pasar, avise a su coordinación.

## Setting up

errors-kit-not-found = En esta memoria no hay ningún kit de inicio.
    .hint = Elija la memoria que el centro le dio para esto.
errors-kit-words-wrong = Estas seis palabras no abren el kit de inicio.
    .hint = Compare cada palabra y su orden e inténtelo otra vez.
errors-kit-damaged = El kit de inicio está dañado.
    .hint = Pida uno nuevo al centro.
errors-kit-for-other-kind = Este kit de inicio es para otro tipo de ordenador.
    .hint = Vuelva atrás y elija el otro tipo, o pida al centro el kit adecuado.
errors-centre-keys-wrong = Las llaves del centro no se abren.
    .hint = Revise la carpeta y la frase de contraseña e inténtelo otra vez.
errors-name-empty = Falta el nombre.
    .hint = Escriba un nombre.
errors-name-too-long = El nombre es demasiado largo.
    .hint = Escriba un nombre más corto.
errors-language-unknown = Este idioma no está disponible aquí.
    .hint = Elija uno de la lista.
errors-sample-exists = Los datos de ejemplo ya están aquí.
    .hint = Abra otra vez el programa para usarlos.

## Long work

errors-job-running = Todavía hay otra tarea larga en marcha.
    .hint = Espere a que termine o cancélela.
errors-job-unknown = Esta tarea ya no está en marcha.
    .hint = No se pierde nada. Empiece otra vez.
errors-cancelled = La tarea se ha cancelado.
    .hint = No se pierde nada. Empiece otra vez cuando quiera.

## Learning

errors-not-found = Esto ya no está aquí.
    .hint = { -errors-hint-choose-again }
errors-unit-not-found = Esta unidad no está en el paquete.
    .hint = Haga un intercambio con una memoria que lleve el paquete más nuevo.
errors-page-stopped = Esta parte no respondió. Se ha parado.
    .hint = Su trabajo está a salvo. Inténtelo de nuevo o siga.
errors-step-not-found = Este paso ya no está en el paquete.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = Esta pregunta ya no está en el paquete.
    .hint = Vuelva al inicio. Las respuestas están guardadas.
errors-review-not-today = Esto ya está hecho por hoy.
    .hint = Vuelva al inicio y siga desde ahí.
errors-print-table-not-made = La tabla no se pudo escribir como libro de cálculo.
    .hint = Guárdela como CSV.
errors-response-wrong-form = Esta respuesta no encaja con la pregunta.
    .hint = Responda otra vez.
errors-response-no-number = Esto todavía no es un número.
    .hint = Escriba solo cifras, por ejemplo 12,5.
errors-attempt-not-open = Esta comprobación ya ha terminado.
    .hint = Vuelva al inicio. El resultado está guardado.
errors-picture-code-wrong-form = Hacen falta cuatro imágenes.
    .hint = Elija cuatro imágenes.
errors-people-same-already = Estas dos fichas ya son de una sola persona.
    .hint = { -errors-hint-choose-again }
errors-people-not-joined = Estas dos fichas no se han unido.
    .hint = { -errors-hint-choose-again }
errors-staff-not-joined = Las fichas del personal no se pueden unir.
    .hint = Elija dos fichas de alumnos.
errors-role-not-here = Esta función no existe en este ordenador.
    .hint = Elija una de las funciones que se muestran.
errors-staff-name-taken = Ya trabaja aquí alguien con este nombre.
    .hint = Añada un segundo nombre para que todos sepan de quién se trata.
errors-staff-last = Nadie más puede abrir este ordenador.
    .hint = Añada primero a otra persona del equipo. Después podrá quitar esta.
errors-staff-not-oneself = No puede quitarse de la lista.
    .hint = Pídaselo a otra persona del equipo.
errors-learner-there-already = Esta persona ya pertenece a esta aula.
    .hint = { -errors-hint-choose-again }
errors-difference-chosen-elsewhere = Solo puede elegir el ordenador del que se trata.
    .hint = Elija allí y haga después una ronda con la memoria.
errors-card-wrong-form = Esto no es un número de tarjeta.
    .hint = Escriba las seis cifras de la tarjeta.

## Packs

errors-pack-missing = Todavía no hay ningún paquete en este ordenador.
    .hint = Haga un intercambio con una memoria que lleve un paquete.
errors-pack-content-wrong = El contenido del paquete no cumple las reglas: { $detail }
    .hint = Corrija el original y construya otra vez el paquete.
errors-pack-needs-newer-program = El paquete necesita Footbridge { $needs } o más nuevo.
    .hint = Instale primero el programa más nuevo. El paquete que hay aquí sigue en uso.
errors-pack-delta-base-missing = El paquete solo trae lo nuevo desde la versión { $version }, y esa versión no está completa aquí.
    .hint = Pida al centro el paquete entero en una memoria.
errors-pack-withdrawn = Este curso se está corrigiendo.
    .hint = Todo lo que usted hizo está guardado. Pregunte en clase cuándo continúa.
errors-pack-file-damaged = Un archivo del paquete está dañado.
    .hint = { -errors-hint-packs-stay }
errors-pack-file-not-listed = Un archivo del paquete no está en su lista: { $detail }
    .hint = { -errors-hint-packs-stay }
errors-metadata-missing = Falta la lista de paquetes en la memoria.
    .hint = { -errors-hint-packs-stay }
errors-metadata-unreadable = No se puede leer la lista de paquetes.
    .hint = { -errors-hint-packs-stay }
errors-metadata-rollback = La lista de paquetes es más antigua que la de aquí.
    .hint = { -errors-hint-newer-stays }
errors-metadata-expired = La lista de paquetes ha pasado de fecha.
    .hint = { -errors-hint-packs-stay }
errors-metadata-signature = La lista de paquetes no lleva la firma de quien la publica.
    .hint = { -errors-hint-not-taken }
errors-metadata-mismatch = Las listas de paquetes no coinciden entre sí.
    .hint = { -errors-hint-packs-stay }
errors-target-unknown = Un paquete no está en la lista de quien publica.
    .hint = { -errors-hint-not-taken }
errors-target-name-refused = Un paquete tiene un nombre no permitido.
    .hint = { -errors-hint-not-taken }
errors-target-damaged = Un paquete de la memoria está dañado.
    .hint = { -errors-hint-packs-stay }

## Bundles, statements, receipts

errors-bundle-damaged = Un envío está dañado.
    .hint = { -errors-hint-send-again }
errors-bundle-not-for-us = Un envío está sellado para otro destino.
    .hint = { -errors-hint-leave }
errors-bundle-sender-unknown = Un envío viene de una sede que aquí no se conoce.
    .hint = No se pierde nada. Repita el intercambio cuando el centro haya admitido la sede.
errors-bundle-chain-broken = Las anotaciones de un envío no son seguidas.
    .hint = { -errors-hint-send-again }
errors-bundle-seal-wrong = El sello de un envío no es auténtico.
    .hint = { -errors-hint-not-taken }
errors-bundle-events-differ = Un envío contiene otras anotaciones de las que dice.
    .hint = { -errors-hint-not-taken }
errors-bundle-too-large = Un envío es más grande de lo permitido.
    .hint = { -errors-hint-not-taken }
errors-site-not-admitted = Un envío viene de una sede todavía no admitida.
    .hint = No se pierde nada. Sus anotaciones esperan hasta que el centro la admita.
errors-admission-wrong = Una sede pide entrar con un kit de inicio que no es de este centro.
    .hint = No se ha aceptado nada. Pregunte quién preparó ese ordenador.
errors-kit-used-up = Todas las plazas de este kit de inicio están ocupadas.
    .hint = Haga un kit de inicio nuevo para esta aula.
errors-kit-revoked = El centro ha retirado este kit de inicio.
    .hint = No se ha aceptado nada. Pida al centro un kit de inicio nuevo.
errors-asking-too-much = Ya espera bastante trabajo de este ordenador nuevo.
    .hint = Admita el ordenador. El resto llega con la próxima memoria USB.
errors-bundle-sender-revoked = Este trabajo viene de un ordenador en el que el centro ya no confía.
    .hint = No se ha aceptado nada. El centro decide.
errors-statement-damaged = El comunicado del centro está dañado.
    .hint = { -errors-hint-fresh-stick }
errors-statement-wrong-centre = El comunicado viene de otro centro.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = El recibo del centro está dañado.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = El recibo del centro es más antiguo que el de aquí.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = El recibo viene de otro centro.
    .hint = { -errors-hint-leave }
errors-transfer-damaged = No se puede leer el archivo de una persona que ha cambiado de aula.
    .hint = { -errors-hint-send-again }

## Files from a stick

errors-signature-missing = Un archivo no está firmado.
    .hint = { -errors-hint-not-taken }
errors-signature-wrong = La firma de un archivo no es auténtica.
    .hint = { -errors-hint-not-taken }
errors-envelope-unreadable = Un archivo está dañado.
    .hint = { -errors-hint-send-again }
errors-payload-type-wrong = Un archivo es de otro tipo del que indica su lugar.
    .hint = { -errors-hint-not-taken }
errors-payload-unreadable = No se puede leer el contenido de un archivo.
    .hint = { -errors-hint-send-again }
errors-key-invalid = No se puede comprobar quién envía un archivo.
    .hint = { -errors-hint-not-taken }
errors-seal-not-for-us = Un archivo está sellado para otro destino.
    .hint = { -errors-hint-leave }
errors-seal-damaged = El sello de un archivo está dañado.
    .hint = { -errors-hint-send-again }
errors-work-factor-too-high = Un archivo tardaría demasiado en abrirse.
    .hint = { -errors-hint-not-taken }
errors-too-large = Un archivo es más grande de lo permitido.
    .hint = { -errors-hint-not-taken }
errors-archive-damaged = Un archivo está dañado por dentro.
    .hint = { -errors-hint-send-again }
errors-archive-name-refused = Un archivo contiene un nombre no permitido.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-refused = Un archivo contiene algo no permitido.
    .hint = { -errors-hint-not-taken }
errors-archive-entry-missing = Falta una parte de un archivo.
    .hint = { -errors-hint-send-again }
errors-archive-overlap = Partes de un archivo están unas sobre otras.
    .hint = { -errors-hint-not-taken }
errors-archive-bomb = Un archivo llenaría todo el disco al abrirse.
    .hint = { -errors-hint-not-taken }

errors-io-failed = Un archivo no se ha podido leer o escribir hasta el final.
    .hint = { -errors-hint-again }

errors-unknown = Ha pasado algo inesperado.
    .hint = { -errors-hint-again }

## Recuperación

errors-recovery-code-wrong-form = Esto no es un código de recuperación.
    .hint = Escriba los ocho grupos de cuatro signos de la hoja impresa.
errors-recovery-code-group-wrong = El grupo { $group } del código de recuperación no es correcto.
    .hint = Mire ese grupo en la hoja y escríbalo otra vez.
errors-recovery-code-wrong = Este código no abre nada en la memoria.
    .hint = Mire si la hoja es la de este ordenador, o use otra memoria del aula.
errors-recovery-code-not-here = Este código de recuperación no abre este ordenador.
    .hint = Cada código abre una vez y solo su propio ordenador. Busque la hoja más reciente.
errors-recovery-file-not-found = En esta memoria no hay ningún archivo de recuperación.
    .hint = Use otra memoria que se haya usado en el ordenador perdido.
errors-recovery-file-damaged = Un archivo de recuperación está dañado.
    .hint = Use otra memoria que se haya usado en el ordenador perdido. Lo que llegó al centro está a salvo.
errors-recovery-file-too-large = Un archivo de recuperación es más grande de lo permitido.
    .hint = { -errors-hint-not-taken }
errors-recovery-full-missing = En la memoria solo está la última parte de los archivos de recuperación.
    .hint = Ponga también la memoria de la semana anterior y pruebe otra vez.
errors-copy-damaged = La copia que se acaba de hacer no se puede leer.
    .hint = Las copias anteriores se quedan. Avise a su coordinador: el disco puede estar fallando.
errors-no-good-copy = En este ordenador no hay ninguna copia buena de los datos.
    .hint = Use el archivo de recuperación de una memoria y el código impreso. Pregunte a su coordinador.
errors-put-back-not-needed = Los datos de este ordenador están bien.
    .hint = Abra el ordenador con su frase de contraseña.

## People who come and go

errors-date-impossible = Este día no es posible.
    .hint = Escriba el día así: 22.11.2026.
errors-learner-left = Esta persona dejó la clase.
    .hint = Primero devuelva a la persona a la clase.
errors-group-name-taken = Otro grupo tiene este nombre.
    .hint = Elija otro nombre.
errors-accommodation-unknown = Este ajuste no está disponible aquí.
    .hint = Elija uno de la lista.

## Tables of learners

errors-table-no-folder = Esta carpeta no existe.
    .hint = Compruebe la ruta o vuelva a conectar la memoria.
errors-table-no-file = Este archivo no se puede leer como tabla.
    .hint = Elija un archivo que termine en .csv, .tsv o .txt.
errors-table-too-large = El archivo es más grande que cualquier lista de participantes.
    .hint = Elija la lista de participantes, sin imágenes.
errors-table-is-workbook = Es un libro de cálculo, no un archivo CSV.
    .hint = Ábralo en la hoja de cálculo y guárdelo como CSV.
errors-table-unreadable = El texto de este archivo no se puede leer.
    .hint = Guárdelo de nuevo como CSV UTF-8.
errors-table-empty = La tabla no tiene filas debajo del encabezado.
    .hint = Escriba en la primera fila los nombres de las columnas y debajo los participantes.
errors-table-too-many-rows = La tabla tiene { $rows } filas. Se toman como máximo { $limit } a la vez.
    .hint = Divida la tabla en archivos más pequeños.
errors-table-no-name-column = Ninguna columna se llama «Nombre».
    .hint = Escriba «Nombre» sobre los nombres en la primera fila.
errors-table-column-twice = Dos columnas significan lo mismo.
    .hint = Quite una de ellas o déle otro nombre.
errors-table-changed = La tabla ha cambiado desde que la miró.
    .hint = Mírela otra vez. No se ha inscrito a nadie.
errors-table-rows-to-mend = Filas por corregir: { $rows }. No se ha inscrito a nadie.
    .hint = Corrija esas filas en el archivo y mire de nuevo.
errors-row-columns = Esta fila tiene { $found } columnas. El encabezado tiene { $wanted }.
    .hint = Use el mismo separador en todas las filas.
errors-row-name-empty = Falta el nombre.
    .hint = Escriba el nombre o borre la fila.
errors-row-name-too-long = El nombre tiene más de 80 letras.
    .hint = Acorte el nombre. Compruebe si falta una comilla.
errors-row-formula = El nombre o el grupo empieza como una fórmula.
    .hint = Quite el = + - o @ del principio.
errors-row-control = En esta fila hay un salto de línea o un signo oculto.
    .hint = Escriba la fila de nuevo a mano.
errors-row-language = Este idioma no se conoce.
    .hint = Escriba en, de, es, fr, it, pt o ro, o déjelo vacío.
errors-row-group-too-long = El nombre del grupo tiene más de 80 letras.
    .hint = Acorte el nombre del grupo.
errors-row-card-wrong = No es un número de tarjeta de este programa.
    .hint = Compruebe las seis cifras. Si queda vacío, se sortea un número.
errors-row-card-twice = La fila { $row } tiene el mismo número de tarjeta.
    .hint = Dé a una de las dos filas otro número o ninguno.
errors-row-card-taken = Alguien ya tiene este número de tarjeta.
    .hint = Busque a la persona en la lista o deje el número vacío.
errors-row-date = Este día no está en el calendario o queda muy lejos.
    .hint = Escriba el día así: 22.11.2026, o déjelo vacío.

## Print

errors-print-no-press = Esta copia del programa no puede hacer PDF.
    .hint = Anótelo a mano y pida el programa completo.
errors-print-not-set = No se pudo hacer la página.
    .hint = { -errors-hint-again }
errors-print-nothing = No hay nada que imprimir.
    .hint = Elija primero qué se debe imprimir.
errors-print-list-empty = Esta lista está vacía.
    .hint = Elija otro grupo, otros días u otro nombre.
errors-print-list-too-long = En una lista no caben más de { $limit } líneas.
    .hint = Elija menos días, un grupo o un nombre.
errors-print-queue-unknown = Esta impresora ya no está.
    .hint = Elija otra impresora o guarde un PDF.
errors-print-queue-refused = La impresora no lo aceptó.
    .hint = Mire si está encendida y tiene papel. También puede guardar un PDF.
errors-print-folder-not-found = Esta carpeta no existe.
    .hint = Escriba la ruta completa de una carpeta o elija una de la lista.
errors-print-folder-ours = Footbridge guarda sus propios datos en esta carpeta.
    .hint = Elija otra carpeta.
errors-print-stick-unconfirmed = Esta carpeta está en una memoria.
    .hint = Confirme que puede ir ahí o elija una carpeta de este ordenador.
errors-print-folder-crowded = En esta carpeta hay demasiados archivos de este día.
    .hint = Borre los antiguos o elija otra carpeta.
errors-print-code-outdated = Este no es el código de recuperación más nuevo de este ordenador.
    .hint = Haga un código nuevo e imprima ese.

## The class: its plan and its register

errors-day-wrong = Esto no es un día.
    .hint = Escriba el día con año, mes y día.
errors-day-ahead = Este día aún no ha llegado.
    .hint = Elija hoy o un día anterior.
errors-days-backwards = El último día es anterior al primero.
    .hint = Elija el primer día y después el último.
errors-minutes-wrong = Un día tiene como mucho 1440 minutos.
    .hint = Escriba otra vez los minutos.
errors-not-of-this-class = Esta persona no es de esta clase.
    .hint = Abra otra vez la clase y elija de su lista.
errors-nothing-noted = No hay nada anotado de esta persona en este día.
    .hint = Abra otra vez el registro.
errors-approval-needed = Esto necesita una segunda persona del personal.
    .hint = Pídalo a otra persona. Inicia sesión en este ordenador antes de 10 minutos y lo aprueba.
errors-approval-same-account = Lo ha pedido usted.
    .hint = Otra persona debe iniciar sesión y aprobarlo.
errors-approval-expired = Esto ya no espera a una segunda persona.
    .hint = Pasados 10 minutos hay que pedirlo otra vez.
errors-approval-changed = Lo que se haría ya no es lo que se mostró.
    .hint = No se ha hecho nada. Pídalo otra vez y mírenlo juntos.

# Finals
errors-final-not-open = Esta prueba final no está abierta para la clase.
    .hint = Ábrala en Clase, Pruebas finales, o traiga la memoria del ordenador donde se abrió.
errors-final-code-wrong = Este código no es correcto.
    .hint = Mire el código de esta prueba y escriba las seis cifras.
errors-final-code-wait = Demasiados códigos incorrectos.
    .hint = Espere un minuto. Después escriba otra vez el código.
errors-final-too-early = El próximo intento es desde el { $day }.
    .hint = Practique hasta entonces. El personal puede dar un intento antes de ese día.
errors-final-no-more-tries = No queda ningún intento.
    .hint = Hable con el personal. El personal puede dar otro intento.
errors-form-code-wrong = Esto no es un código de hoja.
    .hint = Compare cada letra y cifra con la hoja.
errors-form-code-unknown = Esta hoja no se conoce en este ordenador.
    .hint = Se imprimió en otro lugar. Intercambie primero con la memoria o escríbala allí.
errors-form-code-twice = Dos hojas tienen el mismo código.
    .hint = Nadie puede decir cuál es. Pregunte de viva voz o imprima otra hoja.
errors-form-not-theirs = Esta hoja se imprimió para otra persona.
    .hint = Mire el nombre de la hoja y elija a esa persona.
errors-form-taken-in = Esta hoja ya está registrada para esta persona.
    .hint = Si algo se escribió mal, elija «Corregir lo escrito».
errors-form-not-taken-in = Esta hoja aún no está registrada para esta persona.
    .hint = Escríbala. Todavía no hay nada que corregir.
errors-form-day-ahead = Este día está en el futuro.
    .hint = Indique el día en que se escribió la hoja.
errors-form-day-too-early = Ese día la hoja aún no estaba impresa.
    .hint = Indique el día en que se escribió la hoja.
errors-form-unit-counts = La unidad ya cuenta para esta persona.
    .hint = No hay nada que hacer. Lo que cuenta no se quita.
errors-form-attempt-open = La persona está en medio de esta prueba.
    .hint = Termínela primero en su ordenador con el código de fin.
errors-form-entry-gone = Esto ya no está abierto en este ordenador.
    .hint = Se registró o se descartó. Empiece de nuevo con el código.
errors-form-row-wrong = No se puede leer la respuesta a la pregunta { $number }.
    .hint = Corrija esta fila o déjela vacía.
errors-form-typed-unknown = En la hoja solo hay de { $first } a { $last }.
    .hint = Escriba el signo marcado en la hoja.
errors-form-typed-one = Aquí solo cabe una respuesta.
    .hint = Escriba una letra. Si hay varias marcadas, deje la fila vacía.
errors-form-typed-twice = { $sign } está dos veces.
    .hint = Escriba cada signo una vez.
errors-form-typed-verdict = No está claro si se marcó verdadero o falso.
    .hint = Escriba a si es verdadero o b si es falso, y como mucho un motivo.
errors-form-typed-pairs = Hay { $count } líneas y cada una necesita un signo.
    .hint = Escriba una letra por línea, y - si la línea está vacía.
errors-form-typed-steps = Hacen falta los números del 1 al { $count }, cada uno una vez.
    .hint = Si falta un número en la hoja, deje la fila vacía.
errors-form-typed-words = Son más de { $limit } letras.
    .hint = Escriba solo las palabras de la respuesta.
errors-form-count = Una impresión tiene de 1 a { $limit } hojas.
    .hint = Elija participantes u otro número.

## Practical tasks

errors-task-not-found = El curso de aquí no tiene esta tarea.
    .hint = Vuelva atrás y elija una tarea de la lista.
errors-task-line-unknown = La tarea ha cambiado desde que se abrió la hoja.
    .hint = Abra la hoja de nuevo. Lo guardado sigue ahí.
errors-task-words-wrong = Estas palabras no caben en una línea.
    .hint = Escriba como mucho 200 letras, sin salto de línea.
errors-task-sheet-closed = Esta hoja no está abierta.
    .hint = Quizá ya esté cerrada. Mire las ocasiones de la tarea.
errors-task-nothing-marked = Ninguna línea tiene marca todavía.
    .hint = Marque lo que ha visto y después cierre la hoja.
errors-task-stopped = Ha fallado una línea crítica: el resultado es «todavía no competente».
    .hint = Cierre la hoja así. La próxima ocasión es una nueva oportunidad.
errors-task-critical-unseen = No se vio una línea crítica, así que no puede ser competente.
    .hint = Mire ahora esa línea, o cierre la hoja como todavía no competente.
errors-task-occasion-unknown = Esta persona no tiene esa ocasión.
    .hint = Vuelva atrás y elija de la lista.
errors-task-second-is-first = Aquí la primera persona que evaluó fue usted.
    .hint = Pida a alguien del equipo que marque con su propia cuenta.
errors-task-second-there = Otra persona ya lo ha marcado por segunda vez.
    .hint = Puede leer los dos resultados uno al lado del otro.
errors-task-answered-already = Ya ha respondido a esto.
    .hint = Hable con su formador o formadora si quiere decir más.
errors-task-words-missing = Diga en una línea cómo lo ve usted.
    .hint = Sus palabras quedan junto al resultado.

errors-final-waits = El último intento espera la evaluación.
    .hint = Hable con el personal. El personal lo mira primero.
errors-marking-not-found = Este trabajo no se encuentra.
    .hint = Vuelva a la lista. Quizá hay una respuesta más nueva.
errors-marking-line-unknown = Este trabajo no tiene esa línea.
    .hint = Vuelva a la lista y ábralo otra vez.
errors-marking-lines-open = Una línea no tiene marca todavía.
    .hint = Marque cada línea: cumplida o no cumplida.
errors-marking-not-mine = Esta evaluación no se puede retirar aquí.
    .hint = Evalúe de nuevo: cuenta la última evaluación.
