//! A document as the templates read it: plain data under names that they know.

use footbridge::printing::{
    Card, Cards, Column, ComputerReport, Document, FormPicture, Frame, Labelled, List, ListPart,
    PaperLine, RecoverySheet, ReportLine, ReportPart, TaskSheet,
};
use serde_json::{Value, json};

use crate::forms;
use crate::room::PICTURES;
use crate::squares;

/// A document without the pictures at some places, which are said in words.
pub(crate) fn of(document: &Document, without: &[usize]) -> Value {
    match document {
        Document::Cards(cards) => framed(&cards.frame, of_cards(cards)),
        Document::RecoverySheet(sheet) => framed(&sheet.frame, of_recovery_sheet(sheet)),
        Document::ComputerReport(report) => framed(&report.frame, of_computer_report(report)),
        Document::Forms(all) => framed(&all.frame, forms::of(all, without)),
        Document::List(list) => framed(&list.frame, of_list(list)),
        Document::TaskSheet(sheet) => framed(&sheet.frame, of_task_sheet(sheet)),
    }
}

/// How the picture at a place is called.
pub(crate) fn file_of(place: usize, pictures: &[FormPicture]) -> String {
    let media = pictures.get(place).map_or("", |picture| picture.media);
    let ending = match media {
        "image/svg+xml" => "svg",
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "image/webp" => "webp",
        _ => "unknown",
    };
    format!("shown/{place}.{ending}")
}

fn framed(frame: &Frame, mut data: Value) -> Value {
    let day = json!({ "year": frame.day.year, "month": frame.day.month, "day": frame.day.day });
    data["title"] = json!(frame.title);
    data["language"] = json!(frame.language);
    data["day"] = day;
    data["pageOf"] = json!(frame.page_of);
    data
}

fn of_cards(cards: &Cards) -> Value {
    json!({ "cards": cards.cards.iter().map(of_card).collect::<Vec<_>>() })
}

fn of_card(card: &Card) -> Value {
    let picture = |picture: &footbridge::printing::Picture| {
        let (file, _) = PICTURES[usize::from(picture.index) % PICTURES.len()];
        json!({ "file": file, "name": picture.name })
    };
    json!({
        "language": card.language,
        "name": card.name,
        "numberLabel": card.number_label,
        "number": card.number,
        "squares": squares::drawn(&card.digits),
        "squaresLabel": card.squares_label,
        "picturesLabel": card.pictures_label,
        "pictures": card.pictures.iter().map(picture).collect::<Vec<_>>(),
        "whatToDo": card.what_to_do,
    })
}

fn of_recovery_sheet(sheet: &RecoverySheet) -> Value {
    json!({
        "site": sheet.site,
        "made": sheet.made,
        "groups": sheet.groups,
        "purpose": sheet.purpose,
        "stepsTitle": sheet.steps_title,
        "steps": sheet.steps,
        "keep": sheet.keep,
    })
}

fn of_computer_report(report: &ComputerReport) -> Value {
    json!({
        "checked": report.checked,
        "columns": report.columns,
        "parts": report.parts.iter().map(of_part).collect::<Vec<_>>(),
    })
}

fn of_part(part: &ReportPart) -> Value {
    json!({
        "title": part.title,
        "about": part.about,
        "lines": part.lines.iter().map(of_line).collect::<Vec<_>>(),
    })
}

fn of_line(line: &ReportLine) -> Value {
    let verdict = |verdict: &footbridge::printing::Verdict| json!({ "word": verdict.word, "look": verdict.look });
    json!({
        "what": line.what,
        "found": line.found,
        "verdict": line.verdict.as_ref().map(verdict),
        "remedy": line.remedy,
    })
}

fn of_list(list: &List) -> Value {
    let column = |column: &Column| json!({ "head": column.head, "share": column.share });
    let part = |part: &ListPart| json!({ "title": part.title, "rows": part.rows });
    json!({
        "about": list.about,
        "wide": list.wide,
        "columns": list.columns.iter().map(column).collect::<Vec<_>>(),
        "parts": list.parts.iter().map(part).collect::<Vec<_>>(),
    })
}

fn of_task_sheet(sheet: &TaskSheet) -> Value {
    let labelled = |one: &Labelled| json!({ "label": one.label, "value": one.value });
    let line = |line: &PaperLine| json!({ "text": line.text, "critical": line.critical });
    json!({
        "about": sheet.about,
        "fields": sheet.fields.iter().map(labelled).collect::<Vec<_>>(),
        "details": sheet.details.iter().map(labelled).collect::<Vec<_>>(),
        "lineHead": sheet.line_head,
        "marks": sheet.marks,
        "criticalLabel": sheet.critical_label,
        "lines": sheet.lines.iter().map(line).collect::<Vec<_>>(),
        "stopRule": sheet.stop_rule,
        "commentLabel": sheet.comment_label,
        "resultLabel": sheet.result_label,
        "results": sheet.results,
        "assessorLabel": sheet.assessor_label,
        "learnerLabel": sheet.learner_label,
        "learnerSays": sheet.learner_says,
    })
}
