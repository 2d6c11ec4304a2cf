//! The competency profile and the bank of "I can" sentences: per competency what stands behind
//! it, with date and, where staff assessed, their role and number. `docs/assessment.md` says
//! how each figure is made. Nothing here is stored: it is read from what was done.

pub mod commands;
mod evidence;
mod on_paper;

#[cfg(test)]
mod tests;

use commands::{
    CompetencyLine, Evidence, Level, PrintProfile, ProfileView, ShowProfile, UnitProfile, WaitsFor,
};
use evidence::Behind;

use crate::error::Result;
use crate::ids::PersonId;
use crate::learning::Reading;
use crate::packs::course::{Can, Unit};
use crate::packs::{Content, text_in};
use crate::printing::commands::Printed;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;
use crate::tasks::TaskStanding;

/// For whom a profile is written: the learner never gets the name of an assessor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reader {
    Learner,
    Staff,
}

/// `learn.can`.
pub(crate) fn mine(call: &mut Call<'_>, _: Nothing) -> Result<ProfileView> {
    let (person, _) = call.learner()?;
    call.with_site(|site| site.profile(person, Reader::Learner))
}

/// `profile.show`.
pub(crate) fn show(call: &mut Call<'_>, request: ShowProfile) -> Result<ProfileView> {
    call.with_site(|site| {
        let row = site.known_learner(request.person.parse()?)?;
        Ok(ProfileView {
            person: Some(row.person.to_string()),
            name: row.name,
            ..site.profile(row.person, Reader::Staff)?
        })
    })
}

/// `print.profile`.
pub(crate) fn print(call: &mut Call<'_>, request: PrintProfile) -> Result<Printed> {
    call.with_site(|site| {
        let person = site.known_learner(request.person.parse()?)?;
        let document = site.profile_on_paper(&person)?;
        crate::printing::print(site, &request.to, &document)
    })
}

/// The "I can" sentences of a unit that counts: those whose practical tasks count too. A task
/// holds back the sentence of its own competency, not those that its lines touch.
pub(crate) fn sentences(unit: &Unit, tasks: &[TaskStanding<'_>], language: &str) -> Vec<String> {
    let holds = |can: &&Can| waiting(can, tasks).next().is_none();
    let texts = unit.can.iter().filter(holds);
    texts
        .map(|can| text_in(&can.text, language).to_owned())
        .collect()
}

/// Practical tasks that a sentence waits for.
fn waiting<'t, 'c>(
    can: &Can,
    tasks: &'t [TaskStanding<'c>],
) -> impl Iterator<Item = &'t TaskStanding<'c>> {
    tasks
        .iter()
        .filter(move |standing| standing.task.competency == can.competency && !standing.counts())
}

impl Site {
    fn profile(&self, person: PersonId, reader: Reader) -> Result<ProfileView> {
        let mut view = ProfileView {
            person: None,
            name: None,
            can: 0,
            in_all: 0,
            language: self.language.clone(),
            units: Vec::new(),
        };
        let Some(content) = self.content_of_results()? else {
            return Ok(view);
        };
        if reader == Reader::Learner {
            view.language = Reading::of(self, person, &content)?.language;
        }
        for unit in &content.course.units {
            let profile = self.unit_profile(person, (&content, unit), reader, &view.language)?;
            let holds = |line: &&CompetencyLine| line.level == Level::Can;
            view.can += profile.lines.iter().filter(holds).count() as u32;
            view.in_all += profile.lines.len() as u32;
            view.units.push(profile);
        }
        Ok(view)
    }

    fn unit_profile(
        &self,
        person: PersonId,
        (content, unit): (&Content, &Unit),
        reader: Reader,
        language: &str,
    ) -> Result<UnitProfile> {
        let behind = Behind::of(self, person, content, unit)?;
        let line = |can: &Can| {
            let waits_for = waiting(can, &behind.tasks).map(|standing| WaitsFor {
                title: text_in(&standing.task.title, language).to_owned(),
                competent: standing.competent(),
                wanted: standing.task.occasions,
            });
            Ok(CompetencyLine {
                competency: can.competency.clone(),
                text: text_in(&can.text, language).to_owned(),
                level: behind.level(can),
                waits_for: waits_for.collect(),
                evidence: self.evidence(&behind, can, reader, language)?,
            })
        };
        Ok(UnitProfile {
            unit: unit.id.clone(),
            code: unit.code.clone(),
            title: text_in(&unit.title, language).to_owned(),
            lines: unit.can.iter().map(line).collect::<Result<_>>()?,
        })
    }

    fn evidence(
        &self,
        behind: &Behind<'_>,
        can: &Can,
        reader: Reader,
        language: &str,
    ) -> Result<Vec<Evidence>> {
        let mut dated = behind.practice_and_checks(&can.competency);
        for (number, standing, row) in behind.occasions(&can.competency) {
            let by = match reader {
                Reader::Learner => crate::tasks::role_and_alias(&row.seen),
                Reader::Staff => self.assessor_view(&row.seen)?,
            };
            let title = text_in(&standing.task.title, language);
            dated.push(evidence::of_task(number, title, row, by));
        }
        dated.sort_by_key(|(millis, _)| *millis);
        Ok(dated.into_iter().map(|(_, evidence)| evidence).collect())
    }
}
