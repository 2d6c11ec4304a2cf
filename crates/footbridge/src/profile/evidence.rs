//! What stands behind the competencies of a unit.

use super::commands::{Evidence, EvidenceKind, Level};
use crate::assessment::AttemptState;
use crate::assessment::commands::Way;
use crate::error::Result;
use crate::ids::PersonId;
use crate::packs::Content;
use crate::packs::course::{Can, Practice, Unit};
use crate::site::Site;
use crate::storage::OccasionRow;
use crate::tasks::commands::AssessorView;
use crate::tasks::{TaskStanding, standings};
use crate::time::rfc3339;

/// Everything that a learner did in a unit, as far as it is evidence.
pub(super) struct Behind<'u> {
    unit: &'u Unit,
    /// Answers of practice in their order: item, fully right, milliseconds.
    practice: Vec<(String, bool, u64)>,
    /// Attempts by which the unit counts.
    checks: Vec<AttemptState>,
    pub(super) tasks: Vec<TaskStanding<'u>>,
}

/// How well practice of one competency went, at its best moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Practised {
    pub(super) right: u32,
    pub(super) of: u32,
    pub(super) millis: u64,
}

/// The best stretch of practice so far: of the last `of` answers to items of the competency, the
/// most that were right. The earliest of equal moments counts, so nothing is ever taken away.
pub(super) fn best_stretch(practice: &Practice, answers: &[(bool, u64)]) -> Option<Practised> {
    let mut best: Option<Practised> = None;
    for end in 1..=answers.len() {
        let from = end.saturating_sub(practice.of as usize);
        let stretch = &answers[from..end];
        let right = stretch.iter().filter(|(right, _)| *right).count() as u32;
        if best.is_none_or(|best| right > best.right) {
            best = Some(Practised {
                right,
                of: stretch.len() as u32,
                millis: answers[end - 1].1,
            });
        }
    }
    best
}

impl<'u> Behind<'u> {
    pub(super) fn of(
        site: &Site,
        person: PersonId,
        content: &Content,
        unit: &'u Unit,
    ) -> Result<Self> {
        let pack = &content.pack;
        Ok(Self {
            unit,
            practice: site.store.practice_history(person, pack, &unit.id)?,
            checks: AttemptState::all_that_count(site, person, pack, &unit.id)?,
            tasks: standings(site, person, content, unit)?,
        })
    }

    /// How far a competency has come.
    pub(super) fn level(&self, can: &Can) -> Level {
        let practised = self.practised(&can.competency);
        let waits = super::waiting(can, &self.tasks).next().is_some();
        let watched = self.occasions(&can.competency).next().is_some();
        match practised {
            _ if !self.checks.is_empty() && !waits => Level::Can,
            _ if !self.checks.is_empty() => Level::Checked,
            Some(practised) if practised.right >= self.unit.practice.right => Level::Practised,
            None if !watched => Level::NotBegun,
            _ => Level::Begun,
        }
    }

    /// Occasions of the tasks that show a competency, with their numbers from 1.
    pub(super) fn occasions(
        &self,
        competency: &str,
    ) -> impl Iterator<Item = (u32, &TaskStanding<'u>, &OccasionRow)> {
        let of_competency = self
            .tasks
            .iter()
            .filter(move |standing| standing.task.competency == competency);
        of_competency.flat_map(|standing| {
            let rows = standing.occasions.iter().enumerate();
            rows.map(move |(place, row)| (place as u32 + 1, standing, row))
        })
    }

    /// Practice and checks of a competency, each with its milliseconds.
    pub(super) fn practice_and_checks(&self, competency: &str) -> Vec<(u64, Evidence)> {
        let practice = self.practised(competency).map(|practised| {
            let result = (practised.right, practised.of);
            counted(EvidenceKind::Practice, practised.millis, result)
        });
        let checks = self.checks.iter().filter_map(|attempt| {
            let answers: Vec<bool> = attempt
                .first_answers()
                .filter(|(item, _)| self.competency_of(item) == Some(competency))
                .map(|(_, right)| right)
                .collect();
            let right = answers.iter().filter(|right| **right).count() as u32;
            let result = (right, answers.len() as u32);
            let (millis, mut check) =
                counted(EvidenceKind::Check, attempt.row.started_millis, result);
            check.way = Some(Way::of(attempt.row.way));
            (!answers.is_empty()).then_some((millis, check))
        });
        practice.into_iter().chain(checks).collect()
    }

    fn practised(&self, competency: &str) -> Option<Practised> {
        let of_it = |(item, right, millis): &(String, bool, u64)| {
            (self.competency_of(item) == Some(competency)).then_some((*right, *millis))
        };
        let answers: Vec<_> = self.practice.iter().filter_map(of_it).collect();
        best_stretch(&self.unit.practice, &answers)
    }

    fn competency_of(&self, item: &str) -> Option<&str> {
        self.unit.item(item).map(|item| &*item.competency)
    }
}

fn counted(kind: EvidenceKind, millis: u64, (right, of): (u32, u32)) -> (u64, Evidence) {
    let evidence = Evidence {
        kind,
        title: None,
        at: rfc3339(millis),
        way: None,
        right: Some(right),
        of: Some(of),
        number: None,
        competent: None,
        by: None,
    };
    (millis, evidence)
}

/// An occasion of a practical task, as evidence.
pub(super) fn of_task(
    number: u32,
    title: &str,
    row: &OccasionRow,
    by: AssessorView,
) -> (u64, Evidence) {
    let millis = row.seen.wall_millis;
    let evidence = Evidence {
        kind: EvidenceKind::Task,
        title: Some(title.to_owned()),
        at: rfc3339(millis),
        way: None,
        right: None,
        of: None,
        number: Some(number),
        competent: Some(row.seen.competent),
        by: Some(by),
    };
    (millis, evidence)
}
