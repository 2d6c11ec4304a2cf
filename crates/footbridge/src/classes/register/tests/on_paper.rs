//! Days of the register on paper and as a table.

use super::{MINUTE, OFFICER, note, office, on};
use crate::classes::register::commands::{AttendanceState, RegisterDays};
use crate::classes::register::sheet::RegisterSheet;
use crate::error::Result;
use crate::i18n::LANGUAGES;
use crate::printing::Words;
use crate::site::Site;

const DAY: i64 = 24 * 60 * MINUTE;
const PLENTY: usize = 1000;

fn days(from: Option<&str>, until: Option<&str>) -> RegisterDays {
    RegisterDays {
        from: from.map(str::to_owned),
        until: until.map(str::to_owned),
        offset: "+01:00".into(),
    }
}

fn sheet(site: &Site, from: Option<&str>, until: Option<&str>) -> Result<RegisterSheet> {
    site.register_sheet(&days(from, until), None, PLENTY)
}

fn code(sheet: Result<RegisterSheet>) -> &'static str {
    sheet.unwrap_err().code()
}

/// The clock of the tests begins here, 18 November 2026.
const FIRST: &str = "2026-11-18";
const NEXT: &str = "2026-11-20";

#[test]
fn a_day_has_everybody_and_leaves_blank_what_is_not_noted() {
    let (_folder, mut site, clock) = office();
    let ana = site.enrol(OFFICER, "=Ana", "en").unwrap().person;
    site.enrol(OFFICER, "Ion", "en").unwrap();
    note(&mut site, ana, AttendanceState::Present, Some(90)).unwrap();
    clock.advance(5 * MINUTE);
    note(&mut site, ana, AttendanceState::Part, Some(45)).unwrap();
    let sheet = sheet(&site, None, None).unwrap();
    let words = Words::of("en");
    let table = sheet.leaving(&words, "+01:00").table;
    assert_eq!(table.rows.len(), 2);
    assert_eq!(table.rows[0][0], FIRST);
    let said: Vec<_> = table.rows[0][3..6].iter().map(|cell| &**cell).collect();
    assert_eq!(said, ["Part", "Court", "45"]);
    assert_eq!(table.rows[0][8], "1", "something else was noted before");
    assert!(table.rows[0][7].starts_with(FIRST), "{:?}", table.rows[0]);
    assert!(table.csv("en").contains("\"'=Ana\""));
    let blank: Vec<_> = table.rows[1][3..8].iter().map(|cell| &**cell).collect();
    assert_eq!(blank, [""; 5]);
    let list = sheet.list(&words, site.now_millis());
    assert_eq!(list.parts.len(), 1);
    assert_eq!(list.parts[0].title, None, "the day stands above all");
    assert!(
        list.frame.title.contains("18 November 2026"),
        "{}",
        list.frame.title
    );
    assert_eq!(list.parts[0].rows[0][4][2], "corrected once");
    assert!(
        list.parts[0].rows[1][1..]
            .iter()
            .flatten()
            .all(String::is_empty)
    );
}

#[test]
fn a_span_has_the_days_of_which_something_is_noted() {
    let (_folder, mut site, clock) = office();
    let ana = site.enrol(OFFICER, "Ana", "en").unwrap().person;
    note(&mut site, ana, AttendanceState::Present, None).unwrap();
    clock.advance(2 * DAY);
    note(&mut site, ana, AttendanceState::Excused, None).unwrap();
    let both = sheet(&site, Some(FIRST), None).unwrap();
    let found: Vec<_> = both.days.iter().map(|day| day.day.to_string()).collect();
    assert_eq!(found, [FIRST, NEXT]);
    let list = both.list(&Words::of("en"), site.now_millis());
    assert_eq!(list.parts[1].title.as_deref(), Some("20 November 2026"));
    assert!(
        list.frame.title.contains("18 November 2026 to 20"),
        "{}",
        list.frame.title
    );
    let day = site.day(&on(None)).unwrap();
    site.note_attendance(OFFICER, &day, vec![(ana, None)])
        .unwrap();
    let one = sheet(&site, Some(FIRST), None).unwrap();
    assert_eq!(one.days.len(), 1, "what was taken back is not noted");
    let groups = site.register_sheet(&days(Some(FIRST), None), Some("none"), PLENTY);
    assert_eq!(code(groups), "print-list-empty");
}

#[test]
fn days_that_are_no_span_are_refused() {
    let (_folder, mut site, clock) = office();
    assert_eq!(code(sheet(&site, None, None)), "print-list-empty");
    let ana = site.enrol(OFFICER, "Ana", "en").unwrap().person;
    clock.advance(2 * DAY);
    note(&mut site, ana, AttendanceState::Present, None).unwrap();
    for (from, until, wanted) in [
        (Some(NEXT), Some(FIRST), "days-backwards"),
        (Some(FIRST), Some("2026-12-24"), "day-ahead"),
        (Some("2026-02-31"), None, "day-wrong"),
        (Some("2026-11-01"), Some("2026-11-02"), "print-list-empty"),
    ] {
        assert_eq!(
            code(sheet(&site, from, until)),
            wanted,
            "{from:?} {until:?}"
        );
    }
    site.enrol(OFFICER, "Ion", "en").unwrap();
    let crowded = site.register_sheet(&days(None, None), None, 1);
    assert_eq!(code(crowded), "print-list-too-long");
}

/// Every word is there in every language, on paper and in the table.
#[test]
fn the_register_is_written_down_in_every_language() {
    let (_folder, mut site, _clock) = office();
    for name in ["Ana", "Bea", "Cruz", "Dan"] {
        site.enrol(OFFICER, name, "en").unwrap();
    }
    let states = [
        AttendanceState::Present,
        AttendanceState::Part,
        AttendanceState::Excused,
        AttendanceState::Unexcused,
    ];
    let rows = site
        .register_view(&site.day(&on(None)).unwrap())
        .unwrap()
        .rows;
    for (row, state) in rows.iter().zip(states) {
        let person = row.person.parse().unwrap();
        note(&mut site, person, AttendanceState::Present, None).unwrap();
        note(&mut site, person, state, Some(10)).unwrap();
    }
    let sheet = sheet(&site, None, None).unwrap();
    for language in LANGUAGES {
        let words = Words::of(language);
        let (leaving, list) = (sheet.leaving(&words, "+01:00"), sheet.list(&words, 0));
        let on_paper = list
            .parts
            .iter()
            .flat_map(|part| part.rows.iter().flatten().flatten());
        let heads = list.columns.iter().map(|column| &column.head);
        let in_table = leaving
            .table
            .heads
            .iter()
            .chain(leaving.table.rows.iter().flatten());
        let about = list.about.iter().chain([&list.frame.title, &leaving.title]);
        for text in on_paper.chain(heads).chain(about).chain(in_table) {
            let is_key = ["register-", "classes-"]
                .iter()
                .any(|begin| text.starts_with(begin));
            assert!(!is_key && !text.contains(['{', '$']), "{language}: {text}");
        }
    }
}
