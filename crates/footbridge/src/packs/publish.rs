//! The publisher's commands: build, sign, verify.

use std::path::Path;

use super::commands::{BuildPack, PackBuilt, PackSigned, PackVerified, SignPack, VerifyPack};
use super::verify::read_pack_file;
use crate::error::{Error, Result};
use crate::files::{Readers, write_whole};
use crate::ids::FileHash;
use crate::programme::key_files::open_publisher_key;
use crate::programme::{content_recipient, repository};
use crate::rpc::Call;

/// `pack.build`.
pub(crate) fn build(_: &mut Call<'_>, request: BuildPack) -> Result<PackBuilt> {
    let recipient = content_recipient(Path::new(&request.programme))?;
    let base = request.delta_from.as_ref().map(Path::new);
    let built = super::build::build_on(base, Path::new(&request.source), &recipient)?;
    let out = Path::new(&request.out);
    let (Some(folder), Some(name)) = (out.parent(), out.file_name().and_then(|n| n.to_str()))
    else {
        return Err(Error::malformed("pack.build"));
    };
    write_whole(folder, name, &built.bytes, Readers::Anybody)?;
    Ok(PackBuilt {
        pack: built.manifest.id,
        version: built.manifest.version,
        sha256: FileHash::of(&built.bytes).to_string(),
        bytes: built.bytes.len() as u64,
        lessons: built.lessons,
        items: built.items,
        pictures: built.pictures,
        left_out: built.left_out,
        findings: built.findings.iter().map(ToString::to_string).collect(),
        file: request.out,
    })
}

/// `pack.sign`.
pub(crate) fn sign(call: &mut Call<'_>, request: SignPack) -> Result<PackSigned> {
    let pack = read_pack_file(Path::new(&request.pack))?;
    let publisher = open_publisher_key(Path::new(&request.key), &request.passphrase)?;
    let now = call.desk.host.clock.wall_millis();
    let signed = repository::add_pack(Path::new(&request.programme), &pack, &publisher, now)?;
    Ok(PackSigned {
        targets_version: signed.targets_version as u32,
        packs: signed.n_packs,
    })
}

/// `pack.verify`.
pub(crate) fn verify(_: &mut Call<'_>, request: VerifyPack) -> Result<PackVerified> {
    let programme = request.programme.as_ref().map(Path::new);
    let profile = request.profile.as_deref();
    super::verify::verify(Path::new(&request.path), programme, profile)
}
