//! Sticks of Linux: mounted file systems of devices that can be taken out, and such devices
//! that nothing could mount.
//!
//! Everything is read below a root folder, so that tests bring a tree of their own: the table of
//! mounts, the devices in `/sys`, and what udev has found out about them.

mod device;
mod mounts;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use footbridge::host::{Removal, Stick};
use rustix::fs::{StatVfsMountFlags, statvfs};
use rustix::io::Errno;
use rustix::mount::UnmountFlags;

use device::Device;
use mounts::Mount;

/// Where desktops and administrators mount what can be taken out.
const PLACES: [&str; 3] = ["/media", "/run/media", "/mnt"];

/// File systems that a stick can have; anything else under those places is no stick.
const FILE_SYSTEMS: [&str; 7] = [
    "vfat", "exfat", "ext4", "ntfs", "ntfs3", "fuseblk", "hfsplus",
];

/// The sticks of the system whose tree begins at `root`.
pub(super) fn sticks(root: &Path) -> Vec<Stick> {
    let mounts = mounts::read(root);
    let fixed: BTreeSet<_> = mounts
        .iter()
        .filter(|mount| mount.belongs_to_the_system())
        .filter_map(|mount| Device::of(root, mount.device_name()?))
        .map(|device| device.disk)
        .collect();
    let mut used = BTreeSet::new();
    let mut sticks = Vec::new();
    for mount in &mounts {
        let device = mount.device_name().and_then(|name| Device::of(root, name));
        let is_fixed = device
            .as_ref()
            .is_some_and(|device| fixed.contains(&device.disk));
        if is_fixed || !can_be_taken_out(mount, device.as_ref()) {
            continue;
        }
        // What is mounted at two places is one stick, at the first of them.
        if used.insert(mount.source.clone()) {
            sticks.push(mounted(root, mount, device.as_ref()));
        }
    }
    let is_unused = |device: &Device| {
        !fixed.contains(&device.disk)
            && !mounts
                .iter()
                .filter_map(|mount| mount.device_name())
                .any(|name| Device::of(root, name).is_some_and(|other| other.disk == device.disk))
    };
    let idle = device::removable_disks(root).into_iter().filter(is_unused);
    sticks.extend(idle.map(|device| not_mounted(&device)));
    sticks
}

/// A device that says so; or, where the system says nothing, a place for such devices.
fn can_be_taken_out(mount: &Mount, device: Option<&Device>) -> bool {
    let is_below =
        |place: &&str| mount.folder.starts_with(place) && mount.folder != Path::new(place);
    let in_place =
        PLACES.iter().any(is_below) && FILE_SYSTEMS.contains(&mount.file_system.as_str());
    in_place || device.is_some_and(|device| device.removable)
}

fn mounted(root: &Path, mount: &Mount, device: Option<&Device>) -> Stick {
    let folder_name = mount.folder.file_name().unwrap_or(mount.folder.as_os_str());
    let folder_name = folder_name.to_string_lossy().into_owned();
    let label = device.and_then(|device| device.label.clone());
    let known_system = device.and_then(|device| device.file_system.clone());
    let room = statvfs(below(root, &mount.folder)).ok();
    let room_read_only = room
        .as_ref()
        .is_some_and(|room| room.f_flag.contains(StatVfsMountFlags::RDONLY));
    Stick {
        folder: Some(mount.folder.clone()),
        label: label.unwrap_or(folder_name),
        serial: device.and_then(|device| device.serial.clone()),
        mounting: mount.id,
        file_system: match mount.file_system.as_str() {
            // A program mounted it: udev knows what it is.
            "fuseblk" => known_system.unwrap_or_else(|| mount.file_system.clone()),
            own => own.to_owned(),
        },
        read_only: mount.read_only
            || room_read_only
            || device.is_some_and(|device| device.read_only),
        free_bytes: room
            .as_ref()
            .map(|room| room.f_bavail.saturating_mul(room.f_frsize)),
        total_bytes: room
            .as_ref()
            .map(|room| room.f_blocks.saturating_mul(room.f_frsize)),
    }
}

fn not_mounted(device: &Device) -> Stick {
    Stick {
        folder: None,
        label: device.label.clone().unwrap_or_else(|| device.disk.clone()),
        serial: device.serial.clone(),
        file_system: device.file_system.clone().unwrap_or_default(),
        read_only: device.read_only,
        total_bytes: Some(device.bytes),
        ..Stick::default()
    }
}

/// A path of the system below another root.
fn below(root: &Path, path: &Path) -> PathBuf {
    root.join(path.strip_prefix("/").unwrap_or(path))
}

/// Unmounts a stick where this account may; everything on it is flushed already.
pub(super) fn unmount(folder: &Path) -> io::Result<Removal> {
    if !mounts::read(Path::new("/"))
        .iter()
        .any(|mount| mount.folder == folder)
    {
        return Ok(Removal::Flushed);
    }
    match rustix::mount::unmount(folder, UnmountFlags::NOFOLLOW) {
        Ok(()) => Ok(Removal::Unmounted),
        Err(Errno::PERM | Errno::ACCESS) => Ok(Removal::Flushed),
        Err(error) => Err(error.into()),
    }
}
