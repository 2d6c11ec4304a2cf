//! `classrooms`, `kits`, `admitted_sites`, `asking_sites`, `waiting_bundles`: the centre's book.

use rusqlite::{OptionalExtension, Row};

use super::{Store, Write};
use crate::error::Result;
use crate::ids::{ClassroomId, EventHash, FileHash, KitId, SiteId};

/// A starter kit as the centre remembers it.
pub(crate) struct KitRow {
    pub(crate) kit: KitId,
    pub(crate) classroom: ClassroomId,
    pub(crate) token: [u8; 32],
    pub(crate) sites: u32,
}

/// A site that the centre has admitted.
#[derive(Debug, Clone)]
pub(crate) struct AdmittedRow {
    pub(crate) site: SiteId,
    pub(crate) kind: String,
    pub(crate) classroom: ClassroomId,
    pub(crate) kit: KitId,
    pub(crate) key: [u8; 32],
    pub(crate) recipient: String,
}

/// A site that asks to be admitted.
#[derive(Debug, Clone)]
pub(crate) struct AskingRow {
    pub(crate) site: SiteId,
    pub(crate) kind: String,
    pub(crate) classroom: ClassroomId,
    pub(crate) kit: KitId,
    pub(crate) site_key: [u8; 32],
    pub(crate) recipient: String,
    pub(crate) since_millis: u64,
    /// What it calls itself; nobody vouches for it yet.
    pub(crate) name: Option<String>,
}

fn row_to_kit(row: &Row<'_>) -> rusqlite::Result<KitRow> {
    Ok(KitRow {
        kit: row.get(0)?,
        classroom: row.get(1)?,
        token: row.get(2)?,
        sites: row.get(3)?,
    })
}

fn row_to_admitted(row: &Row<'_>) -> rusqlite::Result<AdmittedRow> {
    Ok(AdmittedRow {
        site: row.get(0)?,
        kind: row.get(1)?,
        classroom: row.get(2)?,
        kit: row.get(3)?,
        key: row.get(4)?,
        recipient: row.get(5)?,
    })
}

fn row_to_asking(row: &Row<'_>) -> rusqlite::Result<AskingRow> {
    Ok(AskingRow {
        site: row.get(0)?,
        kind: row.get(1)?,
        classroom: row.get(2)?,
        kit: row.get(3)?,
        site_key: row.get(4)?,
        recipient: row.get(5)?,
        since_millis: row.get::<_, i64>(6)? as u64,
        name: row.get(7)?,
    })
}

const ADMITTED: &str = "site, kind, classroom, kit, key, recipient FROM admitted_sites";
const ASKING: &str =
    "site, kind, classroom, kit, site_key, recipient, since_millis, name FROM asking_sites";

impl Store {
    /// Classrooms, by name.
    pub(crate) fn classrooms(&self) -> Result<Vec<(ClassroomId, String)>> {
        let sql = "SELECT classroom, name FROM classrooms ORDER BY name, classroom";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) fn kit(&self, kit: KitId) -> Result<Option<KitRow>> {
        let sql = "SELECT kit, classroom, token, sites FROM kits WHERE kit = ?1";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([kit], row_to_kit)
            .optional()?)
    }

    /// Sites that the kits of a classroom are good for, in all.
    pub(crate) fn places_of(&self, classroom: ClassroomId) -> Result<u32> {
        let sql = "SELECT coalesce(sum(sites), 0) FROM kits WHERE classroom = ?1";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([classroom], |row| row.get(0))?)
    }

    /// Sites that used a kit: admitted or asking.
    pub(crate) fn users_of_kit(&self, kit: KitId) -> Result<Vec<SiteId>> {
        let sql = "SELECT site FROM admitted_sites WHERE kit = ?1 UNION SELECT site FROM asking_sites WHERE kit = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([kit], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) fn admitted_sites(&self) -> Result<Vec<AdmittedRow>> {
        let sql = format!("SELECT {ADMITTED} ORDER BY site");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_admitted)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Sites that ask, who asked first on top.
    pub(crate) fn asking_sites(&self) -> Result<Vec<AskingRow>> {
        let sql = format!("SELECT {ASKING} ORDER BY since_millis, site");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_asking)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) fn asking_site(&self, site: SiteId) -> Result<Option<AskingRow>> {
        let sql = format!("SELECT {ASKING} WHERE site = ?1");
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([site], row_to_asking)
            .optional()?)
    }

    /// Bundles of an asking site that wait, sealed as they came.
    pub(crate) fn waiting_bundles(&self, site: SiteId) -> Result<Vec<(FileHash, Vec<u8>)>> {
        let sql = "SELECT file, sealed FROM waiting_bundles WHERE site = ?1 ORDER BY file";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([site], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Entries that wait with an asking site.
    pub(crate) fn waiting_events(&self, site: SiteId) -> Result<u32> {
        let sql = "SELECT coalesce(sum(events), 0) FROM waiting_bundles WHERE site = ?1";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([site], |row| row.get(0))?)
    }
}

/// A site that staff of a classroom let in until the centre has decided.
#[derive(Debug, Clone)]
pub(crate) struct LetInRow {
    pub(crate) site: SiteId,
    pub(crate) kind: String,
    pub(crate) kit: KitId,
    pub(crate) key: [u8; 32],
    pub(crate) recipient: String,
}

impl Store {
    /// Sites that staff let in, by id.
    pub(crate) fn let_in_sites(&self) -> Result<Vec<LetInRow>> {
        let sql = "SELECT site, kind, kit, key, recipient FROM let_in_sites ORDER BY site";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(LetInRow {
                site: row.get(0)?,
                kind: row.get(1)?,
                kit: row.get(2)?,
                key: row.get(3)?,
                recipient: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Sites that the centre revoked, by id, each with the reason.
    pub(crate) fn revoked_sites(&self) -> Result<Vec<(SiteId, String)>> {
        let sql = "SELECT site, reason FROM revoked_sites ORDER BY site";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Kits that the centre revoked.
    pub(crate) fn revoked_kits(&self) -> Result<Vec<KitId>> {
        let sql = "SELECT kit FROM revoked_kits ORDER BY kit";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Kits, the newest classroom's last.
    pub(crate) fn kits(&self) -> Result<Vec<KitRow>> {
        let sql = "SELECT kit, classroom, token, sites FROM kits ORDER BY classroom, kit";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], row_to_kit)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    pub(crate) fn insert_let_in(&self, row: &LetInRow) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO let_in_sites (site, kind, kit, key, recipient) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.conn.prepare_cached(sql)?.execute((
            row.site,
            &row.kind,
            row.kit,
            row.key,
            &row.recipient,
        ))?;
        Ok(())
    }

    pub(crate) fn insert_revoked_site(&self, site: SiteId, reason: &str) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO revoked_sites (site, reason) VALUES (?1, ?2)";
        self.conn.prepare_cached(sql)?.execute((site, reason))?;
        Ok(())
    }

    pub(crate) fn insert_revoked_kit(&self, kit: KitId) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO revoked_kits (kit) VALUES (?1)";
        self.conn.prepare_cached(sql)?.execute([kit])?;
        Ok(())
    }

    pub(crate) fn insert_classroom(
        &self,
        classroom: ClassroomId,
        event: EventHash,
        name: &str,
    ) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO classrooms (classroom, event, name) VALUES (?1, ?2, ?3)";
        self.conn
            .prepare_cached(sql)?
            .execute((classroom, event, name))?;
        Ok(())
    }

    pub(crate) fn insert_kit(&self, row: &KitRow) -> Result<()> {
        let sql =
            "INSERT OR IGNORE INTO kits (kit, classroom, token, sites) VALUES (?1, ?2, ?3, ?4)";
        self.conn
            .prepare_cached(sql)?
            .execute((row.kit, row.classroom, row.token, row.sites))?;
        Ok(())
    }

    pub(crate) fn insert_admitted(&self, row: &AdmittedRow) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO admitted_sites (site, kind, classroom, kit, key, recipient) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.conn.prepare_cached(sql)?.execute((
            row.site,
            &row.kind,
            row.classroom,
            row.kit,
            row.key,
            &row.recipient,
        ))?;
        Ok(())
    }

    pub(crate) fn insert_asking(&self, row: &AskingRow) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO asking_sites (site, kind, classroom, kit, site_key, recipient, since_millis, name) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        self.conn.prepare_cached(sql)?.execute((
            row.site,
            &row.kind,
            row.classroom,
            row.kit,
            row.site_key,
            &row.recipient,
            row.since_millis as i64,
            &row.name,
        ))?;
        Ok(())
    }

    pub(crate) fn keep_waiting(
        &self,
        site: SiteId,
        file: FileHash,
        sealed: &[u8],
        events: u64,
    ) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO waiting_bundles (file, site, sealed, events) VALUES (?1, ?2, ?3, ?4)";
        self.conn
            .prepare_cached(sql)?
            .execute((file, site, sealed, events as i64))?;
        Ok(())
    }

    /// An admitted site asks no longer.
    pub(crate) fn stop_asking(&self, site: SiteId) -> Result<()> {
        self.conn
            .execute("DELETE FROM waiting_bundles WHERE site = ?1", [site])?;
        self.conn
            .execute("DELETE FROM asking_sites WHERE site = ?1", [site])?;
        Ok(())
    }
}
