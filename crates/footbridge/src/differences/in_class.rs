//! Whose a register is that belongs to a class: groups, plans and days.

use super::commands::Whose;
use super::registers::Register;
use super::said::Said;
use crate::error::Result;
use crate::events::kinds;
use crate::ids::PersonId;
use crate::site::Site;

impl Site {
    /// None for registers of other kinds.
    pub(super) fn whose_in_class(&self, register: &Register) -> Result<Option<Whose>> {
        let kind = register.kind;
        if kind == kinds::GROUP_NAMED.number {
            let name = self.name_of_group(&register.owner)?;
            return Ok(Some(Whose::Group { name }));
        }
        if kind == kinds::CLASS_UNIT_PLANNED.number {
            return Ok(self.planned_unit(register).map(|unit| Whose::Plan {
                unit,
                learner: None,
            }));
        }
        let Some(person) = register.person() else {
            return Ok(None);
        };
        Ok(if kind == kinds::UNIT_PLANNED.number {
            let learner = Some(self.learner_named(person)?);
            self.planned_unit(register)
                .map(|unit| Whose::Plan { unit, learner })
        } else if kind == kinds::GROUP_MEMBER.number {
            Some(Whose::Membership {
                name: self.learner_named(person)?,
                group: self.name_of_group(register.rest())?,
            })
        } else if kind == kinds::ATTENDANCE_NOTED.number {
            let name = self.learner_named(person)?;
            let day = String::from_utf8(register.rest().to_vec()).ok();
            day.map(|day| Whose::Day { name, day })
        } else {
            None
        })
    }

    fn learner_named(&self, person: PersonId) -> Result<String> {
        Ok(self.name_of(person)?.unwrap_or_default())
    }

    /// The name that a group has, or had before it was taken away.
    fn name_of_group(&self, group: &[u8]) -> Result<String> {
        let kind = kinds::GROUP_NAMED.number;
        for hash in self.store.register_values(kind, group)?.into_iter().rev() {
            let said = Said::of(&self.entry(hash)?);
            if let Some(Said::GroupNamed(said)) = said
                && let Some(name) = said.name
            {
                return Ok(name);
            }
        }
        Ok(String::new())
    }

    /// The unit of a line of a plan, whose register ends in its pack and its id.
    fn planned_unit(&self, register: &Register) -> Option<String> {
        let line = std::str::from_utf8(register.rest()).ok()?;
        let (pack, unit) = line.rsplit_once('/')?;
        // Without its pack a unit is called by its id.
        let content = self.content().ok().filter(|content| content.pack == pack);
        let code = content.and_then(|content| Some(content.course.unit(unit)?.code.clone()));
        Some(code.unwrap_or_else(|| unit.to_owned()))
    }
}
