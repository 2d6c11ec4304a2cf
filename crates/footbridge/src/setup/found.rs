//! From the answers of the set-up pages to a site: made beside its place, then moved there whole.

use std::path::Path;

use zeroize::Zeroizing;

use super::commands::FoundSite;
use crate::desk::commands::SiteKind;
use crate::error::{AtPath, Error, Result};
use crate::exchange;
use crate::host::Host;
use crate::jobs::{SharedSite, Work};
use crate::packs::install;
use crate::people::slots::{Opened, Sidecar};
use crate::people::staff::{NewStaff, first_role};
use crate::people::{checked_language, checked_name};
use crate::programme::first_root;
use crate::programme::key_files::open_centre_keys;
use crate::site::{Belongs, Folder, NewSite, Site};
use crate::storage::{OwnCentre, StoreKey};

/// Founds a site in a folder that holds none. After a crash in the middle nothing stands there.
pub(super) fn found(folder: &Folder, host: &Host, request: &FoundSite) -> Result<Opened> {
    let new = Checked::of(host, request)?;
    let part = folder.part()?;
    let opened = found_at(&part, host, &new, request)?;
    part.move_to(folder)?;
    Ok(opened)
}

/// Answers that have been looked at, before anything is made.
struct Checked {
    language: &'static str,
    name: String,
    staff: NewStaff,
    belongs: Belongs,
}

impl Checked {
    fn of(host: &Host, request: &FoundSite) -> Result<Self> {
        Ok(Self {
            language: checked_language(&request.language)?,
            name: checked_name(&request.name)?,
            staff: NewStaff::make(host, &request.staff_name, &request.passphrase)?,
            belongs: belongs(request)?,
        })
    }
}

fn belongs(request: &FoundSite) -> Result<Belongs> {
    match (&request.kind, &request.kit, &request.centre_keys) {
        (SiteKind::Station | SiteKind::Office, Some(kit), None) => {
            exchange::kit::open_kit(Path::new(&kit.folder), &kit.file, &kit.words)
        }
        (SiteKind::Centre, None, Some(keys)) => {
            centre_belongs(Path::new(&keys.folder), &keys.passphrase)
        }
        _ => Err(Error::malformed(
            "a station or an office needs a kit, a centre its keys",
        )),
    }
}

/// A centre belongs to itself.
fn centre_belongs(keys: &Path, passphrase: &str) -> Result<Belongs> {
    let secret = open_centre_keys(keys, passphrase)?;
    Ok(Belongs {
        root: first_root(&keys.join("programme"))?,
        centre: OwnCentre {
            centre: secret.centre,
            key: *secret.key.public().as_bytes(),
            recipient: secret.identity.recipient().to_string(),
            content_identity: secret.content_identity.secret(),
            classroom: None,
            kit: None,
            kit_token: None,
            signing_seed: Some(secret.key.seed()),
        },
        identity: Some(secret.identity.secret()),
    })
}

fn found_at(part: &Folder, host: &Host, new: &Checked, request: &FoundSite) -> Result<Opened> {
    let key: StoreKey = Zeroizing::new(host.draw());
    let kind = request.kind.clone();
    let site = NewSite {
        kind,
        language: new.language,
        name: &new.name,
        belongs: &new.belongs,
    };
    let mut site = Site::found(part.clone(), host.clone(), &key, &site)?;
    site.join(&new.staff, &first_role(&request.kind))?;
    if let Some(keys) = &request.centre_keys {
        let programme = Path::new(&keys.folder).join("programme");
        copy_folder(&programme, &part.programme())?;
        let site = SharedSite::new(site);
        let report = install::install_from(&site, &part.programme(), &Work::idle())?;
        if let Some(refused) = report.refused.into_iter().next() {
            return Err(refused.error);
        }
    }
    let recipient = new.staff.identity.recipient();
    let wrapped = (&new.staff.wrapped, &recipient);
    let staff = new.staff.person;
    Sidecar::new(host, &request.kind, new.language, staff, wrapped, &key)?.write(part)?;
    Ok(Opened { staff, key })
}

/// Copies a folder with everything in it.
pub(crate) fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to).at(to)?;
    for entry in std::fs::read_dir(from).at(from)? {
        let entry = entry.at(from)?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type().at(&source)?.is_dir() {
            copy_folder(&source, &target)?;
        } else {
            std::fs::copy(&source, &target).at(&source)?;
        }
    }
    Ok(())
}
