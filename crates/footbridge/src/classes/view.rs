//! The class as it is shown: a row a learner, who to talk to first on top.

use std::sync::Arc;

use jiff::civil::Date;

use super::commands::{AsOf, ClassGroup, ClassRow, ClassView, MovedRow, SessionView};
use super::reasons::{Known, place};
use crate::error::Result;
use crate::ids::PersonId;
use crate::learning;
use crate::packs::Content;
use crate::site::Site;
use crate::storage::{GroupRow, LastWord, PersonRow, SessionRow, Setting};
use crate::time::rfc3339;

/// What all rows of a class have in common.
struct Ground {
    content: Option<Arc<Content>>,
    today: Date,
}

fn moved_row(row: PersonRow) -> MovedRow {
    MovedRow {
        person: row.person.to_string(),
        name: row.name.unwrap_or_default(),
        classroom: row.classroom_called,
    }
}

impl Site {
    pub(crate) fn class_view(&self) -> Result<ClassView> {
        let (here, moved) = self.learners_of_class()?;
        let ground = Ground {
            content: self.content_of_results()?,
            today: self.today(),
        };
        let mut rows = here
            .iter()
            .map(|row| self.class_row(row, &ground))
            .collect::<Result<Vec<_>>>()?;
        // The store gave them by name, and so they stay where nothing else decides.
        rows.sort_by_key(|row| place(&row.reasons));
        let last = self.store.setting(Setting::LastExchange)?;
        let not_on_stick = self.not_on_stick()?;
        Ok(ClassView {
            last_exchange: last.and_then(|millis| millis.parse().ok()).map(rfc3339),
            not_on_stick: not_on_stick.entries,
            more_not_on_stick: not_on_stick.at_least,
            others: self.other_computers()?,
            groups: self.groups_of_class()?,
            rows,
            moved: moved.into_iter().map(moved_row).collect(),
            to_mark: self.count_to_mark()?,
        })
    }

    /// Learners of this classroom, and those who moved to another, by name.
    pub(super) fn learners_of_class(&self) -> Result<(Vec<PersonRow>, Vec<PersonRow>)> {
        let classroom = self.centre()?.classroom;
        let is_here = |row: &PersonRow| {
            row.classroom.is_none() || classroom.is_none() || row.classroom == classroom
        };
        let mut learners = self.store.learners()?;
        learners.retain(|row| !row.has_left());
        Ok(learners.into_iter().partition(is_here))
    }

    /// Groups of this classroom, by name.
    pub(super) fn groups_of_class(&self) -> Result<Vec<ClassGroup>> {
        let groups = self.groups_here()?;
        let group = |row: GroupRow| ClassGroup {
            group: row.group.to_string(),
            name: row.name,
        };
        Ok(groups.into_iter().map(group).collect())
    }

    /// Ids of the groups that a learner is in.
    pub(super) fn groups_with(&self, person: PersonId) -> Result<Vec<String>> {
        let groups = self.store.groups_of(person)?;
        Ok(groups.iter().map(ToString::to_string).collect())
    }

    /// What a group of this classroom is called.
    pub(super) fn group_called(&self, group: Option<&str>) -> Result<Option<String>> {
        let groups = self.groups_of_class()?;
        let found = groups.into_iter().find(|row| Some(&*row.group) == group);
        Ok(found.map(|row| row.name))
    }

    fn class_row(&self, row: &PersonRow, ground: &Ground) -> Result<ClassRow> {
        let person = row.person;
        let content = ground.content.as_deref();
        let progress = content
            .map(|content| learning::progress_at_last_unit(self, person, content))
            .transpose()?;
        let help = self.help_view(person)?;
        let last = self.store.last_word(person)?;
        let reasons = self.reasons(&Known {
            person,
            content,
            progress: progress.as_ref(),
            help: help.as_ref(),
            last,
            today: ground.today,
        })?;
        let sessions = self.store.last_sessions(person, 1)?;
        let session = sessions.first().map(|session| self.session_view(session));
        Ok(ClassRow {
            person: person.to_string(),
            name: row.name.clone().unwrap_or_default(),
            card: self.card_number_of(person)?,
            standing: progress.as_ref().map(learning::standing_of),
            last_session: session.transpose()?,
            as_of: last.map(|last| self.as_of(last)).transpose()?,
            help,
            groups: self.groups_with(person)?,
            reasons,
        })
    }

    fn as_of(&self, last: LastWord) -> Result<AsOf> {
        let journal = self.store.journal(last.journal)?;
        Ok(AsOf {
            at: rfc3339(last.wall_millis),
            site: self.name_of_writer(last.journal)?,
            here: journal.is_some_and(|journal| journal.site == self.id()),
        })
    }

    /// A session as staff see it.
    pub(crate) fn session_view(&self, session: &SessionRow) -> Result<SessionView> {
        let journal = self.store.journal(session.journal)?;
        let site = journal
            .map(|journal| self.store.site_name(journal.site))
            .transpose()?
            .flatten();
        Ok(SessionView {
            at: rfc3339(session.opened_millis),
            minutes: session.lasted_millis.map(|millis| (millis / 60_000) as u32),
            site,
            ticks: self.ticks(session)?,
        })
    }
}
