//! What the prison's software register asks for: versions, and the hash of what runs here.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::commands::{RegisterPack, SoftwareRegister};
use crate::error::Result;
use crate::host::Host;
use crate::site::Site;

pub(super) fn of(site: &Site, program_sha256: Option<String>) -> Result<SoftwareRegister> {
    let versions = site.store.versions()?;
    let packs = site.store.active_packs()?.into_iter();
    Ok(SoftwareRegister {
        program: env!("CARGO_PKG_VERSION").into(),
        program_sha256,
        sqlite: versions.sqlite,
        cipher: versions.cipher,
        engine: site.host.computer.engine(),
        packs: packs
            .map(|pack| RegisterPack {
                pack: pack.pack,
                version: pack.version,
                sha256: pack.file.to_string(),
            })
            .collect(),
    })
}

/// The hash of the program's own file; none where the account may not read it.
pub(super) fn program_sha256(host: &Host) -> Option<String> {
    let path = host.computer.program_file().ok()?;
    sha256_of(&path).ok()
}

fn sha256_of(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut piece = vec![0; 64 * 1024];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(hex::encode(hash.finalize())),
            n => hash.update(&piece[..n]),
        }
    }
}
