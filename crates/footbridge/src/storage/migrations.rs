//! Closed migrations: numbered files, run once each, never changed once they have shipped.

use rusqlite::Connection;

use crate::error::{Result, StoreError};

const MIGRATIONS: &[&str] = &[
    include_str!("migrations/001-first.sql"),
    include_str!("migrations/002-exchange.sql"),
    include_str!("migrations/003-sticks.sql"),
    include_str!("migrations/004-packs.sql"),
    include_str!("migrations/005-recovery.sql"),
    include_str!("migrations/006-people.sql"),
    include_str!("migrations/007-locality.sql"),
    include_str!("migrations/008-door.sql"),
    include_str!("migrations/009-people.sql"),
    include_str!("migrations/010-classes.sql"),
    include_str!("migrations/012-access.sql"),
    include_str!("migrations/013-finals.sql"),
    include_str!("migrations/014-tasks.sql"),
    include_str!("migrations/015-review.sql"),
    include_str!("migrations/016-forms.sql"),
    include_str!("migrations/017-judged.sql"),
    include_str!("migrations/018-figures.sql"),
];

/// Brings a store up to the newest schema, or refuses one that is newer still.
pub(super) fn run(conn: &Connection) -> Result<()> {
    let found: u32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let known = MIGRATIONS.len() as u32;
    if found > known {
        return Err(StoreError::TooNew { found, known }.into());
    }
    for (number, migration) in (1..).zip(MIGRATIONS).skip(found as usize) {
        conn.execute_batch(&format!(
            "BEGIN IMMEDIATE; {migration} PRAGMA user_version = {number}; COMMIT;"
        ))?;
    }
    Ok(())
}

#[cfg(test)]
mod interrupted;

#[cfg(test)]
mod tests {
    use super::*;

    fn dump(conn: &Connection) -> String {
        let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY instr('table index trigger', type), name";
        let mut statement = conn.prepare(sql).unwrap();
        let rows = statement
            .query_map([], |row| row.get::<_, String>(0))
            .unwrap();
        rows.map(|sql| format!("{};\n", sql.unwrap())).collect()
    }

    /// `schema.sql` is for reading: one file that cannot drift from the migrations.
    #[test]
    fn schema_file_equals_the_dump() {
        let conn = Connection::open_in_memory().unwrap();
        run(&conn).unwrap();
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/storage/schema.sql");
        if std::env::var_os("FOOTBRIDGE_WRITE_SCHEMA").is_some() {
            std::fs::write(file, dump(&conn)).unwrap();
        }
        let written = std::fs::read_to_string(file).unwrap_or_default();
        assert_eq!(
            written,
            dump(&conn),
            "run with FOOTBRIDGE_WRITE_SCHEMA=1 and read the change"
        );
    }

    #[test]
    fn a_newer_store_is_refused() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("PRAGMA user_version = 999").unwrap();
        assert_eq!(run(&conn).unwrap_err().code(), "store-too-new");
    }
}
