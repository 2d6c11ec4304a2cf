//! Errors of coming back: copies, the printed code, recovery files.

use super::{Args, codes};

/// What went wrong while a site was put back.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RecoveryError {
    /// What was typed is no recovery code.
    #[error("recovery code has a wrong form")]
    CodeForm,
    /// A group of the typed code does not fit.
    #[error("group {group} of the recovery code is wrong")]
    CodeGroup {
        /// Its number, from 1.
        group: usize,
    },
    /// The code opens none of the recovery files.
    #[error("recovery code opens nothing here")]
    CodeWrong,
    /// The code is not the one that opens this computer.
    #[error("recovery code opens no slot here")]
    CodeNotHere,
    /// No recovery file lies on the stick.
    #[error("no recovery file")]
    FileNotFound,
    /// A recovery file cannot be read, or its site did not sign it.
    #[error("recovery file damaged")]
    FileDamaged,
    /// More than a recovery file may hold.
    #[error("recovery file too large")]
    FileTooLarge,
    /// Only what came after a full is here, not the full itself.
    #[error("the full recovery file is missing")]
    FullMissing,
    /// The copy that was just made cannot be read back.
    #[error("copy damaged")]
    CopyDamaged,
    /// No good copy of the store is on this computer.
    #[error("no good copy")]
    NoCopy,
    /// The store is whole.
    #[error("nothing to put back")]
    NotNeeded,
}

codes!(RecoveryError {
    Self::CodeForm => "recovery-code-wrong-form",
    Self::CodeGroup { .. } => "recovery-code-group-wrong",
    Self::CodeWrong => "recovery-code-wrong",
    Self::CodeNotHere => "recovery-code-not-here",
    Self::FileNotFound => "recovery-file-not-found",
    Self::FileDamaged => "recovery-file-damaged",
    Self::FileTooLarge => "recovery-file-too-large",
    Self::FullMissing => "recovery-full-missing",
    Self::CopyDamaged => "copy-damaged",
    Self::NoCopy => "no-good-copy",
    Self::NotNeeded => "put-back-not-needed",
});

impl RecoveryError {
    pub(super) fn args(&self) -> Args {
        match self {
            Self::CodeGroup { group } => vec![("group", group.to_string())],
            _ => Vec::new(),
        }
    }
}
