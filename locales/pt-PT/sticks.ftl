# The register of sticks.
sticks-title =
    { $count ->
        [one] { $count } pen está em uso
       *[other] { $count } pens estão em uso
    }
sticks-none = Ainda não há nenhuma pen no registo
sticks-plug-in = Ponha uma pen para lhe dar um nome.
sticks-name-new = Que nome dá a esta pen?
sticks-name-known = Esta pen está no registo
sticks-name-about = Apresenta-se como { $label }, número { $serial }.
sticks-name-mend = Escreva um nome.
sticks-register = Pôr no registo
sticks-rename = Guardar este nome
sticks-registered = { $name } está no registo.
sticks-register-caption = Registo de pens
sticks-column-name = Pen
sticks-column-number = Número
sticks-column-use = Uso
sticks-column-do = Fazer
sticks-in-use = em uso
sticks-retired = fora de uso
sticks-retire = Tirar de uso
sticks-retire-one = Tirar de uso: { $name }
sticks-retired-done = { $name } está fora de uso. Ponha-a e guarde o nome para a usar outra vez.
sticks-rule = Que pens se podem usar?
sticks-rule-any = Pode usar-se qualquer pen.
sticks-rule-any-about = Nada numa pen conta antes de ser verificado.
sticks-rule-registered = Só se podem usar pens do registo.
sticks-rule-registered-about = Qualquer outra pen é recusada em todos os locais. Ponha primeiro as suas pens no registo.
sticks-name-example = Por exemplo: pen azul, oficina B
