//! Ed25519 keys and their ids.
//!
//! It holds the one signature scheme of the program and the id under which DSSE
//! and TUF name a key. It does not say whom a key belongs to or what it may sign.

use crate::{Error, canonical, hex};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::fmt;
use zeroize::Zeroizing;

/// An Ed25519 signing key; its memory is wiped when it is dropped.
pub struct SecretKey(SigningKey);

impl SecretKey {
    /// The key that grows from 32 random bytes (RFC 8032 calls them the private key).
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The 32 bytes that the key grew from, to be kept sealed.
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The half of the key that others may know.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    /// Signs a message as it is; contexts and types are the caller's matter.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(..)")
    }
}

/// An Ed25519 public key: a canonical point that is not of small order.
///
/// Its text form, in JSON too, is 64 lower-case hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// Takes a key from its 32 bytes.
    ///
    /// # Errors
    /// [`Error::KeyInvalid`] if the bytes are no point, spell one in a second way,
    /// or give a weak key under which forged signatures verify.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, Error> {
        let key = VerifyingKey::from_bytes(bytes).map_err(|_| Error::KeyInvalid)?;
        if key.is_weak() || key.to_edwards().compress().as_bytes() != bytes {
            return Err(Error::KeyInvalid);
        }
        Ok(Self(*bytes))
    }

    /// Takes a key from 64 lower-case hex digits.
    ///
    /// # Errors
    /// [`Error::KeyInvalid`], as for [`PublicKey::from_bytes`].
    pub fn from_hex(text: &str) -> Result<Self, Error> {
        Self::from_bytes(&hex::decode(text).ok_or(Error::KeyInvalid)?)
    }

    /// The key as 64 lower-case hex digits.
    pub fn to_hex(&self) -> String {
        hex::encode(&self.0)
    }

    /// The key's 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The id of the key: SHA-256 over the canonical JSON of the TUF key object, in hex.
    ///
    /// Source: TUF 1.0.34 §4.2; DSSE envelopes carry the same id, so that one reader serves both.
    pub fn key_id(&self) -> String {
        let object = json!({
            "keytype": "ed25519",
            "keyval": { "public": self.to_hex() },
            "scheme": "ed25519",
        });
        let canonical = canonical::encode(&object).expect("the key object holds only strings");
        hex::encode(&Sha256::digest(canonical))
    }

    /// Checks a signature over a message, by the strict rules.
    ///
    /// # Errors
    /// [`Error::SignatureWrong`] if this key did not sign exactly this message.
    pub fn verify(&self, message: &[u8], signature: &[u8; 64]) -> Result<(), Error> {
        VerifyingKey::from_bytes(&self.0)
            .and_then(|key| key.verify_strict(message, &Signature::from_bytes(signature)))
            .map_err(|_| Error::SignatureWrong)
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", self.to_hex())
    }
}

impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_hex())
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_hex(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> SecretKey {
        SecretKey::from_seed(&std::array::from_fn(|n| n as u8))
    }

    #[test]
    fn the_key_id_is_the_one_tuf_computes() {
        let public = key().public();
        assert!(public.to_hex().starts_with("03a107bf"));
        assert_eq!(
            public.key_id(),
            "63d00ee3cf4f5c61ad94efa696c68f13b608fe56ecea13fb144a6fd18e9235b9"
        );
    }

    #[test]
    fn a_signature_holds_for_its_message_and_key_only() {
        let signature = key().sign(b"message");
        let public = key().public();
        assert_eq!(public.verify(b"message", &signature), Ok(()));
        assert_eq!(
            public.verify(b"massage", &signature),
            Err(Error::SignatureWrong)
        );
        let other = SecretKey::from_seed(&[9; 32]).public();
        assert_eq!(
            other.verify(b"message", &signature),
            Err(Error::SignatureWrong)
        );
    }

    #[test]
    fn weak_and_doubly_spelt_keys_are_refused() {
        let mut identity = [0; 32];
        identity[0] = 1;
        let mut beyond_the_prime = [0xff; 32];
        beyond_the_prime[0] = 0xf0;
        beyond_the_prime[31] = 0x7f;
        for bytes in [[0; 32], identity, beyond_the_prime, [0xff; 32]] {
            assert_eq!(PublicKey::from_bytes(&bytes), Err(Error::KeyInvalid));
        }
    }

    #[test]
    fn json_form_is_lower_case_hex_only() {
        let public = key().public();
        let text = serde_json::to_string(&public).unwrap();
        assert_eq!(serde_json::from_str::<PublicKey>(&text).unwrap(), public);
        let upper = text.to_uppercase();
        assert!(serde_json::from_str::<PublicKey>(&upper).is_err());
    }

    #[test]
    fn debug_output_shows_no_secret() {
        assert_eq!(format!("{:?}", key()), "SecretKey(..)");
        assert_eq!(*key().seed(), std::array::from_fn(|n| n as u8));
    }
}
