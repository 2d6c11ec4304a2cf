//! The profile as a page that the learner takes along: in their language, without a name of
//! staff and without the name of the place.

use super::Reader;
use super::commands::{CompetencyLine, Evidence, EvidenceKind, Level, ProfileView, UnitProfile};
use crate::assessment::commands::Way;
use crate::error::{PrintError, Result};
use crate::people::staff::role_name;
use crate::printing::{Column, Day, Document, List, ListPart, Words};
use crate::site::Site;
use crate::storage::PersonRow;
use crate::tasks::commands::AssessorView;

impl Site {
    /// Errors: `print-list-empty` while no course is installed.
    pub(super) fn profile_on_paper(&self, person: &PersonRow) -> Result<Document> {
        let view = self.profile(person.person, Reader::Learner)?;
        if view.units.is_empty() {
            return Err(PrintError::ListEmpty.into());
        }
        let name = person.name.clone().unwrap_or_default();
        Ok(Document::List(page(&view, &name, self.now_millis())))
    }
}

fn page(view: &ProfileView, name: &str, millis: u64) -> List {
    let words = Words::of(&view.language);
    let column = |key: &str, share| Column {
        head: words.say(key),
        share,
    };
    let title = words.say_with("profile-page-title", &[("name", name)]);
    let counts = [("can", view.can), ("all", view.in_all)];
    List {
        frame: words.frame(title, millis),
        file: "printing-file-profile",
        about: vec![
            words.day(Day::of(millis)),
            words.count("profile-mine-count", &counts),
        ],
        wide: false,
        columns: vec![
            column("profile-column-sentence", 5),
            column("profile-column-level", 3),
            column("profile-column-behind", 6),
        ],
        parts: view.units.iter().map(|unit| part(unit, &words)).collect(),
    }
}

fn part(unit: &UnitProfile, words: &Words) -> ListPart {
    ListPart {
        title: Some(format!("{}: {}", unit.code, unit.title)),
        rows: unit.lines.iter().map(|line| row(line, words)).collect(),
    }
}

fn row(line: &CompetencyLine, words: &Words) -> Vec<Vec<String>> {
    let mut level = vec![words.say(level_key(&line.level))];
    level.extend(line.waits_for.iter().map(|task| {
        let counts = [("competent", task.competent), ("wanted", task.wanted)];
        words.tell("profile-waits", &[("title", &task.title)], &counts)
    }));
    let behind = line.evidence.iter().map(|one| evidence(one, words));
    vec![vec![line.text.clone()], level, behind.collect()]
}

fn evidence(one: &Evidence, words: &Words) -> String {
    let counts = [
        ("right", one.right.unwrap_or_default()),
        ("of", one.of.unwrap_or_default()),
        ("number", one.number.unwrap_or_default()),
    ];
    let title = one.title.as_deref().unwrap_or_default();
    let said = match one.kind {
        EvidenceKind::Practice => words.count("profile-practice", &counts[..2]),
        EvidenceKind::Check => words.count("profile-check", &counts[..2]),
        EvidenceKind::Task => {
            let key = match one.competent {
                Some(true) => "profile-task",
                _ => "profile-task-not-yet",
            };
            words.tell(key, &[("title", title)], &counts[2..])
        }
    };
    let apart = one.way.filter(|way| *way != Way::Screen);
    let way = apart.map(|way| words.say(way.key()));
    let by = one.by.as_ref().and_then(|by| assessor(by, words));
    let day = crate::time::on_the_wall(&one.at, 0).map(|(date, _)| words.day(date.into()));
    let parts = [Some(said), way, day, by];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Role and number; none where the role is not known.
fn assessor(by: &AssessorView, words: &Words) -> Option<String> {
    let role = words.say(&format!("site-role-{}", role_name(by.role.as_ref()?)));
    let alias = by.alias.to_string();
    Some(words.say_with("access-who", &[("role", &role), ("alias", &alias)]))
}

fn level_key(level: &Level) -> &'static str {
    match level {
        Level::NotBegun => "profile-level-not-begun",
        Level::Begun => "profile-level-begun",
        Level::Practised => "profile-level-practised",
        Level::Checked => "profile-level-checked",
        Level::Can => "profile-level-can",
    }
}
