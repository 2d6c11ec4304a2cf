//! Revocation: a key goes out of the programme, and a new one takes its place.
//!
//! The programme is the folder beside the key files; sites learn of the change by their next
//! refresh from a stick. A new secret is written before the programme names it, under a name
//! with `-next`, and takes the old one's name at the end: whatever is interrupted, no programme
//! needs a key that nobody has.

use std::fs;
use std::path::{Path, PathBuf};

use footbridge_signing::sealing::Identity;
use footbridge_signing::tuf::{Repository, Roles, Signers, TargetInfo, next_root};
use footbridge_signing::{Error as SigningError, SecretKey};

use super::centre_keys::CentreKeys;
use super::ceremony::{draw_key, root_expires};
use super::commands::{KeysReplaced, ReplaceCentre, RootKey, RotatePublisher, RotateRoot};
use super::key_files::{
    CENTRE_FILE, CentreSecret, PROGRAMME, PUBLISHER_FILE, PublisherSecret, open_centre,
    open_publisher_key, open_root_key, seal_root,
};
use super::repository::{expiries, write_publication};
use super::swap::{finish_interrupted, replace_metadata};
use super::{content_recipient, refresh_own};
use crate::error::{AtPath, Result};
use crate::files::{Readers, write_whole};
use crate::rpc::Call;

/// `keys.rotate_publisher`.
pub(crate) fn rotate_publisher(
    call: &mut Call<'_>,
    request: RotatePublisher,
) -> Result<KeysReplaced> {
    let host = &call.desk.host;
    let now = host.clock.wall_millis();
    let folder = Path::new(&request.folder);
    let programme = folder.join(PROGRAMME);
    finish_interrupted(&programme)?;
    let refreshed = refresh_own(&programme)?;
    let publisher = PublisherSecret {
        key: draw_key(host),
        content_recipient: content_recipient(&programme)?,
    };
    let mut roles = Roles::of_root(&refreshed.trusted.root)?;
    let new = Signers::one(publisher.key.public());
    (roles.targets, roles.snapshot, roles.timestamp) = (new.clone(), new.clone(), new);
    let roots = open_roots(&request.roots)?;
    let signers: Vec<_> = roots.iter().collect();
    let next = next_root(&refreshed.trusted.root, &roles, root_expires(now), &signers)?;
    let mut repository = Repository::resume(&refreshed.trusted)?;
    repository.rotate_root(next)?;
    let metadata = repository.publish(&[&publisher.key], &expiries(now))?;

    let sealed = publisher.seal(&request.passphrase, host.stretching)?;
    let new = NewFile::write(folder, PUBLISHER_FILE, &sealed)?;
    replace_metadata(&programme, &metadata)?;
    let (private, aside) = new.take_the_name()?;
    let after = refresh_own(&programme)?;
    Ok(answer(
        private,
        aside,
        after.root_version,
        after.targets_version,
    ))
}

/// `keys.rotate_root`: the root key that is not given goes.
pub(crate) fn rotate_root(call: &mut Call<'_>, request: RotateRoot) -> Result<KeysReplaced> {
    let host = &call.desk.host;
    let folder = Path::new(&request.folder);
    let programme = folder.join(PROGRAMME);
    finish_interrupted(&programme)?;
    let refreshed = refresh_own(&programme)?;
    let roots = open_roots(&request.roots)?;
    let mut roles = Roles::of_root(&refreshed.trusted.root)?;
    let at_hand: Vec<_> = roots.iter().map(SecretKey::public).collect();
    let before = roles.root.keys.len();
    roles.root.keys.retain(|key| at_hand.contains(key));
    if roles.root.keys.len() + 1 != before {
        return Err(SigningError::SignatureMissing {
            have: roles.root.keys.len(),
            need: before.saturating_sub(1),
        }
        .into());
    }
    let new = draw_key(host);
    roles.root.keys.push(new.public());
    let signers: Vec<_> = roots.iter().chain([&new]).collect();
    let expires = root_expires(host.clock.wall_millis());
    let next = next_root(&refreshed.trusted.root, &roles, expires, &signers)?;
    let mut repository = Repository::resume(&refreshed.trusted)?;
    repository.rotate_root(next.clone())?;

    let (n, sealed) = (
        free_number(folder, "root"),
        seal_root(&new, &request.passphrase, host.stretching)?,
    );
    let name = format!("root-{n}.age");
    write_whole(folder, &name, &sealed, Readers::Owner)?;
    let version = refreshed.root_version + 1;
    // The other files stay as they are: their keys do, and a reader in between sees old or new.
    write_whole(
        &programme,
        &format!("metadata/{version}.root.json"),
        &next,
        Readers::Anybody,
    )?;
    Ok(answer(
        folder.join(name),
        None,
        version,
        refreshed.targets_version,
    ))
}

/// `keys.replace_centre`.
///
/// The content key stays: it is in every pack and at every site, and was never the centre's alone.
pub(crate) fn replace_centre(call: &mut Call<'_>, request: ReplaceCentre) -> Result<KeysReplaced> {
    let host = &call.desk.host;
    let folder = Path::new(&request.folder);
    let programme = folder.join(PROGRAMME);
    finish_interrupted(&programme)?;
    let refreshed = refresh_own(&programme)?;
    let publisher = folder.join(PUBLISHER_FILE);
    let publisher = open_publisher_key(&publisher, &request.publisher_passphrase)?;
    let old = open_centre(&folder.join(CENTRE_FILE), &request.old_passphrase)?;
    let centre = CentreSecret {
        key: draw_key(host),
        identity: Identity::generate(),
        ..old
    };
    let keys = CentreKeys::sign(&centre);
    let name = CentreKeys::target_name(centre.centre);
    let mut repository = Repository::resume(&refreshed.trusted)?;
    // A centre that the programme does not know is none that could be replaced.
    refreshed.target(&name)?;
    repository.set_target(&name, TargetInfo::of(&keys, None))?;
    let now = host.clock.wall_millis();
    let metadata = repository.publish(&[&publisher.key], &expiries(now))?;
    let target = (repository.target_path(&name)?, keys);

    let sealed = centre.seal(&request.passphrase, host.stretching)?;
    let new = NewFile::write(folder, CENTRE_FILE, &sealed)?;
    write_publication(&programme, &target, &metadata)?;
    let (private, aside) = new.take_the_name()?;
    let targets_version = refreshed.targets_version + 1;
    Ok(answer(
        private,
        aside,
        refreshed.root_version,
        targets_version,
    ))
}

fn open_roots(keys: &[RootKey]) -> Result<Vec<SecretKey>> {
    let open = |key: &RootKey| open_root_key(Path::new(&key.file), &key.passphrase);
    keys.iter().map(open).collect()
}

fn answer(private: PathBuf, aside: Option<PathBuf>, root: u64, targets: u64) -> KeysReplaced {
    KeysReplaced {
        private: private.display().to_string(),
        aside: aside.map(|path| path.display().to_string()),
        root_version: u32::try_from(root).unwrap_or(u32::MAX),
        targets_version: u32::try_from(targets).unwrap_or(u32::MAX),
    }
}

/// A key file that has not taken its name yet.
struct NewFile<'a> {
    folder: &'a Path,
    /// Such as `centre`.
    stem: &'a str,
}

impl<'a> NewFile<'a> {
    fn write(folder: &'a Path, name: &'a str, sealed: &[u8]) -> Result<Self> {
        let stem = name.trim_end_matches(".age");
        write_whole(folder, &format!("{stem}-next.age"), sealed, Readers::Owner)?;
        Ok(Self { folder, stem })
    }

    /// Puts the old file aside under a number and takes its name; no key is ever written over.
    fn take_the_name(self) -> Result<(PathBuf, Option<PathBuf>)> {
        let Self { folder, stem } = self;
        let path = folder.join(format!("{stem}.age"));
        let mut aside = None;
        if path.exists() {
            let number = free_number(folder, stem);
            let old = folder.join(format!("{stem}-{number}.age"));
            fs::rename(&path, &old).at(&path)?;
            aside = Some(old);
        }
        let next = folder.join(format!("{stem}-next.age"));
        fs::rename(&next, &path).at(&next)?;
        Ok((path, aside))
    }
}

/// The lowest number, from 1, that no key file of this stem has.
fn free_number(folder: &Path, stem: &str) -> u32 {
    let free = |n: &u32| !folder.join(format!("{stem}-{n}.age")).exists();
    (1..).find(free).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
