//! Numbers: `#1822`, `#3.14:0.01`, `#3..4`, or several answers with shares.

use super::choices::{Escaped, options};
use super::escapes::find;
use super::question::{Format, marked, typed};
use crate::context::Context;
use crate::number::number;
use crate::{Accepted, Body, Fault, Feedback, NumberAnswer, Refusal};

/// Reads what stands behind the `#`.
pub(super) fn body(
    inside: &str,
    format: Format,
    feedback: &mut Feedback,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let inside = inside.trim();
    let several = inside.starts_with(['=', '~']);
    let escaped = if several {
        options(inside)?
    } else {
        // `#3:2~#said otherwise` has one answer before its first mark.
        let end = [find(inside, "="), find(inside, "~")]
            .into_iter()
            .flatten()
            .min();
        let (first, rest) = inside.split_at(end.unwrap_or(inside.len()));
        let mut all = vec![Escaped::of(true, first)];
        all.extend(options(rest)?);
        all
    };
    let mut answers = Vec::new();
    for option in &escaped {
        let said = marked(option.feedback, format, context).filled();
        let text = typed(option.text);
        let weight = option.weight().clamp(0.0, 1.0);
        match text.as_str() {
            "" | "*" if !option.right || (text == "*" && weight == 0.0) => feedback.wrong = said,
            "" => return Err(Fault::NoAnswers.into()),
            "*" => return Err(Fault::AnyAnswer.into()),
            _ => answers.push(NumberAnswer {
                accepted: accepted(&text)?,
                weight,
                feedback: said,
            }),
        }
    }
    Ok(Body::Number {
        answers,
        units: Vec::new(),
    })
}

/// `a..b`, `value:tolerance` or `value`.
fn accepted(text: &str) -> Result<Accepted, Refusal> {
    if let Some((low, high)) = text.split_once("..") {
        let (low, high) = (number(low)?, number(high)?);
        if low > high {
            return Err(Fault::Number.because(text));
        }
        return Ok(Accepted::Between { low, high });
    }
    let (value, tolerance) = text.split_once(':').unwrap_or((text, "0"));
    let tolerance = if tolerance.trim().is_empty() {
        0.0
    } else {
        number(tolerance)?.abs()
    };
    Ok(Accepted::Around {
        value: number(value)?,
        tolerance,
    })
}
