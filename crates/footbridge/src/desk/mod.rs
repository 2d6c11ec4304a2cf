//! A desk: one data folder and whoever sits at it. The window, the harness and
//! the command line each hold one, and speak to it through [`Desk::dispatch`].

pub mod commands;
pub(crate) mod day_slot;
mod door;
mod morning;
mod seat;
mod seated;
#[cfg(test)]
pub(crate) mod tests;
mod tries;

pub(crate) use door::{
    finish, open, open_for, open_with_code, sign_in_learner, sign_in_staff, state,
};
pub(crate) use morning::{morning, set_morning, show_morning};
pub(crate) use seat::Seat;
pub(crate) use seated::{set_limits, show_limits, stay};

use std::path::{Path, PathBuf};

use commands::{SamplePlace, SessionEnd, SiteKind};
use seated::Seated;
use tries::Tries;

use crate::access::Refusals;
use crate::approvals::Approvals;
use crate::error::{Error, PeopleError, Result, StoreError};
use crate::host::Host;
use crate::ids::FileHash;
use crate::jobs::{Jobs, SharedSite};
use crate::people::fresh::FreshCards;
use crate::rpc::Who;
use crate::rpc::{self, Call, Caller};
use crate::sample;
use crate::site::Folder;
use crate::window::{Asked, Pages};

/// One data folder and whoever sits at it.
#[derive(Debug)]
pub struct Desk {
    home: PathBuf,
    pub(crate) host: Host,
    pub(crate) jobs: Jobs,
    pub(crate) seat: Seat,
    pub(crate) refusals: Refusals,
    pub(crate) approvals: Approvals,
    pub(crate) place: Option<SamplePlace>,
    /// Cards whose pictures are known until somebody else sits here.
    pub(crate) fresh: FreshCards,
    pub(crate) kiosk: bool,
    pub(crate) asked: Asked,
    pub(crate) pages: Pages,
    use_of: Use,
    tries: Option<Tries>,
    /// Wrong passphrases that the journal does not tell of yet.
    refused: u32,
    seated: Option<Seated>,
    ended: Option<SessionEnd>,
}

/// What a desk is used by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Window,
    Console,
}

impl Desk {
    /// A desk for a window. A day slot opens the site again after a crash.
    pub fn at(home: impl Into<PathBuf>, host: Host) -> Result<Self> {
        Self::new(home.into(), host, Use::Window)
    }

    /// A desk for the command line. It never uses the day slot.
    pub fn console(home: impl Into<PathBuf>, host: Host) -> Result<Self> {
        Self::new(home.into(), host, Use::Console)
    }

    fn new(home: PathBuf, host: Host, use_of: Use) -> Result<Self> {
        let place = sample::last_place(&home);
        let mut desk = Self {
            home,
            host,
            jobs: Jobs::default(),
            seat: Seat::Empty,
            refusals: Refusals::default(),
            approvals: Approvals::default(),
            place,
            fresh: FreshCards::default(),
            kiosk: false,
            asked: Asked::default(),
            pages: Pages::default(),
            use_of,
            tries: None,
            refused: 0,
            seated: None,
            ended: None,
        };
        desk.sit()?;
        Ok(desk)
    }

    /// Runs a command for whoever sits here.
    pub fn dispatch(
        &mut self,
        command: &str,
        request: serde_json::Value,
    ) -> Result<serde_json::Value> {
        let ended = self.end_if_over(command);
        let outcome = rpc::dispatch(&mut Call { desk: self }, command, request);
        let outcome = match (outcome, ended) {
            (Err(Error::NotPermitted), Some(_)) => Err(PeopleError::SessionEnded.into()),
            (outcome, _) => outcome,
        };
        outcome.inspect_err(|error| self.put_aside_if_damaged(error))
    }

    /// A picture, a sound or a film of the content, for whoever is signed in: media type and bytes.
    pub fn media(&self, hash: &str) -> Result<(&'static str, Vec<u8>)> {
        if self.who().is_none() || self.over().is_some() {
            return Err(Error::NotPermitted);
        }
        let file: FileHash = hash.parse()?;
        self.site()?.with(|site| site.content_file(file))
    }

    /// The folder of the site that this desk sits at.
    pub(crate) fn folder(&self) -> Folder {
        match &self.place {
            Some(place) => sample::folder_of(&self.home, place),
            None => Folder::at(self.home.join("site")),
        }
    }

    /// Running time, milliseconds.
    pub(crate) fn now(&self) -> u64 {
        self.host.clock.monotonic_millis()
    }

    pub(crate) fn home(&self) -> &Path {
        &self.home
    }

    /// The open site.
    pub(crate) fn site(&self) -> Result<&SharedSite> {
        match &self.seat {
            Seat::Open { site, .. } => Ok(site),
            _ => Err(StoreError::NoSite.into()),
        }
    }

    /// Who is signed in.
    pub(crate) fn who(&self) -> Option<&Who> {
        match &self.seat {
            Seat::Open { who, .. } => who.as_ref(),
            _ => None,
        }
    }

    /// Every name under which the list of commands may know the caller.
    pub(crate) fn callers(&self) -> Vec<Caller> {
        let mut callers = match &self.seat {
            Seat::Empty => vec![Caller::Setup],
            Seat::Locked { .. } => vec![Caller::Locked],
            Seat::Open { who: None, .. } => vec![Caller::Nobody],
            Seat::Open {
                who: Some(Who::Learner { .. }),
                ..
            } => vec![Caller::Learner],
            Seat::Open {
                who: Some(Who::Staff { role, .. }),
                ..
            } => Caller::of_staff(role),
        };
        if self.use_of == Use::Console {
            callers.push(Caller::Console);
        }
        callers
    }

    pub(crate) fn is_console(&self) -> bool {
        self.use_of == Use::Console
    }

    /// What the site is for, while it is open.
    pub(crate) fn kind(&self) -> Option<&SiteKind> {
        match &self.seat {
            Seat::Open { kind, .. } => Some(kind),
            _ => None,
        }
    }
}
