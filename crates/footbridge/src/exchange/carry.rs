//! Store and forward: what others wrote for others is carried on, unopened, from stick to stick.

use std::fs;
use std::path::PathBuf;

use super::papers::{Receipt, Statement};
use super::round::Round;
use super::stick::hash_name;
use super::take::{ENDING, FOLDER};
use super::write::Pen;
use super::{receipt, statement};
use crate::error::{AtPath, Result};
use crate::files::{Readers, Regular, read_regular, write_whole};
use crate::ids::FileHash;
use crate::site::Site;

/// Nothing is carried longer than this: its writer sends it again if it must.
const CARRIED_FOR: u64 = 60 * 24 * 60 * 60 * 1000;
/// Most bytes that are carried; the oldest bundles go first.
const BYTES_AT_MOST: u64 = 256 * 1024 * 1024;
/// Most bundles that are carried.
const BUNDLES_AT_MOST: usize = 200;

const CARRIED: &str = "carried";

/// Keeps a bundle of others.
pub(super) fn keep(site: &Site, file: FileHash, sealed: &[u8]) -> Result<()> {
    let name = format!("{CARRIED}/{}", hash_name(file, ENDING));
    write_whole(site.folder.path(), &name, sealed, Readers::Owner)?;
    let now = site.now_millis();
    site.note(|write| write.insert_carried(file, sealed.len() as u64, now))
}

/// Drops what has arrived, what is too old, and the oldest of what is too much.
pub(super) fn tidy(site: &Site) -> Result<()> {
    let now = site.now_millis();
    let carried = site.store.carried_bundles()?;
    let arrived = match site.newest::<Receipt>()? {
        Some(receipt) => receipt.taken,
        None => Vec::new(),
    };
    let (mut bytes, mut bundles) = (0, 0);
    for (file, length, kept) in carried.into_iter().rev() {
        bytes += length;
        bundles += 1;
        let is_due = arrived.contains(&file.short())
            || is_level(site, file)?
            || kept + CARRIED_FOR < now
            || bytes > BYTES_AT_MOST
            || bundles > BUNDLES_AT_MOST;
        if is_due {
            drop_one(site, file)?;
        }
    }
    Ok(())
}

/// True if this site could read the bundle, and every site of its classroom holds what was in it.
fn is_level(site: &Site, file: FileHash) -> Result<bool> {
    let Some(classroom) = site.centre()?.classroom else {
        return Ok(false);
    };
    let arrivals = site.store.arrivals_with(file)?;
    let parties = site.site_parties(&site.known()?, classroom, false)?;
    let parties: Vec<_> = parties.iter().collect();
    for (journal, first, last) in &arrivals {
        let lacking = site.lacking(*journal, &parties)?;
        if lacking
            .iter()
            .any(|lack| lack.first <= *last && *first <= lack.last)
        {
            return Ok(false);
        }
    }
    Ok(!arrivals.is_empty())
}

fn drop_one(site: &Site, file: FileHash) -> Result<()> {
    let path = path_of(site, file);
    if path.exists() {
        fs::remove_file(&path).at(&path)?;
    }
    site.note(|write| write.drop_carried(file))
}

fn path_of(site: &Site, file: FileHash) -> PathBuf {
    site.folder
        .path()
        .join(CARRIED)
        .join(hash_name(file, ENDING))
}

/// Puts onto the stick what is carried and does not lie there yet.
pub(super) fn give(site: &Site, pen: &Pen<'_>, round: &mut Round) -> Result<()> {
    let mut carried = 0;
    for (file, length, _) in site.store.carried_bundles()? {
        let name = hash_name(file, ENDING);
        if pen.stick.holds(FOLDER, &name) {
            continue;
        }
        let inner = format!("{CARRIED}/{name}");
        match read_regular(site.folder.path(), &inner, length).at(site.folder.path())? {
            Regular::Bytes(bytes) if FileHash::of(&bytes) == file => {
                pen.place(FOLDER, &name, bytes.as_slice())?;
                carried += 1;
            }
            // The disk lost it; its writer sends it again.
            _ => site.note(|write| write.drop_carried(file))?,
        }
    }
    round.carry_on(carried);
    statement::carry_on::<Statement>(site, pen)?;
    receipt::carry_on(site, pen)
}
