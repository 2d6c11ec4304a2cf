//! What happens to a pack that somebody changed on its way.

use super::*;
use std::collections::BTreeMap;
use std::io::Cursor;

use serde_json::{Value, json};

use crate::packs::build::tests::INDUCTION;
use crate::packs::build::{Built, build, pack};
use crate::packs::manifest::ListedFile;
use std::path::Path;

type Files = Vec<(String, Vec<u8>)>;

/// Every entry of a pack by its name in the archive.
pub(crate) fn entries(pack: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = Archive::open(Cursor::new(pack), &LIMITS).unwrap();
    let names: Vec<_> = archive.names().map(str::to_owned).collect();
    let read = |name: String| {
        let bytes = archive.read(&name).unwrap();
        (name, bytes)
    };
    names.into_iter().map(read).collect()
}

fn read(pack: &[u8]) -> Result<BuiltPack> {
    super::read(Cursor::new(pack))
}

fn built() -> (Identity, Built) {
    let identity = Identity::generate();
    let built = build(Path::new(INDUCTION), &identity.recipient()).unwrap();
    (identity, built)
}

/// Builds the pack anew with other files under the old manifest, or under one that `list` changed.
fn code_of(change: impl Fn(&mut Files), list: impl Fn(&mut Manifest, &Files)) -> &'static str {
    let (_, built) = built();
    let whole = entries(&built.bytes);
    let mut manifest = built.manifest;
    let mut files: Files = manifest
        .files
        .iter()
        .map(|file| (file.name.clone(), whole[&file.name].clone()))
        .collect();
    change(&mut files);
    list(&mut manifest, &files);
    let bytes = pack(&manifest, &files).unwrap();
    read(&bytes).unwrap_err().code()
}

fn as_it_was(_: &mut Manifest, _: &Files) {}

fn made_to_fit(manifest: &mut Manifest, files: &Files) {
    manifest.files = files
        .iter()
        .map(|(name, bytes)| ListedFile::of(name, bytes))
        .collect();
}

#[test]
fn a_pack_is_read_back_as_it_was_built() {
    let (identity, built) = built();
    let pack = read(&built.bytes).unwrap();
    assert_eq!(pack.manifest, built.manifest);
    assert_eq!(pack.course().unwrap().n_items(), built.items);
    let keys = pack.inside.open_keys(&identity).unwrap().unwrap();
    assert_eq!(keys.len() as u32, built.items);
    let stranger = Identity::generate();
    assert_eq!(
        pack.inside.open_keys(&stranger).unwrap_err().code(),
        "seal-not-for-us"
    );
}

#[test]
fn a_changed_byte_is_refused_or_changes_nothing() {
    let (_, built) = built();
    let whole = entries(&built.bytes);
    let mut n_refused = 0;
    for at in (0..built.bytes.len()).step_by(built.bytes.len() / 40) {
        let mut bytes = built.bytes.clone();
        bytes[at] ^= 1;
        match read(&bytes) {
            // The directory holds fields that say nothing of the content, such as times.
            Ok(_) => assert_eq!(entries(&bytes), whole, "byte {at} was changed"),
            Err(_) => n_refused += 1,
        }
    }
    assert!(n_refused > 30, "{n_refused} changes were refused");
    assert!(read(&built.bytes[..built.bytes.len() - 1]).is_err());
}

#[test]
fn files_and_list_are_the_same_in_the_same_order() {
    let picture = || ("pictures/zz.svg".to_owned(), b"<svg/>".to_vec());
    assert_eq!(
        code_of(|files| files.push(picture()), as_it_was),
        "pack-file-not-listed",
        "a file more"
    );
    assert_eq!(
        code_of(|files| drop(files.pop()), as_it_was),
        "pack-file-not-listed",
        "a file less"
    );
    assert_eq!(
        code_of(|files| files.swap(3, 4), as_it_was),
        "pack-file-not-listed",
        "another order"
    );
    assert_eq!(
        code_of(|files| files[4].1 = files[3].1.clone(), as_it_was),
        "pack-file-damaged",
        "another content"
    );
}

#[test]
fn a_list_that_fits_does_not_excuse_wrong_content() {
    let picture = || ("pictures/zz.svg".to_owned(), b"<svg/>".to_vec());
    let program = || ("run.js".to_owned(), b"1".to_vec());
    let script = || b"<svg><script/></svg>".to_vec();
    assert_eq!(
        code_of(|files| files.push(picture()), made_to_fit),
        "pack-content-wrong",
        "a picture that nothing uses"
    );
    assert_eq!(
        code_of(|files| files.push(program()), made_to_fit),
        "pack-file-not-listed",
        "a file that no pack holds"
    );
    assert_eq!(
        code_of(|files| files[5].1 = script(), made_to_fit),
        "pack-content-wrong",
        "a picture that could run"
    );
    for missing in 0..2 {
        let without = |files: &mut Files| drop(files.remove(missing));
        assert_eq!(
            code_of(without, made_to_fit),
            "pack-content-wrong",
            "file {missing}"
        );
    }
}

/// What is found in a pack that was built anew with other files and a course that was changed.
fn faults_of(change: impl Fn(&mut Files), course: impl Fn(&mut Value)) -> Vec<String> {
    let (_, built) = built();
    let whole = entries(&built.bytes);
    let mut manifest = built.manifest;
    let mut files: Files = manifest
        .files
        .iter()
        .map(|file| (file.name.clone(), whole[&file.name].clone()))
        .collect();
    let mut json = serde_json::from_slice(&files[0].1).unwrap();
    course(&mut json);
    files[0].1 = serde_json::to_vec(&json).unwrap();
    change(&mut files);
    made_to_fit(&mut manifest, &files);
    let bytes = pack(&manifest, &files).unwrap();
    let pack = read(&bytes).expect("a lesson survives this");
    pack.faults().iter().map(ToString::to_string).collect()
}

fn first_english(course: &mut Value) -> &mut Value {
    &mut course["units"][0]["lessons"][0]["steps"][0]["texts"]["en"]
}

#[test]
fn what_a_lesson_survives_is_told_with_its_file_and_what_to_do() {
    const SOUND: &str = "sounds/a2-signs-1-en.opus";
    const VOICE: &str = "units/a2/lessons/signs/en.voice.json: step 1: ";
    let at = |files: &Files, name: &str| files.iter().position(|(there, _)| there == name).unwrap();
    let without = |name: &'static str| {
        move |files: &mut Files| {
            drop(files.remove(at(files, name)));
        }
    };
    let as_they_were = |_: &mut Files| {};
    let same = |_: &mut Value| {};
    assert_eq!(faults_of(as_they_were, same), [""; 0]);
    assert_eq!(
        faults_of(without("pictures/shapes-five.svg"), same),
        ["signs", "signs-in-action"].map(|lesson| format!(
            "units/a2/lessons/{lesson}: pictures/shapes-five.svg is missing: \
            add the file, or name another"
        ))
    );
    assert_eq!(
        faults_of(without(SOUND), same),
        [format!(
            "{VOICE}{SOUND} is missing: add the file, or leave its voice out"
        )]
    );
    let broken = |files: &mut Files| {
        let place = at(files, SOUND);
        files[place].1.truncate(900);
    };
    assert_eq!(
        faults_of(broken, same),
        [format!(
            "{VOICE}{SOUND}: it is cut off: save the sound anew as Opus in Ogg"
        )]
    );
    let late = |course: &mut Value| {
        first_english(course)["voice"]["times"][4]["to"] = json!(900_000);
    };
    let found = faults_of(as_they_were, late).join("");
    assert!(found.contains("after the end at"), "{found}");
    let few = |course: &mut Value| {
        let times = &mut first_english(course)["voice"]["times"];
        times.as_array_mut().unwrap().pop();
    };
    assert_eq!(
        faults_of(as_they_were, few),
        [format!(
            "{VOICE}4 times, but 5 things to say: record it anew"
        )]
    );
}

#[test]
fn a_block_of_the_future_is_told_and_may_use_files_of_its_own() {
    let hologram = |course: &mut Value| {
        let blocks = first_english(course)["blocks"].as_array_mut().unwrap();
        blocks.push(json!({ "kind": "hologram", "picture": "zz.svg" }));
    };
    let picture = |files: &mut Files| {
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>".to_vec();
        files.push(("pictures/zz.svg".into(), svg));
    };
    let found = faults_of(picture, hologram);
    assert_eq!(found.len(), 1);
    assert!(
        found[0].starts_with("units/a2/lessons/signs/en.md: step 1: a block of the kind hologram")
    );
}

#[test]
fn the_manifest_comes_first() {
    let (_, built) = built();
    let entry = footbridge_signing::archive::Entry {
        name: COURSE,
        bytes: b"{}",
        packing: footbridge_signing::archive::Packing::Stored,
    };
    let bytes = footbridge_signing::archive::write(&[entry]).unwrap();
    assert_eq!(read(&bytes).unwrap_err().code(), "pack-file-not-listed");
    assert_eq!(read(b"").unwrap_err().code(), "archive-damaged");
    drop(built);
}

#[test]
fn keys_of_another_course_are_refused() {
    let (identity, built) = built();
    let mut pack = read(&built.bytes).unwrap();
    let Inside::Course { course, .. } = &mut pack.inside else {
        panic!("a course");
    };
    course.units[0].items.pop();
    let error = pack.inside.open_keys(&identity).unwrap_err();
    assert_eq!(
        error.to_string(),
        "pack content: keys.age: a key belongs to no item"
    );
}
