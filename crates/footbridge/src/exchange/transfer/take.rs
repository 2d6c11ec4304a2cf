//! Elsewhere: reading what the statement lists, once, and carrying it on for the others.

use super::events::TransferTaken;
use super::{ENDING, file, folder, give};
use crate::error::{ExchangeError, Result};
use crate::exchange::bundle::BYTES_LIMIT;
use crate::exchange::commands::CameIn;
use crate::exchange::papers::{StatedFile, Statement};
use crate::exchange::round::Round;
use crate::exchange::stick::{Stick, hash_name};
use crate::exchange::write::Pen;
use crate::ids::FileHash;
use crate::site::Site;

/// Most bytes of such files that are carried; a record is some dozen kilobytes.
const CARRIED_AT_MOST: u64 = 128 * 1024 * 1024;

/// Takes the listed files of our centre from a stick.
pub(in crate::exchange) fn take(site: &mut Site, stick: &Stick, round: &mut Round) -> Result<()> {
    let listed = listed(site)?;
    for held in site.store.carried_files()? {
        if !listed.iter().any(|stated| stated.sha256 == held) {
            site.note(|write| write.drop_carried_file(held))?;
        }
    }
    let inner = folder(site.centre()?.centre);
    for stated in &listed {
        let place = format!("{inner}/{}", stated.name);
        match take_one(site, stick, &inner, stated) {
            Ok(None) => {}
            Ok(Some(came_in)) => {
                round.news = true;
                round.came_in.push(came_in);
                site.note(|write| write.forget_refused(&place))?;
            }
            Err(error) => {
                let code = error.code();
                round.refuse(&place, error)?;
                let now = site.now_millis();
                site.note(|write| write.note_refused(&place, code, now))?;
            }
        }
    }
    Ok(())
}

/// Puts what is carried onto a stick that lacks it, and takes off what is listed no longer.
pub(in crate::exchange) fn carry_on(site: &Site, pen: &Pen<'_>) -> Result<()> {
    let inner = folder(site.centre()?.centre);
    let files = site.store.carried_files()?;
    for file in &files {
        if let Some((sealed, _)) = site.store.carried_file(*file)? {
            give::place(pen, &inner, *file, &sealed)?;
        }
    }
    if site.newest::<Statement>()?.is_some() {
        let listed: Vec<_> = listed(site)?.iter().map(|stated| stated.sha256).collect();
        give::clear(pen, &inner, &listed)?;
    }
    Ok(())
}

/// Files of the newest statement that are called after their content and not too large in all.
fn listed(site: &Site) -> Result<Vec<StatedFile>> {
    let Some(statement) = site.newest::<Statement>()? else {
        return Ok(Vec::new());
    };
    let mut bytes = 0_u64;
    let mut files = statement.files;
    files.retain(|stated| {
        bytes = bytes.saturating_add(stated.bytes);
        stated.name == hash_name(stated.sha256, ENDING)
            && stated.bytes <= BYTES_LIMIT
            && bytes <= CARRIED_AT_MOST
    });
    Ok(files)
}

fn take_one(
    site: &mut Site,
    stick: &Stick,
    inner: &str,
    stated: &StatedFile,
) -> Result<Option<CameIn>> {
    let sealed = match site.store.carried_file(stated.sha256)? {
        Some((_, true)) => return Ok(None),
        Some((sealed, false)) => sealed,
        None => match stick.read(inner, &stated.name, stated.bytes)? {
            Some(bytes) if FileHash::of(&bytes) == stated.sha256 => bytes,
            Some(_) => return Err(ExchangeError::TransferDamaged.into()),
            None => return Ok(None),
        },
    };
    let keep =
        |site: &Site, done| site.note(|write| write.carry_file(stated.sha256, &sealed, done));
    let opened = match file::open(site, &site.keys.identity, &sealed) {
        Ok(Some(opened)) => opened,
        Ok(None) => return keep(site, true).map(|()| None),
        Err(error) => return Err(error),
    };
    let holder = site.holder();
    let merged = site.transact(None, |tx| {
        let merged = Site::merge_loose(tx, &holder, &opened.events)?;
        let record = opened.record;
        tx.append(None, &TransferTaken { record })?;
        tx.carry_file(stated.sha256, &sealed, true)?;
        Ok(merged)
    })?;
    Ok(Some(CameIn::Learner {
        events: merged.new as u32,
    }))
}
