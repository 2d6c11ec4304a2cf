//! Errors of people and of how they sign in.

use super::{Args, codes};

/// What went wrong at the door.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PeopleError {
    /// Card or pictures are wrong; nobody is told which.
    #[error("sign-in refused")]
    SignInWrong,
    /// Too many wrong tries.
    #[error("sign-in must wait {seconds} s")]
    SignInWait {
        /// Seconds of running time.
        seconds: u64,
    },
    /// No slot opens with this passphrase.
    #[error("passphrase wrong")]
    PassphraseWrong,
    /// The passphrase is too easy.
    #[error("passphrase too short")]
    PassphraseWeak,
    /// A name is needed.
    #[error("name empty")]
    NameEmpty,
    /// A name is too long.
    #[error("name too long")]
    NameTooLong,
    /// The program does not speak this language.
    #[error("language unknown")]
    LanguageUnknown,
    /// Four pictures of twelve are needed.
    #[error("picture code has a wrong form")]
    PictureCodeForm,
}

codes!(PeopleError {
    Self::SignInWrong => "sign-in-wrong",
    Self::SignInWait { .. } => "sign-in-wait",
    Self::PassphraseWrong => "passphrase-wrong",
    Self::PassphraseWeak => "passphrase-weak",
    Self::NameEmpty => "name-empty",
    Self::NameTooLong => "name-too-long",
    Self::LanguageUnknown => "language-unknown",
    Self::PictureCodeForm => "picture-code-wrong-form",
});

impl PeopleError {
    pub(super) fn args(&self) -> Args {
        match self {
            Self::SignInWait { seconds } => vec![("seconds", seconds.to_string())],
            _ => Vec::new(),
        }
    }
}
