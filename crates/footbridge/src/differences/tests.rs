//! Two sites that did not know of each other: what staff see, and what choosing does.

mod in_class;

use std::sync::Arc;

use super::commands::{Difference, SaidView, ValueView, Whose};
use crate::desk::commands::SiteKind;
use crate::events::kinds;
use crate::ids::PersonId;
use crate::people::events::PersonNamed;
use crate::site::tests::{TestClock, host_with, site_at};
use crate::site::{Site, Stretch};

const STAFF: PersonId = PersonId([1; 16]);

fn station(folder: &tempfile::TempDir, seed: u64) -> Site {
    let clock: Arc<TestClock> = Arc::default();
    site_at(folder.path(), host_with(seed, clock), SiteKind::Station)
}

/// Everything that one site wrote comes in at another.
fn level(from: &Site, to: &Site) {
    let journal = from.store.journal(from.keys.journal).unwrap().unwrap();
    let events = from.store.stretch(journal.journal, 1, from.last_seq());
    let stretch = Stretch {
        journal: &journal,
        events: &events.unwrap(),
        seal: None,
        may_withhold: false,
    };
    let holder = to.holder();
    to.store
        .write(|write| Site::merge_into(write, &holder, &stretch))
        .unwrap();
}

fn rename(site: &mut Site, person: PersonId, name: &str) {
    let kind = kinds::PERSON_NAMED.number;
    let named = PersonNamed {
        name: name.into(),
        supersedes: site.store.register_open(kind, &person.0).unwrap(),
    };
    site.transact(Some(STAFF), |tx| tx.append(Some(person), &named))
        .unwrap();
}

/// The only register in the list: its name, its values, whether it was decided.
fn register(site: &Site) -> (String, Vec<SaidView>, bool) {
    let lines = site.differences().unwrap().lines;
    let mut found = lines.into_iter().filter_map(|line| match line {
        Difference::Register {
            register,
            values,
            decided,
            whose: Whose::Learner { .. },
            can_choose: true,
        } => Some((register, values, decided)),
        _ => None,
    });
    let first = found.next().expect("a register of a learner");
    assert!(found.next().is_none(), "only one");
    first
}

fn names(values: &[SaidView]) -> Vec<(String, bool)> {
    let name = |said: &SaidView| match &said.value {
        ValueView::Name { name } => (name.clone(), said.counts),
        other => panic!("{other:?}"),
    };
    let mut names: Vec<_> = values.iter().map(name).collect();
    names.sort();
    names
}

fn name(site: &Site, person: PersonId) -> String {
    site.store.person(person).unwrap().unwrap().name.unwrap()
}

#[test]
fn both_values_are_shown_one_is_kept_and_choosing_the_other_takes_that_back() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let mut one = station(&folders[0], 1);
    let mut other = station(&folders[1], 2);
    let person = one.enrol(STAFF, "Ana", "en").unwrap().person;
    level(&one, &other);
    assert!(one.differences().unwrap().lines.is_empty());
    rename(&mut one, person, "Ana Pop");
    rename(&mut other, person, "Ana Popa");
    level(&one, &other);
    level(&other, &one);

    let (name_of, values, decided) = register(&one);
    assert!(!decided);
    let shown = names(&values);
    assert_eq!(shown[0].0, "Ana Pop");
    assert_eq!(shown[1].0, "Ana Popa");
    assert_eq!(shown.iter().filter(|(_, counts)| *counts).count(), 1);
    assert!(values.iter().all(|said| said.site.is_some()));

    let of = |values: &[SaidView], wanted: &str| {
        let said = |said: &&SaidView| names(std::slice::from_ref(said))[0].0 == wanted;
        values.iter().find(said).unwrap().event.parse().unwrap()
    };
    one.keep_value(STAFF, &name_of, of(&values, "Ana Pop"))
        .unwrap();
    assert_eq!(name(&one, person), "Ana Pop");
    let (name_of, values, decided) = register(&one);
    assert!(decided, "the decision stays in sight");
    assert!(names(&values).contains(&("Ana Popa".to_owned(), false)));

    one.keep_value(STAFF, &name_of, of(&values, "Ana Popa"))
        .unwrap();
    assert_eq!(name(&one, person), "Ana Popa");
    level(&one, &other);
    assert_eq!(name(&other, person), "Ana Popa");
    one.verify_journals().unwrap();
    other.verify_journals().unwrap();
}

#[test]
fn what_is_not_a_value_of_the_register_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(&folder, 3);
    let person = site.enrol(STAFF, "Ana", "en").unwrap().person;
    let kind = kinds::PERSON_NAMED.number;
    let value = site.store.register_open(kind, &person.0).unwrap()[0];
    let before = site.last_seq();
    let mut keep = |name: &str| site.keep_value(STAFF, name, value).unwrap_err().code();
    assert_eq!(keep("nonsense"), "request-malformed");
    assert_eq!(keep("70/00"), "request-malformed");
    assert_eq!(keep(&format!("21/{person}")), "not-found");
    assert_eq!(
        keep(&format!("5/{}", "00".repeat(16))),
        "difference-chosen-elsewhere"
    );
    assert_eq!(site.last_seq(), before);
}

#[test]
fn joined_records_stand_in_the_list_with_the_names_they_were_given() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(&folder, 4);
    let ana = site.enrol(STAFF, "Ana", "en").unwrap().person;
    let anna = site.enrol(STAFF, "Anna", "en").unwrap().person;
    site.join_records(STAFF, ana, anna).unwrap();
    let lines = site.differences().unwrap().lines;
    let joined = lines.iter().find_map(|line| match line {
        Difference::Joined {
            first,
            first_name,
            second_name,
            ..
        } => Some((first.clone(), first_name.clone(), second_name.clone())),
        _ => None,
    });
    let (first, second) = if ana < anna {
        ("Ana", "Anna")
    } else {
        ("Anna", "Ana")
    };
    assert_eq!(
        joined,
        Some((ana.min(anna).to_string(), first.into(), second.into()))
    );
}

#[test]
fn refused_files_clocks_and_gaps_are_lines() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let site = station(&folders[0], 5);
    let mut other = station(&folders[1], 6);
    other.enrol(STAFF, "Ana", "en").unwrap();
    site.note(|write| write.note_refused("bundles/x", "bundle-damaged", 7))
        .unwrap();
    let journal = other.store.journal(other.keys.journal).unwrap().unwrap();
    let last = other.last_seq();
    let events = other.store.stretch(journal.journal, last, last).unwrap();
    let stretch = Stretch {
        journal: &journal,
        events: &events,
        seal: None,
        may_withhold: false,
    };
    let holder = site.holder();
    site.store
        .write(|write| Site::merge_into(write, &holder, &stretch))
        .unwrap();
    let lines = site.differences().unwrap().lines;
    assert!(lines.iter().any(|line| matches!(
        line,
        Difference::Refused { file, code, .. } if file == "bundles/x" && code == "bundle-damaged"
    )));
    assert!(lines.iter().any(|line| matches!(
        line,
        Difference::Gap { first: 1, last: to, .. } if u64::from(*to) == last - 1
    )));
}
