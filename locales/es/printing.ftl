# What is printed: the choice where to, and the words on paper. Rust reads the words on paper.

## Choosing where to print

printing-title = Imprimir o guardar como PDF
printing-to = ¿Dónde?
printing-queue = Impresora
printing-queue-usual = Impresora habitual
printing-folder-about = Guardar aquí como PDF: { $path }
printing-stick-about = Guardar como PDF en esta memoria: { $path }
printing-other = Otra carpeta
printing-folder = Carpeta para el PDF
printing-no-queue = Este ordenador no tiene impresora. Puede guardar un PDF e imprimirlo en otro lugar.
printing-impossible = Esta copia del programa no puede imprimir. Anótelo a mano.
printing-stick-warn = Una memoria se pierde con facilidad y quien la encuentre puede leer el PDF. Borre el PDF en cuanto lo haya imprimido.
printing-save-stick = Guardar en esta memoria
printing-print = Imprimir
printing-save = Guardar como PDF
printing-in-queue = Enviado a la impresora { $queue }.
printing-saved = Guardado: { $path }
# Many cards are printed in parts.
printing-cards-queued = { $count } tarjetas enviadas a la impresora { $queue }, en { $parts } partes.
printing-cards-saved = { $count } tarjetas guardadas en { $parts } PDF. El primero: { $path }
printing-cards-stopped = { $printed } tarjetas están impresas. { $left } no lo están.
printing-cards-rest = Imprimir las otras { $count }
printing-out = En papel o en un archivo

## A list with names as a file for a spreadsheet

printing-list-save = Guardar como CSV
printing-list-about = El archivo contiene nombres, legibles para todos. Hacen falta dos personas: otra persona del personal inicia sesión en este ordenador antes de 10 minutos y lo aprueba.
printing-list-here = Guardar aquí: { $path }
printing-list-stick = Guardar en esta memoria: { $path }
printing-list-folder = Carpeta para el archivo
printing-list-warn = Una memoria se pierde con facilidad. Quien la encuentre puede leer la lista. Borre el archivo en cuanto lo haya usado.
printing-list-ask-stick = Pedir aprobación para esta memoria
printing-list-learners = Lista de participantes

## On every sheet

printing-page = Página { $page } de { $pages }
printing-date = { $day } de { $month } de { $year }
printing-month-1 = enero
printing-month-2 = febrero
printing-month-3 = marzo
printing-month-4 = abril
printing-month-5 = mayo
printing-month-6 = junio
printing-month-7 = julio
printing-month-8 = agosto
printing-month-9 = septiembre
printing-month-10 = octubre
printing-month-11 = noviembre
printing-month-12 = diciembre

## Names of files: small letters without accents, and dashes

printing-file-task = hoja-de-tarea
printing-file-profile = perfil-de-competencias
printing-file-cards = tarjetas
printing-file-recovery = codigo-de-recuperacion
printing-file-computer = ordenador
printing-file-part = { $part }-de-{ $parts }
printing-file-learners = participantes
printing-file-class = clase
printing-file-forms = hojas
printing-file-register = registro
printing-file-results = resultados
printing-file-figures = preguntas-en-cifras
printing-file-cut = punto-de-corte
printing-file-access = registro-de-accesos

## A learner’s card; it is carried about, so nothing on it says where it is used

printing-cards-title = Tarjetas para entrar
# After the title, in brackets, where there are several parts.
printing-cards-part = { $part } de { $parts }
printing-card-number = Número de tarjeta
printing-card-squares = Número de tarjeta { $card } para un lector
printing-card-pictures = Cuatro imágenes en este orden
printing-card-do = Escriba o escanee el número y toque las imágenes en orden.

## The sheet with the recovery code

printing-recovery-title = Código de recuperación
printing-recovery-made = Hecho el { $date }
printing-recovery-purpose = Si este ordenador se pierde o se rompe, otro lo sustituye con este código y su memoria.
printing-recovery-steps = Qué hacer entonces
printing-recovery-step-start = Inicie Footbridge en el otro ordenador y elija «Sustituir un ordenador».
printing-recovery-step-stick = Ponga la memoria que se usó por última vez con este ordenador.
printing-recovery-step-code = Escriba los ocho grupos. No importan las mayúsculas ni los espacios.
printing-recovery-keep = Guarde esta hoja bajo llave, y nunca con una memoria.
printing-recovery-older = Esta hoja sustituye a todas las anteriores. Destruya las anteriores.
