//! Who may call a command, and at which kinds of site.

use crate::desk::commands::{SiteKind, StaffRole};

/// Who is calling, as the list of commands speaks of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Caller {
    /// Whoever sits there, in any state.
    Anyone,
    /// No site stands here yet.
    Setup,
    /// A site stands here, closed.
    Locked,
    /// The site is open; nobody is signed in.
    Nobody,
    /// A learner.
    Learner,
    /// Staff with an account, whatever they do.
    AnyStaff,
    /// Staff who work with people: officer, trainer, coordinator.
    Staff,
    /// Prison staff: attendance and completion, not results.
    Officer,
    /// A trainer.
    Trainer,
    /// A coordinator.
    Coordinator,
    /// Writes packs; sees nothing of any person.
    Publisher,
    /// A guest at the centre; sees nothing of any person.
    Guest,
    /// The command line, for work that needs no site.
    Console,
}

/// A kind of site, as the list of commands speaks of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Any kind, and where no site is open.
    Anywhere,
    /// An open classroom PC.
    Station,
    /// An open staff PC in the prison.
    Office,
    /// An open PC of the centre.
    Centre,
}

/// Who may call a command, and where.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rule {
    pub(crate) callers: &'static [Caller],
    pub(crate) places: &'static [Place],
}

impl Caller {
    /// Every name under which the list knows a member of staff.
    pub(crate) fn of_staff(role: &StaffRole) -> Vec<Self> {
        match role {
            StaffRole::Officer => vec![Self::AnyStaff, Self::Staff, Self::Officer],
            StaffRole::Trainer => vec![Self::AnyStaff, Self::Staff, Self::Trainer],
            StaffRole::Coordinator => vec![Self::AnyStaff, Self::Staff, Self::Coordinator],
            StaffRole::Publisher => vec![Self::AnyStaff, Self::Publisher],
            StaffRole::Guest => vec![Self::AnyStaff, Self::Guest],
        }
    }
}

impl Place {
    fn of(kind: &SiteKind) -> Self {
        match kind {
            SiteKind::Station => Self::Station,
            SiteKind::Office => Self::Office,
            SiteKind::Centre => Self::Centre,
        }
    }
}

impl Rule {
    /// True if somebody with these names may call it at an open site of this kind, or at none.
    pub(crate) fn lets(&self, callers: &[Caller], kind: Option<&SiteKind>) -> bool {
        let here = kind.map(Place::of);
        let has_place = |place: &Place| *place == Place::Anywhere || Some(*place) == here;
        let may = |caller: &Caller| *caller == Caller::Anyone || callers.contains(caller);
        self.places.iter().any(has_place) && self.callers.iter().any(may)
    }
}
