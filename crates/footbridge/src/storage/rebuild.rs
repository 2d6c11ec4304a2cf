//! Comparing projections: the live tables against those folded anew from the journal.

use super::{Store, Write};
use crate::error::Result;

/// Tables that are folded from events and from nothing else.
pub(crate) const PROJECTIONS: &[&str] = &[
    "pseudonyms",
    "same_persons",
    "register_values",
    "register_superseded",
    "sites",
    "staff",
    "staff_left",
    "persons",
    "cards",
    "accommodations",
    "displays",
    "class_groups",
    "group_members",
    "sessions",
    "steps_reached",
    "practice_answers",
    "last_words",
    "last_units",
    "help_calls",
    "help_answers",
    "class_plans",
    "person_plans",
    "attendance",
    "aggregate_events",
    "attempts",
    "responses",
    "attempt_absences",
    "attempt_ends",
    "class_finals",
    "final_tries",
    "forms",
    "forms_meant",
    "task_occasions",
    "task_seconds",
    "task_answers",
    "cut_judgements",
    "classrooms",
    "kits",
    "admitted_sites",
    "sticks",
    "stick_policy",
    "pack_withdrawals",
    "epochs",
    "let_in_sites",
    "revoked_sites",
    "revoked_kits",
    "transfers_taken",
    "access_entries",
    "staff_names_shown",
    "notices_read",
    "review_answers",
    "judgements",
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

impl Write<'_> {
    /// Empties every projection, so that they can be folded anew.
    pub(crate) fn clear_projections(&self) -> Result<()> {
        for table in PROJECTIONS {
            self.conn.execute_batch(&format!("DELETE FROM {table}"))?;
        }
        Ok(())
    }
}
