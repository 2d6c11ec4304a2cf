//! Reading one file of a repository: how long it may be, who signed it, whether it has expired.

use super::envelope::load;
use super::metadata::{Keyring, MetaFile, Metadata};
use super::name::Name;
use super::{Expiry, Fetch, Terms};
use crate::Error;

/// Reads files and remembers which had expired.
pub(super) struct Reader<'a> {
    pub(super) fetch: &'a mut dyn Fetch,
    pub(super) terms: &'a Terms<'a>,
    /// Names of roles whose file has expired.
    pub(super) expired: Vec<String>,
}

impl Reader<'_> {
    /// Fetches a file that must be there.
    pub(super) fn fetch(&mut self, path: &str, limit: u64) -> Result<Vec<u8>, Error> {
        self.fetch_if_there(path, limit)?
            .ok_or_else(|| Error::MetadataMissing {
                path: path.to_owned(),
            })
    }

    pub(super) fn fetch_if_there(
        &mut self,
        path: &str,
        limit: u64,
    ) -> Result<Option<Vec<u8>>, Error> {
        let bytes = self.fetch.fetch(path, limit)?;
        match bytes {
            Some(bytes) if bytes.len() as u64 > limit => Err(Error::TooLarge { limit }),
            bytes => Ok(bytes),
        }
    }

    /// Fetches a file that another one lists; hashes come before signatures (§5.5.2, §5.6.2).
    pub(super) fn fetch_listed<T: Metadata>(
        &mut self,
        file: &Listed<'_>,
    ) -> Result<(Vec<u8>, T), Error> {
        let Listed { name, meta, .. } = file;
        let path = name.path(file.consistent_snapshot.then_some(meta.version));
        let limit = meta.length.unwrap_or(file.limit).min(file.limit);
        let bytes = self.fetch(&path, limit)?;
        if !meta.describes(&bytes) {
            return Err(name.mismatch());
        }
        let new: T = load(&bytes, *name, file.keyring, self.terms.others)?;
        if new.header().version != meta.version {
            return Err(name.mismatch());
        }
        Ok((bytes, new))
    }

    /// A stored file, if the keys that count now signed it and if it is the one that is listed.
    pub(super) fn current<T: Metadata>(
        &self,
        bytes: Option<&[u8]>,
        file: &Listed<'_>,
    ) -> Option<T> {
        let bytes = bytes?;
        load(bytes, file.name, file.keyring, self.terms.others)
            .ok()
            .filter(|stored: &T| {
                stored.header().version == file.meta.version && file.meta.describes(bytes)
            })
    }

    pub(super) fn check_expiry<T: Metadata>(
        &mut self,
        name: Name<'_>,
        metadata: &T,
    ) -> Result<(), Error> {
        if !metadata.header().expires.is_over_at(self.terms.now) {
            return Ok(());
        }
        match self.terms.expiry {
            Expiry::Refuse => Err(name.expired()),
            Expiry::Warn => {
                self.expired.push(name.shown());
                Ok(())
            }
        }
    }
}

/// A file as another one speaks of it.
pub(super) struct Listed<'a> {
    pub(super) name: Name<'a>,
    pub(super) meta: &'a MetaFile,
    pub(super) keyring: Keyring<'a>,
    /// Its most bytes, if nobody says fewer.
    pub(super) limit: u64,
    pub(super) consistent_snapshot: bool,
}
