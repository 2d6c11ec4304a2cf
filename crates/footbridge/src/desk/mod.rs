//! A desk: one data folder and whoever sits at it. The window, the harness and
//! the command line each hold one, and speak to it through [`Desk::dispatch`].

pub mod commands;
mod day_slot;
mod door;
mod seat;
#[cfg(test)]
mod tests;

pub(crate) use door::{finish, open, sign_in_learner, sign_in_staff, state};
pub(crate) use seat::Seat;

use std::path::{Path, PathBuf};

use commands::{SamplePlace, SiteKind, StaffRole};

use crate::error::{Error, Result, StoreError};
use crate::host::Host;
use crate::ids::FileHash;
use crate::jobs::{Jobs, SharedSite};
use crate::rpc::Who;
use crate::rpc::{self, Call, Caller};
use crate::sample;
use crate::site::Folder;

/// One data folder and whoever sits at it.
#[derive(Debug)]
pub struct Desk {
    home: PathBuf,
    pub(crate) host: Host,
    pub(crate) jobs: Jobs,
    pub(crate) seat: Seat,
    pub(crate) place: Option<SamplePlace>,
    use_of: Use,
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
            place,
            use_of,
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
        let outcome = rpc::dispatch(&mut Call { desk: self }, command, request);
        outcome.inspect_err(|error| self.put_aside_if_damaged(error))
    }

    /// A picture of the content, for whoever is signed in: media type and bytes.
    pub fn picture(&self, hash: &str) -> Result<(&'static str, Vec<u8>)> {
        if self.who().is_none() {
            return Err(Error::NotPermitted);
        }
        let file: FileHash = hash.parse()?;
        self.site()?
            .with(|site| Ok(("image/svg+xml", site.content_file(file)?)))
    }

    /// The folder of the site that this desk sits at.
    pub(crate) fn folder(&self) -> Folder {
        match &self.place {
            Some(place) => sample::folder_of(&self.home, place),
            None => Folder::at(self.home.join("site")),
        }
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
            } => match role {
                StaffRole::Officer => vec![Caller::Staff],
                StaffRole::Trainer => vec![Caller::Staff, Caller::Trainer],
                StaffRole::Coordinator => vec![Caller::Staff, Caller::Coordinator],
            },
        };
        if self.use_of == Use::Console {
            callers.push(Caller::Console);
        }
        callers
    }

    pub(crate) fn is_console(&self) -> bool {
        self.use_of == Use::Console
    }

    /// True if learners sign in at this site.
    pub(crate) fn is_for_learners(&self) -> bool {
        matches!(
            &self.seat,
            Seat::Open {
                kind: SiteKind::Station,
                ..
            }
        )
    }
}
