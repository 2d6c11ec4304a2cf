//! Issuing starter kits, and founding the classroom that the first one is for.

use std::path::Path;

use super::commands::KitMade;
use super::events::{ClassroomFounded, KitIssued};
use crate::error::{Error, Result};
use crate::exchange::kit::NewKit;
use crate::ids::{ClassroomId, KitId, PersonId};
use crate::people::checked_name;
use crate::site::Site;

/// Most sites of one kit.
const SITES_AT_MOST: u32 = 200;

impl Site {
    /// Issues a kit for a classroom, which is founded if there is none of this name.
    ///
    /// The file comes first: a kit that nobody can hold in hand must not be in the book.
    pub(crate) fn issue_kit(
        &mut self,
        by: PersonId,
        classroom: &str,
        sites: u32,
        stick: &Path,
    ) -> Result<KitMade> {
        if !(1..=SITES_AT_MOST).contains(&sites) {
            return Err(Error::malformed("sites of a kit"));
        }
        let name = checked_name(classroom)?;
        let existing = self
            .store
            .classrooms()?
            .into_iter()
            .find(|(_, known)| *known == name);
        let known = existing.map(|(classroom, _)| classroom);
        let kit = NewKit {
            kit: KitId::draw(&self.host),
            classroom: known.unwrap_or_else(|| ClassroomId::draw(&self.host)),
            classroom_name: &name,
            token: self.host.draw(),
            sites,
        };
        let made = self.write_kit(&kit, stick)?;
        self.book_kit(by, &kit, known.is_none())?;
        Ok(made)
    }

    fn book_kit(&mut self, by: PersonId, kit: &NewKit<'_>, first: bool) -> Result<()> {
        let classroom = kit.classroom;
        let issued = KitIssued {
            kit: kit.kit,
            classroom,
            token: hex::encode(kit.token),
            sites: kit.sites,
        };
        self.transact(Some(by), |tx| {
            if first {
                let name = kit.classroom_name.to_owned();
                tx.append(None, &ClassroomFounded { classroom, name })?;
            }
            tx.append(None, &issued).map(drop)
        })
    }
}
