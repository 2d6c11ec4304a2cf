//! A trainer opens a final for the classroom, closes it, gives a learner one more try.

use super::events::{Codes, FinalOpened, FinalTryGiven, owner_of};
use crate::error::{OrNotFound, PackError, Result};
use crate::events::kinds;
use crate::host::Host;
use crate::ids::PersonId;
use crate::packs::Content;
use crate::packs::course::Final;
use crate::site::Site;
use crate::storage::ClassFinal;

impl Content {
    /// A final by id.
    pub(super) fn final_of(&self, id: &str) -> Result<&Final> {
        let found = self.course.final_called(id);
        found.ok_or_else(|| PackError::UnitNotFound.into())
    }
}

impl Codes {
    /// Draws two codes that differ.
    fn draw(host: &Host) -> Self {
        let start = six_digits(host);
        let end = std::iter::repeat_with(|| six_digits(host)).find(|end| *end != start);
        Self {
            end: end.unwrap_or_default(),
            start,
        }
    }
}

/// Every code is as likely as any other.
fn six_digits(host: &Host) -> String {
    const CODES: u32 = 1_000_000;
    let fair = u32::MAX - u32::MAX % CODES;
    let mut drawn = std::iter::repeat_with(|| u32::from_le_bytes(host.draw()));
    let number = drawn.find(|drawn| *drawn < fair).unwrap_or_default();
    format!("{:06}", number % CODES)
}

impl Site {
    /// Opens a final with new codes; one that is open keeps its codes.
    pub(super) fn open_final(&mut self, by: PersonId, id: &str) -> Result<()> {
        match self.class_final(id)? {
            Some(known) if known.is_open => Ok(()),
            _ => {
                let codes = Codes::draw(&self.host);
                self.say_final(by, id, true, codes)
            }
        }
    }

    /// Closes a final: nobody begins any more; whoever is in the middle of it goes on and is
    /// ended by the same code.
    pub(super) fn close_final(&mut self, by: PersonId, id: &str) -> Result<()> {
        match self.class_final(id)? {
            Some(known) if known.is_open => {
                let codes = Codes {
                    start: known.start_code,
                    end: known.end_code,
                };
                self.say_final(by, id, false, codes)
            }
            _ => Ok(()),
        }
    }

    /// What was said of a final for this classroom last.
    pub(super) fn class_final(&self, id: &str) -> Result<Option<ClassFinal>> {
        let content = self.content()?;
        content.final_of(id)?;
        match self.centre()?.classroom {
            Some(classroom) => self.store.class_final(classroom, &content.pack, id),
            None => Ok(None),
        }
    }

    fn say_final(&mut self, by: PersonId, id: &str, open: bool, codes: Codes) -> Result<()> {
        let content = self.content()?;
        let classroom = self.centre()?.classroom.or_not_found("classroom")?;
        let kind = kinds::FINAL_OPENED.number;
        let owner = owner_of(classroom, &content.pack, id);
        let said = FinalOpened {
            classroom,
            pack: content.pack.clone(),
            id: id.to_owned(),
            open,
            codes,
            supersedes: self.store.register_open(kind, &owner)?,
        };
        self.transact(Some(by), |tx| tx.append(None, &said).map(drop))
    }

    /// One more try for a learner of this site.
    pub(super) fn give_final_try(
        &mut self,
        by: PersonId,
        person: PersonId,
        id: &str,
    ) -> Result<()> {
        let content = self.content()?;
        content.final_of(id)?;
        self.store.person(person)?.or_not_found("learner")?;
        let given = FinalTryGiven {
            pack: content.pack.clone(),
            id: id.to_owned(),
        };
        self.transact(Some(by), |tx| tx.append(Some(person), &given).map(drop))
    }
}
