//! What goes when the centre says so, and what comes instead.

use super::*;
use crate::desk::commands::SiteKind;
use crate::packs::install::tests::Shelf;

const FILE: (&str, &str) = ("data/a.txt", "a");

fn gone(from_version: u32, through_version: u32) -> Withdrawal {
    Withdrawal {
        pack: "a".into(),
        from_version,
        through_version,
    }
}

/// A site with version 2 and the one before.
fn two_versions() -> Shelf {
    let shelf = Shelf::new();
    for version in 1..3 {
        let text = version.to_string();
        shelf.publish("a", version, &[FILE, ("data/b.txt", &text)]);
        shelf.install();
    }
    shelf
}

fn apply(shelf: &Shelf, withdrawn: &[Withdrawal]) -> bool {
    let apply = |site: &mut Site| site.apply_withdrawals(withdrawn);
    shelf.site.with(apply).unwrap()
}

#[test]
fn the_version_before_comes_back_and_goes_again_when_the_centre_says_so() {
    let shelf = two_versions();
    assert!(apply(&shelf, &[gone(2, 2)]));
    assert_eq!(shelf.active(), [("a".to_owned(), 1)]);
    assert!(!apply(&shelf, &[gone(2, 2)]), "the same statement again");
    let report = shelf.install();
    assert!(report.installed.is_empty(), "it is not installed anew");
    assert_eq!(shelf.active(), [("a".to_owned(), 1)]);
    assert!(apply(&shelf, &[]));
    assert_eq!(shelf.active(), [("a".to_owned(), 2)]);
}

#[test]
fn only_a_higher_version_replaces_what_went_as_a_whole() {
    let shelf = two_versions();
    assert!(apply(&shelf, &[gone(1, 2)]));
    assert!(shelf.active().is_empty());
    let newcomer = shelf.another(SiteKind::Station);
    let apply = |site: &mut Site| site.apply_withdrawals(&[gone(1, 2)]);
    newcomer.with(apply).unwrap();
    let programme = &shelf.programme.keys.programme;
    let work = crate::jobs::Work::idle();
    let report = crate::packs::install::install_from(&newcomer, programme, &work).unwrap();
    assert_eq!((report.installed.len(), report.withdrawn), (0, 1));
    shelf.publish("a", 3, &[FILE]);
    shelf.install();
    assert_eq!(shelf.active(), [("a".to_owned(), 3)]);
}

#[test]
fn a_statement_that_makes_no_sense_withdraws_nothing() {
    let shelf = two_versions();
    assert!(!apply(&shelf, &[gone(0, 2), gone(3, 2)]));
    assert_eq!(shelf.active(), [("a".to_owned(), 2)]);
}

#[test]
fn a_withdrawn_course_is_told_in_its_own_words() {
    let shelf = Shelf::new();
    let source = std::path::Path::new(crate::packs::build::tests::INDUCTION);
    let built = crate::packs::build::build(source, &shelf.programme.recipient()).unwrap();
    shelf.programme.add(&built.bytes).unwrap();
    shelf.install();
    let course = Withdrawal {
        pack: built.manifest.id,
        from_version: 1,
        through_version: 1,
    };
    assert!(apply(&shelf, &[course]));
    let told = |site: &mut Site| {
        assert!(site.content_of_results()?.is_some(), "results are told");
        Ok(site.content().unwrap_err().code())
    };
    assert_eq!(shelf.site.with(told).unwrap(), "pack-withdrawn");
}

#[test]
fn the_centre_keeps_a_book_of_it_that_can_be_rebuilt() {
    let shelf = Shelf::at(SiteKind::Centre);
    shelf.publish("a", 1, &[FILE]);
    shelf.install();
    let row = |withdrawn| WithdrawalRow {
        pack: "a".into(),
        version: 1,
        and_older: true,
        withdrawn,
        reason: "a wrong number".into(),
        wall_millis: 0,
    };
    let by = PersonId([1; 16]);
    let book = |site: &mut Site| {
        site.set_withdrawal(by, row(true))?;
        let list = site.pack_list()?;
        let line = &list.withdrawn[0];
        assert_eq!(line.reason.as_deref(), Some("a wrong number"));
        assert_eq!(line.title.as_deref(), Some("a"));
        assert!(list.packs.is_empty());
        assert_eq!(site.own_withdrawals()?, [gone(1, 1)]);
        site.set_withdrawal(by, row(false))?;
        assert_eq!(site.pack_list()?.withdrawn, []);
        assert!(site.own_withdrawals()?.is_empty());
        site.verify_journals()
    };
    shelf.site.with(book).unwrap();
    assert_eq!(shelf.active(), [("a".to_owned(), 1)]);
}
