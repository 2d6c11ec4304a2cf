//! The coordinator's page of sites and classrooms.

use super::commands::{ClassroomRow, Gap, KitRow, SiteRow, SitesView, Standing};
use crate::error::Result;
use crate::exchange::statement::copied_sites;
use crate::ids::{ClassroomId, JournalId, SiteId};
use crate::site::{Site, kind_from};
use crate::storage::{AdmittedRow, AskingRow};
use crate::time::rfc3339;

/// What the centre holds of all journals of a site.
#[derive(Default)]
struct HeldOfSite {
    events: u64,
    gaps: Vec<Gap>,
    forked: bool,
}

impl Site {
    /// Sites that ask come first, then the admitted ones.
    pub(super) fn sites_view(&self) -> Result<SitesView> {
        let mut sites = Vec::new();
        for asking in self.store.asking_sites()? {
            sites.push(self.asking_row(&asking)?);
        }
        for admitted in self.store.admitted_sites()? {
            sites.push(self.admitted_row(&admitted)?);
        }
        let classrooms = self.store.classrooms()?;
        let classrooms = classrooms
            .into_iter()
            .map(|(id, name)| self.classroom_row(id, name));
        Ok(SitesView {
            sites,
            classrooms: classrooms.collect::<Result<_>>()?,
        })
    }

    fn asking_row(&self, row: &AskingRow) -> Result<SiteRow> {
        Ok(SiteRow {
            site: row.site.to_string(),
            name: row.name.clone(),
            kind: kind_from(&row.kind)?,
            classroom: self.classroom_name(row.classroom)?.unwrap_or_default(),
            standing: Standing::Asking,
            last_heard: Some(rfc3339(row.since_millis)),
            events: 0,
            waiting: self.store.waiting_events(row.site)?,
            missing: 0,
            gaps: Vec::new(),
            forked: false,
            clock_doubted: false,
            put_aside: 0,
            reason: None,
        })
    }

    fn admitted_row(&self, row: &AdmittedRow) -> Result<SiteRow> {
        let held = self.held_of(row.site)?;
        let revoked = self.store.revoked_sites()?;
        let reason = revoked
            .into_iter()
            .find(|(site, _)| *site == row.site)
            .map(|(_, reason)| reason);
        let standing = if reason.is_some() {
            Standing::Revoked
        } else if copied_sites(self)?.contains(&row.site) {
            Standing::Copied
        } else {
            Standing::Admitted
        };
        let put_aside = self.store.quarantined_bundles()?;
        let put_aside = put_aside.iter().filter(|bundle| bundle.site == row.site);
        let doubts = self.store.clock_doubts()?;
        Ok(SiteRow {
            site: row.site.to_string(),
            name: self.store.site_name(row.site)?,
            kind: kind_from(&row.kind)?,
            classroom: self.classroom_name(row.classroom)?.unwrap_or_default(),
            standing,
            last_heard: self.store.last_heard(row.site)?.map(rfc3339),
            events: held.events as u32,
            waiting: 0,
            missing: held.gaps.iter().map(|gap| gap.last + 1 - gap.first).sum(),
            gaps: held.gaps,
            forked: held.forked,
            clock_doubted: doubts.iter().any(|doubt| doubt.site == row.site),
            put_aside: put_aside.map(|bundle| bundle.events as u32).sum(),
            reason,
        })
    }

    fn held_of(&self, site: SiteId) -> Result<HeldOfSite> {
        let mut held = HeldOfSite::default();
        for journal in self.store.journals()? {
            if journal.site != site {
                continue;
            }
            held.events += self.store.count_events(journal.journal)?;
            held.forked |= self.store.tips(journal.journal)?.len() > 1;
            let gaps = self.gaps_of(journal.journal)?.into_iter();
            held.gaps.extend(gaps.map(|(first, last)| Gap {
                first: first as u32,
                last: last as u32,
            }));
        }
        Ok(held)
    }

    /// Stretches of a journal that are missing before something that is here.
    pub(crate) fn gaps_of(&self, journal: JournalId) -> Result<Vec<(u64, u64)>> {
        let held = self.store.held_ranges(journal)?;
        let mut next = 1;
        let mut gaps = Vec::new();
        for (first, last) in held {
            if first > next {
                gaps.push((next, first - 1));
            }
            next = last + 1;
        }
        Ok(gaps)
    }

    fn classroom_row(&self, classroom: ClassroomId, name: String) -> Result<ClassroomRow> {
        let places = self.store.places_of(classroom)?;
        let admitted = self.store.admitted_sites()?;
        let asking = self.store.asking_sites()?;
        let taken = admitted
            .iter()
            .filter(|site| site.classroom == classroom)
            .count()
            + asking
                .iter()
                .filter(|site| site.classroom == classroom)
                .count();
        Ok(ClassroomRow {
            classroom: classroom.to_string(),
            name,
            places_left: places.saturating_sub(taken as u32),
            kits: self.kits_of(classroom)?,
        })
    }

    fn kits_of(&self, classroom: ClassroomId) -> Result<Vec<KitRow>> {
        let revoked = self.store.revoked_kits()?;
        let kits = self.store.kits()?.into_iter();
        let of = kits.filter(|kit| kit.classroom == classroom);
        of.map(|kit| {
            Ok(KitRow {
                kit: kit.kit.to_string(),
                sites: kit.sites,
                used: self.store.users_of_kit(kit.kit)?.len() as u32,
                revoked: revoked.contains(&kit.kit),
            })
        })
        .collect()
    }

    /// What a classroom is called.
    pub(crate) fn classroom_name(&self, classroom: ClassroomId) -> Result<Option<String>> {
        let classrooms = self.store.classrooms()?;
        Ok(classrooms
            .into_iter()
            .find(|(id, _)| *id == classroom)
            .map(|(_, name)| name))
    }
}
