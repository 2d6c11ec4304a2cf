//! The list of attempts on its way out of the program, by the clock on the wall.

use jiff::civil::DateTime;
use jiff::tz::Offset;

use super::commands::{ChosenResults, ResultRow, TableForm};
use super::list::Chosen;
use crate::assessment::finals::commands::{FinalOutcome, FinalStanding, Helped};
use crate::error::Result;
use crate::printing::{Book, BookColumn, Cell, LINES_LIMIT, Leaving, Words};
use crate::site::Site;

/// The columns, by their texts in `results.ftl`; what is timed says by which clock.
const COLUMNS: [(&str, bool); 20] = [
    ("learner", false),
    ("classroom", false),
    ("unit", false),
    ("attempt", false),
    ("began", true),
    ("way", false),
    ("questions", false),
    ("answered", false),
    ("right", false),
    ("counts", false),
    ("standing", false),
    ("needed", false),
    ("critical", false),
    ("minutes", false),
    ("absences", false),
    ("away", false),
    ("helped", false),
    ("parts", false),
    ("computer", false),
    ("arrived", true),
];

impl Site {
    /// All chosen attempts, about to leave the program.
    pub(super) fn results_leaving(
        &self,
        asked: &ChosenResults,
        form: &TableForm,
    ) -> Result<Leaving> {
        let chosen = Chosen::read(asked)?;
        // One more, so that too many are seen to be too many.
        let limit = LINES_LIMIT as u32 + 1;
        let attempts = self.store.chosen_attempts(&chosen.attempts(), 0, limit)?;
        let classrooms = self.store.classrooms()?;
        let words = Words::of(&self.language);
        let mut rows = Vec::with_capacity(attempts.len());
        for attempt in &attempts {
            let row = self.result_row(attempt, &classrooms)?;
            rows.push(cells(row, chosen.minutes_ahead, &words));
        }
        let book = Book {
            name: words.say("results-title"),
            about: words.say("results-columns"),
            columns: columns(&words, &asked.offset),
            rows,
        };
        Ok(Leaving {
            title: self.results_title(asked, &chosen, &words)?,
            file: "printing-file-results",
            table: book.table(),
            book: matches!(form, TableForm::Xlsx).then_some(book),
        })
    }

    /// What it is, and which part of it: both accounts read it.
    fn results_title(
        &self,
        asked: &ChosenResults,
        chosen: &Chosen,
        words: &Words,
    ) -> Result<String> {
        let mut parts = Vec::new();
        if let Some(unit) = &asked.unit {
            let units = self.result_units()?;
            let named = units.into_iter().find(|one| one.id == *unit);
            parts.push(named.map_or_else(|| unit.clone(), |one| one.name));
        }
        if let Some(classroom) = chosen.classroom {
            parts.extend(self.classroom_name(classroom)?);
        }
        let days = [asked.from.as_deref(), asked.until.as_deref()];
        if days.iter().any(Option::is_some) {
            parts.push(days.map(Option::unwrap_or_default).join(" – "));
        }
        let title = words.say("results-title");
        Ok(match parts.is_empty() {
            true => title,
            false => format!("{title}: {}", parts.join(", ")),
        })
    }
}

fn columns(words: &Words, offset: &str) -> Vec<BookColumn> {
    COLUMNS
        .iter()
        .map(|(name, timed)| {
            let head = words.say(&format!("results-column-{name}"));
            BookColumn {
                head: if *timed {
                    format!("{head} ({offset})")
                } else {
                    head
                },
                about: words.say(&format!("results-about-{name}")),
            }
        })
        .collect()
}

fn cells(row: ResultRow, minutes_ahead: i32, words: &Words) -> Vec<Cell> {
    let counts = match row.unit_counts {
        true => "results-yes",
        false => "results-no",
    };
    let moment = |at: &str| Cell::moment(on_the_clock(at, minutes_ahead));
    let runs = |outcome: &FinalOutcome| outcome.standing == FinalStanding::Begun;
    let right = match row.outcome.as_ref().is_some_and(runs) {
        true => Cell::Empty,
        false => Cell::Number(row.right),
    };
    let mut cells = vec![
        Cell::Text(row.name),
        Cell::words(row.classroom),
        Cell::Text(row.unit),
        Cell::Number(row.number),
        moment(&row.at),
        Cell::Text(words.say(row.way.key())),
        Cell::Number(row.count),
        Cell::Number(row.answered),
        right,
        Cell::Text(words.say(counts)),
    ];
    cells.extend(of_final(row.outcome, words));
    cells.extend([
        Cell::words(row.site),
        row.arrived.as_deref().map_or(Cell::Empty, moment),
    ]);
    cells
}

/// What only a final has; empty for a check.
fn of_final(outcome: Option<FinalOutcome>, words: &Words) -> [Cell; 8] {
    let Some(outcome) = outcome else {
        return std::array::from_fn(|_| Cell::Empty);
    };
    let number = |number: Option<u32>| number.map_or(Cell::Empty, Cell::Number);
    let standing = match (outcome.standing, outcome.time_over) {
        (FinalStanding::Passed, _) => "results-standing-passed",
        (FinalStanding::Waits, _) => "results-standing-waits",
        (FinalStanding::NotYet, true) => "results-standing-time-over",
        (FinalStanding::NotYet, false) => "results-standing-not-yet",
        (FinalStanding::Begun | FinalStanding::Open, _) => "results-standing-begun",
    };
    let away = outcome.absences.iter().map(|one| one.seconds);
    let away = away.fold(0, u32::saturating_add).div_ceil(60);
    let helped = outcome.helped.iter().map(|one| words.say(helped_key(one)));
    let parts = outcome.competencies.iter();
    let parts = parts.map(|part| format!("{} {}/{}", part.competency, part.right, part.asked));
    let list = |parts: Vec<String>| match parts.is_empty() {
        true => Cell::Empty,
        false => Cell::Text(parts.join("; ")),
    };
    [
        Cell::Text(words.say(standing)),
        number(outcome.needed),
        number(outcome.critical_missed),
        Cell::Number(outcome.minutes),
        Cell::Number(outcome.absences.len() as u32),
        Cell::Number(away),
        list(helped.collect()),
        list(parts.collect()),
    ]
}

/// The words of what helped.
fn helped_key(helped: &Helped) -> &'static str {
    match helped {
        Helped::MoreTime => "finals-helped-more-time",
        Helped::ReadAloud => "finals-helped-read-aloud",
        Helped::FewerOptions => "finals-helped-fewer-options",
        Helped::ReaderPresent => "finals-helped-reader-present",
        Helped::Glossary => "finals-helped-glossary",
    }
}

/// A moment in RFC 3339 by a clock that is so many minutes ahead of UTC.
fn on_the_clock(at: &str, minutes_ahead: i32) -> Option<DateTime> {
    let at: jiff::Timestamp = at.parse().ok()?;
    let offset = Offset::from_seconds(minutes_ahead * 60).ok()?;
    Some(offset.to_datetime(at))
}
