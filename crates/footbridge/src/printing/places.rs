//! Where print goes: into a queue of the system, or as a PDF into a folder.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::commands::{FolderTo, PrintFolder, PrintPlaces, PrintQueue, PrintTo, Printed};
use super::parts::Part;
use super::words::Words;
use super::{Document, folder};
use crate::error::{PrintError, Result};
use crate::host::Host;
use crate::site::Site;
use crate::storage::Setting;

/// Where something can be printed here, and where it was printed last.
pub(crate) fn of(site: &Site) -> Result<PrintPlaces> {
    let queues = site.host.printer.queues();
    Ok(PrintPlaces {
        possible: site.host.press.is_some(),
        queues: queues
            .into_iter()
            .map(|queue| PrintQueue {
                name: queue.name,
                usual: queue.usual,
            })
            .collect(),
        folders: folders(site)?,
        last: site.store.setting(Setting::PrintedTo)?.and_then(read),
    })
}

/// Folders of this account first, then the sticks that may be used.
fn folders(site: &Site) -> Result<Vec<PrintFolder>> {
    let shown = |path: &Path, label: Option<String>, stick| PrintFolder {
        label: label.unwrap_or_else(|| called(path)),
        path: path.display().to_string(),
        stick,
    };
    let mut folders = Vec::new();
    for path in site.host.printer.folders() {
        let stick = folder::is_on_stick(site, &path)?;
        folders.push(shown(&path, None, stick));
    }
    for stick in site.host.drives.sticks() {
        if let Some(path) = stick.folder
            && !stick.read_only
            && site.stick_for_use(&path).is_ok()
        {
            folders.push(shown(&path, Some(stick.label), true));
        }
    }
    Ok(folders)
}

fn called(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// A place that was looked at and may be used now.
pub(crate) enum Place {
    /// A queue that the system names.
    Queue(String),
    /// A folder, with all links followed.
    Folder(PathBuf),
}

/// Sets a document and brings it there. The place is looked at first: nothing is set in vain.
pub(crate) fn print(site: &Site, to: &PrintTo, document: &Document) -> Result<Printed> {
    let press = site.host.press.as_ref().ok_or(PrintError::NoPress)?;
    let place = checked(site, to)?;
    let pdf = press
        .set(document)
        .map_err(|fault| PrintError::NotSet(fault.0))?;
    let stem = file_stem(site, document, Part::ALL);
    let printed = bring(&site.host, &place, &document.frame().title, &stem, &pdf)?;
    remember(site, to)?;
    Ok(printed)
}

/// The place, if print may go there now.
pub(crate) fn checked(site: &Site, to: &PrintTo) -> Result<Place> {
    match to {
        PrintTo::Queue(name) => {
            let queues = site.host.printer.queues();
            match queues.iter().any(|queue| queue.name == *name) {
                true => Ok(Place::Queue(name.clone())),
                false => Err(PrintError::QueueUnknown.into()),
            }
        }
        PrintTo::Folder(named) => Ok(Place::Folder(folder::checked(site, named)?)),
    }
}

/// Brings a PDF to a place: under a title into a queue, under a name into a folder.
pub(crate) fn bring(
    host: &Host,
    place: &Place,
    title: &str,
    stem: &str,
    pdf: &[u8],
) -> Result<Printed> {
    match place {
        Place::Queue(name) => {
            let fault = |error: std::io::Error| match error.kind() {
                ErrorKind::NotFound => PrintError::QueueUnknown,
                _ => PrintError::QueueRefused(error),
            };
            host.printer.put(name, title, pdf).map_err(fault)?;
            Ok(Printed::InQueue(name.clone()))
        }
        Place::Folder(folder) => {
            let saved = folder::save(folder, stem, "pdf", pdf)?;
            settle(host, folder)?;
            Ok(Printed::SavedAs(saved.display().to_string()))
        }
    }
}

/// Keeps the place for the next time.
pub(crate) fn remember(site: &Site, to: &PrintTo) -> Result<()> {
    site.note(|write| write.set(Setting::PrintedTo, &written(to)))
}

/// Flushes a stick, so that it may be taken out; the file itself is flushed already.
pub(crate) fn settle(host: &Host, folder: &Path) -> Result<()> {
    match host.drives.settle(folder) {
        Err(error) if error.kind() != ErrorKind::Unsupported => {
            Err(crate::error::ExchangeError::StickWriteFailed.into())
        }
        _ => Ok(()),
    }
}

/// The name of the file without its end: what it is, of which day and which part, never of whom.
pub(crate) fn file_stem(site: &Site, document: &Document, part: Part) -> String {
    let frame = document.frame();
    let key = match document {
        Document::Cards(_) => "printing-file-cards",
        Document::RecoverySheet(_) => "printing-file-recovery",
        Document::ComputerReport(_) => "printing-file-computer",
        Document::Forms(_) => "printing-file-forms",
        Document::List(list) => list.file,
        Document::TaskSheet(_) => "printing-file-task",
    };
    let words = Words::of(&site.language);
    let stem = format!("{}-{}", words.say(key), frame.day.in_a_name());
    match part.said(&words, "printing-file-part") {
        Some(part) => format!("{stem}-{part}"),
        None => stem,
    }
}

/// How the last place is kept: a word and its name.
fn written(to: &PrintTo) -> String {
    match to {
        PrintTo::Queue(name) => format!("queue {name}"),
        PrintTo::Folder(folder) => format!("folder {}", folder.path),
    }
}

/// A stick is confirmed anew each time.
fn read(kept: String) -> Option<PrintTo> {
    match kept.split_once(' ')? {
        ("queue", name) => Some(PrintTo::Queue(name.to_owned())),
        ("folder", path) => Some(PrintTo::Folder(FolderTo {
            path: path.to_owned(),
            stick_confirmed: false,
        })),
        _ => None,
    }
}
