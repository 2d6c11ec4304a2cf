//! The standard that packs which ship are held to, beyond the rules that every builder keeps.
//!
//! A pack that does not meet it can be built and used; `pack verify` names what is missing.

mod guesses;
mod numbers;
mod pools;
pub(super) mod profile;
mod terms;

use std::path::Path;

use super::findings::Finding;
use super::source::Source;
use crate::error::Result;

/// What a source lacks, by every part of the standard. The term base and the profiles stand
/// beside the folder of the source.
///
/// Errors: `pack-content-wrong` if one of these two cannot be read.
pub(super) fn find(source: &Source, folder: &Path, profile: Option<&str>) -> Result<Vec<Finding>> {
    let shelf = folder.parent().unwrap_or(folder);
    let mut found = Vec::new();
    found.extend(numbers::find(source));
    found.extend(pools::find(source));
    found.extend(guesses::find(source));
    found.extend(terms::find(source, shelf)?);
    if let Some(name) = profile {
        found.extend(profile::find(source, shelf, name)?);
    }
    Ok(found)
}
