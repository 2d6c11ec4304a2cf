//! Films: the captions and the transcript beside a lesson, in each language.

use super::files::Files;
use super::shapes::{CaptionedJson, CaptionsJson};
use crate::error::Result;
use crate::packs::content_rules::wrong;
use crate::packs::course::{Block, Lesson};

/// Adds captions and transcripts to the films of a lesson whose text was read.
pub(super) fn read(
    files: &mut Files<'_>,
    unit: &str,
    lesson: &mut Lesson,
    language: &str,
) -> Result<()> {
    let file = format!(
        "units/{unit}/lessons/{}/{language}.captions.json",
        lesson.id
    );
    let mut known = match files.has(&file) {
        true => files.json::<CaptionsJson>(&file)?.videos,
        false => Vec::new(),
    };
    let texts = lesson.steps.iter_mut();
    let texts = texts.filter_map(|step| step.texts.get_mut(language));
    for block in texts.flat_map(|text| &mut text.blocks) {
        let Block::Video {
            video,
            captions,
            transcript,
            ..
        } = block
        else {
            continue;
        };
        let at = known.iter().position(|of| of.video == *video);
        let of: CaptionedJson = match at {
            Some(at) => known.swap_remove(at),
            None => {
                let reason = format!("{video} has no captions and no transcript here");
                return Err(wrong(&file, reason));
            }
        };
        (*captions, *transcript) = (of.times, of.transcript);
    }
    match known.first() {
        Some(of) => Err(wrong(
            &file,
            format!("{}: no step shows this film", of.video),
        )),
        None => Ok(()),
    }
}
