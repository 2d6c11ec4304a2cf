//! The list of attempts: which of them, and what each has come to.

use super::commands::{ChosenResults, ListResults, ResultChoice, ResultRow, ResultsList};
use crate::assessment::commands::Way;
use crate::error::{ClassError, Result};
use crate::ids::ClassroomId;
use crate::packs::course::Final;
use crate::packs::text_in;
use crate::site::Site;
use crate::storage::{ChosenAttempts, NumberedAttempt};
use crate::time::{day_from, minutes_ahead_in, rfc3339, start_of};

/// Lines on one page.
pub(super) const A_PAGE: u32 = 50;

/// What was asked for, read.
pub(super) struct Chosen {
    unit: Option<String>,
    pub(super) classroom: Option<ClassroomId>,
    from_millis: u64,
    until_millis: u64,
    pub(super) minutes_ahead: i32,
}

impl Chosen {
    /// Errors: `day-wrong`, `days-backwards`, or that an id is none.
    pub(super) fn read(asked: &ChosenResults) -> Result<Self> {
        let minutes_ahead = minutes_ahead_in(&asked.offset).ok_or(ClassError::DayWrong)?;
        let day = |text: &Option<String>| match text.as_deref() {
            Some(text) => day_from(text).map(Some).ok_or(ClassError::DayWrong),
            None => Ok(None),
        };
        let (from, until) = (day(&asked.from)?, day(&asked.until)?);
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            return Err(ClassError::DaysBackwards.into());
        }
        let next = |day: jiff::civil::Date| day.saturating_add(jiff::Span::new().days(1));
        Ok(Self {
            unit: asked.unit.clone(),
            classroom: asked.classroom.as_deref().map(str::parse).transpose()?,
            from_millis: from.map_or(0, |day| start_of(day, minutes_ahead)),
            until_millis: until.map_or(u64::MAX, |day| start_of(next(day), minutes_ahead)),
            minutes_ahead,
        })
    }

    pub(super) fn attempts(&self) -> ChosenAttempts<'_> {
        ChosenAttempts {
            unit: self.unit.as_deref(),
            classroom: self.classroom,
            from_millis: self.from_millis,
            until_millis: self.until_millis,
        }
    }
}

impl Site {
    pub(super) fn results_list(&self, request: &ListResults) -> Result<ResultsList> {
        let chosen = Chosen::read(&request.chosen)?;
        let attempts = chosen.attempts();
        let total = self.store.count_attempts(&attempts)?;
        let skip = request.page.saturating_mul(A_PAGE);
        let classrooms = self.store.classrooms()?;
        let rows = self.store.chosen_attempts(&attempts, skip, A_PAGE)?;
        Ok(ResultsList {
            rows: rows
                .iter()
                .map(|row| self.result_row(row, &classrooms))
                .collect::<Result<_>>()?,
            total,
            more: total > skip.saturating_add(A_PAGE),
            units: self.result_units()?,
            classrooms: classrooms
                .into_iter()
                .map(|(id, name)| ResultChoice {
                    id: id.to_string(),
                    name,
                })
                .collect(),
        })
    }

    pub(super) fn result_row(
        &self,
        attempt: &NumberedAttempt,
        classrooms: &[(ClassroomId, String)],
    ) -> Result<ResultRow> {
        let NumberedAttempt { row, number, .. } = attempt;
        let result = crate::assessment::first_result(self, row)?;
        let (site, arrived) = self.origin(row)?;
        let named = |id: ClassroomId| classrooms.iter().find(|(one, _)| *one == id);
        Ok(ResultRow {
            person: row.person.to_string(),
            name: attempt.name.clone().unwrap_or_default(),
            classroom: attempt
                .classroom
                .and_then(named)
                .map(|(_, name)| name.clone()),
            unit: self.unit_code(row)?,
            number: *number,
            at: rfc3339(row.started_millis),
            way: Way::of(row.way),
            count: result.count,
            answered: result.answered,
            right: result.right,
            unit_counts: result.counts,
            outcome: match row.is_final {
                true => Some(self.outcome_of_row(row)?),
                false => None,
            },
            site,
            arrived,
        })
    }

    /// Units and finals that were attempted, as the newest course calls them.
    pub(super) fn result_units(&self) -> Result<Vec<ResultChoice>> {
        let content = self.content_of_results()?;
        let code = |pack: &str, unit: &str| {
            let content = content.as_ref().filter(|content| content.pack == pack)?;
            let course = &content.course;
            let title = |called: &Final| text_in(&called.title, &self.language).to_owned();
            let code = course.unit(unit).map(|unit| unit.code.clone());
            code.or_else(|| course.final_called(unit).map(title))
        };
        Ok(self
            .store
            .attempted_units()?
            .into_iter()
            .map(|(pack, unit)| ResultChoice {
                name: code(&pack, &unit).unwrap_or_else(|| unit.clone()),
                id: format!("{pack}/{unit}"),
            })
            .collect())
    }
}
