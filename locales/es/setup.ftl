# First start: one question on each page.

setup-page = Página { $number } de { $count }

## Language

setup-language-title = ¿Qué idioma lee usted?

## What is this computer

setup-kind-title = ¿Qué es este ordenador?
setup-kind-station-about = Aquí aprenden los participantes.
setup-kind-office-about = Aquí el personal lleva las clases.
setup-kind-centre-about = Aquí se reúne el trabajo de todas las sedes.
setup-kind-mend = Elija una de las tres.
setup-sample = Probar con datos de ejemplo
setup-sample-about = Sedes y participantes inventados para mirar. Nada de esto es real.

## Name

setup-name-title = ¿Cómo llama a este ordenador?
setup-name-label = Nombre de la sede
setup-name-mend = Escriba un nombre.
setup-name-example-station = Por ejemplo: Puesto 3, taller B
setup-name-example-office = Por ejemplo: Oficina, taller B
setup-name-example-centre = Por ejemplo: Centro de formación

## First member of staff

setup-staff-title = ¿Quién abre este ordenador?
setup-staff-about = Usted es la primera persona del personal aquí. Sin la frase de contraseña nadie puede abrir este ordenador.
setup-staff-name = Su nombre
setup-staff-passphrase = Frase de contraseña
setup-staff-again = La misma frase otra vez
setup-staff-rule = 12 caracteres o más. Van bien cuatro palabras que no tengan nada en común.
setup-staff-differs = Las dos todavía no son iguales.
setup-staff-same = Las dos son iguales.

## Starter kit

setup-kit-title = ¿Dónde está el kit de inicio?
setup-kit-about = El centro le dio una memoria y seis palabras.
setup-kit-mend-stick = Elija una memoria o escriba su carpeta.
setup-kit-none = Aquí no hay ningún kit de inicio. Elija la memoria que le dio el centro.
setup-kit-file = Kit de inicio
# A starter kit that was found on the stick.
setup-kit-here = Está aquí
setup-kit-words = Las seis palabras
setup-kit-words-rule = Escríbalas en su orden, con un espacio entre ellas.
setup-kit-words-mend = Hacen falta seis palabras.
setup-kit-words-count = { $count } de 6 palabras

## Keys of the centre

setup-keys-title = ¿Dónde están las llaves del centro?
setup-keys-about = Se hicieron para el centro y están en una carpeta con sus paquetes.
setup-keys-folder = Carpeta de las llaves
setup-keys-mend-folder = Escriba la carpeta.
setup-keys-passphrase = Frase de contraseña del centro
setup-keys-mend-passphrase = Escriba la frase de contraseña.

## End

setup-found = Preparar este ordenador
setup-founding = Se está preparando este ordenador. Tarda unos segundos.
setup-done-title = Este ordenador está listo
setup-done-site = Haga ahora un intercambio con la memoria. Después el centro puede admitir esta sede.
setup-done-centre = Haga ahora un kit de inicio para cada aula.
setup-done-go = Seguir

## Sample data

setup-sample-making = Se está haciendo el ejemplo
setup-sample-stopped = El ejemplo no se ha hecho
setup-sample-opening = El ejemplo está listo. Se abre el puesto 1.

## Replacing a computer that is lost or broken

setup-replace = Sustituir un ordenador
setup-replace-about = Recupera el trabajo de un ordenador perdido o roto. Necesita su memoria y su código de recuperación.
setup-replace-title = ¿Qué ordenador debe volver?
setup-replace-found =
    { $count ->
        [0] Aquí no hay ningún archivo de recuperación. Ponga una memoria que se usó en el ordenador perdido.
       *[other] La memoria contiene lo que hace falta.
    }
setup-replace-code = Código de recuperación
setup-replace-code-rule = Está en la hoja impresa. Las mayúsculas, los espacios y los guiones dan igual.
setup-replace-code-count = { $count } de 8 grupos
setup-replace-code-mend = Hacen falta ocho grupos de cuatro letras y cifras.
setup-replace-do = Recuperarlo
setup-replace-running = El ordenador está volviendo
setup-replace-stopped = No se ha recuperado nada
setup-replaced-title = { $name } ha vuelto
setup-replaced-entries = Anotaciones que están de nuevo aquí
setup-replaced-written = Estado del
setup-replaced-staff = Personal que puede abrirlo
setup-replaced-next = Ábralo con su contraseña y haga un intercambio. Entonces llega lo más nuevo.
setup-replaced-unreadable =
    { $count ->
        [one] No se pudo leer { $count } archivo. Lo que contenía llega con el intercambio.
       *[other] No se pudieron leer { $count } archivos. Lo que contenían llega con el intercambio.
    }
