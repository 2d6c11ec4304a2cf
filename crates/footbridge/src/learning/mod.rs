//! Courses, units, lessons, steps, progress: what a learner sees outside assessments.

pub mod commands;
mod doing;
pub(crate) mod events;
mod progress;
mod reading;
mod step;
mod unit;

use commands::{
    Arrange, ChooseLanguages, CloseSign, Home, LastSession, OwnWord, ShowStep, ShowUnit, StepView,
    WordView, Words,
};
pub(crate) use progress::Progress;
pub(crate) use reading::Reading;

use crate::classes::commands::{UnitStage, UnitStanding};
use crate::classes::help::How;
use crate::error::{PackError, Result};
use crate::ids::{PersonId, SessionId};
use crate::packs::course::Word;
use crate::packs::manifest::SOUNDS;
use crate::packs::{Content, text_in};
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;
use crate::time::rfc3339;

/// `learn.home`.
pub(crate) fn home(call: &mut Call<'_>, request: ShowUnit) -> Result<Home> {
    let (person, session) = call.learner()?;
    call.with_site(|site| site.home(person, session, request.unit.as_deref()))
}

/// `learn.choose_languages`.
pub(crate) fn choose_languages(call: &mut Call<'_>, request: ChooseLanguages) -> Result<Home> {
    let (person, session) = call.learner()?;
    call.with_site(|site| {
        site.choose_languages(person, &request.language, request.second.as_deref())?;
        site.home(person, session, request.unit.as_deref())
    })
}

/// `learn.step`: opening a step is recorded, so that "Go on" leads back to it.
pub(crate) fn step(call: &mut Call<'_>, request: ShowStep) -> Result<StepView> {
    let (person, session) = call.learner()?;
    call.with_site(|site| {
        site.note_looking_elsewhere(session);
        let unit = request.unit.as_deref();
        let view = site.step_view(person, unit, &request.lesson, request.step)?;
        site.reach_step(person, unit, &request.lesson, request.step)?;
        Ok(view)
    })
}

/// `learn.arrange`: what is arranged is on the disk before this returns.
pub(crate) fn arrange(call: &mut Call<'_>, request: Arrange) -> Result<Nothing> {
    let (person, _) = call.learner()?;
    call.with_site(|site| site.keep_arranged(person, &request))?;
    Ok(Nothing {})
}

/// `learn.words`.
pub(crate) fn words(call: &mut Call<'_>, _: Nothing) -> Result<Words> {
    let (person, session) = call.learner()?;
    call.with_site(|site| {
        site.note_looking_elsewhere(session);
        site.words(person)
    })
}

/// `learn.call_trainer`.
pub(crate) fn call_trainer(call: &mut Call<'_>, _: Nothing) -> Result<Nothing> {
    let (person, session) = call.learner()?;
    call.with_site(|site| site.call_trainer(person, session))?;
    Ok(Nothing {})
}

/// `learn.close_sign`: the trainer came, or the learner goes on without.
pub(crate) fn close_sign(call: &mut Call<'_>, request: CloseSign) -> Result<Nothing> {
    let (person, _) = call.learner()?;
    let how = match request.came {
        true => How::Came,
        false => How::TakenBack,
    };
    call.with_site(|site| site.answer_help(person, person, how))?;
    Ok(Nothing {})
}

impl Site {
    pub(crate) fn home(
        &self,
        person: PersonId,
        session: SessionId,
        wanted: Option<&str>,
    ) -> Result<Home> {
        let content = self.content()?;
        let way = self.way_of(person, &content)?;
        let unit = match wanted {
            Some(id) => content.unit(id)?,
            None => self.next_unit(person, &content, &way)?.unit,
        };
        let planned = way.iter().find(|planned| planned.unit.id == unit.id);
        let reading = Reading::of(self, person, &content)?;
        let progress = Progress::of(self, person, &content, unit)?;
        let next = progress.next_part(&reading.language);
        let sessions = self.store.last_sessions(person, 2)?;
        let last = sessions.iter().find(|row| row.session != session);
        Ok(Home {
            unit_id: unit.id.clone(),
            due: planned
                .and_then(|planned| planned.due)
                .map(|day| day.to_string()),
            units: self.unit_choices(person, &content, &way, &reading.language)?,
            finals: self.final_choices(person, &content, &reading.language)?,
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
        let own = self.accommodations_of(person)?.glossary;
        let words = content.course.words.iter();
        let mut words = words
            .map(|word| self.word_view(&content, &reading, own.as_deref(), word))
            .collect::<Result<Vec<_>>>()?;
        words.sort_by_key(|word| word.word.to_lowercase());
        Ok(Words { words })
    }

    fn word_view(
        &self,
        content: &Content,
        reading: &Reading,
        own: Option<&str>,
        word: &Word,
    ) -> Result<WordView> {
        let second = reading.second.as_deref();
        let text = |texts, language| text_in(texts, language).to_owned();
        let sound = |language: &str| {
            let name = word.sound_in(language);
            name.map(|name| self.media_hash(content, SOUNDS, name))
                .transpose()
        };
        let shown = |language: &str| language == reading.language || second == Some(language);
        let own = own.filter(|language| !shown(language));
        let own = own.and_then(|language| Some((language, word.word_in(language)?)));
        Ok(WordView {
            id: word.id.clone(),
            word: text(&word.word, &reading.language),
            sentence: text(&word.sentence, &reading.language),
            picture: Some(self.picture(content, &word.picture, &reading.language)?),
            second_word: second.map(|language| text(&word.word, language)),
            second_sentence: second.map(|language| text(&word.sentence, language)),
            own: own
                .map(|(language, word)| -> Result<OwnWord> {
                    Ok(OwnWord {
                        language: language.to_owned(),
                        word: word.to_owned(),
                        sound: sound(language)?,
                    })
                })
                .transpose()?,
            sound: sound(&reading.language)?,
            second_sound: second.map(sound).transpose()?.flatten(),
        })
    }
}

/// How a learner stands in the unit that they worked at last, or will begin with; none where no
/// pack is installed.
pub(crate) fn standing(site: &Site, person: PersonId) -> Result<Option<UnitStanding>> {
    let Some(content) = site.content_of_results()? else {
        return Ok(None);
    };
    Ok(Some(standing_of(&progress_at_last_unit(
        site, person, &content,
    )?)))
}

/// The way through the unit that a learner worked at last; before the first work, through the
/// first unit of the plan.
pub(crate) fn progress_at_last_unit<'c>(
    site: &Site,
    person: PersonId,
    content: &'c Content,
) -> Result<Progress<'c>> {
    let last = site.store.last_unit(person, &content.pack)?;
    let unit = match last.and_then(|last| content.course.unit(&last)) {
        Some(unit) => unit,
        None => {
            let way = site.way_of(person, content)?;
            way.first().ok_or(PackError::Missing)?.unit
        }
    };
    Progress::of(site, person, content, unit)
}

/// How a learner stands in a unit.
pub(crate) fn standing_of(progress: &Progress<'_>) -> UnitStanding {
    let result = progress.result();
    UnitStanding {
        unit: progress.unit().code.clone(),
        stage: stage(progress),
        steps: progress.steps_seen(),
        steps_in_all: progress.steps_in_all(),
        right: result.map(|result| result.right),
        count: result.map(|result| result.count),
    }
}

fn stage(progress: &Progress<'_>) -> UnitStage {
    match progress.attempt() {
        Some(state) if state.counts() => UnitStage::Counts,
        Some(state) if state.only_waits() => UnitStage::Waits,
        Some(state) if state.first_round_done() => UnitStage::Again,
        Some(_) => UnitStage::Check,
        None if progress.steps_seen() == 0 && !progress.practised() => UnitStage::NotBegun,
        None if progress.practised() => UnitStage::Practice,
        None => UnitStage::Lessons,
    }
}
