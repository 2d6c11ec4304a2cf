//! The window: when it fills the screen, who may close it, and the pages of packs inside of it.
//!
//! The shell asks here after every command and obeys; it has no rule of its own. A browser or
//! the command line has no window and asks nothing.

pub mod commands;
mod pages;
#[cfg(test)]
mod tests;

pub use pages::Pages;

use commands::{LearnerMode, OpenPage, PageOpened, SetLearnerMode, WindowView};

use crate::desk::commands::SiteKind;
use crate::desk::{Desk, Seat};
use crate::error::{Error, PackError, Result};
use crate::ids::FileHash;
use crate::rpc::wire::Nothing;
use crate::rpc::{Call, Caller};

/// What a page of a pack may do, wherever it is served: run its own scripts and show what stands
/// in its own file. It has no origin, loads nothing, sends nothing and leads nowhere.
pub const PAGE_POLICY: &str = "sandbox allow-scripts; default-src 'none'; \
    script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; \
    media-src data:; form-action 'none'; base-uri 'none'";

/// How the window has to stand on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// As windows do: any size, and it closes.
    Free,
    /// It fills the screen and may be closed: staff are here.
    FullScreen,
    /// It fills the screen and does not close: learner mode, without staff.
    Held,
}

/// What the member of staff who is signed in asked of the window.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    small: bool,
    close: bool,
}

impl Desk {
    /// The same desk in learner mode, whatever the site is set to: started with `--kiosk`.
    #[must_use]
    pub fn in_kiosk(mut self) -> Self {
        self.kiosk = true;
        self
    }

    /// How the window has to stand now.
    pub fn frame(&self) -> Frame {
        if self.learner_mode() == LearnerMode::Off {
            return Frame::Free;
        }
        let staff_are_here = self.callers().contains(&Caller::Staff);
        match &self.seat {
            Seat::Empty => Frame::FullScreen,
            _ if !staff_are_here => Frame::Held,
            _ if self.asked.small => Frame::Free,
            _ => Frame::FullScreen,
        }
    }

    /// True while staff may drag a folder into the window: at an office or a centre, where no
    /// learner sits.
    pub fn takes_folders(&self) -> bool {
        let place_of_staff = matches!(
            &self.seat,
            Seat::Open {
                kind: SiteKind::Office | SiteKind::Centre,
                ..
            }
        );
        place_of_staff
            && self.learner_mode() == LearnerMode::Off
            && self.callers().contains(&Caller::Staff)
    }

    /// True once staff asked for the program to be closed.
    pub fn closes(&self) -> bool {
        self.asked.close
    }

    /// The pages of packs, for whoever serves them.
    pub fn pages(&self) -> Pages {
        self.pages.clone()
    }

    /// Closes the site, as at the end of the program.
    pub fn stand_up(&mut self) {
        self.seat = Seat::Empty;
    }

    fn learner_mode(&self) -> LearnerMode {
        if self.kiosk {
            return LearnerMode::Always;
        }
        let for_learners = self.place.is_none() && self.kind_here() == Some(SiteKind::Station);
        match for_learners && !self.folder().frees_window() {
            true => LearnerMode::On,
            false => LearnerMode::Off,
        }
    }

    /// The kind of the site, open or closed; none if there is none or nothing says it.
    fn kind_here(&self) -> Option<SiteKind> {
        match &self.seat {
            Seat::Empty => None,
            Seat::Locked { sidecar } => {
                let sidecar = sidecar.as_ref()?;
                crate::site::kind_from(&sidecar.kind).ok()
            }
            Seat::Open { kind, .. } => Some(kind.clone()),
        }
    }

    fn can_choose_mode(&self) -> bool {
        !self.kiosk && self.place.is_none() && self.kind_here() == Some(SiteKind::Station)
    }

    fn window_view(&self) -> WindowView {
        WindowView {
            full_screen: self.frame() != Frame::Free,
            learner_mode: self.learner_mode(),
            for_learners: self.can_choose_mode(),
        }
    }
}

/// `window.show`.
pub(crate) fn show(call: &mut Call<'_>, _: Nothing) -> Result<WindowView> {
    Ok(call.desk.window_view())
}

/// `window.leave_full_screen`: until the next person signs in.
pub(crate) fn leave_full_screen(call: &mut Call<'_>, _: Nothing) -> Result<WindowView> {
    call.desk.asked.small = true;
    Ok(call.desk.window_view())
}

/// `window.close`.
pub(crate) fn close(call: &mut Call<'_>, _: Nothing) -> Result<Nothing> {
    if call.desk.jobs.busy() {
        return Err(Error::JobRunning);
    }
    call.desk.asked.close = true;
    Ok(Nothing {})
}

/// `window.set_learner_mode`.
pub(crate) fn set_learner_mode(call: &mut Call<'_>, request: SetLearnerMode) -> Result<WindowView> {
    if !call.desk.can_choose_mode() {
        return Err(Error::NotPermitted);
    }
    call.desk.folder().free_window(!request.on)?;
    Ok(call.desk.window_view())
}

/// `learn.page`: a page of a pack, to be fetched once under the name that this gives.
pub(crate) fn open_page(call: &mut Call<'_>, request: OpenPage) -> Result<PageOpened> {
    let file: FileHash = request.hash.parse()?;
    let pages = call.desk.pages();
    if pages.was_stopped(file) && !request.again {
        return Err(PackError::PageStopped.into());
    }
    let bytes = call.with_site(|site| site.page_file(file))?;
    let ticket = hex::encode(call.desk.host.draw::<16>());
    pages.expect(&ticket, file, bytes);
    Ok(PageOpened { ticket })
}
