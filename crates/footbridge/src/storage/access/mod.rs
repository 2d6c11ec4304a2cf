//! `access_entries`, `staff_names_shown`, `notices_read`: the record of access;
//! `refused_calls`: what this computer refused.

use rusqlite::{OptionalExtension, Row, named_params};

use super::{Store, Write};
use crate::error::Result;
use crate::events::Event;
use crate::ids::{ClassroomId, JournalId, PersonId, SiteId};

/// An entry on its way into the record of access.
#[derive(Debug)]
pub(crate) struct AccessRow<'a> {
    /// Whose record; none for a list of people.
    pub(crate) person: Option<PersonId>,
    /// Whose list; none for all of them.
    pub(crate) classroom: Option<ClassroomId>,
    pub(crate) act: &'a str,
    pub(crate) what: &'a str,
    pub(crate) role: Option<&'a str>,
    pub(crate) alias: Option<u32>,
}

/// An entry of the record of access, as it is shown.
#[derive(Debug, Clone)]
pub(crate) struct SeenEntry {
    pub(crate) person: Option<PersonId>,
    pub(crate) act: String,
    pub(crate) what: String,
    pub(crate) role: Option<String>,
    pub(crate) alias: Option<u32>,
    pub(crate) wall_millis: u64,
    pub(crate) site: Option<SiteId>,
    /// Who it was, as far as this site knows them.
    pub(crate) actor: Option<PersonId>,
}

/// Which entries to show, latest first.
#[derive(Debug, Default)]
pub(crate) struct ChosenEntries<'a> {
    pub(crate) act: Option<&'a str>,
    pub(crate) classroom: Option<ClassroomId>,
    /// Only what one of these did, or what was done with their records.
    pub(crate) people: Option<&'a [PersonId]>,
    /// Of this journal, only what stands up to this number.
    pub(crate) until: Option<(JournalId, u64)>,
    pub(crate) skip: u32,
    pub(crate) limit: u32,
}

/// What somebody was refused at this computer.
#[derive(Debug, Clone)]
pub(crate) struct RefusedCallRow {
    pub(crate) caller: String,
    pub(crate) person: Option<PersonId>,
    pub(crate) command: String,
    pub(crate) count: u32,
    pub(crate) first_millis: u64,
    pub(crate) last_millis: u64,
}

fn row_to_entry(row: &Row<'_>) -> rusqlite::Result<SeenEntry> {
    Ok(SeenEntry {
        person: row.get(0)?,
        act: row.get(1)?,
        what: row.get(2)?,
        role: row.get(3)?,
        alias: row.get(4)?,
        wall_millis: row.get::<_, i64>(5)? as u64,
        site: row.get(6)?,
        actor: row.get(7)?,
    })
}

impl Store {
    /// The record of access of one person, latest first.
    pub(crate) fn access_of_person(&self, person: PersonId, limit: u32) -> Result<Vec<SeenEntry>> {
        let mut statement = self.conn.prepare_cached(include_str!("of_person.sql"))?;
        let rows = statement.query_map(
            named_params! { ":person": person, ":limit": limit },
            row_to_entry,
        )?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Looks at the list of a classroom in a stretch of time, latest first.
    pub(crate) fn access_of_class(
        &self,
        classroom: ClassroomId,
        (since, until): (u64, u64),
        limit: u32,
    ) -> Result<Vec<SeenEntry>> {
        let mut statement = self.conn.prepare_cached(include_str!("of_class.sql"))?;
        let until = i64::try_from(until).unwrap_or(i64::MAX);
        let rows = statement.query_map(
            named_params! {
                ":classroom": classroom,
                ":since": since as i64,
                ":until": until,
                ":limit": limit,
            },
            row_to_entry,
        )?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The record of access of everybody, latest first.
    pub(crate) fn access_list(&self, chosen: &ChosenEntries<'_>) -> Result<Vec<SeenEntry>> {
        let people = chosen
            .people
            .map(|people| people.iter().flat_map(|one| one.0).collect::<Vec<u8>>());
        let mut statement = self.conn.prepare_cached(include_str!("list.sql"))?;
        let rows = statement.query_map(
            named_params! {
                ":act": chosen.act,
                ":classroom": chosen.classroom,
                ":people": people,
                ":journal": chosen.until.map(|(journal, _)| journal),
                ":until": chosen.until.map(|(_, seq)| seq as i64),
                ":skip": chosen.skip,
                ":limit": chosen.limit,
            },
            row_to_entry,
        )?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// True if a site said that learners may see the names of staff.
    pub(crate) fn staff_names_shown(&self, site: SiteId) -> Result<bool> {
        let sql = "SELECT shown FROM staff_names_shown WHERE site = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let shown = statement.query_row([site], |row| row.get(0)).optional()?;
        Ok(shown.unwrap_or(false))
    }

    /// The newest version of the notice that a person read.
    pub(crate) fn notice_read(&self, person: PersonId) -> Result<Option<u32>> {
        let sql = "SELECT max(version) FROM notices_read WHERE person = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row([person], |row| row.get(0))?)
    }

    /// What was refused at this computer, latest first.
    pub(crate) fn refused_calls(&self, limit: u32) -> Result<Vec<RefusedCallRow>> {
        let sql = "SELECT caller, person, command, count, first_millis, last_millis FROM refused_calls ORDER BY last_millis DESC, caller, command LIMIT ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([limit], |row| {
            let person: PersonId = row.get(1)?;
            Ok(RefusedCallRow {
                caller: row.get(0)?,
                person: (person != PersonId::NONE).then_some(person),
                command: row.get(2)?,
                count: row.get(3)?,
                first_millis: row.get::<_, i64>(4)? as u64,
                last_millis: row.get::<_, i64>(5)? as u64,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    pub(crate) fn insert_access(&self, event: &Event, row: &AccessRow<'_>) -> Result<()> {
        let header = &event.header;
        self.conn
            .prepare_cached(include_str!("insert.sql"))?
            .execute(named_params! {
                ":journal": header.journal,
                ":seq": header.seq as i64,
                ":event": event.hash,
                ":person": row.person,
                ":classroom": row.classroom,
                ":scope": header.scope as u8,
                ":actor": header.actor,
                ":act": row.act,
                ":what": row.what,
                ":role": row.role,
                ":alias": row.alias,
                ":wall_millis": header.wall_millis as i64,
            })?;
        Ok(())
    }

    pub(crate) fn set_staff_names_shown(&self, site: SiteId, shown: bool) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO staff_names_shown (site, shown) VALUES (?1, ?2)";
        self.conn.prepare_cached(sql)?.execute((site, shown))?;
        Ok(())
    }

    pub(crate) fn note_notice_read(
        &self,
        person: PersonId,
        version: u32,
        event: &Event,
    ) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO notices_read (person, version, event) VALUES (?1, ?2, ?3)";
        self.conn
            .prepare_cached(sql)?
            .execute((person, version, event.hash))?;
        Ok(())
    }

    /// Counts calls that were refused; the first time stays.
    pub(crate) fn count_refused_calls(&self, row: &RefusedCallRow) -> Result<()> {
        let sql = include_str!("count_refused.sql");
        self.conn.prepare_cached(sql)?.execute((
            &row.caller,
            row.person.unwrap_or(PersonId::NONE),
            &row.command,
            row.count,
            row.first_millis as i64,
            row.last_millis as i64,
        ))?;
        Ok(())
    }
}
