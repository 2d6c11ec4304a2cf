# The frame around the pages of staff, the locked page, and "This computer".

# Name of the list of areas for screen readers.
site-rail = Áreas
site-rail-class = Clase
site-rail-exchange = Intercambio
site-rail-packs = Paquetes
site-rail-computer = Este ordenador
site-rail-overview = Resumen
site-rail-sites = Sedes
site-role-officer = Vigilancia
site-role-trainer = Formación
site-role-coordinator = Coordinación
site-kind-station = Puesto
site-kind-office = Oficina
site-kind-centre = Centro
site-put-aside = Había datos dañados en este ordenador. Se han apartado, no se han borrado. Avise a su coordinación.

## Locked: all languages stand on one page

site-locked = Pida al personal que abra este ordenador.
site-locked-safe = Su trabajo está a salvo.
site-locked-passphrase = Frase de contraseña del personal
site-locked-open = Abrir

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
site-about-journal = Número del registro
# How many journals this site has begun; a new one begins for example after a repair.
site-about-epoch = Registros empezados aquí
site-verify = Comprobar el registro
site-verify-heading = ¿Está cada anotación como se escribió?
site-verify-about = Footbridge lee otra vez todas las anotaciones y las compara con lo que muestran las pantallas.
site-verify-running = Se está comprobando el registro.
site-verified = Cada anotación está como se escribió
site-verified-events = Anotaciones leídas
site-verified-journals = Registros
site-verified-seals = Sellos comprobados
site-verified-tables = Tablas comparadas
site-stick = ¿Dónde está la memoria?
site-stick-about = Footbridge encuentra las memorias por sí mismo. Si no encuentra la suya, escriba su carpeta.
site-stick-folder = Carpeta de la memoria
site-stick-use = Usar esta carpeta
site-stick-forget = Olvidar la carpeta
site-stick-kept = Footbridge usa esta carpeta: { $folder }
site-stick-none = No hay ninguna carpeta elegida. Footbridge busca las memorias por sí mismo.
