//! The public keys of a centre, a target of the programme.
//!
//! The publisher's metadata say that the file belongs there; the envelope proves
//! besides that the centre itself holds the key that it claims.

use footbridge_signing::dsse::{self, PayloadType};
use footbridge_signing::sealing::Recipient;
use footbridge_signing::{PublicKey, Verified};
use serde::{Deserialize, Serialize};

use super::key_files::CentreSecret;
use crate::error::{ExchangeError, Result};
use crate::ids::CentreId;

/// What a centre signs with and what is sealed to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CentreKeys {
    pub(crate) centre: CentreId,
    /// For people.
    pub(crate) name: String,
    /// Keys of statements and receipts.
    pub(crate) keys: Vec<PublicKey>,
    /// To whom bundles and recovery files are sealed.
    pub(crate) recipients: Vec<Recipient>,
    /// To whom item keys are sealed.
    pub(crate) content_recipient: Recipient,
}

impl CentreKeys {
    /// The public side of a centre's secrets.
    pub(crate) fn of(secret: &CentreSecret) -> Self {
        Self {
            centre: secret.centre,
            name: secret.name.clone(),
            keys: vec![secret.key.public()],
            recipients: vec![secret.identity.recipient()],
            content_recipient: secret.content_identity.recipient(),
        }
    }

    /// Name of the target.
    pub(crate) fn target_name(centre: CentreId) -> String {
        format!("centres/{centre}.keys.json")
    }

    /// The envelope, signed by the centre.
    pub(crate) fn sign(secret: &CentreSecret) -> Vec<u8> {
        let payload = serde_json::to_vec(&Self::of(secret)).expect("public keys are only text");
        dsse::sign(PayloadType::CentreKeys, &payload, &[&secret.key])
    }

    /// Reads a proved target; it is refused if it speaks of another centre.
    pub(crate) fn read(target: &Verified, centre: CentreId) -> Result<Self> {
        let claimed = |payload: &[u8]| {
            let keys: Self = serde_json::from_slice(payload).ok()?;
            keys.keys.first().copied()
        };
        let (payload, _) = dsse::verify_by(target.as_bytes(), PayloadType::CentreKeys, claimed)?;
        let keys: Self = payload.decode()?;
        match keys.centre == centre {
            true => Ok(keys),
            false => Err(ExchangeError::CentreKeysWrong.into()),
        }
    }
}
