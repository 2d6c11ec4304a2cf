//! Errors of packs, units and items.

use super::{Args, codes};

/// What went wrong with a pack.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PackError {
    /// No pack is installed.
    #[error("no pack is installed")]
    Missing,
    /// The content does not follow its own rules.
    #[error("pack content: {0}")]
    Content(String),
    /// The pack needs a newer program.
    #[error("the pack needs program {needs}")]
    NeedsNewerProgram {
        /// The oldest program that can read it.
        needs: String,
    },
    /// A delta pack leaves out a file that is not here.
    #[error("the pack builds on version {version}, which is not whole here")]
    DeltaBaseMissing {
        /// The version that it builds on.
        version: u32,
    },
    /// The centre has withdrawn the course.
    #[error("the pack was withdrawn")]
    Withdrawn,
    /// An installed file is not what the pack said.
    #[error("a file of the pack is damaged")]
    FileDamaged,
    /// A file in the archive is not in its list, or the other way round.
    #[error("file outside the manifest: {0}")]
    OutsideManifest(String),
    /// No such unit.
    #[error("unit not found")]
    UnitNotFound,
    /// No such step.
    #[error("step not found")]
    StepNotFound,
    /// A page of a pack had to be stopped before.
    #[error("the page was stopped")]
    PageStopped,
    /// No such item here.
    #[error("item not found")]
    ItemNotFound,
    /// A response that does not fit its item.
    #[error("response has a wrong form")]
    ResponseForm,
    /// What was typed is no number.
    #[error("response is no number")]
    ResponseNumber,
    /// The attempt does not wait for this.
    #[error("attempt not open for this")]
    AttemptNotOpen,
    /// This is not among the things to remember today, or not any more.
    #[error("not to be remembered today")]
    ReviewNotToday,
}

codes!(PackError {
    Self::Missing => "pack-missing",
    Self::Content(_) => "pack-content-wrong",
    Self::NeedsNewerProgram { .. } => "pack-needs-newer-program",
    Self::DeltaBaseMissing { .. } => "pack-delta-base-missing",
    Self::Withdrawn => "pack-withdrawn",
    Self::FileDamaged => "pack-file-damaged",
    Self::OutsideManifest(_) => "pack-file-not-listed",
    Self::UnitNotFound => "unit-not-found",
    Self::StepNotFound => "step-not-found",
    Self::PageStopped => "page-stopped",
    Self::ItemNotFound => "item-not-found",
    Self::ResponseForm => "response-wrong-form",
    Self::ResponseNumber => "response-no-number",
    Self::AttemptNotOpen => "attempt-not-open",
    Self::ReviewNotToday => "review-not-today",
});

impl PackError {
    pub(super) fn args(&self) -> Args {
        match self {
            Self::Content(detail) | Self::OutsideManifest(detail) => {
                vec![("detail", detail.clone())]
            }
            Self::NeedsNewerProgram { needs } => vec![("needs", needs.clone())],
            Self::DeltaBaseMissing { version } => vec![("version", version.to_string())],
            _ => Vec::new(),
        }
    }
}
