//! Files, folders and archives on a disk; the only place that touches one.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use crate::archive::Archive;
use crate::decode::FILE_BYTES;
use crate::fault::visible;
use crate::package::{Files, Found, read_one, settle};
use crate::{Fault, Format, Line, Refusal, Report, Taken, recognise};

const FILES: usize = 50_000;
const DEPTH: usize = 40;

/// What an import gave.
#[derive(Debug, Default)]
pub struct Import {
    /// A line for every question.
    pub report: Report,
    /// The questions that were taken, each with the place of its line in the report.
    pub taken: Vec<(usize, Taken)>,
    /// How many files a reader broke down on.
    pub panics: usize,
}

/// Imports files, folders and archives.
pub fn import(paths: &[PathBuf]) -> Import {
    let mut import = Import::default();
    for path in paths {
        import.path(path);
    }
    import
}

impl Import {
    /// The last line of the report.
    pub fn last_line(&self) -> String {
        self.report.last_line(self.panics)
    }

    fn path(&mut self, path: &Path) {
        let shown = path.display().to_string();
        let found = match fs::symlink_metadata(path) {
            Ok(found) if found.is_symlink() => return self.refuse(&shown, &Fault::Symlink.into()),
            Ok(found) => found,
            Err(error) => {
                return self.refuse(&shown, &Fault::Unreadable.because(error.to_string()));
            }
        };
        if found.is_dir() {
            self.folder(path, &shown);
        } else if found.is_file() {
            self.file(path, &shown);
        } else {
            self.refuse(&shown, &Fault::Unreadable.because("no regular file"));
        }
    }

    fn folder(&mut self, path: &Path, shown: &str) {
        let mut folder = match Folder::open(path) {
            Ok(folder) => folder,
            Err(refusal) => return self.refuse(shown, &refusal),
        };
        for name in &folder.passed_over {
            self.report
                .passed_over
                .push(visible(&format!("{shown}/{name}: neither file nor folder")));
        }
        let archives: Vec<String> = folder
            .names()
            .into_iter()
            .filter(|name| folder.is_archive(name))
            .collect();
        self.files(&mut folder, &format!("{shown}/"), &|name| {
            archives.iter().any(|archive| archive == name)
        });
        for name in archives {
            self.archive(&path.join(&name), &format!("{shown}/{name}"));
        }
    }

    /// One file that was named: whatever it is, it has a line.
    fn file(&mut self, path: &Path, shown: &str) {
        if is_archive(path) {
            return self.archive(path, shown);
        }
        let mut folder = Folder::of_one(path);
        let name = folder.names().pop().unwrap_or_default();
        let mut found = vec![(name.clone(), self.guarded(|| read_one(&mut folder, &name)))];
        settle(&mut found);
        for (_, found) in found {
            match found {
                Found::PassedOver(refusal) => self.refuse(shown, &refusal),
                Found::Companion => self.refuse(shown, &Fault::FormatUnknown.into()),
                other => self.add(shown, other),
            }
        }
    }

    fn archive(&mut self, path: &Path, shown: &str) {
        let opened = File::open(path).map_err(|error| Fault::Unreadable.because(error.to_string()));
        let opened = catch_unwind(AssertUnwindSafe(|| opened.and_then(Archive::open)));
        match opened {
            Ok(Ok(mut archive)) => self.files(&mut archive, &format!("{shown}!"), &|_| false),
            Ok(Err(refusal)) => self.refuse(shown, &refusal),
            Err(_) => {
                self.panics += 1;
                self.refuse(shown, &Fault::ReaderFailed.into());
            }
        }
    }

    fn files(&mut self, files: &mut dyn Files, before: &str, leave_out: &dyn Fn(&str) -> bool) {
        let mut found = Vec::new();
        for name in files.names().into_iter().filter(|name| !leave_out(name)) {
            let one = self.guarded(|| read_one(files, &name));
            found.push((name, one));
        }
        settle(&mut found);
        for (name, found) in found {
            self.add(&format!("{before}{name}"), found);
        }
    }

    /// A reader that breaks down costs its file a line and is counted; the others go on.
    fn guarded(&mut self, read: impl FnOnce() -> Found) -> Found {
        catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| {
            self.panics += 1;
            Found::Refused(Fault::ReaderFailed.into())
        })
    }

    fn add(&mut self, shown: &str, found: Found) {
        match found {
            Found::Questions(readings) => {
                for reading in readings {
                    let place = self.report.questions.len();
                    self.report.questions.push(Line::of(shown, &reading));
                    if let Ok(taken) = reading.result {
                        self.taken.push((place, taken));
                    }
                }
            }
            Found::Refused(refusal) => self.refuse(shown, &refusal),
            Found::PassedOver(refusal) => {
                let line = visible(&format!("{shown}: {refusal}"));
                self.report.passed_over.push(line);
            }
            Found::Companion => {}
        }
    }

    fn refuse(&mut self, shown: &str, refusal: &Refusal) {
        self.report.questions.push(Line::of_file(shown, refusal));
    }
}

fn is_archive(path: &Path) -> bool {
    let mut start = [0; 4];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut start));
    read.is_ok() && recognise(&start) == Ok(Format::Archive)
}

/// The files of a folder; links are not followed.
#[derive(Debug)]
struct Folder {
    files: BTreeMap<String, PathBuf>,
    passed_over: Vec<String>,
}

impl Folder {
    fn open(path: &Path) -> Result<Self, Refusal> {
        let mut folder = Self {
            files: BTreeMap::new(),
            passed_over: Vec::new(),
        };
        folder.walk(path, "", 0)?;
        Ok(folder)
    }

    /// One file, with the pictures beside it and below.
    fn of_one(path: &Path) -> Self {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Self {
            files: [(name, path.to_owned())].into(),
            passed_over: Vec::new(),
        }
    }

    fn walk(&mut self, path: &Path, before: &str, depth: usize) -> Result<(), Refusal> {
        if depth > DEPTH {
            return Err(Fault::TooDeep.because(before));
        }
        let unreadable = |error: std::io::Error| Fault::Unreadable.because(error.to_string());
        for entry in fs::read_dir(path).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let Ok(name) = entry.file_name().into_string() else {
                self.passed_over
                    .push(format!("{before}{}", entry.file_name().to_string_lossy()));
                continue;
            };
            let name = format!("{before}{name}");
            let kind = entry.file_type().map_err(unreadable)?;
            if kind.is_dir() {
                self.walk(&entry.path(), &format!("{name}/"), depth + 1)?;
            } else if kind.is_file() {
                self.files.insert(name, entry.path());
            } else {
                self.passed_over.push(name);
            }
            if self.files.len() > FILES {
                return Err(Fault::TooLarge.because(format!("more than {FILES} files")));
            }
        }
        Ok(())
    }

    fn is_archive(&self, name: &str) -> bool {
        self.files.get(name).is_some_and(|path| is_archive(path))
    }
}

impl Files for Folder {
    fn names(&self) -> Vec<String> {
        self.files.keys().cloned().collect()
    }

    fn read(&mut self, name: &str, limit: usize) -> Result<Vec<u8>, Refusal> {
        let path = self
            .files
            .get(name)
            .ok_or_else(|| Fault::ReferenceMissing.because(name))?;
        let unreadable = |error: std::io::Error| Fault::Unreadable.because(error.to_string());
        // A file may have become a link since the folder was walked.
        if !fs::symlink_metadata(path).map_err(unreadable)?.is_file() {
            return Err(Fault::Symlink.because(name));
        }
        let limit = limit.min(FILE_BYTES);
        let mut bytes = Vec::new();
        let file = File::open(path).map_err(unreadable)?;
        file.take(limit as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(unreadable)?;
        if bytes.len() > limit {
            return Err(Fault::TooLarge.because(name));
        }
        Ok(bytes)
    }
}
