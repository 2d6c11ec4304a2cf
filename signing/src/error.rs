//! The one error of this crate: what was refused, as a stable code with arguments.
//!
//! It holds no prose for people: the words belong to whoever shows the code.
//! It never carries payload bytes, keys or passphrases, so an error may be logged.

use std::io;

/// Every code that [`Error::code`] can give, in the order of the variants.
pub const CODES: &[&str] = &[
    "signature-missing",
    "signature-wrong",
    "envelope-unreadable",
    "payload-type-wrong",
    "payload-unreadable",
    "key-invalid",
    "seal-not-for-us",
    "seal-damaged",
    "passphrase-wrong",
    "work-factor-too-high",
    "too-large",
    "archive-damaged",
    "archive-name-refused",
    "archive-entry-refused",
    "archive-entry-missing",
    "archive-overlap",
    "archive-bomb",
    "metadata-missing",
    "metadata-unreadable",
    "metadata-rollback",
    "metadata-expired",
    "metadata-signature",
    "metadata-mismatch",
    "target-unknown",
    "target-name-refused",
    "target-damaged",
    "io-failed",
];

/// Why something from outside was refused, or could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Fewer distinct trusted keys signed than are needed.
    #[error("{have} of {need} needed signatures are there")]
    SignatureMissing {
        /// Distinct trusted keys that did sign.
        have: usize,
        /// Distinct trusted keys that must sign.
        need: usize,
    },
    /// There are signatures, and none of them is by a trusted key over these bytes.
    #[error("no signature is by a trusted key")]
    SignatureWrong,
    /// The envelope is not a DSSE envelope.
    #[error("the envelope cannot be read")]
    EnvelopeUnreadable,
    /// The envelope holds another kind of payload than this place accepts.
    #[error("the payload is not of type {expected}")]
    PayloadTypeWrong {
        /// The media type that this place accepts.
        expected: &'static str,
    },
    /// Verified bytes are not the JSON that the caller asked for.
    #[error("the payload cannot be read at line {line}, column {column}")]
    PayloadUnreadable {
        /// Line of the first fault, from 1; 0 where it has no place.
        line: usize,
        /// Column of the first fault, from 1; 0 where it has no place.
        column: usize,
    },
    /// Bytes or text that should be a key are none, or a weak one.
    #[error("the key is not valid")]
    KeyInvalid,
    /// The sealed file opens for others only.
    #[error("the file is not sealed to this key")]
    SealNotForUs,
    /// The sealed file was changed, cut off or is none.
    #[error("the sealed file is damaged")]
    SealDamaged,
    /// The passphrase does not open the file.
    #[error("the passphrase does not open the file")]
    PassphraseWrong,
    /// Opening the file would take more work than an honest writer asks for.
    #[error("the work factor is above {limit}")]
    WorkFactorTooHigh {
        /// Highest accepted base-two logarithm of the scrypt cost.
        limit: u8,
    },
    /// Something is larger than its place allows.
    #[error("larger than the limit of {limit}")]
    TooLarge {
        /// The limit that was passed, in bytes or entries.
        limit: u64,
    },
    /// The archive's structure contradicts itself or was cut.
    #[error("the archive is damaged")]
    ArchiveDamaged,
    /// An entry's name is outside the allowed alphabet, reserved or taken.
    #[error("the archive entry name {name:?} is not allowed")]
    ArchiveNameRefused {
        /// The name, shortened and with foreign characters escaped.
        name: String,
    },
    /// An entry is encrypted, a link, a folder or packed in a way that is not read here.
    #[error("the archive entry {name:?} is of a kind that is not allowed")]
    ArchiveEntryRefused {
        /// Name of the entry.
        name: String,
    },
    /// The archive has no entry of this name.
    #[error("there is no archive entry {name:?}")]
    ArchiveEntryMissing {
        /// Name that was asked for.
        name: String,
    },
    /// Two entries share bytes.
    #[error("the archive entry {name:?} overlaps another")]
    ArchiveOverlap {
        /// Name of the later entry.
        name: String,
    },
    /// An entry unpacks to more than it may.
    #[error("the archive entry {name:?} unpacks to more than is allowed")]
    ArchiveBomb {
        /// Name of the entry.
        name: String,
    },
    /// A metadata file that must be there is absent.
    #[error("the metadata file {path} is missing")]
    MetadataMissing {
        /// Path inside the repository.
        path: String,
    },
    /// A metadata file is not what the specification describes.
    #[error("the {role} metadata cannot be read")]
    MetadataUnreadable {
        /// Role whose file it is.
        role: String,
    },
    /// A version went down, or a listed file vanished.
    #[error("the {role} metadata is older than what is already trusted")]
    MetadataRollback {
        /// Role whose file it is.
        role: String,
    },
    /// A metadata file has expired and the caller refuses that.
    #[error("the {role} metadata has expired")]
    MetadataExpired {
        /// Role whose file it is.
        role: String,
    },
    /// A metadata file lacks the signatures that its role demands.
    #[error("the {role} metadata is not signed by enough of its keys")]
    MetadataSignature {
        /// Role whose file it is.
        role: String,
    },
    /// A metadata file is not the one that its parent lists.
    #[error("the {role} metadata is not the one listed")]
    MetadataMismatch {
        /// Role whose file it is.
        role: String,
    },
    /// No metadata speaks of this target.
    #[error("there is no target {name:?}")]
    TargetUnknown {
        /// Name that was asked for.
        name: String,
    },
    /// A target's name could lead outside the repository.
    #[error("the target name {name:?} is not allowed")]
    TargetNameRefused {
        /// The name, shortened and with foreign characters escaped.
        name: String,
    },
    /// A target's bytes are not those that the metadata describes.
    #[error("the target is damaged")]
    TargetDamaged,
    /// A reader or writer that the caller handed in failed.
    #[error("reading or writing failed: {0}")]
    Io(io::ErrorKind),
}

impl Error {
    /// The stable code, kebab-case, one of [`CODES`].
    pub fn code(&self) -> &'static str {
        match self {
            Self::SignatureMissing { .. } => "signature-missing",
            Self::SignatureWrong => "signature-wrong",
            Self::EnvelopeUnreadable => "envelope-unreadable",
            Self::PayloadTypeWrong { .. } => "payload-type-wrong",
            Self::PayloadUnreadable { .. } => "payload-unreadable",
            Self::KeyInvalid => "key-invalid",
            Self::SealNotForUs => "seal-not-for-us",
            Self::SealDamaged => "seal-damaged",
            Self::PassphraseWrong => "passphrase-wrong",
            Self::WorkFactorTooHigh { .. } => "work-factor-too-high",
            Self::TooLarge { .. } => "too-large",
            Self::ArchiveDamaged => "archive-damaged",
            Self::ArchiveNameRefused { .. } => "archive-name-refused",
            Self::ArchiveEntryRefused { .. } => "archive-entry-refused",
            Self::ArchiveEntryMissing { .. } => "archive-entry-missing",
            Self::ArchiveOverlap { .. } => "archive-overlap",
            Self::ArchiveBomb { .. } => "archive-bomb",
            Self::MetadataMissing { .. } => "metadata-missing",
            Self::MetadataUnreadable { .. } => "metadata-unreadable",
            Self::MetadataRollback { .. } => "metadata-rollback",
            Self::MetadataExpired { .. } => "metadata-expired",
            Self::MetadataSignature { .. } => "metadata-signature",
            Self::MetadataMismatch { .. } => "metadata-mismatch",
            Self::TargetUnknown { .. } => "target-unknown",
            Self::TargetNameRefused { .. } => "target-name-refused",
            Self::TargetDamaged => "target-damaged",
            Self::Io(_) => "io-failed",
        }
    }

    /// The arguments of the code, by name, for the text that is shown.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::SignatureMissing { have, need } => {
                vec![("have", have.to_string()), ("need", need.to_string())]
            }
            Self::PayloadTypeWrong { expected } => vec![("expected", (*expected).to_owned())],
            Self::PayloadUnreadable { line, column } => {
                vec![("line", line.to_string()), ("column", column.to_string())]
            }
            Self::WorkFactorTooHigh { limit } => vec![("limit", limit.to_string())],
            Self::TooLarge { limit } => vec![("limit", limit.to_string())],
            Self::ArchiveNameRefused { name }
            | Self::ArchiveEntryRefused { name }
            | Self::ArchiveEntryMissing { name }
            | Self::ArchiveOverlap { name }
            | Self::ArchiveBomb { name }
            | Self::TargetUnknown { name }
            | Self::TargetNameRefused { name } => vec![("name", name.clone())],
            Self::MetadataMissing { path } => vec![("path", path.clone())],
            Self::MetadataUnreadable { role }
            | Self::MetadataRollback { role }
            | Self::MetadataExpired { role }
            | Self::MetadataSignature { role }
            | Self::MetadataMismatch { role } => vec![("role", role.clone())],
            Self::Io(kind) => vec![("kind", kind.to_string())],
            _ => Vec::new(),
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Io(error.kind())
    }
}

/// A hostile name made fit for an error: ASCII, at most 80 characters.
pub(crate) fn shown(name: &[u8]) -> String {
    name.escape_ascii().take(80).map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every() -> Vec<Error> {
        let name = || "a".to_owned();
        vec![
            Error::SignatureMissing { have: 1, need: 2 },
            Error::SignatureWrong,
            Error::EnvelopeUnreadable,
            Error::PayloadTypeWrong { expected: "a" },
            Error::PayloadUnreadable { line: 1, column: 1 },
            Error::KeyInvalid,
            Error::SealNotForUs,
            Error::SealDamaged,
            Error::PassphraseWrong,
            Error::WorkFactorTooHigh { limit: 20 },
            Error::TooLarge { limit: 1 },
            Error::ArchiveDamaged,
            Error::ArchiveNameRefused { name: name() },
            Error::ArchiveEntryRefused { name: name() },
            Error::ArchiveEntryMissing { name: name() },
            Error::ArchiveOverlap { name: name() },
            Error::ArchiveBomb { name: name() },
            Error::MetadataMissing { path: name() },
            Error::MetadataUnreadable { role: name() },
            Error::MetadataRollback { role: name() },
            Error::MetadataExpired { role: name() },
            Error::MetadataSignature { role: name() },
            Error::MetadataMismatch { role: name() },
            Error::TargetUnknown { name: name() },
            Error::TargetNameRefused { name: name() },
            Error::TargetDamaged,
            Error::Io(io::ErrorKind::NotFound),
        ]
    }

    #[test]
    fn every_variant_has_its_code_in_the_list() {
        let codes: Vec<_> = every().iter().map(Error::code).collect();
        assert_eq!(codes, CODES, "list and variants go in the same order");
    }

    #[test]
    fn messages_are_lower_case_without_full_stop() {
        for error in every() {
            let text = error.to_string();
            assert!(!text.ends_with('.'), "{text}");
            assert!(!text.starts_with(char::is_uppercase), "{text}");
        }
    }

    #[test]
    fn a_hostile_name_is_shown_short_and_in_ascii() {
        assert_eq!(shown(b"a\n\xff"), r"a\n\xff");
        assert_eq!(shown(&[b'a'; 500]).len(), 80);
    }
}
