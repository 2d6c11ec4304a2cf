//! Errors of what needs two accounts.

use super::codes;

/// Why something that needs two accounts was not done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ApprovalError {
    /// Nobody else agreed yet.
    #[error("a second account is needed")]
    Needed,
    /// Whoever asked cannot agree.
    #[error("the same account cannot agree")]
    SameAccount,
    /// Nothing waits under this id, or not any more.
    #[error("the request has expired")]
    Expired,
    /// What would be done is not what was agreed to.
    #[error("what was asked for has changed")]
    Changed,
}

codes!(ApprovalError {
    Self::Needed => "approval-needed",
    Self::SameAccount => "approval-same-account",
    Self::Expired => "approval-expired",
    Self::Changed => "approval-changed",
});
