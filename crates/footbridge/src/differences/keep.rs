//! Choosing a value: the same content said anew, in place of everything that is open.

use super::registers::Register;
use super::said::{Said, kind_of};
use crate::error::{Error, OrNotFound, PeopleError, Result};
use crate::events::{Subject, kinds};
use crate::ids::{EventHash, PersonId};
use crate::people::same::pair_of;
use crate::site::Site;

impl Site {
    /// Staff choose a value that a register has or had.
    pub(super) fn keep_value(&mut self, by: PersonId, name: &str, value: EventHash) -> Result<()> {
        let register =
            Register::from_name(name).ok_or_else(|| Error::malformed("differences.keep"))?;
        if !self.can_choose(&register) {
            return Err(PeopleError::ChosenElsewhere.into());
        }
        let values = self.store.register_values(register.kind, &register.owner)?;
        if !values.contains(&value) {
            return Err(Error::NotFound("value"));
        }
        let said = Said::of(&self.entry(value)?).or_not_found("value")?;
        let said = about_the_pair(said, &register);
        let supersedes = self.store.register_open(register.kind, &register.owner)?;
        let subject = subject_of(&register)?;
        self.transact(Some(by), |tx| said.again(tx, subject, supersedes).map(drop))
    }
}

/// The pair stands in its order in the register: the first is the subject, the second is named.
fn about_the_pair(said: Said, register: &Register) -> Said {
    match (said, pair_of(&register.owner)) {
        (Said::PersonSameAs(mut said), Some((_, other))) => {
            said.other = other;
            Said::PersonSameAs(said)
        }
        (said, _) => said,
    }
}

fn subject_of(register: &Register) -> Result<Option<PersonId>> {
    let kind = kind_of(register.kind).or_not_found("register")?;
    if kind.subject == Subject::Nobody {
        return Ok(None);
    }
    let person = if kind.number == kinds::PERSON_SAME_AS.number {
        pair_of(&register.owner).map(|(first, _)| first)
    } else {
        register.person()
    };
    person.or_not_found("person").map(Some)
}
