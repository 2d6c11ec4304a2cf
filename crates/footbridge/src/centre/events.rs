//! Events of the centre's own book, and how they fold.

use footbridge_signing::PublicKey;

use crate::error::Result;
use crate::events::payload;
use crate::ids::{ClassroomId, FileHash, KitId, SiteId};
use crate::site::Folding;
use crate::storage::{AdmittedRow, AskingRow, KitRow, LetInRow};

payload! {
    /// A classroom, with its name.
    ClassroomFounded is CLASSROOM_FOUNDED {
        classroom: ClassroomId,
        name: String,
    }
    /// A starter kit, good for so many sites.
    KitIssued is KIT_ISSUED {
        kit: KitId,
        classroom: ClassroomId,
        token: String,
        sites: u32,
    }
    /// A site that staff of a classroom let in until the centre has decided.
    SiteLetIn is SITE_LET_IN {
        site: SiteId,
        kind: String,
        kit: KitId,
        key: String,
        recipient: String,
    }
    /// A site that is trusted no longer.
    SiteRevoked is SITE_REVOKED {
        site: SiteId,
        reason: String,
    }
    /// A kit that admits nobody any more.
    KitRevoked is KIT_REVOKED {
        kit: KitId,
    }
    /// A person of whom nothing is kept.
    PersonErased is PERSON_ERASED {
        tombstone: FileHash,
    }
    /// A site that belongs to the centre from now on.
    SiteAdmitted is SITE_ADMITTED {
        site: SiteId,
        kind: String,
        classroom: ClassroomId,
        kit: KitId,
        key: String,
        recipient: String,
    }
}

impl SiteAdmitted {
    /// The admission of a site that asks.
    pub(crate) fn of(asking: &AskingRow) -> Self {
        Self {
            site: asking.site,
            kind: asking.kind.clone(),
            classroom: asking.classroom,
            kit: asking.kit,
            key: hex::encode(asking.site_key),
            recipient: asking.recipient.clone(),
        }
    }
}

impl SiteLetIn {
    /// A site that asks, as its classroom may know it.
    pub(crate) fn of(asking: &AskingRow) -> Self {
        Self {
            site: asking.site,
            kind: asking.kind.clone(),
            kit: asking.kit,
            key: hex::encode(asking.site_key),
            recipient: asking.recipient.clone(),
        }
    }
}

pub(crate) fn fold_classroom(folding: &Folding<'_>, payload: ClassroomFounded) -> Result<()> {
    folding
        .write
        .insert_classroom(payload.classroom, folding.event.hash, &payload.name)
}

pub(crate) fn fold_kit(folding: &Folding<'_>, payload: KitIssued) -> Result<()> {
    let mut token = [0; 32];
    if hex::decode_to_slice(&payload.token, &mut token).is_err() || payload.sites == 0 {
        return Ok(());
    }
    folding.write.insert_kit(&KitRow {
        kit: payload.kit,
        classroom: payload.classroom,
        token,
        sites: payload.sites,
    })
}

pub(crate) fn fold_admitted(folding: &Folding<'_>, payload: SiteAdmitted) -> Result<()> {
    let Ok(key) = PublicKey::from_hex(&payload.key) else {
        return Ok(());
    };
    folding.write.insert_admitted(&AdmittedRow {
        site: payload.site,
        kind: payload.kind,
        classroom: payload.classroom,
        kit: payload.kit,
        key: *key.as_bytes(),
        recipient: payload.recipient,
    })
}

pub(crate) fn fold_let_in(folding: &Folding<'_>, payload: SiteLetIn) -> Result<()> {
    let Ok(key) = PublicKey::from_hex(&payload.key) else {
        return Ok(());
    };
    if SiteId::of_key(&key) != payload.site {
        return Ok(());
    }
    folding.write.insert_let_in(&LetInRow {
        site: payload.site,
        kind: payload.kind,
        kit: payload.kit,
        key: *key.as_bytes(),
        recipient: payload.recipient,
    })
}

pub(crate) fn fold_revoked_site(folding: &Folding<'_>, payload: SiteRevoked) -> Result<()> {
    folding
        .write
        .insert_revoked_site(payload.site, &payload.reason)
}

pub(crate) fn fold_revoked_kit(folding: &Folding<'_>, payload: KitRevoked) -> Result<()> {
    folding.write.insert_revoked_kit(payload.kit)
}
