//! The table of mounts, `/proc/self/mountinfo`.

use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

use super::below;

/// One mounted file system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mount {
    /// Another number for each mounting.
    pub(super) id: u64,
    pub(super) folder: PathBuf,
    pub(super) read_only: bool,
    pub(super) file_system: String,
    /// The device, as `/dev/sdb1`.
    pub(super) source: String,
}

/// All mounts; none if the table cannot be read.
pub(super) fn read(root: &Path) -> Vec<Mount> {
    let table = fs::read(below(root, Path::new("/proc/self/mountinfo"))).unwrap_or_default();
    table
        .split(|&byte| byte == b'\n')
        .filter_map(parse)
        .collect()
}

/// `id parent major:minor root folder options [tags] - system source options`
fn parse(line: &[u8]) -> Option<Mount> {
    let fields: Vec<_> = line.split(|&byte| byte == b' ').collect();
    let dash = fields.iter().position(|field| *field == b"-")?;
    let (&inner, &folder, &options) = (fields.get(3)?, fields.get(4)?, fields.get(5)?);
    let (&system, &source) = (fields.get(dash + 1)?, fields.get(dash + 2)?);
    // Only a part of the file system stands there: what was mounted stands elsewhere.
    if inner != b"/" {
        return None;
    }
    let of_all = fields.get(dash + 3).copied().unwrap_or_default();
    Some(Mount {
        id: text(fields[0]).parse().ok()?,
        folder: PathBuf::from(OsString::from_vec(unescape(folder))),
        read_only: says_read_only(options) || says_read_only(of_all),
        file_system: text(system),
        source: text(&unescape(source)),
    })
}

impl Mount {
    /// The name of the block device; none if no device stands behind it.
    pub(super) fn device_name(&self) -> Option<&str> {
        self.source
            .strip_prefix("/dev/")
            .filter(|name| !name.contains('/'))
    }

    /// The system itself runs from here, be it from a stick.
    pub(super) fn belongs_to_the_system(&self) -> bool {
        let parts = ["/boot", "/efi", "/home", "/usr", "/var", "/opt", "/nix"];
        self.folder == Path::new("/") || parts.iter().any(|part| self.folder.starts_with(part))
    }
}

fn says_read_only(options: &[u8]) -> bool {
    options
        .split(|&byte| byte == b',')
        .any(|option| option == b"ro")
}

fn text(field: &[u8]) -> String {
    String::from_utf8_lossy(field).into_owned()
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
