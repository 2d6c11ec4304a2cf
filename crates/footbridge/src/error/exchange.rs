//! Errors of the stick and of what travels on it.

use super::{Args, codes};

/// What went wrong in an exchange.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExchangeError {
    /// No stick in this folder.
    #[error("stick not found: {0}")]
    StickNotFound(String),
    /// The stick cannot be written.
    #[error("stick is read-only")]
    StickReadOnly,
    /// The stick is full.
    #[error("stick is full")]
    StickFull,
    /// What was written is not what can be read back.
    #[error("stick could not be written")]
    StickWriteFailed,
    /// No kit of this name lies on the stick.
    #[error("kit not found")]
    KitNotFound,
    /// The six words do not open the kit.
    #[error("kit words wrong")]
    KitWordsWrong,
    /// The kit cannot be read.
    #[error("kit damaged")]
    KitDamaged,
    /// The centre's key file does not open or does not fit.
    #[error("centre keys wrong")]
    CentreKeysWrong,
    /// A bundle cannot be read.
    #[error("bundle damaged")]
    BundleDamaged,
    /// A bundle for somebody else.
    #[error("bundle not for us")]
    BundleNotForUs,
    /// A bundle of a site that nobody knows.
    #[error("bundle sender unknown")]
    BundleSenderUnknown,
    /// The events of a bundle do not follow each other.
    #[error("bundle chain broken")]
    BundleChainBroken,
    /// A seal in the bundle is wrong.
    #[error("bundle seal wrong")]
    BundleSealWrong,
    /// More than a bundle may hold.
    #[error("bundle too large")]
    BundleTooLarge,
    /// The proof of a starter kit is wrong.
    #[error("admission wrong")]
    AdmissionWrong,
    /// The kit has been used by as many sites as it is good for.
    #[error("kit used up")]
    KitUsedUp,
    /// A statement cannot be read or is not signed by our centre.
    #[error("statement damaged")]
    StatementDamaged,
    /// A statement older than the one we hold.
    #[error("statement older")]
    StatementOlder,
    /// A statement of another centre.
    #[error("statement of another centre")]
    StatementWrongCentre,
    /// A receipt cannot be read or is not signed by our centre.
    #[error("receipt damaged")]
    ReceiptDamaged,
    /// A receipt of another centre.
    #[error("receipt of another centre")]
    ReceiptWrongCentre,
    /// A receipt for entries that we never wrote.
    #[error("receipt beyond the journal")]
    ReceiptBeyondJournal,
}

codes!(ExchangeError {
    Self::StickNotFound(_) => "stick-not-found",
    Self::StickReadOnly => "stick-read-only",
    Self::StickFull => "stick-full",
    Self::StickWriteFailed => "stick-write-failed",
    Self::KitNotFound => "kit-not-found",
    Self::KitWordsWrong => "kit-words-wrong",
    Self::KitDamaged => "kit-damaged",
    Self::CentreKeysWrong => "centre-keys-wrong",
    Self::BundleDamaged => "bundle-damaged",
    Self::BundleNotForUs => "bundle-not-for-us",
    Self::BundleSenderUnknown => "bundle-sender-unknown",
    Self::BundleChainBroken => "bundle-chain-broken",
    Self::BundleSealWrong => "bundle-seal-wrong",
    Self::BundleTooLarge => "bundle-too-large",
    Self::AdmissionWrong => "admission-wrong",
    Self::KitUsedUp => "kit-used-up",
    Self::StatementDamaged => "statement-damaged",
    Self::StatementOlder => "statement-older",
    Self::StatementWrongCentre => "statement-wrong-centre",
    Self::ReceiptDamaged => "receipt-damaged",
    Self::ReceiptWrongCentre => "receipt-wrong-centre",
    Self::ReceiptBeyondJournal => "receipt-beyond-journal",
});

impl ExchangeError {
    pub(super) fn args(&self) -> Args {
        match self {
            Self::StickNotFound(folder) => vec![("folder", folder.clone())],
            _ => Vec::new(),
        }
    }
}
