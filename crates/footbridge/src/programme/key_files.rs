//! Files with private keys, each an age file under its own passphrase.
//!
//! Nothing private stands in the clear outside memory.

use std::path::Path;

use footbridge_signing::sealing::{
    Identity, Recipient, WorkFactor, open_with_passphrase, seal_with_passphrase,
};
use footbridge_signing::{Error as SigningError, SecretKey};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::centre_keys::CentreKeys;
use super::{read_centre_keys, refresh_own};
use crate::error::{AtPath, Error, ExchangeError, Result};
use crate::files::{Regular, read_regular};
use crate::host::Stretching;
use crate::ids::CentreId;

/// The centre's key file inside the folder of the ceremony.
pub(crate) const CENTRE_FILE: &str = "centre.age";
/// The publisher's.
pub(crate) const PUBLISHER_FILE: &str = "publisher.age";
/// Folder of the programme beside the key files.
pub(crate) const PROGRAMME: &str = "programme";

const FORMAT: u32 = 1;
const MAX_KEY_FILE_BYTES: u64 = 64 * 1024;

/// What signs packs and metadata.
#[derive(Debug)]
pub(crate) struct PublisherSecret {
    pub(crate) key: SecretKey,
    pub(crate) content_recipient: Recipient,
}

/// What makes a site a centre.
#[derive(Debug)]
pub(crate) struct CentreSecret {
    pub(crate) centre: CentreId,
    pub(crate) name: String,
    /// Signs statements and receipts.
    pub(crate) key: SecretKey,
    /// Opens bundles and recovery files.
    pub(crate) identity: Identity,
    /// Opens item keys; handed on to sites in starter kits.
    pub(crate) content_identity: Identity,
}

/// What is sealed inside a key file.
#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum KeyFile {
    Root {
        format: u32,
        seed: String,
    },
    Publisher {
        format: u32,
        seed: String,
        content_recipient: Recipient,
    },
    Centre {
        format: u32,
        seed: String,
        identity: String,
        content_identity: String,
        centre: CentreId,
        name: String,
    },
}

impl Drop for KeyFile {
    fn drop(&mut self) {
        let (Self::Root { seed, .. } | Self::Publisher { seed, .. } | Self::Centre { seed, .. }) =
            self;
        seed.zeroize();
        if let Self::Centre {
            identity,
            content_identity,
            ..
        } = self
        {
            identity.zeroize();
            content_identity.zeroize();
        }
    }
}

impl KeyFile {
    fn seal(&self, passphrase: &str, stretching: Stretching) -> Result<Vec<u8>> {
        // With this capacity the buffer never moves and leaves no copy behind.
        let mut plain = Zeroizing::new(Vec::with_capacity(MAX_KEY_FILE_BYTES as usize));
        serde_json::to_writer(&mut *plain, self).expect("a key file is only text");
        let work_factor = match stretching {
            Stretching::Full => WorkFactor::Full,
            Stretching::Test => WorkFactor::Test,
        };
        Ok(seal_with_passphrase(passphrase, &plain, work_factor)?)
    }

    fn open(path: &Path, passphrase: &str) -> Result<Self> {
        let (folder, name) = match (
            path.parent(),
            path.file_name().and_then(|name| name.to_str()),
        ) {
            (Some(folder), Some(name)) => (folder, name),
            _ => return Err(unusable()),
        };
        let sealed = match read_regular(folder, name, MAX_KEY_FILE_BYTES).at(path)? {
            Regular::Bytes(sealed) => sealed,
            _ => return Err(unusable()),
        };
        let plain = open_with_passphrase(passphrase, &sealed, MAX_KEY_FILE_BYTES)?;
        serde_json::from_slice(&plain).map_err(|_| unusable())
    }
}

fn unusable() -> Error {
    SigningError::KeyInvalid.into()
}

/// A root key, sealed.
pub(super) fn seal_root(
    key: &SecretKey,
    passphrase: &str,
    stretching: Stretching,
) -> Result<Vec<u8>> {
    let seed = hex::encode(*key.seed());
    KeyFile::Root {
        format: FORMAT,
        seed,
    }
    .seal(passphrase, stretching)
}

impl PublisherSecret {
    pub(super) fn seal(&self, passphrase: &str, stretching: Stretching) -> Result<Vec<u8>> {
        let file = KeyFile::Publisher {
            format: FORMAT,
            seed: hex::encode(*self.key.seed()),
            content_recipient: self.content_recipient.clone(),
        };
        file.seal(passphrase, stretching)
    }
}

impl CentreSecret {
    pub(super) fn seal(&self, passphrase: &str, stretching: Stretching) -> Result<Vec<u8>> {
        let file = KeyFile::Centre {
            format: FORMAT,
            seed: hex::encode(*self.key.seed()),
            identity: self.identity.secret().to_string(),
            content_identity: self.content_identity.secret().to_string(),
            centre: self.centre,
            name: self.name.clone(),
        };
        file.seal(passphrase, stretching)
    }
}

/// Opens a root key.
pub(crate) fn open_root_key(path: &Path, passphrase: &str) -> Result<SecretKey> {
    match &KeyFile::open(path, passphrase)? {
        KeyFile::Root {
            format: FORMAT,
            seed,
        } => key_of(seed),
        _ => Err(unusable()),
    }
}

/// Opens `publisher.age`.
pub(crate) fn open_publisher_key(path: &Path, passphrase: &str) -> Result<PublisherSecret> {
    match &KeyFile::open(path, passphrase)? {
        KeyFile::Publisher {
            format: FORMAT,
            seed,
            content_recipient,
        } => Ok(PublisherSecret {
            key: key_of(seed)?,
            content_recipient: content_recipient.clone(),
        }),
        _ => Err(unusable()),
    }
}

/// Opens `centre.age` in the folder that the ceremony left.
///
/// Whatever does not fit, file or passphrase, is one and the same refusal;
/// the programme beside the file must vouch for these very keys.
pub(crate) fn open_centre_keys(folder: &Path, passphrase: &str) -> Result<CentreSecret> {
    let opened = open_centre(&folder.join(CENTRE_FILE), passphrase);
    let secret = opened.map_err(|error| match error {
        Error::Signing(_) => ExchangeError::CentreKeysWrong.into(),
        other => other,
    })?;
    let programme = folder.join(PROGRAMME);
    let keys = read_centre_keys(&programme, &refresh_own(&programme)?, secret.centre);
    let keys = keys.map_err(|error| match error {
        // The programme knows no such centre: the file is of another programme.
        Error::Signing(SigningError::TargetUnknown { .. }) => ExchangeError::CentreKeysWrong.into(),
        other => other,
    })?;
    match keys == CentreKeys::of(&secret) {
        true => Ok(secret),
        false => Err(ExchangeError::CentreKeysWrong.into()),
    }
}

/// Opens a centre's key file without asking the programme whether it vouches for it.
pub(super) fn open_centre(path: &Path, passphrase: &str) -> Result<CentreSecret> {
    match &KeyFile::open(path, passphrase)? {
        KeyFile::Centre {
            format: FORMAT,
            seed,
            identity,
            content_identity,
            centre,
            name,
        } => Ok(CentreSecret {
            centre: *centre,
            name: name.clone(),
            key: key_of(seed)?,
            identity: Identity::from_secret(identity)?,
            content_identity: Identity::from_secret(content_identity)?,
        }),
        _ => Err(unusable()),
    }
}

fn key_of(seed: &str) -> Result<SecretKey> {
    let mut bytes = Zeroizing::new([0; 32]);
    hex::decode_to_slice(seed, &mut *bytes).map_err(|_| unusable())?;
    Ok(SecretKey::from_seed(&bytes))
}
