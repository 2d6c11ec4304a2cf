//! How far a learner is in a unit, and where "Go on" leads. Pure rules over what the store holds.

use super::commands::{Stone, StoneState, Target};
use crate::assessment::{AttemptResult, AttemptState, practice_reached};
use crate::error::Result;
use crate::ids::PersonId;
use crate::packs::course::{Lesson, Unit};
use crate::packs::{Content, text_in};
use crate::profile::sentences;
use crate::site::Site;
use crate::storage::StepRow;
use crate::tasks::{TaskStanding, standings};

/// A learner's way through a unit.
pub(crate) struct Progress<'u> {
    unit: &'u Unit,
    seen: Vec<StepRow>,
    practice: Vec<(String, bool)>,
    attempt: Option<AttemptState>,
    tasks: Vec<TaskStanding<'u>>,
}

/// What "Go on" leads to.
pub(crate) struct NextPart {
    pub(crate) target: Target,
    pub(crate) title: Option<String>,
    pub(crate) step: Option<u32>,
    pub(crate) steps: Option<u32>,
    pub(crate) minutes: Option<u32>,
}

impl<'u> Progress<'u> {
    pub(crate) fn of(
        site: &Site,
        person: PersonId,
        content: &Content,
        unit: &'u Unit,
    ) -> Result<Self> {
        let pack = &content.pack;
        Ok(Self {
            unit,
            seen: site.store.steps_seen(person, pack, &unit.id)?,
            practice: site.store.practice_answers(person, pack, &unit.id)?,
            attempt: AttemptState::telling(site, person, pack, &unit.id)?,
            tasks: standings(site, person, content, unit)?,
        })
    }

    /// Where "Go on" leads: an open check, the step I was at, practice, the check, or nowhere.
    pub(crate) fn next_part(&self, language: &str) -> NextPart {
        let target = self.next_target();
        let Target::Step { lesson, step } = &target else {
            return NextPart {
                target,
                title: None,
                step: None,
                steps: None,
                minutes: None,
            };
        };
        let lesson = self.unit.lesson(lesson);
        NextPart {
            title: lesson.map(|lesson| text_in(&lesson.title, language).to_owned()),
            step: Some(*step),
            steps: lesson.map(|lesson| lesson.steps.len() as u32),
            minutes: lesson.map(|lesson| lesson.minutes),
            target,
        }
    }

    /// The stones of the path: lessons, practice, check.
    pub(crate) fn path(&self, language: &str) -> Vec<Stone> {
        let lessons = self.unit.lessons.iter().map(|lesson| Stone {
            title: Some(text_in(&lesson.title, language).to_owned()),
            state: self.lesson_state(lesson),
            target: Target::Step {
                lesson: lesson.id.clone(),
                step: 1,
            },
            minutes: Some(lesson.minutes),
        });
        let practice = Stone {
            title: None,
            state: self.practice_state(),
            target: Target::Practice,
            minutes: None,
        };
        let check = Stone {
            title: None,
            state: self.check_state(),
            target: Target::Check,
            minutes: None,
        };
        lessons.chain([practice, check]).collect()
    }

    /// "I can" sentences, once the unit counts and their practical tasks do.
    pub(crate) fn can(&self, language: &str) -> Vec<String> {
        if !self.counts() {
            return Vec::new();
        }
        sentences(self.unit, &self.tasks, language)
    }

    pub(crate) fn attempt(&self) -> Option<&AttemptState> {
        self.attempt.as_ref()
    }

    /// The result of the check, once the first round is done.
    pub(crate) fn result(&self) -> Option<AttemptResult> {
        self.attempt
            .as_ref()
            .filter(|state| state.first_round_done())
            .map(AttemptState::result)
    }

    /// Unit whose way this is.
    pub(crate) fn unit(&self) -> &'u Unit {
        self.unit
    }

    /// True once anything of the unit was opened or answered.
    pub(crate) fn is_begun(&self) -> bool {
        !self.seen.is_empty() || self.practised() || self.attempt.is_some()
    }

    pub(crate) fn practised(&self) -> bool {
        !self.practice.is_empty()
    }

    pub(crate) fn steps_seen(&self) -> u32 {
        self.unit
            .lessons
            .iter()
            .map(|lesson| self.seen_of(lesson))
            .sum()
    }

    pub(crate) fn steps_in_all(&self) -> u32 {
        self.unit
            .lessons
            .iter()
            .map(|lesson| lesson.steps.len() as u32)
            .sum()
    }

    fn next_target(&self) -> Target {
        if self.counts() {
            Target::Done
        } else if self.attempt.is_some() {
            Target::Check
        } else if self.steps_seen() < self.steps_in_all() && !self.practised() {
            self.step_to_go_on_with()
        } else if practice_reached(&self.unit.practice, &self.practice) {
            Target::Check
        } else {
            Target::Practice
        }
    }

    /// The step I was at, as long as the unit still has it; else the first one.
    fn step_to_go_on_with(&self) -> Target {
        let first = || {
            self.unit
                .lessons
                .first()
                .map(|lesson| (lesson.id.clone(), 1))
        };
        let last = self.last_step().map(|row| (row.lesson.clone(), row.step));
        match last.or_else(first) {
            Some((lesson, step)) => Target::Step { lesson, step },
            None => Target::Practice,
        }
    }

    /// The step that they were at last, as long as the unit still has it.
    pub(crate) fn last_step(&self) -> Option<&StepRow> {
        let last = self.seen.iter().max_by_key(|row| row.recency());
        last.filter(|row| {
            let lesson = self.unit.lesson(&row.lesson);
            lesson.is_some_and(|lesson| row.step as usize <= lesson.steps.len())
        })
    }

    /// When they saw a step for the first time that was the last new one.
    pub(crate) fn last_new_step(&self) -> Option<u64> {
        self.seen.iter().map(|row| row.first_millis).max()
    }

    pub(crate) fn counts(&self) -> bool {
        self.attempt.as_ref().is_some_and(AttemptState::counts)
    }

    fn seen_of(&self, lesson: &Lesson) -> u32 {
        let there = |row: &&StepRow| {
            row.lesson == lesson.id && row.step >= 1 && row.step as usize <= lesson.steps.len()
        };
        self.seen.iter().filter(there).count() as u32
    }

    fn lesson_state(&self, lesson: &Lesson) -> StoneState {
        match self.seen_of(lesson) as usize {
            0 => StoneState::Empty,
            seen if seen < lesson.steps.len() => StoneState::Half,
            _ => StoneState::Full,
        }
    }

    fn practice_state(&self) -> StoneState {
        if practice_reached(&self.unit.practice, &self.practice) {
            StoneState::Full
        } else if self.practised() {
            StoneState::Half
        } else {
            StoneState::Empty
        }
    }

    fn check_state(&self) -> StoneState {
        match &self.attempt {
            Some(state) if state.counts() => StoneState::Full,
            Some(_) => StoneState::Half,
            None => StoneState::Empty,
        }
    }
}
