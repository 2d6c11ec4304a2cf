//! The place that dies with the power: a folder in `$XDG_RUNTIME_DIR`.
//!
//! Only that variable promises a folder in memory that nobody else may read;
//! where it is absent there is no such place, and staff open the computer
//! again after every start of the program.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use footbridge::host::Volatile;

use crate::folders::absolute;

/// A private folder in memory.
#[derive(Debug)]
pub struct VolatileFolder {
    folder: PathBuf,
}

impl VolatileFolder {
    /// The place of the account that runs the program, if the system made one.
    pub fn of_this_account() -> Option<Self> {
        Self::under(&absolute("XDG_RUNTIME_DIR")?)
    }

    fn under(runtime: &Path) -> Option<Self> {
        is_private(runtime).then(|| Self {
            folder: runtime.join("footbridge"),
        })
    }

    fn place(&self, name: &str) -> io::Result<PathBuf> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if name.is_empty() || !name.bytes().all(plain) {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "a name of letters, digits and dashes was expected",
            ));
        }
        Ok(self.folder.join(name))
    }
}

impl Volatile for VolatileFolder {
    fn put(&self, name: &str, secret: &[u8]) -> io::Result<()> {
        let place = self.place(name)?;
        fs::create_dir_all(&self.folder)?;
        // A new file each time: whoever held the old one open does not see the new secret.
        let part = place.with_extension("part");
        let _ = fs::remove_file(&part);
        private_file().open(&part)?.write_all(secret)?;
        fs::rename(part, place)
    }

    fn get(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.place(name).ok()?).ok()
    }

    fn remove(&self, name: &str) {
        if let Ok(place) = self.place(name) {
            let _ = fs::remove_file(place);
        }
    }
}

#[cfg(unix)]
fn private_file() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600);
    options
}

#[cfg(not(unix))]
fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    options
}

/// Whether nobody but the account itself may look into the folder.
#[cfg(unix)]
fn is_private(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    folder.metadata().is_ok_and(|found| {
        found.is_dir()
            && found.uid() == rustix::process::geteuid().as_raw()
            && found.mode() & 0o077 == 0
    })
}

#[cfg(not(unix))]
fn is_private(_: &Path) -> bool {
    false
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};

    use super::*;

    fn runtime_folder(mode: u32) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
        folder
    }

    #[test]
    fn a_secret_is_kept_for_this_account_only_and_forgotten() {
        let runtime = runtime_folder(0o700);
        let place = VolatileFolder::under(runtime.path()).unwrap();
        assert_eq!(place.get("day"), None);
        place.put("day", b"first").unwrap();
        place.put("day", b"second").unwrap();
        assert_eq!(place.get("day").as_deref(), Some(&b"second"[..]));
        let mode = place.folder.join("day").metadata().unwrap().mode();
        assert_eq!(mode & 0o777, 0o600, "only this account reads the day slot");
        place.remove("day");
        assert_eq!(place.get("day"), None);
    }

    #[test]
    fn a_folder_that_others_may_read_keeps_no_keys() {
        let runtime = runtime_folder(0o750);
        assert!(VolatileFolder::under(runtime.path()).is_none());
    }

    #[test]
    fn a_name_never_leaves_the_folder() {
        let runtime = runtime_folder(0o700);
        let place = VolatileFolder::under(runtime.path()).unwrap();
        for name in ["", "..", "../day", "a/b", "/etc/day"] {
            assert!(
                place.put(name, b"x").is_err(),
                "{name:?} is not a plain name"
            );
        }
    }
}
