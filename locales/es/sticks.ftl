# The register of sticks.
sticks-title =
    { $count ->
        [one] { $count } memoria está en uso
       *[other] { $count } memorias están en uso
    }
sticks-none = Todavía no hay ninguna memoria en el registro
sticks-plug-in = Ponga una memoria para darle un nombre.
sticks-name-new = ¿Cómo llama a esta memoria?
sticks-name-known = Esta memoria está en el registro
sticks-name-about = Se presenta como { $label }, número { $serial }.
sticks-name-mend = Escriba un nombre.
sticks-register = Añadir al registro
sticks-rename = Guardar este nombre
sticks-registered = { $name } está en el registro.
sticks-register-caption = Registro de memorias
sticks-column-name = Memoria
sticks-column-number = Número
sticks-column-use = Uso
sticks-column-do = Hacer
sticks-in-use = en uso
sticks-retired = fuera de uso
sticks-retire = Retirar del uso
sticks-retire-one = Retirar del uso: { $name }
sticks-retired-done = { $name } está fuera de uso. Póngala y guarde su nombre para usarla otra vez.
sticks-rule = ¿Qué memorias se pueden usar?
sticks-rule-any = Se puede usar cualquier memoria.
sticks-rule-any-about = No se confía en nada de una memoria antes de comprobarlo.
sticks-rule-registered = Solo se pueden usar memorias del registro.
sticks-rule-registered-about = Cualquier otra memoria se rechaza en todas las sedes. Añada primero sus memorias.
sticks-name-example = Por ejemplo: memoria azul, taller B
