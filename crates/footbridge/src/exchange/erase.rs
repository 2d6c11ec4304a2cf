//! Erasure orders: bodies of a person go, at the centre and wherever a receipt comes.

use std::collections::BTreeSet;

use super::papers::{ErasedSubject, Erasure};
use crate::centre::events::PersonErased;
use crate::error::Result;
use crate::events::Scope;
use crate::ids::{FileHash, PersonId, SiteId};
use crate::site::{Site, rebuild, tombstone_of};
use crate::storage::{ErasedPseudonym, Setting, Write};

impl Site {
    /// The centre orders that everything said of a person goes, of all their records. It cannot be taken back.
    pub(crate) fn erase_person(&mut self, by: PersonId, person: PersonId) -> Result<()> {
        let records = self.store.records_of(person)?;
        let due: Vec<_> = records
            .into_iter()
            .map(|record| (tombstone_of(record), Vec::new()))
            .collect();
        let own = self.id();
        self.transact(Some(by), |tx| {
            for (tombstone, _) in &due {
                let tombstone = *tombstone;
                tx.append(None, &PersonErased { tombstone })?;
            }
            erase_and_fold(tx, &due, own)
        })?;
        self.store.leave_no_trace()?;
        self.renew_copies()
    }

    /// All erasures that were ordered, for a receipt.
    pub(super) fn erasures(&self) -> Result<Vec<Erasure>> {
        let mut erasures = Vec::new();
        for tombstone in self.store.tombstones()? {
            let subjects = self.store.erased_as(tombstone)?;
            erasures.push(Erasure {
                tombstone,
                subjects: subjects.iter().map(ErasedSubject::of).collect(),
            });
        }
        Ok(erasures)
    }

    /// Does what the centre ordered, as far as it is not done yet.
    pub(super) fn obey(&mut self, erasures: &[Erasure]) -> Result<()> {
        let mut due = Vec::new();
        for erasure in erasures {
            let ordered: Vec<_> = erasure.subjects.iter().map(ErasedSubject::row).collect();
            let done: BTreeSet<_> = self
                .store
                .erased_as(erasure.tombstone)?
                .into_iter()
                .collect();
            let known = self.store.tombstones()?.contains(&erasure.tombstone);
            if !known || ordered.iter().any(|subject| !done.contains(subject)) {
                due.push((erasure.tombstone, ordered));
            }
        }
        if due.is_empty() {
            return Ok(());
        }
        let own = self.id();
        self.note(|write| erase_and_fold(write, &due, own))?;
        self.store.leave_no_trace()?;
        self.renew_copies()
    }
}

/// A tombstone, and how journals spoke of that person.
pub(super) type Ordered = (FileHash, Vec<ErasedPseudonym>);

/// Orders as they stand in a paper.
pub(super) fn due_of(erasures: &[Erasure]) -> Vec<Ordered> {
    let due = erasures.iter().map(|erasure| {
        let subjects = erasure.subjects.iter().map(ErasedSubject::row);
        (erasure.tombstone, subjects.collect())
    });
    due.collect()
}

/// Erases, and folds anew what is left; nothing of this computer may speak of who is gone.
fn erase_and_fold(write: &Write<'_>, due: &[Ordered], own: SiteId) -> Result<()> {
    erase(write, due)?;
    rebuild(write, own)?;
    write.forget_gone_attempts()
}

/// Notes the tombstones, then erases every body about these people. Copies of the store and
/// recovery files that were made before are good for nothing from here on.
pub(super) fn erase(write: &Write<'_>, due: &[Ordered]) -> Result<()> {
    write.set(Setting::CopiesOutdated, "yes")?;
    write.outdate_recovery_files()?;
    let introduced = write.all_pseudonyms()?;
    for (tombstone, ordered) in due {
        write.insert_tombstone(*tombstone)?;
        let known = introduced
            .iter()
            .filter(|(person, _)| tombstone_of(*person) == *tombstone)
            .map(|(_, subject)| *subject);
        for (person, _) in &introduced {
            if tombstone_of(*person) == *tombstone {
                write.forget_task_drafts(*person)?;
                write.forget_form_entries(*person)?;
                write.forget_arranged(*person)?;
            }
        }
        for subject in known.chain(ordered.iter().copied()) {
            write.insert_erased(&subject, *tombstone)?;
            write.erase_bodies(subject.journal, subject.pseudonym)?;
        }
    }
    Ok(())
}

impl ErasedSubject {
    fn of(row: &ErasedPseudonym) -> Self {
        Self {
            journal: row.journal,
            scope: row.scope as u8,
            subject: row.pseudonym,
        }
    }

    fn row(&self) -> ErasedPseudonym {
        ErasedPseudonym {
            journal: self.journal,
            // What is in no range was refused when the receipt was read.
            scope: Scope::from_byte(self.scope).unwrap_or(Scope::Class),
            pseudonym: self.subject,
        }
    }
}
