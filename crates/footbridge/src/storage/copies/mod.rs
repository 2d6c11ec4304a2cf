//! Copies of the whole store, made and looked at by SQLCipher itself.
//!
//! A copy is written page by page under the same key, without free pages: what was erased is
//! not in it. Copying the file beside an open store would miss its log.

use std::path::Path;

use zeroize::Zeroizing;

use super::{Store, StoreKey, connection};
use crate::error::{AtPath, Result};

impl Store {
    /// Writes a copy into a new file. Flushing it is the caller's part.
    pub(crate) fn copy_to(&self, file: &Path) -> Result<()> {
        let path = file.to_string_lossy();
        self.conn.execute("VACUUM INTO ?1", [path.as_ref()])?;
        Ok(())
    }

    /// Writes everything into a new file under another key. Flushing it is the caller's part.
    pub(crate) fn export_to(&self, file: &Path, key: &StoreKey) -> Result<()> {
        // A store that was opened as an existing one attaches no file that is not there.
        std::fs::File::create(file).at(file)?;
        let path = file.to_string_lossy();
        let raw = Zeroizing::new(format!("x'{}'", hex::encode(key.as_slice())));
        let sql = "ATTACH DATABASE ?1 AS fresh KEY ?2";
        self.conn.execute(sql, (path.as_ref(), raw.as_str()))?;
        let exported = self.fill_attached();
        self.conn.execute_batch("DETACH DATABASE fresh")?;
        exported
    }

    fn fill_attached(&self) -> Result<()> {
        let export = "SELECT sqlcipher_export('fresh')";
        self.conn.query_row(export, [], |_| Ok(()))?;
        let version: u32 = self
            .conn
            .query_row("PRAGMA user_version", [], |row| row.get(0))?;
        let sql = format!("PRAGMA fresh.user_version = {version}");
        Ok(self.conn.execute_batch(&sql)?)
    }

    /// True if a copy of this store opens with its key and no page of it is damaged.
    pub(crate) fn is_copy_whole(&self, file: &Path) -> Result<bool> {
        let path = file.to_string_lossy();
        let sql = "ATTACH DATABASE ?1 AS copy";
        if self.conn.execute(sql, [path.as_ref()]).is_err() {
            return Ok(false);
        }
        let whole = connection::is_attached_whole(&self.conn, "copy");
        self.conn.execute_batch("DETACH DATABASE copy")?;
        Ok(whole.unwrap_or(false))
    }

    /// True if a copy that no open store answers for opens with a key and is whole.
    pub(crate) fn is_closed_whole(file: &Path, key: &StoreKey) -> bool {
        connection::is_closed_whole(file, key).unwrap_or(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::Setting;

    fn damaged(file: &Path, at: usize) {
        let mut bytes = std::fs::read(file).unwrap();
        bytes[at] ^= 1;
        std::fs::write(file, bytes).unwrap();
    }

    #[test]
    fn a_copy_opens_with_the_key_of_the_store_and_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let (file, copy) = (folder.path().join("store.db"), folder.path().join("c.db"));
        let key: StoreKey = Zeroizing::new([1; 32]);
        let store = Store::create(&file, &key).unwrap();
        store
            .write(|write| write.set(Setting::Anchor, "a canary in a coal mine"))
            .unwrap();
        store.copy_to(&copy).unwrap();
        assert!(store.is_copy_whole(&copy).unwrap());
        assert!(Store::is_closed_whole(&copy, &key));
        assert!(!Store::is_closed_whole(&copy, &Zeroizing::new([2; 32])));
        let bytes = std::fs::read(&copy).unwrap();
        let in_the_clear = |words: &[u8]| bytes.windows(words.len()).any(|seen| seen == words);
        assert!(!in_the_clear(b"canary") && !in_the_clear(b"SQLite format 3"));
        store
            .write(|write| write.set(Setting::Anchor, "later"))
            .unwrap();
        let again = Store::open(&copy, &key).unwrap();
        let anchor = again.setting(Setting::Anchor).unwrap();
        assert_eq!(anchor.as_deref(), Some("a canary in a coal mine"));
    }

    #[test]
    fn damage_in_a_copy_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let (file, copy) = (folder.path().join("store.db"), folder.path().join("c.db"));
        let key: StoreKey = Zeroizing::new([1; 32]);
        let store = Store::create(&file, &key).unwrap();
        store.copy_to(&copy).unwrap();
        let length = std::fs::metadata(&copy).unwrap().len() as usize;
        for at in [20, length / 2, length - 100] {
            damaged(&copy, at);
            assert!(!store.is_copy_whole(&copy).unwrap(), "byte {at}");
            assert!(!Store::is_closed_whole(&copy, &key), "byte {at}");
            damaged(&copy, at);
        }
        assert!(store.is_copy_whole(&copy).unwrap());
        assert!(store.met_no_damage().is_ok(), "the store itself is well");
    }
}
