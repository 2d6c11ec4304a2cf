//! Somebody has had the stick: one change a time, one exchange, one refusal.

use std::path::{Path, PathBuf};

use anyhow::Context;
use serde_json::{Value, json};

use super::story::{Story, rows};
use super::unexpected;
use crate::run::Failure;

/// A change to a file of the stick.
type Change = fn(&[u8]) -> Vec<u8>;

/// One case: what it is called, where the stick goes next, which file, and the change.
struct Case {
    name: &'static str,
    place: &'static str,
    folder: &'static str,
    ending: &'static str,
    change: Change,
}

const fn case(
    name: &'static str,
    place: &'static str,
    folder: &'static str,
    ending: &'static str,
    change: Change,
) -> Case {
    Case {
        name,
        place,
        folder,
        ending,
        change,
    }
}

const CASES: &[Case] = &[
    case(
        "bundle, one byte changed",
        "centre",
        "bundles",
        ".fbbundle",
        flip,
    ),
    case(
        "bundle, cut in half",
        "centre",
        "bundles",
        ".fbbundle",
        halve,
    ),
    case(
        "bundle, other bytes under its name",
        "centre",
        "bundles",
        ".fbbundle",
        replace,
    ),
    case(
        "statement, one byte changed",
        "station1",
        "centres",
        ".json",
        flip,
    ),
    case(
        "statement, signature missing",
        "station1",
        "centres",
        ".json",
        unsign,
    ),
    case(
        "statement, cut in half",
        "station1",
        "centres",
        ".json",
        halve,
    ),
    case(
        "receipt, one byte changed",
        "station1",
        "receipts",
        ".json",
        flip,
    ),
    case(
        "receipt, signature missing",
        "station1",
        "receipts",
        ".json",
        unsign,
    ),
    case(
        "receipt, cut in half",
        "station1",
        "receipts",
        ".json",
        halve,
    ),
    case(
        "targets metadata, one byte changed",
        "station1",
        "programme/metadata",
        "targets.json",
        flip,
    ),
    case(
        "snapshot metadata, signature missing",
        "station1",
        "programme/metadata",
        "snapshot.json",
        unsign,
    ),
    case(
        "timestamp metadata, cut in half",
        "station1",
        "programme/metadata",
        "timestamp.json",
        halve,
    ),
    case(
        "pack, one byte changed",
        "station1",
        "programme/targets/packs",
        ".fbpack",
        flip,
    ),
    case(
        "pack, cut in half",
        "station1",
        "programme/targets/packs",
        ".fbpack",
        halve,
    ),
];

/// Runs every case; each must be refused with a code, and nothing may change.
pub(super) fn all(story: &mut Story) -> Result<Vec<Value>, Failure> {
    let mut refused = Vec::new();
    fresh_work(story)?;
    for case in CASES {
        refused.push(run(story, case)?);
    }
    refused.push(kit_with_wrong_words(story)?);
    Ok(refused)
}

/// Something new on the stick for every reader: otherwise a file might be skipped as known.
/// Station 1 stays away, so that the new programme, statement and receipt wait for it;
/// a bundle of station 2 waits for the centre.
fn fresh_work(story: &mut Story) -> Result<(), Failure> {
    story.publish_next_version()?;
    story.exchange("centre")?;
    let mut desk = story.sit_as_staff("station2")?;
    desk.dispatch("class.enrol", json!({ "name": "Eva", "language": "en" }))?;
    drop(desk);
    story.exchange("station2")?;
    Ok(())
}

fn run(story: &Story, case: &Case) -> Result<Value, Failure> {
    let copy = tempfile::tempdir().context("making a second stick")?;
    copy_folder(&story.stick, copy.path())?;
    let place = copy_of_place(story, case.place)?;
    let changed = tamper(copy.path(), case)?;
    let report = story.exchange_with(case.place, copy.path());
    restore_place(story, case.place, &place)?;
    let codes: Vec<_> = match &report {
        Ok(report) => rows(&report["refused"])
            .map(|line| line["error"]["code"].clone())
            .collect(),
        Err(failure) => vec![json!(failure.code())],
    };
    if changed == 0 || codes.is_empty() {
        return Err(unexpected(format!(
            "{}: {changed} files changed, nothing refused",
            case.name
        )));
    }
    Ok(json!({ "case": case.name, "code": codes[0] }))
}

/// Changes every file of the case's kind, so that no good copy can stand in for it.
fn tamper(stick: &Path, case: &Case) -> Result<usize, Failure> {
    let mut changed = 0;
    for path in files_under(&stick.join("FOOTBRIDGE").join(case.folder))? {
        if path.to_string_lossy().ends_with(case.ending) {
            let bytes = std::fs::read(&path).context("reading the second stick")?;
            std::fs::write(&path, (case.change)(&bytes)).context("changing the second stick")?;
            changed += 1;
        }
    }
    Ok(changed)
}

fn flip(bytes: &[u8]) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    let middle = changed.len() / 2;
    // A letter becomes another letter, so that JSON stays JSON.
    changed[middle] ^= 1;
    changed
}

fn halve(bytes: &[u8]) -> Vec<u8> {
    bytes[..bytes.len() / 2].to_vec()
}

fn replace(_: &[u8]) -> Vec<u8> {
    b"not a bundle".to_vec()
}

/// Takes the signatures off an envelope or off metadata.
fn unsign(bytes: &[u8]) -> Vec<u8> {
    let mut envelope: Value = serde_json::from_slice(bytes).unwrap_or(Value::Null);
    envelope["signatures"] = json!([]);
    envelope.to_string().into_bytes()
}

fn kit_with_wrong_words(story: &Story) -> Result<Value, Failure> {
    let home = tempfile::tempdir().context("making a third home")?;
    let mut desk = footbridge::Desk::console(home.path(), footbridge_platform::host(None))?;
    let kits = desk.dispatch("setup.look_for_kits", json!({ "folder": story.stick }))?;
    let kit = json!({
        "folder": story.stick,
        "file": kits[0]["file"],
        "words": "abandon ability able about above absent",
    });
    let request = json!({
        "language": "en", "kind": "station", "name": "Stranger", "staffName": "Nobody",
        "passphrase": "a long passphrase", "kit": kit, "centreKeys": null,
    });
    match desk.dispatch("setup.found", request) {
        Err(error) => Ok(json!({ "case": "starter kit, wrong words", "code": error.code() })),
        Ok(_) => Err(unexpected("a starter kit opened with wrong words")),
    }
}

/// The place is put back after each case: a case must not help the next one.
fn copy_of_place(story: &Story, place: &str) -> Result<tempfile::TempDir, Failure> {
    let copy = tempfile::tempdir().context("making a copy of a site")?;
    copy_folder(&place_folder(story, place), copy.path())?;
    Ok(copy)
}

fn restore_place(story: &Story, place: &str, copy: &tempfile::TempDir) -> Result<(), Failure> {
    let folder = place_folder(story, place);
    std::fs::remove_dir_all(&folder).context("putting a site back")?;
    copy_folder(copy.path(), &folder)
}

fn place_folder(story: &Story, place: &str) -> PathBuf {
    let name = match place {
        "station1" => "station-1",
        "station2" => "station-2",
        other => other,
    };
    story.home.join("sample").join(name)
}

fn files_under(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).context("listing a folder")? {
            let path = entry.context("listing a folder")?.path();
            if path.is_dir() {
                folders.push(path)
            } else {
                files.push(path)
            }
        }
    }
    Ok(files)
}

pub(super) fn copy_folder(from: &Path, to: &Path) -> Result<(), Failure> {
    for source in files_under(from)? {
        let inside = source
            .strip_prefix(from)
            .context("a file lies inside its folder")?;
        let target = to.join(inside);
        if let Some(parent) = target.parent() {
            std::fs::create_dir_all(parent).context("copying a folder")?;
        }
        std::fs::copy(&source, &target).context("copying a file")?;
    }
    Ok(())
}
