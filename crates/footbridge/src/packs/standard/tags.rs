//! Every competency of a course stands in the framework of its shelf.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::error::{AtPath, Result};
use crate::packs::content_rules::wrong;
use crate::packs::course::Course;
use crate::packs::findings::Finding;
use crate::packs::source::Source;

/// Where a framework lies beside the folders of the courses.
const FILE: &str = "framework-europe/data/competencies.json";

/// As much of a framework as is asked for here.
#[derive(Deserialize)]
struct Framework {
    competencies: Vec<Competency>,
}

#[derive(Deserialize)]
struct Competency {
    id: String,
}

/// A shelf need not have a framework.
pub(super) fn find(source: &Source, shelf: &Path) -> Result<Vec<Finding>> {
    let path = shelf.join(FILE);
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let bytes = fs::read(&path).at(&path)?;
    let framework: Framework =
        serde_json::from_slice(&bytes).map_err(|error| wrong(FILE, error.to_string()))?;
    let known = framework.competencies.into_iter().map(|one| one.id);
    let known: BTreeSet<String> = known.collect();
    let used = used(&source.course);
    let unknown = used.into_iter().filter(|(_, tag)| !known.contains(*tag));
    Ok(unknown
        .map(|(place, tag)| Finding {
            place,
            reason: format!("{tag} is no competency of {FILE}: take one that is, or add it there"),
        })
        .collect())
}

/// Each competency with the first place that names it: items and tasks name those of their unit.
fn used(course: &Course) -> Vec<(String, &str)> {
    let mut seen = BTreeSet::new();
    let mut used = Vec::new();
    for unit in &course.units {
        let lines = unit.tasks.iter().flat_map(|task| &task.lines);
        let tags = unit.can.iter().map(|can| can.competency.as_str());
        for tag in tags.chain(lines.map(|line| line.competency.as_str())) {
            if seen.insert(tag) {
                used.push((format!("units/{}/unit.json", unit.id), tag));
            }
        }
    }
    used
}
