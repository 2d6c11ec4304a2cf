//! Days of the register on paper and as a table.

use super::commands::{ExportRegister, PrintRegister};
use super::sheet::{RegisterSheet, SheetDay, SheetRow};
use crate::error::Result;
use crate::printing::commands::{Exported, Printed};
use crate::printing::{
    Column, Document, LINES_LIMIT, Leaving, List, ListPart, Table, Words, moment_cell, number_cell,
};
use crate::rpc::Call;
use crate::time::on_the_wall;

/// The name of its file, in `printing.ftl`.
const FILE: &str = "printing-file-register";
/// More rows than this are a book, and keep the computer busy.
const PAPER_LIMIT: usize = 3_000;

/// `register.export`: needs two accounts.
pub(crate) fn export_register(call: &mut Call<'_>, request: ExportRegister) -> Result<Exported> {
    crate::printing::export(call, &request.to, |site| {
        let group = request.group.as_deref();
        let sheet = site.register_sheet(&request.days, group, LINES_LIMIT)?;
        Ok(sheet.leaving(&Words::of(&site.language), &request.days.offset))
    })
}

/// `print.register`.
pub(crate) fn print_register(call: &mut Call<'_>, request: PrintRegister) -> Result<Printed> {
    call.with_site(|site| {
        let group = request.group.as_deref();
        let sheet = site.register_sheet(&request.days, group, PAPER_LIMIT)?;
        let list = sheet.list(&Words::of(&site.language), site.now_millis());
        crate::printing::print(site, &request.to, &Document::List(list))
    })
}

impl RegisterSheet {
    fn title(&self, words: &Words) -> String {
        let (from, until) = self.span;
        let (first, last) = (words.day(from.into()), words.day(until.into()));
        match from == until {
            true => words.say_with("register-title-day", &[("day", &first)]),
            false => words.say_with("register-title-days", &[("from", &first), ("until", &last)]),
        }
    }

    /// The register as a table: one fact a cell, the day in each row.
    pub(super) fn leaving(&self, words: &Words, offset: &str) -> Leaving {
        let say = |key: &str| words.say(key);
        let rows = self.days.iter().flat_map(|day| {
            let cells = |row| self.cells(words, day, row);
            day.rows.iter().map(cells).collect::<Vec<_>>()
        });
        Leaving {
            title: match &self.group {
                Some(group) => format!("{}: {group}", self.title(words)),
                None => self.title(words),
            },
            file: FILE,
            table: Table {
                heads: vec![
                    say("register-day"),
                    say("register-column-learner"),
                    say("classes-column-card"),
                    say("register-column-noted"),
                    say("register-column-reason"),
                    say("register-column-minutes"),
                    say("register-column-by"),
                    format!("{} ({offset})", say("register-column-at")),
                    say("register-earlier"),
                ],
                rows: rows.collect(),
            },
            book: None,
        }
    }

    fn cells(&self, words: &Words, day: &SheetDay, row: &SheetRow) -> Vec<String> {
        let at = row.at.as_deref();
        vec![
            day.day.to_string(),
            row.name.clone(),
            row.card.clone(),
            row.said(words),
            row.why(words),
            number_cell(row.minutes),
            row.by.clone().unwrap_or_default(),
            at.map_or_else(String::new, |at| moment_cell(at, self.minutes_ahead)),
            row.earlier.to_string(),
        ]
    }

    /// The register as a page. What is not noted yet is left blank, to be filled in by hand.
    pub(super) fn list(&self, words: &Words, now_millis: u64) -> List {
        let column = |key: &str, share| Column {
            head: words.say(key),
            share,
        };
        let is_single = self.days.len() == 1 && self.span.0 == self.span.1;
        let part = |day: &SheetDay| ListPart {
            title: (!is_single).then(|| words.day(day.day.into())),
            rows: day
                .rows
                .iter()
                .map(|row| self.lines(words, day, row))
                .collect(),
        };
        let whole = || words.say("classes-group-all");
        List {
            frame: words.frame(self.title(words), now_millis),
            file: FILE,
            about: vec![self.site.clone(), self.group.clone().unwrap_or_else(whole)],
            wide: false,
            columns: vec![
                column("register-column-learner", 6),
                column("register-column-noted", 4),
                column("register-column-reason", 5),
                column("register-column-minutes", 3),
                column("register-column-by", 5),
            ],
            parts: self.days.iter().map(part).collect(),
        }
    }

    fn lines(&self, words: &Words, day: &SheetDay, row: &SheetRow) -> Vec<Vec<String>> {
        let card = words.say_with("classes-card", &[("card", &row.card)]);
        let mut noted = Vec::new();
        if let Some(at) = &row.at {
            let unknown = || words.say("register-by-unknown");
            noted.push(row.by.clone().unwrap_or_else(unknown));
            noted.push(match on_the_wall(at, self.minutes_ahead) {
                // What was noted on the day itself needs no day.
                Some((date, time)) if date == day.day => time,
                _ => words.moment(at, self.minutes_ahead),
            });
            if row.earlier > 0 {
                noted.push(words.count("register-corrected", &[("count", row.earlier)]));
            }
        }
        vec![
            vec![row.name.clone(), card],
            vec![row.said(words)],
            vec![row.why(words)],
            vec![number_cell(row.minutes)],
            noted,
        ]
    }
}

impl SheetRow {
    /// What was noted, in words; empty while nothing is.
    fn said(&self, words: &Words) -> String {
        let state = self.state.map(|state| format!("register-{}", state.name()));
        state.map_or_else(String::new, |key| words.say(&key))
    }

    fn why(&self, words: &Words) -> String {
        let reason = self
            .reason
            .map(|reason| format!("register-reason-{}", reason.name()));
        reason.map_or_else(String::new, |key| words.say(&key))
    }
}
