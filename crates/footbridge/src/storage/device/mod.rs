//! `device`, `drafts`, `wrong_tries`: what belongs to this computer, outside the journal.

use rusqlite::OptionalExtension;

use super::{Store, Write};
use crate::error::Result;
use crate::ids::AttemptId;

/// Settings and marks of this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Setting {
    /// The folder that staff chose as a stick.
    StickFolder,
    /// When the last exchange ended, milliseconds.
    LastExchange,
    /// The centre's time in the newest receipt, milliseconds.
    Anchor,
    /// How many exchanges there were.
    Rounds,
    /// How many exchanges there were since the centre last had something new to say.
    RoundsWithoutNews,
    /// Count of the bundles of this epoch.
    BundleNumber,
    /// Count of the files about learners who moved.
    TransferNumber,
    /// Fingerprint of the machine that this store was last open on, hex.
    Machine,
    /// Set when projections must be folded anew at the next start.
    Rebuild,
    /// Set while local copies hold bodies that were erased here since.
    CopiesOutdated,
    /// When sessions end by themselves: three numbers of minutes.
    SessionLimits,
    /// Set where opening the computer in the morning does not exchange.
    NoMorningExchange,
    /// Set from the use of the printed code until a new one is made.
    CodeUsed,
    /// When the newest local copy was made, milliseconds by the clock of then.
    LastCopy,
    /// Where something was printed last: `queue NAME` or `folder PATH`.
    PrintedTo,
}

impl Setting {
    fn name(self) -> &'static str {
        match self {
            Self::StickFolder => "stick-folder",
            Self::LastExchange => "last-exchange",
            Self::Anchor => "anchor",
            Self::Rounds => "rounds",
            Self::RoundsWithoutNews => "rounds-without-news",
            Self::BundleNumber => "bundle-number",
            Self::TransferNumber => "transfer-number",
            Self::Machine => "machine",
            Self::Rebuild => "rebuild",
            Self::CopiesOutdated => "copies-outdated",
            Self::SessionLimits => "session-limits",
            Self::NoMorningExchange => "no-morning-exchange",
            Self::CodeUsed => "code-used",
            Self::LastCopy => "last-copy",
            Self::PrintedTo => "printed-to",
        }
    }
}

/// Wrong tries at a card, counted in running time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct WrongTries {
    pub(crate) tries: u32,
    pub(crate) wait_millis: u64,
    pub(crate) boot: u32,
    pub(crate) since_millis: u64,
}

impl Store {
    pub(crate) fn setting(&self, setting: Setting) -> Result<Option<String>> {
        let sql = "SELECT value FROM device WHERE name = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement
            .query_row([setting.name()], |row| row.get(0))
            .optional()?)
    }

    /// A setting that counts; zero if it was never set.
    pub(crate) fn count(&self, setting: Setting) -> Result<u64> {
        let value = self.setting(setting)?;
        Ok(value.and_then(|value| value.parse().ok()).unwrap_or(0))
    }

    pub(crate) fn draft(&self, attempt: AttemptId, item: &str) -> Result<Option<String>> {
        let sql = "SELECT response FROM drafts WHERE attempt = ?1 AND item = ?2";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement
            .query_row((attempt, item), |row| row.get(0))
            .optional()?)
    }

    pub(crate) fn wrong_tries(&self, card: &str) -> Result<WrongTries> {
        let sql = "SELECT tries, wait_millis, boot, since_millis FROM wrong_tries WHERE card = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = statement.query_row([card], |row| {
            Ok(WrongTries {
                tries: row.get(0)?,
                wait_millis: row.get::<_, i64>(1)? as u64,
                boot: row.get(2)?,
                since_millis: row.get::<_, i64>(3)? as u64,
            })
        });
        Ok(row.optional()?.unwrap_or_default())
    }
}

impl Write<'_> {
    pub(crate) fn set(&self, setting: Setting, value: &str) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO device (name, value) VALUES (?1, ?2)";
        self.conn
            .prepare_cached(sql)?
            .execute((setting.name(), value))?;
        Ok(())
    }

    /// Counts one more; gives the new count.
    pub(crate) fn count_up(&self, setting: Setting) -> Result<u64> {
        let count = self.count(setting)? + 1;
        self.set(setting, &count.to_string())?;
        Ok(count)
    }

    pub(crate) fn unset(&self, setting: Setting) -> Result<()> {
        self.conn
            .execute("DELETE FROM device WHERE name = ?1", [setting.name()])?;
        Ok(())
    }

    pub(crate) fn keep_draft(&self, attempt: AttemptId, item: &str, response: &str) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO drafts (attempt, item, response) VALUES (?1, ?2, ?3)";
        self.conn
            .prepare_cached(sql)?
            .execute((attempt, item, response))?;
        Ok(())
    }

    pub(crate) fn drop_draft(&self, attempt: AttemptId, item: &str) -> Result<()> {
        let sql = "DELETE FROM drafts WHERE attempt = ?1 AND item = ?2";
        self.conn.prepare_cached(sql)?.execute((attempt, item))?;
        Ok(())
    }

    pub(crate) fn set_wrong_tries(&self, card: &str, tries: WrongTries) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO wrong_tries (card, tries, wait_millis, boot, since_millis) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.conn.prepare_cached(sql)?.execute((
            card,
            tries.tries,
            tries.wait_millis as i64,
            tries.boot,
            tries.since_millis as i64,
        ))?;
        Ok(())
    }

    pub(crate) fn clear_wrong_tries(&self, card: &str) -> Result<()> {
        self.conn
            .execute("DELETE FROM wrong_tries WHERE card = ?1", [card])?;
        Ok(())
    }
}
