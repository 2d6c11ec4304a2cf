//! What a trainer judges: few lines, each one thing that can be seen, and how it could be done.

use super::check_unique;
use super::texts::{check_texts, check_texts_at_least};
use super::wrong;
use crate::error::Result;
use crate::packs::answer::Key;
use crate::packs::course::Course;

/// More lines than this are a practical task.
const MOST_LINES: usize = 8;

/// Sees that a trainer has something to look at, and a learner something to compare with.
/// The lines may be in more languages than the pack, because staff read them.
pub(super) fn check_judged(course: &Course, place: &str, key: &Key) -> Result<()> {
    let Key::Judged { lines, model } = key else {
        return Ok(());
    };
    if !(1..=MOST_LINES).contains(&lines.len()) {
        let reason = format!("what a trainer judges has 1 to {MOST_LINES} lines");
        return Err(wrong(place, reason));
    }
    check_unique(place, lines.iter().map(|line| line.id.as_str()))?;
    for line in lines {
        check_texts_at_least(place, &line.text, &course.languages)?;
    }
    check_texts(place, model, &course.languages)
}
