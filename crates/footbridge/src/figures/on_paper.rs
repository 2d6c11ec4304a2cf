//! Figures on their way out of the program: a line for each item, and no count of one to four.

use super::commands::{ChosenFigures, FigureAdvice, FigureStanding, ItemLine};
use crate::error::Result;
use crate::printing::{Book, BookColumn, Cell, Leaving, Words};
use crate::results::commands::TableForm;
use crate::site::Site;

/// The columns, by their texts in `figures.ftl`.
const COLUMNS: [&str; 20] = [
    "item",
    "unit",
    "competency",
    "question",
    "safety",
    "standing",
    "people",
    "right",
    "right-low",
    "right-high",
    "correlation",
    "correlation-low",
    "correlation-high",
    "never-chosen",
    "gap",
    "easiest",
    "hardest",
    "omitted",
    "not-reached",
    "advice",
];

impl Site {
    /// The figures of a check or a final, about to leave the program.
    pub(super) fn figures_leaving(
        &self,
        chosen: &ChosenFigures,
        form: &TableForm,
    ) -> Result<Leaving> {
        let view = self.figures_view(chosen)?;
        let words = Words::of(&self.language);
        let column = |name: &&str| BookColumn {
            head: words.say(&format!("figures-column-{name}")),
            about: words.say(&format!("figures-about-{name}")),
        };
        let book = Book {
            name: words.say("figures-title"),
            about: words.say("results-columns"),
            columns: COLUMNS.iter().map(column).collect(),
            rows: view
                .items
                .into_iter()
                .map(|line| cells(line, &words))
                .collect(),
        };
        Ok(Leaving {
            title: format!("{}: {}", words.say("figures-title"), view.chosen.name),
            file: "printing-file-figures",
            table: book.table(),
            book: matches!(form, TableForm::Xlsx).then_some(book),
        })
    }
}

fn cells(line: ItemLine, words: &Words) -> Vec<Cell> {
    let yes_or_no = |yes: bool| words.say(if yes { "results-yes" } else { "results-no" });
    let few = || Cell::Text(words.say("figures-few"));
    let people = |people: Option<u32>| people.map_or_else(few, Cell::Number);
    let of_ten = |ten: Option<u8>| ten.map_or(Cell::Empty, |ten| Cell::Number(ten.into()));
    let hundredths = |number: Option<i32>| number.map_or(Cell::Empty, Cell::Hundredths);
    let (right, correlation) = (line.right.as_ref(), line.correlation.as_ref());
    let is_hidden = line.standing == FigureStanding::Hidden;
    let (points, easiest, hardest) = match line.gap {
        Some(gap) => (
            Cell::Number(gap.points),
            Cell::Text(gap.easiest),
            Cell::Text(gap.hardest),
        ),
        None => (Cell::Empty, Cell::Empty, Cell::Empty),
    };
    let advice: Vec<_> = line
        .advice
        .iter()
        .map(|one| words.say(advice_key(*one)))
        .collect();
    vec![
        Cell::Text(line.item),
        Cell::words(line.unit),
        Cell::words(line.competency),
        Cell::words(line.question),
        Cell::Text(yes_or_no(line.critical)),
        Cell::Text(words.say(standing_key(line.standing))),
        people(line.people),
        of_ten(right.map(|right| right.ten)),
        of_ten(right.map(|right| right.low)),
        of_ten(right.map(|right| right.high)),
        hundredths(correlation.map(|one| one.value)),
        hundredths(correlation.map(|one| one.low)),
        hundredths(correlation.map(|one| one.high)),
        if is_hidden {
            Cell::Empty
        } else {
            Cell::Number(line.never_chosen)
        },
        points,
        easiest,
        hardest,
        people(line.omitted),
        people(line.not_reached),
        if advice.is_empty() {
            Cell::Empty
        } else {
            Cell::Text(advice.join("; "))
        },
    ]
}

fn standing_key(standing: FigureStanding) -> &'static str {
    match standing {
        FigureStanding::Hidden => "figures-standing-hidden",
        FigureStanding::Grey => "figures-standing-grey",
        FigureStanding::Plain => "figures-standing-plain",
    }
}

fn advice_key(advice: FigureAdvice) -> &'static str {
    match advice {
        FigureAdvice::TeachAgain => "figures-teach-again",
        FigureAdvice::CheckKey => "figures-check-key",
        FigureAdvice::Rewrite => "figures-rewrite",
        FigureAdvice::CompareLanguages => "figures-compare",
    }
}
