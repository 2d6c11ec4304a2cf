//! The class as a list, for paper and for a table: the rows of the class view in words.

use super::commands::{ClassRow, ExportClass, PrintClass, TalkReason, UnitStage, UnitStanding};
use crate::error::{ClassError, PrintError, Result};
use crate::printing::commands::{Exported, Printed};
use crate::printing::{
    Column, Document, Leaving, List, ListPart, Table, Words, moment_cell, number_cell,
};
use crate::rpc::Call;
use crate::site::Site;
use crate::time::{day_from, minutes_ahead_in};

/// The name of its file, in `printing.ftl`.
const FILE: &str = "printing-file-class";

/// `class.export`: needs two accounts.
pub(crate) fn export_class(call: &mut Call<'_>, request: ExportClass) -> Result<Exported> {
    crate::printing::export(call, &request.to, |site| {
        let sheet = site.class_sheet(request.group.as_deref(), &request.offset)?;
        Ok(sheet.leaving(&request.offset))
    })
}

/// `print.class`.
pub(crate) fn print_class(call: &mut Call<'_>, request: PrintClass) -> Result<Printed> {
    call.with_site(|site| {
        let sheet = site.class_sheet(request.group.as_deref(), &request.offset)?;
        if sheet.rows.is_empty() {
            return Err(PrintError::ListEmpty.into());
        }
        let list = sheet.list(site.now_millis());
        crate::printing::print(site, &request.to, &Document::List(list))
    })
}

/// The class, or a group of it, about to be written down.
pub(super) struct ClassSheet {
    words: Words,
    site: String,
    group: Option<String>,
    /// When this computer last exchanged with a stick, RFC 3339.
    last_exchange: Option<String>,
    minutes_ahead: i32,
    /// The rows of the class view, with the names of their groups.
    pub(super) rows: Vec<(ClassRow, Vec<String>)>,
}

/// True for everybody where no group is asked for.
pub(super) fn is_of(groups: &[String], group: Option<&str>) -> bool {
    group.is_none_or(|group| groups.iter().any(|one| one == group))
}

impl Site {
    /// The class as it is shown, of one group or of all, by the clock on the wall.
    pub(super) fn class_sheet(&self, group: Option<&str>, offset: &str) -> Result<ClassSheet> {
        let minutes_ahead = minutes_ahead_in(offset).ok_or(ClassError::DayWrong)?;
        let view = self.class_view()?;
        let names_of = |row: &ClassRow| {
            let named = view
                .groups
                .iter()
                .filter(|one| row.groups.contains(&one.group));
            named.map(|one| one.name.clone()).collect()
        };
        let rows = view.rows.iter().filter(|row| is_of(&row.groups, group));
        Ok(ClassSheet {
            words: Words::of(&self.language),
            site: self.name()?,
            group: self.group_called(group)?,
            last_exchange: view.last_exchange.clone(),
            minutes_ahead,
            rows: rows.map(|row| (row.clone(), names_of(row))).collect(),
        })
    }
}

impl ClassSheet {
    fn title(&self) -> String {
        let class = self.words.say("site-rail-class");
        match &self.group {
            Some(group) => format!("{class}: {group}"),
            None => class,
        }
    }

    /// The class as a table: one fact a cell.
    pub(super) fn leaving(&self, offset: &str) -> Leaving {
        let say = |key: &str| self.words.say(key);
        // Moments stand in the cells by the clock on the wall; the head says by which one.
        let timed = |key: &str| format!("{} ({offset})", say(key));
        Leaving {
            title: self.title(),
            file: FILE,
            table: Table {
                heads: vec![
                    say("classes-column-learner"),
                    say("classes-column-card"),
                    say("classes-group"),
                    say("classes-column-talk"),
                    say("classes-column-unit"),
                    say("classes-column-stage"),
                    say("classes-column-steps"),
                    say("classes-column-steps-all"),
                    say("classes-column-right"),
                    say("classes-column-questions"),
                    timed("classes-column-session"),
                    say("classes-column-minutes"),
                    say("classes-column-computer"),
                    timed("classes-column-as-of"),
                ],
                rows: self.rows.iter().map(|row| self.cells(row)).collect(),
            },
            book: None,
        }
    }

    fn cells(&self, (row, groups): &(ClassRow, Vec<String>)) -> Vec<String> {
        let standing = row.standing.as_ref();
        let number = |of: fn(&UnitStanding) -> Option<u32>| number_cell(standing.and_then(of));
        let session = row.last_session.as_ref();
        let moment = |at: Option<&String>| {
            at.map_or_else(String::new, |at| moment_cell(at, self.minutes_ahead))
        };
        vec![
            row.name.clone(),
            row.card.clone(),
            groups.join(", "),
            self.reasons(row).join(", "),
            standing.map_or_else(String::new, |standing| standing.unit.clone()),
            standing.map_or_else(String::new, |standing| self.stage(standing)),
            number(|standing| Some(standing.steps)),
            number(|standing| Some(standing.steps_in_all)),
            number(|standing| standing.right),
            number(|standing| standing.count),
            moment(session.map(|session| &session.at)),
            number_cell(session.and_then(|session| session.minutes)),
            session
                .and_then(|session| session.site.clone())
                .unwrap_or_default(),
            moment(row.as_of.as_ref().map(|as_of| &as_of.at)),
        ]
    }

    /// The class as a page: what belongs together stands in one cell.
    pub(super) fn list(&self, now_millis: u64) -> List {
        let words = &self.words;
        let column = |key: &str, share| Column {
            head: words.say(key),
            share,
        };
        let as_of = match &self.last_exchange {
            Some(at) => {
                let when = words.moment(at, self.minutes_ahead);
                words.say_with("classes-as-of", &[("when", &when)])
            }
            None => words.say("classes-no-exchange"),
        };
        List {
            frame: words.frame(self.title(), now_millis),
            file: FILE,
            about: vec![self.site.clone(), as_of],
            wide: true,
            columns: vec![
                column("classes-column-learner", 5),
                column("classes-column-talk", 7),
                column("classes-column-unit", 6),
                column("classes-column-session", 5),
                column("classes-column-as-of", 5),
            ],
            parts: vec![ListPart {
                title: None,
                rows: self.rows.iter().map(|(row, _)| self.lines(row)).collect(),
            }],
        }
    }

    fn lines(&self, row: &ClassRow) -> Vec<Vec<String>> {
        let words = &self.words;
        let moment = |at: &str| words.moment(at, self.minutes_ahead);
        let unit = match &row.standing {
            Some(standing) => self.unit(standing),
            None => vec![words.say("classes-unit-unknown")],
        };
        let session = match &row.last_session {
            Some(session) => vec![moment(&session.at), self.lasted(session.minutes)],
            None => vec![words.say("classes-session-none")],
        };
        let as_of = match &row.as_of {
            Some(as_of) => {
                let here = words.say("classes-as-of-here");
                let other = || words.say("classes-as-of-other");
                let site = as_of.site.clone().unwrap_or_else(other);
                vec![moment(&as_of.at), if as_of.here { here } else { site }]
            }
            None => vec![words.say("classes-as-of-none")],
        };
        let card = words.say_with("classes-card", &[("card", &row.card)]);
        vec![
            vec![row.name.clone(), card],
            self.reasons(row),
            unit,
            session,
            as_of,
        ]
    }

    fn unit(&self, standing: &UnitStanding) -> Vec<String> {
        let steps = [("steps", standing.steps), ("all", standing.steps_in_all)];
        let mut lines = vec![
            format!("{}, {}", standing.unit, self.stage(standing)),
            self.words.count("classes-steps", &steps),
        ];
        if let (Some(right), Some(count)) = (standing.right, standing.count) {
            let result = [("right", right), ("count", count)];
            lines.push(self.words.count("classes-result", &result));
        }
        lines
    }

    fn stage(&self, standing: &UnitStanding) -> String {
        self.words.say(match standing.stage {
            UnitStage::NotBegun => "classes-stage-not-begun",
            UnitStage::Lessons => "classes-stage-lessons",
            UnitStage::Practice => "classes-stage-practice",
            UnitStage::Check => "classes-stage-check",
            UnitStage::Again => "classes-stage-again",
            UnitStage::Waits => "classes-stage-waits",
            UnitStage::Counts => "classes-stage-counts",
        })
    }

    fn lasted(&self, minutes: Option<u32>) -> String {
        match minutes {
            Some(minutes) => self.words.count("classes-minutes", &[("minutes", minutes)]),
            None => self.words.say("classes-session-open"),
        }
    }

    /// Why to talk to them, the first reason first.
    fn reasons(&self, row: &ClassRow) -> Vec<String> {
        row.reasons
            .iter()
            .map(|reason| self.reason(reason))
            .collect()
    }

    fn reason(&self, reason: &TalkReason) -> String {
        let words = &self.words;
        match reason {
            TalkReason::AskedForHelp => words.say("classes-asked"),
            TalkReason::Stuck {
                sessions,
                lesson,
                step,
            } => {
                let numbers = [("sessions", *sessions), ("step", *step)];
                words.tell("classes-reason-stuck", &[("lesson", lesson)], &numbers)
            }
            TalkReason::CheckMissed { times } => {
                words.count("classes-reason-missed", &[("times", *times)])
            }
            TalkReason::NoNews { days } => {
                words.count("classes-reason-no-news", &[("days", *days)])
            }
            TalkReason::Overdue { unit, due, units } => {
                let day = day_from(due).map(|day| words.day(day.into()));
                let day = day.unwrap_or_else(|| due.clone());
                let texts = [("unit", &**unit), ("day", &*day)];
                words.tell("classes-reason-overdue", &texts, &[("units", *units)])
            }
        }
    }
}
