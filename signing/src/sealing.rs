//! Sealing: age v1 files for X25519 recipients, or under a passphrase.
//!
//! A seal keeps others from reading; it says nothing about who wrote the file,
//! so what is sealed is signed first. Only binary files are read and written, no armor.
//! Nothing is handed out before the whole file was authenticated.

use crate::Error;
use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, EncryptError, Encryptor, scrypt, x25519};
use bech32::{Bech32, Hrp};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::io::{Read, Write};
use std::iter;
use std::str::FromStr;
use zeroize::Zeroizing;

/// Highest scrypt work factor that is accepted: 2^20, 1 GiB of memory.
pub const MAX_WORK_FACTOR: u8 = 20;

/// What stands before the `1` in the text of a secret (age v1, `age-secret-key-`).
const SECRET_PREFIX: &str = "age-secret-key-";

/// An X25519 identity: what opens files sealed to its recipient.
pub struct Identity(x25519::Identity);

impl Identity {
    /// Makes a new identity from the operating system's randomness.
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// Takes an identity from its `AGE-SECRET-KEY-1…` form.
    ///
    /// # Errors
    /// [`Error::KeyInvalid`] if the text is no such form.
    pub fn from_secret(text: &str) -> Result<Self, Error> {
        text.parse().map(Self).map_err(|_| Error::KeyInvalid)
    }

    /// Takes the 32 secret bytes of an identity, as a printed code gives them.
    ///
    /// # Panics
    /// Never: every 32 bytes are the secret of an identity (RFC 7748 clamps them at use).
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        let prefix = Hrp::parse(SECRET_PREFIX).expect("the prefix is a valid one");
        let text = bech32::encode_upper::<Bech32>(prefix, seed).expect("32 bytes fit");
        let text = Zeroizing::new(text);
        Self::from_secret(&text).expect("any 32 bytes are a secret")
    }

    /// The `AGE-SECRET-KEY-1…` form, to be kept sealed.
    pub fn secret(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// The half that others seal to.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public().to_string())
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(..)")
    }
}

/// An X25519 recipient in its `age1…` form, also in JSON.
// The text always parses: `FromStr` and `Identity::recipient` are its only makers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Recipient(String);

impl Recipient {
    fn key(&self) -> Result<x25519::Recipient, Error> {
        self.0.parse().map_err(|_| Error::KeyInvalid)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Recipient {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let key: x25519::Recipient = text.parse().map_err(|_| Error::KeyInvalid)?;
        Ok(Self(key.to_string()))
    }
}

impl Serialize for Recipient {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Recipient {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// How much work each guess at a passphrase costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkFactor {
    /// 2^18, 256 MiB of memory: for everything that leaves the program.
    Full,
    /// 2^10: for tests, which would otherwise take minutes.
    Test,
}

/// Seals bytes so that each of the recipients can open them.
///
/// # Errors
/// [`Error::KeyInvalid`] if there is no recipient.
pub fn seal(recipients: &[Recipient], plain: &[u8]) -> Result<Vec<u8>, Error> {
    let keys = recipients
        .iter()
        .map(Recipient::key)
        .collect::<Result<Vec<_>, _>>()?;
    seal_to(keys.iter().map(|key| key as &dyn age::Recipient), plain)
}

/// Opens a sealed file of at most `limit` bytes of content.
///
/// # Errors
/// [`Error::SealNotForUs`], [`Error::SealDamaged`] or [`Error::TooLarge`].
pub fn open(identity: &Identity, sealed: &[u8], limit: u64) -> Result<Zeroizing<Vec<u8>>, Error> {
    open_by(&identity.0, sealed, limit, Error::SealDamaged)
}

/// Seals bytes under a passphrase (a scrypt stanza, the only one of its file).
///
/// # Errors
/// [`Error::Io`] only if memory could not be written; it has no other way to fail.
pub fn seal_with_passphrase(
    passphrase: &str,
    plain: &[u8],
    work_factor: WorkFactor,
) -> Result<Vec<u8>, Error> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(match work_factor {
        WorkFactor::Full => 18,
        WorkFactor::Test => 10,
    });
    seal_to(iter::once(&recipient as &dyn age::Recipient), plain)
}

/// Opens a file sealed under a passphrase, of at most `limit` bytes of content.
///
/// # Errors
/// [`Error::WorkFactorTooHigh`] before any work is done, [`Error::PassphraseWrong`],
/// [`Error::SealNotForUs`] if no passphrase opens it, [`Error::SealDamaged`] or [`Error::TooLarge`].
pub fn open_with_passphrase(
    passphrase: &str,
    sealed: &[u8],
    limit: u64,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(MAX_WORK_FACTOR);
    open_by(&identity, sealed, limit, Error::PassphraseWrong)
}

fn seal_to<'a>(
    recipients: impl Iterator<Item = &'a dyn age::Recipient>,
    plain: &[u8],
) -> Result<Vec<u8>, Error> {
    let encryptor = Encryptor::with_recipients(recipients).map_err(|error| match error {
        EncryptError::Io(error) => error.into(),
        _ => Error::KeyInvalid,
    })?;
    let mut sealed = Vec::with_capacity(plain.len() + plain.len() / 1024 + 1024);
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(plain)?;
    writer.finish()?;
    Ok(sealed)
}

fn open_by(
    identity: &dyn age::Identity,
    sealed: &[u8],
    limit: u64,
    wrong_key: Error,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let refused = |error| match error {
        DecryptError::NoMatchingKeys => Error::SealNotForUs,
        DecryptError::KeyDecryptionFailed | DecryptError::DecryptionFailed => wrong_key.clone(),
        DecryptError::ExcessiveWork { .. } => Error::WorkFactorTooHigh {
            limit: MAX_WORK_FACTOR,
        },
        _ => Error::SealDamaged,
    };
    let reader = Decryptor::new_buffered(sealed)
        .and_then(|decryptor| decryptor.decrypt(iter::once(identity)))
        .map_err(refused)?;
    // Content is shorter than its seal: with this capacity the buffer never moves
    // and leaves no copy of the content behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader
        .take(limit.saturating_add(1))
        .read_to_end(&mut plain)
        .map_err(|_| Error::SealDamaged)?;
    if plain.len() as u64 > limit {
        return Err(Error::TooLarge { limit });
    }
    Ok(plain)
}

#[cfg(test)]
mod tests;
