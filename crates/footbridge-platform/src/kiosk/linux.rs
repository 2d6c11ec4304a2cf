//! The points of a Linux system, read from its files.

use std::cell::OnceCell;
use std::fs;
use std::path::{Path, PathBuf};

use footbridge::host::WayState;

use super::Point;

/// A system, or a made-up tree of one.
#[derive(Debug)]
pub(super) struct System {
    root: PathBuf,
    /// The account that the program runs under.
    uid: u32,
    /// The programs that run, read once: several points ask for them.
    programs: OnceCell<Vec<Program>>,
}

/// A program that runs.
#[derive(Debug)]
struct Program {
    name: String,
    arguments: String,
}

/// Programs that are a desktop, or a way to start anything.
const DESKTOPS: [&str; 22] = [
    "gnome-shell",
    "gnome-panel",
    "plasmashell",
    "xfce4-panel",
    "xfdesktop",
    "mate-panel",
    "cinnamon",
    "lxpanel",
    "lxqt-panel",
    "pcmanfm",
    "nautilus",
    "dolphin",
    "thunar",
    "nemo",
    "caja",
    "xterm",
    "gnome-terminal-",
    "konsole",
    "xfce4-terminal",
    "uxterm",
    "rofi",
    "dmenu",
];
/// Programs that mount a stick and show it.
const MOUNTERS: [&str; 4] = ["udiskie", "gvfs-udisks2-vo", "automount", "usbmount"];

/// Looks at every point, always in the same order.
pub(super) fn look(system: &System) -> Vec<Point> {
    vec![
        account(system),
        session(system),
        vt_switching(system),
        zap(system),
        consoles(system),
        sysrq(system),
        ctrl_alt_del(system),
        sticks(system),
        swap(system),
        core_files(system),
    ]
}

impl System {
    pub(super) fn here() -> Self {
        Self::at(Path::new("/"), rustix::process::geteuid().as_raw())
    }

    pub(super) fn at(root: &Path, uid: u32) -> Self {
        Self {
            root: root.to_owned(),
            uid,
            programs: OnceCell::new(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// The text of a file; none if it is not there or not ours to read.
    fn text(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.path(name)).ok()
    }

    /// The texts of all files of a folder with an ending, in the order of their names.
    fn texts(&self, folder: &str, ending: &str) -> Vec<String> {
        let mut files: Vec<_> = entries(&self.path(folder))
            .into_iter()
            .filter(|file| file.to_string_lossy().ends_with(ending))
            .collect();
        files.sort();
        files
            .iter()
            .filter_map(|file| fs::read_to_string(file).ok())
            .collect()
    }

    /// A setting of systemd: the last value that any of its files gives.
    fn systemd(&self, name: &str, key: &str) -> Option<String> {
        let mut texts = Vec::new();
        for folder in ["usr/lib/systemd", "etc/systemd", "run/systemd"] {
            texts.extend(self.text(&format!("{folder}/{name}")));
            texts.extend(self.texts(&format!("{folder}/{name}.d"), ".conf"));
        }
        let lines = texts.iter().flat_map(|text| text.lines());
        let mut values = lines.filter_map(|line| {
            let (found, value) = line.trim().split_once('=')?;
            (found.trim() == key).then(|| value.trim().to_owned())
        });
        values.next_back()
    }

    /// True if a unit can never start.
    fn is_masked(&self, unit: &str) -> bool {
        let link = self.path(&format!("etc/systemd/system/{unit}"));
        fs::read_link(link).is_ok_and(|to| to == Path::new("/dev/null"))
    }

    /// The programs that run, as far as this account may see them.
    fn programs(&self) -> &[Program] {
        self.programs.get_or_init(|| {
            let folders = entries(&self.path("proc"));
            let numbered = folders.into_iter().filter(|folder| {
                let name = folder.file_name().unwrap_or_default().to_string_lossy();
                name.bytes().all(|byte| byte.is_ascii_digit())
            });
            let read = |folder: PathBuf| {
                let name = fs::read_to_string(folder.join("comm")).ok()?;
                let arguments = fs::read_to_string(folder.join("cmdline")).unwrap_or_default();
                Some(Program {
                    name: name.trim().to_owned(),
                    arguments: arguments.replace('\0', " "),
                })
            };
            numbered.filter_map(read).collect()
        })
    }

    fn running(&self, names: &[&str]) -> Option<&str> {
        let mut running = self.programs().iter().map(|program| program.name.as_str());
        running.find(|name| names.contains(name))
    }

    /// An option of the X server that is switched on in one of its files.
    fn x_option(&self, option: &str) -> bool {
        let mut texts = self.texts("usr/share/X11/xorg.conf.d", ".conf");
        texts.extend(self.texts("etc/X11/xorg.conf.d", ".conf"));
        texts.extend(self.text("etc/X11/xorg.conf"));
        texts.iter().flat_map(|text| text.lines()).any(|line| {
            let words: Vec<_> = line.split('"').collect();
            let [before, name, rest @ ..] = words.as_slice() else {
                return false;
            };
            let value = rest.get(1).map_or("true", |value| *value).to_lowercase();
            before.trim().eq_ignore_ascii_case("option")
                && name.eq_ignore_ascii_case(option)
                && ["true", "on", "yes", "1", ""].contains(&value.as_str())
        })
    }

    /// The arguments of cage, the one Wayland session that the recipe knows.
    fn cage(&self) -> Option<&str> {
        let cage = self
            .programs()
            .iter()
            .find(|program| program.name == "cage");
        cage.map(|program| program.arguments.as_str())
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(listing) = fs::read_dir(folder) else {
        return Vec::new();
    };
    listing
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect()
}

fn point(
    name: &'static str,
    closed: bool,
    found: impl Into<String>,
    remedy: &'static str,
) -> Point {
    let state = match closed {
        true => WayState::Closed,
        false => WayState::Open,
    };
    Point {
        name,
        state,
        found: found.into(),
        remedy,
    }
}

fn account(system: &System) -> Point {
    point(
        "account",
        system.uid != 0,
        format!("account number {}", system.uid),
        "Run the program under an account of its own, never as root.",
    )
}

fn session(system: &System) -> Point {
    const REMEDY: &str = "Start a session with cage or openbox and nothing but footbridge-window.";
    if let Some(desktop) = system.running(&DESKTOPS) {
        return point("session", false, format!("{desktop} is running"), REMEDY);
    }
    match system.running(&["cage", "openbox"]) {
        Some(manager) => point("session", true, manager, REMEDY),
        None => point(
            "session",
            false,
            "neither cage nor openbox is running",
            REMEDY,
        ),
    }
}

fn vt_switching(system: &System) -> Point {
    const REMEDY: &str = "X: Option \"DontVTSwitch\" \"true\" in ServerFlags. cage: without -s.";
    if let Some(arguments) = system.cage() {
        let options = arguments.split(' ').take_while(|word| *word != "--");
        let switches = options
            .filter(|word| word.starts_with('-'))
            .any(|word| word.contains('s'));
        return point(
            "vt-switching",
            !switches,
            arguments.trim().to_owned(),
            REMEDY,
        );
    }
    let closed = system.x_option("DontVTSwitch");
    let found = match closed {
        true => "DontVTSwitch is on",
        false => "DontVTSwitch is not on",
    };
    point("vt-switching", closed, found, REMEDY)
}

fn zap(system: &System) -> Point {
    let closed = system.cage().is_some() || system.x_option("DontZap");
    let found = match closed {
        true => "Ctrl+Alt+Backspace ends nothing",
        false => "DontZap is not on",
    };
    let remedy = "X: Option \"DontZap\" \"true\" in ServerFlags.";
    point("zap", closed, found, remedy)
}

fn consoles(system: &System) -> Point {
    const REMEDY: &str = "systemctl mask getty@.service autovt@.service serial-getty@.service; \
        in logind.conf NAutoVTs=0 and ReserveVT=0.";
    let wanted = system.path("etc/systemd/system/getty.target.wants");
    let enabled = entries(&wanted).len();
    let masked = system.is_masked("getty@.service") && system.is_masked("autovt@.service");
    let none = |key| system.systemd("logind.conf", key).as_deref() == Some("0");
    let automatic = !(none("NAutoVTs") && none("ReserveVT"));
    let closed = masked || (enabled == 0 && !automatic);
    let found = match (masked, enabled, automatic) {
        (true, ..) => "no console can start".to_owned(),
        (false, 0, true) => "consoles start when somebody switches to them".to_owned(),
        (false, 0, false) => "no console is started".to_owned(),
        (false, n, _) => format!("{n} consoles are started"),
    };
    point("consoles", closed, found, REMEDY)
}

fn sysrq(system: &System) -> Point {
    const REMEDY: &str = "kernel.sysrq = 0 in a file below /etc/sysctl.d.";
    let value = system.text("proc/sys/kernel/sysrq");
    let value = value.as_deref().map_or("not there", str::trim);
    // A kernel without the key has no file for it.
    let closed = ["0", "not there"].contains(&value);
    point("sysrq", closed, format!("kernel.sysrq: {value}"), REMEDY)
}

fn ctrl_alt_del(system: &System) -> Point {
    let masked = system.is_masked("ctrl-alt-del.target");
    let burst = system.systemd("system.conf", "CtrlAltDelBurstAction");
    let closed = masked && burst.as_deref() == Some("none");
    let found = match (masked, closed) {
        (_, true) => "Ctrl+Alt+Del does nothing",
        (true, _) => "seven times Ctrl+Alt+Del restarts the computer",
        (false, _) => "Ctrl+Alt+Del restarts the computer",
    };
    let remedy = "systemctl mask ctrl-alt-del.target; in system.conf CtrlAltDelBurstAction=none.";
    point("ctrl-alt-del", closed, found, remedy)
}

fn sticks(system: &System) -> Point {
    const REMEDY: &str = "Remove the desktop's mounter; mount sticks by a rule, noexec.";
    match system.running(&MOUNTERS) {
        Some(mounter) => point("sticks", false, format!("{mounter} shows sticks"), REMEDY),
        None => point("sticks", true, "no program shows sticks by itself", REMEDY),
    }
}

fn swap(system: &System) -> Point {
    let swaps = system.text("proc/swaps").unwrap_or_default();
    let mut places = swaps
        .lines()
        .skip(1)
        .filter_map(|line| line.split_whitespace().next());
    // Compressed memory is memory.
    let on_disk = places.find(|place| !place.starts_with("/dev/zram"));
    let found = on_disk.map_or("no memory goes to a disk".to_owned(), |place| {
        format!("memory goes to {place}")
    });
    let remedy = "swapoff -a, and no swap in /etc/fstab; or encrypt the whole disk.";
    point("swap", on_disk.is_none(), found, remedy)
}

fn core_files(system: &System) -> Point {
    const REMEDY: &str = "kernel.core_pattern = |/bin/false in a file below /etc/sysctl.d, or \
        Storage=none and ProcessSizeMax=0 in coredump.conf.";
    let pattern = system
        .text("proc/sys/kernel/core_pattern")
        .unwrap_or_default();
    let pattern = pattern.trim().to_owned();
    let setting = |key| system.systemd("coredump.conf", key);
    let dropped = setting("Storage").as_deref() == Some("none")
        && setting("ProcessSizeMax").as_deref() == Some("0");
    let by_systemd = pattern.starts_with("|/") && pattern.contains("systemd-coredump");
    let closed = pattern.is_empty() || pattern == "|/bin/false" || (by_systemd && dropped);
    point(
        "core-files",
        closed,
        format!("kernel.core_pattern: {pattern}"),
        REMEDY,
    )
}
