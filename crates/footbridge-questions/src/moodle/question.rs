//! One question: what all types have in common, and which reader its type has.

use roxmltree::Node;

use super::texts::{Inline, field, source, typed};
use super::{choices, cloze, gaps, numeric, words};
use crate::checks::Draft;
use crate::context::{Context, base64_bytes};
use crate::number::number;
use crate::xml::{child, child_words, children};
use crate::{
    Block, Body, Fault, Feedback, Loss, OpenKind, Picture, Reading, Refusal, Run, Taken, Text,
};

/// Reads the question that is the nth of its file.
pub(super) fn read(node: Node<'_, '_>, n: usize, categories: &[String]) -> Reading {
    let title = child(node, "name")
        .map(|name| typed_or_words(name))
        .filter(|title| !title.is_empty());
    let id = child_words(node, "idnumber");
    let mut finder = Inline { question: node };
    let context = Context::new(&mut finder);
    let result = taken(node, title.clone(), id.clone(), categories, context);
    Reading::of(format!("question {n}"), title, id, result)
}

fn typed_or_words(name: Node<'_, '_>) -> String {
    let inside = typed(name);
    if !inside.is_empty() {
        return inside;
    }
    let all = crate::xml::words(name);
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn taken(
    node: Node<'_, '_>,
    title: Option<String>,
    id: Option<String>,
    categories: &[String],
    mut context: Context<'_>,
) -> Result<Taken, Refusal> {
    let kind = node
        .attribute("type")
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    refuse_by_type(&kind)?;
    let mut draft = Draft {
        id,
        title,
        categories: categories.to_vec(),
        tags: tags(node),
        points: child_words(node, "defaultgrade").and_then(|points| number(&points).ok()),
        stem: field(node, "questiontext", &mut context),
        feedback: feedback(node, &mut context),
        ..Draft::default()
    };
    if let Some(picture) = picture_before_files(node, &mut context) {
        draft.stem.append(picture);
    }
    let hints = children(node, "hint");
    if hints
        .into_iter()
        .any(|hint| !source(hint).trim().is_empty())
    {
        context.lose(Loss::Hints);
    }
    let body = match kind.as_str() {
        "multichoice" => choices::multichoice(node, &mut context)?,
        "truefalse" => choices::true_false(node, &mut context)?,
        "matching" | "match" | "ddmatch" => choices::matching(node, &mut context)?,
        "ordering" => choices::ordering(node, &mut context)?,
        "shortanswer" => words::short_answer(node, &mut draft.feedback, &mut context)?,
        "numerical" => numeric::numerical(node, &mut draft.feedback, &mut context)?,
        "essay" => essay(node, &mut context),
        "gapselect" | "ddwtos" => {
            let (stem, body) = gaps::gaps(node, &kind, &mut context)?;
            draft.stem = stem;
            body
        }
        "cloze" | "multianswer" => {
            let (stem, body) = cloze::cloze(node, &mut context)?;
            draft.stem = stem;
            body
        }
        _ => return Err(Fault::TypeUnknown.because(kind)),
    };
    draft.with(body, context)
}

/// Before its second version Moodle wrote the one picture of a question beside its text.
fn picture_before_files(node: Node<'_, '_>, context: &mut Context<'_>) -> Option<Text> {
    let name = child_words(node, "image");
    let place = match child_words(node, "image_base64") {
        Some(data) => {
            let name = name.unwrap_or_else(|| "picture".to_owned());
            let loaded = base64_bytes(&data).and_then(|bytes| Picture::new(&name, bytes));
            context.add(loaded)?
        }
        None => context.picture(&name?)?,
    };
    let runs = vec![Run::Picture {
        picture: place,
        alt: String::new(),
    }];
    Some(Text {
        blocks: vec![Block::Paragraph { runs }],
    })
}

fn refuse_by_type(kind: &str) -> Result<(), Refusal> {
    match kind {
        "description" => Err(Fault::NotAQuestion.into()),
        "random" | "randomsamatch" => Err(Fault::Random.because(kind)),
        _ if kind.starts_with("calculated") || kind == "varnumeric" || kind == "formulas" => {
            Err(Fault::Calculated.because(kind))
        }
        "" => Err(Fault::TypeUnknown.because("no type")),
        _ => Ok(()),
    }
}

fn tags(node: Node<'_, '_>) -> Vec<String> {
    let tags = children(node, "tags").flat_map(|tags| children(tags, "tag"));
    let tags = tags.map(typed).filter(|tag| !tag.is_empty());
    tags.collect()
}

fn feedback(node: Node<'_, '_>, context: &mut Context<'_>) -> Feedback {
    let mut said = |name: &str| field(node, name, context).filled();
    Feedback {
        general: said("generalfeedback"),
        right: said("correctfeedback"),
        partly: said("partiallycorrectfeedback"),
        wrong: said("incorrectfeedback"),
    }
}

fn essay(node: Node<'_, '_>, context: &mut Context<'_>) -> Body {
    let setting = |name| child_words(node, name).unwrap_or_default();
    let attachments = !matches!(setting("attachments").as_str(), "" | "0");
    let inline = setting("responseformat") != "noinline";
    if child(node, "responsetemplate").is_some_and(|template| !source(template).trim().is_empty()) {
        context.lose(Loss::ResponseTemplate);
    }
    if attachments && !setting("filetypeslist").is_empty() {
        context.lose(Loss::FileRules);
    }
    // Where a text is asked for too, the file may hold it; the other way round it cannot.
    let hand_in = if attachments || !inline {
        OpenKind::File
    } else {
        OpenKind::Text
    };
    let for_assessor: Option<Text> = field(node, "graderinfo", context).filled();
    Body::Open {
        hand_in,
        for_assessor,
    }
}
