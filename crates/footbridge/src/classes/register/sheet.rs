//! Days of the register as plain data, for paper and for a table; no form of its own.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::commands::{Noted, RegisterDay, RegisterDays};
use super::{Reason, State};
use crate::classes::sheet::is_of;
use crate::error::{ClassError, PrintError, Result};
use crate::ids::PersonId;
use crate::site::Site;
use crate::storage::{AttendanceRow, PersonRow};

/// The register of some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RegisterSheet {
    /// Name of the site where it was made.
    pub(super) site: String,
    /// The group, if it is of one only.
    pub(super) group: Option<String>,
    /// The first day and the last.
    pub(super) span: (Date, Date),
    /// How far the clock on the wall is from UTC, in minutes.
    pub(super) minutes_ahead: i32,
    /// The days of which something is noted; a single day stands here in any case.
    pub(super) days: Vec<SheetDay>,
}

/// A day of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SheetDay {
    /// The day.
    pub(super) day: Date,
    /// A row a learner, by name.
    pub(super) rows: Vec<SheetRow>,
}

/// A learner on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SheetRow {
    /// Name.
    pub(super) name: String,
    /// Card number, written `4718-26`.
    pub(super) card: String,
    /// What staff noted; none while nothing is noted.
    pub(super) state: Option<State>,
    /// Why they were not there, or not for the whole time.
    pub(super) reason: Option<Reason>,
    /// Minutes that they were there.
    pub(super) minutes: Option<u32>,
    /// Who noted it, if the name is known here.
    pub(super) by: Option<String>,
    /// When it was noted, RFC 3339.
    pub(super) at: Option<String>,
    /// How often something else was noted before.
    pub(super) earlier: u32,
}

impl Site {
    /// The register of some days, of one group or of the whole class.
    ///
    /// Errors: `day-wrong`, `day-ahead`, `days-backwards`; `print-list-empty` if nobody would
    /// stand in it; `print-list-too-long` beyond `limit` rows.
    pub(super) fn register_sheet(
        &self,
        days: &RegisterDays,
        group: Option<&str>,
        limit: usize,
    ) -> Result<RegisterSheet> {
        let day = |day: &Option<String>| {
            let (day, offset) = (day.clone(), days.offset.clone());
            self.day(&RegisterDay { day, offset })
        };
        let (from, until) = (day(&days.from)?, day(&days.until)?);
        if until.date < from.date {
            return Err(ClassError::DaysBackwards.into());
        }
        let class = self.learners_of_class()?.0;
        let mut found = Vec::new();
        let mut rows = 0;
        for date in from.date.series(jiff::Span::new().days(1)) {
            if date > until.date {
                break;
            }
            let is_single = from.date == until.date;
            if let Some(day) = self.sheet_day(date, &class, group, is_single)? {
                rows += day.rows.len();
                found.push(day);
            }
            if rows > limit {
                return Err(PrintError::ListTooLong { limit }.into());
            }
        }
        if rows == 0 {
            return Err(PrintError::ListEmpty.into());
        }
        Ok(RegisterSheet {
            site: self.name()?,
            group: self.group_called(group)?,
            span: (from.date, until.date),
            minutes_ahead: from.minutes_ahead,
            days: found,
        })
    }

    /// A day; none if nothing is noted of anybody on it, unless it is wanted `anyway`.
    fn sheet_day(
        &self,
        day: Date,
        class: &[PersonRow],
        group: Option<&str>,
        anyway: bool,
    ) -> Result<Option<SheetDay>> {
        let noted = self.store.attendance_on(&day.to_string())?;
        if noted.is_empty() && !anyway {
            return Ok(None);
        }
        let mut noted: BTreeMap<PersonId, AttendanceRow> =
            noted.into_iter().map(|row| (row.person, row)).collect();
        let mut rows = Vec::new();
        for person in class {
            let line = noted.remove(&person.person);
            rows.extend(self.sheet_row(person, line, day, group)?);
        }
        // Whoever was noted on the day and is of the class no more.
        for (person, line) in noted {
            if let Some(row) = self.store.person(person)? {
                rows.extend(self.sheet_row(&row, Some(line), day, group)?);
            }
        }
        rows.sort_by(|one, other| one.name.cmp(&other.name).then(one.card.cmp(&other.card)));
        let counts = anyway || rows.iter().any(|row| row.at.is_some());
        Ok(counts.then_some(SheetDay { day, rows }))
    }

    /// A learner on a day; none for one who is not of the group.
    fn sheet_row(
        &self,
        person: &PersonRow,
        line: Option<AttendanceRow>,
        day: Date,
        group: Option<&str>,
    ) -> Result<Option<SheetRow>> {
        if !is_of(&self.groups_with(person.person)?, group) {
            return Ok(None);
        }
        let noted: Option<Noted> = match &line {
            Some(line) => Some(self.noted_now(line)?),
            None => None,
        };
        let earlier = self.noted_before(person.person, day, noted.is_some())?;
        let said = noted.as_ref();
        Ok(Some(SheetRow {
            name: person.name.clone().unwrap_or_default(),
            card: self.card_number_of(person.person)?,
            state: said
                .and_then(|noted| noted.state)
                .map(|state| state.state()),
            reason: said
                .and_then(|noted| noted.reason)
                .map(|reason| reason.reason()),
            minutes: said.and_then(|noted| noted.minutes),
            by: said.and_then(|noted| noted.by.clone()),
            at: said.map(|noted| noted.at.clone()),
            earlier,
        }))
    }
}
