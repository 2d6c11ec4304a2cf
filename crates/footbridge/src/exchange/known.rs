//! The sites that this one knows: from the centre's statement, at the centre from its own book.

use std::collections::BTreeMap;

use footbridge_signing::PublicKey;
use footbridge_signing::sealing::Recipient;

use super::papers::{Standing, StatedSite, Statement};
use crate::desk::commands::SiteKind;
use crate::error::Result;
use crate::ids::{ClassroomId, SiteId};
use crate::site::{Site, kind_from};

/// How far a known site is trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trust {
    /// The centre admitted it.
    Admitted,
    /// Staff of the classroom let it in until the centre has decided.
    LetIn,
    /// It was copied; what it wrote counts, but its keys are not its own any more.
    Copied,
    /// The centre revoked it.
    Revoked,
    /// The centre itself.
    Centre,
}

/// A site that this one knows.
#[derive(Debug, Clone)]
pub(super) struct KnownSite {
    pub(super) site: SiteId,
    pub(super) key: PublicKey,
    pub(super) recipient: Recipient,
    pub(super) kind: SiteKind,
    pub(super) classroom: Option<ClassroomId>,
    pub(super) trust: Trust,
}

impl KnownSite {
    fn of(stated: &StatedSite) -> Result<Self> {
        Ok(Self {
            site: stated.site,
            key: stated.key,
            recipient: stated.recipient.clone(),
            kind: kind_from(&stated.kind)?,
            classroom: Some(stated.classroom),
            trust: match stated.standing {
                Standing::Active => Trust::Admitted,
                Standing::Copied => Trust::Copied,
                Standing::Revoked => Trust::Revoked,
            },
        })
    }
}

/// All sites that this one knows, itself included.
#[derive(Debug, Default)]
pub(super) struct Known(BTreeMap<SiteId, KnownSite>);

impl Known {
    /// The centre and every site that it ever admitted.
    pub(super) fn stated_in(statement: &Statement) -> Result<Self> {
        let mut known = Self::default();
        for stated in &statement.sites {
            known.add(KnownSite::of(stated)?);
        }
        known.add(KnownSite {
            site: statement.centre_site.site,
            key: statement.centre_site.key,
            recipient: statement.centre_site.recipient.clone(),
            kind: SiteKind::Centre,
            classroom: None,
            trust: Trust::Centre,
        });
        Ok(known)
    }

    pub(super) fn get(&self, site: SiteId) -> Option<&KnownSite> {
        self.0.get(&site)
    }

    /// Sites of a classroom that must be served: admitted, or let in for now.
    pub(super) fn served(&self, classroom: ClassroomId) -> impl Iterator<Item = &KnownSite> {
        self.0.values().filter(move |known| {
            known.classroom == Some(classroom)
                && matches!(known.trust, Trust::Admitted | Trust::LetIn)
        })
    }

    /// Sites of a classroom that may read: those that are served, and copies until they part.
    pub(super) fn readers(&self, classroom: ClassroomId) -> impl Iterator<Item = &KnownSite> {
        self.0.values().filter(move |known| {
            known.classroom == Some(classroom)
                && matches!(known.trust, Trust::Admitted | Trust::LetIn | Trust::Copied)
        })
    }

    /// All sites that a classroom ever had, whatever became of them.
    pub(super) fn all_of(&self, classroom: ClassroomId) -> impl Iterator<Item = &KnownSite> {
        let of = move |known: &&KnownSite| known.classroom == Some(classroom);
        self.0.values().filter(of)
    }

    fn add(&mut self, known: KnownSite) {
        self.0.entry(known.site).or_insert(known);
    }
}

impl Site {
    /// The sites that this one knows.
    pub(super) fn known(&self) -> Result<Known> {
        let mut known = Known::default();
        if self.kind == SiteKind::Centre {
            for stated in super::statement::stated_sites(self)? {
                known.add(KnownSite::of(&stated)?);
            }
        } else if let Some(statement) = self.newest::<Statement>()? {
            known = Known::stated_in(&statement)?;
        }
        self.add_let_in(&mut known)?;
        known.add(self.itself()?);
        Ok(known)
    }

    fn add_let_in(&self, known: &mut Known) -> Result<()> {
        let classroom = self.centre()?.classroom;
        for row in self.store.let_in_sites()? {
            known.add(KnownSite {
                site: row.site,
                key: PublicKey::from_bytes(&row.key)?,
                recipient: row.recipient.parse()?,
                kind: kind_from(&row.kind)?,
                classroom,
                trust: Trust::LetIn,
            });
        }
        Ok(())
    }

    fn itself(&self) -> Result<KnownSite> {
        Ok(KnownSite {
            site: self.id(),
            key: self.keys.site_key.public(),
            recipient: self.keys.identity.recipient(),
            kind: self.kind.clone(),
            classroom: self.centre()?.classroom,
            trust: match self.kind {
                SiteKind::Centre => Trust::Centre,
                _ => Trust::LetIn,
            },
        })
    }
}
