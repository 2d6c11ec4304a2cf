//! Who to talk to first, and why; how fresh each row is.

use std::sync::Arc;

use super::commands::TalkReason;
use super::help::How;
use super::plan::commands::{PlanUnit, UnitWish};
use crate::desk::commands::SiteKind;
use crate::ids::PersonId;
use crate::people::enrol::{Entry, enrol_in};
use crate::site::Site;
use crate::site::tests::rebuild::install;
use crate::site::tests::{TestClock, host_with, site_at};

const STAFF: PersonId = PersonId([1; 16]);
const DAY: i64 = 24 * 60 * 60 * 1000;

struct Station {
    _folder: tempfile::TempDir,
    site: Site,
    clock: Arc<TestClock>,
}

fn station() -> Station {
    let folder = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    let host = host_with(1, Arc::clone(&clock));
    let mut site = site_at(folder.path(), host, SiteKind::Station);
    install(&mut site);
    Station {
        _folder: folder,
        site,
        clock,
    }
}

impl Station {
    fn enrol(&mut self, name: &str) -> PersonId {
        self.site.enrol(STAFF, name, "en").unwrap().person
    }

    /// A session in which a learner looks at a step.
    fn look(&mut self, person: PersonId, step: u32) {
        self.clock.advance(DAY / 24);
        let session = self.site.open_session(person).unwrap();
        self.site.reach_step(person, None, "signs", step).unwrap();
        self.clock.advance(60_000);
        self.site.end_session(person, session, "finished").unwrap();
    }

    fn reasons_of(&self, person: PersonId) -> Vec<TalkReason> {
        let view = self.site.class_view().unwrap();
        let row = view.rows.into_iter();
        let mut row = row.filter(|row| row.person == person.to_string());
        row.next().unwrap().reasons
    }
}

#[test]
fn who_asked_comes_first_until_somebody_answers() {
    let mut station = station();
    let ana = station.enrol("Ana");
    let ion = station.enrol("Ion");
    let session = station.site.open_session(ion).unwrap();
    station.site.call_trainer(ion, session).unwrap();
    station.site.call_trainer(ion, session).unwrap();
    station.site.end_session(ion, session, "finished").unwrap();
    let view = station.site.class_view().unwrap();
    let order: Vec<_> = view.rows.iter().map(|row| row.person.clone()).collect();
    assert_eq!(order, [ion.to_string(), ana.to_string()]);
    assert_eq!(view.rows[0].reasons, [TalkReason::AskedForHelp]);
    assert!(view.rows[0].help.is_some());
    assert_eq!(station.site.store.open_calls(ion).unwrap().len(), 1);
    station.site.answer_help(STAFF, ion, How::Staff).unwrap();
    assert!(station.reasons_of(ion).is_empty());
    station.site.verify_journals().unwrap();
}

#[test]
fn the_same_step_for_three_sessions_is_a_reason_and_a_new_step_ends_it() {
    let mut station = station();
    let ana = station.enrol("Ana");
    station.look(ana, 2);
    station.look(ana, 2);
    assert!(station.reasons_of(ana).is_empty());
    station.look(ana, 2);
    let [
        TalkReason::Stuck {
            sessions: 3,
            step: 2,
            lesson,
        },
    ] = &station.reasons_of(ana)[..]
    else {
        panic!("{:?}", station.reasons_of(ana));
    };
    assert!(!lesson.is_empty());
    station.look(ana, 3);
    assert!(station.reasons_of(ana).is_empty());
}

#[test]
fn a_week_without_a_word_is_a_reason_and_says_how_many_days() {
    let mut station = station();
    let ana = station.enrol("Ana");
    station.look(ana, 1);
    station.clock.advance(6 * DAY);
    assert!(station.reasons_of(ana).is_empty());
    station.clock.advance(3 * DAY);
    assert_eq!(station.reasons_of(ana), [TalkReason::NoNews { days: 9 }]);
}

#[test]
fn an_essential_unit_past_its_day_is_a_reason() {
    let mut station = station();
    let ana = station.enrol("Ana");
    let plan = |station: &mut Station, wish, due: &str| {
        let wanted = PlanUnit {
            person: None,
            unit: "a2".into(),
            wish: Some(wish),
            due: Some(due.into()),
        };
        station.site.plan_for(STAFF, &wanted).unwrap()
    };
    let today = station.site.today();
    plan(&mut station, UnitWish::Essential, &today.to_string());
    assert!(station.reasons_of(ana).is_empty(), "today is not too late");
    let yesterday = today.yesterday().unwrap().to_string();
    plan(&mut station, UnitWish::Optional, &yesterday);
    assert!(station.reasons_of(ana).is_empty(), "optional is never late");
    plan(&mut station, UnitWish::Essential, &yesterday);
    let reasons = station.reasons_of(ana);
    assert!(
        matches!(&reasons[..], [TalkReason::Overdue { due, units: 1, .. }] if *due == yesterday),
        "{reasons:?}"
    );
    let wrong = PlanUnit {
        person: None,
        unit: "a2".into(),
        wish: Some(UnitWish::Essential),
        due: Some("2026-13-01".into()),
    };
    let error = station.site.plan_for(STAFF, &wrong).unwrap_err();
    assert_eq!(error.code(), "day-wrong");
}

#[test]
fn a_row_says_how_fresh_it_is_and_from_where() {
    let mut station = station();
    let ana = station.enrol("Ana");
    let row = |station: &Station| station.site.class_view().unwrap().rows.remove(0);
    assert!(
        row(&station).as_of.is_none(),
        "enrolling is no word of hers"
    );
    station.look(ana, 1);
    let fresh = row(&station).as_of.unwrap();
    assert!(fresh.here);
    assert_eq!(fresh.site.as_deref(), Some("Station 1"));
}

/// Every word is there in every language, on paper and in the table.
#[test]
fn the_class_is_written_down_in_every_language() {
    let mut station = station();
    let ana = station.enrol("=Ana");
    station.enrol("Ion");
    for _ in 0..3 {
        station.look(ana, 1);
    }
    station.clock.advance(DAY * 9);
    let session = station.site.open_session(ana).unwrap();
    station.site.call_trainer(ana, session).unwrap();
    for language in crate::i18n::LANGUAGES {
        station.site.language = (*language).to_owned();
        let sheet = station.site.class_sheet(None, "+01:00").unwrap();
        let leaving = sheet.leaving("+01:00");
        let list = sheet.list(station.site.now_millis());
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
        for text in on_paper.chain(heads).chain(&list.about).chain(in_table) {
            let missing = ["classes-", "printing-", "site-rail"];
            let is_key = missing.iter().any(|begin| text.starts_with(begin));
            assert!(!is_key && !text.contains(['{', '$']), "{language}: {text}");
        }
        let widths = leaving.table.rows.iter().map(Vec::len);
        assert!(
            widths
                .into_iter()
                .all(|width| width == leaving.table.heads.len())
        );
        assert!(
            list.parts[0]
                .rows
                .iter()
                .all(|row| row.len() == list.columns.len())
        );
    }
}

#[test]
fn the_class_as_a_table_says_what_the_class_view_says_and_calculates_nothing() {
    let mut station = station();
    let ana = station.enrol("=Ana");
    station.look(ana, 2);
    station.enrol("Ion");
    let group = station.site.name_group(STAFF, None, "Morning").unwrap();
    let in_group = [group];
    station.site.set_groups(STAFF, ana, &in_group).unwrap();
    let table = |group: Option<&str>| {
        let sheet = station.site.class_sheet(group, "+01:00").unwrap();
        sheet.leaving("+01:00").table
    };
    let whole = table(None);
    assert_eq!(whole.rows.len(), 2);
    let text = whole.csv("en");
    assert!(text.contains("\"'=Ana\""), "{text}");
    let row = whole.rows.iter().find(|row| row[0] == "=Ana").unwrap();
    let view = station.site.class_view().unwrap();
    let shown = view.rows.iter().find(|row| row.name == "=Ana").unwrap();
    let standing = shown.standing.as_ref().unwrap();
    assert_eq!((&row[1], &*row[2]), (&shown.card, "Morning"));
    assert_eq!(row[4], standing.unit);
    assert_eq!(row[6], standing.steps.to_string());
    assert_eq!(row[11], "1", "a minute");
    assert_eq!(table(Some(&group.to_string())).rows.len(), 1);
    assert!(table(Some("no such group")).rows.is_empty());
    let wrong = station
        .site
        .class_sheet(None, "noon")
        .map(|_| ())
        .unwrap_err();
    assert_eq!(wrong.code(), "day-wrong");
}

#[test]
fn entries_on_no_stick_are_counted_as_far_back_as_it_takes_no_time() {
    let mut station = station();
    station.enrol("Ada");
    let view = station.site.class_view().unwrap();
    assert!(view.not_on_stick > 0);
    assert!(!view.more_not_on_stick);
    let (host, today) = (station.site.host.clone(), station.site.today());
    let everybody = |tx: &mut crate::site::Transaction<'_>| {
        for n in 0..500 {
            let entry = Entry {
                name: format!("Learner {n}"),
                language: "en",
                second: None,
                card: None,
                since: today,
                classroom: None,
            };
            enrol_in(tx, &host, &entry)?;
        }
        Ok(())
    };
    station.site.transact(Some(STAFF), everybody).unwrap();
    let view = station.site.class_view().unwrap();
    assert!(view.more_not_on_stick);
}
