//! Everybody who is or was in the class, and the groups of the classroom.

use std::collections::BTreeMap;

use super::CardNumber;
use super::commands::{
    BringGroupBack, DropGroup, GroupName, Groups, LearnerState, People, PersonLine,
};
use super::leaving::state_of;
use crate::error::Result;
use crate::ids::{GroupId, PersonId};
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;
use crate::storage::PersonRow;

/// `people.list`.
pub(crate) fn list(call: &mut Call<'_>, _: Nothing) -> Result<People> {
    call.with_site(|site| site.people())
}

/// `groups.list`.
pub(crate) fn groups(call: &mut Call<'_>, _: Nothing) -> Result<Groups> {
    call.with_site(|site| site.groups_view())
}

/// `groups.name`.
pub(crate) fn name_group(call: &mut Call<'_>, request: GroupName) -> Result<Groups> {
    let by = call.staff()?;
    let group = request.group.map(|group| group.parse()).transpose()?;
    call.with_site(|site| {
        site.name_group(by, group, &request.name)?;
        site.groups_view()
    })
}

/// `groups.drop`.
pub(crate) fn drop_group(call: &mut Call<'_>, request: DropGroup) -> Result<Groups> {
    let by = call.staff()?;
    let group = request.group.parse()?;
    call.with_site(|site| {
        site.drop_group(by, group)?;
        site.groups_view()
    })
}

/// `groups.bring_back`.
pub(crate) fn bring_group_back(call: &mut Call<'_>, request: BringGroupBack) -> Result<Groups> {
    let by = call.staff()?;
    let group = request.group.parse()?;
    call.with_site(|site| {
        site.bring_group_back(by, group, &request.name)?;
        site.groups_view()
    })
}

impl Site {
    /// Everybody who is or was in the class of this classroom; at a centre, all learners.
    pub(crate) fn people(&self) -> Result<People> {
        let here = self.centre()?.classroom;
        let groups = self.names_of_groups()?;
        let mut people = People {
            here: Vec::new(),
            left: Vec::new(),
        };
        for row in self.store.learners()? {
            let elsewhere = row.classroom.is_some() && here.is_some() && row.classroom != here;
            if elsewhere {
                continue;
            }
            let has_left = row.has_left();
            let line = self.person_line(row, &groups)?;
            match has_left {
                true => people.left.push(line),
                false => people.here.push(line),
            }
        }
        people.left.sort_by(|one, other| {
            let day = |line: &PersonLine| day_of(&line.state).map(str::to_owned);
            day(other).cmp(&day(one)).then(one.name.cmp(&other.name))
        });
        Ok(people)
    }

    fn person_line(
        &self,
        row: PersonRow,
        groups: &BTreeMap<PersonId, Vec<String>>,
    ) -> Result<PersonLine> {
        let card = self.store.card_of(row.person)?;
        let card = card.and_then(|card| card.card.parse::<CardNumber>().ok());
        Ok(PersonLine {
            person: row.person.to_string(),
            card: card.map(|card| card.to_string()).unwrap_or_default(),
            groups: groups.get(&row.person).cloned().unwrap_or_default(),
            state: state_of(&row),
            name: row.name.unwrap_or_default(),
            language: row.language.unwrap_or_else(|| self.language.clone()),
            second: row.second,
            since: row.since,
        })
    }

    /// Names of the groups of each learner, by name.
    fn names_of_groups(&self) -> Result<BTreeMap<PersonId, Vec<String>>> {
        let rows = self.groups_here()?.into_iter();
        let named: BTreeMap<GroupId, String> = rows.map(|row| (row.group, row.name)).collect();
        let mut names = BTreeMap::<PersonId, Vec<String>>::new();
        for (person, group) in self.store.group_members()? {
            if let Some(name) = named.get(&group) {
                names.entry(person).or_default().push(name.clone());
            }
        }
        names.values_mut().for_each(|names| names.sort());
        Ok(names)
    }
}

fn day_of(state: &LearnerState) -> Option<&str> {
    match state {
        LearnerState::Here => None,
        LearnerState::Left { on, .. } => on.as_deref(),
        LearnerState::Discharged { on } => Some(on),
    }
}
