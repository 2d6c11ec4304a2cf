//! Where data lives on each platform.

use std::env;
use std::path::PathBuf;

/// The platform's folder for Footbridge's data, if the account has one.
pub fn data_folder() -> Option<PathBuf> {
    if cfg!(windows) {
        absolute("LOCALAPPDATA").map(|base| base.join("Footbridge"))
    } else if cfg!(target_os = "macos") {
        absolute("HOME").map(|home| home.join("Library/Application Support/Footbridge"))
    } else {
        absolute("XDG_DATA_HOME")
            .or_else(|| absolute("HOME").map(|home| home.join(".local/share")))
            .map(|base| base.join("footbridge"))
    }
}

/// The folder that a variable names, if it is a path from the root.
pub(crate) fn absolute(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
}
