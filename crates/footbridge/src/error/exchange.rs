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
    /// The stick does not take what is written.
    #[error("stick could not be written")]
    StickWriteFailed,
    /// What was written is not what can be read back.
    #[error("stick is defective")]
    StickDefective,
    /// Only registered sticks may be used here, and this is none.
    #[error("stick not registered")]
    StickNotRegistered,
    /// Another program holds a file on the stick.
    #[error("stick is busy")]
    StickBusy,
    /// A stick without a serial number of its own cannot be registered.
    #[error("stick has no serial number")]
    StickWithoutSerial,
    /// More lies in a folder of the stick than is looked at.
    #[error("stick is crowded")]
    StickCrowded,
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
    /// A bundle of a site that the centre revoked.
    #[error("bundle of a revoked site")]
    BundleSenderRevoked,
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
    /// The centre revoked the kit.
    #[error("kit revoked")]
    KitRevoked,
    /// More waits for this site already than one that asks may leave.
    #[error("too much waits")]
    AskingTooMuch,
    /// A statement cannot be read or is not signed by our centre.
    #[error("statement damaged")]
    StatementDamaged,
    /// A statement of another centre.
    #[error("statement of another centre")]
    StatementWrongCentre,
    /// A receipt cannot be read or is not signed by our centre.
    #[error("receipt damaged")]
    ReceiptDamaged,
    /// A receipt of another centre.
    #[error("receipt of another centre")]
    ReceiptWrongCentre,
    /// A file about a learner who moved cannot be read, or our centre did not make it.
    #[error("transfer damaged")]
    TransferDamaged,
}

codes!(ExchangeError {
    Self::StickNotFound(_) => "stick-not-found",
    Self::StickReadOnly => "stick-read-only",
    Self::StickFull => "stick-full",
    Self::StickWriteFailed => "stick-write-failed",
    Self::StickDefective => "stick-defective",
    Self::StickNotRegistered => "stick-not-registered",
    Self::StickBusy => "stick-busy",
    Self::StickWithoutSerial => "stick-without-serial",
    Self::StickCrowded => "stick-crowded",
    Self::KitNotFound => "kit-not-found",
    Self::KitWordsWrong => "kit-words-wrong",
    Self::KitDamaged => "kit-damaged",
    Self::CentreKeysWrong => "centre-keys-wrong",
    Self::BundleDamaged => "bundle-damaged",
    Self::BundleNotForUs => "bundle-not-for-us",
    Self::BundleSenderUnknown => "bundle-sender-unknown",
    Self::BundleSenderRevoked => "bundle-sender-revoked",
    Self::BundleChainBroken => "bundle-chain-broken",
    Self::BundleSealWrong => "bundle-seal-wrong",
    Self::BundleTooLarge => "bundle-too-large",
    Self::AdmissionWrong => "admission-wrong",
    Self::KitUsedUp => "kit-used-up",
    Self::KitRevoked => "kit-revoked",
    Self::AskingTooMuch => "asking-too-much",
    Self::StatementDamaged => "statement-damaged",
    Self::StatementWrongCentre => "statement-wrong-centre",
    Self::ReceiptDamaged => "receipt-damaged",
    Self::ReceiptWrongCentre => "receipt-wrong-centre",
    Self::TransferDamaged => "transfer-damaged",
});

impl ExchangeError {
    pub(super) fn args(&self) -> Args {
        match self {
            Self::StickNotFound(folder) => vec![("folder", folder.clone())],
            _ => Vec::new(),
        }
    }
}
