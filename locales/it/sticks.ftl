# The register of sticks.
sticks-title =
    { $count ->
        [one] { $count } chiavetta è in uso
       *[other] { $count } chiavette sono in uso
    }
sticks-none = Nessuna chiavetta è ancora nel registro
sticks-plug-in = Inserisca una chiavetta per darle un nome.
sticks-name-new = Come chiama questa chiavetta?
sticks-name-known = Questa chiavetta è nel registro
sticks-name-about = Si presenta come { $label }, numero { $serial }.
sticks-name-mend = Scriva un nome.
sticks-register = Aggiungi al registro
sticks-rename = Conserva questo nome
sticks-registered = { $name } è nel registro.
sticks-register-caption = Registro delle chiavette
sticks-column-name = Chiavetta
sticks-column-number = Numero
sticks-column-use = Uso
sticks-column-do = Azioni
sticks-in-use = in uso
sticks-retired = fuori uso
sticks-retire = Togli dall’uso
sticks-retire-one = Togli dall’uso: { $name }
sticks-retired-done = { $name } è fuori uso. La inserisca e conservi il nome per usarla di nuovo.
sticks-rule = Quali chiavette si possono usare?
sticks-rule-any = Si può usare qualsiasi chiavetta.
sticks-rule-any-about = Di una chiavetta non si crede niente prima di averlo controllato.
sticks-rule-registered = Si possono usare solo chiavette del registro.
sticks-rule-registered-about = Ogni altra chiavetta è rifiutata in tutte le sedi. Aggiunga prima le sue chiavette.
sticks-name-example = Per esempio: chiavetta blu, officina B
