//! A profile: the parts that any course of a kind must have, whatever industry it is for.

use std::path::Path;

use serde::Deserialize;

use crate::error::{AtPath, Result};
use crate::packs::content_rules::wrong;
use crate::packs::course::{Course, ItemUse, Unit};
use crate::packs::findings::Finding;
use crate::packs::json;
use crate::packs::source::Source;

/// `profiles/NAME.json` beside the folders of the packs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Profile {
    id: String,
    /// Languages that a course of this kind is in.
    languages: Vec<String>,
    /// Fewest units.
    units: usize,
    /// Fewest lessons of a unit.
    lessons_a_unit: usize,
    /// Fewest words of the glossary for each unit.
    words_a_unit: usize,
    /// True where a final ends the course.
    has_final: bool,
    parts: Vec<Part>,
}

/// Something that the course must teach.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    id: String,
    /// Competencies, each of which is taught; or none, see `outside`.
    #[serde(default)]
    competencies: Vec<String>,
    /// One competency or more whose code begins with none of these: the trade itself.
    #[serde(default)]
    outside: Vec<String>,
    /// True where a check asks for it.
    #[serde(default)]
    asked: bool,
    /// True where a question of the check is critical.
    #[serde(default)]
    critical: bool,
    /// True where a trainer watches it in a practical task with a critical line.
    #[serde(default)]
    watched: bool,
}

/// What a course lacks by a profile.
pub(super) fn find(source: &Source, shelf: &Path, name: &str) -> Result<Vec<Finding>> {
    let file = format!("profiles/{name}.json");
    let path = shelf.join(&file);
    let is_plain = name
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    if !is_plain || !path.is_file() {
        let reason = "there is no such profile: name a file of this folder without its end";
        return Err(wrong(&file, reason));
    }
    let bytes = std::fs::read(&path).at(&path)?;
    let profile: Profile = json::decode(&bytes).map_err(|error| wrong(&file, error.to_string()))?;
    let reasons = profile.lacks(&source.course);
    let place = format!("profile {}", profile.id);
    let found = reasons.into_iter().map(|reason| Finding {
        place: place.clone(),
        reason,
    });
    Ok(found.collect())
}

impl Profile {
    fn lacks(&self, course: &Course) -> Vec<String> {
        let mut lacks = Vec::new();
        for language in &self.languages {
            if !course.languages.contains(language) {
                lacks.push(format!("it is not in {language}"));
            }
        }
        if course.units.len() < self.units {
            let (n, wanted) = (course.units.len(), self.units);
            lacks.push(format!("{n} units, and {wanted} are wanted"));
        }
        for unit in &course.units {
            let (n, wanted) = (unit.lessons.len(), self.lessons_a_unit);
            if n < wanted {
                lacks.push(format!(
                    "unit {}: {n} lessons, and {wanted} are wanted",
                    unit.id
                ));
            }
        }
        let (n, wanted) = (course.words.len(), self.words_a_unit * course.units.len());
        if n < wanted {
            lacks.push(format!(
                "{n} words in the glossary, and {wanted} are wanted"
            ));
        }
        if self.has_final && course.finals.is_empty() {
            lacks.push("no final ends it".into());
        }
        let parts = self.parts.iter();
        lacks.extend(parts.flat_map(|part| part.lacks(course)));
        lacks
    }
}

impl Part {
    fn lacks(&self, course: &Course) -> Vec<String> {
        let mut lacks = Vec::new();
        let mut competencies = self.competencies.clone();
        if !self.outside.is_empty() {
            let of_trade = taught(course).filter(|tag| {
                !self
                    .outside
                    .iter()
                    .any(|start| tag.starts_with(start.as_str()))
            });
            let of_trade: Vec<String> = of_trade.map(str::to_owned).collect();
            if of_trade.is_empty() {
                lacks.push(format!("part {}: nothing of the trade is taught", self.id));
            }
            competencies.extend(of_trade.into_iter().take(1));
        }
        for competency in &competencies {
            let say = |what: &str| format!("part {}: {competency} {what}", self.id);
            if !taught(course).any(|tag| tag == competency) {
                lacks.push(say("is not taught"));
                continue;
            }
            let units = &course.units;
            if self.asked && !units.iter().any(|unit| asks(unit, competency)) {
                lacks.push(say("is in no check"));
            }
            if self.critical && !units.iter().any(|unit| is_critical(unit, competency)) {
                lacks.push(say("has no critical question in a check"));
            }
            if self.watched && !units.iter().any(|unit| is_watched(unit, competency)) {
                lacks.push(say("is watched in no task with a critical line"));
            }
        }
        lacks
    }
}

/// Competencies that a unit promises.
fn taught(course: &Course) -> impl Iterator<Item = &str> {
    let can = course.units.iter().flat_map(|unit| &unit.can);
    can.map(|can| can.competency.as_str())
}

fn asks(unit: &Unit, competency: &str) -> bool {
    let blueprint = &unit.check.blueprint;
    blueprint.iter().any(|line| line.competency == competency)
}

fn is_critical(unit: &Unit, competency: &str) -> bool {
    unit.items.iter().any(|item| {
        item.used_in == ItemUse::Check && item.critical && item.competency == competency
    })
}

fn is_watched(unit: &Unit, competency: &str) -> bool {
    unit.tasks
        .iter()
        .any(|task| task.competency == competency && task.lines.iter().any(|line| line.critical))
}
