//! The register keeps what was said, suggests what signed in, and refuses what cannot be.

mod on_paper;

use std::sync::Arc;

use super::commands::{AbsenceReason, AttendanceState, NoteAttendance, RegisterDay, RegisterView};
use crate::desk::commands::SiteKind;
use crate::error::Result;
use crate::events::{Scope, kinds};
use crate::ids::PersonId;
use crate::site::Site;
use crate::site::tests::{TestClock, host_with, site_at};

const OFFICER: PersonId = PersonId([4; 16]);
const MINUTE: i64 = 60_000;

fn office() -> (tempfile::TempDir, Site, Arc<TestClock>) {
    let folder = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    let site = site_at(
        folder.path(),
        host_with(1, Arc::clone(&clock)),
        SiteKind::Office,
    );
    (folder, site, clock)
}

fn on(day: Option<&str>) -> RegisterDay {
    RegisterDay {
        day: day.map(str::to_owned),
        offset: "+01:00".into(),
    }
}

fn note(
    site: &mut Site,
    person: PersonId,
    state: AttendanceState,
    minutes: Option<u32>,
) -> Result<RegisterView> {
    let request = NoteAttendance {
        on: on(None),
        person: person.to_string(),
        state,
        reason: Some(AbsenceReason::Court),
        minutes,
    };
    site.note_one(OFFICER, &request)
}

#[test]
fn a_correction_leaves_what_was_said_before_in_sight() {
    let (_folder, mut site, clock) = office();
    let ana = site.enrol(OFFICER, "Ana", "en").unwrap().person;
    note(&mut site, ana, AttendanceState::Present, Some(90)).unwrap();
    clock.advance(5 * MINUTE);
    let view = note(&mut site, ana, AttendanceState::Excused, Some(90)).unwrap();
    let row = &view.rows[0];
    let noted = row.noted.as_ref().unwrap();
    assert_eq!(noted.state, Some(AttendanceState::Excused));
    assert_eq!(noted.reason, Some(AbsenceReason::Court));
    assert_eq!(
        noted.minutes, None,
        "who was not there was there for no minute"
    );
    assert_eq!(row.earlier, 1);
    let day = site.day(&on(None)).unwrap();
    let history = site.noted_view(ana, &day).unwrap().noted;
    let states: Vec<_> = history.iter().map(|noted| noted.state).collect();
    assert_eq!(
        states,
        [
            Some(AttendanceState::Excused),
            Some(AttendanceState::Present)
        ]
    );
    assert_eq!(history[1].minutes, Some(90));
    assert_eq!(history[1].reason, None, "who was there needs no reason");
}

#[test]
fn what_signed_in_is_a_suggestion_until_staff_say_it() {
    let (_folder, mut site, clock) = office();
    let ana = site.enrol(OFFICER, "Ana", "en").unwrap().person;
    let session = site.open_session(ana).unwrap();
    clock.advance(40 * MINUTE);
    site.end_session(ana, session, "finished").unwrap();
    let day = site.day(&on(None)).unwrap();
    let view = site.register_view(&day).unwrap();
    assert!(view.rows[0].noted.is_none());
    let signed_in = view.rows[0].signed_in.as_ref().unwrap();
    assert_eq!(signed_in.minutes, Some(40));
    assert!(view.is_today);
    // On another day nobody signed in, and that says nothing.
    let before = site.day(&on(Some("2026-11-01"))).unwrap();
    let view = site.register_view(&before).unwrap();
    assert!(view.rows[0].signed_in.is_none() && view.rows[0].noted.is_none());
}

#[test]
fn days_that_are_none_or_lie_ahead_are_refused() {
    let (_folder, mut site, _) = office();
    let ana = site.enrol(OFFICER, "Ana", "en").unwrap().person;
    for (day, code) in [
        ("2026-02-30", "day-wrong"),
        ("22.11.2026", "day-wrong"),
        ("2027-01-01", "day-ahead"),
    ] {
        assert_eq!(site.day(&on(Some(day))).unwrap_err().code(), code, "{day}");
    }
    for offset in ["", "1", "+1:00", "+0x:00", "+15:00", "é1:00", "01:00"] {
        let wrong = RegisterDay {
            day: None,
            offset: offset.into(),
        };
        let error = site.day(&wrong).unwrap_err();
        assert_eq!(error.code(), "day-wrong", "{offset}");
    }
    let error = note(&mut site, ana, AttendanceState::Part, Some(1441)).unwrap_err();
    assert_eq!(error.code(), "minutes-wrong");
    let nobody = PersonId([9; 16]);
    let error = note(&mut site, nobody, AttendanceState::Part, None).unwrap_err();
    assert_eq!(error.code(), "not-of-this-class");
}

#[test]
fn the_register_is_of_scope_office_and_keeps_no_station_behind() {
    assert_eq!(kinds::ATTENDANCE_NOTED.scope, Scope::Office);
    assert!(kinds::is_of_the_house(kinds::ATTENDANCE_NOTED.number));
    let (_folder, mut site, _) = office();
    let ana = site.enrol(OFFICER, "Ana", "en").unwrap().person;
    note(&mut site, ana, AttendanceState::Present, None).unwrap();
    for event in site.store.stretch(site.keys.journal, 1, 99).unwrap() {
        let is_register = event.header.kind == kinds::ATTENDANCE_NOTED.number;
        assert_eq!(
            event.header.scope == Scope::Office,
            is_register || { event.header.kind == kinds::PERSON_INTRODUCED_OFFICE.number }
        );
    }
    site.verify_journals().unwrap();
}
