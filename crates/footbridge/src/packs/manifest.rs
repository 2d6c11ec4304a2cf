//! `pack.json` of a built pack: what it is, what it needs, and every file in it.

use serde::{Deserialize, Serialize};

use super::course::Texts;
use super::json;
use crate::error::{PackError, Result};
use crate::ids::FileHash;

/// Newest form of a pack that this program reads.
pub(crate) const FORMAT: u32 = 1;

/// The oldest program that can show what this program builds.
pub(crate) const MIN_PROGRAM: &str = "0.1.0";

/// The programme's content key to which item keys are sealed.
pub(crate) const CONTENT_KEY: u32 = 1;

/// What a pack is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PackKind {
    /// Lessons and items.
    Course,
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
            return Err(PackError::TooNew.into());
        }
        let manifest: Self = json::decode(bytes).map_err(unreadable)?;
        if manifest.format != FORMAT || manifest.version == 0 || manifest.content_key == 0 {
            let reason = "pack.json: format, version and content_key begin at 1";
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
    fn a_pack_for_a_newer_program_is_too_new_whatever_else_it_says() {
        for (change, to) in [
            ("\"0.1.0\"", "\"0.1.1\""),
            ("\"0.1.0\"", "\"0.10.0\""),
            ("\"0.1.0\"", "\"1.0.0\",\"more\":true"),
            ("\"format\":1", "\"format\":2"),
        ] {
            assert_eq!(with(change, to).unwrap_err().code(), "pack-too-new", "{to}");
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
        ] {
            assert_eq!(
                with(change, to).unwrap_err().code(),
                "pack-content-wrong",
                "{to}"
            );
        }
    }
}
