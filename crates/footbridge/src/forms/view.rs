//! Forms and entries as staff see them.

use super::code::FormCode;
use super::commands::{
    EntryItem, EntryView, FormAssessment, FormLearner, FormsView, OpenEntry, PrintedForm,
};
use super::entry::Entry;
use super::marks::Marks;
use super::of::Of;
use crate::assessment::commands::Way;
use crate::assessment::{Apart, Drawn, stored, to_wire};
use crate::error::{OrNotFound, Result};
use crate::ids::{AttemptId, PersonId};
use crate::learning::Reading;
use crate::packs::answer::Answer;
use crate::packs::course::{Item, ItemOption};
use crate::packs::{Content, text_in};
use crate::printing::Words;
use crate::site::Site;
use crate::storage::FormRow;
use crate::time::rfc3339;

/// So many forms are shown.
const LATEST: u32 = 40;

impl Site {
    /// Where staff begin.
    pub(super) fn forms_view(&self) -> Result<FormsView> {
        let content = self.content()?;
        let course = &content.course;
        let ids = course.units.iter().map(|unit| &unit.id);
        let ids = ids.chain(course.finals.iter().map(|one| &one.id));
        let assessments = ids.map(|id| self.form_assessment(&content, id));
        let learners = self.people()?.here.into_iter();
        let entries = self.store.form_entries()?;
        let open = entries.iter().map(|row| self.open_entry(row.attempt));
        let forms = self.store.latest_forms(LATEST)?;
        Ok(FormsView {
            assessments: assessments.collect::<Result<_>>()?,
            learners: learners
                .map(|line| FormLearner {
                    person: line.person,
                    name: line.name,
                    card: line.card,
                    groups: line.groups,
                })
                .collect(),
            languages: course.languages.clone(),
            // An entry whose pack is gone cannot be shown; it waits for the pack.
            open: open.filter_map(Result::ok).collect(),
            printed: forms
                .iter()
                .map(|form| self.printed_form(form))
                .collect::<Result<_>>()?,
        })
    }

    fn form_assessment(
        &self,
        content: &std::sync::Arc<Content>,
        id: &str,
    ) -> Result<FormAssessment> {
        let of = Of::named(content.clone(), id)?;
        let count = match content.course.final_called(id) {
            Some(assessment) => assessment.count(),
            None => {
                let blueprint = &content.unit(id)?.check.blueprint;
                blueprint.iter().map(|line| line.n).sum()
            }
        };
        Ok(FormAssessment {
            id: id.to_owned(),
            title: of.title(&self.language),
            is_final: of.is_final,
            count,
        })
    }

    fn printed_form(&self, form: &FormRow) -> Result<PrintedForm> {
        let content = self.content_version(&form.pack, form.version);
        let of = content.and_then(|content| Of::named(content, &form.unit));
        let meant = self.store.form_meant_for(&form.code)?;
        let names = meant.iter().map(|meant| self.name_on_form(meant.person));
        let names: Vec<_> = names.collect::<Result<_>>()?;
        let code = form.code.parse::<FormCode>();
        Ok(PrintedForm {
            code: code.map_or_else(|_| form.code.clone(), |code| code.to_string()),
            // Where the pack is gone, the id has to do.
            title: of.map_or_else(|_| form.unit.clone(), |of| of.title(&self.language)),
            name: names.into_iter().next(),
            at: rfc3339(form.wall_millis),
            taken: self.store.form_taken_count(&form.code)?,
        })
    }

    fn open_entry(&self, attempt: AttemptId) -> Result<OpenEntry> {
        let view = self.entry_view(&self.form_entry(attempt)?)?;
        let answered = view.items.iter().filter(|item| item.answered).count();
        Ok(OpenEntry {
            attempt: view.attempt,
            person: view.person,
            name: view.name,
            title: view.title,
            way: view.way,
            code: view.code,
            answered: answered as u32,
            count: view.items.len() as u32,
            corrects: view.corrects,
        })
    }

    /// An entry with all its items.
    pub(super) fn entry_view(&self, entry: &Entry) -> Result<EntryView> {
        let row = &entry.row;
        let reading = self.reading_of_entry(entry)?;
        let items = (1..).zip(&entry.draw);
        let items = items.map(|(number, drawn)| self.entry_item(entry, &reading, number, drawn));
        let code = row
            .form
            .as_deref()
            .map(str::parse::<FormCode>)
            .transpose()?;
        Ok(EntryView {
            attempt: row.attempt.to_string(),
            person: row.person.to_string(),
            name: self.name_on_form(row.person)?,
            title: entry.of.title(&self.language),
            way: Way::of(Some(row.way)),
            code: code.map(|code| code.to_string()),
            day: row.day.clone(),
            corrects: row.corrects,
            items: items.collect::<Result<_>>()?,
            language: reading.language,
            second: reading.second,
        })
    }

    /// One item, as it was kept.
    pub(super) fn entry_item_view(&self, entry: &Entry, number: u32) -> Result<EntryItem> {
        let reading = self.reading_of_entry(entry)?;
        let place = number.checked_sub(1).or_not_found("item")?;
        let drawn = entry.draw.get(place as usize).or_not_found("item")?;
        self.entry_item(entry, &reading, number, drawn)
    }

    fn entry_item(
        &self,
        entry: &Entry,
        reading: &Reading,
        number: u32,
        drawn: &Drawn,
    ) -> Result<EntryItem> {
        let (_, item) = entry.of.item(drawn)?;
        let kept = self.store.form_entry_item(entry.row.attempt, number)?;
        let answer = entry.answer(drawn, &kept);
        let marks = Marks::of(item, drawn);
        let words = Words::of(&self.language);
        let says = match &answer {
            Ok(Some(answer)) => in_words(item, answer, &reading.language, &words),
            _ => Vec::new(),
        };
        let response = kept.response.as_deref().and_then(stored);
        Ok(EntryItem {
            number,
            item: self.item_view(&entry.of.content, reading, item, drawn)?,
            marks: marks.options,
            right_marks: marks.right_side,
            verdict_marks: marks.verdict,
            typed: kept.typed,
            response: response.as_ref().map(to_wire),
            note: kept.note,
            says,
            answered: matches!(&answer, Ok(Some(_))),
            problem: answer.err().map(|error| error.wire()),
        })
    }

    /// What is typed is read by staff; what is asked aloud is heard by the learner.
    fn reading_of_entry(&self, entry: &Entry) -> Result<Reading> {
        match entry.row.way {
            Apart::Paper => Ok(self.reading_of_staff(&entry.of.content)),
            Apart::Aloud => Reading::of(self, entry.row.person, &entry.of.content),
        }
    }

    /// The language of this computer, as far as the course is written in it.
    pub(super) fn reading_of_staff(&self, content: &Content) -> Reading {
        let known = &content.course.languages;
        let own = Some(self.language.clone()).filter(|language| known.contains(language));
        Reading {
            language: own.or_else(|| known.first().cloned()).unwrap_or_default(),
            second: None,
            fewer_options: false,
        }
    }

    pub(super) fn name_on_form(&self, person: PersonId) -> Result<String> {
        let row = self.store.person(person)?;
        Ok(row.and_then(|row| row.name).unwrap_or_default())
    }
}

/// What an answer says, in the words of the options.
fn in_words(item: &Item, answer: &Answer, language: &str, words: &Words) -> Vec<String> {
    let text = |options: &[ItemOption], id: &String| {
        let option = options.iter().find(|option| option.id == *id);
        let said = option.map(|option| text_in(&option.text, language));
        said.unwrap_or_default().to_owned()
    };
    let of_option = |id: &String| text(&item.options, id);
    match answer {
        Answer::Choice { choice } => vec![of_option(choice)],
        Answer::Choices { choices } => choices.iter().map(of_option).collect(),
        Answer::Order { order } => order.iter().map(of_option).collect(),
        Answer::Pairs { pairs } => {
            let pair = |(left, right): (&String, &String)| {
                format!("{} – {}", of_option(left), text(&item.right_side, right))
            };
            pairs.iter().map(pair).collect()
        }
        Answer::Verdict { verdict, reason } => {
            let key = match verdict {
                true => "assessment-true",
                false => "assessment-false",
            };
            let reason = reason.as_ref().map(of_option);
            std::iter::once(words.say(key)).chain(reason).collect()
        }
        Answer::Number { number } => {
            let unit = item.unit.as_deref().unwrap_or_default();
            vec![format!("{number} {unit}").trim_end().to_owned()]
        }
        Answer::Text { text } | Answer::Done { text } => vec![text.clone()],
    }
}
