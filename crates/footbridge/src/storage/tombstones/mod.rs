//! `tombstones`, `erased_pseudonyms`: people whose bodies must not come back.

use super::{Store, Write};
use crate::error::Result;
use crate::events::Scope;
use crate::ids::{FileHash, JournalId, PersonId, Pseudonym};

/// How a journal spoke of an erased person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ErasedPseudonym {
    pub(crate) journal: JournalId,
    pub(crate) scope: Scope,
    pub(crate) pseudonym: Pseudonym,
}

impl Store {
    /// All tombstones.
    pub(crate) fn tombstones(&self) -> Result<Vec<FileHash>> {
        let sql = "SELECT tombstone FROM tombstones ORDER BY tombstone";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How journals spoke of the person under a tombstone.
    pub(crate) fn erased_as(&self, tombstone: FileHash) -> Result<Vec<ErasedPseudonym>> {
        let sql = "SELECT journal, scope, pseudonym FROM erased_pseudonyms WHERE tombstone = ?1 ORDER BY journal, scope, pseudonym";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([tombstone], |row| {
            Ok((row.get(0)?, row.get::<_, u8>(1)?, row.get(2)?))
        })?;
        let mut erased = Vec::new();
        for row in rows {
            let (journal, scope, pseudonym) = row?;
            let scope = Scope::from_byte(scope).unwrap_or(Scope::Class);
            erased.push(ErasedPseudonym {
                journal,
                scope,
                pseudonym,
            });
        }
        Ok(erased)
    }

    /// True if a pseudonym stood for a person who was erased.
    pub(crate) fn is_erased(
        &self,
        journal: JournalId,
        scope: Scope,
        pseudonym: Pseudonym,
    ) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM erased_pseudonyms WHERE journal = ?1 AND scope = ?2 AND pseudonym = ?3)";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row((journal, scope as u8, pseudonym), |row| row.get(0))?)
    }

    /// All people whom journals introduced, each with how.
    pub(crate) fn all_pseudonyms(&self) -> Result<Vec<(PersonId, ErasedPseudonym)>> {
        let sql = "SELECT person, journal, scope, pseudonym FROM pseudonyms";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<_, u8>(2)?, row.get(3)?))
        })?;
        let mut all = Vec::new();
        for row in rows {
            let (person, journal, scope, pseudonym) = row?;
            let scope = Scope::from_byte(scope).unwrap_or(Scope::Class);
            all.push((
                person,
                ErasedPseudonym {
                    journal,
                    scope,
                    pseudonym,
                },
            ));
        }
        Ok(all)
    }

    /// Writes the log into the store and empties it, so that nothing erased lies there still.
    pub(crate) fn leave_no_trace(&self) -> Result<()> {
        self.conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// True if anybody was erased.
    pub(crate) fn has_tombstones(&self) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM tombstones)";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([], |row| row.get(0))?)
    }
}

impl Write<'_> {
    pub(crate) fn insert_tombstone(&self, tombstone: FileHash) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO tombstones (tombstone) VALUES (?1)";
        self.conn.prepare_cached(sql)?.execute([tombstone])?;
        Ok(())
    }

    pub(crate) fn insert_erased(
        &self,
        erased: &ErasedPseudonym,
        tombstone: FileHash,
    ) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO erased_pseudonyms (journal, scope, pseudonym, tombstone) VALUES (?1, ?2, ?3, ?4)";
        self.conn.prepare_cached(sql)?.execute((
            erased.journal,
            erased.scope as u8,
            erased.pseudonym,
            tombstone,
        ))?;
        Ok(())
    }
}
