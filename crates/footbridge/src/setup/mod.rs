//! Setting a site up; the key ceremony; the way into the sample data.

pub mod commands;
pub(crate) mod found;

use std::path::Path;

use commands::{
    BeginSample, Ceremony, CeremonyDone, FoundSite, KitFound, LookForKits, SampleNotes, SitAt,
};

use crate::desk::commands::DeskState;
use crate::error::{Error, Result};
use crate::jobs::commands::JobStarted;
use crate::people::checked_language;
use crate::programme::ceremony;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::sticks::commands::Sticks;
use crate::{exchange, sample, sticks};

/// `setup.sticks`.
pub(crate) fn sticks(call: &mut Call<'_>, _: Nothing) -> Result<Sticks> {
    Ok(sticks::without_site(&call.desk.host))
}

/// `setup.look_for_kits`.
pub(crate) fn look_for_kits(_: &mut Call<'_>, request: LookForKits) -> Result<Vec<KitFound>> {
    exchange::kit::kits_on(Path::new(&request.folder))
}

/// `setup.found`.
pub(crate) fn found(call: &mut Call<'_>, request: FoundSite) -> Result<DeskState> {
    let folder = call.desk.folder();
    if folder.holds_site() {
        return Err(crate::error::StoreError::SiteExists.into());
    }
    let opened = found::found(&folder, &call.desk.host, &request)?;
    call.desk.sit()?;
    call.desk.open_with(&opened.key)?;
    call.desk.welcome_staff(&opened, "opened")
}

/// `sample.begin`.
pub(crate) fn begin_sample(call: &mut Call<'_>, request: BeginSample) -> Result<JobStarted> {
    let language = checked_language(&request.language)?;
    let samples = call
        .desk
        .host
        .samples
        .clone()
        .ok_or(Error::NotFound("sample packs"))?;
    let (home, host) = (call.desk.home().to_owned(), call.desk.host.clone());
    call.desk.jobs.start(move |work| {
        sample::begin(&home, &host, &samples, language, work)?;
        Ok(None)
    })
}

/// `sample.sit`: sits down at a place of the sample data; at the centre, as its coordinator.
pub(crate) fn sit_at(call: &mut Call<'_>, request: SitAt) -> Result<DeskState> {
    if call.desk.jobs.busy() {
        return Err(Error::JobRunning);
    }
    sample::sit(call.desk, request.place)
}

/// `sample.leave`.
pub(crate) fn leave_sample(call: &mut Call<'_>, _: Nothing) -> Result<DeskState> {
    if call.desk.jobs.busy() {
        return Err(Error::JobRunning);
    }
    sample::leave(call.desk)
}

/// `sample.notes`.
pub(crate) fn sample_notes(call: &mut Call<'_>, _: Nothing) -> Result<SampleNotes> {
    sample::notes(call.desk.home())
}

/// `keys.ceremony`.
pub(crate) fn ceremony(call: &mut Call<'_>, request: Ceremony) -> Result<CeremonyDone> {
    let count = request.passphrases.len();
    let passphrases: [String; 5] = request
        .passphrases
        .try_into()
        .map_err(|_| Error::malformed(format!("five passphrases are needed, not {count}")))?;
    let out = Path::new(&request.out);
    let done = ceremony::ceremony(out, &request.centre, &passphrases, &call.desk.host)?;
    Ok(CeremonyDone {
        private: done
            .private
            .iter()
            .map(|path| path.display().to_string())
            .collect(),
        programme: done.programme.display().to_string(),
        centre: done.centre.centre.to_string(),
    })
}
