//! Recorded voices, and the mistakes in their timing files.

use super::*;
use crate::packs::course::VoiceKind;
use crate::packs::sound::tests::sound;

const VOICE: &str = "units/a2/lessons/signs/en.voice.json";

#[test]
fn a_voice_says_the_heading_and_every_sentence_of_its_step() {
    let source = read_source(Path::new(INDUCTION)).unwrap();
    for step in &source.course.units[0].lessons[0].steps {
        for text in step.texts.values() {
            let voice = text.voice.as_ref().expect("the first lesson is spoken");
            assert_eq!(voice.kind, VoiceKind::Synthetic);
            assert_eq!(voice.times.len(), text.spoken().len());
        }
    }
    let silent = &source.course.units[0].lessons[1].steps[0];
    assert!(silent.texts.values().all(|text| text.voice.is_none()));
}

#[test]
fn a_mistake_in_a_timing_file_is_refused_with_what_to_do() {
    for (from, to, reason) in [
        (
            "\"text\": \"Five groups of signs\"",
            "\"text\": \"Six groups of signs\"",
            "step 1: the voice says \"Six groups of signs\", the text \"Five groups of signs\": \
             record it anew",
        ),
        (
            "\"step\": 2",
            "\"step\": 1",
            "step 1: this step stands twice",
        ),
        (
            "\"step\": 2",
            "\"step\": 0",
            "step 0: there is no such step",
        ),
        (
            "\"step\": 2",
            "\"step\": 8",
            "step 8: there is no such step",
        ),
        ("\"synthetic\"", "\"robot\"", "unknown variant `robot`"),
        (
            "{\"from\": 0,",
            "{\"from\": 5000,",
            "time 1 ends before it begins",
        ),
        (
            "{\"from\": 0, \"to\": 1691",
            "{\"from\": 0, \"to\": 2600",
            "time 2 begins before the one before it ends",
        ),
        (
            "\"to\": 15586",
            "\"to\": 99999",
            "step 1: sounds/a2-signs-1-en.opus: time 5 ends at 99999 ms, after the end at",
        ),
        (
            "a2-signs-1-en.opus",
            "none.opus",
            "sounds/a2-signs-1-en.opus: no step and no word speaks this",
        ),
        (
            "a2-signs-1-en.opus",
            "none.mp3",
            "sounds/none.mp3: not an .opus",
        ),
    ] {
        let said = refusal(VOICE, from, to);
        assert!(said.contains(reason), "{said}: {reason}");
    }
}

#[test]
fn a_sentence_that_changed_asks_for_a_new_recording() {
    let said = refusal(
        "units/a2/lessons/signs/en.md",
        "There are five groups of safety signs.\n",
        "",
    );
    assert!(
        said.contains("step 1: 5 times, but a heading and 3 sentences: record it anew"),
        "{said}"
    );
}

#[test]
fn a_sound_is_whole_and_used() {
    for (name, bytes, reason) in [
        (
            "a2-signs-1-en.opus",
            b"RIFF".to_vec(),
            "not a sound that plays everywhere",
        ),
        (
            "a2-signs-1-en.opus",
            sound(900),
            "after the end at 900 ms: correct the times",
        ),
        (
            "more.opus",
            sound(900),
            "sounds/more.opus: no step and no word speaks this",
        ),
        (
            "more.txt",
            sound(900),
            "sounds/more.txt: no step and no word speaks this",
        ),
    ] {
        let folder = induction();
        fs::write(folder.path().join("sounds").join(name), bytes).unwrap();
        let error = read_source(folder.path()).expect_err(reason);
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[test]
fn words_are_said_in_languages_in_which_they_are_written() {
    const GOGGLES: &str = "\"id\": \"goggles\",";
    let with = |fields: &str| refusal("glossary.json", GOGGLES, &format!("{GOGGLES} {fields}"));
    for (fields, reason) in [
        (
            r#""own": {"en": "goggles"},"#,
            "goggles: en is no language that a word can have besides the course's",
        ),
        (r#""own": {"xx": "goggles"},"#, "goggles: xx is no language"),
        (r#""own": {"ar": ""},"#, "goggles: ar"),
        (
            r#""voice": {"kind": "human", "sounds": {"ar": "more.opus"}},"#,
            "goggles: spoken, but not written in ar",
        ),
        (
            r#""voice": {"kind": "human", "sounds": {"en": "more.mp3"}},"#,
            "sounds/more.mp3: not an .opus",
        ),
        (
            r#""voice": {"kind": "human", "sounds": {"en": "none.opus"}},"#,
            "glossary.json: goggles: sounds/none.opus is missing: add the file",
        ),
    ] {
        let said = with(fields);
        assert!(said.contains(reason), "{said}: {reason}");
    }
}

#[test]
fn a_word_may_stand_in_a_first_language_and_be_said_there() {
    let folder = induction();
    let file = folder.path().join("glossary.json");
    let glossary = fs::read_to_string(&file).unwrap();
    let id = "\"id\": \"goggles\",";
    let more = format!(
        r#"{id} "own": {{"ar": "نظارات"}}, "voice": {{"kind": "human", "sounds": {{"ar": "more.opus"}}}},"#
    );
    fs::write(&file, glossary.replace(id, &more)).unwrap();
    fs::write(folder.path().join("sounds/more.opus"), sound(900)).unwrap();
    let source = read_source(folder.path()).unwrap();
    let words = &source.course.words;
    let goggles = words.iter().find(|word| word.id == "goggles").unwrap();
    assert_eq!(goggles.word_in("ar"), Some("نظارات"));
    assert_eq!(goggles.sound_in("ar"), Some("more.opus"));
    assert_eq!(
        (goggles.word_in("tr"), goggles.sound_in("en")),
        (None, None)
    );
}
