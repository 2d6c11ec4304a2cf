//! The rows of a table as learners to enrol, or what is to be mended in them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::columns::language_of;
use super::commands::{Column, PreviewRow};
use super::table::Table;
use crate::error::{EnrolmentError, Error, PeopleError, Result};
use crate::people::date::{checked_day, written};
use crate::people::{CardNumber, checked_name, is_hidden, plain};

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];
/// Longest text of a cell that a preview repeats, in characters.
const SHOWN_AT_MOST: usize = 80;

/// A learner to enrol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Newcomer {
    pub(super) name: String,
    pub(super) language: &'static str,
    pub(super) second: Option<&'static str>,
    pub(super) group: Option<String>,
    pub(super) card: Option<CardNumber>,
    pub(super) since: Option<Date>,
}

/// What is known of the class before the table.
pub(super) struct Known<'k> {
    /// Names of the class, as [`plain`] writes them.
    pub(super) names: BTreeSet<String>,
    /// True for a card number that somebody has.
    pub(super) has_card: &'k dyn Fn(&CardNumber) -> Result<bool>,
    pub(super) today: Date,
    /// Language of whoever has none in the table.
    pub(super) language: &'static str,
}

/// A row that was looked at.
#[derive(Debug)]
pub(super) struct Looked {
    pub(super) row: u32,
    cells: BTreeMap<u8, String>,
    pub(super) newcomer: Result<Newcomer>,
    pub(super) alike: bool,
}

/// Looks at every row of a table.
pub(super) fn look_at(table: &Table, known: &Known<'_>) -> Result<Vec<Looked>> {
    let mut rows = Vec::with_capacity(table.rows.len());
    let mut names = known.names.clone();
    let mut cards = BTreeMap::<String, u32>::new();
    for (row, cells) in &table.rows {
        let mut looked = Looked::of(table, *row, cells, known);
        if let Ok(newcomer) = &looked.newcomer {
            looked.alike = !names.insert(plain(&newcomer.name));
            if let Some(card) = newcomer.card {
                let before = cards.entry(card.digits()).or_insert(*row);
                if before != row {
                    looked.newcomer = Err(EnrolmentError::RowCardTwice { row: *before }.into());
                } else if (known.has_card)(&card)? {
                    looked.newcomer = Err(EnrolmentError::RowCardTaken.into());
                }
            }
        }
        rows.push(looked);
    }
    Ok(rows)
}

impl Looked {
    fn of(table: &Table, row: u32, cells: &[String], known: &Known<'_>) -> Self {
        let named = table
            .columns
            .iter()
            .zip(cells)
            .filter_map(|((_, column), cell)| {
                let column = (*column)?;
                Some((column as u8, cell.trim().to_owned()))
            });
        let named: BTreeMap<u8, String> = named.collect();
        let newcomer = check_columns(table, cells).and_then(|()| newcomer(&named, known));
        Self {
            row,
            cells: named,
            newcomer,
            alike: false,
        }
    }

    /// As it is shown: what was understood, or what stands there.
    pub(super) fn view(&self, language: &str) -> PreviewRow {
        let cell = |column: Column| {
            let text = self
                .cells
                .get(&(column as u8))
                .filter(|text| !text.is_empty());
            text.map(|text| shown(text))
        };
        let mut view = PreviewRow {
            row: self.row,
            name: shown(&whole_name(&self.cells)),
            language: cell(Column::Language).unwrap_or_else(|| language.to_owned()),
            second: cell(Column::SecondLanguage),
            group: cell(Column::Group),
            card: cell(Column::Card),
            since: cell(Column::Since),
            problem: None,
            alike: self.alike,
        };
        match &self.newcomer {
            Ok(newcomer) => {
                view.language = newcomer.language.into();
                view.second = newcomer.second.map(str::to_owned);
                view.card = newcomer.card.map(|card| card.to_string());
                view.since = newcomer.since.map(written);
            }
            Err(error) => view.problem = Some(error.wire()),
        }
        view
    }
}

/// As many cells as the head has; empty ones behind them do no harm.
fn check_columns(table: &Table, cells: &[String]) -> Result<()> {
    let wanted = table.columns.len();
    let is_empty = |cell: &String| cell.trim().is_empty();
    if cells.len() == wanted || (cells.len() > wanted && cells[wanted..].iter().all(is_empty)) {
        return Ok(());
    }
    Err(EnrolmentError::RowColumns {
        found: cells.len() as u32,
        wanted: wanted as u32,
    }
    .into())
}

fn newcomer(cells: &BTreeMap<u8, String>, known: &Known<'_>) -> Result<Newcomer> {
    if cells.values().any(|cell| cell.chars().any(is_wrong)) {
        return Err(EnrolmentError::RowControl.into());
    }
    let cell = |column: Column| {
        let text = cells.get(&(column as u8)).map(String::as_str);
        text.filter(|text| !text.is_empty())
    };
    let formula = [
        Column::Name,
        Column::GivenName,
        Column::FamilyName,
        Column::Group,
    ];
    if formula
        .into_iter()
        .filter_map(cell)
        .any(|text| text.starts_with(FORMULA))
    {
        return Err(EnrolmentError::RowFormula.into());
    }
    let language = |text: &str| language_of(text).ok_or(EnrolmentError::RowLanguage);
    let first = cell(Column::Language).map(language).transpose()?;
    let first = first.unwrap_or(known.language);
    let second = cell(Column::SecondLanguage).map(language).transpose()?;
    Ok(Newcomer {
        name: checked_name(&whole_name(cells)).map_err(of_name)?,
        language: first,
        second: second.filter(|second| *second != first),
        group: cell(Column::Group)
            .map(|name| checked_name(name).map_err(|_| EnrolmentError::RowGroupTooLong))
            .transpose()?,
        card: cell(Column::Card)
            .map(|text| text.parse().map_err(|_| EnrolmentError::RowCardWrong))
            .transpose()?,
        since: cell(Column::Since)
            .map(|text| checked_day(text, known.today).map_err(|_| EnrolmentError::RowDate))
            .transpose()?,
    })
}

/// The whole name, or the given name before the family name.
fn whole_name(cells: &BTreeMap<u8, String>) -> String {
    let parts = [Column::Name, Column::GivenName, Column::FamilyName];
    let parts = parts.iter().filter_map(|part| cells.get(&(*part as u8)));
    let parts: Vec<_> = parts
        .filter(|part| !part.is_empty())
        .map(String::as_str)
        .collect();
    parts.join(" ")
}

fn of_name(error: Error) -> EnrolmentError {
    match error {
        Error::People(PeopleError::NameTooLong) => EnrolmentError::RowNameTooLong,
        _ => EnrolmentError::RowNameEmpty,
    }
}

/// A sign that nobody sees, or one that could not be read.
fn is_wrong(letter: char) -> bool {
    is_hidden(letter) || letter == char::REPLACEMENT_CHARACTER
}

fn shown(text: &str) -> String {
    let seen = text.chars().filter(|letter| !is_wrong(*letter));
    let mut shown: String = seen.clone().take(SHOWN_AT_MOST).collect();
    if seen.count() > SHOWN_AT_MOST {
        shown.push('…');
    }
    shown
}
