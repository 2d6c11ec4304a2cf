//! Every register of a learner, a group, a plan and a day, said at two offices at once.

use super::*;
use crate::classes::plan::events::{ClassUnitPlanned, UnitPlanned};
use crate::classes::register::events::AttendanceNoted;
use crate::differences::said::kind_of;
use crate::events::{Payload, Shape};
use crate::ids::{ClassroomId, EventHash, GroupId};
use crate::people::accommodations::Accommodations;
use crate::people::commands::{LearnerState, LeavingReason};
use crate::people::events::StaffLeft;

const GROUP: GroupId = GroupId([7; 16]);
const CLASSROOM: ClassroomId = ClassroomId([9; 16]);

/// Registers whose values nobody chooses between: the later one counts, and why.
const NOT_CHOSEN: &[(&str, &str)] = &[
    (
        "display.chosen",
        "the learner's own taste, changed on any screen",
    ),
    (
        "staff.names-shown",
        "a setting of a site, written by it alone",
    ),
    (
        "final.opened",
        "codes for today: every screen shows those that count, and closing and opening makes new ones",
    ),
    (
        "cut.judged",
        "an estimate of one trainer, which nobody else writes",
    ),
];

fn office(folder: &tempfile::TempDir, seed: u64) -> Site {
    let clock: Arc<TestClock> = Arc::default();
    site_at(folder.path(), host_with(seed, clock), SiteKind::Office)
}

fn say<P: Payload>(site: &mut Site, subject: Option<PersonId>, payload: &P) {
    site.transact(Some(STAFF), |tx| tx.append(subject, payload).map(drop))
        .unwrap();
}

/// The registers in the list, each with its first value, in the order of the list.
fn open(site: &Site) -> Vec<(String, Whose, Vec<SaidView>)> {
    let lines = site.differences().unwrap().lines;
    let register = |line| match line {
        Difference::Register {
            register,
            whose,
            values,
            decided: false,
            ..
        } => Some((register, whose, values)),
        _ => None,
    };
    lines.into_iter().filter_map(register).collect()
}

/// Both say it, then know of each other; the one register is given back after both agree.
fn dispute(
    one: &mut Site,
    other: &mut Site,
    say: impl Fn(&mut Site, usize),
) -> (Whose, Vec<ValueView>) {
    say(one, 0);
    say(other, 1);
    level(one, other);
    level(other, one);
    let mut lines = open(one);
    assert_eq!(lines.len(), 1, "{lines:?}");
    let (register, whose, values) = lines.remove(0);
    let chosen: EventHash = values[0].event.parse().unwrap();
    one.keep_value(STAFF, &register, chosen).unwrap();
    level(one, other);
    for site in [&*one, &*other] {
        assert!(open(site).is_empty(), "chosen: {:?}", open(site));
    }
    (whose, values.into_iter().map(|said| said.value).collect())
}

#[test]
fn both_values_of_every_register_of_a_class_are_shown_and_one_is_kept() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let mut one = office(&folders[0], 1);
    let mut other = office(&folders[1], 2);
    let ana = one.enrol(STAFF, "Ana", "en").unwrap().person;
    one.transact(Some(STAFF), |tx| {
        crate::people::groups::say_group(tx, GROUP, None, Some("Morning".into()))
    })
    .unwrap();
    level(&one, &other);

    let (whose, values) = dispute(&mut one, &mut other, |site, at| {
        let needs = Accommodations {
            time_percent: [125, 200][at],
            ..Accommodations::default()
        };
        site.set_accommodations(STAFF, ana, &needs).unwrap();
    });
    assert!(matches!(whose, Whose::Learner { name, .. } if name == "Ana"));
    let times = values.iter().map(|value| match value {
        ValueView::Needs { needs } => needs.time_percent,
        other => panic!("{other:?}"),
    });
    assert_eq!(times.sum::<u16>(), 325);

    let (whose, values) = dispute(&mut one, &mut other, |site, at| {
        let name = Some(["Early", "Late"][at].to_owned());
        site.transact(Some(STAFF), |tx| {
            crate::people::groups::say_group(tx, GROUP, None, name)
        })
        .unwrap();
    });
    assert!(matches!(whose, Whose::Group { name } if ["Early", "Late"].contains(&&*name)));
    assert!(matches!(&values[0], ValueView::Group { name: Some(_) }));

    let (whose, values) = dispute(&mut one, &mut other, |site, at| {
        site.transact(Some(STAFF), |tx| {
            crate::people::groups::say_member(tx, ana, GROUP, at == 0)
        })
        .unwrap();
    });
    assert!(
        matches!(whose, Whose::Membership { name, group } if name == "Ana" && !group.is_empty())
    );
    assert_ne!(values[0], values[1]);

    let (_, values) = dispute(&mut one, &mut other, |site, at| {
        let reasons = [LeavingReason::Finished, LeavingReason::OwnChoice];
        let day = site.today().to_string();
        site.leave(STAFF, ana, reasons[at], &day).unwrap();
    });
    assert!(matches!(
        &values[0],
        ValueView::State {
            state: LearnerState::Left { .. }
        }
    ));

    let (_, values) = dispute(&mut one, &mut other, |site, at| {
        let today = site.today();
        let day = if at == 0 {
            today
        } else {
            today.yesterday().unwrap()
        };
        site.discharge(STAFF, ana, &day.to_string()).unwrap();
    });
    assert!(matches!(
        &values[0],
        ValueView::State {
            state: LearnerState::Discharged { .. }
        }
    ));

    let (whose, values) = dispute(&mut one, &mut other, |site, at| {
        let supersedes = Vec::new();
        let left = at == 0;
        say(site, Some(STAFF), &StaffLeft { left, supersedes });
    });
    assert!(matches!(whose, Whose::Staff { .. }));
    assert_ne!(values[0], values[1]);

    let (whose, values) = dispute(&mut one, &mut other, |site, at| {
        let planned = ClassUnitPlanned {
            classroom: CLASSROOM,
            pack: "course".into(),
            unit: "a2".into(),
            wish: ["essential", "optional"][at].into(),
            due: None,
            place: 1,
            supersedes: Vec::new(),
        };
        say(site, None, &planned);
    });
    assert!(matches!(whose, Whose::Plan { unit, learner: None } if unit == "a2"));
    assert!(
        values
            .iter()
            .all(|value| matches!(value, ValueView::Plan { wish: Some(_), .. }))
    );

    let (whose, _) = dispute(&mut one, &mut other, |site, at| {
        let planned = UnitPlanned {
            pack: "course".into(),
            unit: "a2".into(),
            wish: [Some("essential".into()), None][at].clone(),
            due: None,
            place: 1,
            supersedes: Vec::new(),
        };
        say(site, Some(ana), &planned);
    });
    assert!(matches!(whose, Whose::Plan { learner: Some(name), .. } if name == "Ana"));

    let (whose, values) = dispute(&mut one, &mut other, |site, at| {
        let noted = AttendanceNoted {
            day: "2026-11-20".into(),
            state: Some(["present", "excused"][at].into()),
            reason: [None, Some("court".into())][at].clone(),
            minutes: [Some(90), None][at],
            supersedes: Vec::new(),
        };
        say(site, Some(ana), &noted);
    });
    assert!(matches!(whose, Whose::Day { name, day } if name == "Ana" && day == "2026-11-20"));
    assert!(
        values
            .iter()
            .all(|value| matches!(value, ValueView::Attendance { state: Some(_), .. }))
    );

    one.verify_journals().unwrap();
    other.verify_journals().unwrap();
}

/// A new register either shows both values, or says here why it does not.
#[test]
fn every_register_of_the_registry_is_shown_or_stands_in_the_list_of_those_that_are_not() {
    for kind in kinds::ALL
        .iter()
        .filter(|kind| kind.shape == Shape::Register)
    {
        let excused = NOT_CHOSEN.iter().any(|(name, _)| *name == kind.name);
        assert_ne!(kind_of(kind.number).is_some(), excused, "{}", kind.name);
    }
}
