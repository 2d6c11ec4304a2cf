//! What the trainers came to, as a page to sign and to keep with the course.

use super::Reader;
use super::commands::CutView;
use crate::error::{PrintError, Result};
use crate::printing::{Column, Document, List, ListPart, Words};
use crate::site::Site;

impl Site {
    /// Errors: `print-list-empty` while there is nothing to show.
    pub(super) fn cut_on_paper(&self, reader: Reader, id: &str) -> Result<Document> {
        let view = self.cut_view(reader, id)?;
        let words = Words::of(&self.language);
        let title = words.say_with("cuts-page-title", &[("name", &view.name)]);
        let column = |key: &str, share| Column {
            head: words.say(key),
            share,
        };
        Ok(Document::List(List {
            frame: words.frame(title, self.now_millis()),
            file: "printing-file-cut",
            about: about(&view, &words).ok_or(PrintError::ListEmpty)?,
            wide: false,
            columns: vec![
                column("cuts-column-question", 6),
                column("cuts-column-mean", 2),
                column("cuts-column-range", 2),
            ],
            parts: vec![ListPart {
                title: None,
                rows: view.items.iter().map(|item| line(item, &words)).collect(),
            }],
        }))
    }
}

/// The cut, how sure it is, who judged; none while there are too few.
fn about(view: &CutView, words: &Words) -> Option<Vec<String>> {
    let proposal = view.proposal.as_ref()?;
    let number = |hundredths: i32| words.hundredths(hundredths);
    let (cut, low) = (number(proposal.cut.value), number(proposal.cut.low));
    let (high, error) = (number(proposal.cut.high), number(proposal.error as i32));
    let mut lines = vec![
        words.tell(
            "cuts-proposed",
            &[],
            &[("right", proposal.right), ("count", view.count)],
        ),
        words.say_with(
            "cuts-page-cut",
            &[
                ("cut", &cut),
                ("low", &low),
                ("high", &high),
                ("error", &error),
            ],
        ),
    ];
    let agreement = match proposal.agreement {
        Some(agreement) => words.say_with("cuts-page-agreement", &[("icc", &number(agreement))]),
        None => words.say("cuts-agreement-none"),
    };
    lines.push(agreement);
    for judge in &proposal.judges {
        lines.push(format!("{}: {}", judge.name, number(judge.cut as i32)));
    }
    if let Some(in_pack) = &view.in_pack {
        let right = [("right", in_pack.right), ("count", view.count)];
        lines.push(words.tell("cuts-in-pack", &[("reason", &in_pack.reason)], &right));
    }
    Some(lines)
}

fn line(item: &super::commands::CutItem, words: &Words) -> Vec<Vec<String>> {
    let mean = item
        .all
        .as_ref()
        .map(|all| words.hundredths(all.mean as i32));
    let range = item
        .all
        .as_ref()
        .map(|all| format!("{}–{}", all.low, all.high));
    vec![
        vec![item.item.question.clone(), item.id.clone()],
        mean.into_iter().collect(),
        range.into_iter().collect(),
    ]
}
