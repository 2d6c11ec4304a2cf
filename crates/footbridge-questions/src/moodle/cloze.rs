//! Embedded answers: one gap becomes a question of its own kind, several are refused.

use roxmltree::Node;

use super::texts::source;
use crate::context::Context;
use crate::number::{number, share};
use crate::rich::{GAP, from_auto};
use crate::xml::child;
use crate::{Accepted, Body, Choice, Fault, NumberAnswer, Refusal, Scoring, Text, TextAnswer};

/// What `{1:SHORTANSWER:=right~wrong}` says.
struct Gap<'a> {
    before: &'a str,
    kind: &'a str,
    answers: &'a str,
    behind: &'a str,
}

/// The stem and the body of a question with one gap.
pub(super) fn cloze(
    node: Node<'_, '_>,
    context: &mut Context<'_>,
) -> Result<(Text, Body), Refusal> {
    let stem = child(node, "questiontext").map(source).unwrap_or_default();
    let gap = gap(&stem).ok_or(Fault::NotAQuestion)?;
    if self::gap(gap.behind).is_some() {
        return Err(Fault::SeveralGaps.into());
    }
    let body = body(&gap, context)?;
    let stem = from_auto(&format!("{}{GAP}{}", gap.before, gap.behind), context);
    Ok((stem, body))
}

/// The first gap of a text.
fn gap(text: &str) -> Option<Gap<'_>> {
    let mut from = 0;
    while let Some(at) = text[from..].find('{') {
        let open = from + at;
        from = open + 1;
        let inside = &text[from..];
        let digits = inside.len()
            - inside
                .trim_start_matches(|c: char| c.is_ascii_digit())
                .len();
        let Some(rest) = inside[digits..].strip_prefix(':') else {
            continue;
        };
        let Some((kind, rest)) = rest.split_once(':') else {
            continue;
        };
        let is_name = !kind.is_empty()
            && kind
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte == b'_');
        if !is_name {
            continue;
        }
        // Without a brace that closes this one, none closes a later one either.
        let end = end(rest)?;
        return Some(Gap {
            before: &text[..open],
            kind,
            answers: &rest[..end],
            behind: &rest[end + 1..],
        });
    }
    None
}

/// The place of the brace that closes the gap.
fn end(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().find_map(|(place, character)| {
        let closes = character == '}' && !escaped;
        escaped = character == '\\' && !escaped;
        closes.then_some(place)
    })
}

struct Answer {
    text: String,
    weight: f64,
    feedback: String,
}

/// The answers between unescaped `~`.
fn answers(source: &str) -> Vec<Answer> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for character in source.chars() {
        if character == '~' && !escaped {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(character);
        }
        escaped = character == '\\' && !escaped;
    }
    parts.retain(|part| !part.trim().is_empty());
    parts.iter().map(|part| answer(part.trim())).collect()
}

fn answer(part: &str) -> Answer {
    let (weight, rest) = if let Some(rest) = part.strip_prefix('=') {
        (1.0, rest)
    } else {
        let percent = part.strip_prefix('%').and_then(|rest| rest.split_once('%'));
        match percent.and_then(|(percent, rest)| Some((number(percent).ok()?, rest))) {
            Some((percent, rest)) => (share(percent), rest),
            None => (0.0, part),
        }
    };
    let hash = rest
        .char_indices()
        .find(|(at, character)| *character == '#' && !rest[..*at].ends_with('\\'));
    let (text, feedback) = match hash {
        Some((at, _)) => (&rest[..at], &rest[at + 1..]),
        None => (rest, ""),
    };
    let plain = |text: &str| {
        let mut plain = String::new();
        let mut escaped = false;
        for character in text.trim().chars() {
            escaped = character == '\\' && !escaped;
            if !escaped {
                plain.push(character);
            }
        }
        plain
    };
    Answer {
        text: plain(text),
        weight,
        feedback: plain(feedback),
    }
}

fn body(gap: &Gap<'_>, context: &mut Context<'_>) -> Result<Body, Refusal> {
    let answers = answers(gap.answers);
    let mut said = |answer: &Answer| from_auto(&answer.feedback, context).filled();
    let shuffle = gap.kind.ends_with("_S") || gap.kind.ends_with('S') && gap.kind != "MRS";
    match gap.kind {
        "SHORTANSWER" | "SA" | "MW" | "SHORTANSWER_C" | "SAC" | "MWC" => {
            let case_sensitive = matches!(gap.kind, "SHORTANSWER_C" | "SAC" | "MWC");
            let texts = answers
                .iter()
                .filter(|answer| answer.text != "*" || answer.weight > 0.0);
            let texts = texts.map(|answer| TextAnswer {
                text: answer.text.clone(),
                pattern: answer.text.contains('*'),
                case_sensitive,
                weight: answer.weight.max(0.0),
                feedback: said(answer),
            });
            Ok(Body::ShortText {
                answers: texts.collect(),
            })
        }
        "NUMERICAL" | "NM" => {
            let mut numbers = Vec::new();
            for answer in answers
                .iter()
                .filter(|answer| answer.text != "*" || answer.weight > 0.0)
            {
                let (value, tolerance) = answer.text.split_once(':').unwrap_or((&answer.text, "0"));
                let accepted = Accepted::Around {
                    value: number(value)?,
                    tolerance: number(tolerance)?.abs(),
                };
                numbers.push(NumberAnswer {
                    accepted,
                    weight: answer.weight.max(0.0),
                    feedback: said(answer),
                });
            }
            Ok(Body::Number {
                answers: numbers,
                units: Vec::new(),
            })
        }
        _ => {
            let several = matches!(
                gap.kind,
                "MULTIRESPONSE"
                    | "MULTIRESPONSE_H"
                    | "MULTIRESPONSE_S"
                    | "MULTIRESPONSE_HS"
                    | "MR"
                    | "MRH"
                    | "MRS"
                    | "MRHS"
            );
            let one = gap.kind.starts_with("MULTICHOICE")
                || matches!(gap.kind, "MC" | "MCS" | "MCV" | "MCVS" | "MCH" | "MCHS");
            if !several && !one {
                return Err(Fault::TypeUnknown.because(gap.kind));
            }
            let mut options = Vec::new();
            for answer in &answers {
                let feedback = said(answer);
                options.push(Choice {
                    text: Text::of(&answer.text),
                    weight: answer.weight,
                    feedback,
                });
            }
            Ok(if several {
                Body::Multiple {
                    options,
                    shuffle: true,
                    scoring: Scoring::Parts,
                }
            } else {
                Body::Single { options, shuffle }
            })
        }
    }
}
