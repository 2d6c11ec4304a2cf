//! Writes workbooks with made-up contents, for programs of others: a small one and a long one.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, anyhow};
use clap::Parser;
use footbridge::printing::{Book, BookColumn, Cell};
use jiff::civil::date;

/// Where the workbooks go.
#[derive(Debug, Parser)]
struct Arguments {
    /// A folder; it is made.
    folder: PathBuf,
}

/// Names that a spreadsheet might take for something else.
const NAMES: [&str; 6] = [
    "=1+1",
    "=HYPERLINK(\"http://127.0.0.1\")",
    "+49",
    "-5",
    "@SUM(A1)",
    "Ștefan <b>&amp;",
];

fn main() -> anyhow::Result<()> {
    let folder = Arguments::parse().folder;
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    for (name, lines) in [("few.xlsx", NAMES.len()), ("many.xlsx", 10_000)] {
        let bytes = book(lines).xlsx().map_err(|error| anyhow!("{error}"))?;
        fs::write(folder.join(name), bytes)?;
    }
    Ok(())
}

fn book(lines: usize) -> Book {
    let column = |head: &str| BookColumn {
        head: head.to_owned(),
        about: format!("What stands below {head}."),
    };
    let row = |line: usize| {
        let began = date(2026, 11, 22).at(14, 5, 0, 0);
        let later = jiff::Span::new().minutes(line as i64);
        vec![
            Cell::Text(NAMES[line % NAMES.len()].to_owned()),
            Cell::Number(line as u32),
            Cell::Moment(began.saturating_add(later)),
            Cell::Empty,
        ]
    };
    Book {
        name: "Results".into(),
        about: "Columns".into(),
        columns: ["Name", "Right", "Began", "Arrived"].map(column).into(),
        rows: (0..lines).map(row).collect(),
    }
}
