//! What happens to a pack that somebody changed on its way.

use super::*;
use crate::packs::build::tests::INDUCTION;
use crate::packs::build::{Built, build, pack};
use crate::packs::manifest::ListedFile;
use std::path::Path;

type Files = Vec<(String, Vec<u8>)>;

fn built() -> (Identity, Built) {
    let identity = Identity::generate();
    let built = build(Path::new(INDUCTION), &identity.recipient()).unwrap();
    (identity, built)
}

/// Builds the pack anew with other files under the old manifest, or under one that `list` changed.
fn code_of(change: impl Fn(&mut Files), list: impl Fn(&mut Manifest, &Files)) -> &'static str {
    let (_, built) = built();
    let whole = read(&built.bytes).unwrap();
    let mut manifest = built.manifest;
    let mut files: Files = manifest
        .files
        .iter()
        .map(|file| (file.name.clone(), whole.files[&file.name].clone()))
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
    assert_eq!(pack.course.n_items(), built.items);
    let keys = pack.open_keys(&identity).unwrap();
    assert_eq!(keys.len() as u32, built.items);
    let stranger = Identity::generate();
    assert_eq!(
        pack.open_keys(&stranger).unwrap_err().code(),
        "seal-not-for-us"
    );
}

#[test]
fn a_changed_byte_is_refused_or_changes_nothing() {
    let (_, built) = built();
    let whole = read(&built.bytes).unwrap();
    let mut n_refused = 0;
    for at in (0..built.bytes.len()).step_by(built.bytes.len() / 40) {
        let mut bytes = built.bytes.clone();
        bytes[at] ^= 1;
        match read(&bytes) {
            // The directory holds fields that say nothing of the content, such as times.
            Ok(pack) => assert_eq!(pack.files, whole.files, "byte {at} was changed"),
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
    for missing in 0..3 {
        let without = |files: &mut Files| drop(files.remove(missing));
        assert_eq!(
            code_of(without, made_to_fit),
            "pack-content-wrong",
            "file {missing}"
        );
    }
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
    pack.course.units[0].items.pop();
    let error = pack.open_keys(&identity).unwrap_err();
    assert_eq!(
        error.to_string(),
        "pack content: keys.age: a key belongs to no item"
    );
}
