# What staff should look at: two values where there should be one, and what does not add up.
differences-title =
    { $count ->
        [one] { $count } cosa da guardare
       *[other] { $count } cose da guardare
    }
differences-none = Niente da guardare
differences-none-about = Tutto ciò che è entrato combacia.
differences-about = Niente è perso. Dove ci sono due valori, scelga quello giusto quando ha tempo.

## Two values where there should be one

differences-whose-site = Nome di una sede: { $name }
differences-whose-name = Nome di un corsista: { $name }
differences-whose-card = Tessera di { $name }
differences-whose-languages = Lingue di { $name }
differences-whose-classroom = Aula di { $name }
differences-whose-staff = Personale: { $name }
differences-whose-stick = Chiavetta numero { $serial }
differences-whose-pack = Pacchetto { $pack }, versione { $version }
differences-whose-records = { $first } e { $second }
differences-whose-state = { $name } è nella classe?
differences-whose-needs = Agevolazioni di { $name }
differences-whose-works = { $name } lavora qui?
differences-whose-group = Nome di un gruppo: { $name }
differences-whose-member = { $name } nel gruppo { $group }
differences-whose-plan = { $unit } nel piano della classe
differences-whose-plan-of = { $unit } nel piano di { $name }
differences-whose-day = Presenze del { $day }: { $name }
differences-withdrawn-only = ritirato
differences-withdrawn-older = ritirato con tutti i precedenti
differences-withdrawn-not = non ritirato
differences-one-person = una persona
differences-two-people = due persone
differences-works-yes = lavora qui
differences-works-no = non lavora più qui
differences-group-gone = eliminato
differences-member-yes = nel gruppo
differences-member-no = non nel gruppo
differences-as-class = come la classe
differences-plan-until = { $wish }, entro il { $day }
differences-needs-none = come di solito
differences-unknown = non noto
differences-said = { $by }, { $site }, { $when }
differences-by-unknown = qualcuno
differences-site-unknown = una sede senza nome
differences-counts = Vale ora
differences-keep = Tieni questo
differences-keep-one = Tieni questo: { $value }
differences-kept = Fatto. Sotto ci sono entrambi e può scegliere di nuovo.
differences-site-chooses = Solo il computer stesso può cambiare il suo nome.
differences-decided = Deciso da poco

## What does not add up

differences-rest = Che cosa è entrato
differences-fork = { $site }: lo stesso lavoro è continuato in due modi. Si conservano entrambi.
differences-copied = { $site } è stata copiata. Il suo lavoro è al sicuro. Ogni copia chiede di nuovo al centro.
differences-restored = { $site } è stata ripristinata da una copia.
differences-other-machine = Il lavoro di { $site } è passato a un altro apparecchio.
differences-set-back = { $site } è tornata a un giorno precedente.
differences-copy-parted = { $site } continua per conto suo da quando è stata copiata.
differences-gap =
    { $count ->
        [one] { $site }: manca { $first }. Arriva con la prossima chiavetta.
       *[other] { $site }: mancano { $first } - { $last }. Arrivano con la prossima chiavetta.
    }
differences-clock-ahead = { $site }: l’orologio va avanti. Lo faccia regolare.
differences-clock-behind = { $site }: l’orologio va indietro. Lo faccia regolare.
differences-clock-note = segnava { $said }, qui era { $taken }
differences-aside =
    { $count ->
        [one] { $count } voce di { $site } aspetta una decisione del centro.
       *[other] { $count } voci di { $site } aspettano una decisione del centro.
    }
differences-since = da { $when }
differences-last = { $file }, da { $when }, visto l’ultima volta { $last }

## Records of one person

differences-joined = { $first } e { $second } valgono come una persona.
differences-part = Sono due persone
differences-part-one = Sono due persone: { $first }, { $second }
differences-alike = Forse una persona
differences-alike-about = Hanno lo stesso nome nella stessa aula. Le due tessere funzionano comunque.
differences-alike-one = { $name }: tessere { $first } e { $second }
differences-join = È una persona
differences-join-one = È una persona: { $first }, { $second }
