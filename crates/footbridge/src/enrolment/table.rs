//! A table as people save it from a spreadsheet: its separator, its head, its rows.

use super::columns::column_of;
use super::commands::{Column, Encoding, Separator};
use super::text::decode;
use crate::error::{EnrolmentError, Error, Result};

/// Most rows below the head.
pub(super) const ROWS_AT_MOST: usize = 20_000;
/// Most columns.
const COLUMNS_AT_MOST: usize = 64;

/// A table that was read; what stands in its cells is not looked at yet.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) encoding: Encoding,
    pub(super) separator: Separator,
    /// The head: what each column is called, and what we take it for.
    pub(super) columns: Vec<(String, Option<Column>)>,
    /// Rows that are not empty, each with the number of its line.
    pub(super) rows: Vec<(u32, Vec<String>)>,
}

impl Table {
    /// Reads a table; what a row holds is no reason to refuse it.
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        let (text, encoding) = decode(bytes)?;
        let (text, said, skipped) = without_hint(&text);
        let separator = said.unwrap_or_else(|| separator_of(text));
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(sign(separator))
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut columns = None;
        let mut rows = Vec::new();
        let mut in_all = 0;
        let mut record = csv::StringRecord::new();
        while reader.read_record(&mut record).map_err(unreadable)? {
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if columns.is_none() {
                columns = Some(head(&record)?);
                continue;
            }
            in_all += 1;
            if in_all <= ROWS_AT_MOST {
                let line = line_of(text, &record) + skipped;
                rows.push((line as u32, record.iter().map(str::to_owned).collect()));
            }
        }
        if in_all > ROWS_AT_MOST {
            let limit = ROWS_AT_MOST as u32;
            let rows = in_all as u32;
            return Err(EnrolmentError::TooManyRows { rows, limit }.into());
        }
        match columns {
            Some(columns) if !rows.is_empty() => Ok(Self {
                encoding,
                separator,
                columns,
                rows,
            }),
            _ => Err(EnrolmentError::Empty.into()),
        }
    }
}

/// The line on which a record begins. The reader counts from where it began to look for it, and
/// passes over empty lines.
fn line_of(text: &str, record: &csv::StringRecord) -> u64 {
    let Some(position) = record.position() else {
        return 0;
    };
    let from = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    let ends = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    position.line() + ends.filter(|byte| **byte == b'\n').count() as u64
}

/// The names at the head. One column must hold names of people, and none may stand there twice.
fn head(record: &csv::StringRecord) -> Result<Vec<(String, Option<Column>)>> {
    let names: Vec<_> = record.iter().map(|name| name.trim().to_owned()).collect();
    if names.len() > COLUMNS_AT_MOST {
        return Err(EnrolmentError::NoNameColumn.into());
    }
    let columns: Vec<_> = names
        .into_iter()
        .map(|name| {
            let column = column_of(&name);
            (name, column)
        })
        .collect();
    let of = |wanted: Column| columns.iter().filter(|(_, is)| *is == Some(wanted)).count();
    if of(Column::Name) + of(Column::GivenName) + of(Column::FamilyName) == 0 {
        return Err(EnrolmentError::NoNameColumn.into());
    }
    let twice = columns
        .iter()
        .flat_map(|(_, is)| is)
        .find(|is| of(**is) > 1);
    match twice {
        Some(_) => Err(EnrolmentError::ColumnTwice.into()),
        None => Ok(columns),
    }
}

/// Some programs write `sep=;` above the head.
fn without_hint(text: &str) -> (&str, Option<Separator>, u64) {
    let hint = |sign: char| match sign {
        ';' => Some(Separator::Semicolon),
        ',' => Some(Separator::Comma),
        '\t' => Some(Separator::Tab),
        _ => None,
    };
    let Some((line, rest)) = text.split_once('\n') else {
        return (text, None, 0);
    };
    match line
        .trim_end_matches('\r')
        .strip_prefix("sep=")
        .map(str::chars)
    {
        Some(mut signs) => match (signs.next().and_then(hint), signs.next()) {
            (Some(separator), None) => (rest, Some(separator), 1),
            _ => (text, None, 0),
        },
        None => (text, None, 0),
    }
}

/// The sign that stands most often in the head, outside of quotes.
fn separator_of(text: &str) -> Separator {
    let head = text.lines().find(|line| !line.trim().is_empty());
    let mut quoted = false;
    let mut counts = [
        (Separator::Semicolon, 0),
        (Separator::Comma, 0),
        (Separator::Tab, 0),
    ];
    for letter in head.unwrap_or_default().bytes() {
        quoted ^= letter == b'"';
        for (separator, count) in &mut counts {
            *count += u32::from(!quoted && letter == sign(*separator));
        }
    }
    // Of several that stand there as often, the first: `max_by_key` would give the last.
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(Separator::Semicolon, |(separator, _)| *separator)
}

fn sign(separator: Separator) -> u8 {
    match separator {
        Separator::Semicolon => b';',
        Separator::Comma => b',',
        Separator::Tab => b'\t',
    }
}

fn unreadable(_: csv::Error) -> Error {
    EnrolmentError::Unreadable.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Table> {
        Table::read(text.as_bytes())
    }

    #[test]
    fn the_separator_is_found_and_said() {
        for (text, separator) in [
            ("name;language\nAna;en\n", Separator::Semicolon),
            ("name,language\r\nAna,en\r\n", Separator::Comma),
            ("name\tlanguage\nAna\ten", Separator::Tab),
            ("sep=,\nname,language\nAna,en", Separator::Comma),
            ("\"name, first; last; all\",name\nx,Ana", Separator::Comma),
            ("name\nAna", Separator::Semicolon),
        ] {
            let table = read(text).unwrap();
            assert_eq!(table.separator, separator, "{text}");
            assert_eq!(table.rows.len(), 1, "{text}");
        }
    }

    #[test]
    fn rows_keep_the_number_of_their_line_and_empty_ones_are_left_out() {
        let table = read("name;language\n\nAna;en\n;\n\"Ion\";ro\n").unwrap();
        let lines: Vec<_> = table.rows.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [3, 5]);
        let table = read("name;language\r\n\r\nAna;en\r\n;\r\n\"Ion\";ro\r\n").unwrap();
        let lines: Vec<_> = table.rows.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [3, 5]);
        let table = read("sep=;\nname;language\nAna;en\n").unwrap();
        assert_eq!(table.rows[0].0, 3);
    }

    #[test]
    fn a_table_that_cannot_be_used_is_refused_by_name() {
        for (text, code) in [
            ("", "table-empty"),
            ("name;language\n", "table-empty"),
            ("Ana;en\nIon;ro\n", "table-no-name-column"),
            ("name;Name\nAna;Ana\n", "table-column-twice"),
        ] {
            assert_eq!(read(text).unwrap_err().code(), code, "{text}");
        }
    }

    #[test]
    fn a_hundred_thousand_rows_are_refused_by_name() {
        let text = format!("name;language\n{}", "Ana;en\n".repeat(100_000));
        let refused = read(&text).unwrap_err();
        assert_eq!(refused.code(), "table-too-many-rows");
        assert!(refused.args().contains(&("rows", "100000".into())));
        let most = format!("name\n{}", "Ana\n".repeat(ROWS_AT_MOST));
        assert_eq!(read(&most).unwrap().rows.len(), ROWS_AT_MOST);
    }
}
