//! The marks of a practical task: what may follow from them, and how far two assessors agree.

use serde::{Deserialize, Serialize};

use crate::error::{Result, TaskError};
use crate::ids::{OccasionId, sha256};

/// One in so many occasions is for two assessors.
const SAMPLE: u64 = 5;

/// What was seen of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Mark {
    /// Done without help.
    Alone,
    /// Done with help.
    WithHelp,
    /// Tried, and not yet right.
    NotYet,
    /// It did not come up, or nobody looked.
    NotSeen,
}

/// A line with its mark, as it stands in the journal.
///
/// Whether the line is critical stands with it, so that the hard stop holds wherever the event
/// is folded, also where the content is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LineMark {
    pub(crate) line: String,
    pub(crate) mark: Mark,
    pub(crate) critical: bool,
}

/// True if a critical line failed: then the task is not yet done, whatever else was seen.
pub(crate) fn is_stopped(marks: &[LineMark]) -> bool {
    marks
        .iter()
        .any(|line| line.critical && line.mark == Mark::NotYet)
}

/// True if somebody saw every critical line, which "competent" needs.
pub(crate) fn saw_all_critical(marks: &[LineMark]) -> bool {
    !marks
        .iter()
        .any(|line| line.critical && line.mark == Mark::NotSeen)
}

/// Sees that a result may follow from the marks. "Not yet competent" always may.
pub(crate) fn check_result(marks: &[LineMark], competent: bool) -> Result<()> {
    if marks.iter().all(|line| line.mark == Mark::NotSeen) {
        return Err(TaskError::NothingMarked.into());
    }
    if competent && is_stopped(marks) {
        return Err(TaskError::Stopped.into());
    }
    if competent && !saw_all_critical(marks) {
        return Err(TaskError::CriticalUnseen.into());
    }
    Ok(())
}

/// The result that counts: what the assessor said, as far as the marks carry it.
pub(crate) fn result(marks: &[LineMark], said: bool) -> bool {
    said && check_result(marks, true).is_ok()
}

/// True if an occasion is one of the sample for a second assessor: one in five, by the hash of
/// the name that the occasion got when its sheet was opened. So it is known before anything
/// was seen, nobody chooses it, and every site comes to the same.
pub(crate) fn is_for_two(occasion: OccasionId) -> bool {
    let hash = sha256(&[b"footbridge second assessor 1", &occasion.0]);
    let first = hash[..8].try_into().expect("8 of 32 bytes");
    u64::from_be_bytes(first).is_multiple_of(SAMPLE)
}

/// How far two assessors agree: lines with the same mark, of those that both saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Agreement {
    pub(crate) same: u32,
    pub(crate) of: u32,
}

impl Agreement {
    /// Compares two sheets line by line.
    pub(crate) fn between(first: &[LineMark], second: &[LineMark]) -> Self {
        let mut agreement = Self { same: 0, of: 0 };
        for line in first {
            let other = second.iter().find(|other| other.line == line.line);
            let Some(other) = other else { continue };
            if line.mark == Mark::NotSeen || other.mark == Mark::NotSeen {
                continue;
            }
            agreement.of += 1;
            agreement.same += u32::from(line.mark == other.mark);
        }
        agreement
    }

    /// In whole percent; none where no line was seen by both.
    pub(crate) fn percent(self) -> Option<u32> {
        (self.of > 0).then(|| (self.same * 100 + self.of / 2) / self.of)
    }
}

/// Reads marks as the store keeps them; none if it is not their form.
pub(crate) fn stored(json: &str) -> Vec<LineMark> {
    // What this program did not write it does not show, and what it shows it wrote.
    serde_json::from_str(json).unwrap_or_default()
}

/// Marks as the store keeps them.
pub(crate) fn to_store(marks: &[LineMark]) -> String {
    serde_json::to_string(marks).expect("marks have plain fields")
}
