//! Which of the recovery files on one or several sticks bring a site back furthest.

use super::Opened;
use super::file::Manifest;
use crate::error::{RecoveryError, Result};

/// The files to be merged, in their order, and the newest of them.
#[derive(Debug)]
pub(crate) struct Chosen {
    pub(crate) files: Vec<Opened>,
    /// Its keys and papers count.
    pub(crate) newest: Manifest,
}

/// Takes the newest full that is here with all its parts, and the newest tail after it.
///
/// A tail holds everything since the full that it goes with, so one that goes with an older full
/// from another stick serves as well.
///
/// # Errors
/// [`RecoveryError::FullMissing`] if no full is here whole.
pub(crate) fn choose(opened: Vec<Opened>) -> Result<Chosen> {
    let whole = |of: &Manifest| {
        let mut parts: Vec<_> = opened
            .iter()
            .map(|one| &one.manifest)
            .filter(|one| one.site == of.site && one.part.number == of.part.number)
            .map(|one| (one.part.part, one.part.last))
            .collect();
        parts.sort_unstable();
        parts.dedup();
        let in_order = parts
            .iter()
            .zip(0..)
            .all(|((part, _), place)| *part == place);
        in_order && parts.last().is_some_and(|(_, last)| *last)
    };
    let fulls = opened.iter().map(|one| &one.manifest);
    let full = fulls
        .filter(|one| one.part.is_full() && whole(one))
        .max_by_key(|one| one.part.number)
        .ok_or(RecoveryError::FullMissing)?;
    let tails = opened.iter().map(|one| &one.manifest);
    let tail = tails
        .filter(|one| {
            one.site == full.site
                && one.part.number > full.part.number
                && one.part.full <= full.part.number
                && whole(one)
        })
        .max_by_key(|one| one.part.number);
    let newest = tail.unwrap_or(full).clone();
    let wanted = [full.part.number, newest.part.number];
    let mut files: Vec<_> = opened
        .into_iter()
        .filter(|one| one.manifest.site == newest.site)
        .filter(|one| wanted.contains(&one.manifest.part.number))
        .collect();
    files.sort_by_key(|one| (one.manifest.part.number, one.manifest.part.part));
    files.dedup_by_key(|one| (one.manifest.part.number, one.manifest.part.part));
    Ok(Chosen { files, newest })
}
