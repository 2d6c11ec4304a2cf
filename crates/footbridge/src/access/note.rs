//! Noting what commands do with records: the dispatcher calls this for every command.

use std::collections::BTreeMap;

use serde_json::Value;

use super::events::{AccessNoted, ClassAccessNoted, alias_of};
use super::{Act, Touch};
use crate::approvals;
use crate::desk::commands::{SiteKind, StaffRole};
use crate::error::{Error, Result};
use crate::ids::PersonId;
use crate::people::staff::role_name;
use crate::rpc::{Call, Who};
use crate::site::Site;

/// The same account that looks at the same again within this time looks once. Running time.
const ONE_LOOK: u64 = 10 * 60 * 1000;

/// The person whom a request or an answer is about: wire types call that field `person`.
pub(crate) fn person_named_in(value: &Value) -> Option<PersonId> {
    value.get("person")?.as_str()?.parse().ok()
}

/// Notes what leaves the program, before it does.
pub(crate) fn before(
    call: &Call<'_>,
    command: &str,
    touch: Touch,
    person: Option<PersonId>,
) -> Result<()> {
    match Act::of(touch) {
        Some(act) if act != Act::View && !approvals::is_held(call, command, touch) => {
            note(call, command, touch, act, person)
        }
        _ => Ok(()),
    }
}

/// Notes what is shown, before it is.
pub(crate) fn after(
    call: &Call<'_>,
    command: &str,
    touch: Touch,
    person: Option<PersonId>,
    answer: &Value,
) -> Result<()> {
    match Act::of(touch) {
        Some(Act::View) => {
            let person = person.or_else(|| person_named_in(answer));
            note(call, command, touch, Act::View, person)
        }
        _ => Ok(()),
    }
}

fn note(
    call: &Call<'_>,
    command: &str,
    touch: Touch,
    act: Act,
    person: Option<PersonId>,
) -> Result<()> {
    let Some(Who::Staff {
        person: by, role, ..
    }) = call.desk.who()
    else {
        return Err(Error::NotPermitted);
    };
    let by = By { person: *by, role };
    call.with_site(|site| match (touch.is_of_one_person(), person) {
        (true, Some(person)) => site.note_access(&by, command, act, person),
        (true, None) => Ok(()),
        (false, _) => site.note_class_access(&by, command, act),
    })
}

/// The account that does something.
struct By<'r> {
    person: PersonId,
    role: &'r StaffRole,
}

/// What was looked at lately, by whom and by which command, in running time.
#[derive(Debug, Default)]
pub(crate) struct Looks(BTreeMap<(PersonId, String, Option<PersonId>), u64>);

impl Looks {
    /// True if the same was looked at a moment ago; otherwise it is looked at now.
    fn again(&mut self, by: PersonId, command: &str, whom: Option<PersonId>, now: u64) -> bool {
        self.0
            .retain(|_, since| now.saturating_sub(*since) < ONE_LOOK);
        let look = (by, command.to_owned(), whom);
        if self.0.contains_key(&look) {
            return true;
        }
        self.0.insert(look, now);
        false
    }
}

impl Site {
    fn note_access(
        &mut self,
        by: &By<'_>,
        command: &str,
        act: Act,
        person: PersonId,
    ) -> Result<()> {
        let person = self.store.main_person(person)?;
        // Of somebody who is not here, nothing was shown.
        if self.store.person(person)?.is_none() || self.looks_again(by, command, act, Some(person))
        {
            return Ok(());
        }
        let noted = AccessNoted {
            act,
            what: command.to_owned(),
            role: role_name(by.role).to_owned(),
            alias: alias_of(by.person),
        };
        self.transact(Some(by.person), |tx| {
            tx.append(Some(person), &noted).map(drop)
        })
    }

    fn note_class_access(&mut self, by: &By<'_>, command: &str, act: Act) -> Result<()> {
        if self.looks_again(by, command, act, None) {
            return Ok(());
        }
        let classroom = match self.kind {
            SiteKind::Centre => None,
            SiteKind::Station | SiteKind::Office => self.centre()?.classroom,
        };
        let noted = ClassAccessNoted {
            act,
            what: command.to_owned(),
            classroom,
            role: role_name(by.role).to_owned(),
            alias: alias_of(by.person),
        };
        self.transact(Some(by.person), |tx| tx.append(None, &noted).map(drop))
    }

    fn looks_again(
        &mut self,
        by: &By<'_>,
        command: &str,
        act: Act,
        whom: Option<PersonId>,
    ) -> bool {
        let now = self.host.clock.monotonic_millis();
        act == Act::View && self.looks.again(by.person, command, whom, now)
    }
}
