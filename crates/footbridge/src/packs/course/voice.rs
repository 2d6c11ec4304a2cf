//! A recorded voice: one sound for a page in one language, and when it says what.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The voice of a page in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Voice {
    /// File name inside `sounds/`.
    pub(crate) sound: String,
    pub(crate) kind: VoiceKind,
    /// When the heading and then each sentence is spoken.
    pub(crate) times: Vec<Span>,
}

/// How a word of the glossary sounds: the word and its sentence, one sound a language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WordVoice {
    pub(crate) kind: VoiceKind,
    /// File names inside `sounds/`, by language.
    pub(crate) sounds: BTreeMap<String, String>,
}

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum VoiceKind {
    /// A person.
    Human,
    /// A program, when the pack was made.
    Synthetic,
}

/// From when to when something is said, milliseconds from the beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Span {
    pub(crate) from: u32,
    pub(crate) to: u32,
}

/// What is said from when to when: a line of a timing file. Voices and captions have one form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cue {
    pub(crate) from: u32,
    pub(crate) to: u32,
    pub(crate) text: String,
}

impl Cue {
    /// Its time without its words.
    pub(crate) fn span(&self) -> Span {
        Span {
            from: self.from,
            to: self.to,
        }
    }
}

/// Sees that times rise, do not overlap, and end before their sound or film does.
pub(crate) fn check_times(
    times: impl Iterator<Item = Span>,
    length_millis: u32,
) -> Result<(), String> {
    let mut before = 0;
    for (n, Span { from, to }) in times.enumerate() {
        let n = n + 1;
        if from < before {
            return Err(format!("time {n} begins before the one before it ends"));
        }
        if to <= from {
            return Err(format!("time {n} ends before it begins"));
        }
        if to > length_millis {
            return Err(format!(
                "time {n} ends at {to} ms, after the end at {length_millis} ms"
            ));
        }
        before = to;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_rise_and_end_before_the_sound() {
        let check = |times: &[(u32, u32)], length| {
            let spans = times.iter().map(|&(from, to)| Span { from, to });
            check_times(spans, length)
        };
        assert_eq!(check(&[(0, 900), (900, 1500)], 1500), Ok(()));
        for (times, length) in [
            (&[(0, 900), (899, 1500)][..], 1500),
            (&[(0, 0)], 1500),
            (&[(10, 5)], 1500),
            (&[(0, 900), (1000, 1501)], 1500),
        ] {
            assert!(check(times, length).is_err(), "{times:?}");
        }
    }
}
