//! The sticks that are plugged in, as the operating system mounted them.
//!
//! Linux only so far: on other platforms staff choose the folder by hand, and
//! what is read back after writing may come from the system's memory.

use std::fs::File;

use footbridge::host::{Drives, Stick};

/// The mounted sticks of this computer.
#[derive(Debug, Clone, Copy)]
pub struct SystemDrives;

impl Drives for SystemDrives {
    #[cfg(target_os = "linux")]
    fn sticks(&self) -> Vec<Stick> {
        std::fs::read("/proc/self/mounts")
            .map(|table| linux::sticks_in(&table))
            .unwrap_or_default()
    }

    #[cfg(not(target_os = "linux"))]
    fn sticks(&self) -> Vec<Stick> {
        Vec::new()
    }

    #[cfg(target_os = "linux")]
    fn forget_cached(&self, file: &File) {
        // The reader compares hashes either way; a system that refuses the hint
        // only makes the comparison less telling.
        let _ = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed);
    }

    #[cfg(not(target_os = "linux"))]
    fn forget_cached(&self, _: &File) {}
}

#[cfg(target_os = "linux")]
mod linux {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;
    use std::path::{Path, PathBuf};

    use super::Stick;

    /// Where desktops and administrators mount what can be taken out.
    const PLACES: [&str; 3] = ["/media", "/run/media", "/mnt"];
    const KINDS: [&[u8]; 6] = [b"vfat", b"exfat", b"ext4", b"ntfs", b"ntfs3", b"fuseblk"];

    pub(super) fn sticks_in(table: &[u8]) -> Vec<Stick> {
        table
            .split(|&byte| byte == b'\n')
            .filter_map(stick)
            .collect()
    }

    fn stick(line: &[u8]) -> Option<Stick> {
        let mut fields = line.split(|&byte| byte == b' ');
        let (_device, folder, kind) = (fields.next()?, fields.next()?, fields.next()?);
        let folder = PathBuf::from(OsString::from_vec(unescape(folder)));
        if !KINDS.contains(&kind) || !can_be_taken_out(&folder) {
            return None;
        }
        let label = folder.file_name()?.to_string_lossy().into_owned();
        Some(Stick { folder, label })
    }

    fn can_be_taken_out(folder: &Path) -> bool {
        PLACES
            .iter()
            .any(|place| folder.starts_with(place) && folder != Path::new(place))
    }

    /// The kernel writes space, tab, newline and backslash as `\` and three octal digits.
    fn unescape(field: &[u8]) -> Vec<u8> {
        let mut plain = Vec::with_capacity(field.len());
        let mut rest = field;
        while let Some((&first, tail)) = rest.split_first() {
            let code = (first == b'\\').then(|| octal(tail)).flatten();
            plain.push(code.unwrap_or(first));
            rest = if code.is_some() { &tail[3..] } else { tail };
        }
        plain
    }

    fn octal(digits: &[u8]) -> Option<u8> {
        let digits = std::str::from_utf8(digits.get(..3)?).ok()?;
        u8::from_str_radix(digits, 8).ok()
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        fn check(line: &str, expect: Option<(&str, &str)>) {
            let found = sticks_in(line.as_bytes());
            let expect: Vec<_> = expect
                .map(|(folder, label)| (PathBuf::from(folder), label.to_owned()))
                .into_iter()
                .collect();
            let found: Vec<_> = found.into_iter().map(|s| (s.folder, s.label)).collect();
            assert_eq!(found, expect, "{line}");
        }

        #[test]
        fn only_what_can_be_taken_out_is_a_stick() {
            check("/dev/sda1 / ext4 rw 0 0", None);
            check("/dev/sda2 /home ext4 rw 0 0", None);
            check("tmpfs /mnt/ram tmpfs rw 0 0", None);
            check("/dev/sdb1 /mnt vfat rw 0 0", None);
            check("/dev/sdb1 /mediation/x vfat rw 0 0", None);
            check("", None);
            check("/dev/sdb1", None);
            check(
                "/dev/sdb1 /mnt/stick vfat rw 0 0",
                Some(("/mnt/stick", "stick")),
            );
            check(
                "/dev/sdb1 /run/media/ana/GATE exfat rw 0 0",
                Some(("/run/media/ana/GATE", "GATE")),
            );
        }

        #[test]
        fn names_with_spaces_and_stray_backslashes_are_read_as_they_are() {
            check(
                r"/dev/sdb1 /media/ana/BLUE\040STICK vfat rw 0 0",
                Some(("/media/ana/BLUE STICK", "BLUE STICK")),
            );
            check(
                r"/dev/sdb1 /media/ana/A\9 vfat rw 0 0",
                Some((r"/media/ana/A\9", r"A\9")),
            );
            check(
                r"/dev/sdb1 /media/ana/A\777 vfat rw 0 0",
                Some((r"/media/ana/A\777", r"A\777")),
            );
        }
    }
}
