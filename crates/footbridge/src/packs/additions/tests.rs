//! Items that are added: once, whole, and with nothing that anybody invented.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::*;
use crate::packs::build::tests::INDUCTION;
use crate::packs::source::read_source;
use crate::setup::found::copy_folder;

const DRAWING: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><rect x="1" y="1" width="9" height="9"/></svg>"#;

fn course() -> TempDir {
    let folder = TempDir::new().unwrap();
    copy_folder(Path::new(INDUCTION), folder.path()).unwrap();
    folder
}

/// A wire item with these fields, everything else empty.
fn item(fields: Value) -> NewItem {
    let mut item = json!({
        "from": "bank", "form": "single", "language": "en", "question": "Which?", "picture": null,
        "options": [], "rightSide": [], "right": [], "verdict": null, "number": null,
        "accepted": [], "explain": "Because.",
    });
    for (name, value) in fields.as_object().unwrap() {
        item[name] = value.clone();
    }
    serde_json::from_value(item).unwrap()
}

fn option(text: &str, picture: Value, area: Value) -> Value {
    json!({ "text": text, "picture": picture, "area": area })
}

fn words(texts: &[&str]) -> Value {
    texts
        .iter()
        .map(|text| option(text, json!(null), json!(null)))
        .collect()
}

fn drawing() -> Value {
    json!({ "svg": DRAWING, "alt": "A square" })
}

fn asked(folder: &TempDir, items: Vec<NewItem>) -> AddItems {
    AddItems {
        unit: folder.path().join("units/a2").to_str().unwrap().to_owned(),
        language: None,
        lesson: Some("signs".into()),
        competency: Some("SAF.SIGN".into()),
        practice: false,
        items,
    }
}

fn add(folder: &TempDir, items: Vec<NewItem>) -> Vec<AddedItem> {
    add_to_source(asked(folder, items)).unwrap().items
}

/// One item of each form.
fn every_form() -> Vec<NewItem> {
    let area = |left| json!([left, 100, 200, 300]);
    vec![
        item(json!({ "options": words(&["A", "B"]), "right": [1] })),
        item(json!({ "form": "multiple", "options": words(&["A", "B", "C"]), "right": [0, 2] })),
        item(json!({ "form": "picture", "right": [0], "options": [
            option("A", drawing(), json!(null)), option("", drawing(), json!(null))] })),
        item(json!({ "form": "true_false", "verdict": false })),
        item(json!({ "form": "match", "options": words(&["A", "B"]),
            "rightSide": words(&["1", "2"]), "right": [1, 0] })),
        item(json!({ "form": "order", "options": words(&["A", "B", "C"]) })),
        item(json!({ "form": "number",
            "number": { "value": "12.5", "tolerance": "0.05", "unit": "mm" } })),
        item(
            json!({ "form": "hotspot", "picture": drawing(), "right": [0], "options": [
            option("", json!(null), area(0)), option("", json!(null), area(500))] }),
        ),
        item(json!({ "form": "short_text", "accepted": ["caliper"] })),
    ]
}

#[test]
fn every_form_is_added_once_with_what_is_still_to_be_written() {
    let folder = course();
    let first = add(&folder, every_form());
    assert!(
        first
            .iter()
            .all(|added| added.is_new && added.refused.is_none()),
        "{first:?}"
    );
    let (source, faults) = look_through(folder.path()).unwrap();
    assert_eq!(source.course.units[0].items.len(), 33 + 9);
    let told: Vec<_> = faults.iter().map(ToString::to_string).collect();
    let id = |place: usize| first[place].id.clone().unwrap();
    for wanted in [
        format!(
            "units/a2/items.json: {}: question: pt-PT: a text is empty",
            id(0)
        ),
        format!(
            "units/a2/items.json: {}: option r2: pt-PT: a text is empty",
            id(4)
        ),
        format!(
            "units/a2/items.json: {}: option a: en: a text is empty",
            id(7)
        ),
        format!(
            "units/a2/items.json: {}: key: pt-PT: no words count yet",
            id(8)
        ),
    ] {
        assert!(told.contains(&wanted), "{wanted} is not in {told:#?}");
    }
    let pictures = told
        .iter()
        .filter(|told| told.starts_with("pictures.json: q-"));
    assert_eq!(pictures.count(), 1, "one drawing, told in Portuguese only");
    assert!(read_source(folder.path()).is_err(), "it is not built");

    let items = fs::read(folder.path().join("units/a2/items.json")).unwrap();
    let again = add(&folder, every_form());
    assert!(
        again
            .iter()
            .all(|added| !added.is_new && added.refused.is_none())
    );
    let ids = |added: &[AddedItem]| added.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&again), ids(&first));
    assert_eq!(
        fs::read(folder.path().join("units/a2/items.json")).unwrap(),
        items
    );
}

#[test]
fn a_pack_in_one_language_can_be_built_at_once() {
    let folder = course();
    let pack = folder.path().join("pack.json");
    let text = fs::read_to_string(&pack).unwrap();
    assert!(text.contains("pt-PT"));
    let added = add(&folder, every_form().drain(..1).collect());
    let id = added[0].id.clone().unwrap();
    let file = folder.path().join("units/a2/items.json");
    let text = fs::read_to_string(&file).unwrap();
    let (before, new) = text.split_at(text.find(&id).unwrap());
    fs::write(
        &file,
        format!(
            "{before}{}",
            new.replace("\"pt-PT\": \"\"", "\"pt-PT\": \"Sim.\"")
        ),
    )
    .unwrap();
    let source = read_source(folder.path()).unwrap();
    assert_eq!(source.course.units[0].items.len(), 34);
}

#[test]
fn what_breaks_a_rule_is_refused_alone_and_says_why() {
    let folder = course();
    let png = json!({ "svg": "", "alt": "A photo" });
    let unsafe_svg = json!({ "svg": "<svg><script/></svg>", "alt": "" });
    let added = add(
        &folder,
        vec![
            item(json!({ "form": "essay" })),
            item(json!({ "options": words(&["A"]), "right": [0] })),
            item(json!({ "options": words(&["A", "B"]), "right": [7] })),
            item(json!({ "form": "number",
                "number": { "value": "1e9", "tolerance": "0", "unit": "" } })),
            item(json!({ "form": "true_false", "verdict": true, "question": "x".repeat(2001) })),
            item(json!({ "form": "hotspot", "picture": png })),
            item(json!({ "form": "picture", "options": [option("A", png.clone(), json!(null))] })),
            item(json!({ "options": [option("", unsafe_svg, json!(null))] })),
            item(json!({ "form": "true_false", "verdict": true, "language": "de" })),
            item(json!({ "form": "true_false", "verdict": true, "picture": png })),
        ],
    );
    let reasons: Vec<_> = added
        .iter()
        .filter_map(|it| it.refused.as_deref())
        .collect();
    assert_eq!(reasons.len(), 9, "{added:?}");
    for (reason, wanted) in reasons.iter().zip([
        "packs have no form essay",
        "an item has two options or more",
        "a key names no option",
        "key has not the form of its type",
        "en: a text is longer than 2000 bytes",
        "its picture is of a kind that packs do not show",
        "its options are pictures that packs do not show",
        "an option is a picture that packs do not show",
        "it states de, the pack has en, pt-PT: name its language",
    ]) {
        assert!(reason.starts_with(wanted), "{reason}");
    }
    assert!(added[9].is_new && added[9].lost_pictures);
    let photo = item(json!({ "form": "true_false", "verdict": true, "picture": png }));
    let again = add(&folder, vec![photo]);
    assert!(!again[0].is_new && again[0].lost_pictures, "told each time");
    let (source, _) = look_through(folder.path()).unwrap();
    assert_eq!(source.course.units[0].items.len(), 34);
}

#[test]
fn a_failure_leaves_the_source_as_it_was() {
    let folder = course();
    let before = |name: &str| fs::read(folder.path().join(name)).unwrap();
    let files = ["units/a2/items.json", "pictures.json"];
    let was = files.map(before);
    // A folder stands where the list is written before it gets its name.
    fs::create_dir(folder.path().join("units/a2/items.json.part")).unwrap();
    let failed = add_to_source(asked(&folder, every_form()));
    assert!(failed.is_err());
    assert_eq!(files.map(before), was);
    let pictures = fs::read_dir(folder.path().join("pictures")).unwrap();
    let names = pictures.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(names.into_iter().all(|name| !name.starts_with("q-")));
}

#[test]
fn a_unit_lesson_and_competency_must_be_there() {
    let folder = course();
    let refused = |change: &dyn Fn(&mut AddItems)| {
        let mut request = asked(&folder, every_form());
        change(&mut request);
        add_to_source(request).unwrap_err().code()
    };
    assert_eq!(refused(&|it| it.lesson = None), "pack-content-wrong");
    assert_eq!(
        refused(&|it| it.competency = Some("NO".into())),
        "pack-content-wrong"
    );
    assert_eq!(
        refused(&|it| it.language = Some("de".into())),
        "pack-content-wrong"
    );
    assert_eq!(
        refused(&|it| it.unit = it.unit.replace("a2", "a9")),
        "pack-content-wrong"
    );
    assert_eq!(refused(&|it| it.unit = "a2".into()), "request-malformed");
}
