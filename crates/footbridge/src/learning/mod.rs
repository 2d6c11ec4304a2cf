//! Courses, units, lessons, steps, progress: what a learner sees outside assessments.

pub mod commands;
pub(crate) mod events;
mod progress;
mod reading;
mod step;

use commands::{ChooseLanguages, Home, LastSession, ShowStep, StepView, WordView, Words};
pub(crate) use progress::Progress;
pub(crate) use reading::Reading;

use crate::classes::commands::{UnitStage, UnitStanding};
use crate::error::Result;
use crate::ids::{PersonId, SessionId};
use crate::packs::text_in;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;
use crate::time::rfc3339;

/// `learn.home`.
pub(crate) fn home(call: &mut Call<'_>, _: Nothing) -> Result<Home> {
    let (person, session) = call.learner()?;
    call.with_site(|site| site.home(person, session))
}

/// `learn.choose_languages`.
pub(crate) fn choose_languages(call: &mut Call<'_>, request: ChooseLanguages) -> Result<Home> {
    let (person, session) = call.learner()?;
    call.with_site(|site| {
        site.choose_languages(person, &request.language, request.second.as_deref())?;
        site.home(person, session)
    })
}

/// `learn.step`: opening a step is recorded, so that "Go on" leads back to it.
pub(crate) fn step(call: &mut Call<'_>, request: ShowStep) -> Result<StepView> {
    let (person, _) = call.learner()?;
    call.with_site(|site| {
        let view = site.step_view(person, &request.lesson, request.step)?;
        site.reach_step(person, &request.lesson, request.step)?;
        Ok(view)
    })
}

/// `learn.words`.
pub(crate) fn words(call: &mut Call<'_>, _: Nothing) -> Result<Words> {
    let (person, _) = call.learner()?;
    call.with_site(|site| site.words(person))
}

/// `learn.call_trainer`.
pub(crate) fn call_trainer(call: &mut Call<'_>, _: Nothing) -> Result<Nothing> {
    let (person, session) = call.learner()?;
    call.with_site(|site| site.call_trainer(person, session))?;
    Ok(Nothing {})
}

impl Site {
    fn home(&self, person: PersonId, session: SessionId) -> Result<Home> {
        let content = self.content()?;
        let unit = content.first_unit()?;
        let reading = Reading::of(self, person, &content)?;
        let progress = Progress::of(self, person, &content, unit)?;
        let next = progress.next_part(&reading.language);
        let sessions = self.store.sessions(person)?;
        let last = sessions.iter().find(|row| row.session != session);
        Ok(Home {
            unit: text_in(&unit.title, &reading.language).to_owned(),
            title: next.title,
            step: next.step,
            steps: next.steps,
            minutes: next.minutes,
            go_on: next.target,
            path: progress.path(&reading.language),
            can: progress.can(&reading.language),
            interrupted: last.is_some_and(|row| row.closed_seq.is_none()),
            last_session: last.map(|row| self.last_session(row)).transpose()?,
            languages: content.course.languages.clone(),
            language: reading.language,
            second: reading.second,
        })
    }

    fn last_session(&self, row: &crate::storage::SessionRow) -> Result<LastSession> {
        Ok(LastSession {
            at: rfc3339(row.opened_millis),
            ticks: self.ticks(row)?,
        })
    }

    fn words(&self, person: PersonId) -> Result<Words> {
        let content = self.content()?;
        let reading = Reading::of(self, person, &content)?;
        let mut words = Vec::new();
        for word in &content.course.words {
            let second = reading.second.as_deref();
            words.push(WordView {
                id: word.id.clone(),
                word: text_in(&word.word, &reading.language).to_owned(),
                sentence: text_in(&word.sentence, &reading.language).to_owned(),
                picture: Some(self.picture(&content, &word.picture, &reading.language)?),
                second_word: second.map(|language| text_in(&word.word, language).to_owned()),
                second_sentence: second
                    .map(|language| text_in(&word.sentence, language).to_owned()),
            });
        }
        words.sort_by_key(|word| word.word.to_lowercase());
        Ok(Words { words })
    }
}

/// How a learner's unit stands; none where no pack is installed or nothing was begun.
pub(crate) fn standing(site: &Site, person: PersonId) -> Result<Option<UnitStanding>> {
    if site.store.active_packs()?.is_empty() {
        return Ok(None);
    }
    let content = site.content()?;
    let unit = content.first_unit()?;
    let progress = Progress::of(site, person, &content, unit)?;
    let result = progress.result();
    Ok(Some(UnitStanding {
        unit: unit.code.clone(),
        stage: stage(&progress),
        steps: progress.steps_seen(),
        steps_in_all: progress.steps_in_all(),
        right: result.map(|result| result.right),
        count: result.map(|result| result.count),
    }))
}

fn stage(progress: &Progress<'_>) -> UnitStage {
    match progress.attempt() {
        Some(state) if state.counts() => UnitStage::Counts,
        Some(state) if state.first_round_done() => UnitStage::Again,
        Some(_) => UnitStage::Check,
        None if progress.steps_seen() == 0 && !progress.practised() => UnitStage::NotBegun,
        None if progress.practised() => UnitStage::Practice,
        None => UnitStage::Lessons,
    }
}
