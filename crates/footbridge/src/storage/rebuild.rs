//! Comparing projections: the live tables against those folded anew from the journal.

use super::Store;
use crate::error::Result;

/// Tables that are folded from events and from nothing else.
pub(crate) const PROJECTIONS: &[&str] = &[
    "pseudonyms",
    "register_values",
    "register_superseded",
    "sites",
    "staff",
    "persons",
    "cards",
    "sessions",
    "steps_reached",
    "practice_answers",
    "aggregate_events",
    "attempts",
    "responses",
    "classrooms",
    "kits",
    "admitted_sites",
];

impl Store {
    /// Every row of a projection as text, in an order that does not depend on arrival.
    pub(crate) fn projection(&self, table: &str) -> Result<Vec<String>> {
        debug_assert!(
            PROJECTIONS.contains(&table),
            "only projections are compared"
        );
        let mut statement = self.conn.prepare(&format!("SELECT * FROM {table}"))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let cells: Vec<_> = (0..columns)
                .map(|column| row.get_ref(column).map(|cell| format!("{cell:?}")))
                .collect::<rusqlite::Result<_>>()?;
            lines.push(cells.join("|"));
        }
        lines.sort_unstable();
        Ok(lines)
    }
}
