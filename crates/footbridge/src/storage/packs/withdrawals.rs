//! `withdrawn_packs`: what the centre's statement withdrew, as it stands now;
//! `pack_withdrawals`: the centre's own book of it.

use rusqlite::Row;
use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::storage::{Store, Write};

/// Versions of a pack that the centre has withdrawn, the last one included.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Withdrawal {
    pub(crate) pack: String,
    pub(crate) from_version: u32,
    pub(crate) through_version: u32,
}

/// An entry of the centre's book.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct WithdrawalRow {
    pub(crate) pack: String,
    pub(crate) version: u32,
    /// True if every version before it went with it.
    pub(crate) and_older: bool,
    /// False once the coordinator took it back.
    pub(crate) withdrawn: bool,
    pub(crate) reason: String,
    pub(crate) wall_millis: u64,
}

impl WithdrawalRow {
    /// What the statement will say.
    pub(crate) fn withdrawal(&self) -> Withdrawal {
        Withdrawal {
            pack: self.pack.clone(),
            from_version: if self.and_older { 1 } else { self.version },
            through_version: self.version,
        }
    }
}

fn row_to_withdrawal(row: &Row<'_>) -> rusqlite::Result<WithdrawalRow> {
    Ok(WithdrawalRow {
        pack: row.get(0)?,
        version: row.get(1)?,
        and_older: row.get(2)?,
        withdrawn: row.get(3)?,
        reason: row.get(4)?,
        wall_millis: row.get::<_, i64>(5)? as u64,
    })
}

impl Store {
    /// True if the centre has withdrawn this version.
    pub(crate) fn is_withdrawn(&self, pack: &str, version: u32) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM withdrawn_packs WHERE pack = ?1 AND ?2 BETWEEN from_version AND through_version)";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row((pack, version), |row| row.get(0))?)
    }

    /// What is withdrawn here, by pack and version.
    pub(crate) fn withdrawn_packs(&self) -> Result<Vec<Withdrawal>> {
        let sql = "SELECT pack, from_version, through_version FROM withdrawn_packs ORDER BY pack, through_version, from_version";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Withdrawal {
                pack: row.get(0)?,
                from_version: row.get(1)?,
                through_version: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The centre's book of withdrawals that stand, by pack and version.
    pub(crate) fn pack_withdrawals(&self) -> Result<Vec<WithdrawalRow>> {
        let sql = "SELECT pack, version, and_older, withdrawn, reason, wall_millis FROM pack_withdrawals WHERE withdrawn = 1 ORDER BY pack, version";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], row_to_withdrawal)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    /// Replaces the list of what is withdrawn here, and settles which versions are active.
    pub(crate) fn set_withdrawn_packs(&self, withdrawn: &[Withdrawal]) -> Result<()> {
        self.conn.execute("DELETE FROM withdrawn_packs", [])?;
        let sql = "INSERT OR IGNORE INTO withdrawn_packs (pack, from_version, through_version) VALUES (?1, ?2, ?3)";
        for gone in withdrawn {
            self.conn.prepare_cached(sql)?.execute((
                &gone.pack,
                gone.from_version,
                gone.through_version,
            ))?;
        }
        self.settle_active()
    }

    /// Writes the value of the centre's book that counts now.
    pub(crate) fn set_pack_withdrawal(&self, row: &WithdrawalRow) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO pack_withdrawals (pack, version, and_older, withdrawn, reason, wall_millis) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.conn.prepare_cached(sql)?.execute((
            &row.pack,
            row.version,
            row.and_older,
            row.withdrawn,
            &row.reason,
            row.wall_millis as i64,
        ))?;
        Ok(())
    }
}
