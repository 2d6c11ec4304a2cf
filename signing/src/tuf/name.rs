//! Names of roles, as they stand in errors and in paths.
//!
//! The name of a delegated role comes from outside and may be any text.

use super::metadata::Role;
use crate::Error;
use crate::error::shown;
use std::fmt::Write as _;

/// The name of a role whose file is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name<'a>(pub(super) &'a str);

impl Name<'_> {
    /// Where the file of this role lies; characters of unsafe names are percent-encoded.
    ///
    /// Source: TUF 1.0.34 §5.5.1 and §5.6.1; `version` is left out without consistent snapshots.
    pub(super) fn path(self, version: Option<u64>) -> String {
        let mut path = String::from("metadata/");
        if let Some(version) = version {
            let _ = write!(path, "{version}.");
        }
        for byte in self.0.bytes() {
            if byte.is_ascii_alphanumeric() || b"_.-~".contains(&byte) {
                path.push(char::from(byte));
            } else {
                let _ = write!(path, "%{byte:02X}");
            }
        }
        path + ".json"
    }

    /// Whether it is one of the four that the root names, and so none that may be delegated to.
    pub(super) fn is_top_level(self) -> bool {
        let four = [Role::Root, Role::Timestamp, Role::Snapshot, Role::Targets];
        four.into_iter().any(|role| role.name() == self)
    }

    pub(super) fn unreadable(self) -> Error {
        let role = self.shown();
        Error::MetadataUnreadable { role }
    }

    pub(super) fn rollback(self) -> Error {
        let role = self.shown();
        Error::MetadataRollback { role }
    }

    pub(super) fn mismatch(self) -> Error {
        let role = self.shown();
        Error::MetadataMismatch { role }
    }

    pub(super) fn unsigned(self) -> Error {
        let role = self.shown();
        Error::MetadataSignature { role }
    }

    pub(super) fn expired(self) -> Error {
        let role = self.shown();
        Error::MetadataExpired { role }
    }

    pub(super) fn shown(self) -> String {
        shown(self.0.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_the_folder() {
        assert_eq!(Name("root").path(Some(2)), "metadata/2.root.json");
        assert_eq!(Name("../a b?").path(None), "metadata/..%2Fa%20b%3F.json");
        assert_eq!(Name("é").path(None), "metadata/%C3%A9.json");
    }
}
