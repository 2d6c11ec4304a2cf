//! What the operating system still lets through beside the window: consoles, keys of the kernel,
//! other programs, memory on a disk. Nothing is changed, only looked at.
//!
//! What to do about each point stands in `docs/kiosk.md`.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
#[cfg(test)]
mod tests;

use footbridge::host::WayState;

/// One way past the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Its name in `docs/kiosk.md`; one of [`footbridge::host::WAYS`].
    pub name: &'static str,
    /// Whether it is closed.
    pub state: WayState,
    /// What was found, in a few words.
    pub found: String,
    /// What closes it.
    pub remedy: &'static str,
}

/// Looks at this computer.
#[cfg(target_os = "linux")]
pub fn look() -> Vec<Point> {
    linux::look(&linux::System::here())
}

/// Looks at this computer.
#[cfg(not(target_os = "linux"))]
pub fn look() -> Vec<Point> {
    by_hand()
}

/// What cannot be read by an ordinary account is named, to be looked at by hand.
#[cfg(any(test, not(target_os = "linux")))]
fn by_hand() -> Vec<Point> {
    let unseen = |name, remedy| Point {
        name,
        state: WayState::Unknown,
        found: "cannot be read by this account".to_owned(),
        remedy,
    };
    vec![
        unseen(
            "shell",
            "Replace the shell: assigned access, or Shell Launcher with footbridge-window --kiosk.",
        ),
        unseen(
            "secure-screen",
            "Remove task manager, lock, sign out and change password from Ctrl+Alt+Del by policy.",
        ),
        unseen(
            "keys",
            "Switch on the Keyboard Filter: Win, Alt+Tab, Ctrl+Esc, Win+L, sticky keys.",
        ),
        unseen("auto-play", "Switch AutoPlay off for all drives by policy."),
        unseen(
            "memory",
            "Switch on BitLocker; page file and crash dumps lie under it.",
        ),
    ]
}
