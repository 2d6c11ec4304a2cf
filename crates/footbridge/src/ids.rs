//! Names of things: sixteen random bytes each, and the hash that names an event.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::error::Error;
use crate::host::Host;

/// Defines an id of fixed length, written as lower-case hex.
macro_rules! define_id {
    ($( $(#[$meta:meta])* $name:ident($len:literal); )*) => { $(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $len]);

        impl $name {
            /// All zeros: "none" where a format has no other word for it.
            pub const NONE: Self = Self([0; $len]);

            /// Draws a new one.
            pub fn draw(host: &Host) -> Self {
                let mut bytes = [0; $len];
                host.random.fill(&mut bytes);
                Self(bytes)
            }

            /// Reads it from bytes of the right length.
            pub fn from_slice(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex::encode(self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self, Error> {
                let mut bytes = [0; $len];
                let lower = !text.bytes().any(|b| b.is_ascii_uppercase());
                match hex::decode_to_slice(text, &mut bytes) {
                    Ok(()) if lower => Ok(Self(bytes)),
                    _ => Err(Error::malformed(concat!("not a ", stringify!($name)))),
                }
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(|_| de::Error::custom(concat!("not a ", stringify!($name))))
            }
        }
    )* };
}

define_id! {
    /// A person: learner or staff. Known only inside bodies and the store.
    PersonId(16);
    /// How one journal speaks of a person in one scope. Zeros: nobody.
    Pseudonym(16);
    /// A site: the first 16 bytes of the hash of its key, see [`SiteId::of_key`].
    SiteId(16);
    /// A journal; every epoch of a site has its own.
    JournalId(16);
    /// A classroom: stations whose learners move between them.
    ClassroomId(16);
    /// A VET centre.
    CentreId(16);
    /// A starter kit.
    KitId(16);
    /// A bundle.
    BundleId(16);
    /// A group of learners in a classroom.
    GroupId(16);
    /// An attempt at an assessment.
    AttemptId(16);
    /// An occasion on which a practical task was watched.
    OccasionId(16);
    /// A learner's session.
    SessionId(16);
    /// The name of an event: SHA-256 over its header.
    EventHash(32);
    /// SHA-256 of a file.
    FileHash(32);
}

impl SiteId {
    /// A site is named by its key, so that no other key can speak for it.
    pub fn of_key(key: &footbridge_signing::PublicKey) -> Self {
        let digest = sha256(&[b"footbridge site 1", key.as_bytes()]);
        Self(digest[..16].try_into().expect("16 of 32 bytes"))
    }
}

impl FileHash {
    /// Hashes a file's bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(sha256(&[bytes]))
    }

    /// The 32 hex digits that stand in a file's name on a stick.
    pub fn short(&self) -> String {
        hex::encode(&self.0[..16])
    }
}

/// SHA-256 over the parts, one after the other.
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    use sha2::Digest;
    let mut hasher = sha2::Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_back_as_it_was_written() {
        let id = PersonId([7; 16]);
        assert_eq!(id.to_string().parse::<PersonId>().unwrap(), id);
    }

    #[test]
    fn an_id_has_one_spelling() {
        for text in [
            "",
            "07",
            "AB".repeat(16).as_str(),
            "0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g0g",
        ] {
            assert!(text.parse::<PersonId>().is_err(), "{text} is no id");
        }
    }
}
