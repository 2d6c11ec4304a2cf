# What staff should look at: two values where there should be one, and what does not add up.
differences-title =
    { $count ->
        [one] { $count } coisa para ver
       *[other] { $count } coisas para ver
    }
differences-none = Nada para ver
differences-none-about = Tudo o que entrou bate certo.
differences-about = Nada se perdeu. Onde há dois valores, escolha o certo quando tiver tempo.

## Two values where there should be one

differences-whose-site = Nome de um local: { $name }
differences-whose-name = Nome de um formando: { $name }
differences-whose-card = Cartão de { $name }
differences-whose-languages = Línguas de { $name }
differences-whose-classroom = Sala de { $name }
differences-whose-staff = Pessoal: { $name }
differences-whose-stick = Pen número { $serial }
differences-whose-pack = Pacote { $pack }, versão { $version }
differences-whose-records = { $first } e { $second }
differences-whose-state = { $name } está na turma?
differences-whose-needs = Adaptações de { $name }
differences-whose-works = { $name } trabalha aqui?
differences-whose-group = Nome de um grupo: { $name }
differences-whose-member = { $name } no grupo { $group }
differences-whose-plan = { $unit } no plano da turma
differences-whose-plan-of = { $unit } no plano de { $name }
differences-whose-day = Presença de { $day }: { $name }
differences-withdrawn-only = retirado
differences-withdrawn-older = retirado com todos os anteriores
differences-withdrawn-not = não retirado
differences-one-person = uma pessoa
differences-two-people = duas pessoas
differences-works-yes = trabalha aqui
differences-works-no = já não trabalha aqui
differences-group-gone = eliminado
differences-member-yes = no grupo
differences-member-no = fora do grupo
differences-as-class = como a turma
differences-plan-until = { $wish }, até { $day }
differences-needs-none = o habitual
differences-unknown = não se sabe
differences-said = { $by }, { $site }, { $when }
differences-by-unknown = alguém
differences-site-unknown = um local sem nome
differences-counts = Conta agora
differences-keep = Ficar com este
differences-keep-one = Ficar com este: { $value }
differences-kept = Guardado. Em baixo estão os dois e pode escolher outra vez.
differences-site-chooses = Só o próprio computador pode mudar o seu nome.
differences-decided = Decidido há pouco

## What does not add up

differences-rest = O que entrou
differences-fork = { $site }: o mesmo trabalho continuou de duas formas. Guardam-se ambas.
differences-copied = { $site } foi copiado. O trabalho está seguro. Cada cópia pede outra vez ao centro.
differences-restored = { $site } foi reposto a partir de uma cópia.
differences-other-machine = O trabalho de { $site } passou para outro aparelho.
differences-set-back = { $site } voltou a um dia anterior.
differences-copy-parted = { $site } continua por si desde que foi copiado.
differences-gap =
    { $count ->
        [1] { $site }: falta { $first }. Chega com a próxima pen.
       *[other] { $site }: faltam { $first } a { $last }. Chegam com a próxima pen.
    }
differences-clock-ahead = { $site }: o relógio está adiantado. Mande acertá-lo.
differences-clock-behind = { $site }: o relógio está atrasado. Mande acertá-lo.
differences-clock-note = dizia { $said }, aqui era { $taken }
differences-aside =
    { $count ->
        [one] { $count } anotação de { $site } espera uma decisão do centro.
       *[other] { $count } anotações de { $site } esperam uma decisão do centro.
    }
differences-since = desde { $when }
differences-last = { $file }, desde { $when }, visto pela última vez { $last }

## Records of one person

differences-joined = { $first } e { $second } contam como uma pessoa.
differences-part = São duas pessoas
differences-part-one = São duas pessoas: { $first }, { $second }
differences-alike = Talvez uma pessoa
differences-alike-about = Têm o mesmo nome na mesma sala. Os dois cartões funcionam sempre.
differences-alike-one = { $name }: cartões { $first } e { $second }
differences-join = É uma pessoa
differences-join-one = É uma pessoa: { $first }, { $second }
