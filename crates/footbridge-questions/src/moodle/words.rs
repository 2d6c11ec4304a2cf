//! Short answers.

use roxmltree::Node;

use super::choices::{flag, fraction};
use super::texts::{field, typed};
use crate::context::Context;
use crate::xml::children;
use crate::{Body, Feedback, Refusal, TextAnswer};

pub(super) fn short_answer(
    node: Node<'_, '_>,
    feedback: &mut Feedback,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let case_sensitive = flag(node, "usecase", false);
    let mut answers = Vec::new();
    for answer in children(node, "answer") {
        let text = typed(answer);
        let weight = fraction(answer)?.max(0.0);
        let said = field(answer, "feedback", context).filled();
        // The last answer of many banks: whatever else is typed.
        if text == "*" && weight == 0.0 {
            feedback.wrong = said.or(feedback.wrong.take());
            continue;
        }
        answers.push(TextAnswer {
            pattern: text.contains('*'),
            text,
            case_sensitive,
            weight,
            feedback: said,
        });
    }
    Ok(Body::ShortText { answers })
}
