//! Sample data: a centre, two stations, an office, a stick and a pack, made anew with keys of
//! their own.
//!
//! It tells the program's story to a newcomer in one window. Its passphrase is
//! known to everybody; no real site is ever made this way.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::desk::Desk;
use crate::desk::commands::{DeskState, SamplePlace, SiteKind};
use crate::error::{AtPath, Error, OrNotFound, Result, StoreError};
use crate::exchange::commands::CameIn;
use crate::host::{Host, Stretching};
use crate::jobs::Work;
use crate::jobs::commands::Stage;
use crate::packs::build;
use crate::programme::ceremony::ceremony;
use crate::programme::repository::add_pack;
use crate::setup::commands::{CentreKeysChoice, FoundSite, KitChoice, SampleCard, SampleNotes};
use crate::site::Folder;

/// Passphrase of all sample staff.
const PASSPHRASE: &str = "sample passphrase";

/// Who learns where in the sample data.
const LEARNERS: [(&str, SamplePlace); 2] = [
    ("Ana", SamplePlace::Station1),
    ("Ion", SamplePlace::Station2),
];

/// Keys, pack, centre, kit, two stations and an office.
const STEPS: usize = 7;

/// Notes that lie beside the sample sites.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Notes {
    cards: Vec<SampleCard>,
}

fn root(home: &Path) -> PathBuf {
    home.join("sample")
}

fn stick(home: &Path) -> PathBuf {
    root(home).join("stick")
}

fn place_name(place: &SamplePlace) -> &'static str {
    match place {
        SamplePlace::Station1 => "station-1",
        SamplePlace::Station2 => "station-2",
        SamplePlace::Office => "office",
        SamplePlace::Centre => "centre",
    }
}

/// The data folder of a sample place.
pub(crate) fn folder_of(home: &Path, place: &SamplePlace) -> Folder {
    Folder::at(root(home).join(place_name(place)))
}

/// Where somebody sat last; none if there is no sample data.
pub(crate) fn last_place(home: &Path) -> Option<SamplePlace> {
    let name = std::fs::read_to_string(root(home).join("place")).ok()?;
    let places = [
        SamplePlace::Station1,
        SamplePlace::Station2,
        SamplePlace::Office,
        SamplePlace::Centre,
    ];
    places.into_iter().find(|place| place_name(place) == name)
}

/// What a person needs to walk through the sample data.
pub(crate) fn notes(home: &Path) -> Result<SampleNotes> {
    let bytes = std::fs::read(root(home).join("notes.json"))
        .ok()
        .or_not_found("sample data")?;
    let notes: Notes = serde_json::from_slice(&bytes).map_err(|_| StoreError::Damaged)?;
    Ok(SampleNotes {
        cards: notes.cards,
        passphrase: PASSPHRASE.into(),
        stick: stick(home).display().to_string(),
    })
}

/// Sits down at a place; signed in as its staff where no learner signs in.
pub(crate) fn sit(desk: &mut Desk, place: SamplePlace) -> Result<DeskState> {
    if !folder_of(desk.home(), &place).holds_site() {
        return Err(Error::NotFound("sample data"));
    }
    remember(desk.home(), &place)?;
    desk.move_to(place.clone())?;
    open(desk)?;
    if matches!(place, SamplePlace::Station1 | SamplePlace::Station2) {
        desk.dispatch("session.finish", json!({}))?;
    }
    desk.state()
}

/// Leaves the sample data and deletes it: nothing in it is real.
pub(crate) fn leave(desk: &mut Desk) -> Result<DeskState> {
    if desk.place.is_none() {
        return Err(Error::NotFound("sample data"));
    }
    desk.leave_sample();
    let root = root(desk.home());
    std::fs::remove_dir_all(&root).at(&root)?;
    desk.sit()?;
    desk.state()
}

fn remember(home: &Path, place: &SamplePlace) -> Result<()> {
    let file = root(home).join("place");
    std::fs::write(&file, place_name(place)).at(&file)
}

/// Whoever sits there, the sample passphrase lets them in.
fn open(desk: &mut Desk) -> Result<()> {
    let command = match desk.seat {
        crate::desk::Seat::Locked { .. } => "desk.open",
        _ => "sign_in.staff",
    };
    desk.dispatch(command, json!({ "passphrase": PASSPHRASE }))
        .map(drop)
}

/// Makes the sample data. Every step goes through the same commands that people use.
pub(crate) fn begin(
    home: &Path,
    host: &Host,
    samples: &Path,
    language: &str,
    work: &Work,
) -> Result<()> {
    let root = root(home);
    if root.join("place").exists() {
        return Ok(());
    }
    if root.exists() {
        std::fs::remove_dir_all(&root).at(&root)?;
    }
    std::fs::create_dir_all(stick(home)).at(&root)?;
    let host = Host {
        stretching: Stretching::Test,
        ..host.clone()
    };
    let making = Making {
        home,
        host: &host,
        language,
        work,
    };
    making.programme(samples)?;
    making.centre()?;
    let cards = making.stations()?;
    let notes = serde_json::to_vec_pretty(&Notes { cards }).expect("notes have plain fields");
    std::fs::write(root.join("notes.json"), notes).at(&root)?;
    remember(home, &SamplePlace::Station1)
}

struct Making<'m> {
    home: &'m Path,
    host: &'m Host,
    language: &'m str,
    work: &'m Work,
}

impl Making<'_> {
    fn keys(&self) -> PathBuf {
        root(self.home).join("keys")
    }

    fn programme(&self, samples: &Path) -> Result<()> {
        self.work.at(Stage::Keys, 0, STEPS)?;
        let passphrases = std::array::from_fn(|_| PASSPHRASE.to_owned());
        let keys = ceremony(&self.keys(), "VET centre", &passphrases, self.host)?;
        self.work.at(Stage::Packing, 1, STEPS)?;
        let content = &keys.publisher.content_recipient;
        let built = build::build(&samples.join("induction-plastics"), content)?;
        let now = self.host.clock.wall_millis();
        add_pack(&keys.programme, &built.bytes, &keys.publisher, now).map(drop)
    }

    fn centre(&self) -> Result<()> {
        self.work.at(Stage::Founding, 2, STEPS)?;
        let centre_keys = Some(CentreKeysChoice {
            folder: self.keys().display().to_string(),
            passphrase: PASSPHRASE.into(),
        });
        let mut desk = self.found(
            SamplePlace::Centre,
            "VET centre",
            "Marta",
            None,
            centre_keys,
        )?;
        self.exchange(&mut desk).map(drop)
    }

    fn stations(&self) -> Result<Vec<SampleCard>> {
        self.work.at(Stage::Founding, 3, STEPS)?;
        let words = self.kit_words()?;
        let mut cards = Vec::new();
        for (done, (learner, place)) in (4..).zip(LEARNERS) {
            self.work.at(Stage::Founding, done, STEPS)?;
            cards.push(self.station(learner, place, &words)?);
        }
        self.work.at(Stage::Founding, 6, STEPS)?;
        self.office(&words)?;
        Ok(cards)
    }

    /// Nobody knows of the office before its first exchange.
    fn office(&self, words: &(String, String)) -> Result<()> {
        let kit = Some(self.kit(words));
        self.found(SamplePlace::Office, "Office", "Helena", kit, None)
            .map(drop)
    }

    fn kit(&self, (file, words): &(String, String)) -> KitChoice {
        KitChoice {
            folder: stick(self.home).display().to_string(),
            file: file.clone(),
            words: words.clone(),
        }
    }

    fn kit_words(&self) -> Result<(String, String)> {
        let mut desk = self.desk(&SamplePlace::Centre)?;
        open(&mut desk)?;
        let request = json!({ "classroom": "Workshop B", "sites": 3, "folder": stick(self.home) });
        let made = desk.dispatch("centre.new_kit", request)?;
        let text = |name: &str| made[name].as_str().unwrap_or_default().to_owned();
        Ok((text("file"), text("words")))
    }

    fn station(
        &self,
        learner: &str,
        place: SamplePlace,
        words: &(String, String),
    ) -> Result<SampleCard> {
        let name = if place == SamplePlace::Station1 {
            "Station 1"
        } else {
            "Station 2"
        };
        let mut desk = self.found(place.clone(), name, "Paulo", Some(self.kit(words)), None)?;
        self.exchange(&mut desk)?;
        let request = json!({ "name": learner, "language": self.language });
        let enrolled = desk.dispatch("class.enrol", request)?;
        let enrolled: crate::classes::commands::Enrolled =
            serde_json::from_value(enrolled).map_err(|_| Error::malformed("class.enrol"))?;
        // The people of the sample are no longer new: they have read what is kept and why.
        let person = enrolled.person.parse()?;
        desk.site()?.with(|site| site.read_notice(person))?;
        Ok(SampleCard {
            name: learner.into(),
            place,
            card: enrolled.card,
            pictures: enrolled.pictures,
        })
    }

    fn desk(&self, place: &SamplePlace) -> Result<Desk> {
        remember(self.home, place)?;
        let desk = Desk::console(self.home, self.host.clone());
        let _ = std::fs::remove_file(root(self.home).join("place"));
        desk
    }

    fn found(
        &self,
        place: SamplePlace,
        name: &str,
        staff: &str,
        kit: Option<KitChoice>,
        centre_keys: Option<CentreKeysChoice>,
    ) -> Result<Desk> {
        let mut desk = self.desk(&place)?;
        let kind = match place {
            SamplePlace::Station1 | SamplePlace::Station2 => SiteKind::Station,
            SamplePlace::Office => SiteKind::Office,
            SamplePlace::Centre => SiteKind::Centre,
        };
        let request = FoundSite {
            language: self.language.into(),
            kind,
            name: name.into(),
            staff_name: staff.into(),
            passphrase: PASSPHRASE.into(),
            kit,
            centre_keys,
        };
        let request = serde_json::to_value(request).map_err(|_| Error::malformed("setup.found"))?;
        desk.dispatch("setup.found", request)?;
        let chosen = json!({ "folder": stick(self.home) });
        desk.dispatch("stick.choose", chosen)?;
        Ok(desk)
    }

    fn exchange(&self, desk: &mut Desk) -> Result<Vec<CameIn>> {
        let site = desk.site()?.clone();
        Ok(crate::exchange::exchange(&site, &stick(self.home), self.work)?.came_in)
    }
}
