//! Sticks of Windows: every volume that it calls removable.
//!
//! Serial numbers of devices are not asked for yet, so a register of sticks works on Linux only.

use footbridge::host::Stick;
use sysinfo::{Disk, Disks};

pub(super) fn sticks() -> Vec<Stick> {
    // A system that cannot list its disks has none to show; staff choose the folder by hand.
    // A system that cannot list its disks has none to show; staff choose the folder by hand.
    let disks = Disks::new_with_refreshed_list().ok();
    disks
        .iter()
        .flat_map(|disks| disks.iter())
        .filter(|disk| disk.is_removable())
        .map(stick)
        .collect()
}

fn stick(disk: &Disk) -> Stick {
    let folder = disk.mount_point().to_owned();
    let label = disk.name().to_string_lossy().into_owned();
    Stick {
        label: if label.is_empty() {
            folder.display().to_string()
        } else {
            label
        },
        folder: Some(folder),
        file_system: disk.file_system().to_string_lossy().to_lowercase(),
        read_only: disk.is_read_only(),
        free_bytes: Some(disk.available_space()),
        total_bytes: Some(disk.total_space()),
        ..Stick::default()
    }
}
