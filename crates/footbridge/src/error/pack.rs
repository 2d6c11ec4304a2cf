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
    #[error("the pack needs a newer program")]
    TooNew,
    /// An installed file is not what the pack said.
    #[error("a file of the pack is damaged")]
    FileDamaged,
    /// A file in the archive is not in its list, or the other way round.
    #[error("file outside the manifest: {0}")]
    OutsideManifest(String),
    /// No such step.
    #[error("step not found")]
    StepNotFound,
    /// No such item here.
    #[error("item not found")]
    ItemNotFound,
    /// A response that does not fit its item.
    #[error("response has a wrong form")]
    ResponseForm,
    /// The attempt does not wait for this.
    #[error("attempt not open for this")]
    AttemptNotOpen,
}

codes!(PackError {
    Self::Missing => "pack-missing",
    Self::Content(_) => "pack-content-wrong",
    Self::TooNew => "pack-too-new",
    Self::FileDamaged => "pack-file-damaged",
    Self::OutsideManifest(_) => "pack-file-not-listed",
    Self::StepNotFound => "step-not-found",
    Self::ItemNotFound => "item-not-found",
    Self::ResponseForm => "response-wrong-form",
    Self::AttemptNotOpen => "attempt-not-open",
});

impl PackError {
    pub(super) fn args(&self) -> Args {
        match self {
            Self::Content(detail) | Self::OutsideManifest(detail) => {
                vec![("detail", detail.clone())]
            }
            _ => Vec::new(),
        }
    }
}
