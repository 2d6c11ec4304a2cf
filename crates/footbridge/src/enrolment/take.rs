//! Taking a table in: all of its learners in one transaction, or none.

use std::collections::{BTreeMap, BTreeSet};

use super::commands::{
    ColumnFound, LookAtTable, ManyEnrolled, PreviewRow, RowsShown, TablePreview, TableSource,
    TakeTable,
};
use super::rows::{Known, Looked, Newcomer, look_at};
use super::table::Table;
use crate::error::{EnrolmentError, Result};
use crate::ids::{FileHash, GroupId, PersonId};
use crate::jobs::Work;
use crate::jobs::commands::Stage;
use crate::people::enrol::{Entry, enrol_in};
use crate::people::fresh::FreshCard;
use crate::people::groups::{say_group, say_member};
use crate::people::{checked_language, plain};
use crate::site::Site;

/// Rows of a preview that are shown at once.
const ROWS_SHOWN: usize = 100;
/// Progress is said, and a cancel obeyed, after so many learners.
const STEP: usize = 50;

/// A table that was looked at.
struct LookedAt {
    /// Names the bytes.
    name: FileHash,
    table: Table,
    rows: Vec<Looked>,
}

impl Site {
    /// What a table holds.
    pub(super) fn preview(&self, request: &LookAtTable) -> Result<TablePreview> {
        let language = checked_language(&request.language)?;
        let looked = self.look_at_table(&request.source, language)?;
        let wrong = |row: &&Looked| row.newcomer.is_err();
        let alike = |row: &&Looked| row.alike;
        let shown: Vec<&Looked> = match request.shown {
            RowsShown::All => looked.rows.iter().collect(),
            RowsShown::Wrong => looked.rows.iter().filter(wrong).collect(),
            RowsShown::Alike => looked.rows.iter().filter(alike).collect(),
        };
        let page = shown.iter().skip(request.after as usize).take(ROWS_SHOWN);
        let rows: Vec<PreviewRow> = page.map(|row| row.view(language)).collect();
        let newcomers = looked
            .rows
            .iter()
            .filter_map(|row| row.newcomer.as_ref().ok());
        let (_, new_groups) = self.groups_for(newcomers)?;
        let columns = looked.table.columns.into_iter();
        Ok(TablePreview {
            table: looked.name.to_string(),
            encoding: looked.table.encoding,
            separator: looked.table.separator,
            columns: columns
                .map(|(head, column)| ColumnFound { head, column })
                .collect(),
            rows_in_all: looked.rows.len() as u32,
            wrong: looked.rows.iter().filter(wrong).count() as u32,
            alike: looked.rows.iter().filter(alike).count() as u32,
            new_groups: new_groups.into_values().collect(),
            shown_in_all: shown.len() as u32,
            rows,
        })
    }

    /// Enrols everybody of a table that was looked at, or nobody.
    pub(super) fn take_table(
        &mut self,
        by: PersonId,
        request: &TakeTable,
        work: &Work,
    ) -> Result<(ManyEnrolled, Vec<FreshCard>)> {
        let language = checked_language(&request.language)?;
        work.at(Stage::Reading, 0, 0)?;
        let looked = self.look_at_table(&request.source, language)?;
        if looked.name.to_string() != request.table {
            return Err(EnrolmentError::Changed.into());
        }
        let wrong = looked
            .rows
            .iter()
            .filter(|row| row.newcomer.is_err())
            .count();
        if wrong > 0 {
            return Err(EnrolmentError::RowsToMend { rows: wrong as u32 }.into());
        }
        let newcomers: Vec<Newcomer> = looked
            .rows
            .into_iter()
            .flat_map(|row| row.newcomer)
            .collect();
        self.enrol_all(by, &newcomers, work)
    }

    fn enrol_all(
        &mut self,
        by: PersonId,
        newcomers: &[Newcomer],
        work: &Work,
    ) -> Result<(ManyEnrolled, Vec<FreshCard>)> {
        let (mut groups, new_groups) = self.groups_for(newcomers.iter())?;
        let classroom = self.centre()?.classroom;
        let (host, today) = (self.host.clone(), self.today());
        let mut cards = Vec::with_capacity(newcomers.len());
        let made = new_groups.len() as u32;
        self.transact(Some(by), |tx| {
            for (key, name) in new_groups {
                let group = GroupId::draw(&host);
                say_group(tx, group, classroom, Some(name))?;
                groups.insert(key, group);
            }
            for (n, newcomer) in newcomers.iter().enumerate() {
                if n % STEP == 0 {
                    work.at(Stage::Enrolling, n, newcomers.len())?;
                }
                let entry = Entry {
                    name: newcomer.name.clone(),
                    language: newcomer.language,
                    second: newcomer.second,
                    card: newcomer.card,
                    since: newcomer.since.unwrap_or(today),
                    classroom,
                };
                let new = enrol_in(tx, &host, &entry)?;
                let group = newcomer
                    .group
                    .as_deref()
                    .and_then(|name| groups.get(&plain(name)));
                if let Some(group) = group {
                    say_member(tx, new.person, *group, true)?;
                }
                cards.push(FreshCard::new(
                    &entry.name,
                    new.card,
                    new.code,
                    entry.language,
                ));
            }
            // The last moment at which nothing of it stands.
            work.at(Stage::Writing, newcomers.len(), newcomers.len())
        })?;
        let done = ManyEnrolled {
            learners: cards.len() as u32,
            groups: made,
        };
        Ok((done, cards))
    }

    fn look_at_table(&self, source: &TableSource, language: &'static str) -> Result<LookedAt> {
        let bytes = self.table_bytes(source)?;
        let table = Table::read(&bytes)?;
        let has_card = |card: &crate::people::CardNumber| -> Result<bool> {
            Ok(!self.store.cards(&card.digits())?.is_empty())
        };
        let rows = look_at(
            &table,
            &Known {
                names: self.names_here()?,
                has_card: &has_card,
                today: self.today(),
                language,
            },
        )?;
        Ok(LookedAt {
            name: FileHash::of(&bytes),
            table,
            rows,
        })
    }

    /// Names of who is in the class, plainly written.
    fn names_here(&self) -> Result<BTreeSet<String>> {
        let here = self.store.learners()?.into_iter();
        let here = here.filter(|row| !row.has_left());
        Ok(here
            .filter_map(|row| row.name)
            .map(|name| plain(&name))
            .collect())
    }

    /// The groups of a table by their plain names: those that are there, and names of the others.
    fn groups_for<'n>(
        &self,
        newcomers: impl Iterator<Item = &'n Newcomer>,
    ) -> Result<(BTreeMap<String, GroupId>, BTreeMap<String, String>)> {
        let rows = self.groups_here()?.into_iter();
        let there: BTreeMap<_, _> = rows.map(|row| (plain(&row.name), row.group)).collect();
        let mut missing = BTreeMap::new();
        for name in newcomers.filter_map(|newcomer| newcomer.group.as_ref()) {
            let key = plain(name);
            if !there.contains_key(&key) {
                missing.entry(key).or_insert_with(|| name.clone());
            }
        }
        Ok((there, missing))
    }
}
