//! A pool has twice as many questions as are drawn, so that two attempts differ; and every
//! question gives its reason.

use crate::packs::course::{BlueprintLine, ItemUse, Unit};
use crate::packs::findings::{Finding, sentences};
use crate::packs::source::{Source, is_unwritten};

/// So many times what is drawn stands in a pool.
const TIMES: u32 = 2;

pub(super) fn find(source: &Source) -> Vec<Finding> {
    let course = &source.course;
    let checks = course.units.iter().flat_map(|unit| {
        let place = format!("units/{}/unit.json: check", unit.id);
        short(place, &unit.check.blueprint, std::slice::from_ref(unit))
    });
    let finals = course.finals.iter().flat_map(|one| {
        let place = format!("pack.json: {}", one.id);
        short(place, &one.blueprint, &course.units)
    });
    checks.chain(finals).chain(without_reason(source)).collect()
}

/// Competencies of a blueprint that have too few questions.
fn short<'c>(
    place: String,
    blueprint: &'c [BlueprintLine],
    units: &'c [Unit],
) -> impl Iterator<Item = Finding> + 'c {
    blueprint.iter().filter_map(move |line| {
        let items = units.iter().flat_map(|unit| &unit.items);
        let of_it = items
            .filter(|item| item.used_in == ItemUse::Check && item.competency == line.competency);
        let (there, wanted) = (of_it.count() as u32, line.n * TIMES);
        (there < wanted).then(|| Finding {
            place: place.clone(),
            reason: format!(
                "{}: {} are drawn of {there}, and there should be {wanted}",
                line.competency, line.n
            ),
        })
    })
}

/// An explanation says what is right, and then why.
fn without_reason(source: &Source) -> impl Iterator<Item = Finding> + '_ {
    source.keys.iter().flat_map(|(name, key)| {
        let (unit, item) = name.split_once('/').unwrap_or((name, ""));
        let short = key
            .explain
            .iter()
            .filter(|(_, text)| !is_unwritten(text) && sentences(text).count() < 2);
        short.map(move |(language, _)| Finding {
            place: format!("units/{unit}/items.json: {item}: explain: {language}"),
            reason: "one sentence only: say what is right, and then why".into(),
        })
    })
}
