//! One question: its title, its text, and what stands in the braces.

use super::answer::{self, Kind};
use super::blocks::Source;
use super::escapes::{find, split, unescaped};
use crate::checks::Draft;
use crate::context::{Context, NoPictures};
use crate::rich::{self, GAP};
use crate::{Fault, Reading, Refusal, Taken, Text};

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Moodle,
    Html,
    Plain,
    Markdown,
}

/// The parts of a question, still escaped.
struct Parts<'a> {
    title: Option<&'a str>,
    format: Format,
    before: &'a str,
    /// Inside the braces, if there are any.
    answer: Option<&'a str>,
    behind: &'a str,
}

/// Reads a question.
pub(super) fn read(source: &Source, categories: &[String]) -> Reading {
    let place = format!("line {}", source.line);
    let (title, result) = match parts(&source.text) {
        Ok(parts) => (title(&parts), taken(&parts, source, categories)),
        Err(refusal) => (None, Err(refusal)),
    };
    Reading::of(place, title, source.id.clone(), result)
}

/// Whether a block shows that the file is GIFT.
pub(super) fn is_likely(source: &Source) -> bool {
    let text = source.text.trim_start();
    let marked = |mark: &str| text.starts_with(mark);
    if marked("::")
        || marked("[html]")
        || marked("[moodle]")
        || marked("[plain]")
        || marked("[markdown]")
    {
        return true;
    }
    let Ok(Parts {
        answer: Some(inside),
        before,
        ..
    }) = parts(text)
    else {
        return false;
    };
    let inside = inside.trim();
    match answer::kind(inside) {
        // Programs and style sheets are full of such braces.
        Kind::ShortText => inside.starts_with('='),
        Kind::Essay => {
            let before = before.trim_end();
            inside.is_empty() && before.contains(' ') && !before.ends_with([')', '=', ';', '>'])
        }
        Kind::Choices => inside.starts_with(['~', '=']),
        Kind::Number | Kind::TrueFalse | Kind::Match => true,
    }
}

fn title(parts: &Parts<'_>) -> Option<String> {
    let title = unescaped(parts.title?, " ");
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    (!title.is_empty()).then_some(title)
}

fn parts(text: &str) -> Result<Parts<'_>, Refusal> {
    let mut rest = text.trim();
    let mut title = None;
    if let Some(behind) = rest.strip_prefix("::") {
        let (inside, text) = split(behind, "::")
            .ok_or_else(|| Fault::Syntax.because("the title is not closed by ::"))?;
        title = Some(inside.trim());
        rest = text.trim_start();
    }
    let (format, rest) = format_of(rest, Format::Moodle);
    let Some((before, inside)) = split(rest, "{") else {
        return match find(rest, "}") {
            Some(_) => Err(Fault::Syntax.because("a brace is closed that was not opened")),
            None => Ok(Parts {
                title,
                format,
                before: rest,
                answer: None,
                behind: "",
            }),
        };
    };
    let (answer, behind) = split(inside, "}")
        .ok_or_else(|| Fault::Syntax.because("the brace of the answers is not closed"))?;
    if find(answer, "{").is_some() {
        return Err(Fault::Syntax.because("a brace inside the answers stands without a backslash"));
    }
    if find(behind, "{").is_some() {
        return Err(Fault::SeveralGaps.into());
    }
    if find(behind, "}").is_some() {
        return Err(Fault::Syntax.because("a brace is closed that was not opened"));
    }
    Ok(Parts {
        title,
        format,
        before,
        answer: Some(answer),
        behind,
    })
}

fn taken(parts: &Parts<'_>, source: &Source, categories: &[String]) -> Result<Taken, Refusal> {
    let inside = parts.answer.ok_or(Fault::NotAQuestion)?;
    let mut finder = NoPictures;
    let mut context = Context::new(&mut finder);
    let behind = parts.behind.trim();
    let stem = if behind.is_empty() {
        parts.before.to_owned()
    } else {
        format!("{}{GAP}{}", parts.before, parts.behind)
    };
    let stem = text(&stem, parts.format, &mut context);
    let (inside, general) = match split(inside, "####") {
        Some((inside, general)) => (inside, Some(general)),
        None => (inside, None),
    };
    let mut draft = Draft {
        id: source.id.clone(),
        title: title(parts),
        categories: categories.to_vec(),
        tags: source.tags.clone(),
        stem,
        ..Draft::default()
    };
    draft.feedback.general =
        general.and_then(|general| marked(general, parts.format, &mut context).filled());
    let body = answer::body(
        inside.trim(),
        parts.format,
        &mut draft.feedback,
        &mut context,
    )?;
    draft.with(body, context)
}

/// A format mark at the start of a text, and what follows.
fn format_of(text: &str, otherwise: Format) -> (Format, &str) {
    let text = text.trim_start();
    let marks = [
        ("[html]", Format::Html),
        ("[moodle]", Format::Moodle),
        ("[plain]", Format::Plain),
        ("[markdown]", Format::Markdown),
    ];
    for (mark, format) in marks {
        if text
            .get(..mark.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(mark))
        {
            return (format, &text[mark.len()..]);
        }
    }
    (otherwise, text)
}

/// A text that may begin with a format mark of its own.
pub(super) fn marked(escaped: &str, otherwise: Format, context: &mut Context<'_>) -> Text {
    let (format, rest) = format_of(escaped, otherwise);
    text(rest, format, context)
}

/// Words without any mark, as they are typed by a learner.
pub(super) fn typed(escaped: &str) -> String {
    let (_, rest) = format_of(escaped, Format::Plain);
    let plain = unescaped(rest, " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text(escaped: &str, format: Format, context: &mut Context<'_>) -> Text {
    // Authors wrap long lines in the file; only `\n` is a line of its own.
    let on_one_line = || unescaped(&escaped.replace('\n', " "), "\n");
    match format {
        Format::Html => rich::from_html(&unescaped(escaped, "\n"), context),
        Format::Markdown => rich::from_markdown(&unescaped(escaped, "\n"), context),
        Format::Plain => rich::from_plain(&on_one_line(), context),
        Format::Moodle if rich::looks_like_html(&unescaped(escaped, " ")) => {
            rich::from_html(&unescaped(escaped, "<br>"), context)
        }
        Format::Moodle => rich::from_plain(&on_one_line(), context),
    }
}
