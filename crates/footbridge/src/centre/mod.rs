//! The centre's book: classrooms, kits, sites, and what the coordinator sees of learners.

pub mod commands;
pub(crate) mod events;
mod kits;
mod learners;
mod sites;

use std::path::Path;

use commands::{
    AdmitSite, Admitted, KitMade, LearnerView, NewKit, Overview, ShowLearner, SitesView,
};

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
    call.with_site(|site| site.learner_view(person))
}
