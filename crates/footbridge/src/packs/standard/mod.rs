//! The standard that packs which ship are held to, beyond the rules that every builder keeps.
//!
//! A pack that does not meet it can be built and used; `pack verify` names what is missing.

mod guesses;
mod numbers;
mod pools;
pub(super) mod profile;
mod tags;
mod terms;

use std::path::Path;

use super::findings::Finding;
use super::source::Source;
use crate::error::Result;

/// What a source lacks, by every part of the standard. Framework, term base and profiles stand
/// beside the folder of the source.
///
/// Errors: `pack-content-wrong` if one of these cannot be read.
pub(super) fn find(source: &Source, folder: &Path, profile: Option<&str>) -> Result<Vec<Finding>> {
    let shelf = folder.parent().unwrap_or(folder);
    let mut found = Vec::new();
    found.extend(numbers::find(source));
    found.extend(pools::find(source));
    found.extend(guesses::find(source));
    found.extend(tags::find(source, shelf)?);
    found.extend(terms::find(source, shelf)?);
    if let Some(name) = profile {
        found.extend(profile::find(source, shelf, name)?);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::answer::Key;
    use crate::packs::build::tests::INDUCTION;
    use crate::packs::source::look_through;

    fn source() -> Source {
        look_through(Path::new(INDUCTION)).unwrap().0
    }

    fn said(found: &[Finding]) -> Vec<String> {
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_pool_that_is_too_small_is_named_with_what_is_wanted() {
        let found = said(&pools::find(&source()));
        let of_checks = found.iter().filter(|line| line.contains(": check: "));
        assert_eq!(of_checks.count(), 3, "{found:?}");
        let signs = "units/a2/unit.json: check: SAF.SIGN: 4 are drawn of 7, and there should be 8";
        assert!(found.contains(&signs.to_owned()), "{found:?}");
    }

    #[test]
    fn who_always_takes_the_longest_option_is_found_out() {
        let mut source = source();
        assert_eq!(guesses::find(&source), []);
        for unit in &mut source.course.units {
            for item in &mut unit.items {
                let key = &source.keys[&format!("{}/{}", unit.id, item.id)];
                let Key::Choice { choice } = &key.answer else {
                    continue;
                };
                let right = item.options.iter_mut().find(|one| one.id == *choice);
                for text in right.unwrap().text.values_mut() {
                    text.push_str(" and so much more that nobody can miss it");
                }
            }
        }
        let found = said(&guesses::find(&source));
        assert_eq!(found.len(), source.course.languages.len(), "{found:?}");
        assert!(found.iter().all(|line| line.contains("the longest option")));
    }

    #[test]
    fn a_number_that_another_language_has_not_is_named() {
        let mut source = source();
        assert_eq!(numbers::find(&source), []);
        let can = &mut source.course.units[0].can[0];
        can.text.get_mut("pt-PT").unwrap().push_str(" 16");
        let found = said(&numbers::find(&source));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("units/a2/unit.json: SAF.SIGN: "));
    }

    #[test]
    fn a_competency_that_the_framework_has_not_is_named_once() {
        let shelf = tempfile::tempdir().unwrap();
        assert_eq!(tags::find(&source(), shelf.path()).unwrap(), []);
        let folder = shelf.path().join("framework-europe/data");
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("competencies.json");
        let known =
            r#"{"competencies": [{"id": "SAF.SIGN"}, {"id": "SAF.PPE"}, {"id": "SAF.FIRE"}]}"#;
        std::fs::write(&file, known).unwrap();
        let found = said(&tags::find(&source(), shelf.path()).unwrap());
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("units/a2/unit.json: SAF.REP is no competency"));
        std::fs::write(&file, "[]").unwrap();
        assert!(tags::find(&source(), shelf.path()).is_err());
    }

    #[test]
    fn a_profile_names_every_part_that_is_missing() {
        let shelf = tempfile::tempdir().unwrap();
        std::fs::create_dir(shelf.path().join("profiles")).unwrap();
        let profile = r#"{
            "id": "any", "languages": ["en", "ro"], "units": 2, "lessons_a_unit": 2,
            "words_a_unit": 8, "has_final": true,
            "parts": [
                {"id": "signs", "competencies": ["SAF.SIGN"], "asked": true, "watched": true},
                {"id": "lifting", "competencies": ["SAF.LIFT"]},
                {"id": "trade", "outside": ["SAF."]}
            ]}"#;
        std::fs::write(shelf.path().join("profiles/any.json"), profile).unwrap();
        let found = said(&profile::find(&source(), shelf.path(), "any").unwrap());
        let expected = [
            "profile any: it is not in ro",
            "profile any: 1 units, and 2 are wanted",
            "profile any: part signs: SAF.SIGN is watched in no task with a critical line",
            "profile any: part lifting: SAF.LIFT is not taught",
            "profile any: part trade: nothing of the trade is taught",
        ];
        assert_eq!(found, expected);
        assert!(profile::find(&source(), shelf.path(), "none").is_err());
    }
}
