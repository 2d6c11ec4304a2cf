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
setup-staff-short =
    { $left ->
        [one] Falta { $left } carácter.
       *[other] Faltan { $left } caracteres.
    }
setup-staff-long-enough = Es bastante larga.
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
