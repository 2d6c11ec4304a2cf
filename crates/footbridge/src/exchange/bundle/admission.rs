//! The proof of a starter kit: whoever held it made these keys.

use footbridge_signing::PublicKey;
use footbridge_signing::sealing::Recipient;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::exchange::hexed;
use crate::ids::{KitId, SiteId};

/// What a site says that asks to be admitted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::exchange) struct Admission {
    pub(in crate::exchange) kit: KitId,
    pub(in crate::exchange) kind: AskingKind,
    pub(in crate::exchange) site_key: PublicKey,
    pub(in crate::exchange) journal_key: PublicKey,
    pub(in crate::exchange) recipient: Recipient,
    /// The site that this one was, before it was found to be a copy.
    pub(in crate::exchange) former: Option<SiteId>,
    #[serde(with = "hexed")]
    pub(in crate::exchange) mac: [u8; 32],
}

/// What kind of site can ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::exchange) enum AskingKind {
    Station,
    Office,
}

impl AskingKind {
    /// How it stands in the store.
    pub(in crate::exchange) fn name(self) -> &'static str {
        match self {
            Self::Station => "station",
            Self::Office => "office",
        }
    }
}

impl Admission {
    /// Proves by a kit's token that its holder has these keys.
    pub(in crate::exchange) fn make(
        (kit, token): (KitId, &[u8]),
        kind: AskingKind,
        (site_key, journal_key): (PublicKey, PublicKey),
        recipient: Recipient,
        former: Option<SiteId>,
    ) -> Self {
        let mut admission = Self {
            kit,
            kind,
            site_key,
            journal_key,
            recipient,
            former,
            mac: [0; 32],
        };
        admission.mac = admission.code(token).finalize().into_bytes().into();
        admission
    }

    /// True if the token made this proof.
    pub(in crate::exchange) fn holds(&self, token: &[u8]) -> bool {
        self.code(token).verify_slice(&self.mac).is_ok()
    }

    /// HMAC-SHA-256 over `"footbridge admission 1" || kit || site key || journal key || recipient`,
    /// and the former site, if there was one.
    fn code(&self, token: &[u8]) -> Hmac<Sha256> {
        let mut code =
            <Hmac<Sha256>>::new_from_slice(token).expect("HMAC takes keys of any length");
        code.update(b"footbridge admission 1");
        code.update(&self.kit.0);
        code.update(self.site_key.as_bytes());
        code.update(self.journal_key.as_bytes());
        code.update(self.recipient.to_string().as_bytes());
        if let Some(former) = self.former {
            code.update(&former.0);
        }
        code
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use footbridge_signing::SecretKey;
    use footbridge_signing::sealing::Identity;

    fn key(seed: u8) -> PublicKey {
        SecretKey::from_seed(&[seed; 32]).public()
    }

    fn admission() -> Admission {
        let recipient = Identity::generate().recipient();
        Admission::make(
            (KitId([1; 16]), &[2; 32]),
            AskingKind::Station,
            (key(3), key(4)),
            recipient,
            None,
        )
    }

    #[test]
    fn the_proof_holds_for_its_token_and_its_keys_only() {
        assert!(admission().holds(&[2; 32]));
        assert!(!admission().holds(&[3; 32]));
        let changes: [fn(&mut Admission); 5] = [
            |a| a.kit = KitId([9; 16]),
            |a| a.site_key = key(9),
            |a| a.journal_key = key(9),
            |a| a.recipient = Identity::generate().recipient(),
            |a| a.former = Some(SiteId([9; 16])),
        ];
        for change in changes {
            let mut changed = admission();
            change(&mut changed);
            assert!(!changed.holds(&[2; 32]), "{changed:?}");
        }
    }
}
