//! Two records of one person: joined and parted again, without changing either.
//!
//! Each pair of records is a register; the pairs that count join records to groups. The
//! smallest id of a group is its main record, and everything of the group is folded under it.

use std::collections::BTreeMap;

use super::events::PersonSameAs;
use crate::error::{OrNotFound, PeopleError, Result};
use crate::events::{Payload, kinds};
use crate::ids::PersonId;
use crate::site::{Folding, Site, fold_anew_soon};
use crate::storage::Store;

/// A pair of records, the smaller id first.
pub(crate) type Pair = (PersonId, PersonId);

/// Notes what is said of a pair; when groups change by it, all projections are due to be folded anew.
pub(super) fn fold(folding: &Folding<'_>, record: PersonId, payload: &PersonSameAs) -> Result<()> {
    let owner = owner_of(record, payload.other);
    folding.register(&owner, &payload.supersedes, |_: PersonSameAs| Ok(()))?;
    let now = mains(&joined_pairs(folding.write)?);
    if now != folding.write.same_persons()? {
        folding.write.set_same_persons(&now)?;
        fold_anew_soon(folding.write)?;
    }
    Ok(())
}

/// Whose value it is that two records are one: the two ids, the smaller first.
pub(crate) fn owner_of(one: PersonId, other: PersonId) -> Vec<u8> {
    let (first, second) = (one.min(other), one.max(other));
    [first.0, second.0].concat()
}

/// Reads what [`owner_of`] wrote.
pub(crate) fn pair_of(owner: &[u8]) -> Option<Pair> {
    let (first, second) = owner.split_at_checked(16)?;
    Some((PersonId::from_slice(first)?, PersonId::from_slice(second)?))
}

/// Pairs that are one person, as things stand.
pub(crate) fn joined_pairs(store: &Store) -> Result<Vec<Pair>> {
    let kind = kinds::PERSON_SAME_AS.number;
    let mut pairs = Vec::new();
    for owner in store.register_owners(kind)? {
        let winner = store.register_winner(kind, &owner)?;
        let event = winner.map(|hash| store.event(hash)).transpose()?.flatten();
        let body = event.and_then(|event| event.body);
        let said = body.and_then(|body| PersonSameAs::from_bytes(&body.payload));
        if said.is_some_and(|said| said.same) {
            pairs.extend(pair_of(&owner));
        }
    }
    Ok(pairs)
}

/// The main record of every record that has another; main ones do not stand in it.
fn mains(pairs: &[Pair]) -> BTreeMap<PersonId, PersonId> {
    let mut mains: BTreeMap<PersonId, PersonId> = BTreeMap::new();
    for (one, other) in pairs {
        let (one, other) = (find(&mains, *one), find(&mains, *other));
        if one != other {
            mains.insert(one.max(other), one.min(other));
        }
    }
    let all: Vec<_> = mains.keys().copied().collect();
    all.into_iter()
        .map(|record| (record, find(&mains, record)))
        .collect()
}

fn find(mains: &BTreeMap<PersonId, PersonId>, mut record: PersonId) -> PersonId {
    while let Some(main) = mains.get(&record) {
        record = *main;
    }
    record
}

impl Site {
    /// Staff say that two records are of one person.
    pub(crate) fn join_records(
        &mut self,
        by: PersonId,
        first: PersonId,
        second: PersonId,
    ) -> Result<()> {
        for record in [first, second] {
            if self.store.staff_member(record)?.is_some() {
                return Err(PeopleError::StaffNotJoined.into());
            }
            let main = self.store.main_person(record)?;
            self.store.person(main)?.or_not_found("learner")?;
        }
        if self.store.main_person(first)? == self.store.main_person(second)? {
            return Err(PeopleError::SameAlready.into());
        }
        self.say_same(by, (first, second), true)
    }

    /// Staff take back that two records are of one person.
    pub(crate) fn part_records(
        &mut self,
        by: PersonId,
        first: PersonId,
        second: PersonId,
    ) -> Result<()> {
        let pair = (first.min(second), first.max(second));
        if !joined_pairs(&self.store)?.contains(&pair) {
            return Err(PeopleError::NotJoined.into());
        }
        self.say_same(by, pair, false)
    }

    fn say_same(&mut self, by: PersonId, (record, other): Pair, same: bool) -> Result<()> {
        let kind = kinds::PERSON_SAME_AS.number;
        let said = PersonSameAs {
            other,
            same,
            supersedes: self.store.register_open(kind, &owner_of(record, other))?,
        };
        self.transact(Some(by), |tx| tx.append(Some(record), &said).map(drop))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u8) -> PersonId {
        PersonId([n; 16])
    }

    #[test]
    fn groups_have_the_smallest_record_as_main_in_any_order_of_pairs() {
        let expected: BTreeMap<_, _> = [(id(2), id(1)), (id(3), id(1)), (id(5), id(4))].into();
        let pairs = [(id(2), id(3)), (id(1), id(3)), (id(4), id(5))];
        assert_eq!(mains(&pairs), expected);
        let turned = [(id(4), id(5)), (id(1), id(3)), (id(2), id(3))];
        assert_eq!(mains(&turned), expected);
    }
}
