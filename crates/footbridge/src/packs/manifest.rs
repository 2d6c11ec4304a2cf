//! `pack.json` of a built pack: what it is, what it needs, and every file in it.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::course::Texts;
use super::json;
use crate::error::{PackError, Result};
use crate::ids::FileHash;

/// Newest form of a pack that this program reads.
pub(crate) const FORMAT: u32 = 1;

/// The oldest program that can show what this program builds.
pub(crate) const MIN_PROGRAM: &str = "0.1.0";

/// Folder of a course's pictures.
pub(crate) const PICTURES: &str = "pictures/";

/// Folder of a course's pages.
pub(crate) const PAGES: &str = "pages/";

/// Folder of a course's sounds.
pub(crate) const SOUNDS: &str = "sounds/";

/// Folder of a course's films.
pub(crate) const VIDEOS: &str = "videos/";

/// Folders of a course whose files are kept as blobs.
const COURSE_BLOBS: [&str; 4] = [PICTURES, PAGES, SOUNDS, VIDEOS];

/// Folder of everything in a pack that is no course.
pub(crate) const DATA: &str = "data/";

/// The programme's content key to which item keys are sealed.
pub(crate) const CONTENT_KEY: u32 = 1;

/// What a pack is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PackKind {
    /// Lessons and items.
    Course,
    /// Competencies and qualifications that courses refer to.
    Framework,
    /// Addresses: employers, advisers, training places.
    Directory,
    /// What a centre offers.
    Catalogue,
}

impl PackKind {
    /// How it stands in the store.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Course => "course",
            Self::Framework => "framework",
            Self::Directory => "directory",
            Self::Catalogue => "catalogue",
        }
    }
}

/// `pack.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    pub(crate) format: u32,
    pub(crate) id: String,
    pub(crate) kind: PackKind,
    pub(crate) version: u32,
    pub(crate) title: Texts,
    pub(crate) languages: Vec<String>,
    pub(crate) min_program: String,
    /// Kinds of sites that install it.
    #[serde(default, skip_serializing_if = "Audience::is_everybody")]
    pub(crate) audience: Audience,
    /// A version whose blobs the archive may leave out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) delta_from: Option<u32>,
    /// Generation of the content key.
    pub(crate) content_key: u32,
    /// Every other entry of the archive, in its order.
    pub(crate) files: Vec<ListedFile>,
}

/// A file of the pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListedFile {
    pub(crate) name: String,
    pub(crate) bytes: u64,
    pub(crate) sha256: FileHash,
}

impl ListedFile {
    pub(crate) fn of(name: &str, bytes: &[u8]) -> Self {
        Self {
            name: name.to_owned(),
            bytes: bytes.len() as u64,
            sha256: FileHash::of(bytes),
        }
    }
}

impl Manifest {
    /// True for a file that is kept as a blob, and that a delta pack may leave out.
    pub(crate) fn is_blob(&self, name: &str) -> bool {
        match self.kind {
            PackKind::Course => COURSE_BLOBS.iter().any(|folder| name.starts_with(folder)),
            _ => name.starts_with(DATA),
        }
    }
}

/// What even a pack of the future says in a way that this program can read.
#[derive(Deserialize)]
struct Head {
    format: u32,
    min_program: String,
}

impl Manifest {
    /// Reads `pack.json`; that it is too new is found out before its form is looked at.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self> {
        let unreadable = |error| PackError::Content(format!("pack.json: {error}"));
        let head: Head = json::decode(bytes).map_err(unreadable)?;
        let no_version = || PackError::Content("pack.json: min_program is no version".into());
        let needs = version(&head.min_program).ok_or_else(no_version)?;
        if head.format > FORMAT || Some(needs) > version(env!("CARGO_PKG_VERSION")) {
            let needs = head.min_program;
            return Err(PackError::NeedsNewerProgram { needs }.into());
        }
        let manifest: Self = json::decode(bytes).map_err(unreadable)?;
        if manifest.format != FORMAT || manifest.version == 0 || manifest.content_key == 0 {
            let reason = "pack.json: format, version and content_key begin at 1";
            return Err(PackError::Content(reason.into()).into());
        }
        if manifest
            .delta_from
            .is_some_and(|base| base == 0 || base >= manifest.version)
        {
            let reason = "pack.json: delta_from is no earlier version";
            return Err(PackError::Content(reason.into()).into());
        }
        Ok(manifest)
    }

    /// The bytes of `pack.json`.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a manifest holds only strings and numbers")
    }
}

/// `1.2.3` as something that can be compared.
fn version(text: &str) -> Option<[u32; 3]> {
    let mut parts = text.split('.').map(|part| part.parse().ok());
    let version = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(change: &str, to: &str) -> Result<Manifest> {
        let text = r#"{"format":1,"id":"a","kind":"course","version":1,"title":{"en":"A"},
            "languages":["en"],"min_program":"0.1.0","content_key":1,"files":[]}"#;
        assert!(text.contains(change), "{change} stands in the manifest");
        Manifest::read(text.replace(change, to).as_bytes())
    }

    #[test]
    fn a_manifest_is_read_back_as_it_was_written() {
        let manifest = with("", "").unwrap();
        assert_eq!(Manifest::read(&manifest.to_bytes()).unwrap(), manifest);
    }

    #[test]
    fn a_pack_for_a_newer_program_says_so_whatever_else_it_says() {
        for (change, to) in [
            ("\"0.1.0\"", "\"0.1.1\""),
            ("\"0.1.0\"", "\"0.10.0\""),
            ("\"0.1.0\"", "\"1.0.0\",\"more\":true"),
            ("\"format\":1", "\"format\":2"),
        ] {
            let code = with(change, to).unwrap_err().code();
            assert_eq!(code, "pack-needs-newer-program", "{to}");
        }
        assert!(with("\"0.1.0\"", "\"0.0.9\"").is_ok());
    }

    #[test]
    fn a_manifest_says_nothing_but_what_it_must() {
        for (change, to) in [
            ("\"files\":[]", "\"files\":[],\"more\":1"),
            ("\"kind\":\"course\"", "\"kind\":\"game\""),
            ("\"version\":1", "\"version\":0"),
            ("\"version\":1", "\"version\":1,\"version\":2"),
            ("{\"en\":\"A\"}", "{\"en\":\"A\",\"en\":\"B\"}"),
            ("\"0.1.0\"", "\"new\""),
            ("\"content_key\":1", "\"content_key\":0"),
            ("\"files\":[]", "\"files\":[],\"audience\":[]"),
            ("\"files\":[]", "\"files\":[],\"audience\":[\"trainers\"]"),
            ("\"files\":[]", "\"files\":[],\"delta_from\":0"),
            ("\"files\":[]", "\"files\":[],\"delta_from\":1"),
        ] {
            assert_eq!(
                with(change, to).unwrap_err().code(),
                "pack-content-wrong",
                "{to}"
            );
        }
    }
}
