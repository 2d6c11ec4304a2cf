//! Groups of a classroom: a name, and who is in it. A learner can be in several, or in none.

use super::checked_name;
use super::commands::{GroupView, Groups};
use crate::error::{Error, PeopleError, Result};
use crate::events::{kinds, payload};
use crate::ids::{ClassroomId, EventHash, GroupId, PersonId};
use crate::site::{Folding, Site, Transaction};
use crate::storage::GroupRow;

payload! {
    /// What a group is called; without a name, it is no more.
    GroupNamed is GROUP_NAMED {
        group: GroupId,
        classroom: Option<ClassroomId>,
        name: Option<String>,
        supersedes: Vec<EventHash>,
    }
    /// A learner is in a group, or is not.
    GroupMember is GROUP_MEMBER {
        group: GroupId,
        member: bool,
        supersedes: Vec<EventHash>,
    }
}

pub(crate) fn fold_named(folding: &Folding<'_>, payload: GroupNamed) -> Result<()> {
    let group = payload.group;
    folding.register(
        &group.0,
        &payload.supersedes,
        |value: GroupNamed| match value.name {
            Some(name) => folding.write.set_group(&GroupRow {
                group,
                name,
                classroom: value.classroom,
            }),
            None => folding.write.drop_group(group),
        },
    )
}

pub(crate) fn fold_member(folding: &Folding<'_>, payload: GroupMember) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    let group = payload.group;
    let owner = owner_of(person, group);
    folding.register(&owner, &payload.supersedes, |value: GroupMember| {
        folding.write.set_group_member(person, group, value.member)
    })
}

/// Whose value it is that a learner is in a group: the two ids.
fn owner_of(person: PersonId, group: GroupId) -> Vec<u8> {
    [person.0, group.0].concat()
}

/// Says whether a learner is in a group.
pub(crate) fn say_member(
    tx: &mut Transaction<'_>,
    person: PersonId,
    group: GroupId,
    member: bool,
) -> Result<()> {
    let kind = kinds::GROUP_MEMBER.number;
    let said = GroupMember {
        group,
        member,
        supersedes: tx.register_open(kind, &owner_of(person, group))?,
    };
    tx.append(Some(person), &said).map(drop)
}

/// Says what a group is called, or that it is no more.
pub(crate) fn say_group(
    tx: &mut Transaction<'_>,
    group: GroupId,
    classroom: Option<ClassroomId>,
    name: Option<String>,
) -> Result<()> {
    let supersedes = tx.register_open(kinds::GROUP_NAMED.number, &group.0)?;
    let said = GroupNamed {
        group,
        classroom,
        name,
        supersedes,
    };
    tx.append(None, &said).map(drop)
}

impl Site {
    /// Groups of this classroom, by name; at a centre, all that it knows.
    pub(crate) fn groups_here(&self) -> Result<Vec<GroupRow>> {
        let here = self.centre()?.classroom;
        let mut groups = self.store.groups()?;
        groups.retain(|group| here.is_none() || group.classroom == here);
        Ok(groups)
    }

    /// Groups with the number of learners who are in the class.
    pub(crate) fn groups_view(&self) -> Result<Groups> {
        let mut sizes = std::collections::BTreeMap::<GroupId, u32>::new();
        let here = self.centre()?.classroom;
        let mut present: std::collections::BTreeSet<PersonId> = Default::default();
        for row in self.store.learners()? {
            let is_elsewhere = here.is_some() && row.classroom.is_some() && row.classroom != here;
            if !row.has_left() && !is_elsewhere {
                present.insert(row.person);
            }
        }
        for (person, group) in self.store.group_members()? {
            if present.contains(&person) {
                *sizes.entry(group).or_default() += 1;
            }
        }
        let view = |row: GroupRow| GroupView {
            learners: sizes.get(&row.group).copied().unwrap_or(0),
            group: row.group.to_string(),
            name: row.name,
        };
        Ok(Groups {
            rows: self.groups_here()?.into_iter().map(view).collect(),
        })
    }

    /// Makes a group, or gives one another name.
    pub(crate) fn name_group(
        &mut self,
        by: PersonId,
        group: Option<GroupId>,
        name: &str,
    ) -> Result<GroupId> {
        let name = checked_name(name)?;
        let groups = self.groups_here()?;
        if let Some(group) = group {
            self.known_group(&groups, group)?;
        }
        let group = group.unwrap_or_else(|| GroupId::draw(&self.host));
        let same = |row: &&GroupRow| row.name.to_lowercase() == name.to_lowercase();
        match groups.iter().find(same) {
            Some(row) if row.group != group => return Err(PeopleError::GroupNameTaken.into()),
            Some(row) if row.name == name => return Ok(group),
            _ => {}
        }
        let classroom = self.centre()?.classroom;
        self.transact(Some(by), |tx| say_group(tx, group, classroom, Some(name)))?;
        Ok(group)
    }

    /// Takes a group away; who was in it stays in the class.
    pub(crate) fn drop_group(&mut self, by: PersonId, group: GroupId) -> Result<()> {
        let groups = self.groups_here()?;
        let classroom = self.known_group(&groups, group)?.classroom;
        self.transact(Some(by), |tx| say_group(tx, group, classroom, None))
    }

    /// Brings a group back that was taken away, with everybody who was in it.
    pub(crate) fn bring_group_back(
        &mut self,
        by: PersonId,
        group: GroupId,
        name: &str,
    ) -> Result<()> {
        let values = self
            .store
            .register_values(kinds::GROUP_NAMED.number, &group.0)?;
        if values.is_empty() {
            return Err(Error::NotFound("group"));
        }
        let name = checked_name(name)?;
        let classroom = self.centre()?.classroom;
        self.transact(Some(by), |tx| say_group(tx, group, classroom, Some(name)))
    }

    /// Sets in which groups of this classroom a learner is.
    pub(crate) fn set_groups(
        &mut self,
        by: PersonId,
        person: PersonId,
        wanted: &[GroupId],
    ) -> Result<()> {
        let person = self.known_learner(person)?.person;
        let groups = self.groups_here()?;
        for group in wanted {
            self.known_group(&groups, *group)?;
        }
        let now = self.store.groups_of(person)?;
        self.transact(Some(by), |tx| {
            for GroupRow { group, .. } in &groups {
                let member = wanted.contains(group);
                if member != now.contains(group) {
                    say_member(tx, person, *group, member)?;
                }
            }
            Ok(())
        })
    }

    fn known_group<'g>(&self, groups: &'g [GroupRow], group: GroupId) -> Result<&'g GroupRow> {
        let found = groups.iter().find(|row| row.group == group);
        found.ok_or(Error::NotFound("group"))
    }
}
