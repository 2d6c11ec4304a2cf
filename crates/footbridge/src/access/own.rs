//! The record of access as the learner sees their own: role and number, never a name
//! unless the site allows it.

use super::commands::{MyEntry, MyRecord, ShowStaffNames, SomebodyView};
use super::events::StaffNamesShown;
use super::topic::topic_of;
use super::who;
use crate::error::Result;
use crate::events::{Payload, kinds};
use crate::ids::{ClassroomId, PersonId};
use crate::people::events::LearnerEnrolled;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;
use crate::storage::SeenEntry;
use crate::time::rfc3339;

/// Lines that a learner is shown.
const LINES: u32 = 60;
/// What one person did within this time is one line.
const ONE_LINE: u64 = 60 * 1000;

/// `learn.my_record`.
pub(crate) fn my_record(call: &mut Call<'_>, _: Nothing) -> Result<MyRecord> {
    let (person, _) = call.learner()?;
    call.with_site(|site| site.my_record(person))
}

/// `access.show_names`.
pub(crate) fn show_names(call: &mut Call<'_>, request: ShowStaffNames) -> Result<Nothing> {
    let by = call.staff()?;
    call.with_site(|site| {
        let own = site.id();
        let said = StaffNamesShown {
            shown: request.shown,
            supersedes: site
                .store
                .register_open(kinds::STAFF_NAMES_SHOWN.number, &own.0)?,
        };
        site.transact(Some(by), |tx| tx.append(None, &said).map(drop))
    })?;
    Ok(Nothing {})
}

impl Site {
    fn my_record(&self, person: PersonId) -> Result<MyRecord> {
        let mut rows = self.store.access_of_person(person, LINES + 1)?;
        for (classroom, stretch) in self.classrooms_in_time(person)? {
            rows.extend(self.store.access_of_class(classroom, stretch, LINES + 1)?);
        }
        rows.sort_by_key(|row| std::cmp::Reverse(row.wall_millis));
        let more = rows.len() > LINES as usize;
        rows.truncate(LINES as usize);
        Ok(MyRecord {
            entries: self.my_entries(&rows)?,
            more,
        })
    }

    /// Rows as lines: what one person did in one minute is one line.
    fn my_entries(&self, rows: &[SeenEntry]) -> Result<Vec<MyEntry>> {
        let names_shown = self.store.staff_names_shown(self.id())?;
        let mut lines: Vec<(u64, MyEntry)> = Vec::new();
        for row in rows {
            let Some(line) = self.my_entry(row, names_shown)? else {
                continue;
            };
            match lines.last_mut() {
                Some((at, last))
                    if at.saturating_sub(row.wall_millis) < ONE_LINE && is_alike(last, &line) =>
                {
                    for topic in line.topics {
                        if !last.topics.contains(&topic) {
                            last.topics.push(topic);
                        }
                    }
                }
                _ => lines.push((row.wall_millis, line)),
            }
        }
        Ok(lines.into_iter().map(|(_, line)| line).collect())
    }

    fn my_entry(&self, row: &SeenEntry, names_shown: bool) -> Result<Option<MyEntry>> {
        let Some(act) = who::on_wire(&row.act) else {
            return Ok(None);
        };
        let by = self.somebody(row)?;
        Ok(Some(MyEntry {
            at: rfc3339(row.wall_millis),
            act,
            topics: vec![topic_of(&row.what)],
            in_list: row.person.is_none(),
            by: SomebodyView {
                role: by.role,
                alias: by.alias,
                name: by.name.filter(|_| names_shown),
            },
            site: row
                .site
                .map(|site| self.store.site_name(site))
                .transpose()?
                .flatten(),
        }))
    }

    /// The classrooms that a learner belonged to, each from when to when.
    fn classrooms_in_time(&self, person: PersonId) -> Result<Vec<(ClassroomId, (u64, u64))>> {
        let number = kinds::LEARNER_ENROLLED.number;
        let mut since: Vec<(u64, ClassroomId)> = Vec::new();
        for value in self.store.register_values(number, &person.0)? {
            let event = self.store.event(value)?;
            let said = event.as_ref().and_then(|event| {
                let body = event.body.as_ref()?;
                let said = LearnerEnrolled::from_bytes(&body.payload)?;
                Some((event.header.wall_millis, said.classroom))
            });
            since.extend(said);
        }
        since.sort_unstable();
        let ends: Vec<_> = since
            .iter()
            .skip(1)
            .map(|(at, _)| *at)
            .chain([u64::MAX])
            .collect();
        let stretches = since.into_iter().zip(ends);
        Ok(stretches
            .map(|((from, classroom), to)| (classroom, (from, to)))
            .collect())
    }
}

fn is_alike(one: &MyEntry, other: &MyEntry) -> bool {
    one.act == other.act
        && one.by == other.by
        && one.in_list == other.in_list
        && one.site == other.site
}
