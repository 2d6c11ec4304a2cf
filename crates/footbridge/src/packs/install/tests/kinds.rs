//! What a pack says of itself, and whom it is for.

use super::*;
use crate::packs::audience::Audience;
use crate::packs::build::tests::INDUCTION;

#[test]
fn packs_of_every_kind_are_kept_and_only_a_course_is_learnt_from() {
    let shelf = Shelf::new();
    for (id, kind) in [("a", "framework"), ("b", "directory"), ("c", "catalogue")] {
        let files = [("data/list.json", "[]"), ("data/more/text.md", id)];
        let built = shelf.build(id, 1, &files, json!({ "kind": kind }));
        shelf.programme.add(&built.bytes).unwrap();
    }
    assert_eq!(shelf.install().installed.len(), 3);
    let content = |site: &mut Site| Ok(site.content().unwrap_err().code());
    assert_eq!(shelf.site.with(content).unwrap(), "pack-missing");
    let recipient = shelf.programme.recipient();
    let course = build_on(None, Path::new(INDUCTION), &recipient).unwrap();
    shelf.programme.add(&course.bytes).unwrap();
    let report = shelf.install();
    assert_eq!((report.installed.len(), report.already), (1, 3));
    shelf.site.with(|site| site.content().map(drop)).unwrap();
    let list = shelf.site.with(|site| site.pack_list()).unwrap();
    assert_eq!(list.packs.len(), 4);
}

#[test]
fn a_data_file_is_never_handed_out_as_a_picture() {
    let shelf = Shelf::new();
    shelf.publish("a", 1, &[("data/a.svg", "<svg/>")]);
    shelf.install();
    let hash = FileHash::of(b"<svg/>");
    let asked = |site: &mut Site| Ok(site.content_file(hash).unwrap_err().code());
    assert!(shelf.has_blob("<svg/>"));
    assert_eq!(shelf.site.with(asked).unwrap(), "not-found");
}

#[test]
fn a_pack_for_other_sites_is_passed_over() {
    let shelf = Shelf::new();
    let more = json!({ "audience": ["offices", "centres"] });
    let built = shelf.build("a", 1, &[("data/a", "a")], more);
    assert!(!built.manifest.audience.is_everybody());
    shelf.programme.add(&built.bytes).unwrap();
    shelf.publish("b", 1, &[("data/b", "b")]);
    let report = shelf.install();
    assert_eq!((report.installed.len(), report.not_for_this), (1, 1));
    assert!(report.refused.is_empty());
    assert_eq!(shelf.active(), [("b".to_owned(), 1)]);
    let office = shelf.another(SiteKind::Office);
    let there = install_from(&office, &shelf.programme.keys.programme, &Work::idle());
    assert_eq!(there.unwrap().installed.len(), 2);
    assert_eq!(
        Audience::default(),
        shelf
            .build("c", 1, &[("data/c", "c")], json!({}))
            .manifest
            .audience
    );
}

#[test]
fn a_source_keeps_the_rules_of_its_kind() {
    let shelf = Shelf::new();
    for (files, more, code) in [
        (&[][..], json!({}), "pack-content-wrong"),
        (
            &[("data/a", "a"), ("b", "b")],
            json!({}),
            "pack-content-wrong",
        ),
        (
            &[("data/a", "a")],
            json!({ "kind": "game" }),
            "pack-content-wrong",
        ),
        (
            &[("data/a", "a")],
            json!({ "more": 1 }),
            "pack-content-wrong",
        ),
        (
            &[("data/a", "a")],
            json!({ "audience": [] }),
            "pack-content-wrong",
        ),
        (
            &[("data/a", "a")],
            json!({ "languages": [] }),
            "pack-content-wrong",
        ),
        (&[("data/A", "a")], json!({}), "archive-name-refused"),
        (
            &[("data/a", "a")],
            json!({ "min_program": "99.0.0" }),
            "pack-needs-newer-program",
        ),
        (
            &[("data/a", "a")],
            json!({ "min_program": "new" }),
            "pack-content-wrong",
        ),
    ] {
        let told = format!("{files:?} {more}");
        let error = shelf.build_on(None, "a", 1, files, more).unwrap_err();
        assert_eq!(error.code(), code, "{told}");
    }
}
