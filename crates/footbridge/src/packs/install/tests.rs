//! Installing: what is new, what stays, and what a stop in the middle leaves.

mod carry;
mod faults;
mod kinds;
mod stops;
mod versions;

use std::collections::BTreeSet;
use std::io::Cursor;
use std::path::PathBuf;
use std::sync::Arc;

use footbridge_signing::tuf::{Expiries, Repository};
use serde_json::{Value, json};
use tempfile::TempDir;
use zeroize::Zeroizing;

use super::*;
use crate::desk::commands::SiteKind;
use crate::packs::build::{Built, build_on};
use crate::programme::ceremony::tests::Programme;
use crate::programme::{first_root, refresh_own};
use crate::site::NewSite;
use crate::site::tests::{belongs, host_with};

/// Installs the bytes of a pack that nobody vouches for.
pub(crate) fn unproved(site: &mut Site, pack: &[u8]) -> Result<()> {
    let identity = Identity::from_secret(&site.centre()?.content_identity)?;
    let folder = site.folder.clone();
    let mut staging = Staging::begin(&folder)?;
    let file = FileHash::of(pack);
    let pack = PackFile::open(Cursor::new(pack))?;
    let unpacked = unpack(pack, file, &identity, &folder, &mut staging, &Work::idle())?;
    site.activate(&unpacked)
}

/// A publisher with a programme, and a site that trusts it.
pub(crate) struct Shelf {
    pub(crate) programme: Programme,
    pub(crate) site: SharedSite,
    home: TempDir,
}

/// Files of a source, by name.
pub(crate) type Source<'s> = &'s [(&'s str, &'s str)];

impl Shelf {
    pub(crate) fn new() -> Self {
        Self::at(SiteKind::Station)
    }

    pub(crate) fn at(kind: SiteKind) -> Self {
        let programme = Programme::new();
        let home = TempDir::new().unwrap();
        let site = site_of(&programme, &home, kind, 1);
        Self {
            programme,
            site,
            home,
        }
    }

    /// Another site of the same programme.
    pub(crate) fn another(&self, kind: SiteKind) -> SharedSite {
        site_of(&self.programme, &self.home, kind, 2)
    }

    /// Builds a catalogue called `id`; `more` are further fields of its list.
    pub(crate) fn build(&self, id: &str, version: u32, files: Source<'_>, more: Value) -> Built {
        self.build_on(None, id, version, files, more).unwrap()
    }

    pub(crate) fn build_on(
        &self,
        base: Option<&Path>,
        id: &str,
        version: u32,
        files: Source<'_>,
        more: Value,
    ) -> Result<Built> {
        let source = TempDir::new().unwrap();
        let mut list = json!({ "format": 1, "id": id, "kind": "catalogue", "version": version,
            "title": { "en": id }, "languages": ["en"] });
        for (name, value) in more.as_object().unwrap() {
            list[name] = value.clone();
        }
        std::fs::write(source.path().join("pack.json"), list.to_string()).unwrap();
        for (name, content) in files {
            let path = source.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, content).unwrap();
        }
        build_on(base, source.path(), &self.programme.recipient())
    }

    /// Builds and publishes.
    pub(crate) fn publish(&self, id: &str, version: u32, files: Source<'_>) -> PathBuf {
        let built = self.build(id, version, files, json!({}));
        self.programme.add(&built.bytes).unwrap();
        let file = self.home.path().join(format!("{id}-{version}.fbpack"));
        std::fs::write(&file, built.bytes).unwrap();
        file
    }

    /// The publisher lists this pack no longer.
    pub(crate) fn unlist(&self, id: &str) {
        let folder = &self.programme.keys.programme;
        let trusted = refresh_own(folder).unwrap().trusted;
        let mut repository = Repository::resume(&trusted).unwrap();
        repository
            .remove_target(&format!("packs/{id}.fbpack"))
            .unwrap();
        let expires = 1_900_000_000;
        let expiries = Expiries {
            targets: expires,
            snapshot: expires,
            timestamp: expires,
        };
        let files = repository.publish(&[&self.programme.keys.publisher.key], &expiries);
        for (path, bytes) in files.unwrap() {
            std::fs::write(folder.join(path), bytes).unwrap();
        }
    }

    pub(crate) fn install(&self) -> InstallReport {
        self.install_watched(&Work::idle()).unwrap()
    }

    pub(crate) fn install_watched(&self, work: &Work) -> Result<InstallReport> {
        install_from(&self.site, &self.programme.keys.programme, work)
    }

    /// Active packs and their versions.
    pub(crate) fn active(&self) -> Vec<(String, u32)> {
        active(&self.site)
    }

    /// Everything in the site's folder beside the store, by name.
    pub(crate) fn files(&self) -> BTreeSet<String> {
        let folder = self.site.with(|site| Ok(site.folder.clone())).unwrap();
        let mut names = BTreeSet::new();
        walk(folder.path(), &mut |path| {
            let name = path.strip_prefix(folder.path()).unwrap();
            let name = name.to_string_lossy().into_owned();
            if !name.starts_with("store.db") {
                names.insert(name);
            }
        });
        names
    }

    pub(crate) fn has_blob(&self, content: &str) -> bool {
        let blob = |site: &mut Site| Ok(site.folder.blob(FileHash::of(content.as_bytes())));
        self.site.with(blob).unwrap().is_file()
    }
}

pub(crate) fn active(site: &SharedSite) -> Vec<(String, u32)> {
    let rows = site.with(|site| site.store.active_packs()).unwrap();
    rows.into_iter()
        .map(|row| (row.pack, row.version))
        .collect()
}

fn site_of(programme: &Programme, home: &TempDir, kind: SiteKind, seed: u64) -> SharedSite {
    let mut belongs = belongs();
    belongs.root = first_root(&programme.keys.programme).unwrap();
    belongs.centre.content_identity = programme.keys.centre.content_identity.secret();
    let new = NewSite {
        kind,
        language: "en",
        name: "Site",
        belongs: &belongs,
    };
    let folder = Folder::at(home.path().join(format!("site-{seed}")));
    let host = host_with(seed, Arc::default());
    SharedSite::new(Site::found(folder, host, &Zeroizing::new([3; 32]), &new).unwrap())
}

pub(crate) fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => {
                visit(&path);
                walk(&path, visit);
            }
            false => visit(&path),
        }
    }
}

/// Codes of what was refused, by name.
pub(crate) fn refused(report: &InstallReport) -> Vec<(&str, &str)> {
    let refused = report.refused.iter();
    refused
        .map(|pack| (pack.name.as_str(), pack.error.code()))
        .collect()
}

/// Where the only file of a pack lies in the programme.
pub(crate) fn target_file(programme: &Path, id: &str) -> PathBuf {
    let refreshed = refresh_own(programme).unwrap();
    programme.join(
        refreshed
            .target_path(&format!("packs/{id}.fbpack"))
            .unwrap(),
    )
}
