//! An entry: begun with a code, or aloud; kept with every answer; taken in as an attempt.
//!
//! Until it is taken in it is a draft of this computer. Taking in writes the attempt with all
//! its answers in one step, by the account that typed; mending writes only what changed.

use super::code::FormCode;
use super::commands::{AskAloud, BeginEntry, FormTaken, SayAnswer, TypeAnswer};
use super::draw::draw_for;
use super::of::Of;
use super::typed;
use crate::assessment::{
    Apart, AttemptEnded, AttemptStarted, AttemptState, Drawn, End, FIRST, ResponseGiven, Taken,
    key_of, score, stored, to_answer,
};
use crate::error::{ClassError, FormError, OrNotFound, PackError, Result};
use crate::ids::{AttemptId, PersonId};
use crate::learning::Reading;
use crate::packs::answer::Answer;
use crate::site::Site;
use crate::storage::{EntryItemRow, EntryRow, FormRow};
use crate::tasks::one_line;
use crate::time::{day_at, day_from, minutes_ahead_in};

/// An entry with what it is of.
pub(super) struct Entry {
    pub(super) row: EntryRow,
    pub(super) of: Of,
    pub(super) draw: Vec<Drawn>,
}

impl Entry {
    /// The item at a place, from 1.
    fn drawn(&self, number: u32) -> Result<&Drawn> {
        let place = number.checked_sub(1).or_not_found("item")?;
        self.draw.get(place as usize).or_not_found("item")
    }

    /// What was entered to an item, read; an error if it cannot be read.
    pub(super) fn answer(&self, drawn: &Drawn, kept: &EntryItemRow) -> Result<Option<Answer>> {
        match self.row.way {
            Apart::Paper => typed::read(self.of.item(drawn)?.1, drawn, &kept.typed),
            Apart::Aloud => Ok(kept.response.as_deref().and_then(stored)),
        }
    }
}

impl Site {
    /// Begins to type from a sheet, or goes on with it.
    pub(super) fn begin_entry(&mut self, asked: &BeginEntry) -> Result<AttemptId> {
        let code: FormCode = asked.code.parse()?;
        let form = self.form_called(&code)?;
        let person = self.known_learner(asked.person.parse()?)?.person;
        let meant = self.store.form_meant_for(&form.code)?;
        let theirs = meant.iter().find(|meant| meant.person == person);
        if !meant.is_empty() && theirs.is_none() {
            return Err(FormError::NotTheirs.into());
        }
        let day = self.day_of_form(&form, &asked.day, &asked.offset)?;
        let taken = self.store.attempt_on_form(person, &form.code)?;
        match (taken, asked.correct) {
            (Some(_), false) => return Err(FormError::TakenIn.into()),
            (None, true) => return Err(FormError::NotTakenIn.into()),
            _ => {}
        }
        let attempt = taken.unwrap_or_else(|| code.attempt_of(person));
        let of = Of::named(self.content_version(&form.pack, form.version)?, &form.unit)?;
        if taken.is_none() {
            self.may_take(person, &of, &day)?;
        }
        let known = self.store.form_entry(attempt)?;
        let row = EntryRow {
            attempt,
            person,
            way: Apart::Paper,
            form: Some(form.code),
            pack: form.pack,
            version: form.version,
            unit: form.unit,
            is_final: form.is_final,
            seed: form.seed,
            draw: form.draw,
            day,
            corrects: asked.correct,
            fewer_options: theirs.is_some_and(|meant| meant.fewer_options),
        };
        self.note(|write| write.keep_form_entry(&row))?;
        if asked.correct && known.is_none() {
            self.write_what_was_taken(&self.form_entry(attempt)?)?;
        }
        Ok(attempt)
    }

    /// Begins to ask aloud, or goes on with it.
    pub(super) fn begin_asking(&mut self, asked: &AskAloud) -> Result<AttemptId> {
        let person = self.known_learner(asked.person.parse()?)?.person;
        let of = self.form_of(&asked.of)?;
        let minutes_ahead = minutes_ahead_in(&asked.offset).ok_or(ClassError::DayWrong)?;
        let open = self.store.form_entries()?;
        let is_it = |row: &&EntryRow| {
            row.way == Apart::Aloud
                && row.person == person
                && row.pack == of.content.pack
                && row.unit == of.id
        };
        if let Some(row) = open.iter().find(is_it) {
            return Ok(row.attempt);
        }
        let day = day_at(self.now_millis(), minutes_ahead).to_string();
        self.may_take(person, &of, &day)?;
        let reading = Reading::of(self, person, &of.content)?;
        let seed: [u8; 32] = self.host.draw();
        let draw = draw_for(&of, seed, &reading)?;
        let row = EntryRow {
            attempt: AttemptId::draw(&self.host),
            person,
            way: Apart::Aloud,
            form: None,
            pack: of.content.pack.clone(),
            version: of.content.version,
            unit: of.id.clone(),
            is_final: of.is_final,
            seed: hex::encode(seed),
            draw: serde_json::to_string(&draw).expect("a draw has plain fields"),
            day,
            corrects: false,
            fewer_options: reading.fewer_options,
        };
        self.note(|write| write.keep_form_entry(&row))?;
        Ok(row.attempt)
    }

    /// An entry of this computer.
    pub(super) fn form_entry(&self, attempt: AttemptId) -> Result<Entry> {
        let row = self.store.form_entry(attempt)?;
        let row = row.ok_or(FormError::EntryGone)?;
        Ok(Entry {
            of: Of::named(self.content_version(&row.pack, row.version)?, &row.unit)?,
            draw: serde_json::from_str(&row.draw).map_err(|_| PackError::FileDamaged)?,
            row,
        })
    }

    /// Keeps what was typed, also what cannot be read: it is on the disk before this returns.
    pub(super) fn keep_typed(&mut self, entry: &Entry, asked: &TypeAnswer) -> Result<()> {
        entry.drawn(asked.number)?;
        let kept = EntryItemRow {
            typed: asked.typed.chars().take(LONGEST_TYPED).collect(),
            ..self
                .store
                .form_entry_item(entry.row.attempt, asked.number)?
        };
        self.note(|write| write.keep_form_entry_item(entry.row.attempt, asked.number, &kept))
    }

    /// Keeps what a learner said, and a note.
    pub(super) fn keep_said(&mut self, entry: &Entry, asked: &SayAnswer) -> Result<()> {
        let (_, item) = entry.of.item(entry.drawn(asked.number)?)?;
        let answer = asked.response.as_ref();
        let answer = answer
            .map(|response| to_answer(item, response))
            .transpose()?;
        let kept = EntryItemRow {
            typed: String::new(),
            response: answer.map(|answer| to_json(&answer)),
            note: one_line(&asked.note)?,
        };
        self.note(|write| write.keep_form_entry_item(entry.row.attempt, asked.number, &kept))
    }

    /// Takes an entry in: an attempt of the learner, written by the account that typed or asked.
    pub(super) fn take_entry(&mut self, by: PersonId, entry: &Entry) -> Result<FormTaken> {
        let row = &entry.row;
        let given = match row.corrects {
            true => self.mended(entry)?,
            false => {
                self.may_take(row.person, &entry.of, &row.day)?;
                self.said(entry)?
            }
        };
        let start = (!row.corrects).then(|| AttemptStarted {
            attempt: row.attempt,
            pack: row.pack.clone(),
            version: row.version,
            unit: row.unit.clone(),
            seed: row.seed.clone(),
            draw: entry.draw.clone(),
            is_final: row.is_final,
            taken: Some(Taken {
                way: row.way,
                form: row.form.clone(),
                day: row.day.clone(),
            }),
            read_in: None,
        });
        let end = (!row.corrects && row.is_final).then_some(AttemptEnded {
            attempt: row.attempt,
            why: End::Ended,
            spent_seconds: 0,
            helped: self.helped_apart(row)?,
        });
        let person = row.person;
        self.transact(Some(by), |tx| {
            if let Some(start) = &start {
                tx.append(Some(person), start)?;
            }
            for given in &given {
                tx.append(Some(person), given)?;
            }
            if let Some(end) = &end {
                tx.append(Some(person), end)?;
            }
            tx.drop_form_entry(row.attempt)
        })?;
        self.what_was_taken(entry)
    }

    fn what_was_taken(&self, entry: &Entry) -> Result<FormTaken> {
        let state = self.attempt_of_entry(entry)?;
        let result = state.result();
        Ok(FormTaken {
            person: entry.row.person.to_string(),
            is_final: entry.row.is_final,
            right: result.right,
            answered: result.answered,
            count: result.count,
            counts: result.counts,
            critical_missed: state.critical_missed(),
        })
    }

    fn attempt_of_entry(&self, entry: &Entry) -> Result<AttemptState> {
        let row = self.store.attempt(entry.row.person, entry.row.attempt)?;
        AttemptState::of(self, row.or_not_found("attempt")?)
    }

    /// All answers, scored; items without an answer and without a note are left out.
    fn said(&self, entry: &Entry) -> Result<Vec<ResponseGiven>> {
        let mut all = Vec::new();
        for (number, drawn) in (1..).zip(&entry.draw) {
            let kept = self.store.form_entry_item(entry.row.attempt, number)?;
            let answer = entry.answer(drawn, &kept);
            let answer = answer.map_err(|_| FormError::RowWrong { number })?;
            if answer.is_some() || !kept.note.is_empty() {
                all.push(given(entry, drawn, answer, kept.note)?);
            }
        }
        Ok(all)
    }

    /// The answers that differ from those that count so far.
    fn mended(&self, entry: &Entry) -> Result<Vec<ResponseGiven>> {
        let state = self.attempt_of_entry(entry)?;
        let mut changed = Vec::new();
        for (number, drawn) in (1..).zip(&entry.draw) {
            let kept = self.store.form_entry_item(entry.row.attempt, number)?;
            let answer = entry.answer(drawn, &kept);
            let answer = answer.map_err(|_| FormError::RowWrong { number })?;
            let before = state.answer_that_counts(&drawn.item);
            let before = before.and_then(|row| stored(&row.response));
            if answer != before {
                let given = given(entry, drawn, answer, String::new())?;
                changed.push(ResponseGiven {
                    corrects: true,
                    ..given
                });
            }
        }
        Ok(changed)
    }

    /// What was taken in, as it would be typed, to be mended.
    fn write_what_was_taken(&mut self, entry: &Entry) -> Result<()> {
        let state = self.attempt_of_entry(entry)?;
        for (number, drawn) in (1..).zip(&entry.draw) {
            let (_, item) = entry.of.item(drawn)?;
            let counts = state.answer_that_counts(&drawn.item);
            let answer = counts.and_then(|row| stored(&row.response));
            let typed = answer.map(|answer| typed::write(item, drawn, &answer));
            let kept = EntryItemRow {
                typed: typed.unwrap_or_default(),
                ..EntryItemRow::default()
            };
            self.note(|write| write.keep_form_entry_item(entry.row.attempt, number, &kept))?;
        }
        Ok(())
    }

    /// The one form with a code.
    fn form_called(&self, code: &FormCode) -> Result<FormRow> {
        let mut forms = self.store.forms_with(&code.plain())?;
        match (forms.pop(), forms.is_empty()) {
            (None, _) => Err(FormError::CodeUnknown.into()),
            (Some(form), true) => Ok(form),
            (Some(_), false) => Err(FormError::CodeTwice.into()),
        }
    }

    /// The day on which a sheet was written: not in the future, and not before it was printed,
    /// as far as one clock says both.
    fn day_of_form(&self, form: &FormRow, day: &str, offset: &str) -> Result<String> {
        let minutes_ahead = minutes_ahead_in(offset).ok_or(ClassError::DayWrong)?;
        let day = day_from(day).ok_or(ClassError::DayWrong)?;
        if day > day_at(self.now_millis(), minutes_ahead) {
            return Err(FormError::DayAhead.into());
        }
        let printed = day_at(form.wall_millis, minutes_ahead);
        if form.journal == self.keys.journal && day < printed {
            return Err(FormError::DayTooEarly.into());
        }
        Ok(day.to_string())
    }

    /// What helped apart from the screen: what a recording or a glossary on the screen would
    /// have done is not among it.
    fn helped_apart(&self, row: &EntryRow) -> Result<Vec<String>> {
        let needs = self.accommodations_of(row.person)?;
        let all = [
            ("more-time", needs.time_percent > 100),
            ("fewer-options", row.fewer_options),
            (
                "reader-present",
                needs.reader_present && row.way == Apart::Paper,
            ),
        ];
        let names = all.into_iter().filter(|(_, helps)| *helps);
        Ok(names.map(|(name, _)| name.to_owned()).collect())
    }
}

/// More than that no row of a sheet holds.
const LONGEST_TYPED: usize = 400;

fn given(
    entry: &Entry,
    drawn: &Drawn,
    answer: Option<Answer>,
    note: String,
) -> Result<ResponseGiven> {
    let (unit, item) = entry.of.item(drawn)?;
    let key = &key_of(&entry.of.content, unit, &item.id)?.answer;
    let score = answer.as_ref().map(|answer| score(key, answer));
    Ok(ResponseGiven {
        attempt: entry.row.attempt,
        item: drawn.item.clone(),
        round: FIRST.into(),
        response: answer,
        fully_right: score.as_ref().is_some_and(|score| score.fully_right()),
        credit_percent: score.map_or(0, |score| score.credit_percent),
        spent_seconds: None,
        corrects: false,
        note,
        read_in: None,
    })
}

fn to_json(answer: &Answer) -> String {
    serde_json::to_string(answer).expect("an answer has plain fields")
}
