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
errors-passphrase-wrong = Esta frase de contraseña no es correcta.
    .hint = Revise las mayúsculas y los espacios e inténtelo otra vez.
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
errors-journal-broken = El registro de este ordenador tiene un hueco o se ha cambiado.
    .hint = { -errors-hint-tell-today }
errors-rebuild-differs = Las tablas de este ordenador no coinciden con su registro.
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
errors-step-not-found = Este paso ya no está en el paquete.
    .hint = { -errors-hint-choose-again }
errors-item-not-found = Esta pregunta ya no está en el paquete.
    .hint = Vuelva al inicio. Las respuestas están guardadas.
errors-response-wrong-form = Esta respuesta no encaja con la pregunta.
    .hint = Responda otra vez.
errors-attempt-not-open = Esta comprobación ya ha terminado.
    .hint = Vuelva al inicio. El resultado está guardado.
errors-picture-code-wrong-form = Hacen falta cuatro imágenes.
    .hint = Elija cuatro imágenes.
errors-card-wrong-form = Esto no es un número de tarjeta.
    .hint = Escriba las seis cifras de la tarjeta.

## Packs

errors-pack-missing = Todavía no hay ningún paquete en este ordenador.
    .hint = Haga un intercambio con una memoria que lleve un paquete.
errors-pack-content-wrong = El contenido del paquete no cumple las reglas: { $detail }
    .hint = Corrija el original y construya otra vez el paquete.
errors-pack-too-new = El paquete necesita un Footbridge más nuevo.
    .hint = Instale antes el programa más nuevo. El paquete de aquí sigue en uso.
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
errors-statement-damaged = El comunicado del centro está dañado.
    .hint = { -errors-hint-fresh-stick }
errors-statement-older = El comunicado del centro es más antiguo que el de aquí.
    .hint = { -errors-hint-newer-stays }
errors-statement-wrong-centre = El comunicado viene de otro centro.
    .hint = { -errors-hint-leave }
errors-receipt-damaged = El recibo del centro está dañado.
    .hint = { -errors-hint-fresh-stick }
errors-receipt-older = El recibo del centro es más antiguo que el de aquí.
    .hint = { -errors-hint-newer-stays }
errors-receipt-wrong-centre = El recibo viene de otro centro.
    .hint = { -errors-hint-leave }
errors-receipt-beyond-journal = El centro tiene anotaciones que este ordenador ha perdido.
    .hint = ¿Se ha restaurado este ordenador? Avise hoy a su coordinación.

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
