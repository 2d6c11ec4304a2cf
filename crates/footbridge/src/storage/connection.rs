//! One connection: its key, its pragmas, and the proof that they took.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::{StoreKey, Versions};
use crate::error::{AtPath, Result, StoreError};

/// More than the statements of any command: one that falls out of the cache is parsed anew.
const STATEMENTS_KEPT: usize = 256;
/// Versions before 3.51.3 can corrupt a WAL store that two connections use.
const SQLITE_AT_LEAST: i32 = 3_051_003;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Expect {
    New,
    Existing,
}

pub(super) fn open(file: &Path, key: &StoreKey, expect: Expect) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    match (expect, file.exists()) {
        (Expect::New, true) => return Err(StoreError::SiteExists.into()),
        (Expect::Existing, false) => return Err(StoreError::NoSite.into()),
        (Expect::New, false) => flags |= OpenFlags::SQLITE_OPEN_CREATE,
        // SQLite takes an empty file for a new store.
        (Expect::Existing, true) if is_empty(file)? => return Err(StoreError::Damaged.into()),
        (Expect::Existing, true) => {}
    }
    let conn = Connection::open_with_flags(file, flags)?;
    // One connection has the store to itself: waiting longer for another to end buys nothing.
    conn.busy_timeout(Duration::from_millis(200))?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    unlock(&conn, key)?;
    conn.execute_batch(include_str!("pragmas.sql"))?;
    // The first read proves the key and takes the lock; the first write keeps it.
    conn.execute_batch("BEGIN IMMEDIATE; COMMIT;")?;
    assert_pragmas(&conn)?;
    Ok(conn)
}

fn unlock(conn: &Connection, key: &StoreKey) -> Result<()> {
    let hex = zeroize::Zeroizing::new(hex::encode(key.as_slice()));
    let pragma = zeroize::Zeroizing::new(format!("PRAGMA key = \"x'{}'\"", hex.as_str()));
    // What SQLCipher has to say reaches people as our own error, not on standard error.
    conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
    Ok(conn.execute_batch(&pragma)?)
}

fn is_empty(file: &Path) -> Result<bool> {
    Ok(file.metadata().at(file)?.len() == 0)
}

pub(super) fn in_memory() -> Result<Connection> {
    let conn = Connection::open_in_memory()?;
    conn.execute_batch("PRAGMA foreign_keys = ON")?;
    Ok(conn)
}

/// 128 MiB instead of 16: room for the hashes of a million entries, which lie anywhere.
pub(super) fn keep_many_pages(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch("PRAGMA cache_size = -131072")?)
}

/// The first read of a damaged page gives zeros, and only what is read after it fails. So a
/// statement can end well on a page that is not what was written; the cipher knows.
pub(super) fn met_no_damage(conn: &Connection) -> Result<()> {
    let status: String = conn.query_row("PRAGMA cipher_status", [], |row| row.get(0))?;
    if status == "1" {
        Ok(())
    } else {
        Err(StoreError::Damaged.into())
    }
}

/// The pages are looked at in the file itself, so what the log still holds goes there first:
/// after a power cut a page may be half written there and whole in the log.
pub(super) fn is_whole(conn: &Connection) -> Result<bool> {
    empty_log(conn)?;
    let mut pages = conn.prepare("PRAGMA cipher_integrity_check")?;
    let damaged_pages = pages.query([])?.next()?.is_some();
    let quick: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(!damaged_pages && quick == "ok")
}

pub(super) fn empty_log(conn: &Connection) -> Result<()> {
    Ok(conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
}

/// Closing leaves the log where it is, with everything in it.
pub(super) fn keep_log(conn: &Connection) -> Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(())
}

/// The same for a store that is attached under a name of ours.
pub(super) fn is_attached_whole(conn: &Connection, name: &str) -> Result<bool> {
    let mut pages = conn.prepare(&format!("PRAGMA {name}.cipher_integrity_check"))?;
    let damaged_pages = pages.query([])?.next()?.is_some();
    let sql = format!("PRAGMA {name}.quick_check(1)");
    let quick: String = conn.query_row(&sql, [], |row| row.get(0))?;
    Ok(!damaged_pages && quick == "ok")
}

/// The same for a closed store, which is only read.
pub(super) fn is_closed_whole(file: &Path, key: &StoreKey) -> Result<bool> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(file, flags)?;
    unlock(&conn, key)?;
    is_attached_whole(&conn, "main")
}

pub(super) fn versions(conn: &Connection) -> Result<Versions> {
    Ok(Versions {
        sqlite: conn.query_row("SELECT sqlite_version()", [], |row| row.get(0))?,
        cipher: conn
            .query_row("PRAGMA cipher_version", [], |row| row.get(0))
            .unwrap_or_default(),
    })
}

pub(super) fn flush_now_and_then(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch("PRAGMA synchronous = NORMAL")?)
}

/// A build or a system that quietly drops a pragma must not run.
fn assert_pragmas(conn: &Connection) -> Result<()> {
    let number = |name: &str| conn.query_row(&format!("PRAGMA {name}"), [], |r| r.get::<_, i64>(0));
    let word =
        |name: &str| conn.query_row(&format!("PRAGMA {name}"), [], |r| r.get::<_, String>(0));
    if rusqlite::version_number() < SQLITE_AT_LEAST {
        return Err(StoreError::PragmaRefused("sqlite_version").into());
    }
    if word("cipher_version").is_err() {
        return Err(StoreError::PragmaRefused("cipher_version").into());
    }
    if word("journal_mode")? != "wal" {
        return Err(StoreError::PragmaRefused("journal_mode").into());
    }
    if word("locking_mode")? != "exclusive" {
        return Err(StoreError::PragmaRefused("locking_mode").into());
    }
    for (name, wanted) in [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
    ] {
        if number(name)? != wanted {
            return Err(StoreError::PragmaRefused(name).into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use zeroize::Zeroizing;

    fn key(byte: u8) -> StoreKey {
        Zeroizing::new([byte; 32])
    }

    #[test]
    fn a_store_opens_with_its_key_only() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("store.db");
        drop(open(&file, &key(1), Expect::New).unwrap());
        assert!(open(&file, &key(1), Expect::Existing).is_ok());
        let wrong = open(&file, &key(2), Expect::Existing).unwrap_err();
        assert_eq!(
            wrong.code(),
            "store-damaged",
            "a wrong key and a damaged page look alike"
        );
    }

    #[test]
    fn a_second_connection_is_refused_while_the_first_is_open() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("store.db");
        let first = open(&file, &key(1), Expect::New).unwrap();
        assert_eq!(
            open(&file, &key(1), Expect::Existing).unwrap_err().code(),
            "site-in-use"
        );
        drop(first);
    }

    /// Part of case 1 of `docs/security.md`.
    #[test]
    fn a_page_half_written_in_the_file_and_whole_in_the_log_is_no_damage() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("store.db");
        let conn = open(&file, &key(1), Expect::New).unwrap();
        conn.execute_batch(
            "CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('old'); PRAGMA wal_checkpoint(TRUNCATE);
             UPDATE t SET a = 'new'",
        )
        .unwrap();
        // The power goes: what is on the disk is looked at as another store.
        let cut = folder.path().join("cut.db");
        let mut pages = std::fs::read(&file).unwrap();
        let last = pages.len() - 100;
        pages[last] ^= 1;
        std::fs::write(&cut, pages).unwrap();
        std::fs::copy(
            folder.path().join("store.db-wal"),
            folder.path().join("cut.db-wal"),
        )
        .unwrap();
        let after = open(&cut, &key(1), Expect::Existing).unwrap();
        assert!(is_whole(&after).unwrap());
        let a: String = after
            .query_row("SELECT a FROM t", [], |row| row.get(0))
            .unwrap();
        assert_eq!(a, "new");
    }

    /// Part of case 8 of `docs/security.md`.
    #[test]
    fn a_damaged_page_that_was_read_for_good_is_met() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("store.db");
        let conn = open(&file, &key(1), Expect::New).unwrap();
        conn.execute_batch("CREATE TABLE t (a TEXT); INSERT INTO t VALUES (printf('%8000c', 'a'))")
            .unwrap();
        drop(conn);
        let mut pages = std::fs::read(&file).unwrap();
        let last = pages.len() - 100;
        pages[last] ^= 1;
        std::fs::write(&file, pages).unwrap();
        let conn = open(&file, &key(1), Expect::Existing).unwrap();
        assert!(met_no_damage(&conn).is_ok());
        let read = conn.query_row("SELECT a FROM t", [], |row| row.get::<_, Vec<u8>>(0));
        assert!(read.is_err() || met_no_damage(&conn).unwrap_err().code() == "store-damaged");
    }

    /// Case 3 of `docs/security.md`.
    #[test]
    fn a_dropped_pragma_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let conn = open(&folder.path().join("store.db"), &key(1), Expect::New).unwrap();
        conn.execute_batch("PRAGMA synchronous = NORMAL").unwrap();
        assert_eq!(assert_pragmas(&conn).unwrap_err().code(), "pragma-refused");
    }
}
