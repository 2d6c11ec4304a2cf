register-title-today = Registo de hoje
register-title-day = Registo de { $day }
register-title-days = Registo de { $from } a { $until }
register-as-of = As entradas são conhecidas até à pen de { $when }. São uma sugestão até confirmar.
register-no-stick = Nenhuma pen trouxe ainda entradas.
register-before = Dia anterior
register-after = Dia seguinte
register-day = Dia
register-today = Hoje
register-all-present = Todos presentes
register-undo = Anular
register-column-learner = Pessoa
register-column-signed-in = Entrada
register-column-noted = Anotado
register-column-reason = Motivo
register-column-minutes = Minutos
register-column-by = Anotado por
register-column-at = Anotado em
register-present = Presente
register-part = Em parte
register-excused = Justificado
register-unexcused = Faltou
register-key-present = P
register-key-part = E
register-key-excused = J
register-key-unexcused = F
register-keys = Teclas: as setas vão de linha em linha; { $present } presente, { $part } em parte, { $excused } justificado, { $unexcused } faltou.
register-reason-regime = Regime
register-reason-court = Tribunal
register-reason-health = Saúde
register-reason-segregation = Isolamento
register-reason-staff = Pessoal noutro local
register-reason-other = Outro
register-reason-of = Motivo de { $name }
register-minutes-of = Minutos de { $name }
register-signed-in = desde { $from }
register-signed-in-minutes = desde { $from }, { $minutes } min
register-not-signed-in = nenhuma entrada conhecida
register-suggested = Sugestão
register-by = { $by }, { $at }
register-by-unknown = Nome não conhecido aqui
register-earlier = Anotações anteriores
register-earlier-of = Anotações anteriores de { $name }
register-taken-back = Retirado
register-minutes-value = { $minutes } min
register-said = { $name }: { $state }
register-undone = Está como antes.
register-empty = Aqui ainda não se conhece ninguém. Uma pen da sala traz as pessoas.
register-empty-do = Ir para a troca
register-all-noted =
    { $count ->
        [one] { $count } pessoa anotada como presente.
       *[other] { $count } pessoas anotadas como presentes.
    }
register-corrected =
    { $count ->
        [one] corrigido uma vez
       *[other] corrigido { $count } vezes
    }
register-from = De
register-until = Até
