//! Films of steps: there, whole, with captions that fit and a transcript.

use std::collections::BTreeSet;

use super::texts::check_text;
use super::{CourseFiles, check_id, step_texts, wrong};
use crate::error::Result;
use crate::packs::course::{Block, Course, Cue, check_times};
use crate::packs::findings::Finding;
use crate::packs::manifest::VIDEOS;

/// Films that are used and films that are there: one and the same set. What is wrong with a film
/// is a fault: its transcript is read in its place.
pub(super) fn check_films(
    course: &Course,
    there: &CourseFiles<'_>,
    all_known: bool,
    faults: &mut Vec<Finding>,
) -> Result<()> {
    let mut used = BTreeSet::new();
    for (file, n, text) in step_texts(course) {
        let mut n_films = 0;
        for block in &text.blocks {
            let Block::Video {
                video,
                title,
                captions,
                transcript,
            } = block
            else {
                continue;
            };
            match video.strip_suffix(".webm") {
                Some(stem) => check_id(&format!("{VIDEOS}{video}"), stem)?,
                None => return Err(wrong(&format!("{VIDEOS}{video}"), "not a .webm")),
            }
            let place = format!("{file}: step {n}");
            n_films += 1;
            if n_films > 1 {
                return Err(wrong(&place, "a step has one film at most"));
            }
            if transcript.is_empty() {
                return Err(wrong(
                    &place,
                    "a film has a transcript of what is said and shown",
                ));
            }
            let captioned = captions.iter().map(|cue| &cue.text);
            for said in captioned.chain(transcript).chain([title]) {
                check_text(&place, said)?;
            }
            used.insert(video.as_str());
            if let Err(reason) = check_film(video, captions, there) {
                faults.push(Finding { place, reason });
            }
        }
    }
    match there.videos.iter().find(|name| !used.contains(*name)) {
        Some(name) if all_known => {
            Err(wrong(&format!("{VIDEOS}{name}"), "no step shows this film"))
        }
        _ => Ok(()),
    }
}

fn check_film(
    video: &str,
    captions: &[Cue],
    there: &CourseFiles<'_>,
) -> std::result::Result<(), String> {
    let name = format!("{VIDEOS}{video}");
    if !there.videos.contains(video) {
        return Err(format!(
            "{name} is missing: add the file, or leave the film out"
        ));
    }
    let length = match there.lengths.get(&name) {
        Some(Err(reason)) => return Err(format!("{name}: {reason}")),
        Some(Ok(length)) => *length,
        None => u32::MAX,
    };
    check_times(captions.iter().map(Cue::span), length)
        .map_err(|reason| format!("{name}: {reason}: correct the captions"))
}
