//! The sheet of a task on paper: the same lines as on the screen, and where a pen goes.

use super::Assessor;
use super::commands::{SheetOf, SheetView};
use crate::error::Result;
use crate::printing::{Document, Frame, Labelled, PaperLine, TaskSheet, Words};
use crate::site::Site;

const MARKS: [&str; 4] = [
    "tasks-mark-alone",
    "tasks-mark-with-help",
    "tasks-mark-not-yet",
    "tasks-mark-not-seen",
];
const RESULTS: [&str; 2] = ["tasks-competent", "tasks-not-yet-competent"];
const LEARNER_SAYS: [&str; 2] = ["tasks-mine-seen", "tasks-mine-differs"];

impl Site {
    /// The sheet of the next occasion. Nothing is opened or kept by it.
    pub(super) fn sheet_on_paper(&self, by: &Assessor, asked: &SheetOf) -> Result<Document> {
        let view = self.blank_sheet(by, asked)?;
        let card = self.card_number_of(asked.person.parse()?)?;
        let words = Words::of(&self.language);
        let frame = words.frame(view.title.clone(), self.now_millis());
        Ok(Document::TaskSheet(sheet(&view, card, frame, &words)))
    }
}

fn sheet(view: &SheetView, card: String, frame: Frame, words: &Words) -> TaskSheet {
    let say = |key: &&str| words.say(key);
    let number = [("number", view.number), ("wanted", view.wanted)];
    TaskSheet {
        frame,
        about: vec![words.count("tasks-sheet-number", &number)],
        fields: vec![
            labelled(words, "tasks-column-learner", view.name.clone()),
            labelled(words, "printing-card-number", card),
            labelled(words, "tasks-paper-day", String::new()),
            labelled(words, "tasks-paper-place", String::new()),
        ],
        details: [
            labelled(words, "tasks-paper-what", view.what.clone()),
            labelled(words, "tasks-paper-conditions", view.conditions.clone()),
            labelled(words, "tasks-paper-tools", view.tools.join(", ")),
        ]
        .into_iter()
        .filter(|detail| !detail.value.is_empty())
        .collect(),
        line_head: words.say("tasks-column-line"),
        marks: MARKS.iter().map(say).collect(),
        critical_label: words.say("tasks-critical"),
        lines: view
            .lines
            .iter()
            .map(|line| PaperLine {
                text: line.text.clone(),
                critical: line.critical,
            })
            .collect(),
        stop_rule: words.say("tasks-paper-rule"),
        comment_label: words.say("tasks-comment"),
        result_label: words.say("tasks-column-result"),
        results: RESULTS.iter().map(say).collect(),
        assessor_label: words.say("tasks-paper-assessor"),
        learner_label: words.say("tasks-paper-learner-signs"),
        learner_says: LEARNER_SAYS.iter().map(say).collect(),
    }
}

fn labelled(words: &Words, label: &str, value: String) -> Labelled {
    Labelled {
        label: words.say(label),
        value,
    }
}
