//! New keys of the centre itself: after a theft, or when whoever held them leaves.

use std::path::Path;

use crate::approvals::commands::Holding;
use crate::approvals::{Content, Fact};
use crate::error::{AtPath, ExchangeError, Result};
use crate::programme::key_files::open_centre_keys;
use crate::setup::found::copy_folder;
use crate::site::Site;

impl Site {
    /// What two accounts agree on when new keys are taken.
    pub(super) fn new_keys_in(&self, folder: &Path, passphrase: &str) -> Result<Content> {
        let secret = open_centre_keys(folder, passphrase)?;
        let key = hex::encode(secret.key.public().as_bytes());
        Ok(Content {
            holding: Holding::Keys,
            person: None,
            facts: vec![
                (Fact::Folder, folder.display().to_string()),
                (Fact::Key, key[..16].to_owned()),
            ],
            rest: key.into_bytes(),
        })
    }

    /// Takes the keys that `keys.replace_centre` made, and the programme that vouches for them.
    ///
    /// Papers are signed with the new key from now on; what was sealed to the old one is still
    /// read. Sites believe the new key as soon as a stick brings them the programme.
    pub(super) fn take_new_keys(&mut self, folder: &Path, passphrase: &str) -> Result<()> {
        let secret = open_centre_keys(folder, passphrase)?;
        if secret.centre != self.centre()?.centre {
            return Err(ExchangeError::CentreKeysWrong.into());
        }
        let own = self.folder.programme();
        if own.exists() {
            std::fs::remove_dir_all(&own).at(&own)?;
        }
        copy_folder(&folder.join("programme"), &own)?;
        let identity = secret.identity.secret();
        let recipient = secret.identity.recipient().to_string();
        self.note(|write| {
            write.replace_centre_keys(secret.key.public().as_bytes(), &recipient)?;
            write.set_signing_seed(&secret.key.seed())?;
            write.set_identity(&identity)
        })?;
        self.read_keys_anew()
    }
}
