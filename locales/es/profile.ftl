# The competency profile: what stands behind each “I can” sentence.

## The learner’s own page: at most twelve words in a sentence, plain and adult

profile-mine-title = Lo que sé hacer
profile-mine-none = Todavía no hay nada. Empiece con la primera lección.
profile-mine-begin = Empezar
profile-mine-count = Puede decir { $can } de { $all } frases.
profile-level-not-begun = Sin empezar
profile-level-begun = Empezado
profile-level-practised = Bien practicado
profile-level-checked = La comprobación está hecha
profile-level-can = Esto vale
profile-waits = Falta: { $title }, { $competent } de { $wanted }
profile-behind = Lo que hay detrás ({ $count })
profile-practice = Práctica: { $right } de { $of } bien
profile-check = Comprobación: { $right } de { $of } bien a la primera
profile-task = { $title }, vez { $number }: bien hecha
profile-task-not-yet = { $title }, vez { $number }: todavía no

## What staff see of one learner

profile-open = Lo que sabe hacer
profile-title = { $name }: { $can } de { $all } frases valen
profile-about = Según lo que sabe este equipo. Ningún nivel se quita nunca.
profile-none = Aquí no hay ningún curso instalado. Instale primero un paquete.

## The profile on paper, in the learner’s language

profile-print = Imprimir para la persona en formación
profile-page-title = Lo que sé hacer: { $name }
profile-column-sentence = Sé hacer
profile-column-level = Hasta dónde
profile-column-behind = Lo que hay detrás
