//! `events`, `bodies`, `seals`: the journals themselves.

use rusqlite::{OptionalExtension, Row, named_params};

use super::{Store, Write};
use crate::error::{Result, StoreError};
use crate::events::{Body, Event, Header, Order, Seal};
use crate::ids::{EventHash, JournalId};

const EVENT_COLUMNS: &str =
    "e.header, b.salt, b.payload FROM events e LEFT JOIN bodies b ON b.event = e.hash";

fn row_to_event(row: &Row<'_>) -> rusqlite::Result<Option<Event>> {
    let header: [u8; crate::events::HEADER_LEN] = row.get(0)?;
    let body = match (row.get(1)?, row.get(2)?) {
        (Some(salt), Some(payload)) => Some(Body { salt, payload }),
        _ => None,
    };
    Ok(Header::from_bytes(&header).map(|header| Event::new(header, body)))
}

/// A stored header that cannot be read means a broken journal.
fn readable(event: Option<Event>) -> Result<Event> {
    event.ok_or_else(|| StoreError::JournalBroken { at: "?".into() }.into())
}

impl Store {
    /// The event of this name.
    pub(crate) fn event(&self, hash: EventHash) -> Result<Option<Event>> {
        let sql = format!("SELECT {EVENT_COLUMNS} WHERE e.hash = ?1");
        let found = self
            .conn
            .prepare_cached(&sql)?
            .query_row([hash], row_to_event)
            .optional()?;
        found.map(readable).transpose()
    }

    /// True if the event is here and has changed the projections.
    pub(crate) fn is_folded(&self, hash: EventHash) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM events WHERE hash = ?1 AND folded = 1)";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([hash], |row| row.get(0))?)
    }

    /// Last event of a journal that is folded: number and hash.
    pub(crate) fn tip(&self, journal: JournalId) -> Result<Option<(u64, EventHash)>> {
        let sql = "SELECT seq, hash FROM events WHERE journal = ?1 AND folded = 1 ORDER BY seq DESC, hash LIMIT 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement
            .query_row([journal], |row| {
                Ok((row.get::<_, i64>(0)? as u64, row.get(1)?))
            })
            .optional()?)
    }

    /// Events of a journal from one number to another, both included.
    pub(crate) fn stretch(&self, journal: JournalId, first: u64, last: u64) -> Result<Vec<Event>> {
        let sql = format!(
            "SELECT {EVENT_COLUMNS} WHERE e.journal = ?1 AND e.seq BETWEEN ?2 AND ?3 ORDER BY e.seq, e.hash"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map((journal, first as i64, last as i64), row_to_event)?;
        rows.map(|row| readable(row?)).collect()
    }

    /// Events that wait for this one, or for nothing if it is the first of its journal.
    pub(crate) fn waiting_for(&self, previous: EventHash) -> Result<Vec<Event>> {
        let sql = format!("SELECT {EVENT_COLUMNS} WHERE e.previous = ?1 AND e.folded = 0");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([previous], row_to_event)?;
        rows.map(|row| readable(row?)).collect()
    }

    /// Names of all folded events, in the order of all journals.
    pub(crate) fn all_in_order(&self) -> Result<Vec<EventHash>> {
        let sql =
            "SELECT hash FROM events WHERE folded = 1 ORDER BY wall_millis, journal, seq, hash";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How many events of a journal are here, folded or waiting.
    pub(crate) fn count_events(&self, journal: JournalId) -> Result<u64> {
        let sql = "SELECT count(*) FROM events WHERE journal = ?1";
        let count: i64 = self
            .conn
            .prepare_cached(sql)?
            .query_row([journal], |row| row.get(0))?;
        Ok(count as u64)
    }

    /// Highest number of a journal that is here, and how many are missing below it.
    pub(crate) fn missing(&self, journal: JournalId) -> Result<u64> {
        let sql =
            "SELECT coalesce(max(seq), 0) - count(DISTINCT seq) FROM events WHERE journal = ?1";
        let count: i64 = self
            .conn
            .prepare_cached(sql)?
            .query_row([journal], |row| row.get(0))?;
        Ok(count.max(0) as u64)
    }

    /// Seals of a journal, by number.
    pub(crate) fn seals(&self, journal: JournalId) -> Result<Vec<Seal>> {
        let sql = "SELECT seq, head, signature FROM seals WHERE journal = ?1 ORDER BY seq";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([journal], |row| {
            let seq = row.get::<_, i64>(0)? as u64;
            Ok(Seal {
                journal,
                seq,
                head: row.get(1)?,
                signature: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// What became of an event that was to be inserted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Inserted {
    /// It is new here.
    New,
    /// It was here already.
    Known,
}

impl Write<'_> {
    /// Inserts an event once; a known one changes nothing.
    pub(crate) fn insert_event(&self, event: &Event) -> Result<Inserted> {
        let inserted = self
            .conn
            .prepare_cached(include_str!("insert.sql"))?
            .execute(named_params! {
                ":hash": event.hash,
                ":journal": event.header.journal,
                ":seq": event.header.seq as i64,
                ":previous": event.header.previous,
                ":kind": event.header.kind,
                ":wall_millis": event.header.wall_millis as i64,
                ":header": event.header.to_bytes(),
            })?;
        if let (1, Some(body)) = (inserted, &event.body) {
            let sql = "INSERT INTO bodies (event, salt, payload) VALUES (?1, ?2, ?3)";
            self.conn
                .prepare_cached(sql)?
                .execute((event.hash, body.salt, &body.payload))?;
        }
        Ok(if inserted == 1 {
            Inserted::New
        } else {
            Inserted::Known
        })
    }

    /// Marks an event as folded.
    pub(crate) fn mark_folded(&self, hash: EventHash) -> Result<()> {
        let sql = "UPDATE events SET folded = 1 WHERE hash = ?1";
        self.conn.prepare_cached(sql)?.execute([hash])?;
        Ok(())
    }

    /// Keeps a seal.
    pub(crate) fn insert_seal(&self, seal: &Seal) -> Result<()> {
        let sql =
            "INSERT OR IGNORE INTO seals (journal, seq, head, signature) VALUES (?1, ?2, ?3, ?4)";
        self.conn.prepare_cached(sql)?.execute((
            seal.journal,
            seal.seq as i64,
            seal.head,
            seal.signature,
        ))?;
        Ok(())
    }

    /// Notes that an event belongs to an aggregate.
    pub(crate) fn join_aggregate(&self, event: EventHash, aggregate: [u8; 16]) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO aggregate_events (event, aggregate) VALUES (?1, ?2)";
        self.conn.prepare_cached(sql)?.execute((event, aggregate))?;
        Ok(())
    }
}

impl Store {
    /// Events of an aggregate, in the order of all journals.
    pub(crate) fn aggregate(&self, aggregate: [u8; 16]) -> Result<Vec<Event>> {
        let sql = format!(
            "SELECT {EVENT_COLUMNS} JOIN aggregate_events a ON a.event = e.hash WHERE a.aggregate = ?1"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([aggregate], row_to_event)?;
        let mut events = rows.map(|row| readable(row?)).collect::<Result<Vec<_>>>()?;
        events.sort_by_key(|event: &Event| (event.order(), event.hash) as (Order, EventHash));
        Ok(events)
    }
}

#[cfg(test)]
impl Store {
    /// True if the triggers stop every way of changing an event or a body.
    pub(crate) fn events_resist_change(&self) -> bool {
        [
            "UPDATE events SET seq = seq + 1",
            "UPDATE events SET header = zeroblob(150)",
            "DELETE FROM events",
            "UPDATE bodies SET payload = x'00'",
        ]
        .iter()
        .all(|sql| self.conn.execute_batch(sql).is_err())
    }
}
