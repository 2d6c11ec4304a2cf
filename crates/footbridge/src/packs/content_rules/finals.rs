//! Finals: a blueprint that can be drawn, a cut that can be reached, tries that end.

use std::collections::BTreeSet;

use super::texts::check_texts;
use super::{check_unique, wrong};
use crate::error::Result;
use crate::packs::course::{Course, Final, ItemUse};

const FILE: &str = "pack.json";
/// Whoever needs more than this many tries needs lessons.
const MOST_TRIES: u32 = 9;
const MOST_DAYS: u32 = 365;
const MOST_MINUTES: u32 = 600;

/// Sees that every final can be drawn, passed and tried again.
pub(super) fn check_finals(course: &Course) -> Result<()> {
    let units = course.units.iter().map(|unit| unit.id.as_str());
    let finals = course
        .finals
        .iter()
        .map(|assessment| assessment.id.as_str());
    check_unique(FILE, units.chain(finals))?;
    for assessment in &course.finals {
        let place = format!("{FILE}: {}", assessment.id);
        check_texts(&place, &assessment.title, &course.languages)?;
        check_texts(&place, &assessment.cut.reason, &course.languages)?;
        check_blueprint(course, assessment, &place)?;
        check_numbers(assessment).map_err(|reason| wrong(&place, reason))?;
    }
    Ok(())
}

fn check_blueprint(course: &Course, assessment: &Final, place: &str) -> Result<()> {
    let mut seen = BTreeSet::new();
    for line in &assessment.blueprint {
        let place = format!("{place}: {}", line.competency);
        if !seen.insert(line.competency.as_str()) {
            return Err(wrong(&place, "this competency stands twice"));
        }
        let items = course.units.iter().flat_map(|unit| &unit.items);
        let n_pool = items
            .filter(|item| item.used_in == ItemUse::Check && item.competency == line.competency)
            .count();
        if line.n == 0 || line.n as usize > n_pool {
            let reason = format!("{} items are drawn, the pools have {n_pool}", line.n);
            return Err(wrong(&place, reason));
        }
    }
    match seen.len() {
        0 => Err(wrong(place, "the blueprint is empty")),
        _ => Ok(()),
    }
}

fn check_numbers(assessment: &Final) -> std::result::Result<(), String> {
    let limit = assessment.limit_minutes;
    let fits = [
        (
            (1..=assessment.count()).contains(&assessment.cut.right),
            format!("cut: right is from 1 to {}, the items", assessment.count()),
        ),
        (
            (1..=MOST_TRIES).contains(&assessment.tries),
            format!("tries are from 1 to {MOST_TRIES}"),
        ),
        (
            assessment.days_between <= MOST_DAYS,
            format!("days_between are at most {MOST_DAYS}"),
        ),
        (
            (1..=MOST_MINUTES).contains(&assessment.minutes)
                && limit.is_none_or(|limit| (1..=MOST_MINUTES).contains(&limit)),
            format!("minutes are from 1 to {MOST_MINUTES}"),
        ),
    ];
    match fits.into_iter().find(|(fits, _)| !fits) {
        Some((_, reason)) => Err(reason),
        None => Ok(()),
    }
}
