//! Recorded voices: the timing file beside a lesson, one for each language that was recorded.

use super::files::Files;
use super::shapes::{SpokenStepJson, VoiceJson};
use crate::error::Result;
use crate::packs::content_rules::wrong;
use crate::packs::course::{Cue, Lesson, StepText, Voice, VoiceKind};

/// Adds the voice to a lesson whose text was read, if this language has one.
pub(super) fn read(
    files: &mut Files<'_>,
    unit: &str,
    lesson: &mut Lesson,
    language: &str,
) -> Result<()> {
    let file = format!("units/{unit}/lessons/{}/{language}.voice.json", lesson.id);
    if !files.has(&file) {
        return Ok(());
    }
    let VoiceJson { voice, steps } = files.json(&file)?;
    for spoken in steps {
        let n = spoken.step;
        let step = n.checked_sub(1).and_then(|n| lesson.steps.get_mut(n));
        step.and_then(|step| step.texts.get_mut(language))
            .ok_or_else(|| "there is no such step".to_owned())
            .and_then(|text| add(text, voice, spoken))
            .map_err(|reason| wrong(&file, format!("step {n}: {reason}")))?;
    }
    Ok(())
}

/// A voice says what stands on the screen, word for word: else it is an old one.
fn add(text: &mut StepText, kind: VoiceKind, spoken: SpokenStepJson) -> Result<(), String> {
    let SpokenStepJson {
        voice,
        sound,
        times,
        ..
    } = spoken;
    if text.voice.is_some() {
        return Err("this step stands twice".into());
    }
    let written = text.spoken();
    if times.len() != written.len() {
        return Err(format!(
            "{} times, but a heading and {} sentences: record it anew",
            times.len(),
            written.len().saturating_sub(1)
        ));
    }
    for (cue, written) in times.iter().zip(&written) {
        if cue.text != *written {
            let said = &cue.text;
            return Err(format!(
                "the voice says {said:?}, the text {written:?}: record it anew"
            ));
        }
    }
    text.voice = Some(Voice {
        sound,
        kind: voice.unwrap_or(kind),
        times: times.iter().map(Cue::span).collect(),
    });
    Ok(())
}
