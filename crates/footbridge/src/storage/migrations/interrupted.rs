//! Case 10 of `docs/security.md`: the program dies in the middle of a migration.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::{MIGRATIONS, run};

fn open(file: &Path) -> Connection {
    let conn = Connection::open_with_flags(file, OpenFlags::default()).unwrap();
    // A cache of one page: what a migration changes reaches the files long before its end.
    conn.execute_batch("PRAGMA journal_mode = WAL; PRAGMA cache_size = 1")
        .unwrap();
    conn
}

fn schema(conn: &Connection) -> (u32, Vec<String>) {
    let version = conn
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    let mut statement = conn
        .prepare("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name")
        .unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    (version, rows.collect::<rusqlite::Result<_>>().unwrap())
}

/// The statements of a migration, one by one; a trigger is one statement.
fn statements(migration: &str) -> Vec<String> {
    let mut statements = Vec::new();
    let mut one = String::new();
    for line in migration.lines() {
        one.push_str(line);
        one.push('\n');
        let inside_trigger = one.contains("CREATE TRIGGER") && !line.trim_end().ends_with("END;");
        if line.trim_end().ends_with(';') && !inside_trigger {
            statements.push(std::mem::take(&mut one));
        }
    }
    statements
}

#[test]
fn a_migration_that_was_interrupted_anywhere_left_nothing_and_is_run_again() {
    let home = tempfile::tempdir().unwrap();
    let whole = open(&home.path().join("whole.db"));
    run(&whole).unwrap();
    let wanted = schema(&whole);
    for (done, migration) in MIGRATIONS.iter().enumerate() {
        let statements = statements(migration);
        assert!(!statements.is_empty());
        for ran in 0..=statements.len() {
            let file = home.path().join(format!("{done}-{ran}.db"));
            let conn = open(&file);
            for (number, before) in (1..).zip(&MIGRATIONS[..done]) {
                conn.execute_batch(&format!("{before} PRAGMA user_version = {number};"))
                    .unwrap();
            }
            let old = schema(&conn);
            conn.execute_batch("BEGIN IMMEDIATE").unwrap();
            statements[..ran]
                .iter()
                .for_each(|statement| conn.execute_batch(statement).unwrap());
            // What a killed program leaves: the files as they are, and nobody who commits.
            let left = home.path().join("left.db");
            for end in ["", "-wal"] {
                let from = home.path().join(format!("{done}-{ran}.db{end}"));
                std::fs::copy(from, home.path().join(format!("left.db{end}"))).unwrap();
            }
            let conn = open(&left);
            assert_eq!(schema(&conn), old, "migration {} after {ran}", done + 1);
            run(&conn).unwrap();
            assert_eq!(schema(&conn), wanted, "migration {} after {ran}", done + 1);
            drop(conn);
            std::fs::remove_file(&left).unwrap();
        }
    }
}
