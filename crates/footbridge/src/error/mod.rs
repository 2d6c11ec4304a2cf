//! One error for the whole core. Every variant has a stable code; the wire
//! carries code and arguments, never prose; the text is Fluent `errors-<code>`
//! with the remedy in its attribute `hint`.
//!
//! No learner's name and no answer ever stands in an error.

mod approval;
mod class;
mod enrolment;
mod exchange;
mod finals;
mod forms;
mod marking;
mod pack;
mod people;
mod printing;
mod recovery;
mod store;
mod task;

pub(crate) use store::AtPath;

pub use approval::ApprovalError;
pub use class::ClassError;
pub use enrolment::EnrolmentError;
pub use exchange::ExchangeError;
pub use finals::FinalError;
pub use forms::FormError;
pub use marking::MarkingError;
pub use pack::PackError;
pub use people::PeopleError;
pub use printing::PrintError;
pub use recovery::RecoveryError;
pub use store::StoreError;
pub use task::TaskError;

use std::collections::BTreeMap;

use crate::rpc::ErrorWire;

/// Shorthand for results of the core.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Arguments of an error's text.
pub(crate) type Args = Vec<(&'static str, String)>;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The caller may not do this.
    #[error("not permitted")]
    NotPermitted,
    /// No command has this name.
    #[error("unknown command")]
    UnknownCommand,
    /// A request is not of the form its command takes.
    #[error("request malformed: {0}")]
    Malformed(String),
    /// A thing with this name is not here.
    #[error("not found: {0}")]
    NotFound(&'static str),
    /// Long work is under way already.
    #[error("a job is running")]
    JobRunning,
    /// No such job.
    #[error("job unknown")]
    JobUnknown,
    /// The person cancelled the work.
    #[error("cancelled")]
    Cancelled,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What needs two accounts.
    #[error(transparent)]
    Approval(#[from] ApprovalError),
    /// People and how they sign in.
    #[error(transparent)]
    People(#[from] PeopleError),
    /// The class: its plan and its register.
    #[error(transparent)]
    Class(#[from] ClassError),
    /// Finals and their codes.
    #[error(transparent)]
    Final(#[from] FinalError),
    /// Forms on paper and asking aloud.
    #[error(transparent)]
    Form(#[from] FormError),
    /// Tables of learners.
    #[error(transparent)]
    Enrolment(#[from] EnrolmentError),
    /// Packs and what is in them.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The stick and what travels on it.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// Copies, the printed code, recovery files.
    #[error(transparent)]
    Recovery(#[from] RecoveryError),
    /// Practical tasks.
    #[error(transparent)]
    Task(#[from] TaskError),
    /// Judging what was done.
    #[error(transparent)]
    Marking(#[from] MarkingError),
    /// What is printed.
    #[error(transparent)]
    Print(#[from] PrintError),
    /// Signatures, sealing, archives, metadata.
    #[error(transparent)]
    Signing(#[from] footbridge_signing::Error),
}

impl Error {
    /// A request that does not fit its command.
    pub fn malformed(what: impl Into<String>) -> Self {
        Self::Malformed(what.into())
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotPermitted => "not-permitted",
            Self::UnknownCommand => "unknown-command",
            Self::Malformed(_) => "request-malformed",
            Self::NotFound(_) => "not-found",
            Self::JobRunning => "job-running",
            Self::JobUnknown => "job-unknown",
            Self::Cancelled => "cancelled",
            Self::Store(e) => e.code(),
            Self::Approval(e) => e.code(),
            Self::People(e) => e.code(),
            Self::Class(e) => e.code(),
            Self::Final(e) => e.code(),
            Self::Form(e) => e.code(),
            Self::Enrolment(e) => e.code(),
            Self::Pack(e) => e.code(),
            Self::Exchange(e) => e.code(),
            Self::Recovery(e) => e.code(),
            Self::Task(e) => e.code(),
            Self::Marking(e) => e.code(),
            Self::Print(e) => e.code(),
            Self::Signing(e) => e.code(),
        }
    }

    /// Arguments of the text.
    pub fn args(&self) -> Args {
        match self {
            Self::Store(e) => e.args(),
            Self::People(e) => e.args(),
            Self::Class(e) => e.args(),
            Self::Final(e) => e.args(),
            Self::Form(e) => e.args(),
            Self::Enrolment(e) => e.args(),
            Self::Pack(e) => e.args(),
            Self::Exchange(e) => e.args(),
            Self::Recovery(e) => e.args(),
            Self::Print(e) => e.args(),
            Self::Signing(e) => e.args(),
            _ => Vec::new(),
        }
    }

    /// The form in which it crosses the wire.
    pub fn wire(&self) -> ErrorWire {
        let args: BTreeMap<_, _> = self
            .args()
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        ErrorWire {
            code: self.code().to_owned(),
            args,
        }
    }
}

/// Every code that can cross the wire; a test walks them through all locales.
pub fn all_codes() -> Vec<&'static str> {
    let own = [
        "not-permitted",
        "unknown-command",
        "request-malformed",
        "not-found",
        "job-running",
        "job-unknown",
        "cancelled",
    ];
    let mut codes: Vec<_> = own.into();
    codes.extend(StoreError::CODES);
    codes.extend(ApprovalError::CODES);
    codes.extend(PeopleError::CODES);
    codes.extend(ClassError::CODES);
    codes.extend(FinalError::CODES);
    codes.extend(FormError::CODES);
    codes.extend(EnrolmentError::CODES);
    codes.extend(PackError::CODES);
    codes.extend(ExchangeError::CODES);
    codes.extend(RecoveryError::CODES);
    codes.extend(TaskError::CODES);
    codes.extend(MarkingError::CODES);
    codes.extend(FinalError::CODES);
    codes.extend(PrintError::CODES);
    codes.extend(footbridge_signing::CODES);
    codes
}

/// Turns "nothing there" into an error that names what was looked for.
pub(crate) trait OrNotFound<T> {
    /// The value, or [`Error::NotFound`].
    fn or_not_found(self, what: &'static str) -> Result<T>;
}

impl<T> OrNotFound<T> for Option<T> {
    fn or_not_found(self, what: &'static str) -> Result<T> {
        self.ok_or(Error::NotFound(what))
    }
}

/// Declares a sub-enum's codes once: the match and the list come from the same lines.
macro_rules! codes {
    ($name:ident { $( $pattern:pat => $code:literal ),* $(,)? }) => {
        impl $name {
            /// All codes of this area.
            pub const CODES: &'static [&'static str] = &[$( $code ),*];

            /// The stable code.
            pub fn code(&self) -> &'static str {
                match self {
                    $( $pattern => $code, )*
                }
            }
        }
    };
}

pub(crate) use codes;
