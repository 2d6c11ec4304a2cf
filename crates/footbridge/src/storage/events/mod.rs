//! `events`, `bodies`, `seals`: the journals themselves.

mod loose;

use std::collections::HashMap;

use rusqlite::{OptionalExtension, Row, named_params};

use super::{Store, Write};
use crate::error::{Result, StoreError};
use crate::events::{Body, Event, Header, Order, Scope, Seal};
use crate::ids::{EventHash, JournalId, Pseudonym};

const EVENT_COLUMNS: &str = "e.header, b.salt, b.payload FROM events e LEFT JOIN bodies b ON b.journal = e.journal AND b.seq = e.seq AND b.event = e.hash";

/// Leaves out what came with a transfer and stands outside its chain.
const NOT_LOOSE: &str = "(e.folded = 1 OR e.hash NOT IN (SELECT event FROM loose_events))";

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

    /// Events of a journal from one number to another, both included.
    pub(crate) fn stretch(&self, journal: JournalId, first: u64, last: u64) -> Result<Vec<Event>> {
        let sql = format!(
            "SELECT {EVENT_COLUMNS} WHERE e.journal = ?1 AND e.seq BETWEEN ?2 AND ?3 AND {NOT_LOOSE} ORDER BY e.seq, e.hash"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map((journal, first as i64, last as i64), row_to_event)?;
        rows.map(|row| readable(row?)).collect()
    }

    /// The chain that ends with an event, from a number on, in order.
    ///
    /// Of a journal that was forked, only the branch of that event.
    pub(crate) fn chain_to(
        &self,
        journal: JournalId,
        head: EventHash,
        first: u64,
    ) -> Result<Vec<Event>> {
        let Some(last) = self.folded_seq(journal, head)? else {
            return Ok(Vec::new());
        };
        let mut events = self.stretch(journal, first, last)?;
        if events.len() as u64 != (last + 1).saturating_sub(first)
            || events.last().is_some_and(|event| event.hash != head)
        {
            let mut wanted = head;
            events.reverse();
            events.retain(|event| {
                let on_branch = event.hash == wanted;
                if on_branch {
                    wanted = event.header.previous;
                }
                on_branch
            });
            events.reverse();
        }
        Ok(events)
    }

    /// Kinds of the folded events of a stretch, each once.
    pub(crate) fn kinds_between(
        &self,
        journal: JournalId,
        first: u64,
        last: u64,
    ) -> Result<Vec<u16>> {
        let sql = "SELECT DISTINCT kind FROM events WHERE journal = ?1 AND seq BETWEEN ?2 AND ?3 AND folded = 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map((journal, first as i64, last as i64), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How many folded events of each kind stand in a stretch.
    pub(crate) fn count_kinds(
        &self,
        journal: JournalId,
        first: u64,
        last: u64,
    ) -> Result<Vec<(u16, u32)>> {
        let sql = "SELECT kind, count(*) FROM events WHERE journal = ?1 AND seq BETWEEN ?2 AND ?3 AND folded = 1 GROUP BY kind";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map((journal, first as i64, last as i64), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// True if the body of an event is here.
    pub(crate) fn has_body(&self, hash: EventHash) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM events e JOIN bodies b ON b.journal = e.journal AND b.seq = e.seq AND b.event = e.hash WHERE e.hash = ?1)";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([hash], |row| row.get(0))?)
    }

    /// Events that wait for this one, or for nothing if it is the first of its journal.
    pub(crate) fn waiting_for(&self, previous: EventHash) -> Result<Vec<Event>> {
        let sql = format!("SELECT {EVENT_COLUMNS} WHERE e.previous = ?1 AND e.folded = 0");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([previous], row_to_event)?;
        rows.map(|row| readable(row?)).collect()
    }

    /// Names of all folded events, in the order of all journals; those outside their chain too.
    pub(crate) fn all_in_order(&self) -> Result<Vec<EventHash>> {
        let sql = "SELECT hash FROM events WHERE folded = 1 OR hash IN (SELECT event FROM loose_events) ORDER BY wall_millis, journal, seq, hash";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The same of one kind.
    pub(crate) fn all_of_kind(&self, kind: u16) -> Result<Vec<EventHash>> {
        let sql = "SELECT hash FROM events WHERE kind = ?1 AND (folded = 1 OR hash IN (SELECT event FROM loose_events)) ORDER BY wall_millis, journal, seq, hash";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([kind], |row| row.get(0))?;
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

    /// Stretches of a journal that are here, folded or waiting.
    pub(crate) fn held_ranges(&self, journal: JournalId) -> Result<Vec<(u64, u64)>> {
        if !self.has_waiting(journal)? {
            let tip = self.tip(journal)?;
            return Ok(tip.map(|(seq, _)| (1, seq)).into_iter().collect());
        }
        let mut statement = self.conn.prepare_cached(include_str!("held_ranges.sql"))?;
        let rows = statement.query_map([journal], |row| {
            Ok((row.get::<_, i64>(0)? as u64, row.get::<_, i64>(1)? as u64))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// True if events of a journal wait behind a gap.
    pub(crate) fn has_waiting(&self, journal: JournalId) -> Result<bool> {
        // The index by journal would walk the whole journal when nothing waits.
        let sql = format!(
            "SELECT EXISTS (SELECT 1 FROM events e INDEXED BY events_waiting WHERE e.folded = 0 AND e.journal = ?1 AND {NOT_LOOSE})"
        );
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([journal], |row| row.get(0))?)
    }

    /// Number of an event of a journal that is folded, by its hash.
    pub(crate) fn folded_seq(&self, journal: JournalId, hash: EventHash) -> Result<Option<u64>> {
        let sql = "SELECT seq FROM events WHERE hash = ?1 AND journal = ?2 AND folded = 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let seq = statement.query_row((hash, journal), |row| row.get::<_, i64>(0));
        Ok(seq.optional()?.map(|seq| seq as u64))
    }

    /// Chain of a journal: hash to previous and number, of all events that are folded.
    pub(crate) fn links(&self, journal: JournalId) -> Result<HashMap<EventHash, (EventHash, u64)>> {
        let sql = "SELECT hash, previous, seq FROM events WHERE journal = ?1 AND folded = 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([journal], |row| {
            Ok((row.get(0)?, (row.get(1)?, row.get::<_, i64>(2)? as u64)))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The first entry of a scope that came without its body, from a number on.
    pub(crate) fn first_without_body(
        &self,
        journal: JournalId,
        from: u64,
        scope: Scope,
    ) -> Result<Option<u64>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("first_without_body.sql"))?;
        let seq: Option<i64> =
            statement.query_row((journal, from as i64, scope as u8), |row| row.get(0))?;
        Ok(seq.map(|seq| seq as u64))
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

impl Store {
    /// Seals of a journal from one number to another, both included, by number.
    pub(crate) fn seals_between(
        &self,
        journal: JournalId,
        first: u64,
        last: u64,
    ) -> Result<Vec<Seal>> {
        let seals = self.seals(journal)?;
        let between = |seal: &Seal| (first..=last).contains(&seal.seq);
        Ok(seals.into_iter().filter(between).collect())
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
    pub(crate) fn insert_event(&self, event: &Event, folded: bool) -> Result<Inserted> {
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
                ":folded": folded,
            })?;
        if inserted == 0 {
            return Ok(Inserted::Known);
        }
        self.insert_body(event)?;
        Ok(Inserted::New)
    }

    /// Adds the body of an event that is here; false if there is none to add.
    pub(crate) fn insert_body(&self, event: &Event) -> Result<bool> {
        let Some(body) = &event.body else {
            return Ok(false);
        };
        let sql = "INSERT OR IGNORE INTO bodies (journal, seq, event, salt, payload) VALUES (?1, ?2, ?3, ?4, ?5)";
        let inserted = self.conn.prepare_cached(sql)?.execute((
            event.header.journal,
            event.header.seq as i64,
            event.hash,
            body.salt,
            &body.payload,
        ))?;
        Ok(inserted == 1)
    }

    /// Erases the bodies of everything that a journal said of a pseudonym; gives how many there were.
    pub(crate) fn erase_bodies(&self, journal: JournalId, subject: Pseudonym) -> Result<u64> {
        let erased = self
            .conn
            .prepare_cached(include_str!("erase_bodies.sql"))?
            .execute((journal, subject))?;
        Ok(erased as u64)
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

    /// Notes that an event belongs to an aggregate; false if that was known.
    pub(crate) fn join_aggregate(&self, event: &Event, aggregate: [u8; 16]) -> Result<bool> {
        let header = &event.header;
        let joined = self
            .conn
            .prepare_cached(include_str!("join_aggregate.sql"))?
            .execute((
                aggregate,
                header.wall_millis as i64,
                header.journal,
                header.seq as i64,
                event.hash,
            ))?;
        Ok(joined == 1)
    }
}

impl Store {
    /// The place of an event in its aggregate, if none comes after it.
    pub(crate) fn last_place(&self, event: &Event, aggregate: [u8; 16]) -> Result<Option<usize>> {
        let header = &event.header;
        let (place, after): (i64, bool) = self
            .conn
            .prepare_cached(include_str!("place_in_aggregate.sql"))?
            .query_row(
                (
                    aggregate,
                    header.wall_millis as i64,
                    header.journal,
                    header.seq as i64,
                    event.hash,
                ),
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?;
        Ok((!after).then_some(place as usize))
    }

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
