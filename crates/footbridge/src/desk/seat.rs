//! The states of a desk, and how it comes into them.

use super::{Desk, day_slot};
use crate::desk::commands::{SamplePlace, SiteKind};
use crate::error::{Error, Result};
use crate::jobs::SharedSite;
use crate::people::slots::Sidecar;
use crate::rpc::Who;
use crate::site::Site;
use crate::storage::StoreKey;
use crate::window::Asked;

/// A state of the desk.
#[derive(Debug)]
pub(crate) enum Seat {
    /// No site stands here.
    Empty,
    /// A site stands here; staff must open it. No sidecar: both copies are damaged.
    Locked { sidecar: Option<Sidecar> },
    /// The site is open.
    Open {
        site: SharedSite,
        kind: SiteKind,
        language: String,
        who: Option<Who>,
    },
}

impl Desk {
    /// Takes the seat as the disk has it: empty, locked, or open by the day slot.
    pub(crate) fn sit(&mut self) -> Result<()> {
        self.fresh.forget();
        self.seat = Seat::Empty;
        let folder = self.folder();
        if !folder.holds_site() {
            return Ok(());
        }
        self.seat = Seat::Locked {
            sidecar: Sidecar::read(&folder).ok(),
        };
        if !self.is_console()
            && let Some(key) = day_slot::key(&self.host, &folder)
        {
            // A day slot that does not open any more leaves the page locked, and is forgotten.
            if self.open_with(&key).is_err() {
                day_slot::forget(&self.host, &folder);
            }
        }
        Ok(())
    }

    /// Opens the site with its key; nobody is signed in yet.
    pub(crate) fn open_with(&mut self, key: &StoreKey) -> Result<()> {
        let mut site = Site::open(self.folder(), self.host.clone(), key)?;
        site.settle_slots_or_later()?;
        site.keep_copy_if_due()?;
        self.seat_at(site);
        Ok(())
    }

    /// Puts a copy of a damaged store aside, once. The damaged files stay where they are.
    pub(crate) fn put_aside_if_damaged(&self, error: &Error) {
        let folder = self.folder();
        if error.code() == "store-damaged" && folder.holds_site() && !folder.holds_quarantine() {
            // The error that brought us here is the one to show; the copy is tried again next time.
            let _ = folder.quarantine(self.host.clock.wall_millis().max(0) as u64);
        }
    }

    /// Sits down at an open site.
    pub(crate) fn seat_at(&mut self, site: Site) {
        let (kind, language) = (site.kind.clone(), site.language.clone());
        self.seat = Seat::Open {
            site: SharedSite::new(site),
            kind,
            language,
            who: None,
        };
    }

    /// Somebody signed in, or nobody is any more.
    pub(crate) fn set_who(&mut self, now: Option<Who>) {
        self.fresh.forget();
        self.asked = Asked::default();
        self.pages.forget();
        if let Seat::Open { who, .. } = &mut self.seat {
            *who = now;
        }
    }

    /// Stands up from the sample data.
    pub(crate) fn leave_sample(&mut self) {
        self.fresh.forget();
        day_slot::forget(&self.host, &self.folder());
        self.seat = Seat::Empty;
        self.tries = None;
        self.place = None;
    }

    /// Moves to another place of the sample data.
    pub(crate) fn move_to(&mut self, place: SamplePlace) -> Result<()> {
        self.seat = Seat::Empty;
        self.tries = None;
        self.place = Some(place);
        self.sit()
    }
}
