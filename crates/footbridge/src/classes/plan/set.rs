//! Staff plan a unit, and see the plan.

use super::commands::{PlanLine, PlanUnit, PlanView, ShowPlan, UnitWish};
use super::events::{ClassUnitPlanned, UnitPlanned, owner_of};
use super::{Wish, way};
use crate::error::{ClassError, OrNotFound, Result};
use crate::events::kinds;
use crate::exchange::commands::Reach;
use crate::ids::PersonId;
use crate::packs::{Content, text_in};
use crate::rpc::Call;
use crate::site::Site;
use crate::storage::{PlanRow, PlannedFor};
use crate::time::day_from;

/// `plan.show`.
pub(crate) fn show_plan(call: &mut Call<'_>, request: ShowPlan) -> Result<PlanView> {
    call.with_site(|site| {
        let whose = site.planned_for(request.person.as_deref())?;
        site.plan_view(whose)
    })
}

/// `plan.set`.
pub(crate) fn plan_unit(call: &mut Call<'_>, request: PlanUnit) -> Result<PlanView> {
    let by = call.staff()?;
    call.with_site(|site| site.plan_for(by, &request))
}

impl UnitWish {
    fn of(row: &PlanRow) -> Option<Self> {
        Self::named(&row.wish)
    }

    /// As it stands in the journal.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Wish::from_name(name).map(|wish| match wish {
            Wish::Essential => Self::Essential,
            Wish::Optional => Self::Optional,
            Wish::NotPlanned => Self::NotPlanned,
        })
    }

    fn name(self) -> &'static str {
        match self {
            Self::Essential => Wish::Essential,
            Self::Optional => Wish::Optional,
            Self::NotPlanned => Wish::NotPlanned,
        }
        .name()
    }
}

impl Site {
    /// Plans a unit of the active course, and shows the plan.
    pub(crate) fn plan_for(&mut self, by: PersonId, wanted: &PlanUnit) -> Result<PlanView> {
        let whose = self.planned_for(wanted.person.as_deref())?;
        self.plan_unit(by, whose, wanted)?;
        self.plan_view(whose)
    }

    pub(super) fn planned_for(&self, person: Option<&str>) -> Result<PlannedFor> {
        match person {
            Some(person) => {
                let main = self.store.main_person(person.parse()?)?;
                self.store.person(main)?.or_not_found("learner")?;
                Ok(PlannedFor::Person(main))
            }
            None => {
                let classroom = self.centre()?.classroom.or_not_found("classroom")?;
                Ok(PlannedFor::Class(classroom))
            }
        }
    }

    fn plan_unit(&mut self, by: PersonId, whose: PlannedFor, wanted: &PlanUnit) -> Result<()> {
        let content = self.content()?;
        let unit = content.unit(&wanted.unit)?.id.clone();
        let due = match wanted.due.as_deref() {
            Some(text) => Some(day_from(text).ok_or(ClassError::DayWrong)?.to_string()),
            None => None,
        };
        let pack = content.pack.clone();
        let place = self.place_for(whose, &pack, &unit)?;
        let owner = owner_of(whose, &pack, &unit);
        let wish = wanted.wish.map(|wish| wish.name().to_owned());
        match whose {
            PlannedFor::Class(classroom) => {
                let kind = kinds::CLASS_UNIT_PLANNED.number;
                let planned = ClassUnitPlanned {
                    classroom,
                    pack,
                    unit,
                    wish: wish.unwrap_or_else(|| Wish::NotPlanned.name().to_owned()),
                    due,
                    place,
                    supersedes: self.store.register_open(kind, &owner)?,
                };
                self.transact(Some(by), |tx| tx.append(None, &planned).map(drop))
            }
            PlannedFor::Person(person) => {
                let kind = kinds::UNIT_PLANNED.number;
                let planned = UnitPlanned {
                    pack,
                    unit,
                    wish,
                    due,
                    place,
                    supersedes: self.store.register_open(kind, &owner)?,
                };
                self.transact(Some(by), |tx| tx.append(Some(person), &planned).map(drop))
            }
        }
    }

    /// A unit keeps the place that it was given first; a new one comes last.
    fn place_for(&self, whose: PlannedFor, pack: &str, unit: &str) -> Result<u32> {
        let mut rows = self.store.plan(whose, pack)?;
        if let PlannedFor::Person(_) = whose {
            rows.extend(self.class_plan(pack)?);
        }
        let known = rows.iter().find(|row| row.unit == unit);
        let last = rows.iter().map(|row| row.place).max().unwrap_or(0);
        Ok(known.map_or(last.saturating_add(1), |row| row.place))
    }

    pub(super) fn plan_view(&self, whose: PlannedFor) -> Result<PlanView> {
        let content = self.content()?;
        let class = self.class_plan(&content.pack)?;
        let (name, own) = match whose {
            PlannedFor::Class(_) => (None, Vec::new()),
            PlannedFor::Person(person) => {
                let row = self.store.person(person)?.or_not_found("learner")?;
                let own = self.store.plan(whose, &content.pack)?;
                (Some(row.name.unwrap_or_default()), own)
            }
        };
        let here = match whose {
            PlannedFor::Class(_) => &class,
            PlannedFor::Person(_) => &own,
        };
        Ok(PlanView {
            course: text_in(&content.course.title, &self.language).to_owned(),
            lines: self.plan_lines(&content, here, &class, &own),
            reach: self.reach_of_plan(&[&class, &own])?,
            name,
        })
    }

    fn plan_lines(
        &self,
        content: &Content,
        here: &[PlanRow],
        class: &[PlanRow],
        own: &[PlanRow],
    ) -> Vec<PlanLine> {
        let is_planned = class.iter().chain(own).next().is_some();
        let way = way(&content.course, class, own);
        let of = |rows: &[PlanRow], unit: &str| rows.iter().find(|row| row.unit == unit).cloned();
        let lines = content.course.units.iter().map(|unit| {
            let line = of(here, &unit.id);
            let of_class = of(class, &unit.id).filter(|_| !std::ptr::eq(here, class));
            let place = way.iter().position(|planned| planned.unit.id == unit.id);
            PlanLine {
                unit: unit.id.clone(),
                code: unit.code.clone(),
                title: text_in(&unit.title, &self.language).to_owned(),
                minutes: unit.minutes,
                wish: line.as_ref().and_then(UnitWish::of),
                due: line.and_then(|line| line.due),
                due_of_class: of_class.as_ref().and_then(|line| line.due.clone()),
                of_class: of_class.as_ref().and_then(UnitWish::of),
                place: place.filter(|_| is_planned).map(|place| place as u32 + 1),
            }
        });
        lines.collect()
    }

    /// Where the lines of a plan stand by now.
    fn reach_of_plan(&self, plans: &[&[PlanRow]]) -> Result<Option<Reach>> {
        let lines: Vec<_> = plans
            .iter()
            .copied()
            .flatten()
            .map(|row| row.event)
            .collect();
        if lines.is_empty() {
            return Ok(None);
        }
        self.reach_of(&lines).map(Some)
    }
}
