//! The source of a pack that is no course: a list, and files below `data/`.

use std::path::Path;

use footbridge_signing::archive::check_names;

use super::files::Files;
use super::shapes::{DataJson, Head};
use crate::error::Result;
use crate::packs::content_rules::check_named;
use crate::packs::course::Texts;
use crate::packs::manifest::DATA;
use crate::packs::read::MAX_PACK_BYTES;

/// A pack of data as its author wrote it.
#[derive(Debug)]
pub(crate) struct DataSource {
    pub(crate) title: Texts,
    pub(crate) languages: Vec<String>,
    /// By name, in order.
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

/// Reads a source folder whose kind is not a course.
pub(crate) fn read_data(folder: &Path, head: &Head) -> Result<DataSource> {
    let mut files = Files::of(folder);
    let pack: DataJson = files.json("pack.json")?;
    let names = files.names_below(DATA.trim_end_matches('/'))?;
    check_names(names.iter().map(String::as_str))?;
    check_named(&head.id, &pack.languages, &pack.title, names.first())?;
    let mut read = Vec::new();
    for name in names {
        let bytes = files.bytes(&name, MAX_PACK_BYTES)?;
        read.push((name, bytes));
    }
    files.refuse_unread()?;
    Ok(DataSource {
        title: pack.title,
        languages: pack.languages,
        files: read,
    })
}
