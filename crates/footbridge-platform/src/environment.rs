//! An environment in which nobody can steer the window from outside, and in which it is drawn
//! as fast as this computer can.
//!
//! Variables of WebKit, GTK and Tauri turn on inspectors and remote control in
//! any build, so the program starts itself again without them. Starting again
//! rather than unsetting: what has already read a variable keeps it, and
//! changing the environment of a running process is unsafe.
//!
//! Where there is no graphics device, WebKit draws every page by the means of one that it plays
//! with the processor, three times as slowly as without (docs/performance.md); so the program
//! asks for the plain way there.

use std::env;
use std::ffi::OsStr;
use std::io;
use std::path::Path;
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
const HARMLESS: [&str; 2] = ["WEBKIT_DISABLE_COMPOSITING_MODE", PLAIN_DRAWING];

/// Tells WebKit to draw without the buffers of a graphics device.
const PLAIN_DRAWING: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Where Linux lists graphics devices.
const DEVICES: &str = "/dev/dri";

/// Returns only in a process whose environment fits: nothing in it steers, and without a graphics
/// device the window is drawn the plain way.
///
/// To be called first thing in `main`. An error means that the program could
/// not be started again and must not go on.
pub fn start_fit() -> io::Result<()> {
    let removed: Vec<_> = env::vars_os()
        .map(|(name, _)| name)
        .filter(|name| steers(name))
        .collect();
    let plain = env::var_os(PLAIN_DRAWING).is_none() && draws_by_itself(Path::new(DEVICES));
    if removed.is_empty() && !plain {
        return Ok(());
    }
    let mut again = Command::new(env::current_exe()?);
    again.args(env::args_os().skip(1));
    for name in removed {
        again.env_remove(name);
    }
    if plain {
        again.env(PLAIN_DRAWING, "1");
    }
    become_program(again)
}

/// Whether nothing but the processor is there to draw. Linux names a device that renders
/// `renderD128` and so on; other systems draw by other means.
fn draws_by_itself(devices: &Path) -> bool {
    let renders = |name: &OsStr| name.to_string_lossy().starts_with("renderD");
    cfg!(target_os = "linux")
        && !devices
            .read_dir()
            .is_ok_and(|found| found.flatten().any(|one| renders(&one.file_name())))
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

    #[cfg(target_os = "linux")]
    #[test]
    fn the_plain_way_is_for_computers_without_a_device_that_renders() {
        let folder = tempfile::tempdir().unwrap();
        assert!(draws_by_itself(&folder.path().join("nothing")));
        std::fs::write(folder.path().join("card0"), "").unwrap();
        assert!(draws_by_itself(folder.path()));
        std::fs::write(folder.path().join("renderD128"), "").unwrap();
        assert!(!draws_by_itself(folder.path()));
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
