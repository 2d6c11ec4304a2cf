//! DSSE v1.0.2 envelopes: signed JSON that states of which type it is.
//!
//! It signs and checks bytes; it does not know what the payloads say nor whom to trust.
//! Signatures are checked over the bytes received, and those bytes are handed on.

use crate::{Error, PublicKey, SecretKey, Verified, json};
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::engine::{DecodePaddingMode, Engine};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Largest envelope that is read, in bytes.
pub const MAX_ENVELOPE_BYTES: usize = 16 * 1024 * 1024;

/// Most signatures that are looked at in one envelope; more are refused.
pub const MAX_SIGNATURES: usize = 64;

const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const BASE64: GeneralPurpose = GeneralPurpose::new(&STANDARD, LENIENT);
const BASE64_URL: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, LENIENT);

/// What an envelope may hold; each is accepted in its one place only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayloadType {
    /// The manifest of a bundle of events.
    Bundle,
    /// A centre's statement of its sites, staff and files.
    Statement,
    /// A centre's receipt for what it holds.
    Receipt,
    /// The keys of a centre, a target of the programme.
    CentreKeys,
    /// A site's certificate for the key of one of its journals.
    JournalKey,
    /// A learner's record on its way to another site.
    Transfer,
    /// What a site needs to come back on another computer.
    Recovery,
}

impl PayloadType {
    /// The media type that stands in the envelope and under the signature.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bundle => "application/vnd.footbridge.bundle.v1+json",
            Self::Statement => "application/vnd.footbridge.statement.v1+json",
            Self::Receipt => "application/vnd.footbridge.receipt.v1+json",
            Self::CentreKeys => "application/vnd.footbridge.centre-keys.v1+json",
            Self::JournalKey => "application/vnd.footbridge.journal-key.v1+json",
            Self::Transfer => "application/vnd.footbridge.transfer.v1+json",
            Self::Recovery => "application/vnd.footbridge.recovery.v1+json",
        }
    }
}

/// Signs a payload with every given key and returns the envelope's JSON.
///
/// Source: DSSE v1.0.2, `envelope.md`; the key id is [`PublicKey::key_id`].
pub fn sign(payload_type: PayloadType, payload: &[u8], keys: &[&SecretKey]) -> Vec<u8> {
    let message = pae(payload_type.as_str(), payload);
    let signatures = keys
        .iter()
        .map(|key| WireSignature {
            keyid: Some(key.public().key_id()),
            sig: BASE64.encode(key.sign(&message)),
        })
        .collect();
    let envelope = Envelope {
        payload: BASE64.encode(payload),
        payload_type: payload_type.as_str().to_owned(),
        signatures,
    };
    serde_json::to_vec(&envelope).expect("an envelope holds only strings")
}

/// Checks an envelope against the trusted keys and hands on its payload.
///
/// At least `threshold` distinct trusted keys must have signed; a threshold of 0 counts as 1.
/// Key ids are unauthenticated hints in DSSE and are not looked at.
///
/// # Errors
/// [`Error::TooLarge`], [`Error::EnvelopeUnreadable`], [`Error::PayloadTypeWrong`];
/// [`Error::SignatureWrong`] if no trusted key signed, [`Error::SignatureMissing`] if too few did.
pub fn verify(
    envelope: &[u8],
    payload_type: PayloadType,
    trusted: &[PublicKey],
    threshold: usize,
) -> Result<Verified, Error> {
    let opened = Opened::read(envelope, payload_type)?;
    opened.check(payload_type, trusted, threshold.max(1))?;
    Ok(Verified::new(opened.payload))
}

/// Checks an envelope that names its own key in its payload.
///
/// `key_of` sees the payload before it is proved, and must do nothing but find the key in it.
/// What comes back proves that the owner of the returned key signed the payload;
/// **who that owner is, the caller must prove by other means**.
///
/// # Errors
/// [`Error::PayloadUnreadable`] if `key_of` finds no key; otherwise as [`verify`].
pub fn verify_by(
    envelope: &[u8],
    payload_type: PayloadType,
    key_of: impl FnOnce(&[u8]) -> Option<PublicKey>,
) -> Result<(Verified, PublicKey), Error> {
    let opened = Opened::read(envelope, payload_type)?;
    let key = key_of(&opened.payload).ok_or(Error::PayloadUnreadable { line: 0, column: 0 })?;
    opened.check(payload_type, &[key], 1)?;
    Ok((Verified::new(opened.payload), key))
}

/// The bytes that are signed: type and body, each with its length before it.
///
/// Source: DSSE v1.0.2, `protocol.md`, pre-authentication encoding.
pub fn pae(payload_type: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "DSSEv1 {} {payload_type} {} ",
        payload_type.len(),
        body.len()
    );
    [head.as_bytes(), body].concat()
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Envelope {
    payload: String,
    payload_type: String,
    signatures: Vec<WireSignature>,
}

#[derive(Serialize, Deserialize)]
struct WireSignature {
    #[serde(default)]
    keyid: Option<String>,
    sig: String,
}

/// An envelope taken apart, with nothing proved yet.
struct Opened {
    payload: Vec<u8>,
    signatures: Vec<[u8; 64]>,
}

impl Opened {
    fn read(envelope: &[u8], payload_type: PayloadType) -> Result<Self, Error> {
        within(envelope.len(), MAX_ENVELOPE_BYTES)?;
        let envelope: Envelope = json::decode(envelope).map_err(|_| Error::EnvelopeUnreadable)?;
        if envelope.payload_type != payload_type.as_str() {
            return Err(Error::PayloadTypeWrong {
                expected: payload_type.as_str(),
            });
        }
        within(envelope.signatures.len(), MAX_SIGNATURES)?;
        if envelope.signatures.is_empty() {
            return Err(Error::SignatureMissing { have: 0, need: 1 });
        }
        Ok(Self {
            payload: from_base64(&envelope.payload).ok_or(Error::EnvelopeUnreadable)?,
            // A signature of another scheme may stand beside ours, so it is passed over.
            signatures: envelope
                .signatures
                .iter()
                .filter_map(|signature| from_base64(&signature.sig)?.try_into().ok())
                .collect(),
        })
    }

    /// Counts distinct keys, so that one key cannot sign for two.
    fn check(
        &self,
        payload_type: PayloadType,
        trusted: &[PublicKey],
        need: usize,
    ) -> Result<(), Error> {
        let message = pae(payload_type.as_str(), &self.payload);
        let have = trusted
            .iter()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .filter(|key| self.signed_by(key, &message))
            .take(need)
            .count();
        match have {
            _ if have >= need => Ok(()),
            0 => Err(Error::SignatureWrong),
            _ => Err(Error::SignatureMissing { have, need }),
        }
    }

    fn signed_by(&self, key: &PublicKey, message: &[u8]) -> bool {
        self.signatures
            .iter()
            .any(|signature| key.verify(message, signature).is_ok())
    }
}

fn within(size: usize, limit: usize) -> Result<(), Error> {
    if size > limit {
        return Err(Error::TooLarge {
            limit: limit as u64,
        });
    }
    Ok(())
}

/// Reads either alphabet, as verifiers must, but not both in one text.
fn from_base64(text: &str) -> Option<Vec<u8>> {
    let engine = if text.contains(['-', '_']) {
        BASE64_URL
    } else {
        BASE64
    };
    engine.decode(text).ok()
}

#[cfg(test)]
mod tests;
