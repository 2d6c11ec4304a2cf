//! One connection: its key, its pragmas, and the proof that they took.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::{StoreKey, Versions};
use crate::error::{Result, StoreError};

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
        (Expect::Existing, true) => {}
    }
    let conn = Connection::open_with_flags(file, flags)?;
    // One connection has the store to itself: waiting longer for another to end buys nothing.
    conn.busy_timeout(Duration::from_millis(200))?;
    let hex = zeroize::Zeroizing::new(hex::encode(key.as_slice()));
    let pragma = zeroize::Zeroizing::new(format!("PRAGMA key = \"x'{}'\"", hex.as_str()));
    // What SQLCipher has to say reaches people as our own error, not on standard error.
    conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
    conn.execute_batch(&pragma)?;
    conn.execute_batch(include_str!("pragmas.sql"))?;
    // The first read proves the key and takes the lock; the first write keeps it.
    conn.execute_batch("BEGIN IMMEDIATE; COMMIT;")?;
    assert_pragmas(&conn)?;
    Ok(conn)
}

pub(super) fn in_memory() -> Result<Connection> {
    let conn = Connection::open_in_memory()?;
    conn.execute_batch("PRAGMA foreign_keys = ON")?;
    Ok(conn)
}

pub(super) fn is_whole(conn: &Connection) -> Result<bool> {
    let mut pages = conn.prepare("PRAGMA cipher_integrity_check")?;
    let damaged_pages = pages.query([])?.next()?.is_some();
    let quick: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(!damaged_pages && quick == "ok")
}

pub(super) fn versions(conn: &Connection) -> Result<Versions> {
    Ok(Versions {
        sqlite: conn.query_row("SELECT sqlite_version()", [], |row| row.get(0))?,
        cipher: conn
            .query_row("PRAGMA cipher_version", [], |row| row.get(0))
            .unwrap_or_default(),
    })
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

    #[test]
    fn a_dropped_pragma_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let conn = open(&folder.path().join("store.db"), &key(1), Expect::New).unwrap();
        conn.execute_batch("PRAGMA synchronous = NORMAL").unwrap();
        assert_eq!(assert_pragmas(&conn).unwrap_err().code(), "pragma-refused");
    }
}
