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
    /// Too many wrong passphrases.
    #[error("passphrase must wait {seconds} s")]
    PassphraseWait {
        /// Seconds of running time.
        seconds: u64,
    },
    /// Only staff can let this learner in now.
    #[error("sign-in needs staff")]
    SignInOnlyStaff,
    /// The session ended by itself.
    #[error("session ended")]
    SessionEnded,
    /// Minutes that nobody can work with.
    #[error("limits make no sense")]
    LimitsSenseless,
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
    /// Two records are of one person already.
    #[error("records joined already")]
    SameAlready,
    /// Two records were not said to be of one person.
    #[error("records not joined")]
    NotJoined,
    /// Staff have one record each, the one that opens the computer.
    #[error("staff records are not joined")]
    StaffNotJoined,
    /// This role is given at another kind of site.
    #[error("role is not given here")]
    RoleNotHere,
    /// A member of staff of this name works here.
    #[error("staff name taken")]
    StaffNameTaken,
    /// Nobody else could open the computer.
    #[error("the last member of staff stays")]
    StaffLast,
    /// Nobody removes themselves.
    #[error("nobody removes themselves")]
    StaffNotOneself,
    /// The learner belongs to this classroom already.
    #[error("learner is there already")]
    ThereAlready,
    /// Only the computer whose value it is can choose.
    #[error("to be chosen elsewhere")]
    ChosenElsewhere,
    /// A day that is not in the calendar, or far from today.
    #[error("date impossible")]
    DateImpossible,
    /// Who left cannot sign in.
    #[error("the learner left")]
    LearnerLeft,
    /// Another group of the classroom has this name.
    #[error("group name taken")]
    GroupNameTaken,
    /// A setting that the program does not offer.
    #[error("accommodation unknown")]
    AccommodationUnknown,
    /// Four pictures of twelve are needed.
    #[error("picture code has a wrong form")]
    PictureCodeForm,
}

codes!(PeopleError {
    Self::SignInWrong => "sign-in-wrong",
    Self::SignInWait { .. } => "sign-in-wait",
    Self::PassphraseWrong => "passphrase-wrong",
    Self::PassphraseWait { .. } => "passphrase-wait",
    Self::SignInOnlyStaff => "sign-in-only-staff",
    Self::SessionEnded => "session-ended",
    Self::LimitsSenseless => "limits-senseless",
    Self::PassphraseWeak => "passphrase-weak",
    Self::NameEmpty => "name-empty",
    Self::NameTooLong => "name-too-long",
    Self::LanguageUnknown => "language-unknown",
    Self::SameAlready => "people-same-already",
    Self::NotJoined => "people-not-joined",
    Self::StaffNotJoined => "staff-not-joined",
    Self::RoleNotHere => "role-not-here",
    Self::StaffNameTaken => "staff-name-taken",
    Self::StaffLast => "staff-last",
    Self::StaffNotOneself => "staff-not-oneself",
    Self::ThereAlready => "learner-there-already",
    Self::ChosenElsewhere => "difference-chosen-elsewhere",
    Self::DateImpossible => "date-impossible",
    Self::LearnerLeft => "learner-left",
    Self::GroupNameTaken => "group-name-taken",
    Self::AccommodationUnknown => "accommodation-unknown",
    Self::PictureCodeForm => "picture-code-wrong-form",
});

impl PeopleError {
    pub(super) fn args(&self) -> Args {
        match self {
            Self::SignInWait { seconds } | Self::PassphraseWait { seconds } => {
                vec![("seconds", seconds.to_string())]
            }
            _ => Vec::new(),
        }
    }
}
