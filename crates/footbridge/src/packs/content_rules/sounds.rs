//! Sounds of steps and words: there, whole, and for a step with a time for all that is said.

use std::collections::BTreeSet;

use super::{CourseFiles, check_id, step_texts, wrong};
use crate::error::Result;
use crate::packs::course::{Course, StepText, Voice, check_times};
use crate::packs::findings::Finding;
use crate::packs::manifest::SOUNDS;

/// Sounds that are used and sounds that are there: one and the same set. What is wrong with a
/// sound is a fault: the page is read without it.
pub(super) fn check_sounds(
    course: &Course,
    there: &CourseFiles<'_>,
    all_known: bool,
    faults: &mut Vec<Finding>,
) -> Result<()> {
    let mut used = BTreeSet::new();
    for (file, n, text) in step_texts(course) {
        let Some(voice) = &text.voice else { continue };
        check_name(&voice.sound)?;
        used.insert(voice.sound.as_str());
        if let Err(reason) = check_voice(text, voice, there) {
            let place = format!("{}: step {n}", file.replace(".md", ".voice.json"));
            faults.push(Finding { place, reason });
        }
    }
    for word in &course.words {
        for sound in word.voice.iter().flat_map(|voice| voice.sounds.values()) {
            check_name(sound)?;
            used.insert(sound.as_str());
            if let Err(reason) = check_whole(sound, there) {
                let place = format!("glossary.json: {}", word.id);
                faults.push(Finding { place, reason });
            }
        }
    }
    match there.sounds.iter().find(|name| !used.contains(*name)) {
        Some(name) if all_known => Err(wrong(
            &format!("{SOUNDS}{name}"),
            "no step and no word speaks this",
        )),
        _ => Ok(()),
    }
}

fn check_name(sound: &str) -> Result<()> {
    let file = format!("{SOUNDS}{sound}");
    match sound.strip_suffix(".opus") {
        Some(stem) => check_id(&file, stem),
        None => Err(wrong(&file, "not an .opus")),
    }
}

/// The length of a sound in milliseconds, where it was looked into.
fn check_whole(sound: &str, there: &CourseFiles<'_>) -> std::result::Result<Option<u32>, String> {
    if !there.sounds.contains(sound) {
        return Err(format!(
            "{SOUNDS}{sound} is missing: add the file, or leave its voice out"
        ));
    }
    match there.lengths.get(&format!("{SOUNDS}{sound}")) {
        Some(Err(reason)) => Err(format!("{SOUNDS}{sound}: {reason}")),
        Some(Ok(length)) => Ok(Some(*length)),
        None => Ok(None),
    }
}

fn check_voice(
    text: &StepText,
    voice: &Voice,
    there: &CourseFiles<'_>,
) -> std::result::Result<(), String> {
    let Voice { sound, times, .. } = voice;
    let (n_times, n_spoken) = (times.len(), text.spoken().len());
    // How much a block of the future says is not known.
    if n_times != n_spoken && !text.has_unknown() {
        return Err(format!(
            "{n_times} times, but {n_spoken} things to say: record it anew"
        ));
    }
    match check_whole(sound, there)? {
        Some(length) => check_times(times.iter().copied(), length)
            .map_err(|reason| format!("{SOUNDS}{sound}: {reason}: correct the times")),
        None => check_times(times.iter().copied(), u32::MAX),
    }
}
