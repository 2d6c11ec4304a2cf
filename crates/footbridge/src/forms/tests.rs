//! What no journey can see of forms.

use super::code::FormCode;
use super::events::{FormDrawn, FormMeant};
use crate::assessment::{Apart, AttemptStarted, Taken};
use crate::ids::{AttemptId, PersonId};
use crate::site::Site;
use crate::storage::{EntryItemRow, EntryRow};

const STAFF: PersonId = PersonId([1; 16]);

fn station(seed: u8) -> (tempfile::TempDir, Site) {
    let folder = tempfile::tempdir().unwrap();
    let site = crate::people::tests::station(folder.path(), seed.into());
    (folder, site)
}

fn started(attempt: AttemptId) -> AttemptStarted {
    AttemptStarted {
        attempt,
        pack: "course".into(),
        version: 1,
        unit: "a2".into(),
        seed: String::new(),
        draw: Vec::new(),
        is_final: false,
        taken: Some(Taken {
            way: Apart::Paper,
            form: None,
            day: "2026-11-17".into(),
        }),
        read_in: None,
    }
}

#[test]
fn what_a_learner_says_of_themselves_to_have_written_on_paper_is_no_attempt() {
    let (_folder, mut site) = station(31);
    let ana = site.enrol(STAFF, "Ana", "en").unwrap().person;
    for (by, known) in [(ana, 0), (STAFF, 1)] {
        let started = started(AttemptId::draw(&site.host));
        site.transact(Some(by), |tx| tx.append(Some(ana), &started).map(drop))
            .unwrap();
        assert_eq!(site.store.attempts(ana).unwrap().len(), known);
    }
}

#[test]
fn of_somebody_who_was_erased_no_entry_is_left_and_no_form_is_theirs() {
    let (_folder, mut site) = station(32);
    let [ana, ion] = ["Ana", "Ion"].map(|name| site.enrol(STAFF, name, "en").unwrap().person);
    let code = FormCode::draw(&site.host);
    let drawn = FormDrawn {
        code: code.plain(),
        pack: "course".into(),
        version: 1,
        unit: "a2".into(),
        is_final: false,
        seed: String::new(),
        draw: Vec::new(),
        language: "en".into(),
    };
    let meant = FormMeant {
        code: code.plain(),
        fewer_options: true,
    };
    site.transact(Some(STAFF), |tx| {
        tx.append(None, &drawn)?;
        tx.append(Some(ana), &meant)?;
        tx.append(Some(ion), &meant).map(drop)
    })
    .unwrap();
    for person in [ana, ion] {
        let row = EntryRow {
            attempt: code.attempt_of(person),
            person,
            way: Apart::Paper,
            form: Some(code.plain()),
            pack: "course".into(),
            version: 1,
            unit: "a2".into(),
            is_final: false,
            seed: String::new(),
            draw: "[]".into(),
            day: "2026-11-17".into(),
            corrects: false,
            fewer_options: true,
        };
        let item = EntryItemRow {
            typed: "a".into(),
            ..EntryItemRow::default()
        };
        site.note(|write| {
            write.keep_form_entry(&row)?;
            write.keep_form_entry_item(row.attempt, 1, &item)
        })
        .unwrap();
    }
    site.erase_person(STAFF, ana).unwrap();
    let typed = |person| {
        let item = site.store.form_entry_item(code.attempt_of(person), 1);
        item.unwrap().typed
    };
    assert_eq!((typed(ana), typed(ion)), (String::new(), "a".into()));
    assert_eq!(site.store.form_entries().unwrap().len(), 1);
    let theirs = site.store.form_meant_for(&code.plain()).unwrap();
    let theirs: Vec<_> = theirs.iter().map(|meant| meant.person).collect();
    assert_eq!(
        theirs,
        [ion],
        "the form itself stays: it says nothing of her"
    );
    assert_eq!(site.store.forms_with(&code.plain()).unwrap().len(), 1);
    site.verify_journals().unwrap();
}
