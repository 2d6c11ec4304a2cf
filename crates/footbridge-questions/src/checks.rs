//! What every question must have, whatever format it comes from.

use std::collections::BTreeSet;

use crate::context::Context;
use crate::{Accepted, Body, Choice, Fault, Feedback, Loss, Question, Refusal, Shape, Taken, Text};

/// Options of one question.
pub(crate) const OPTIONS: usize = 200;

/// A question whose parts were read one by one.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) id: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) categories: Vec<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) language: Option<String>,
    pub(crate) points: Option<f64>,
    pub(crate) stem: Text,
    pub(crate) feedback: Feedback,
}

impl Draft {
    /// The question, if it can be answered.
    pub(crate) fn with(self, body: Body, context: Context<'_>) -> Result<Taken, Refusal> {
        if let Some(fault) = context.refused {
            return Err(fault.into());
        }
        if self.stem.is_empty() {
            return Err(Fault::NoText.into());
        }
        let Context {
            mut losses,
            pictures,
            ..
        } = context;
        let body = checked(body, &mut losses)?;
        let question = Question {
            id: self.id,
            title: self.title,
            categories: self.categories,
            tags: self.tags,
            language: self.language,
            points: self
                .points
                .filter(|points| points.is_finite() && *points >= 0.0),
            stem: self.stem,
            body,
            feedback: self.feedback,
            pictures,
        };
        Ok(Taken {
            question: Box::new(question),
            losses,
        })
    }
}

fn checked(body: Body, losses: &mut BTreeSet<Loss>) -> Result<Body, Refusal> {
    match body {
        Body::Single {
            mut options,
            shuffle,
        } => {
            check_options(&options)?;
            for option in &mut options {
                if option.weight < 0.0 {
                    option.weight = 0.0;
                    losses.insert(Loss::NegativeMark);
                }
            }
            // Pictures without a word are chosen by looking.
            if options
                .iter()
                .all(|option| option.text.only_picture().is_some())
            {
                return Ok(Body::Picture { options, shuffle });
            }
            Ok(Body::Single { options, shuffle })
        }
        Body::Multiple { ref options, .. } | Body::Picture { ref options, .. } => {
            check_options(options)?;
            Ok(body)
        }
        Body::Match {
            ref left,
            ref right,
            ref pairs,
            ..
        } => {
            let filled = |texts: &[Text]| texts.iter().all(|text| !text.is_empty());
            if left.is_empty() || right.is_empty() {
                return Err(Fault::NoAnswers.into());
            }
            if right.len() < 2 {
                return Err(Fault::OneOption.into());
            }
            too_many(left.len().max(right.len()))?;
            if !filled(left) || !filled(right) {
                return Err(Fault::EmptyOption.into());
            }
            if pairs.len() != left.len() || pairs.iter().any(|place| *place >= right.len()) {
                return Err(Fault::Pairs.into());
            }
            Ok(body)
        }
        Body::Order { ref items, .. } => {
            check_texts(items.iter())?;
            Ok(body)
        }
        Body::Number { ref answers, .. } => {
            let weights = answers.iter().map(|answer| answer.weight);
            check_weights(weights)?;
            answers
                .iter()
                .try_for_each(|answer| check_accepted(answer.accepted))?;
            Ok(body)
        }
        Body::ShortText { ref answers } => {
            let any = |text: &str| text.trim().trim_matches('*').is_empty();
            if answers
                .iter()
                .any(|answer| answer.pattern && any(&answer.text) && answer.weight > 0.0)
            {
                return Err(Fault::AnyAnswer.into());
            }
            if answers.iter().any(|answer| answer.text.trim().is_empty()) {
                return Err(Fault::EmptyOption.into());
            }
            check_weights(answers.iter().map(|answer| answer.weight))?;
            Ok(body)
        }
        Body::Hotspot { ref areas, .. } => {
            check_weights(areas.iter().map(|area| area.weight))?;
            areas.iter().try_for_each(|area| check_shape(&area.shape))?;
            if areas.iter().any(|area| area.name.is_none()) {
                losses.insert(Loss::AreasUnnamed);
            }
            Ok(body)
        }
        Body::TrueFalse { .. } | Body::Open { .. } => Ok(body),
    }
}

fn check_options(options: &[Choice]) -> Result<(), Refusal> {
    check_texts(options.iter().map(|option| &option.text))?;
    check_weights(options.iter().map(|option| option.weight))
}

fn check_texts<'a>(texts: impl ExactSizeIterator<Item = &'a Text>) -> Result<(), Refusal> {
    match texts.len() {
        0 => return Err(Fault::NoAnswers.into()),
        1 => return Err(Fault::OneOption.into()),
        n => too_many(n)?,
    }
    for (n, text) in texts.enumerate() {
        if text.is_empty() {
            return Err(Fault::EmptyOption.because(format!("option {}", n + 1)));
        }
    }
    Ok(())
}

fn check_weights(weights: impl ExactSizeIterator<Item = f64>) -> Result<(), Refusal> {
    too_many(weights.len())?;
    if weights.len() == 0 {
        return Err(Fault::NoAnswers.into());
    }
    let mut right = false;
    for weight in weights {
        finite(weight)?;
        right |= weight > 0.0;
    }
    if right {
        Ok(())
    } else {
        Err(Fault::NoRightAnswer.into())
    }
}

/// Sums and quotients of what a file states may be no number any more.
fn finite(number: f64) -> Result<(), Refusal> {
    if number.is_finite() {
        Ok(())
    } else {
        Err(Fault::Number.because("too large"))
    }
}

fn check_shape(shape: &Shape) -> Result<(), Refusal> {
    let numbers: Vec<f64> = match shape {
        Shape::Rectangle { sides } => sides.to_vec(),
        Shape::Ellipse { centre, radii } => [*centre, *radii].concat(),
        Shape::Polygon { corners } => corners.concat(),
    };
    too_many(numbers.len() / 2)?;
    numbers.into_iter().try_for_each(finite)
}

fn check_accepted(accepted: Accepted) -> Result<(), Refusal> {
    match accepted {
        Accepted::Around { value, tolerance } => finite(value).and(finite(tolerance)),
        Accepted::Between { low, high } => finite(low).and(finite(high)),
    }
}

pub(crate) fn too_many(n: usize) -> Result<(), Refusal> {
    if n > OPTIONS {
        return Err(Fault::TooLarge.because(format!("{n} options")));
    }
    Ok(())
}
