//! `journals`: whose they are, and by which key.

use footbridge_signing::PublicKey;
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

impl JournalRow {
    pub(crate) fn public_key(&self) -> Result<PublicKey> {
        Ok(PublicKey::from_bytes(&self.key)?)
    }
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

impl Write<'_> {
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
