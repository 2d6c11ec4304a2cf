//! The record of access as a table, as far as whoever saves it may see it.

use serde::Serialize;

use super::commands::{AccessAct, AccessEntry, ExportAccess};
use super::list::{act_of, scope_of};
use crate::error::{Error, Result};
use crate::ids::ClassroomId;
use crate::people::staff::role_name;
use crate::printing::commands::Exported;
use crate::printing::{LINES_LIMIT, Leaving, Table, Words, moment_cell, number_cell};
use crate::rpc::Call;
use crate::site::Site;
use crate::storage::ChosenEntries;
use crate::time::minutes_ahead_in;

/// `access.export`: needs two accounts.
///
/// Asking and agreeing are entries of this very record. So what is saved ends with the entry that
/// the page ended with, or nobody could ever agree to what was asked for.
pub(crate) fn export(call: &mut Call<'_>, request: ExportAccess) -> Result<Exported> {
    let sees_all = super::list::sees_all(call);
    crate::printing::export(call, &request.to, |site| {
        site.access_leaving(&request, scope_of(site, sees_all)?)
    })
}

impl Site {
    /// The record of one classroom or of all, about to leave the program.
    pub(super) fn access_leaving(
        &self,
        request: &ExportAccess,
        classroom: Option<ClassroomId>,
    ) -> Result<Leaving> {
        let ahead = minutes_ahead_in(&request.offset).ok_or_else(|| Error::malformed("offset"))?;
        let search = request.search.trim();
        let people = self.people_called(search)?;
        let rows = self.store.access_list(&ChosenEntries {
            act: request.act.as_ref().map(|act| act_of(act).name()),
            classroom,
            people: people.as_deref(),
            until: Some((self.journal(), request.until.into())),
            skip: 0,
            // One more, so that too many are seen to be too many.
            limit: LINES_LIMIT as u32 + 1,
        })?;
        let words = Words::of(&self.language);
        let mut lines = Vec::with_capacity(rows.len());
        for row in &rows {
            let entry = self.access_entry(row)?;
            lines.extend(entry.map(|entry| cells(&entry, &words, ahead)));
        }
        Ok(Leaving {
            title: title(request, search, &words),
            file: "printing-file-access",
            table: Table {
                heads: heads(&words, &request.offset),
                rows: lines,
            },
            book: None,
        })
    }
}

/// What it is, and which part of it.
fn title(request: &ExportAccess, search: &str, words: &Words) -> String {
    let act = request
        .act
        .as_ref()
        .map(|act| said("access-act", act, words));
    let chosen = [Some(search.to_owned()), act].into_iter().flatten();
    let chosen: Vec<_> = chosen.filter(|word| !word.is_empty()).collect();
    match chosen.is_empty() {
        true => words.say("access-title"),
        false => format!("{}: {}", words.say("access-title"), chosen.join(", ")),
    }
}

fn heads(words: &Words, offset: &str) -> Vec<String> {
    let mut heads = vec![format!("{} ({offset})", words.say("access-when"))];
    heads.extend(
        [
            "access-by",
            "access-role",
            "access-number",
            "access-act",
            "access-topic",
            "access-whose",
            "access-where",
        ]
        .map(|key| words.say(key)),
    );
    heads
}

fn cells(entry: &AccessEntry, words: &Words, minutes_ahead: i32) -> Vec<String> {
    let role = entry.role.as_ref();
    vec![
        moment_cell(&entry.at, minutes_ahead),
        entry.by.clone().unwrap_or_default(),
        role.map_or_else(String::new, |role| {
            words.say(&format!("site-role-{}", role_name(role)))
        }),
        number_cell(entry.alias),
        said("access-act", &entry.act, words),
        said("access-topic", &entry.topic, words),
        whose(entry, words),
        entry.site.clone().unwrap_or_default(),
    ]
}

/// Whose record it was, as the page says it.
fn whose(entry: &AccessEntry, words: &Words) -> String {
    let both = matches!(entry.act, AccessAct::Ask | AccessAct::Approve);
    match (&entry.name, &entry.person) {
        (Some(name), _) => name.clone(),
        (None, Some(_)) => words.say("access-who-unknown"),
        (None, None) if both => words.say("access-nobody"),
        (None, None) => words.say("access-list"),
    }
}

/// The word for a value of the wire: its text has the value's name at the end.
fn said<T: Serialize>(group: &str, value: &T, words: &Words) -> String {
    let name = serde_json::to_value(value).expect("a name without contents");
    words.say(&format!("{group}-{}", name.as_str().unwrap_or_default()))
}
