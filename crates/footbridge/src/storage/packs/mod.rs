//! `packs`, `pack_files`, `trusted_metadata`: installed content and what vouches for it.

mod withdrawals;

pub(crate) use withdrawals::{Withdrawal, WithdrawalRow};

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
    /// `course`, or another kind of pack.
    pub(crate) kind: String,
    /// True while the publisher lists it.
    pub(crate) listed: bool,
}

impl std::fmt::Debug for InstalledPack {
    /// Item keys are nobody's to print.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "InstalledPack({} {})", self.pack, self.version)
    }
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
        kind: row.get(7)?,
        listed: row.get(8)?,
    })
}

const COLUMNS: &str =
    "pack, version, file, manifest, course, keys, installed_millis, kind, listed FROM packs";

impl Store {
    /// Active packs, by id.
    pub(crate) fn active_packs(&self) -> Result<Vec<InstalledPack>> {
        let sql = format!("SELECT {COLUMNS} WHERE active = 1 ORDER BY pack");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_pack)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The active course; of several, the first by id.
    pub(crate) fn active_course(&self) -> Result<Option<(String, u32)>> {
        let sql = "SELECT pack, version FROM packs WHERE active = 1 AND kind = 'course' ORDER BY pack LIMIT 1";
        self.course(sql)
    }

    /// The newest version that was ever installed of any course: what results are told by when
    /// none is active.
    pub(crate) fn newest_course(&self) -> Result<Option<(String, u32)>> {
        let sql = "SELECT pack, version FROM packs WHERE kind = 'course' ORDER BY pack, version DESC LIMIT 1";
        self.course(sql)
    }

    fn course(&self, sql: &str) -> Result<Option<(String, u32)>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(row.optional()?)
    }

    /// True if a version was ever installed here.
    pub(crate) fn has_pack(&self, pack: &str, version: u32) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM packs WHERE pack = ?1 AND version = ?2)";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row((pack, version), |row| row.get(0))?)
    }

    /// The newest version of a pack that was ever installed here, and the hash of its file.
    pub(crate) fn newest_pack(&self, pack: &str) -> Result<Option<(u32, FileHash)>> {
        let sql = "SELECT version, file FROM packs WHERE pack = ?1 ORDER BY version DESC";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement
            .query_row([pack], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?)
    }

    /// The version of a pack that is active.
    pub(crate) fn active_version(&self, pack: &str) -> Result<Option<u32>> {
        let sql = "SELECT version FROM packs WHERE pack = ?1 AND active = 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row([pack], |row| row.get(0)).optional()?)
    }

    /// The version that would follow if the active one went.
    pub(crate) fn previous_version(&self, pack: &str) -> Result<Option<u32>> {
        let mut statement = self.conn.prepare_cached(include_str!("previous.sql"))?;
        Ok(statement.query_row([pack], |row| row.get(0))?)
    }

    /// Blobs of a version; none if it is not kept whole.
    pub(crate) fn blobs_of(&self, pack: &str, version: u32) -> Result<Vec<FileHash>> {
        let sql = "SELECT file FROM pack_files WHERE pack = ?1 AND version = ?2 ORDER BY name";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map((pack, version), |row| row.get(0))?;
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

    /// True if some installed pack lists this file in a folder, whose name ends in a slash.
    pub(crate) fn is_listed_in(&self, folder: &str, file: FileHash) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM pack_files \
                   WHERE file = ?1 AND substr(name, 1, length(?2)) = ?2)";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row((file, folder), |row| row.get(0))?)
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
    ///
    /// The version that was active stays whole; the blobs that no kept version uses any more
    /// are returned and may go once this is on the disk.
    pub(crate) fn activate_pack(
        &self,
        pack: &InstalledPack,
        files: &[(String, FileHash)],
    ) -> Result<Vec<FileHash>> {
        self.conn
            .prepare_cached(include_str!("insert_pack.sql"))?
            .execute(named_params! {
                ":pack": pack.pack,
                ":version": pack.version,
                ":kind": pack.kind,
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
        self.settle_active()?;
        self.drop_older(&pack.pack)
    }

    /// Of each pack the newest whole version that is not withdrawn is active.
    fn settle_active(&self) -> Result<()> {
        self.conn
            .execute("UPDATE packs SET active = 0 WHERE active = 1", [])?;
        self.conn.execute(include_str!("activate.sql"), [])?;
        Ok(())
    }

    /// Versions beside the active one and the one before it are no longer whole. Of those that
    /// an attempt names the texts stay, so that results can be told.
    fn drop_older(&self, pack: &str) -> Result<Vec<FileHash>> {
        let previous = self.previous_version(pack)?.unwrap_or(0);
        let sql = "SELECT version FROM packs WHERE pack = ?1 AND whole = 1 AND active = 0 AND version <> ?2";
        let mut statement = self.conn.prepare_cached(sql)?;
        let versions = statement.query_map((pack, previous), |row| row.get(0))?;
        let versions: Vec<u32> = versions.collect::<rusqlite::Result<_>>()?;
        let mut unused = Vec::new();
        for version in versions {
            let mut statement = self.conn.prepare_cached(include_str!("unused.sql"))?;
            let files = statement.query_map((pack, version), |row| row.get(0))?;
            unused.extend(files.collect::<rusqlite::Result<Vec<FileHash>>>()?);
            let sql = "DELETE FROM pack_files WHERE pack = ?1 AND version = ?2";
            self.conn.execute(sql, (pack, version))?;
            let sql = "UPDATE packs SET whole = 0 WHERE pack = ?1 AND version = ?2";
            self.conn.execute(sql, (pack, version))?;
        }
        self.conn.execute(include_str!("forget.sql"), [])?;
        Ok(unused)
    }

    /// Remembers which packs the publisher lists.
    pub(crate) fn set_listed_packs(&self, packs: &[String]) -> Result<()> {
        self.conn
            .execute("UPDATE packs SET listed = 0 WHERE listed = 1", [])?;
        let sql = "UPDATE packs SET listed = 1 WHERE pack = ?1";
        for pack in packs {
            self.conn.prepare_cached(sql)?.execute([pack])?;
        }
        Ok(())
    }
}
