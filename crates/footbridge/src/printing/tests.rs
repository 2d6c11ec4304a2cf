//! Print goes only where staff said, never over a file and never under our own folders.

mod in_parts;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use serde_json::json;
use tempfile::TempDir;

use super::commands::{FolderTo, PrintTo, Printed};
use super::parts::Part;
use super::{Document, Picture, cards, places, recovery_sheet};
use crate::desk::Desk;
use crate::desk::commands::SiteKind;
use crate::desk::tests::{PASSPHRASE, found};
use crate::error::Result;
use crate::host::{Drives, Host, NotSet, Press, Printer, Queue, Removal, Stick};
use crate::i18n::LANGUAGES;
use crate::people::fresh::{FreshCard, FreshCards};
use crate::people::{CardNumber, PictureCode};
use crate::site::Site;
use crate::site::tests::{host, site_at};
use crate::storage::Setting;

/// Sets every document as its title.
struct TitlePress;

impl Press for TitlePress {
    fn set(&self, document: &Document) -> Result<Vec<u8>, NotSet> {
        Ok(document.frame().title.clone().into_bytes())
    }
}

/// One queue that keeps what it is given.
#[derive(Default)]
struct OneQueue {
    taken: Mutex<Vec<Vec<u8>>>,
    folders: Vec<PathBuf>,
}

impl Printer for OneQueue {
    fn queues(&self) -> Vec<Queue> {
        let name = "Office".to_owned();
        vec![Queue { name, usual: true }]
    }

    fn put(&self, _: &str, _: &str, pdf: &[u8]) -> io::Result<()> {
        self.taken.lock().unwrap().push(pdf.to_vec());
        Ok(())
    }

    fn folders(&self) -> Vec<PathBuf> {
        self.folders.clone()
    }
}

/// One stick that is always plugged in.
struct OneStick(PathBuf);

impl Drives for OneStick {
    fn sticks(&self) -> Vec<Stick> {
        vec![Stick {
            folder: Some(self.0.clone()),
            label: "BLUE".into(),
            ..Stick::default()
        }]
    }

    fn forget_cached(&self, _: &fs::File) {}

    fn settle(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn eject(&self, _: &Path) -> io::Result<Removal> {
        Ok(Removal::Flushed)
    }
}

/// A station with a press, a printer, a stick and a folder for documents.
struct Room {
    root: TempDir,
    site: Site,
    printer: Arc<OneQueue>,
}

impl Room {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        // Names of folders that the system made up may be links.
        let at = fs::canonicalize(root.path()).unwrap();
        for folder in ["stick/FOOTBRIDGE/bundles", "documents"] {
            fs::create_dir_all(at.join(folder)).unwrap();
        }
        let printer = Arc::new(OneQueue {
            folders: vec![at.join("documents")],
            ..OneQueue::default()
        });
        let host = Host {
            press: Some(Arc::new(TitlePress)),
            printer: Arc::<OneQueue>::clone(&printer),
            drives: Arc::new(OneStick(at.join("stick"))),
            ..host()
        };
        let site = site_at(&at.join("site"), host, SiteKind::Station);
        Self {
            root,
            site,
            printer,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        fs::canonicalize(self.root.path()).unwrap().join(name)
    }

    fn print(&self, to: &PrintTo) -> Result<Printed> {
        let cards = cards::of(&self.site, &[card("en")], Part::ALL);
        places::print(&self.site, to, &Document::Cards(cards))
    }

    fn save_at(&self, folder: &Path, stick_confirmed: bool) -> Result<Printed> {
        self.print(&folder_to(folder, stick_confirmed))
    }

    fn code(&self, folder: &Path) -> &'static str {
        self.save_at(folder, false).unwrap_err().code()
    }
}

fn folder_to(folder: &Path, stick_confirmed: bool) -> PrintTo {
    PrintTo::Folder(FolderTo {
        path: folder.display().to_string(),
        stick_confirmed,
    })
}

fn card(language: &str) -> FreshCard {
    let host = host();
    let number = CardNumber::draw(&host);
    FreshCard::new("Ana", number, PictureCode::draw(&host), language)
}

#[test]
fn a_pdf_never_takes_the_place_of_a_file_and_its_name_names_nobody() {
    let room = Room::new();
    let documents = room.path("documents");
    let first = documents.join("cards-2026-11-18.pdf");
    for name in ["cards-2026-11-18", "cards-2026-11-18-2"] {
        let path = documents.join(format!("{name}.pdf"));
        let saved = Printed::SavedAs(path.display().to_string());
        assert_eq!(room.save_at(&documents, false).unwrap(), saved);
        assert_eq!(fs::read(&path).unwrap(), b"Cards to sign in");
    }
    fs::write(&first, "mine").unwrap();
    room.save_at(&documents, false).unwrap();
    assert_eq!(fs::read(&first).unwrap(), b"mine");
    for _ in 4..=99 {
        room.save_at(&documents, false).unwrap();
    }
    assert_eq!(room.code(&documents), "print-folder-crowded");
}

#[cfg(unix)]
#[test]
fn a_link_under_the_name_of_the_file_is_not_followed() {
    let room = Room::new();
    let documents = room.path("documents");
    let elsewhere = room.path("elsewhere");
    std::os::unix::fs::symlink(&elsewhere, documents.join("cards-2026-11-18.pdf")).unwrap();
    room.save_at(&documents, false).unwrap();
    assert!(!elsewhere.exists(), "the link led nowhere and still does");
    assert!(documents.join("cards-2026-11-18-2.pdf").exists());
}

#[test]
fn print_never_goes_under_the_exchange_or_the_data() {
    let room = Room::new();
    let ours = ["stick/FOOTBRIDGE", "stick/FOOTBRIDGE/bundles", "site"];
    for folder in ours {
        let folder = room.path(folder);
        for confirmed in [false, true] {
            let refused = room.save_at(&folder, confirmed).unwrap_err();
            assert_eq!(refused.code(), "print-folder-ours", "{}", folder.display());
        }
    }
    let around = room.path("stick/FOOTBRIDGE/../footbridge");
    fs::create_dir(&around).unwrap();
    assert_eq!(
        room.code(&around),
        "print-folder-ours",
        "sticks know no capitals"
    );
    let named = ["", "documents", "/nowhere/at/all"];
    for folder in named {
        assert_eq!(room.code(Path::new(folder)), "print-folder-not-found");
    }
    let file = room.path("documents/file");
    fs::write(&file, "").unwrap();
    assert_eq!(room.code(&file), "print-folder-not-found");
}

#[test]
fn a_stick_is_used_only_when_staff_said_so_each_time() {
    let room = Room::new();
    let stick = room.path("stick");
    assert_eq!(room.code(&stick), "print-stick-unconfirmed");
    assert!(!stick.join("cards-2026-11-18.pdf").exists());
    room.save_at(&stick, true).unwrap();
    let last = places::of(&room.site).unwrap().last;
    assert_eq!(last, Some(folder_to(&stick, false)), "asked again");

    let chosen = room.path("documents");
    let keep = |write: &crate::storage::Write<'_>| {
        write.set(Setting::StickFolder, &chosen.display().to_string())
    };
    room.site.note(keep).unwrap();
    assert_eq!(
        room.code(&chosen),
        "print-stick-unconfirmed",
        "it serves as a stick"
    );
}

#[cfg(unix)]
#[test]
fn a_link_onto_a_stick_is_a_stick() {
    let room = Room::new();
    let link = room.path("documents/link");
    std::os::unix::fs::symlink(room.path("stick"), &link).unwrap();
    assert_eq!(room.code(&link), "print-stick-unconfirmed");
    let deep = link.join("FOOTBRIDGE");
    assert_eq!(room.code(&deep), "print-folder-ours");
}

#[test]
fn a_queue_that_the_system_does_not_name_is_refused() {
    let room = Room::new();
    let queue = |name: &str| PrintTo::Queue(name.into());
    let refused = room.print(&queue("Office -o raw")).unwrap_err();
    assert_eq!(refused.code(), "print-queue-unknown");
    assert!(room.printer.taken.lock().unwrap().is_empty());
    let printed = room.print(&queue("Office")).unwrap();
    assert_eq!(printed, Printed::InQueue("Office".into()));
    assert_eq!(room.printer.taken.lock().unwrap().len(), 1);
    let places = places::of(&room.site).unwrap();
    assert_eq!(places.last, Some(queue("Office")));
    let shown: Vec<_> = places
        .folders
        .iter()
        .map(|at| (&*at.label, at.stick))
        .collect();
    assert_eq!(shown, [("documents", false), ("BLUE", true)]);
}

#[test]
fn without_a_press_nothing_is_printed() {
    let mut room = Room::new();
    room.site.host.press = None;
    assert_eq!(room.code(&room.path("documents")), "print-no-press");
    assert!(!places::of(&room.site).unwrap().possible);
}

#[test]
fn every_word_on_paper_is_there_in_every_language() {
    let room = Room::new();
    for language in LANGUAGES {
        let sheet = cards::of(&room.site, &[card(language)], Part::ALL);
        let card = &sheet.cards[0];
        let names = card.pictures.iter().map(|Picture { name, .. }| name);
        let texts = [
            &card.number_label,
            &card.squares_label,
            &card.pictures_label,
            &card.what_to_do,
        ];
        for text in texts.into_iter().chain(names) {
            let missing = text.starts_with("printing-") || text.starts_with("desk-");
            assert!(!missing && !text.contains('{'), "{language}: {text}");
        }
    }
}

#[test]
fn only_fresh_cards_are_printed() {
    let held = card("en");
    let fresh = FreshCards::default();
    let wanted = |numbers: &[String]| cards::wanted(&fresh, Some(numbers));
    assert_eq!(
        wanted(&[held.card.to_string()]).unwrap_err().code(),
        "print-nothing"
    );
    let none = cards::wanted(&fresh, None).unwrap_err();
    assert_eq!(none.code(), "print-nothing");
    fresh.add([held.clone()]);
    assert_eq!(
        wanted(&[held.card.to_string()]).unwrap(),
        std::slice::from_ref(&held)
    );
    let mut other = host();
    other.random = crate::site::tests::host_with(2, Arc::default()).random;
    let stranger = CardNumber::draw(&other).to_string();
    assert_eq!(wanted(&[stranger]).unwrap_err().code(), "print-nothing");
    assert_eq!(
        wanted(&["000001".into()]).unwrap_err().code(),
        "sign-in-wrong"
    );
    assert_eq!(cards::wanted(&fresh, None).unwrap(), [held]);
}

#[test]
fn only_the_newest_recovery_code_is_printed() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Station);
    let mut desk = Desk::at(home.path(), host()).unwrap();
    let open = json!({ "passphrase": PASSPHRASE });
    desk.dispatch("desk.open", open).unwrap();
    let mut new_code = || -> Vec<String> {
        let made = desk.dispatch("recovery.new_code", json!({})).unwrap();
        serde_json::from_value(made["groups"].clone()).unwrap()
    };
    let (older, newer) = (new_code(), new_code());
    let site = desk.site().unwrap();
    let sheet_of =
        |groups: &[String], language| site.with(|site| recovery_sheet::of(site, groups, language));
    let code = |groups: &[String]| sheet_of(groups, "en").map_err(|e| e.code());
    assert_eq!(code(&older).unwrap_err(), "print-code-outdated");
    assert_eq!(code(&newer[1..]).unwrap_err(), "recovery-code-wrong-form");
    for language in LANGUAGES {
        let sheet = sheet_of(&newer, language).unwrap();
        assert_eq!(sheet.groups, newer);
        assert!(sheet.made.contains("2026"), "{language}: {}", sheet.made);
        let texts = [&sheet.purpose, &sheet.steps_title, &sheet.frame.title];
        for text in texts.into_iter().chain(&sheet.steps).chain(&sheet.keep) {
            assert!(!text.starts_with("printing-"), "{language}: {text}");
        }
    }
}
