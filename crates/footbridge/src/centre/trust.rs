//! Taking trust back: sites that are lost, kits that were read by somebody else.

use super::events::{KitRevoked, SiteRevoked};
use crate::error::{Error, OrNotFound, Result};
use crate::ids::{KitId, PersonId, SiteId};
use crate::site::Site;

/// Longest reason, in characters.
const REASON_AT_MOST: usize = 200;

impl Site {
    /// Nothing that a site sends from now on counts, until somebody has looked at it.
    ///
    /// One that only asks is turned away in the same way.
    pub(crate) fn revoke_site(&mut self, by: PersonId, site: SiteId, reason: &str) -> Result<()> {
        if reason.chars().count() > REASON_AT_MOST {
            return Err(Error::malformed("reason"));
        }
        let asks = self.store.asking_site(site)?.is_some();
        let admitted = self.store.admitted_sites()?;
        if !asks && !admitted.iter().any(|row| row.site == site) {
            return Err(Error::NotFound("site"));
        }
        let reason = reason.trim().to_owned();
        self.transact(Some(by), |tx| {
            tx.append(None, &SiteRevoked { site, reason })?;
            tx.stop_asking(site)
        })
    }

    /// A kit that was lost admits nobody any more; who came by it before stays.
    pub(crate) fn revoke_kit(&mut self, by: PersonId, kit: KitId) -> Result<()> {
        self.store.kit(kit)?.or_not_found("kit")?;
        self.transact(Some(by), |tx| {
            tx.append(None, &KitRevoked { kit }).map(drop)
        })
    }
}
