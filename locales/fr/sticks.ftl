# The register of sticks.
sticks-title =
    { $count ->
        [one] { $count } clé USB est en service
       *[other] { $count } clés USB sont en service
    }
sticks-none = Aucune clé USB n’est encore dans le registre
sticks-plug-in = Branchez une clé USB pour lui donner un nom.
sticks-name-new = Comment appelez-vous cette clé USB ?
sticks-name-known = Cette clé USB est dans le registre
sticks-name-about = Elle se présente comme { $label }, numéro { $serial }.
sticks-name-mend = Tapez un nom.
sticks-register = Ajouter au registre
sticks-rename = Garder ce nom
sticks-registered = { $name } est dans le registre.
sticks-register-caption = Registre des clés USB
sticks-column-name = Clé USB
sticks-column-number = Numéro
sticks-column-use = Usage
sticks-column-do = Agir
sticks-in-use = en service
sticks-retired = hors service
sticks-retire = Mettre hors service
sticks-retire-one = Mettre hors service : { $name }
sticks-retired-done = { $name } est hors service. Branchez-la et gardez son nom pour la réutiliser.
sticks-rule = Quelles clés USB sont permises ?
sticks-rule-any = Toute clé USB est permise.
sticks-rule-any-about = Rien sur une clé USB n’est cru avant d’être vérifié.
sticks-rule-registered = Seules les clés USB du registre sont permises.
sticks-rule-registered-about = Toute autre clé USB est refusée sur tous les sites. Ajoutez d’abord vos clés.
sticks-name-example = Par exemple : clé bleue, atelier B
