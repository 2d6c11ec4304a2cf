# What staff should look at: two values where there should be one, and what does not add up.
differences-title =
    { $count ->
        [one] { $count } thing to look into
       *[other] { $count } things to look into
    }
differences-none = Nothing to look into
differences-none-about = Everything that came in fits together.
differences-about = Nothing is lost. Where two values stand, choose the right one when you have time.

## Two values where there should be one

differences-whose-site = Name of a site: { $name }
differences-whose-name = Name of a learner: { $name }
differences-whose-card = Card of { $name }
differences-whose-languages = Languages of { $name }
differences-whose-classroom = Classroom of { $name }
differences-whose-staff = Member of staff: { $name }
differences-whose-stick = Stick number { $serial }
differences-whose-pack = Pack { $pack }, version { $version }
differences-whose-records = { $first } and { $second }
differences-whose-state = Whether { $name } is in the class
differences-whose-needs = Accommodations of { $name }
differences-whose-works = Whether { $name } works here
differences-whose-group = Name of a group: { $name }
differences-whose-member = { $name } in the group { $group }
differences-whose-plan = { $unit } in the plan of the class
differences-whose-plan-of = { $unit } in the plan of { $name }
differences-whose-day = Register of { $day }: { $name }
differences-withdrawn-only = withdrawn
differences-withdrawn-older = withdrawn with all before it
differences-withdrawn-not = not withdrawn
differences-one-person = one person
differences-two-people = two people
differences-works-yes = works here
differences-works-no = left
differences-group-gone = taken away
differences-member-yes = in the group
differences-member-no = not in the group
differences-as-class = as the class
differences-plan-until = { $wish }, until { $day }
differences-needs-none = the usual
differences-unknown = not known
# Who said it, at which site, and when.
differences-said = { $by }, { $site }, { $when }
differences-by-unknown = somebody
differences-site-unknown = a site without a name
differences-counts = Counts now
differences-keep = Keep this one
differences-keep-one = Keep this one: { $value }
differences-kept = It is kept. You find both below and can choose again.
differences-site-chooses = Only the computer itself can change its name.
differences-decided = Decided lately

## What does not add up

differences-rest = What came in
differences-fork = { $site }: the same work went on in two ways. Both are kept.
differences-copied = { $site } was copied. Its work is safe. Each copy asks the centre anew.
differences-restored = { $site } was put back from a copy.
differences-other-machine = The work of { $site } moved to another machine.
differences-set-back = { $site } was set back to an earlier day.
differences-copy-parted = { $site } goes on under its own name since it was copied.
differences-gap =
    { $count ->
        [one] { $site }: missing { $first }. It comes with the next stick from there.
       *[other] { $site }: missing { $first } to { $last }. They come with the next stick from there.
    }
differences-clock-ahead = { $site }: the clock runs ahead. Have it set.
differences-clock-behind = { $site }: the clock fell behind. Have it set.
differences-clock-note = it said { $said }, here it was { $taken }
differences-aside =
    { $count ->
        [one] { $count } entry from { $site } waits for a decision of the centre.
       *[other] { $count } entries from { $site } wait for a decision of the centre.
    }
differences-since = since { $when }
# A file that was not taken from a stick.
differences-last = { $file }, since { $when }, last seen { $last }

## Records of one person

differences-joined = { $first } and { $second } count as one person.
differences-part = They are two people
differences-part-one = They are two people: { $first }, { $second }
differences-alike = Perhaps one person
differences-alike-about = They have the same name in one classroom. Both cards work in any case.
differences-alike-one = { $name }: cards { $first } and { $second }
differences-join = It is one person
differences-join-one = It is one person: { $first }, { $second }
