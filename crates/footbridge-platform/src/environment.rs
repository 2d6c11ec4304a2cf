//! An environment in which nobody can steer the window from outside.
//!
//! Variables of WebKit, GTK and Tauri turn on inspectors and remote control in
//! any build, so the program starts itself again without them. Starting again
//! rather than unsetting: what has already read a variable keeps it, and
//! changing the environment of a running process is unsafe.

use std::env;
use std::ffi::OsStr;
use std::io;
use std::process::Command;

const NAMES: [&str; 9] = [
    "GDK_PIXBUF_MODULEDIR",
    "GDK_PIXBUF_MODULE_FILE",
    "GIO_EXTRA_MODULES",
    "GIO_MODULE_DIR",
    "GTK3_MODULES",
    "GTK_DEBUG",
    "GTK_EXE_PREFIX",
    "GTK_MODULES",
    "GTK_PATH",
];

const PREFIXES: [&str; 6] = ["GST_", "G_DEBUG", "JSC_", "TAURI_", "WEBKIT_", "WEBVIEW2_"];

/// Some graphics drivers draw nothing without these, and they open nothing.
const HARMLESS: [&str; 2] = [
    "WEBKIT_DISABLE_COMPOSITING_MODE",
    "WEBKIT_DISABLE_DMABUF_RENDERER",
];

/// Returns only in a process whose environment steers nothing.
///
/// To be called first thing in `main`. An error means that the program could
/// not be started again and must not go on.
pub fn start_clean() -> io::Result<()> {
    let steering: Vec<_> = env::vars_os()
        .map(|(name, _)| name)
        .filter(|name| steers(name))
        .collect();
    if steering.is_empty() {
        return Ok(());
    }
    let mut again = Command::new(env::current_exe()?);
    again.args(env::args_os().skip(1));
    for name in steering {
        again.env_remove(name);
    }
    become_program(again)
}

#[cfg(unix)]
fn become_program(mut program: Command) -> io::Result<()> {
    use std::os::unix::process::CommandExt;
    Err(program.exec())
}

#[cfg(not(unix))]
fn become_program(mut program: Command) -> io::Result<()> {
    let status = program.status()?;
    std::process::exit(status.code().unwrap_or(1))
}

fn steers(name: &OsStr) -> bool {
    // Windows ignores the case of names.
    let name = name.to_string_lossy().to_ascii_uppercase();
    let named = NAMES.contains(&name.as_str());
    let prefixed = PREFIXES.iter().any(|prefix| name.starts_with(prefix));
    (named || prefixed) && !HARMLESS.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remote_control_and_inspectors_are_removed() {
        for name in [
            "TAURI_WEBVIEW_AUTOMATION",
            "WEBKIT_INSPECTOR_SERVER",
            "WEBKIT_INSPECTOR_HTTP_SERVER",
            "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS",
            "GTK_DEBUG",
            "GTK_MODULES",
            "WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS",
            "webview2_user_data_folder",
        ] {
            assert!(steers(OsStr::new(name)), "{name} must not reach the window");
        }
    }

    #[test]
    fn what_people_need_to_see_and_type_stays() {
        for name in [
            "PATH",
            "HOME",
            "LANG",
            "DISPLAY",
            "GTK_IM_MODULE",
            "GTK_THEME",
            "XDG_RUNTIME_DIR",
            "WEBKIT_DISABLE_DMABUF_RENDERER",
        ] {
            assert!(!steers(OsStr::new(name)), "{name} must reach the window");
        }
    }
}
