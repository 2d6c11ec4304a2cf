//! The centre's book: classrooms, kits, sites, and what the coordinator sees of learners.

pub mod commands;
mod erasures;
pub(crate) mod events;
mod kits;
mod learners;
mod new_keys;
mod sites;
mod trust;

use std::path::Path;

use commands::{
    AdmitSite, Admitted, ErasePerson, KitMade, LearnerView, NewKit, Overview, RevokeKit,
    RevokeSite, ShowLearner, SitesView, TakeKeys, TransferLearner,
};

use crate::approvals::two_accounts;
use crate::error::Result;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;

/// `centre.overview`.
pub(crate) fn overview(call: &mut Call<'_>, _: Nothing) -> Result<Overview> {
    call.with_site(|site| site.overview())
}

/// `centre.sites`.
pub(crate) fn sites(call: &mut Call<'_>, _: Nothing) -> Result<SitesView> {
    call.with_site(|site| site.sites_view())
}

/// `centre.admit`.
pub(crate) fn admit(call: &mut Call<'_>, request: AdmitSite) -> Result<Admitted> {
    let by = call.staff()?;
    let asking = request.site.parse()?;
    call.with_site(|site| {
        Ok(Admitted {
            events: site.admit(by, asking)?.new as u32,
        })
    })
}

/// `centre.revoke_site`.
pub(crate) fn revoke_site(call: &mut Call<'_>, request: RevokeSite) -> Result<SitesView> {
    let by = call.staff()?;
    let site_id = request.site.parse()?;
    call.with_site(|site| {
        site.revoke_site(by, site_id, &request.reason)?;
        site.sites_view()
    })
}

/// `centre.revoke_kit`.
pub(crate) fn revoke_kit(call: &mut Call<'_>, request: RevokeKit) -> Result<SitesView> {
    let by = call.staff()?;
    let kit = request.kit.parse()?;
    call.with_site(|site| {
        site.revoke_kit(by, kit)?;
        site.sites_view()
    })
}

/// `centre.take_put_aside`.
pub(crate) fn take_put_aside(call: &mut Call<'_>, request: AdmitSite) -> Result<Admitted> {
    let revoked = request.site.parse()?;
    call.with_site(|site| {
        Ok(Admitted {
            events: site.take_put_aside(revoked)?.new as u32,
        })
    })
}

/// `centre.take_keys`: needs two accounts.
pub(crate) fn take_keys(call: &mut Call<'_>, request: TakeKeys) -> Result<Nothing> {
    let folder = Path::new(&request.folder);
    let content = call.with_site(|site| site.new_keys_in(folder, &request.passphrase))?;
    two_accounts(call, content)?;
    call.with_site(|site| {
        site.take_new_keys(folder, &request.passphrase)?;
        Ok(Nothing {})
    })
}

/// `centre.erase_person`: needs two accounts.
pub(crate) fn erase_person(call: &mut Call<'_>, request: ErasePerson) -> Result<Nothing> {
    let by = call.staff()?;
    let person = request.person.parse()?;
    let content = call.with_site(|site| site.erasure_of(person))?;
    two_accounts(call, content)?;
    call.with_site(|site| {
        site.erase_person(by, person)?;
        Ok(Nothing {})
    })
}

/// `centre.new_kit`.
pub(crate) fn new_kit(call: &mut Call<'_>, request: NewKit) -> Result<KitMade> {
    let by = call.staff()?;
    call.with_site(|site| {
        site.issue_kit(
            by,
            &request.classroom,
            request.sites,
            Path::new(&request.folder),
        )
    })
}

/// `centre.learner`.
pub(crate) fn learner(call: &mut Call<'_>, request: ShowLearner) -> Result<LearnerView> {
    let person = request.person.parse()?;
    call.with_site(|site| site.learner_view(site.store.main_person(person)?))
}

/// `centre.transfer`.
pub(crate) fn transfer(call: &mut Call<'_>, request: TransferLearner) -> Result<LearnerView> {
    let by = call.staff()?;
    let (person, classroom) = (request.person.parse()?, request.classroom.parse()?);
    call.with_site(|site| {
        site.move_learner(by, person, classroom)?;
        site.learner_view(site.store.main_person(person)?)
    })
}
