//! The exchange: one round of a stick, from what lies on it to what is written.
//!
//! What is read is hostile until `footbridge_signing` has proved it. A file that is refused
//! is named in the report and stops nothing; what was taken before a stop stays taken.

mod admission;
mod bundle;
mod carry;
mod clocks;
pub mod commands;
mod erase;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod hexed;
pub(crate) mod kit;
mod known;
mod letter;
mod level;
mod papers;
mod party;
mod piece;
mod programme;
mod reach;
mod receipt;
pub(crate) mod recovery;
mod round;
mod send;
mod send_from_centre;
mod standing;
pub(crate) mod statement;
mod stick;
mod take;
pub(crate) mod transfer;
mod write;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use commands::{ExchangeReport, StartExchange};
#[cfg(test)]
pub(crate) use papers::state_registered_sticks_only;
pub(crate) use papers::stated_stick_policy;
use round::Round;
pub(crate) use standing::{let_in, put_notice_away, standing};
use stick::{Stick, remove_stale_parts};
use write::Pen;

use crate::desk::commands::SiteKind;
use crate::error::{ExchangeError, Result};
use crate::jobs::commands::{JobStarted, Stage};
use crate::jobs::{JobReport, SharedSite, Work};
use crate::rpc::Call;
use crate::site::Site;
use crate::storage::Setting;

/// `exchange.start`.
pub(crate) fn start(call: &mut Call<'_>, request: StartExchange) -> Result<JobStarted> {
    let folder = PathBuf::from(request.folder);
    Stick::at(&folder)?;
    call.start_job(move |work, site| {
        let report = exchange(site, &folder, work)?;
        Ok(Some(JobReport::Exchange(report)))
    })
}

/// One round of a stick, if it may be used: take what is there, then write what is due.
pub(crate) fn exchange(site: &SharedSite, folder: &Path, work: &Work) -> Result<ExchangeReport> {
    let plugged = site.with(|site| site.stick_for_use(folder))?;
    let went = go_round(site, folder, work);
    site.with(|site| match went {
        Ok((round, written_bytes)) => {
            let traffic = round.traffic(written_bytes);
            site.log_stick_use(&plugged, traffic)?;
            site.settle_slots_or_later()?;
            site.keep_copy_if_due()?;
            Ok(round.report())
        }
        Err(error) => {
            site.note_stick_fault(&plugged, &error);
            Err(error)
        }
    })
}

/// Gives the round and the bytes that were written.
fn go_round(site: &SharedSite, folder: &Path, work: &Work) -> Result<(Round, u64)> {
    let stick = Stick::at(folder)?;
    let (host, is_centre) =
        site.with(|site| Ok((site.host.clone(), site.kind == SiteKind::Centre)))?;
    let pen = Pen::on(&stick, &host);
    remove_stale_parts(&pen);
    let mut round = Round {
        number: site.with(|site| site.note(|write| write.count_up(Setting::Rounds)))?,
        ..Round::default()
    };
    programme::take(site, &stick, work, &mut round)?;
    work.at(Stage::Reading, 0, 0)?;
    if !is_centre {
        site.with(|site| statement::take(site, &stick, &mut round))?;
        site.with(|site| receipt::take(site, &stick, &mut round))?;
        site.with(|site| transfer::take(site, &stick, &mut round))?;
    }
    take::take_all(site, &stick, work, &mut round)?;
    // What could not be read because it was pulled must not look like a stick with less on it.
    stick.still_there()?;
    if is_centre {
        write_as_centre(site, &pen, work, &mut round)?;
    } else {
        programme::give(site, &pen, work, &mut round)?;
        send::send_all(site, &pen, work, &mut round)?;
        site.with(|site| transfer::carry_on(site, &pen))?;
    }
    site.with(|site| carry_on(site, &pen, &mut round))?;
    pen.settle()?;
    for inner in stick.crowded() {
        round.refuse(&inner, ExchangeError::StickCrowded.into())?;
    }
    site.with(|site| end(site, &pen, &mut round))?;
    recovery::give(site, &pen, work, &mut round)?;
    Ok((round, pen.bytes_written()))
}

/// What others wrote goes on; what has arrived goes no further.
fn carry_on(site: &Site, pen: &Pen<'_>, round: &mut Round) -> Result<()> {
    carry::tidy(site)?;
    carry::give(site, pen, round)
}

/// Everything is on the stick: only now it counts as written, and what it replaces goes.
fn end(site: &mut Site, pen: &Pen<'_>, round: &mut Round) -> Result<()> {
    let now = site.now_millis();
    site.note(|write| {
        for own in &round.written {
            write.insert_own_bundle(own)?;
        }
        if round.news {
            write.unset(Setting::RoundsWithoutNews)?;
        } else {
            write.count_up(Setting::RoundsWithoutNews)?;
        }
        write.set(Setting::LastExchange, &now.to_string())
    })?;
    if site.kind == SiteKind::Centre {
        send_from_centre::remove_what_is_covered(site, pen, round)?;
    } else {
        send::remove_what_is_covered(site, pen, round)?;
        round.level = site.level()?;
        round.without_news = site.store.count(Setting::RoundsWithoutNews)? as u32;
    }
    site.note_head()
}

/// The programme first, then the papers: what says "this is the newest" comes last.
fn write_as_centre(site: &SharedSite, pen: &Pen<'_>, work: &Work, round: &mut Round) -> Result<()> {
    programme::give(site, pen, work, round)?;
    send_from_centre::send_all(site, pen, work, round)?;
    work.at(Stage::Writing, 0, 0)?;
    site.with(|site| transfer::give(site, pen))?;
    site.with(|site| statement::give(site, pen, round))?;
    site.with(|site| receipt::give(site, pen, round))
}
