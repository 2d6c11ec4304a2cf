//! Who holds events, and which bodies it may hold.

use crate::desk::commands::SiteKind;
use crate::events::Scope;
use crate::ids::SiteId;

/// A site, as far as a merge needs to know it.
#[derive(Debug, Clone)]
pub(crate) struct Holder {
    pub(crate) site: SiteId,
    pub(crate) kind: SiteKind,
}

impl Holder {
    /// True if bodies of this scope may lie here.
    pub(crate) fn may_hold(&self, scope: Scope) -> bool {
        may_hold(&self.kind, scope)
    }
}

/// True if bodies of a scope may lie at a site of this kind.
pub(crate) fn may_hold(kind: &SiteKind, scope: Scope) -> bool {
    match kind {
        SiteKind::Station => scope == Scope::Class,
        SiteKind::Office => scope <= Scope::Office,
        SiteKind::Centre => true,
    }
}
