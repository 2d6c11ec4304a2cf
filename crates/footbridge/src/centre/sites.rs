//! The coordinator's page of sites and classrooms.

use super::commands::{ClassroomRow, SiteRow, SitesView, Standing};
use crate::error::Result;
use crate::ids::{ClassroomId, SiteId};
use crate::site::{Site, kind_from};
use crate::storage::{AdmittedRow, AskingRow};
use crate::time::rfc3339;

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
        })
    }

    fn admitted_row(&self, row: &AdmittedRow) -> Result<SiteRow> {
        let (events, missing) = self.held_of(row.site)?;
        Ok(SiteRow {
            site: row.site.to_string(),
            name: self.store.site_name(row.site)?,
            kind: kind_from(&row.kind)?,
            classroom: self.classroom_name(row.classroom)?.unwrap_or_default(),
            standing: Standing::Admitted,
            last_heard: self.store.last_heard(row.site)?.map(rfc3339),
            events: events as u32,
            waiting: 0,
            missing: missing as u32,
        })
    }

    /// Entries of all journals of a site that are here, and entries missing below the last.
    fn held_of(&self, site: SiteId) -> Result<(u64, u64)> {
        let (mut events, mut missing) = (0, 0);
        for journal in self
            .store
            .journals()?
            .iter()
            .filter(|journal| journal.site == site)
        {
            events += self.store.count_events(journal.journal)?;
            missing += self.store.missing(journal.journal)?;
        }
        Ok((events, missing))
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
        })
    }

    /// What a classroom is called.
    pub(super) fn classroom_name(&self, classroom: ClassroomId) -> Result<Option<String>> {
        let classrooms = self.store.classrooms()?;
        Ok(classrooms
            .into_iter()
            .find(|(id, _)| *id == classroom)
            .map(|(_, name)| name))
    }
}
