//! A block device: what `/sys` and udev say of it.

use std::fs;
use std::path::{Path, PathBuf};

use super::below;

/// `/sys` counts sizes in these, whatever the device does.
const SECTOR_BYTES: u64 = 512;

/// No honest serial number is longer.
const SERIAL_AT_MOST: usize = 128;

/// A disk, or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Device {
    /// Name of the whole disk, as `sdb`.
    pub(super) disk: String,
    pub(super) removable: bool,
    pub(super) read_only: bool,
    pub(super) serial: Option<String>,
    pub(super) label: Option<String>,
    pub(super) file_system: Option<String>,
    pub(super) bytes: u64,
}

impl Device {
    /// The device of this name, as `sdb1`; none if `/sys` does not know it.
    pub(super) fn of(root: &Path, name: &str) -> Option<Self> {
        let link = below(root, Path::new("/sys/class/block")).join(name);
        let folder = fs::canonicalize(link).ok()?;
        let disk = if folder.join("partition").exists() {
            folder.parent()?.to_owned()
        } else {
            folder.clone()
        };
        let udev = Udev::of(root, &folder);
        let udev_of_disk = Udev::of(root, &disk);
        let serial = [&udev, &udev_of_disk]
            .iter()
            .find_map(|udev| udev.value("ID_SERIAL_SHORT"))
            .or_else(|| serial_above(&disk));
        Some(Self {
            removable: number(&disk.join("removable")) == 1 || is_on_usb(root, &disk),
            read_only: number(&disk.join("ro")) == 1 || number(&folder.join("ro")) == 1,
            serial: serial.filter(|serial| is_plain(serial)),
            label: udev.value("ID_FS_LABEL"),
            file_system: udev.value("ID_FS_TYPE"),
            bytes: number(&folder.join("size")).saturating_mul(SECTOR_BYTES),
            disk: disk.file_name()?.to_str()?.to_owned(),
        })
    }
}

/// Disks that can be taken out and have something in them.
pub(super) fn removable_disks(root: &Path) -> Vec<Device> {
    let Ok(entries) = below(root, Path::new("/sys/block")).read_dir() else {
        return Vec::new();
    };
    let mut names: Vec<_> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        // Drives for discs and floppies are no sticks.
        .filter(|name| !name.starts_with("sr") && !name.starts_with("fd"))
        .collect();
    names.sort_unstable();
    let devices = names.iter().filter_map(|name| Device::of(root, name));
    devices
        .filter(|device| device.removable && device.bytes > 0)
        .map(|device| with_part(root, device))
        .collect()
}

/// Label and file system stand with the only part of a stick, not with the whole.
fn with_part(root: &Path, mut disk: Device) -> Device {
    let part = ["1", "p1"]
        .iter()
        .find_map(|end| Device::of(root, &format!("{}{end}", disk.disk)));
    if let (None, Some(part)) = (&disk.file_system, part) {
        disk.label = part.label;
        disk.file_system = part.file_system;
    }
    disk
}

/// True if one of the devices above is one of USB.
fn is_on_usb(root: &Path, folder: &Path) -> bool {
    devices_above(root, folder).any(|above| above.join("idVendor").exists())
}

fn devices_above<'p>(root: &Path, folder: &'p Path) -> impl Iterator<Item = &'p Path> {
    // Canonical like the folder itself.
    let end = fs::canonicalize(below(root, Path::new("/sys"))).unwrap_or_default();
    folder.ancestors().take_while(move |above| *above != end)
}

/// The serial number of the nearest device above that could have one: that of a USB stick
/// (`idVendor` stands beside it) or of a card (`cid`). What is above that is the computer's.
fn serial_above(disk: &Path) -> Option<String> {
    let bears = |above: &&Path| above.join("idVendor").exists() || above.join("cid").exists();
    let device = disk.ancestors().find(bears)?;
    line(&device.join("serial"))
}

fn is_plain(serial: &str) -> bool {
    let graphic = serial.bytes().all(|byte| byte.is_ascii_graphic());
    graphic && (1..=SERIAL_AT_MOST).contains(&serial.len())
}

fn number(file: &Path) -> u64 {
    line(file).and_then(|line| line.parse().ok()).unwrap_or(0)
}

fn line(file: &Path) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    Some(text.trim().to_owned())
}

/// What udev has found out about a device: lines `E:NAME=value`.
struct Udev(String);

impl Udev {
    fn of(root: &Path, device: &Path) -> Self {
        let number = line(&device.join("dev")).unwrap_or_default();
        let folder = below(root, Path::new("/run/udev/data"));
        let file: PathBuf = folder.join(format!("b{number}"));
        Self(fs::read_to_string(file).unwrap_or_default())
    }

    fn value(&self, name: &str) -> Option<String> {
        let mut lines = self
            .0
            .lines()
            .filter_map(|line| line.strip_prefix("E:")?.split_once('='));
        let value = lines.find_map(|(found, value)| (found == name).then_some(value))?;
        (!value.is_empty()).then(|| value.to_owned())
    }
}
