# The register of sticks.
sticks-title =
    { $count ->
        [one] { $count } stick is in use
       *[other] { $count } sticks are in use
    }
sticks-none = No stick is in the register yet
sticks-plug-in = Put a stick in to give it a name.
sticks-name-new = What do you call this stick?
# Label of the field with its name.
sticks-name-known = This stick is in the register
sticks-name-about = It calls itself { $label }, number { $serial }.
sticks-name-mend = Type a name.
sticks-register = Put into the register
sticks-rename = Keep this name
sticks-registered = { $name } is in the register.
# Names the table for screen readers.
sticks-register-caption = Register of sticks
sticks-column-name = Stick
sticks-column-number = Number
sticks-column-use = Use
# Head of the column of buttons, for screen readers.
sticks-column-do = Do
sticks-in-use = in use
sticks-retired = out of use
sticks-retire = Take out of use
sticks-retire-one = Take out of use: { $name }
sticks-retired-done = { $name } is out of use. Put it in and keep its name to use it again.
sticks-rule = Which sticks may be used?
sticks-rule-any = Any stick may be used.
sticks-rule-any-about = Nothing on a stick is trusted before it has been checked.
sticks-rule-registered = Only sticks in the register may be used.
sticks-rule-registered-about = Every other stick is refused at all sites. Put your sticks into the register first.
sticks-name-example = For example: Blue stick, workshop B
