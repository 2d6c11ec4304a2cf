//! Verifying without installing: what an author asks of a source, and anybody of a pack.

use std::io::Cursor;
use std::path::Path;

use footbridge_signing::{Error as SigningError, Verified, tuf};

use super::commands::PackVerified;
use super::course::Course;
use super::manifest::PackKind;
use super::read::{BuiltPack, MAX_PACK_BYTES as MOST_UNPACKED, read};
use super::source::{Head, look_through, read_data};
use super::{standard, walk};
use crate::error::{AtPath, PackError, Result};
use crate::files::{Regular, read_regular};
use crate::ids::FileHash;
use crate::programme::refresh_own;
use crate::programme::repository::PackTarget;

/// Largest pack that is read into memory: one with nothing packed, and a name for every entry.
const MAX_PACK_BYTES: u64 = MOST_UNPACKED + 16 * 1024 * 1024;

/// Verifies a source folder, or a built pack: first who vouches for it, then what is in it.
///
/// A profile is for sources only.
pub(crate) fn verify(
    path: &Path,
    programme: Option<&Path>,
    profile: Option<&str>,
) -> Result<PackVerified> {
    if path.is_dir() {
        return verify_source(path, profile);
    }
    let bytes = read_pack_file(path)?;
    match programme {
        Some(programme) => verify_vouched(path, bytes, programme),
        None => Ok(verified(&read(Cursor::new(bytes))?, false)),
    }
}

/// Reads the file of a built pack, wherever a person keeps it.
pub(crate) fn read_pack_file(path: &Path) -> Result<Vec<u8>> {
    let regular = match (
        path.parent(),
        path.file_name().and_then(|name| name.to_str()),
    ) {
        (Some(folder), Some(name)) => read_regular(folder, name, MAX_PACK_BYTES).at(path)?,
        _ => Regular::Other,
    };
    match regular {
        Regular::Bytes(bytes) => Ok(bytes),
        Regular::Absent => Err(std::io::Error::from(std::io::ErrorKind::NotFound)).at(path),
        Regular::TooLarge => Err(SigningError::TooLarge {
            limit: MAX_PACK_BYTES,
        }
        .into()),
        Regular::Other => Err(std::io::Error::from(std::io::ErrorKind::InvalidInput)).at(path),
    }
}

fn verify_source(folder: &Path, profile: Option<&str>) -> Result<PackVerified> {
    let head = Head::of(folder)?;
    if head.kind != PackKind::Course {
        let data = read_data(folder, &head)?;
        return Ok(PackVerified {
            languages: data.languages.len() as u32,
            pack: head.id,
            version: head.version,
            units: 0,
            lessons: 0,
            items: 0,
            trusted: false,
            whole: true,
            findings: Vec::new(),
        });
    }
    let (source, faults) = look_through(folder)?;
    let lacks = standard::find(&source, folder, profile)?;
    let found = faults.iter().chain(&source.findings).chain(&lacks);
    let is_written = |language: &&String| !faults.iter().any(|fault| fault.is_in(language));
    let course = &source.course;
    Ok(PackVerified {
        units: course.units.len() as u32,
        lessons: course.n_lessons(),
        items: course.n_items(),
        languages: course.languages.iter().filter(is_written).count() as u32,
        trusted: false,
        whole: faults.is_empty(),
        findings: found.map(ToString::to_string).collect(),
        pack: source.id,
        version: source.version,
    })
}

fn verify_vouched(path: &Path, bytes: Vec<u8>, programme: &Path) -> Result<PackVerified> {
    let (target, proved) = find_target(path, bytes, programme)?;
    let pack = read(Cursor::new(proved.as_bytes()))?;
    if PackTarget::of(&pack.manifest) != target {
        return Err(PackError::Content("pack.json: not what the programme says".into()).into());
    }
    Ok(verified(&pack, true))
}

/// Finds the target with these bytes; nothing in them is looked at before that.
fn find_target(path: &Path, bytes: Vec<u8>, programme: &Path) -> Result<(PackTarget, Verified)> {
    let hash = FileHash::of(&bytes);
    let refreshed = refresh_own(programme)?;
    for (name, info) in refreshed.targets() {
        if info.sha256() == Some(hash.0)
            && let Some(target) = PackTarget::read(name, info)
        {
            return Ok((target, tuf::check_target(info, bytes)?));
        }
    }
    let name = path.file_name().unwrap_or_default();
    let name = name.to_string_lossy().escape_debug().take(80).collect();
    Err(SigningError::TargetUnknown { name }.into())
}

fn verified(pack: &BuiltPack, trusted: bool) -> PackVerified {
    let course = pack.course();
    let silent = course.map(silent).unwrap_or_default();
    let faults = pack.faults().iter().map(ToString::to_string);
    PackVerified {
        pack: pack.manifest.id.clone(),
        version: pack.manifest.version,
        units: course.map_or(0, |course| course.units.len() as u32),
        lessons: course.map_or(0, Course::n_lessons),
        items: course.map_or(0, Course::n_items),
        languages: course.map_or(0, |course| course.languages.len() as u32),
        trusted,
        whole: pack.faults().is_empty(),
        findings: faults.chain(silent).collect(),
    }
}

/// Languages in which pages of a built course cannot be heard.
fn silent(course: &Course) -> Vec<String> {
    let told = course.languages.iter().filter_map(|language| {
        let texts = walk::steps(course).filter_map(|(_, _, step)| step.texts.get(language));
        let (all, heard) = texts.fold((0, 0), |(all, heard), text| {
            (all + 1, heard + usize::from(text.voice.is_some()))
        });
        (heard < all).then(|| format!("{language}: {} of {all} pages have no voice", all - heard))
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::build::build;
    use crate::packs::build::tests::INDUCTION;
    use crate::programme::ceremony::tests::Programme;

    #[test]
    fn a_source_and_a_pack_alone_are_verified_without_trust() {
        let programme = Programme::new();
        let built = build(Path::new(INDUCTION), &programme.recipient()).unwrap();
        let file = programme.folder.path().join("a.fbpack");
        std::fs::write(&file, &built.bytes).unwrap();
        let source = verify(Path::new(INDUCTION), None, None).unwrap();
        let built = verify(&file, None, None).unwrap();
        let counts = |one: &PackVerified| (one.units, one.lessons, one.items, one.languages);
        assert_eq!(counts(&source), counts(&built));
        assert!(source.whole && built.whole);
        assert_eq!(
            (source.pack.as_str(), source.trusted),
            ("induction-plastics", false)
        );
    }

    #[test]
    fn a_pack_is_trusted_when_the_programme_vouches_for_exactly_its_bytes() {
        let programme = Programme::new();
        let built = build(Path::new(INDUCTION), &programme.recipient()).unwrap();
        let file = programme.folder.path().join("a.fbpack");
        std::fs::write(&file, &built.bytes).unwrap();
        let verify = || verify(&file, Some(&programme.keys.programme), None);
        assert_eq!(verify().unwrap_err().code(), "target-unknown");
        programme.add(&built.bytes).unwrap();
        assert!(verify().unwrap().trusted);
        let again = build(Path::new(INDUCTION), &programme.recipient()).unwrap();
        std::fs::write(&file, &again.bytes).unwrap();
        assert_eq!(
            verify().unwrap_err().code(),
            "target-unknown",
            "another seal, another pack"
        );
    }
}
