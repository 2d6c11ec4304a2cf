//! Files that somebody tampered with, one named case a time.
//!
//! Each is refused with exactly its code, which has a sentence and a remedy; nothing is half
//! installed, and what was there before is there still. The first test is the control: the same
//! files untouched are taken.

mod a04_full_disk;
mod a05_full_stick;
mod a06_failing_disk;
mod a08_damaged_store;
mod a13_killed_while_an_epoch_begins;
mod a14_second_program;
mod a19_three_weeks;
mod b20_clock_in_2099;
mod b21_clock_set_back;
mod b23_three_hours_apart;
mod b24_summer_time;
mod bundle;
mod c39_look_alike;
mod c40_real_file_system;
mod c49_learner_mode;
mod clock;
mod d50_signatures;
mod d51_rollback;
mod d52_fast_forward;
mod d53_mix_and_match;
mod d54_freeze;
mod d55_zip_slip;
mod d56_symlink_entry;
mod d57_zip_bomb;
mod d58_two_headers;
mod d59_media;
mod d67_answers_in_packs;
mod d68_edited_blob;
mod f100_canaries;
mod f82_flood;
mod kit;
mod packs;
mod papers;
mod programme;
mod scene;
mod small_disk;
mod walk;

use std::collections::BTreeMap;

use footbridge::i18n::speak;
use footbridge::rpc::ErrorWire;
use footbridge_world::{exchange, rows};
use serde_json::Value;

use scene::{Scene, Seen};

/// One case: what it is called, the code, and what somebody did with the stick.
pub(crate) struct Case {
    name: &'static str,
    code: &'static str,
    tamper: fn(&Scene),
}

pub(crate) const fn case(name: &'static str, code: &'static str, tamper: fn(&Scene)) -> Case {
    Case { name, code, tamper }
}

/// Takes the stick to a place after somebody had it. Only these folders stay on it, so that
/// whatever changes there came out of the tampered file.
pub(crate) fn check(place: &str, folders: &[&str], cases: &[Case]) {
    let wrong: Vec<_> = cases
        .iter()
        .filter_map(|case| what_is_wrong(place, folders, case))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn what_is_wrong(place: &str, folders: &[&str], case: &Case) -> Option<String> {
    let scene = Scene::set();
    let mut desk = scene.world.staff(place);
    let before = Seen::at(&mut desk, &scene.world.folder(place));
    (case.tamper)(&scene);
    scene.leave_only(folders);
    let report = match exchange(&mut desk, &scene.stick()) {
        Ok(report) => report,
        Err(code) => return Some(format!("{}: the round broke: {code}", case.name)),
    };
    let codes: Vec<_> = rows(&report["refused"])
        .map(|line| line["error"]["code"].as_str().unwrap_or_default())
        .collect();
    if codes.is_empty() || codes.iter().any(|code| *code != case.code) {
        return Some(format!("{}: {codes:?}, not {}", case.name, case.code));
    }
    for line in rows(&report["refused"]) {
        has_words(case.name, &line["error"]);
    }
    let after = Seen::at(&mut desk, &scene.world.folder(place));
    (after != before).then(|| format!("{}: {before:?} became {after:?}", case.name))
}

/// A refusal is one plain sentence and a remedy.
pub(crate) fn has_words(name: &str, error: &Value) {
    let args: BTreeMap<_, _> = error["args"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned()))
        .collect();
    let code = error["code"].as_str().unwrap_or_default().to_owned();
    let spoken = speak(&ErrorWire { code, args }, "en");
    let hint = spoken.hint.unwrap_or_default();
    // A detail may stand after the sentence, behind a colon.
    let ends = spoken.what.ends_with('.') || spoken.what.contains(": ");
    assert!(ends, "{name}: {:?} is no sentence", spoken.what);
    assert!(hint.ends_with('.'), "{name}: {hint:?} is no remedy");
    for text in [&spoken.what, &hint] {
        let plain = text.contains(' ') && !text.contains(['{', '}']);
        assert!(plain, "{name}: {text:?}");
    }
}

#[test]
fn the_same_files_untouched_are_taken() {
    let scene = Scene::set();
    let mut expected = BTreeMap::from([("station1", "pack receipt"), ("centre", "bundle")]);
    for (place, came_in) in &mut expected {
        let mut desk = scene.world.staff(place);
        let before = Seen::at(&mut desk, &scene.world.folder(place));
        let report = exchange(&mut desk, &scene.stick()).expect("the round goes through");
        assert_eq!(rows(&report["refused"]).count(), 0, "{place}: {report}");
        let kinds: Vec<_> = rows(&report["cameIn"])
            .map(|line| line["kind"].as_str().unwrap_or_default())
            .collect();
        for kind in came_in.split(' ') {
            assert!(kinds.contains(&kind), "{place}: {kind} in {report}");
        }
        let after = Seen::at(&mut desk, &scene.world.folder(place));
        assert_ne!(after, before, "{place}: what a refusal must not change");
    }
}
