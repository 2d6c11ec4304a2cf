//! The key ceremony: once for a programme, away from every classroom.
//!
//! It makes three root keys, the publisher's and the centre's, and the first
//! publication of a programme that holds no pack yet.

use std::fs;
use std::path::{Path, PathBuf};

use footbridge_signing::SecretKey;
use footbridge_signing::sealing::Identity;
use footbridge_signing::tuf::{Repository, Roles, TargetInfo, first_root};
use zeroize::Zeroizing;

use super::centre_keys::CentreKeys;
use super::key_files::{
    CENTRE_FILE, CentreSecret, PROGRAMME, PUBLISHER_FILE, PublisherSecret, seal_root,
};
use super::repository::{expiries, write_publication};
use super::{Public, write_public};
use crate::error::{AtPath, Error, PeopleError, Result};
use crate::files::{Readers, write_whole};
use crate::host::Host;
use crate::ids::CentreId;

/// A root outlives the other metadata, for it takes two people to renew it.
const ROOT_SECONDS: i64 = 10 * 365 * 86_400;

/// When a root of this moment expires.
pub(super) fn root_expires(now_millis: i64) -> i64 {
    now_millis.div_euclid(1000).saturating_add(ROOT_SECONDS)
}

/// What the ceremony left behind, and the secrets while they are in memory.
#[derive(Debug)]
pub(crate) struct Ceremony {
    /// Key files, in the order of the passphrases.
    pub(crate) private: Vec<PathBuf>,
    /// The programme's folder.
    pub(crate) programme: PathBuf,
    pub(crate) publisher: PublisherSecret,
    pub(crate) centre: CentreSecret,
}

/// Makes all keys, writes them sealed, and writes the programme's first publication.
///
/// Passphrases are those of `root-1`, `root-2`, `root-3`, `publisher` and `centre`;
/// that they are strong enough is for the caller to see to.
pub(crate) fn ceremony(
    out: &Path,
    centre_name: &str,
    passphrases: &[String; 5],
    host: &Host,
) -> Result<Ceremony> {
    if centre_name.trim().is_empty() {
        return Err(PeopleError::NameEmpty.into());
    }
    refuse_filled(out)?;
    let roots = [draw_key(host), draw_key(host), draw_key(host)];
    let centre = CentreSecret {
        centre: CentreId::draw(host),
        name: centre_name.trim().to_owned(),
        key: draw_key(host),
        identity: Identity::generate(),
        content_identity: Identity::generate(),
    };
    let publisher = PublisherSecret {
        key: draw_key(host),
        content_recipient: centre.content_identity.recipient(),
    };
    let sealed = seal_all(&roots, &publisher, &centre, passphrases, host)?;
    let mut private = Vec::new();
    for (name, bytes) in sealed {
        write_whole(out, &name, &bytes, Readers::Owner)?;
        private.push(out.join(name));
    }
    let programme = out.join(PROGRAMME);
    publish_first(&programme, &roots, &publisher, &centre, host)?;
    Ok(Ceremony {
        private,
        programme,
        publisher,
        centre,
    })
}

/// A folder that holds something may hold keys, and keys are never written over.
fn refuse_filled(out: &Path) -> Result<()> {
    if out.exists() && fs::read_dir(out).at(out)?.next().is_some() {
        return Err(Error::malformed("the folder for the keys is not empty"));
    }
    Ok(())
}

pub(super) fn draw_key(host: &Host) -> SecretKey {
    SecretKey::from_seed(&Zeroizing::new(host.draw()))
}

/// The key files by name, in the order of the passphrases.
fn seal_all(
    roots: &[SecretKey; 3],
    publisher: &PublisherSecret,
    centre: &CentreSecret,
    passphrases: &[String; 5],
    host: &Host,
) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for (n, (root, passphrase)) in roots.iter().zip(passphrases).enumerate() {
        let name = format!("root-{}.age", n + 1);
        files.push((name, seal_root(root, passphrase, host.stretching)?));
    }
    let publisher = publisher.seal(&passphrases[3], host.stretching)?;
    files.push((PUBLISHER_FILE.to_owned(), publisher));
    let centre = centre.seal(&passphrases[4], host.stretching)?;
    files.push((CENTRE_FILE.to_owned(), centre));
    Ok(files)
}

fn publish_first(
    programme: &Path,
    roots: &[SecretKey; 3],
    publisher: &PublisherSecret,
    centre: &CentreSecret,
    host: &Host,
) -> Result<()> {
    let now_millis = host.clock.wall_millis();
    let roles = Roles::two_of_three(
        roots.each_ref().map(SecretKey::public),
        publisher.key.public(),
    );
    let root = first_root(&roles, root_expires(now_millis), &[&roots[0], &roots[1]])?;
    let mut repository = Repository::create(root)?;
    let keys = CentreKeys::sign(centre);
    let name = CentreKeys::target_name(centre.centre);
    repository.set_target(&name, TargetInfo::of(&keys, None))?;
    let metadata = repository.publish(&[&publisher.key], &expiries(now_millis))?;
    let target = (repository.target_path(&name)?, keys);
    let public = Public {
        format: 1,
        content_recipient: publisher.content_recipient.clone(),
        centre: centre.centre,
    };
    write_public(programme, &public)?;
    write_publication(programme, &target, &metadata)
}

#[cfg(test)]
pub(crate) mod tests;
