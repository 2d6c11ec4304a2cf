//! Calls that were refused: noted at this computer, and never by one write a call.

use std::collections::BTreeMap;

use crate::error::Result;
use crate::ids::PersonId;
use crate::people::staff::role_name;
use crate::rpc::{Call, Who};
use crate::storage::RefusedCallRow;

/// The same refusal is written once in this time; the calls in between are counted. Running time.
const ONE_WRITE: u64 = 60 * 1000;

/// Refusals of this run of the program.
#[derive(Debug, Default)]
pub(crate) struct Refusals(BTreeMap<(String, Option<PersonId>, String), Refusal>);

#[derive(Debug)]
struct Refusal {
    /// Calls that are not written yet.
    count: u32,
    since_millis: u64,
    written_at: Option<u64>,
}

impl Refusals {
    /// Counts one call; gives what is to be written now.
    fn count(
        &mut self,
        (caller, person, command): (&str, Option<PersonId>, &str),
        wall_millis: u64,
        running_millis: u64,
    ) -> Option<RefusedCallRow> {
        let key = (caller.to_owned(), person, command.to_owned());
        let refusal = self.0.entry(key).or_insert(Refusal {
            count: 0,
            since_millis: wall_millis,
            written_at: None,
        });
        refusal.count = refusal.count.saturating_add(1);
        let is_due = refusal
            .written_at
            .is_none_or(|at| running_millis.saturating_sub(at) >= ONE_WRITE);
        is_due.then(|| {
            refusal.written_at = Some(running_millis);
            RefusedCallRow {
                caller: caller.to_owned(),
                person,
                command: command.to_owned(),
                count: std::mem::take(&mut refusal.count),
                first_millis: refusal.since_millis,
                last_millis: wall_millis,
            }
        })
    }
}

/// Notes that a call was refused. Where no site is open there is nowhere to note it.
pub(crate) fn note_refusal(call: &mut Call<'_>, command: &str) -> Result<()> {
    let Ok(site) = call.desk.site().cloned() else {
        return Ok(());
    };
    let (caller, person) = match call.desk.who() {
        None => ("nobody", None),
        Some(Who::Learner { person, .. }) => ("learner", Some(*person)),
        Some(Who::Staff { person, role, .. }) => (role_name(role), Some(*person)),
    };
    let clock = &call.desk.host.clock;
    let (wall, running) = (clock.wall_millis().max(0) as u64, clock.monotonic_millis());
    let due = call
        .desk
        .refusals
        .count((caller, person, command), wall, running);
    match due {
        Some(row) => site.with(|site| site.note(|write| write.count_refused_calls(&row))),
        None => Ok(()),
    }
}
