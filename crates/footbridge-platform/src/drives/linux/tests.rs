//! Listings of computers that exist only as a small tree of files.

use std::fs;
use std::os::unix::fs::symlink;

use super::*;

/// A computer: its mounts, its devices.
struct Tree(tempfile::TempDir);

impl Tree {
    /// With these lines of `/proc/self/mountinfo`.
    fn with(mounts: &str) -> Self {
        let tree = Self(tempfile::tempdir().unwrap());
        tree.write("proc/self/mountinfo", mounts);
        fs::create_dir_all(tree.0.path().join("sys/class/block")).unwrap();
        fs::create_dir_all(tree.0.path().join("sys/block")).unwrap();
        tree
    }

    fn write(&self, path: &str, content: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// A disk with one part, below a device of USB with this serial number, if any.
    fn usb(self, disk: &str, serial: Option<&str>) -> Self {
        let port = format!("sys/devices/pci0000:00/usb1/{disk}-port");
        self.write("sys/devices/pci0000:00/usb1/idVendor", "1d6b\n");
        self.write("sys/devices/pci0000:00/usb1/serial", "0000:00:14.0\n");
        self.write(&format!("{port}/idVendor"), "0951\n");
        if let Some(serial) = serial {
            self.write(&format!("{port}/serial"), &format!("{serial}\n"));
        }
        self.disk(&format!("{port}/host0/block"), disk, "1")
    }

    /// A disk that stays in the computer.
    fn fixed(self, disk: &str) -> Self {
        self.disk("sys/devices/pci0000:00/ata1/block", disk, "0")
    }

    fn disk(self, at: &str, disk: &str, removable: &str) -> Self {
        let part = format!("{disk}1");
        let folder = format!("{at}/{disk}");
        self.write(&format!("{folder}/removable"), removable);
        self.write(&format!("{folder}/ro"), "0\n");
        self.write(&format!("{folder}/size"), "2000\n");
        self.write(&format!("{folder}/dev"), &format!("9:{disk}\n"));
        self.write(&format!("{folder}/{part}/partition"), "1\n");
        self.write(&format!("{folder}/{part}/size"), "1000\n");
        self.write(&format!("{folder}/{part}/dev"), &format!("9:{part}\n"));
        for (name, target) in [(disk, &folder), (&part, &format!("{folder}/{part}"))] {
            let link = self.0.path().join("sys/class/block").join(name);
            symlink(self.0.path().join(target), link).unwrap();
        }
        let link = self.0.path().join("sys/block").join(disk);
        symlink(self.0.path().join(&folder), link).unwrap();
        self
    }

    fn udev(self, device: &str, lines: &str) -> Self {
        self.write(&format!("run/udev/data/b9:{device}"), lines);
        self
    }

    fn sticks(&self) -> Vec<Stick> {
        sticks(self.0.path())
    }
}

const USB: &str = "41 27 8:17 / /media/ana/GATE rw,nosuid shared:9 - vfat /dev/sdb1 rw,utf8\n";
const SYSTEM: &str = "27 1 8:1 / / rw - ext4 /dev/sda1 rw\n";

fn check(mounts: &str, expect: Option<(&str, &str)>) {
    let found = Tree::with(mounts).sticks();
    let found: Vec<_> = found
        .into_iter()
        .map(|stick| (stick.folder.unwrap(), stick.label))
        .collect();
    let expect: Vec<_> = expect
        .map(|(folder, label)| (PathBuf::from(folder), label.to_owned()))
        .into_iter()
        .collect();
    assert_eq!(found, expect, "{mounts}");
}

#[test]
fn where_sys_says_nothing_the_place_decides() {
    check(SYSTEM, None);
    check("28 1 8:2 / /home rw - ext4 /dev/sda2 rw\n", None);
    check("29 1 0:3 / /mnt/ram rw - tmpfs tmpfs rw\n", None);
    check("30 1 8:17 / /mnt rw - vfat /dev/sdb1 rw\n", None);
    check("31 1 8:17 / /mediation/x rw - vfat /dev/sdb1 rw\n", None);
    check("", None);
    check("31 1 8:17", None);
    check("31 1 8:17 / /mnt/x rw -", None);
    check("31 1 8:17 /inner /mnt/x rw - vfat /dev/sdb1 rw\n", None);
    check(
        "31 1 8:17 / /mnt/stick rw - vfat /dev/sdb1 rw\n",
        Some(("/mnt/stick", "stick")),
    );
    check(
        "32 1 8:17 / /run/media/ana/GATE rw - exfat /dev/sdb1 rw\n",
        Some(("/run/media/ana/GATE", "GATE")),
    );
}

#[test]
fn names_with_spaces_and_stray_backslashes_are_read_as_they_are() {
    let line = |name: &str| format!("31 1 8:17 / /media/ana/{name} rw - vfat /dev/sdb1 rw\n");
    check(
        &line(r"BLUE\040STICK"),
        Some(("/media/ana/BLUE STICK", "BLUE STICK")),
    );
    check(&line(r"A\9"), Some((r"/media/ana/A\9", r"A\9")));
    check(&line(r"A\777"), Some((r"/media/ana/A\777", r"A\777")));
}

#[test]
fn a_stick_is_described_by_sys_and_udev() {
    let tree = Tree::with(&[SYSTEM, USB].concat())
        .fixed("sda")
        .usb("sdb", Some("FROM-SYS"))
        .udev(
            "sdb1",
            "S:disk\nE:ID_FS_LABEL=BLUE\nE:ID_FS_TYPE=vfat\nE:ID_SERIAL_SHORT=5B7F\n",
        );
    let [stick] = &tree.sticks()[..] else {
        panic!("{:?}", tree.sticks());
    };
    assert_eq!(stick.folder.as_deref(), Some(Path::new("/media/ana/GATE")));
    assert_eq!(stick.label, "BLUE");
    assert_eq!(stick.serial.as_deref(), Some("5B7F"));
    assert_eq!((stick.mounting, stick.file_system.as_str()), (41, "vfat"));
    assert!(!stick.read_only);
}

/// 39: two sticks that look alike differ by what the device says of itself.
#[test]
fn c39_look_alikes_have_their_own_serial_numbers_or_none() {
    let other = USB.replace("GATE", "GATE1").replace("sdb1", "sdc1");
    let third = USB.replace("GATE", "GATE2").replace("sdb1", "sdd1");
    let tree = Tree::with(&[USB, &other, &third].concat())
        .usb("sdb", Some("0001"))
        .usb("sdc", Some("0002"))
        .usb("sdd", None);
    let serials: Vec<_> = tree
        .sticks()
        .into_iter()
        .map(|stick| stick.serial)
        .collect();
    let expect = [Some("0001".to_owned()), Some("0002".to_owned()), None];
    assert_eq!(serials, expect, "the serial number of the port is nobody's");
}

#[test]
fn a_serial_number_is_plain_or_not_there() {
    for serial in ["", "with space", "bell\u{7}", "\u{2028}", &"9".repeat(129)] {
        let tree = Tree::with(USB).usb("sdb", Some(serial));
        assert_eq!(tree.sticks()[0].serial, None, "{serial:?}");
    }
}

/// 40: mounted read-only, switched by its slide, or not mounted at all.
#[test]
fn c40_read_only_and_unmounted_sticks_are_told_apart() {
    let read_only = USB.replace("rw,utf8", "ro,utf8");
    let tree = Tree::with(&read_only).usb("sdb", None);
    assert!(tree.sticks()[0].read_only);

    let tree = Tree::with(USB).usb("sdb", None);
    tree.write(
        "sys/devices/pci0000:00/usb1/sdb-port/host0/block/sdb/ro",
        "1\n",
    );
    assert!(tree.sticks()[0].read_only, "its slide is shut");

    let tree = Tree::with(SYSTEM)
        .fixed("sda")
        .usb("sdb", Some("77"))
        .udev("sdb1", "E:ID_FS_TYPE=crypto_LUKS\n");
    let [stick] = &tree.sticks()[..] else {
        panic!("{:?}", tree.sticks());
    };
    assert_eq!((stick.folder.as_ref(), stick.label.as_str()), (None, "sdb"));
    assert_eq!(stick.file_system, "crypto_LUKS");
    assert_eq!(stick.total_bytes, Some(2000 * 512));
}

#[test]
fn an_empty_card_reader_is_no_stick() {
    let tree = Tree::with(SYSTEM).fixed("sda").usb("sdb", None);
    tree.write(
        "sys/devices/pci0000:00/usb1/sdb-port/host0/block/sdb/size",
        "0\n",
    );
    assert!(tree.sticks().is_empty());
}

#[test]
fn the_disk_that_the_system_runs_from_is_no_stick() {
    let live = SYSTEM.replace("sda1", "sdb1");
    let data = "50 27 8:18 / /mnt/data rw - ext4 /dev/sdb1 rw\n";
    let tree = Tree::with(&[live.as_str(), data].concat()).usb("sdb", Some("1"));
    assert!(tree.sticks().is_empty(), "{:?}", tree.sticks());
}

#[test]
fn a_stick_mounted_twice_is_one_stick() {
    let again = USB
        .replace("41 ", "42 ")
        .replace("/media/ana/GATE", "/mnt/again");
    let tree = Tree::with(&[USB, &again].concat()).usb("sdb", None);
    assert_eq!(tree.sticks().len(), 1);
    assert_eq!(tree.sticks()[0].mounting, 41);
}

#[test]
fn this_computer_can_be_listed() {
    // What is plugged in here is nobody's business: it must only not fail.
    for stick in sticks(Path::new("/")) {
        assert!(stick.folder.is_some() || stick.total_bytes.is_some());
    }
}
