//! The record of access as staff see it: trainers of their own class, coordinators of everybody.

use super::commands::{AccessAct, AccessEntry, AccessList, ListAccess, RefusedCall};
use super::topic::topic_of;
use super::{Act, who};
use crate::desk::commands::{SiteKind, StaffRole};
use crate::error::Result;
use crate::ids::{ClassroomId, PersonId};
use crate::rpc::{Call, Who};
use crate::site::Site;
use crate::storage::{ChosenEntries, RefusedCallRow, SeenEntry};
use crate::time::rfc3339;

/// Lines of one page.
const PAGE: u32 = 50;
/// Refused commands that are shown.
const REFUSED: u32 = 20;

/// `access.list`.
pub(crate) fn list(call: &mut Call<'_>, request: ListAccess) -> Result<AccessList> {
    let sees_all = sees_all(call);
    call.with_site(|site| {
        let classroom = scope_of(site, sees_all)?;
        site.access_list(&request, classroom, PAGE)
    })
}

/// True for whoever sees the record of everybody.
pub(super) fn sees_all(call: &Call<'_>) -> bool {
    matches!(
        call.desk.who(),
        Some(Who::Staff {
            role: StaffRole::Coordinator,
            ..
        })
    )
}

/// The classroom whose record is shown; none for all of them.
pub(super) fn scope_of(site: &Site, sees_all: bool) -> Result<Option<ClassroomId>> {
    match (sees_all, &site.kind) {
        (true, _) | (false, SiteKind::Centre) => Ok(None),
        (false, _) => Ok(site.centre()?.classroom),
    }
}

impl Site {
    /// One page of the record, of one classroom or of all.
    pub(super) fn access_list(
        &self,
        request: &ListAccess,
        classroom: Option<ClassroomId>,
        page: u32,
    ) -> Result<AccessList> {
        let people = self.people_called(request.search.trim())?;
        let chosen = ChosenEntries {
            act: request.act.as_ref().map(|act| act_of(act).name()),
            classroom,
            people: people.as_deref(),
            until: None,
            skip: request.page.saturating_mul(page),
            limit: page.saturating_add(1),
        };
        let mut rows = self.store.access_list(&chosen)?;
        let more = rows.len() > page as usize;
        rows.truncate(page as usize);
        let entries = rows.iter().map(|row| self.access_entry(row));
        let refused = self.store.refused_calls(REFUSED)?;
        let refused = refused.iter().map(|row| self.refused_call(row));
        Ok(AccessList {
            entries: entries
                .collect::<Result<Vec<_>>>()?
                .into_iter()
                .flatten()
                .collect(),
            more,
            refused: refused.collect::<Result<_>>()?,
            names_shown: self.store.staff_names_shown(self.id())?,
            until: u32::try_from(self.last_seq()).unwrap_or(u32::MAX),
        })
    }

    pub(super) fn access_entry(&self, row: &SeenEntry) -> Result<Option<AccessEntry>> {
        let Some(act) = who::on_wire(&row.act) else {
            return Ok(None);
        };
        let by = self.somebody(row)?;
        Ok(Some(AccessEntry {
            at: rfc3339(row.wall_millis),
            act,
            topic: topic_of(&row.what),
            person: row.person.map(|person| person.to_string()),
            name: row
                .person
                .map(|person| self.called(person))
                .transpose()?
                .flatten(),
            by: by.name,
            role: by.role,
            alias: by.alias,
            site: row
                .site
                .map(|site| self.store.site_name(site))
                .transpose()?
                .flatten(),
        }))
    }

    fn refused_call(&self, row: &RefusedCallRow) -> Result<RefusedCall> {
        Ok(RefusedCall {
            caller: row.caller.clone(),
            name: row
                .person
                .map(|person| self.called(person))
                .transpose()?
                .flatten(),
            command: row.command.clone(),
            count: row.count,
            last: rfc3339(row.last_millis),
        })
    }

    /// What a learner or an account is called.
    fn called(&self, person: PersonId) -> Result<Option<String>> {
        if let Some(row) = self.store.person(person)?
            && row.name.is_some()
        {
            return Ok(row.name);
        }
        Ok(self.store.staff_member(person)?.map(|row| row.name))
    }

    /// Learners and staff whose name holds the text; none asked for, none given.
    pub(super) fn people_called(&self, text: &str) -> Result<Option<Vec<PersonId>>> {
        if text.is_empty() {
            return Ok(None);
        }
        let text = text.to_lowercase();
        let fits = |name: &str| name.to_lowercase().contains(&text);
        let mut found = Vec::new();
        for row in self.store.learners()? {
            if row.name.as_deref().is_some_and(fits) {
                found.push(row.person);
            }
        }
        for staff in self.store.staff_ids()? {
            let row = self.store.staff_member(staff)?;
            if row.is_some_and(|row| fits(&row.name)) {
                found.push(staff);
            }
        }
        Ok(Some(found))
    }
}

pub(super) fn act_of(act: &AccessAct) -> Act {
    match act {
        AccessAct::View => Act::View,
        AccessAct::Change => Act::Change,
        AccessAct::Export => Act::Export,
        AccessAct::Print => Act::Print,
        AccessAct::Ask => Act::Ask,
        AccessAct::Approve => Act::Approve,
    }
}
