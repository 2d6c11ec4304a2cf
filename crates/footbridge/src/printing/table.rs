//! A table as a file for a spreadsheet: a mark of UTF-8, the separator that its readers use, and
//! no cell that calculates.

use crate::time::on_the_wall;

/// What a spreadsheet takes for the beginning of a formula, or passes over before one.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A table: what its columns are called, and a cell of each in every row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) heads: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

impl Table {
    /// The table as spreadsheets read it where this language is spoken: where numbers have a
    /// comma, semicolons part the cells.
    pub(crate) fn csv(&self, language: &str) -> String {
        let separator = if language == "en" { "," } else { ";" };
        let mut text = String::from('\u{feff}');
        for row in std::iter::once(&self.heads).chain(&self.rows) {
            let cells: Vec<_> = row.iter().map(|cell| guarded(cell)).collect();
            text.push_str(&cells.join(separator));
            text.push_str("\r\n");
        }
        text
    }
}

/// A cell that no spreadsheet calculates.
fn guarded(cell: &str) -> String {
    let guard = match cell.starts_with(FORMULA) && !is_below_zero(cell) {
        true => "'",
        false => "",
    };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

/// A number below zero, as this program writes it: a minus, digits and one point. It calculates
/// nothing.
fn is_below_zero(cell: &str) -> bool {
    let Some((whole, parts)) = cell.strip_prefix('-').and_then(|rest| rest.split_once('.')) else {
        return false;
    };
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    are_digits(whole) && are_digits(parts)
}

/// A moment in RFC 3339 as spreadsheets read it, by a clock that is so many minutes ahead of
/// UTC; empty for any other text.
pub(crate) fn moment_cell(at: &str, minutes_ahead: i32) -> String {
    let read = on_the_wall(at, minutes_ahead);
    read.map_or_else(String::new, |(date, time)| format!("{date} {time}"))
}

/// A number, or nothing.
pub(crate) fn number_cell(number: Option<u32>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_begins_a_formula_and_no_cell_ends_another() {
        for begin in FORMULA {
            let cell = guarded(&format!("{begin}1"));
            assert_eq!(cell, format!("\"'{begin}1\""));
        }
        assert_eq!(guarded("-0.12"), "\"-0.12\"", "a number stays one");
        for formula in ["-0.12+1", "-A1.5", "-.5", "-1.", "+0.12"] {
            assert_eq!(guarded(formula), format!("\"'{formula}\""));
        }
        let table = Table {
            heads: vec!["a".into(), "b".into()],
            rows: vec![vec!["x\";=1".into(), "first\nsecond".into()]],
        };
        let text = "\u{feff}\"a\";\"b\"\r\n\"x\"\";=1\";\"first\nsecond\"\r\n";
        assert_eq!(table.csv("de"), text);
        let english = table.csv("en");
        assert!(english.starts_with("\u{feff}\"a\",\"b\"\r\n"), "{english}");
    }
}
