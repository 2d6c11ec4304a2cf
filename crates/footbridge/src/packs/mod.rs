//! Packs: manifest, build, install, activate, withdraw; and the content that features read.

pub(crate) mod additions;
pub(crate) mod answer;
pub(crate) mod audience;
pub(crate) mod build;
mod caps;
pub(crate) mod carry;
pub mod commands;
mod content_rules;
pub(crate) mod course;
pub(crate) mod decimal;
mod delta;
pub(crate) mod events;
mod film;
mod findings;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
pub(crate) mod install;
mod json;
mod listing;
pub(crate) mod manifest;
mod markdown;
mod pages;
mod proved;
mod publish;
pub(crate) mod read;
mod sound;
mod source;
mod spoken;
mod staging;
mod standard;
mod svg;
pub(crate) mod trust;
mod unpack;
mod verify;
mod walk;
mod withdraw;

pub(crate) use additions::add as add_items;
pub(crate) use listing::list;
pub(crate) use publish::{build, sign, verify};
pub(crate) use spoken::spoken;
pub(crate) use withdraw::{undo, withdraw};

use std::path::PathBuf;
use std::sync::Arc;

use course::{Course, ItemKeys, Texts, Unit};
use film::check_film;
use manifest::{PAGES, PICTURES, SOUNDS, VIDEOS};
use sound::check_sound;

use crate::error::{Error, PackError, Result};
use crate::ids::FileHash;
use crate::jobs::JobReport;
use crate::jobs::commands::JobStarted;
use crate::learning::commands::PictureView;
use crate::rpc::Call;
use crate::site::Site;
use crate::storage::InstalledPack;

/// So many versions are kept in memory at once: those that a class works with.
const KEPT_VERSIONS: usize = 4;

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

    /// A unit by id.
    pub(crate) fn unit(&self, id: &str) -> Result<&Unit> {
        let unit = self.course.unit(id);
        unit.ok_or_else(|| PackError::UnitNotFound.into())
    }
}

impl Site {
    /// Content of the active course.
    pub(crate) fn content(&self) -> Result<Arc<Content>> {
        match self.store.active_course()? {
            Some((pack, version)) => self.content_version(&pack, version),
            None if self.store.newest_course()?.is_some() => Err(PackError::Withdrawn.into()),
            None => Err(PackError::Missing.into()),
        }
    }

    /// Content by which results are told: the active course, or the one that was withdrawn.
    pub(crate) fn content_of_results(&self) -> Result<Option<Arc<Content>>> {
        let told_by = match self.store.active_course()? {
            Some(active) => Some(active),
            None => self.store.newest_course()?,
        };
        told_by
            .map(|(pack, version)| self.content_version(&pack, version))
            .transpose()
    }

    /// Content of a version, for example the one that an attempt was started with.
    ///
    /// A version never changes, so what was parsed once is kept, for a few versions.
    pub(crate) fn content_version(&self, pack: &str, version: u32) -> Result<Arc<Content>> {
        let mut kept = self.content.borrow_mut();
        let is_it = |content: &Arc<Content>| content.pack == pack && content.version == version;
        if let Some(place) = kept.iter().position(is_it) {
            if !self.store.has_pack(pack, version)? {
                kept.remove(place);
                return Err(PackError::Missing.into());
            }
            return Ok(Arc::clone(&kept[place]));
        }
        let row = self.store.pack_version(pack, version)?;
        let content = Arc::new(Content::parse(&row.ok_or(PackError::Missing)?)?);
        if kept.len() == KEPT_VERSIONS {
            kept.remove(0);
        }
        kept.push(Arc::clone(&content));
        Ok(content)
    }

    /// A picture of the content, as the window asks for it.
    ///
    /// One that the pack came without has no hash: the window says so in its place.
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
        // An attempt may outlive the pictures of its version; the newer ones have the same names.
        let newer = || -> Result<Option<FileHash>> {
            match self.store.active_version(&content.pack)? {
                Some(version) => self.store.pack_file(&content.pack, version, &path),
                None => Ok(None),
            }
        };
        let file = match file {
            Some(file) => Some(file),
            None => newer()?,
        };
        let hash = file.map(|file| file.to_string());
        let alt = content
            .course
            .pictures
            .get(name)
            .map(|texts| text_in(texts, language));
        Ok(PictureView {
            hash: hash.unwrap_or_default(),
            alt: alt.unwrap_or_default().to_owned(),
        })
    }

    /// The hash of a page of the content.
    pub(crate) fn page(&self, content: &Content, name: &str) -> Result<FileHash> {
        let path = format!("{PAGES}{name}");
        let file = self
            .store
            .pack_file(&content.pack, content.version, &path)?;
        Ok(file.ok_or(PackError::FileDamaged)?)
    }

    /// The hash of a sound or a film of the content, hex; empty if the pack came without it.
    pub(crate) fn media_hash(&self, content: &Content, folder: &str, name: &str) -> Result<String> {
        let path = format!("{folder}{name}");
        let file = self
            .store
            .pack_file(&content.pack, content.version, &path)?;
        Ok(file.map(|file| file.to_string()).unwrap_or_default())
    }

    /// Media type and bytes of a picture, a sound or a film, checked against its name.
    pub(crate) fn content_file(&self, file: FileHash) -> Result<(&'static str, Vec<u8>)> {
        if self.store.is_listed_in(PICTURES, file)? {
            return Ok(("image/svg+xml", self.checked_blob(file)?));
        }
        if self.store.is_listed_in(SOUNDS, file)? {
            let bytes = self.checked_blob(file)?;
            // A pack may bring a broken sound; nothing but a whole one is handed to a player.
            check_sound(&bytes).map_err(|_| PackError::FileDamaged)?;
            return Ok(("audio/ogg", bytes));
        }
        if self.store.is_listed_in(VIDEOS, file)? {
            let bytes = self.checked_blob(file)?;
            check_film(&bytes).map_err(|_| PackError::FileDamaged)?;
            return Ok(("video/webm", bytes));
        }
        Err(Error::NotFound("content file"))
    }

    /// Bytes of a page, checked against its name.
    pub(crate) fn page_file(&self, file: FileHash) -> Result<Vec<u8>> {
        match self.store.is_listed_in(PAGES, file)? {
            true => self.checked_blob(file),
            false => Err(Error::NotFound("page")),
        }
    }

    /// A blob that somebody changed is not shown and goes; the next stick with its pack puts it back.
    fn checked_blob(&self, file: FileHash) -> Result<Vec<u8>> {
        let path = self.folder.blob(file);
        let bytes = std::fs::read(&path).map_err(|_| PackError::FileDamaged)?;
        if FileHash::of(&bytes) == file {
            return Ok(bytes);
        }
        // If it cannot be removed it is found again, and refused again, the next time.
        let _ = std::fs::remove_file(&path);
        Err(PackError::FileDamaged.into())
    }
}

/// The text in a language, or the first there is: a pack has every text in all its languages.
pub(crate) fn text_in<'t>(texts: &'t Texts, language: &str) -> &'t str {
    texts
        .get(language)
        .or_else(|| texts.values().next())
        .map_or("", String::as_str)
}

/// `pack.install`.
pub(crate) fn install(call: &mut Call<'_>, request: commands::InstallPacks) -> Result<JobStarted> {
    let programme = PathBuf::from(request.programme);
    call.start_job(move |work, site| {
        let report = install::install_from(site, &programme, work)?;
        let report = site.with(|site| site.told(report))?;
        Ok(Some(JobReport::Packs(report)))
    })
}
