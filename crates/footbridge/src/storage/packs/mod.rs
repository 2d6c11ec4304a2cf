//! `packs`, `pack_files`, `trusted_metadata`: installed content and what vouches for it.

use footbridge_signing::tuf::Trusted;
use rusqlite::{OptionalExtension, Row, named_params};

use super::{Store, Write};
use crate::error::Result;
use crate::ids::FileHash;

/// A pack as it stands in the store.
#[derive(Clone)]
pub(crate) struct InstalledPack {
    pub(crate) pack: String,
    pub(crate) version: u32,
    pub(crate) file: FileHash,
    /// `pack.json`.
    pub(crate) manifest: String,
    /// `course.json`.
    pub(crate) course: String,
    /// Item keys, opened: they stand in the clear nowhere but here.
    pub(crate) keys: String,
    pub(crate) installed_millis: u64,
}

fn row_to_pack(row: &Row<'_>) -> rusqlite::Result<InstalledPack> {
    Ok(InstalledPack {
        pack: row.get(0)?,
        version: row.get(1)?,
        file: row.get(2)?,
        manifest: row.get(3)?,
        course: row.get(4)?,
        keys: row.get(5)?,
        installed_millis: row.get::<_, i64>(6)? as u64,
    })
}

const COLUMNS: &str = "pack, version, file, manifest, course, keys, installed_millis FROM packs";

impl Store {
    /// Active packs, by id.
    pub(crate) fn active_packs(&self) -> Result<Vec<InstalledPack>> {
        let sql = format!("SELECT {COLUMNS} WHERE active = 1 ORDER BY pack");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_pack)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// A version of a pack, active or kept because an attempt still needs it.
    pub(crate) fn pack_version(&self, pack: &str, version: u32) -> Result<Option<InstalledPack>> {
        let sql = format!("SELECT {COLUMNS} WHERE pack = ?1 AND version = ?2");
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row((pack, version), row_to_pack)
            .optional()?)
    }

    /// The file behind a name in a pack.
    pub(crate) fn pack_file(
        &self,
        pack: &str,
        version: u32,
        name: &str,
    ) -> Result<Option<FileHash>> {
        let sql = "SELECT file FROM pack_files WHERE pack = ?1 AND version = ?2 AND name = ?3";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement
            .query_row((pack, version, name), |row| row.get(0))
            .optional()?)
    }

    /// True if some installed pack lists this file.
    pub(crate) fn is_pack_file(&self, file: FileHash) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM pack_files WHERE file = ?1)";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([file], |row| row.get(0))?)
    }

    /// TUF metadata last trusted; none before the first root.
    pub(crate) fn trusted_metadata(&self) -> Result<Option<Trusted>> {
        let role = |name: &str| -> Result<Option<Vec<u8>>> {
            let sql = "SELECT bytes FROM trusted_metadata WHERE role = ?1";
            let mut statement = self.conn.prepare_cached(sql)?;
            Ok(statement.query_row([name], |row| row.get(0)).optional()?)
        };
        let Some(root) = role("root")? else {
            return Ok(None);
        };
        Ok(Some(Trusted {
            root,
            timestamp: role("timestamp")?,
            snapshot: role("snapshot")?,
            targets: role("targets")?,
        }))
    }
}

impl Write<'_> {
    pub(crate) fn set_trusted_metadata(&self, trusted: &Trusted) -> Result<()> {
        let roles = [
            ("root", Some(&trusted.root)),
            ("timestamp", trusted.timestamp.as_ref()),
            ("snapshot", trusted.snapshot.as_ref()),
            ("targets", trusted.targets.as_ref()),
        ];
        for (role, bytes) in roles {
            self.conn
                .execute("DELETE FROM trusted_metadata WHERE role = ?1", [role])?;
            if let Some(bytes) = bytes {
                let sql = "INSERT INTO trusted_metadata (role, bytes) VALUES (?1, ?2)";
                self.conn.execute(sql, (role, bytes))?;
            }
        }
        Ok(())
    }

    /// Inserts a version with its files and makes it the active one: the row that flips.
    pub(crate) fn activate_pack(
        &self,
        pack: &InstalledPack,
        files: &[(String, FileHash)],
    ) -> Result<()> {
        self.conn
            .execute("UPDATE packs SET active = 0 WHERE pack = ?1", [&pack.pack])?;
        self.conn
            .prepare_cached(include_str!("insert_pack.sql"))?
            .execute(named_params! {
                ":pack": pack.pack,
                ":version": pack.version,
                ":file": pack.file,
                ":manifest": pack.manifest,
                ":course": pack.course,
                ":keys": pack.keys,
                ":installed_millis": pack.installed_millis as i64,
            })?;
        let sql = "INSERT INTO pack_files (pack, version, name, file) VALUES (?1, ?2, ?3, ?4)";
        for (name, file) in files {
            self.conn
                .prepare_cached(sql)?
                .execute((&pack.pack, pack.version, name, file))?;
        }
        Ok(())
    }
}
