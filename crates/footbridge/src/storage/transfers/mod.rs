//! `transfer_files`, `transfers_taken`, `carried_files`: learners who moved, and the centre's files about them.

use rusqlite::{OptionalExtension, Row};

use super::{Store, Write};
use crate::error::Result;
use crate::ids::{ClassroomId, FileHash, PersonId, SiteId};

/// A file about a learner who moved, as the centre keeps it.
#[derive(Debug, Clone)]
pub(crate) struct TransferFile {
    pub(crate) file: FileHash,
    pub(crate) person: PersonId,
    pub(crate) classroom: ClassroomId,
    /// For which kind of sites.
    pub(crate) kind: String,
    /// Hash of the events in it.
    pub(crate) record: FileHash,
    /// Hash of those who can open it.
    pub(crate) recipients: FileHash,
    pub(crate) sealed: Vec<u8>,
    pub(crate) made_millis: u64,
}

const COLUMNS: &str =
    "file, person, classroom, kind, record, recipients, sealed, made_millis FROM transfer_files";

fn row_to_file(row: &Row<'_>) -> rusqlite::Result<TransferFile> {
    Ok(TransferFile {
        file: row.get(0)?,
        person: row.get(1)?,
        classroom: row.get(2)?,
        kind: row.get(3)?,
        record: row.get(4)?,
        recipients: row.get(5)?,
        sealed: row.get(6)?,
        made_millis: row.get::<_, i64>(7)? as u64,
    })
}

impl Store {
    /// Files about learners who moved, by hash.
    pub(crate) fn transfer_files(&self) -> Result<Vec<TransferFile>> {
        let sql = format!("SELECT {COLUMNS} ORDER BY file");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_file)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// True if a site said that it holds a record, and was not put back since.
    pub(crate) fn is_transfer_taken(&self, record: FileHash, site: SiteId) -> Result<bool> {
        let mut statement = self.conn.prepare_cached(include_str!("is_taken.sql"))?;
        Ok(statement.query_row((record, site), |row| row.get(0))?)
    }

    /// A file of the centre that is carried here: its bytes, and whether it was looked at.
    pub(crate) fn carried_file(&self, file: FileHash) -> Result<Option<(Vec<u8>, bool)>> {
        let sql = "SELECT sealed, done FROM carried_files WHERE file = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let found = statement.query_row([file], |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(found.optional()?)
    }

    /// Files of the centre that are carried here.
    pub(crate) fn carried_files(&self) -> Result<Vec<FileHash>> {
        let sql = "SELECT file FROM carried_files ORDER BY file";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    /// Keeps a file in place of the one before it for the same learner, classroom and kind.
    pub(crate) fn set_transfer_file(&self, row: &TransferFile) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO transfer_files (file, person, classroom, kind, record, recipients, sealed, made_millis) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        self.conn.prepare_cached(sql)?.execute((
            row.file,
            row.person,
            row.classroom,
            &row.kind,
            row.record,
            row.recipients,
            &row.sealed,
            row.made_millis as i64,
        ))?;
        Ok(())
    }

    pub(crate) fn drop_transfer_file(&self, file: FileHash) -> Result<()> {
        let sql = "DELETE FROM transfer_files WHERE file = ?1";
        self.conn.prepare_cached(sql)?.execute([file])?;
        Ok(())
    }

    /// Notes that a site holds a record, as of the last time that it said so.
    pub(crate) fn insert_transfer_taken(
        &self,
        record: FileHash,
        site: SiteId,
        wall_millis: u64,
    ) -> Result<()> {
        let sql = "INSERT INTO transfers_taken (record, site, wall_millis) VALUES (?1, ?2, ?3) ON CONFLICT (record, site) DO UPDATE SET wall_millis = max(wall_millis, excluded.wall_millis)";
        self.conn
            .prepare_cached(sql)?
            .execute((record, site, wall_millis as i64))?;
        Ok(())
    }

    /// Carries a file of the centre on.
    pub(crate) fn carry_file(&self, file: FileHash, sealed: &[u8], done: bool) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO carried_files (file, sealed, done) VALUES (?1, ?2, ?3)";
        self.conn
            .prepare_cached(sql)?
            .execute((file, sealed, done))?;
        Ok(())
    }

    pub(crate) fn drop_carried_file(&self, file: FileHash) -> Result<()> {
        let sql = "DELETE FROM carried_files WHERE file = ?1";
        self.conn.prepare_cached(sql)?.execute([file])?;
        Ok(())
    }
}
