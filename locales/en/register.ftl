# The class register, kept at the office: who was there on a day.
# The keys are one letter each, all different, easy to find from the word.

register-title-today = Register of today
register-title-day = Register of { $day }
register-title-days = Register from { $from } to { $until }
register-as-of = Sign-ins are known as of the stick of { $when }. They are a suggestion until you say so.
register-no-stick = No stick has brought sign-ins yet.
register-before = The day before
register-after = The day after
register-day = Day
register-today = Today
register-all-present = All present
register-undo = Undo
register-column-learner = Learner
register-column-signed-in = Signed in
register-column-noted = Noted
register-column-reason = Reason
register-column-minutes = Minutes
register-column-by = Noted by
register-column-at = Noted at
register-present = Present
register-part = Part
register-excused = Excused
register-unexcused = Unexcused
register-key-present = P
register-key-part = T
register-key-excused = E
register-key-unexcused = U
register-keys = Keys: arrows go from line to line; { $present } present, { $part } part, { $excused } excused, { $unexcused } unexcused.
register-reason-regime = Regime
register-reason-court = Court
register-reason-health = Health
register-reason-segregation = Segregation
register-reason-staff = Staff redeployment
register-reason-other = Other
register-reason-of = Reason for { $name }
register-minutes-of = Minutes of { $name }
register-signed-in = from { $from }
register-signed-in-minutes = from { $from }, { $minutes } min
register-not-signed-in = no sign-in known
register-suggested = Suggested
register-by = { $by }, { $at }
register-by-unknown = Name not known here
register-earlier = Earlier entries
register-earlier-of = Earlier entries of { $name }
register-taken-back = Taken back
register-minutes-value = { $minutes } min
register-said = { $name }: { $state }
register-undone = It is as it was before.
register-empty = No learner is known here yet. A stick from the classroom brings them.
register-empty-do = Go to Exchange
register-all-noted =
    { $count ->
        [one] { $count } learner noted as present.
       *[other] { $count } learners noted as present.
    }
register-corrected =
    { $count ->
        [one] corrected once
       *[other] corrected { $count } times
    }
register-from = From
register-until = Until
