//! Signature schemes, seen from TUF metadata.
//!
//! Ours is Ed25519 and nothing else. A program that has to read other people's
//! repositories may bring further schemes with it; the shipped program brings none.

use crate::{PublicKey, hex};

/// Checks signatures of schemes that this crate does not know.
pub trait Schemes {
    /// Whether the key made this signature over the message; false for what it does not know.
    ///
    /// `keytype`, `scheme` and `public` are the fields of the key object, which nobody has
    /// looked at before.
    fn verifies(
        &self,
        keytype: &str,
        scheme: &str,
        public: &str,
        message: &[u8],
        signature: &[u8],
    ) -> bool;
}

/// No scheme besides our own.
#[derive(Clone, Copy, Debug)]
pub struct Ed25519Only;

impl Schemes for Ed25519Only {
    fn verifies(&self, _: &str, _: &str, _: &str, _: &[u8], _: &[u8]) -> bool {
        false
    }
}

/// The three fields of a key object that say who signs, and how.
#[derive(Clone, Copy, Debug)]
pub(super) struct Signer<'a> {
    pub(super) keytype: &'a str,
    pub(super) scheme: &'a str,
    pub(super) public: &'a str,
}

impl Signer<'_> {
    pub(super) fn is_ours(&self) -> bool {
        (self.keytype, self.scheme) == ("ed25519", "ed25519")
    }

    /// Whether this signer made a signature, written in hex, over a message.
    pub(super) fn made(&self, message: &[u8], signature: &str, others: &dyn Schemes) -> bool {
        let Some(signature) = hex::decode_any(signature) else {
            return false;
        };
        if !self.is_ours() {
            let Self {
                keytype,
                scheme,
                public,
            } = *self;
            return others.verifies(keytype, scheme, public, message, &signature);
        }
        let Ok(signature) = <&[u8; 64]>::try_from(signature.as_slice()) else {
            return false;
        };
        PublicKey::from_hex(self.public).is_ok_and(|key| key.verify(message, signature).is_ok())
    }
}
