//! Packs: manifest, build, install, activate; and the content that features read.

pub(crate) mod build;
pub mod commands;
mod content_rules;
pub(crate) mod course;
pub(crate) mod events;
mod findings;
pub(crate) mod install;
mod json;
pub(crate) mod manifest;
mod markdown;
mod publish;
pub(crate) mod read;
mod source;
mod svg;
mod verify;

pub(crate) use publish::{build, sign, verify};

use std::sync::Arc;

use commands::{PackList, PackRow};
use course::{Course, ItemKeys, Texts, Unit};

use crate::error::{PackError, Result};
use crate::ids::FileHash;
use crate::learning::commands::PictureView;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;
use crate::storage::InstalledPack;
use crate::time::rfc3339;

/// The parsed content of an installed pack.
#[derive(Debug)]
pub(crate) struct Content {
    pub(crate) pack: String,
    pub(crate) version: u32,
    pub(crate) course: Course,
    pub(crate) keys: ItemKeys,
}

impl Content {
    fn parse(row: &InstalledPack) -> Result<Self> {
        let damaged = |_| PackError::FileDamaged;
        Ok(Self {
            pack: row.pack.clone(),
            version: row.version,
            course: serde_json::from_str(&row.course).map_err(damaged)?,
            keys: serde_json::from_str(&row.keys).map_err(damaged)?,
        })
    }

    /// The unit that learners work at: the first one.
    pub(crate) fn first_unit(&self) -> Result<&Unit> {
        self.course
            .units
            .first()
            .ok_or_else(|| PackError::Missing.into())
    }
}

impl Site {
    /// Content of the active course.
    pub(crate) fn content(&self) -> Result<Arc<Content>> {
        let packs = self.store.active_packs()?;
        let row = packs.first().ok_or(PackError::Missing)?;
        self.parsed(row)
    }

    /// Content of the version that an attempt was started with.
    pub(crate) fn content_version(&self, pack: &str, version: u32) -> Result<Arc<Content>> {
        let row = self
            .store
            .pack_version(pack, version)?
            .ok_or(PackError::Missing)?;
        self.parsed(&row)
    }

    /// Parsing is kept for the version that was asked for last.
    fn parsed(&self, row: &InstalledPack) -> Result<Arc<Content>> {
        let mut kept = self.content.borrow_mut();
        match kept.as_ref() {
            Some(content) if content.pack == row.pack && content.version == row.version => {
                Ok(Arc::clone(content))
            }
            _ => {
                let content = Arc::new(Content::parse(row)?);
                *kept = Some(Arc::clone(&content));
                Ok(content)
            }
        }
    }

    /// A picture of the content, as the window asks for it.
    pub(crate) fn picture(
        &self,
        content: &Content,
        name: &str,
        language: &str,
    ) -> Result<PictureView> {
        let path = format!("pictures/{name}");
        let file = self
            .store
            .pack_file(&content.pack, content.version, &path)?;
        let hash = file.ok_or(PackError::FileDamaged)?.to_string();
        let alt = content
            .course
            .pictures
            .get(name)
            .map(|texts| text_in(texts, language));
        Ok(PictureView {
            hash,
            alt: alt.unwrap_or_default().to_owned(),
        })
    }

    /// Bytes of a content file, checked against its name.
    pub(crate) fn content_file(&self, file: FileHash) -> Result<Vec<u8>> {
        if !self.store.is_pack_file(file)? {
            return Err(crate::error::Error::NotFound("content file"));
        }
        let bytes = std::fs::read(self.folder.blob(file)).map_err(|_| PackError::FileDamaged)?;
        if FileHash::of(&bytes) == file {
            Ok(bytes)
        } else {
            Err(PackError::FileDamaged.into())
        }
    }
}

/// The text in a language, or the first there is: a pack has every text in all its languages.
pub(crate) fn text_in<'t>(texts: &'t Texts, language: &str) -> &'t str {
    texts
        .get(language)
        .or_else(|| texts.values().next())
        .map_or("", String::as_str)
}

/// `packs.list`.
pub(crate) fn list(call: &mut Call<'_>, _: Nothing) -> Result<PackList> {
    call.with_site(|site| {
        let rows = site.store.active_packs()?;
        let packs = rows
            .iter()
            .map(|row| site.pack_row(row))
            .collect::<Result<_>>()?;
        Ok(PackList { packs })
    })
}

/// `pack.install`.
pub(crate) fn install(
    call: &mut Call<'_>,
    request: commands::InstallPacks,
) -> Result<commands::PacksInstalled> {
    call.with_site(|site| {
        let report = install::install_from(site, std::path::Path::new(&request.programme))?;
        let active = site.store.active_packs()?;
        let is_new = |row: &&InstalledPack| {
            report
                .installed
                .iter()
                .any(|new| new.pack == row.pack && new.version == row.version)
        };
        let installed = active
            .iter()
            .filter(is_new)
            .map(|row| site.pack_row(row))
            .collect::<Result<_>>()?;
        Ok(commands::PacksInstalled {
            installed,
            already: report.already,
        })
    })
}

impl Site {
    fn pack_row(&self, row: &InstalledPack) -> Result<PackRow> {
        let content = self.parsed(row)?;
        Ok(PackRow {
            pack: row.pack.clone(),
            title: text_in(&content.course.title, &self.language).to_owned(),
            version: row.version,
            languages: content.course.languages.clone(),
            since: rfc3339(row.installed_millis),
        })
    }
}
