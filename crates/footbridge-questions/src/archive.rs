//! Zip archives: read in memory or from a file, never unpacked to disk.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::decode::FILE_BYTES;
use crate::package::Files;
use crate::path::inside;
use crate::{Fault, Refusal};

const ENTRIES: usize = 20_000;
/// All that is ever inflated from one archive, in bytes.
const TOTAL_BYTES: u64 = 512 * 1024 * 1024;
/// An entry inflates to at most so many times its packed size, beyond a first mebibyte.
const RATIO: u64 = 200;

/// An archive whose names all stay inside it.
#[derive(Debug)]
pub struct Archive<R> {
    zip: ZipArchive<R>,
    /// The place of each file by its path.
    places: BTreeMap<String, usize>,
    inflated: u64,
}

impl<R: Read + Seek> Archive<R> {
    /// Opens an archive and looks at every name.
    ///
    /// # Errors
    /// A refusal of the archive as a whole: damaged, encrypted, too many entries, a path that
    /// leads out, a symbolic link, two files of one name.
    pub fn open(reader: R) -> Result<Self, Refusal> {
        let mut zip = ZipArchive::new(reader).map_err(|error| damaged(&error))?;
        if zip.len() > ENTRIES {
            return Err(Fault::TooLarge.because(format!("{} entries", zip.len())));
        }
        let mut places = BTreeMap::new();
        for place in 0..zip.len() {
            let entry = zip.by_index_raw(place).map_err(|error| damaged(&error))?;
            let name = std::str::from_utf8(entry.name_raw()).map(str::to_owned);
            let name = match name {
                Ok(name) => name,
                // Older archives have names in the code page of a PC.
                Err(_) => entry.name().map_err(|error| damaged(&error))?.into_owned(),
            };
            if entry.is_symlink() {
                return Err(Fault::Symlink.because(name));
            }
            if entry.is_dir() || name.ends_with(['/', '\\']) {
                continue;
            }
            if entry.encrypted() {
                return Err(Fault::Encrypted.into());
            }
            let path = inside(&name)?;
            if places.insert(path, place).is_some() {
                return Err(Fault::ArchiveDamaged.because(format!("two files {name}")));
            }
        }
        Ok(Self {
            zip,
            places,
            inflated: 0,
        })
    }
}

impl<R: Read + Seek> Files for Archive<R> {
    fn names(&self) -> Vec<String> {
        // What a Mac puts beside every file is no file of the author.
        let own = |name: &&String| !name.starts_with("__MACOSX/");
        self.places.keys().filter(own).cloned().collect()
    }

    fn read(&mut self, name: &str, limit: usize) -> Result<Vec<u8>, Refusal> {
        let place = *self
            .places
            .get(name)
            .ok_or_else(|| Fault::ReferenceMissing.because(name))?;
        let entry = self.zip.by_index(place).map_err(|error| damaged(&error))?;
        let packed = entry.compressed_size();
        let allowed = (limit.min(FILE_BYTES) as u64)
            .min(TOTAL_BYTES.saturating_sub(self.inflated))
            .min(packed.saturating_mul(RATIO).saturating_add(1024 * 1024));
        let mut bytes = Vec::new();
        // What an entry says of its size is not believed; what comes out is counted.
        entry
            .take(allowed + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| Fault::ArchiveDamaged.because(error.to_string()))?;
        self.inflated += bytes.len() as u64;
        if bytes.len() as u64 > allowed {
            return Err(Fault::TooLarge.because(name));
        }
        Ok(bytes)
    }
}

fn damaged(error: &ZipError) -> Refusal {
    Fault::ArchiveDamaged.because(error.to_string())
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            writer
                .start_file(*name, SimpleFileOptions::default())
                .unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn open(bytes: Vec<u8>) -> Result<Archive<Cursor<Vec<u8>>>, Refusal> {
        Archive::open(Cursor::new(bytes))
    }

    #[test]
    fn names_stay_inside() {
        let mut good = open(archive(&[("a/b.txt", b"x"), ("__MACOSX/._b", b"y")])).unwrap();
        assert_eq!(good.names(), ["a/b.txt"]);
        assert_eq!(good.read("a/b.txt", 10).unwrap(), b"x");
        assert_eq!(
            good.read("a/c.txt", 10).unwrap_err().fault,
            Fault::ReferenceMissing
        );
        for name in ["../x", "/etc/passwd", "a/../../x", "C:/x"] {
            let refused = open(archive(&[(name, b"x")])).unwrap_err();
            assert_eq!(refused.fault, Fault::PathOutside, "{name}");
        }
    }

    #[test]
    fn links_and_bombs_are_refused() {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        writer
            .add_symlink("link", "/etc/passwd", SimpleFileOptions::default())
            .unwrap();
        let refused = open(writer.finish().unwrap().into_inner()).unwrap_err();
        assert_eq!(refused.fault, Fault::Symlink);
        let zeros = vec![0; 8 * 1024 * 1024];
        let mut bomb = open(archive(&[("bomb", &zeros)])).unwrap();
        assert_eq!(
            bomb.read("bomb", usize::MAX).unwrap_err().fault,
            Fault::TooLarge
        );
        assert_eq!(
            open(b"PK\x03\x04nothing".to_vec()).unwrap_err().fault,
            Fault::ArchiveDamaged
        );
    }
}
