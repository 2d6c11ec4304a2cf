//! Admission: a site with a starter kit asks, the coordinator admits, what has waited comes in.

use super::bundle::{Admission, Checked, Manifest, Unsealed};
use super::take::{self, Delivery};
use crate::centre::events::{SiteAdmitted, SiteLetIn};
use crate::desk::commands::SiteKind;
use crate::error::{ExchangeError, OrNotFound, Result};
use crate::events::{Payload, kinds};
use crate::ids::{FileHash, PersonId, SiteId};
use crate::people::checked_name;
use crate::site::{Merged, Site, SiteNamed, fold_anew_if_asked};
use crate::storage::{AskingRow, KitRow, Setting};

/// Most bundles that may wait for one site that asks; more are refused until it is admitted.
const WAITING_AT_MOST: usize = 50;

/// Lets a bundle of a site that is not admitted wait, if a starter kit speaks for the site.
///
/// At a station or an office only the kit that it came by itself counts: false if it is another.
pub(super) fn ask(
    site: &mut Site,
    file: FileHash,
    sealed: &[u8],
    unsealed: &Unsealed,
) -> Result<bool> {
    let sender = unsealed.manifest.sender;
    let Some(asking) = asking(site, unsealed)? else {
        super::carry::keep(site, file, sealed)?;
        return Ok(false);
    };
    if site.kind != SiteKind::Centre {
        super::carry::keep(site, file, sealed)?;
    }
    if site.store.waiting_bundles(sender)?.len() >= WAITING_AT_MOST {
        return Err(ExchangeError::AskingTooMuch.into());
    }
    let events = unsealed.manifest.ranges.iter();
    let events = events.map(|range| range.last + 1 - range.first).sum();
    site.note(|write| {
        write.insert_asking(&asking)?;
        write.keep_waiting(sender, file, sealed, events)
    })?;
    Ok(true)
}

/// The row of a site that asks, if its kit is ours, its proof holds and the kit has a place left.
fn asking(site: &Site, unsealed: &Unsealed) -> Result<Option<AskingRow>> {
    let manifest = &unsealed.manifest;
    let admission = manifest
        .admission
        .as_ref()
        .ok_or(ExchangeError::BundleSenderUnknown)?;
    let Some(kit) = kit_of(site, admission)? else {
        return Ok(None);
    };
    let ranges = take::checked(site, unsealed, &site.known()?)?;
    let keys_fit = admission.site_key == manifest.sender_key
        && ranges
            .iter()
            .any(|range| range.journal.key == *admission.journal_key.as_bytes());
    if !keys_fit || !admission.holds(&kit.token) {
        return Err(ExchangeError::AdmissionWrong.into());
    }
    if site.kind == SiteKind::Centre {
        has_place(site, &kit, manifest.sender, admission.former)?;
    }
    Ok(Some(AskingRow {
        site: manifest.sender,
        kind: admission.kind.name().into(),
        classroom: kit.classroom,
        kit: kit.kit,
        site_key: *manifest.sender_key.as_bytes(),
        recipient: admission.recipient.to_string(),
        since_millis: site.now_millis(),
        name: name_in(&ranges),
    }))
}

/// The kit that an admission speaks of: from the centre's book, elsewhere the own one.
fn kit_of(site: &Site, admission: &Admission) -> Result<Option<KitRow>> {
    if site.kind == SiteKind::Centre {
        if site.store.revoked_kits()?.contains(&admission.kit) {
            return Err(ExchangeError::KitRevoked.into());
        }
        let kit = site.store.kit(admission.kit)?;
        return Ok(Some(kit.ok_or(ExchangeError::AdmissionWrong)?));
    }
    let centre = site.centre()?;
    let (Some(kit), Some(token), Some(classroom)) =
        (centre.kit, centre.kit_token, centre.classroom)
    else {
        return Ok(None);
    };
    let token: Option<[u8; 32]> = token.as_slice().try_into().ok();
    Ok(token.filter(|_| kit == admission.kit).map(|token| KitRow {
        kit,
        classroom,
        token,
        sites: u32::MAX,
    }))
}

/// What the site calls itself in its own journal, so that people can tell two that ask apart.
fn name_in(ranges: &[Checked]) -> Option<String> {
    let events = ranges.iter().flat_map(|range| &range.events);
    let named = events.filter(|event| event.header.kind == kinds::SITE_NAMED.number);
    let body = named.filter_map(|event| event.body.as_ref()).next_back()?;
    let said = SiteNamed::from_bytes(&body.payload)?;
    checked_name(&said.name).ok()
}

/// A site counts once, however often it asks, and one that parted from its copies as the one it was.
fn has_place(site: &Site, kit: &KitRow, asking: SiteId, former: Option<SiteId>) -> Result<()> {
    let users = site.store.users_of_kit(kit.kit)?;
    let counted = users.contains(&asking) || former.is_some_and(|former| users.contains(&former));
    if counted || (users.len() as u64) < u64::from(kit.sites) {
        return Ok(());
    }
    Err(ExchangeError::KitUsedUp.into())
}

/// A bundle that has waited, opened and checked again.
struct Waited {
    file: FileHash,
    manifest: Manifest,
    ranges: Vec<Checked>,
}

impl Site {
    /// The coordinator admits a site that asks, and what has waited with it is merged:
    /// all at once, or nothing.
    pub(crate) fn admit(&mut self, by: PersonId, site: SiteId) -> Result<Merged> {
        let asking = self.store.asking_site(site)?.or_not_found("site")?;
        self.let_join(by, site, &SiteAdmitted::of(&asking))
    }

    /// Staff let a site take part in their classroom until the centre has decided.
    pub(crate) fn let_in(&mut self, by: PersonId, site: SiteId) -> Result<Merged> {
        let asking = self.store.asking_site(site)?.or_not_found("site")?;
        self.let_join(by, site, &SiteLetIn::of(&asking))
    }

    fn let_join(&mut self, by: PersonId, site: SiteId, joins: &impl Payload) -> Result<Merged> {
        let waited = self.waited(site)?;
        let (holder, at_millis) = (self.holder(), self.now_millis());
        let round = self.store.count(Setting::Rounds)?;
        self.transact(Some(by), |tx| {
            tx.append(None, joins)?;
            let mut merged = Merged::default();
            for bundle in &waited {
                let delivery = Delivery {
                    file: bundle.file,
                    sender: site,
                    holder: holder.clone(),
                    at_millis,
                    round,
                    whole: bundle.ranges.len() == bundle.manifest.ranges.len(),
                };
                merged.add(take::merge_ranges(tx, &delivery, &bundle.ranges)?);
                take::hear(tx, &bundle.manifest, &delivery)?;
            }
            tx.stop_asking(site)?;
            Ok(merged)
        })
    }

    /// The waiting bundles of a site. One that no longer passes is left out:
    /// the site sends its entries again until a receipt covers them.
    fn waited(&self, site: SiteId) -> Result<Vec<Waited>> {
        let known = self.known()?;
        let mut waited = Vec::new();
        for (file, sealed) in self.store.waiting_bundles(site)? {
            let Ok(Some(unsealed)) = self.unseal(&sealed) else {
                continue;
            };
            if let Ok(ranges) = take::checked(self, &unsealed, &known) {
                waited.push(Waited {
                    file,
                    manifest: unsealed.manifest,
                    ranges,
                });
            }
        }
        Ok(waited)
    }

    /// The coordinator takes in what a revoked site had sent after all.
    pub(crate) fn take_put_aside(&mut self, site: SiteId) -> Result<Merged> {
        let known = self.known()?;
        let (holder, at_millis) = (self.holder(), self.now_millis());
        let round = self.store.count(Setting::Rounds)?;
        let mut bundles = Vec::new();
        for (file, sealed) in self.store.quarantined_of(site)? {
            // One that does not pass is dropped with the rest: its sender has it still.
            if let Ok(Some(unsealed)) = self.unseal(&sealed)
                && let Ok(ranges) = take::checked(self, &unsealed, &known)
            {
                bundles.push((file, ranges));
            }
        }
        self.note(|write| {
            let mut merged = Merged::default();
            for (file, ranges) in &bundles {
                let delivery = Delivery {
                    file: *file,
                    sender: site,
                    holder: holder.clone(),
                    at_millis,
                    round,
                    whole: true,
                };
                merged.add(take::merge_ranges(write, &delivery, ranges)?);
            }
            write.end_quarantine(site)?;
            fold_anew_if_asked(write, holder.site)?;
            Ok(merged)
        })
    }
}
