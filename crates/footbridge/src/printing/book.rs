//! A table as a workbook for a spreadsheet: numbers are numbers, moments are moments, texts are
//! texts and never formulas, and a second sheet explains the columns.
//!
//! Equal lines give equal bytes: the workbook does not say when it was made.

use jiff::civil::DateTime;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::table::Table;
use crate::error::{PrintError, Result};

/// A cell of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words, whatever they begin with.
    Text(String),
    /// A number.
    Number(u32),
    /// A number in hundredths.
    Hundredths(i32),
    /// Day and time by the clock on the wall, to the minute.
    Moment(DateTime),
    /// Nothing is known.
    Empty,
}

/// A column of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookColumn {
    /// What it is called.
    pub head: String,
    /// What stands in it, in one sentence.
    pub about: String,
}

/// A table that can leave the program as a workbook, or as a table of texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// The name of the sheet, at most 31 letters.
    pub name: String,
    /// The name of the sheet that explains the columns.
    pub about: String,
    /// The columns.
    pub columns: Vec<BookColumn>,
    /// A cell for each column in every row.
    pub rows: Vec<Vec<Cell>>,
}

/// No cell of a workbook holds more letters.
const LETTERS: usize = 32_767;
/// How a moment is shown.
const MOMENT: &str = "yyyy-mm-dd hh:mm";
/// How a number in hundredths is shown.
const HUNDREDTHS: &str = "0.00";
/// Columns are as wide as their longest cell, within these.
const WIDTHS: (usize, usize) = (8, 60);
/// A moment is as wide as this.
const MOMENT_WIDTH: usize = 16;

impl Book {
    /// The same lines as texts.
    pub(crate) fn table(&self) -> Table {
        Table {
            heads: self.columns.iter().map(|one| one.head.clone()).collect(),
            rows: self
                .rows
                .iter()
                .map(|row| row.iter().map(Cell::text).collect())
                .collect(),
        }
    }

    /// The bytes of the workbook.
    ///
    /// Errors: `table-not-made` if a workbook cannot hold what stands in the cells.
    pub fn xlsx(&self) -> Result<Vec<u8>> {
        self.written()
            .map_err(|error| PrintError::TableNotMade(error.to_string()).into())
    }

    fn written(&self) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&day));
        self.write_lines(book.add_worksheet())?;
        self.write_about(book.add_worksheet())?;
        book.save_to_buffer()
    }

    fn write_lines(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold();
        let [moment, hundredths] =
            [MOMENT, HUNDREDTHS].map(|form| Format::new().set_num_format(form));
        sheet.set_name(&self.name)?.set_freeze_panes(1, 0)?;
        for (at, column) in (0..).zip(&self.columns) {
            sheet.write_string_with_format(0, at, &column.head, &bold)?;
        }
        for (line, row) in (1..).zip(&self.rows) {
            for (at, cell) in (0..).zip(row) {
                match cell {
                    Cell::Text(text) => sheet.write_string(line, at, cut(text))?,
                    Cell::Number(number) => sheet.write_number(line, at, *number)?,
                    Cell::Hundredths(number) => {
                        let number = f64::from(*number) / 100.0;
                        sheet.write_number_with_format(line, at, number, &hundredths)?
                    }
                    Cell::Moment(at_the_wall) => match excel(at_the_wall) {
                        Ok(time) => sheet.write_datetime_with_format(line, at, &time, &moment)?,
                        // A spreadsheet knows no day before 1900.
                        Err(_) => sheet.write_string(line, at, cell.text())?,
                    },
                    Cell::Empty => sheet,
                };
            }
        }
        for (at, width) in (0..).zip(self.widths()) {
            sheet.set_column_width(at, width as f64)?;
        }
        Ok(())
    }

    fn write_about(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold();
        sheet.set_name(&self.about)?;
        for (line, column) in (0..).zip(&self.columns) {
            sheet.write_string_with_format(line, 0, &column.head, &bold)?;
            sheet.write_string(line, 1, cut(&column.about))?;
        }
        sheet.set_column_width(0, 28)?.set_column_width(1, 100)?;
        Ok(())
    }

    fn widths(&self) -> Vec<usize> {
        let mut widths: Vec<_> = self
            .columns
            .iter()
            .map(|column| column.head.chars().count())
            .collect();
        for row in &self.rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.width());
            }
        }
        let (least, most) = WIDTHS;
        widths
            .into_iter()
            .map(|width| (width + 2).clamp(least, most))
            .collect()
    }
}

impl Cell {
    /// A cell for a moment, if it is one.
    pub(crate) fn moment(at: Option<DateTime>) -> Self {
        at.map_or(Self::Empty, Self::Moment)
    }

    /// Words, or nothing.
    pub(crate) fn words(text: Option<String>) -> Self {
        text.map_or(Self::Empty, Self::Text)
    }

    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Hundredths(number) => format!("{:.2}", f64::from(*number) / 100.0),
            Self::Moment(at) => at.strftime("%Y-%m-%d %H:%M").to_string(),
            Self::Empty => String::new(),
        }
    }

    fn width(&self) -> usize {
        match self {
            Self::Text(text) => text.chars().count(),
            Self::Number(_) | Self::Hundredths(_) => self.text().len(),
            Self::Moment(_) => MOMENT_WIDTH,
            Self::Empty => 0,
        }
    }
}

fn cut(text: &str) -> String {
    text.chars().take(LETTERS).collect()
}

fn excel(at: &DateTime) -> Result<ExcelDateTime, XlsxError> {
    let (month, day) = (at.month().unsigned_abs(), at.day().unsigned_abs());
    let year = u16::try_from(at.year()).unwrap_or(0);
    let (hour, minute) = (at.hour().unsigned_abs(), at.minute().unsigned_abs());
    ExcelDateTime::from_ymd(year, month, day)?.and_hms(u16::from(hour), minute, 0)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn book() -> Book {
        let column = |head: &str| BookColumn {
            head: head.into(),
            about: format!("About {head}."),
        };
        Book {
            name: "Results".into(),
            about: "Columns".into(),
            columns: ["Name", "Right", "Began"].map(column).into(),
            rows: vec![vec![
                Cell::Text("=1+1".into()),
                Cell::Number(7),
                Cell::Moment(date(2026, 11, 22).at(14, 5, 59, 0)),
            ]],
        }
    }

    #[test]
    fn equal_lines_give_equal_bytes() {
        assert_eq!(book().xlsx().unwrap(), book().xlsx().unwrap());
    }

    #[test]
    fn the_same_lines_are_texts_in_a_table() {
        let text = book().table().csv("en");
        assert!(
            text.ends_with("\"'=1+1\",\"7\",\"2026-11-22 14:05\"\r\n"),
            "{text}"
        );
    }

    #[test]
    fn what_no_workbook_holds_is_cut_or_written_as_text() {
        let mut book = book();
        book.rows = vec![vec![
            Cell::Text("ä".repeat(40_000)),
            Cell::Number(u32::MAX),
            Cell::Moment(date(1600, 1, 1).at(0, 0, 0, 0)),
        ]];
        assert!(book.xlsx().is_ok());
    }
}
