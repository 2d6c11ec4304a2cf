//! The exchange: one round of a stick, from what lies on it to what is written.
//!
//! What is read is hostile until `footbridge_signing` has proved it. A file that is refused
//! is named in the report and stops nothing; what was taken before a stop stays taken.

mod admission;
mod bundle;
pub mod commands;
mod hexed;
pub(crate) mod kit;
mod papers;
mod programme;
mod receipt;
mod round;
mod send;
mod statement;
mod stick;
mod take;
mod write;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use commands::{ChooseStick, ExchangeReport, StartExchange, StickPlace, Sticks};
use round::Round;
use stick::Stick;
use write::Pen;

use crate::desk::commands::SiteKind;
use crate::error::Result;
use crate::host::Host;
use crate::jobs::commands::{JobStarted, Stage};
use crate::jobs::{SharedSite, Work};
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;
use crate::storage::Setting;

/// `stick.list`.
pub(crate) fn sticks(call: &mut Call<'_>, _: Nothing) -> Result<Sticks> {
    call.with_site(|site| sticks_of(site))
}

/// `stick.choose`.
pub(crate) fn choose_stick(call: &mut Call<'_>, request: ChooseStick) -> Result<Sticks> {
    call.with_site(|site| {
        if let Some(folder) = &request.folder {
            Stick::at(Path::new(folder))?;
        }
        site.note(|write| match &request.folder {
            Some(folder) => write.set(Setting::StickFolder, folder),
            None => write.unset(Setting::StickFolder),
        })?;
        sticks_of(site)
    })
}

/// `exchange.start`.
pub(crate) fn start(call: &mut Call<'_>, request: StartExchange) -> Result<JobStarted> {
    let folder = PathBuf::from(request.folder);
    Stick::at(&folder)?;
    call.start_job(move |work, site| exchange(site, &folder, work).map(Some))
}

fn sticks_of(site: &Site) -> Result<Sticks> {
    let chosen = site.store.setting(Setting::StickFolder)?;
    Ok(present_sticks(&site.host, chosen.as_deref()))
}

/// Places that can serve as a stick: the chosen folder, then what is plugged in.
pub(crate) fn present_sticks(host: &Host, chosen: Option<&str>) -> Sticks {
    let mut places = Vec::new();
    if let Some(folder) = chosen.map(Path::new) {
        let label = folder.file_name().unwrap_or(folder.as_os_str());
        let label = label.to_string_lossy().into_owned();
        places.push(place(folder, label, true));
    }
    for stick in host.drives.sticks() {
        if chosen.map(Path::new) != Some(stick.folder.as_path()) {
            places.push(place(&stick.folder, stick.label, false));
        }
    }
    Sticks { places }
}

fn place(folder: &Path, label: String, chosen: bool) -> StickPlace {
    StickPlace {
        folder: folder.display().to_string(),
        label,
        chosen,
        present: folder.is_dir(),
    }
}

/// One round: take what is there, then write what is due.
pub(crate) fn exchange(site: &SharedSite, stick: &Path, work: &Work) -> Result<ExchangeReport> {
    let stick = Stick::at(stick)?;
    let mut round = Round::default();
    let (host, is_centre) =
        site.with(|site| Ok((site.host.clone(), site.kind == SiteKind::Centre)))?;
    let pen = Pen {
        stick: &stick,
        host: &host,
    };
    work.at(Stage::Installing, 0, 0)?;
    site.with(|site| programme::take(site, &stick, &mut round))?;
    work.at(Stage::Reading, 0, 0)?;
    if !is_centre {
        site.with(|site| statement::take(site, &stick, &mut round))?;
        site.with(|site| receipt::take(site, &stick, &mut round))?;
    }
    take::take_all(site, &stick, work, &mut round)?;
    if is_centre {
        write_as_centre(site, &pen, work, &mut round)?;
    } else {
        send::send_all(site, &pen, work, &mut round)?;
    }
    site.with(|site| {
        let now = site.now_millis();
        site.note(|write| write.set(Setting::LastExchange, &now.to_string()))
    })?;
    Ok(round.report())
}

/// The programme first, then the papers: what says "this is the newest" comes last.
fn write_as_centre(site: &SharedSite, pen: &Pen<'_>, work: &Work, round: &mut Round) -> Result<()> {
    if let Some(carried) = site.with(|site| programme::carried(site, pen.stick, round))? {
        programme::give(&carried, pen, work, round)?;
    }
    work.at(Stage::Writing, 0, 0)?;
    site.with(|site| statement::give(site, pen, round))?;
    site.with(|site| receipt::give(site, pen, round))
}
