//! From marked-up text to the few marks that a question may have.

mod builder;
mod elements;
mod html;
mod letters;
mod markdown;
mod style;
mod xhtml;

pub(crate) use builder::Builder;
pub(crate) use html::{from_html, looks_like_html};
pub(crate) use markdown::from_markdown;
pub(crate) use xhtml::walk;

use crate::context::Context;
use crate::{Loss, Text};

/// A gap as it stands in a stem.
pub(crate) const GAP: &str = "_____";

/// Plain text: blank lines part paragraphs, line feeds are breaks.
pub(crate) fn from_plain(text: &str, context: &mut Context<'_>) -> Text {
    let mut builder = Builder::new(context);
    builder.lines(text);
    note_formula(text, context_of(&mut builder));
    builder.finish()
}

/// Text that may hold tags or not; line feeds are breaks, as in Moodle's own format.
pub(crate) fn from_auto(text: &str, context: &mut Context<'_>) -> Text {
    if looks_like_html(text) {
        from_html(text, context)
    } else {
        from_plain(text, context)
    }
}

fn context_of<'b, 'c, 'p>(builder: &'b mut Builder<'c, 'p>) -> &'b mut Context<'p> {
    builder.context()
}

/// Names the loss where text holds a formula between the usual marks of LaTeX.
fn note_formula(text: &str, context: &mut Context<'_>) {
    let between = |open: &str, close: &str| {
        text.split_once(open)
            .is_some_and(|(_, rest)| rest.contains(close))
    };
    if between("\\(", "\\)") || between("\\[", "\\]") || between("$$", "$$") {
        context.lose(Loss::Formula);
    }
}

#[cfg(test)]
mod tests;
