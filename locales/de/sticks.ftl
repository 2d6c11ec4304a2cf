# The register of sticks.
sticks-title =
    { $count ->
        [one] { $count } Stick ist in Gebrauch
       *[other] { $count } Sticks sind in Gebrauch
    }
sticks-none = Noch steht kein Stick im Verzeichnis
sticks-plug-in = Stecken Sie einen Stick ein, um ihm einen Namen zu geben.
sticks-name-new = Wie nennen Sie diesen Stick?
sticks-name-known = Dieser Stick steht im Verzeichnis
sticks-name-about = Er nennt sich { $label }, Nummer { $serial }.
sticks-name-mend = Geben Sie einen Namen ein.
sticks-register = Ins Verzeichnis aufnehmen
sticks-rename = Diesen Namen behalten
sticks-registered = { $name } steht im Verzeichnis.
sticks-register-caption = Verzeichnis der Sticks
sticks-column-name = Stick
sticks-column-number = Nummer
sticks-column-use = Gebrauch
sticks-column-do = Tun
sticks-in-use = in Gebrauch
sticks-retired = außer Gebrauch
sticks-retire = Aus dem Gebrauch nehmen
sticks-retire-one = Aus dem Gebrauch nehmen: { $name }
sticks-retired-done = { $name } ist außer Gebrauch. Stecken Sie ihn ein und behalten Sie den Namen, um ihn wieder zu nutzen.
sticks-rule = Welche Sticks sind erlaubt?
sticks-rule-any = Jeder Stick ist erlaubt.
sticks-rule-any-about = Nichts auf einem Stick gilt, bevor es geprüft ist.
sticks-rule-registered = Nur Sticks aus dem Verzeichnis sind erlaubt.
sticks-rule-registered-about = Jeder andere Stick wird an allen Standorten abgelehnt. Nehmen Sie Ihre Sticks zuerst auf.
sticks-name-example = Zum Beispiel: Blauer Stick, Werkstatt B
