//! `loose_events`: entries that came with a transfer. They count, but stand outside their chain
//! until the entries before them come, if those ever do.

use rusqlite::named_params;

use super::{EVENT_COLUMNS, readable, row_to_event};
use crate::error::Result;
use crate::events::{Event, Scope};
use crate::ids::{EventHash, JournalId, Pseudonym};
use crate::storage::{Store, Write};

impl Store {
    /// Entries outside their chain, in the order of all journals.
    pub(crate) fn loose_events(&self) -> Result<Vec<Event>> {
        let sql = format!(
            "SELECT {EVENT_COLUMNS} WHERE e.folded = 0 AND e.hash IN (SELECT event FROM loose_events) ORDER BY e.wall_millis, e.journal, e.seq, e.hash"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_event)?;
        rows.map(|row| readable(row?)).collect()
    }

    /// Everything that counts and that a journal said of a pseudonym in a scope, with its body.
    pub(crate) fn said_of(
        &self,
        journal: JournalId,
        scope: Scope,
        pseudonym: Pseudonym,
    ) -> Result<Vec<Event>> {
        let mut statement = self.conn.prepare_cached(include_str!("said_of.sql"))?;
        let rows = statement.query_map(
            named_params! { ":journal": journal, ":scope": scope as u8, ":subject": pseudonym },
            row_to_event,
        )?;
        rows.map(|row| readable(row?)).collect()
    }
}

impl Write<'_> {
    /// Notes that an entry counts although its chain is not here.
    pub(crate) fn insert_loose(&self, event: EventHash) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO loose_events (event) VALUES (?1)";
        self.conn.prepare_cached(sql)?.execute([event])?;
        Ok(())
    }
}
