# Enrolling many learners from a table.

## Choosing a table

enrolment-title = ¿Qué tabla contiene a los participantes?
enrolment-about = Guarde la tabla como CSV. No se inscribe a nadie antes de ver todas las filas.
enrolment-columns = Columnas: nombre, idioma, segundo idioma, grupo, número de tarjeta, fecha. Solo el nombre es necesario.
enrolment-files = Tablas encontradas
enrolment-files-none = No se encontró ninguna tabla. Conecte la memoria, indique una carpeta o pegue el texto.
enrolment-files-more = Solo se muestran los archivos más recientes.
enrolment-file-about = { $place }, { $kib } KiB
enrolment-folder = Otra carpeta
enrolment-look = Mirar allí
enrolment-look-again = Mirar otra vez
enrolment-paste = O pegue aquí el texto de la tabla
enrolment-language = Idioma si la tabla no lo indica
enrolment-preview = Ver la tabla
enrolment-mend = Elija un archivo o pegue el texto.

## The preview

enrolment-fine =
    { $count ->
        [one] Se puede inscribir a una persona
       *[other] Se puede inscribir a { $count } personas
    }
enrolment-wrong =
    { $count ->
        [one] Primero hay que corregir una fila
       *[other] Primero hay que corregir { $count } filas
    }
enrolment-wrong-about = Corríjalas en el archivo y mire otra vez. No se inscribe a nadie hasta que todo esté bien.
enrolment-read-as = Leído como { $encoding }, separado por { $separator }.
enrolment-encoding-utf8 = UTF-8
enrolment-encoding-utf16 = UTF-16
enrolment-encoding-windows1252 = Windows-1252
enrolment-old-encoding = El archivo es de un tipo antiguo (Windows-1252). Compruebe letras como ñ, ß o ș en los nombres.
enrolment-separator-semicolon = punto y coma
enrolment-separator-comma = coma
enrolment-separator-tab = tabulador
enrolment-aside = Columnas sin usar: { $columns }
enrolment-new-groups = Grupos nuevos: { $groups }
enrolment-alike =
    { $count ->
        [one] Un nombre ya está en la clase. Mire si es la misma persona.
       *[other] { $count } nombres ya están en la clase. Mire si son las mismas personas.
    }
enrolment-shown = Filas a la vista
enrolment-shown-all = Todas ({ $count })
enrolment-shown-wrong = Por corregir ({ $count })
enrolment-shown-alike = Nombre en la clase ({ $count })
enrolment-column-row = Fila
enrolment-column-name = Nombre
enrolment-column-languages = Idiomas
enrolment-column-group = Grupo
enrolment-column-card = Tarjeta
enrolment-column-since = Desde
enrolment-card-drawn = se sortea
enrolment-since-today = hoy
enrolment-row-alike = El nombre ya está en la clase.
enrolment-no-name = sin nombre
enrolment-page = Filas { $first } a { $last } de { $all }
enrolment-earlier = Filas anteriores
enrolment-later = Filas siguientes
enrolment-take =
    { $count ->
        [one] Inscribir a una persona
       *[other] Inscribir a { $count } personas
    }
enrolment-other = Otra tabla

## Taking it in

enrolment-taking = Inscripción en curso
enrolment-taking-about = Se inscribe a todos o a nadie.
enrolment-done =
    { $count ->
        [one] Una persona está inscrita
       *[other] { $count } personas están inscritas
    }
enrolment-done-cards = Imprima las tarjetas ahora. Las imágenes se pierden al salir.
enrolment-stopped = Detenido. No se inscribió a nadie.
enrolment-failed = No se inscribió a nadie
enrolment-to-people = A los participantes
