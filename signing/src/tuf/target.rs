//! Targets: the files that a repository is there for.

use super::metadata::{Hashes, TargetFile};
use crate::error::shown;
use crate::{Error, Verified, hex};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::io::{self, Read, Write};

/// What the signed metadata say of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetInfo {
    /// Its exact length in bytes.
    pub length: u64,
    /// The SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// What the publisher added; it holds no fractions.
    pub custom: Option<Value>,
}

impl TargetInfo {
    /// Describes a target by its bytes.
    pub fn of(bytes: &[u8], custom: Option<Value>) -> Self {
        Self {
            length: bytes.len() as u64,
            sha256: Sha256::digest(bytes).into(),
            custom,
        }
    }

    /// The SHA-256 in hex, as it stands in paths.
    pub fn sha256_hex(&self) -> String {
        hex::encode(&self.sha256)
    }

    /// Where the target lies in the repository.
    ///
    /// With consistent snapshots the hash stands before the last segment of the name
    /// (TUF 1.0.34 §5.7.3 and §6.2.1).
    pub(super) fn path(&self, name: &str, consistent_snapshot: bool) -> Result<String, Error> {
        check_name(name)?;
        if !consistent_snapshot {
            return Ok(format!("targets/{name}"));
        }
        let hash = self.sha256_hex();
        Ok(match name.rsplit_once('/') {
            Some((folder, file)) => format!("targets/{folder}/{hash}.{file}"),
            None => format!("targets/{hash}.{name}"),
        })
    }

    /// A target without SHA-256 cannot be checked here, so it is not offered.
    pub(super) fn from_wire(file: TargetFile) -> Option<Self> {
        Some(Self {
            length: file.length,
            sha256: file.hashes.sha256()?,
            custom: file.custom,
        })
    }

    pub(super) fn to_wire(&self) -> TargetFile {
        TargetFile {
            length: self.length,
            hashes: Hashes::of(self.sha256),
            custom: self.custom.clone(),
        }
    }
}

/// Proves a target that is held in memory.
///
/// # Errors
/// [`Error::TargetDamaged`] if length or hash are not those of the metadata.
pub fn check_target(info: &TargetInfo, bytes: impl Into<Vec<u8>>) -> Result<Verified, Error> {
    let bytes = bytes.into();
    if bytes.len() as u64 != info.length || Sha256::digest(&bytes)[..] != info.sha256 {
        return Err(Error::TargetDamaged);
    }
    Ok(Verified::new(bytes))
}

/// Proves a target while copying it, and reads at most one byte more than it may have.
///
/// What the writer got is to be thrown away if this fails: the hash is known at the end only.
///
/// # Errors
/// [`Error::TargetDamaged`] if length or hash are not those of the metadata; [`Error::Io`].
pub fn copy_target(
    info: &TargetInfo,
    from: &mut impl Read,
    to: &mut impl Write,
) -> Result<(), Error> {
    let mut hash = Sha256::new();
    let mut buffer = [0; 16 * 1024];
    let mut left = info.length;
    loop {
        let n = match from.read(&mut buffer) {
            Ok(0) => break,
            Ok(n) => n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error.into()),
        };
        left = left.checked_sub(n as u64).ok_or(Error::TargetDamaged)?;
        hash.update(&buffer[..n]);
        to.write_all(&buffer[..n])?;
    }
    if left != 0 || hash.finalize()[..] != info.sha256 {
        return Err(Error::TargetDamaged);
    }
    Ok(())
}

/// Refuses names that could lead outside the folder of targets on any system.
pub(super) fn check_name(name: &str) -> Result<(), Error> {
    let sound = |segment: &str| {
        !matches!(segment, "" | "." | "..")
            && !segment.contains(['\\', ':'])
            && !segment.contains(char::is_control)
    };
    if name.split('/').all(sound) {
        return Ok(());
    }
    Err(Error::TargetNameRefused {
        name: shown(name.as_bytes()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_described_bytes_pass() {
        let info = TargetInfo::of(b"pack", None);
        assert_eq!(check_target(&info, *b"pack").unwrap().as_bytes(), b"pack");
        for wrong in [&b""[..], b"pac", b"pock", b"packs"] {
            let kept = check_target(&info, wrong);
            assert_eq!(kept, Err(Error::TargetDamaged));
            let streamed = copy_target(&info, &mut &wrong[..], &mut io::sink());
            assert_eq!(streamed, Err(Error::TargetDamaged));
        }
        let mut out = Vec::new();
        copy_target(&info, &mut &b"pack"[..], &mut out).unwrap();
        assert_eq!(out, b"pack");
    }

    #[test]
    fn the_hash_stands_before_the_file_name() {
        let info = TargetInfo::of(b"", None);
        let hash = info.sha256_hex();
        assert_eq!(info.path("a/b/c", false).unwrap(), "targets/a/b/c");
        assert_eq!(
            info.path("a/b/c", true).unwrap(),
            format!("targets/a/b/{hash}.c")
        );
        assert_eq!(info.path("c", true).unwrap(), format!("targets/{hash}.c"));
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        for name in [
            "", "/a", "a/", "a//b", "../a", "a/../b", ".", "a\\b", "c:a", "a\0",
        ] {
            let error = check_name(name).unwrap_err();
            assert_eq!(error.code(), "target-name-refused", "{name:?}");
        }
        assert_eq!(check_name("centres/a1 é%20.keys.json"), Ok(()));
    }
}
