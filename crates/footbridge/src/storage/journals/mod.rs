//! `journals`: whose they are, and by which key.

use rusqlite::{OptionalExtension, Row};

use super::{Store, Write};
use crate::error::Result;
use crate::ids::{JournalId, SiteId};

/// A journal with the certificate of its site.
#[derive(Debug, Clone)]
pub(crate) struct JournalRow {
    pub(crate) journal: JournalId,
    pub(crate) site: SiteId,
    pub(crate) key: [u8; 32],
    pub(crate) epoch: u32,
    pub(crate) certificate: Vec<u8>,
}

fn row_to_journal(row: &Row<'_>) -> rusqlite::Result<JournalRow> {
    Ok(JournalRow {
        journal: row.get(0)?,
        site: row.get(1)?,
        key: row.get(2)?,
        epoch: row.get(3)?,
        certificate: row.get(4)?,
    })
}

const COLUMNS: &str = "journal, site, key, epoch, certificate FROM journals";

impl Store {
    pub(crate) fn journal(&self, journal: JournalId) -> Result<Option<JournalRow>> {
        let sql = format!("SELECT {COLUMNS} WHERE journal = ?1");
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([journal], row_to_journal)
            .optional()?)
    }

    /// All journals, in a stable order.
    pub(crate) fn journals(&self) -> Result<Vec<JournalRow>> {
        let sql = format!("SELECT {COLUMNS} ORDER BY journal");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_journal)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// How a journal began.
#[derive(Debug, Clone)]
pub(crate) struct EpochRow {
    pub(crate) journal: JournalId,
    pub(crate) site: SiteId,
    pub(crate) epoch: u32,
    pub(crate) predecessor: Option<JournalId>,
    /// Why a new one was opened; none for the first of a site.
    pub(crate) reason: Option<String>,
    pub(crate) wall_millis: u64,
}

impl Store {
    /// How all journals began, by site and epoch.
    pub(crate) fn epochs(&self) -> Result<Vec<EpochRow>> {
        let sql = "SELECT journal, site, epoch, predecessor, reason, wall_millis FROM epochs ORDER BY site, epoch, journal";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(EpochRow {
                journal: row.get(0)?,
                site: row.get(1)?,
                epoch: row.get(2)?,
                predecessor: row.get(3)?,
                reason: row.get(4)?,
                wall_millis: row.get::<_, i64>(5)? as u64,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    pub(crate) fn insert_epoch(&self, row: &EpochRow) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO epochs (journal, site, epoch, predecessor, reason, wall_millis) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.conn.prepare_cached(sql)?.execute((
            row.journal,
            row.site,
            row.epoch,
            row.predecessor,
            &row.reason,
            row.wall_millis as i64,
        ))?;
        Ok(())
    }

    pub(crate) fn insert_journal(&self, row: &JournalRow) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO journals (journal, site, key, epoch, certificate) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.conn.prepare_cached(sql)?.execute((
            row.journal,
            row.site,
            row.key,
            row.epoch,
            &row.certificate,
        ))?;
        Ok(())
    }
}
