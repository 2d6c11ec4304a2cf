//! Admission: a site with a starter kit asks, the coordinator admits, what has waited comes in.

use super::bundle::{self, Checked, Unsealed};
use super::take::{self, Delivery};
use crate::centre::events::SiteAdmitted;
use crate::error::{ExchangeError, OrNotFound, Result};
use crate::events::{Payload, kinds};
use crate::ids::{FileHash, PersonId, SiteId};
use crate::people::checked_name;
use crate::site::{Merged, Site, SiteNamed};
use crate::storage::{AskingRow, KitRow};

/// The row of a site that asks, if its kit is ours, its proof holds and the kit has a place left.
pub(super) fn asking(site: &Site, unsealed: &Unsealed, ranges: &[Checked]) -> Result<AskingRow> {
    let manifest = &unsealed.manifest;
    let admission = manifest
        .admission
        .as_ref()
        .ok_or(ExchangeError::BundleSenderUnknown)?;
    let kit = site
        .store
        .kit(admission.kit)?
        .ok_or(ExchangeError::AdmissionWrong)?;
    let keys_fit = admission.site_key == manifest.sender_key
        && ranges.iter().all(|range| {
            range.journal.site == manifest.sender
                && range.journal.key == *admission.journal_key.as_bytes()
        });
    if !keys_fit || !admission.holds(&kit.token) {
        return Err(ExchangeError::AdmissionWrong.into());
    }
    has_place(site, &kit, manifest.sender)?;
    Ok(AskingRow {
        site: manifest.sender,
        kind: admission.kind.name().into(),
        classroom: kit.classroom,
        kit: kit.kit,
        site_key: *manifest.sender_key.as_bytes(),
        recipient: admission.recipient.to_string(),
        since_millis: site.now_millis(),
        name: name_in(ranges),
    })
}

/// What the site calls itself in its own journal, so that people can tell two that ask apart.
fn name_in(ranges: &[Checked]) -> Option<String> {
    let events = ranges.iter().flat_map(|range| &range.events);
    let named = events.filter(|event| event.header.kind == kinds::SITE_NAMED.number);
    let body = named.filter_map(|event| event.body.as_ref()).next_back()?;
    let said = SiteNamed::from_bytes(&body.payload)?;
    checked_name(&said.name).ok()
}

/// A site counts once, however often it asks.
fn has_place(site: &Site, kit: &KitRow, asking: SiteId) -> Result<()> {
    let users = site.store.users_of_kit(kit.kit)?;
    if users.contains(&asking) || (users.len() as u64) < u64::from(kit.sites) {
        return Ok(());
    }
    Err(ExchangeError::KitUsedUp.into())
}

/// A bundle that has waited, opened and checked again.
struct Waited {
    file: FileHash,
    ranges: Vec<Checked>,
}

impl Site {
    /// Admits a site that asks, and merges what has waited with it: all at once, or nothing.
    pub(crate) fn admit(&mut self, by: PersonId, site: SiteId) -> Result<Merged> {
        let asking = self.store.asking_site(site)?.or_not_found("site")?;
        let waited = self.waited(site)?;
        let (own, at_millis) = (self.id(), self.now_millis());
        self.transact(Some(by), |tx| {
            tx.append(None, &SiteAdmitted::of(&asking))?;
            let mut merged = Merged::default();
            for bundle in &waited {
                let delivery = Delivery {
                    file: bundle.file,
                    sender: site,
                    to: own,
                    at_millis,
                };
                let one = take::merge_ranges(tx, &delivery, &bundle.ranges)?;
                merged.new += one.new;
                merged.known += one.known;
            }
            tx.stop_asking(site)?;
            Ok(merged)
        })
    }

    /// The waiting bundles of a site. One that no longer passes is left out:
    /// the site sends its entries again until a receipt covers them.
    fn waited(&self, site: SiteId) -> Result<Vec<Waited>> {
        let mut waited = Vec::new();
        for (file, sealed) in self.store.waiting_bundles(site)? {
            let unsealed = bundle::unseal(&self.keys.identity, &sealed);
            let ranges = unsealed.and_then(|unsealed| match unsealed {
                Some(unsealed) => take::checked(self, &unsealed).map(Some),
                None => Ok(None),
            });
            if let Ok(Some(ranges)) = ranges {
                waited.push(Waited { file, ranges });
            }
        }
        Ok(waited)
    }
}
