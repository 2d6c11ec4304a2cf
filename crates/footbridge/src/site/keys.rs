//! The keys of a site: its own, the one of its journal, and its age identity.

use footbridge_signing::SecretKey;
use footbridge_signing::dsse::{self, PayloadType};
use footbridge_signing::sealing::Identity;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::error::Result;
use crate::ids::{JournalId, SiteId};
use crate::storage::OwnSite;

/// Private keys of an open site.
#[derive(Debug)]
pub(crate) struct Keys {
    pub(crate) site: SiteId,
    pub(crate) site_key: SecretKey,
    pub(crate) journal: JournalId,
    pub(crate) journal_key: SecretKey,
    pub(crate) identity: Identity,
    /// Identities from before: what others sealed to them is still read.
    pub(crate) former: Vec<Identity>,
}

impl Keys {
    pub(super) fn of(own: &OwnSite, former: &[Zeroizing<String>]) -> Result<Self> {
        let site_key = SecretKey::from_seed(&own.site_seed);
        Ok(Self {
            site: SiteId::of_key(&site_key.public()),
            site_key,
            journal: own.journal,
            journal_key: SecretKey::from_seed(&own.journal_seed),
            identity: Identity::from_secret(&own.identity)?,
            former: former
                .iter()
                .map(|secret| Identity::from_secret(secret))
                .collect::<std::result::Result<_, _>>()?,
        })
    }
}

/// What a site says of a journal: this key writes it. Payload of a `journal-key` envelope.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct JournalCertificate {
    pub(crate) site: SiteId,
    pub(crate) journal: JournalId,
    pub(crate) key: footbridge_signing::PublicKey,
    pub(crate) epoch: u32,
    pub(crate) predecessor: Option<JournalId>,
}

/// Certifies a journal's key by the site's.
pub(super) fn certify(keys: &Keys, epoch: u32, predecessor: Option<JournalId>) -> Vec<u8> {
    let certificate = JournalCertificate {
        site: keys.site,
        journal: keys.journal,
        key: keys.journal_key.public(),
        epoch,
        predecessor,
    };
    let payload = serde_json::to_vec(&certificate).expect("a certificate has plain fields");
    dsse::sign(PayloadType::JournalKey, &payload, &[&keys.site_key])
}

/// Reads a certificate that the site's key signed.
pub(crate) fn certificate_of(
    envelope: &[u8],
    site_key: &footbridge_signing::PublicKey,
) -> Result<JournalCertificate> {
    let verified = dsse::verify(envelope, PayloadType::JournalKey, &[*site_key], 1)?;
    Ok(verified.decode()?)
}
