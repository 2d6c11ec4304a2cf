//! Options with weights and feedback: `=right#said`, `~wrong`, `~%50%half`.

use super::escapes::{places, split};
use super::question::{Format, marked};
use crate::context::Context;
use crate::number::{number, share};
use crate::{Body, Choice, Fault, Refusal, Scoring};

/// An option, still escaped.
#[derive(Debug)]
pub(super) struct Escaped<'a> {
    /// Whether `=` stands before it.
    pub(super) right: bool,
    percent: Option<f64>,
    pub(super) text: &'a str,
    pub(super) feedback: &'a str,
}

impl<'a> Escaped<'a> {
    /// Reads an option behind its `=` or `~`.
    pub(super) fn of(right: bool, option: &'a str) -> Self {
        let option = option.trim();
        let (percent, option) = match percent(option) {
            Some((percent, rest)) => (Some(percent), rest),
            None => (None, option),
        };
        let (text, feedback) = split(option, "#").unwrap_or((option, ""));
        Self {
            right,
            percent,
            text: text.trim(),
            feedback,
        }
    }

    /// Its share of the whole.
    pub(super) fn weight(&self) -> f64 {
        match self.percent {
            Some(percent) => share(percent),
            None if self.right => 1.0,
            None => 0.0,
        }
    }
}

/// `%50%` at the start of an option, and what follows.
fn percent(option: &str) -> Option<(f64, &str)> {
    let (inside, rest) = option.strip_prefix('%')?.split_once('%')?;
    Some((number(inside).ok()?, rest))
}

/// The options between unescaped `=` and `~`.
pub(super) fn options(inside: &str) -> Result<Vec<Escaped<'_>>, Refusal> {
    let bytes = inside.as_bytes();
    let marks: Vec<usize> = places(inside)
        .filter(|place| matches!(bytes[*place], b'=' | b'~'))
        .collect();
    let first = marks.first().copied().unwrap_or(inside.len());
    if !inside[..first].trim().is_empty() {
        return Err(Fault::Syntax.because("words before the first = or ~"));
    }
    let ends = marks.iter().skip(1).copied().chain([inside.len()]);
    // `~=` is Moodle's own way of writing `=`.
    let spans = marks.iter().zip(ends).filter(|(start, end)| {
        !inside[*start + 1..*end].trim().is_empty() || bytes.get(*end) != Some(&b'=')
    });
    Ok(spans
        .map(|(start, end)| Escaped::of(bytes[*start] == b'=', &inside[start + 1..end]))
        .collect())
}

/// One of several if any of them has `=`, otherwise all that have a share.
pub(super) fn body(
    inside: &str,
    format: Format,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let escaped = options(inside)?;
    let single = escaped.iter().any(|option| option.right);
    let mut options = Vec::new();
    for option in &escaped {
        options.push(Choice {
            text: marked(option.text, format, context),
            weight: option.weight(),
            feedback: marked(option.feedback, format, context).filled(),
        });
    }
    let shuffle = true;
    Ok(if single {
        Body::Single { options, shuffle }
    } else {
        Body::Multiple {
            options,
            shuffle,
            scoring: Scoring::Parts,
        }
    })
}
