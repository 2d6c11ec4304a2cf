//! Targets: the files that a repository is there for.

use super::metadata::{Hashes, TargetFile};
use crate::error::shown;
use crate::{Error, Verified, hex};
use serde_json::Value;
use sha2::{Digest, Sha256, Sha512};
use std::io::{self, Read, Write};

/// What the signed metadata say of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetInfo {
    /// Its exact length in bytes.
    pub length: u64,
    /// What the publisher added; it holds no fractions.
    pub custom: Option<Value>,
    /// At least one hash of its bytes; all that are there must match.
    sha256: Option<[u8; 32]>,
    sha512: Option<[u8; 64]>,
}

impl TargetInfo {
    /// Describes a target by its bytes.
    pub fn of(bytes: &[u8], custom: Option<Value>) -> Self {
        Self {
            length: bytes.len() as u64,
            custom,
            sha256: Some(Sha256::digest(bytes).into()),
            sha512: None,
        }
    }

    /// The SHA-256 of its bytes, if the publisher gave it; ours always does.
    pub fn sha256(&self) -> Option<[u8; 32]> {
        self.sha256
    }

    /// The hash that stands in paths, in hex: SHA-256 if there is one.
    fn hash_in_path(&self) -> String {
        match (&self.sha256, &self.sha512) {
            (Some(hash), _) => hex::encode(hash),
            (None, Some(hash)) => hex::encode(hash),
            (None, None) => unreachable!("a target has a hash"),
        }
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
        let hash = self.hash_in_path();
        Ok(match name.rsplit_once('/') {
            Some((folder, file)) => format!("targets/{folder}/{hash}.{file}"),
            None => format!("targets/{hash}.{name}"),
        })
    }

    /// A target with no hash, or with one that cannot be computed here, is not offered.
    pub(super) fn from_wire(file: TargetFile) -> Option<Self> {
        let (mut sha256, mut sha512) = (None, None);
        for (algorithm, hash) in file.hashes.entries() {
            match algorithm {
                "sha256" => sha256 = Some(hex::decode(hash)?),
                "sha512" => sha512 = Some(hex::decode(hash)?),
                _ => return None,
            }
        }
        (sha256.is_some() || sha512.is_some()).then_some(Self {
            length: file.length,
            custom: file.custom,
            sha256,
            sha512,
        })
    }

    pub(super) fn to_wire(&self) -> TargetFile {
        let sha256 = self.sha256.map(|hash| ("sha256", hex::encode(&hash)));
        let sha512 = self.sha512.map(|hash| ("sha512", hex::encode(&hash)));
        TargetFile {
            length: self.length,
            hashes: Hashes::from_entries(sha256.into_iter().chain(sha512)),
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
    let mut sum = Sum::of(info);
    sum.take(&bytes);
    if bytes.len() as u64 != info.length || !sum.matches() {
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
    let mut sum = Sum::of(info);
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
        sum.take(&buffer[..n]);
        to.write_all(&buffer[..n])?;
    }
    if left != 0 || !sum.matches() {
        return Err(Error::TargetDamaged);
    }
    Ok(())
}

/// The hashes of a target while its bytes go by; only those that are asked for are computed.
struct Sum<'a> {
    expected: &'a TargetInfo,
    sha256: Option<Sha256>,
    sha512: Option<Sha512>,
}

impl<'a> Sum<'a> {
    fn of(expected: &'a TargetInfo) -> Self {
        Self {
            expected,
            sha256: expected.sha256.map(|_| Sha256::new()),
            sha512: expected.sha512.map(|_| Sha512::new()),
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        if let Some(hash) = &mut self.sha256 {
            hash.update(bytes);
        }
        if let Some(hash) = &mut self.sha512 {
            hash.update(bytes);
        }
    }

    fn matches(self) -> bool {
        self.sha256.map(|hash| hash.finalize().into()) == self.expected.sha256
            && self.sha512.map(|hash| hash.finalize().into()) == self.expected.sha512
    }
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
        let hash = info.hash_in_path();
        assert_eq!(info.path("a/b/c", false).unwrap(), "targets/a/b/c");
        assert_eq!(
            info.path("a/b/c", true).unwrap(),
            format!("targets/a/b/{hash}.c")
        );
        assert_eq!(info.path("c", true).unwrap(), format!("targets/{hash}.c"));
    }

    #[test]
    fn every_hash_that_is_given_must_match() {
        let wire = |hashes: &[(&'static str, String)]| {
            TargetInfo::from_wire(TargetFile {
                length: 4,
                hashes: Hashes::from_entries(hashes.iter().cloned()),
                custom: None,
            })
        };
        let sha256 = ("sha256", hex::encode(&Sha256::digest(b"pack")));
        let sha512 = ("sha512", hex::encode(&Sha512::digest(b"pack")));
        let wrong = ("sha512", hex::encode(&Sha512::digest(b"pock")));
        for good in [vec![sha512.clone()], vec![sha256.clone(), sha512.clone()]] {
            let info = wire(&good).unwrap();
            assert!(check_target(&info, *b"pack").is_ok());
            assert!(check_target(&info, *b"pock").is_err());
            assert_eq!(wire(&good), Some(info), "it comes back from the wire");
        }
        let info = wire(&[sha256.clone(), wrong]).unwrap();
        assert!(check_target(&info, *b"pack").is_err());
        assert_eq!(wire(&[]), None);
        assert_eq!(wire(&[sha256, ("md5", "00".to_owned())]), None);
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
