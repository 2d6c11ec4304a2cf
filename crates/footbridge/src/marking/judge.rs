//! One piece of work: shown with its lines, marked, judged, taken back.

use super::commands::{JudgementView, MarkWork, MetLine, TakeJudgementBack, WorkMark, WorkView};
use super::events::ResponseJudged;
use super::list::{Done, n_met};
use crate::access::events::alias_of;
use crate::assessment::{JudgedLine, lines_in, score_judged};
use crate::error::{MarkingError, OrNotFound, Result};
use crate::events::Scope;
use crate::ids::PersonId;
use crate::packs::text_in;
use crate::people::staff::{role_from, role_name};
use crate::site::Site;
use crate::storage::JudgementRow;
use crate::tasks::Assessor;
use crate::tasks::commands::AssessorView;
use crate::time::rfc3339;

impl Site {
    /// Something that was done, for an account to judge.
    pub(super) fn work_view(&self, by: PersonId, person: &str, response: &str) -> Result<WorkView> {
        let done = self.work(person, response)?;
        let row = self.store.person(done.person)?.or_not_found("learner")?;
        let item = done.item()?;
        let (lines, model) = done.criteria()?;
        let languages = &done.content().course.languages;
        let language = match languages.contains(&self.language) {
            true => Some(&self.language),
            false => languages.first(),
        };
        let language = language.map_or("", String::as_str);
        let say = |texts| text_in(texts, language).to_owned();
        let judgements = self.judgements_of(&done)?;
        let draft = self.store.judging_draft(done.response, by)?;
        let marked = match draft {
            Some(draft) => lines_in(&draft),
            None => Vec::new(),
        };
        let picture = item.picture.as_deref();
        Ok(WorkView {
            person: done.person.to_string(),
            name: row.name.unwrap_or_default(),
            response: done.response.to_string(),
            unit: done.unit()?.code.clone(),
            question: say(&item.question),
            language: language.to_owned(),
            picture: picture
                .map(|name| self.picture(done.content(), name, language))
                .transpose()?,
            text: done.text.clone(),
            at: rfc3339(done.millis),
            lines: lines
                .iter()
                .map(|line| WorkMark {
                    line: line.id.clone(),
                    text: say(&line.text),
                    critical: line.critical,
                    met: marked
                        .iter()
                        .find(|one| one.line == line.id)
                        .map(|one| one.met),
                })
                .collect(),
            model: say(model),
            judgements: judgements
                .iter()
                .enumerate()
                .map(|(n, row)| self.judgement_view(by, row, n + 1 == judgements.len()))
                .collect::<Result<_>>()?,
        })
    }

    /// Keeps what is marked so far, at this computer.
    pub(super) fn keep_marks(&mut self, by: PersonId, asked: &MarkWork) -> Result<()> {
        let done = self.work(&asked.person, &asked.response)?;
        let lines = checked_lines(&done, &asked.lines)?;
        let json = serde_json::to_string(&lines).expect("lines have plain fields");
        self.note(|write| write.keep_judging_draft(done.response, by, &json))
    }

    /// Judges: one fact for ever.
    pub(super) fn judge(&mut self, by: &Assessor, asked: &MarkWork) -> Result<()> {
        let done = self.work(&asked.person, &asked.response)?;
        let lines = checked_lines(&done, &asked.lines)?;
        let (criteria, _) = done.criteria()?;
        if lines.len() != criteria.len() {
            return Err(MarkingError::LinesOpen.into());
        }
        let judged = ResponseJudged {
            attempt: done.attempt,
            response: done.response,
            lines,
            takes_back: None,
            role: role_name(&by.role).to_owned(),
            alias: alias_of(by.person),
        };
        self.transact(Some(by.person), |tx| {
            tx.append(Some(done.person), &judged)?;
            tx.drop_judging_draft(done.response, by.person)
        })
    }

    /// Takes a judgement of this account back; its marks are there to be changed.
    pub(super) fn take_judgement_back(
        &mut self,
        by: &Assessor,
        asked: &TakeJudgementBack,
    ) -> Result<()> {
        let done = self.work(&asked.person, &asked.response)?;
        let rows = self.judgements_of(&done)?;
        let row = rows
            .into_iter()
            .find(|row| row.event.to_string() == asked.judgement)
            .ok_or(MarkingError::NotMine)?;
        if !self.is_mine(by.person, &row)? {
            return Err(MarkingError::NotMine.into());
        }
        let back = ResponseJudged {
            attempt: done.attempt,
            response: done.response,
            lines: Vec::new(),
            takes_back: Some(row.event),
            role: role_name(&by.role).to_owned(),
            alias: alias_of(by.person),
        };
        self.transact(Some(by.person), |tx| {
            tx.append(Some(done.person), &back)?;
            tx.keep_judging_draft(done.response, by.person, &row.lines)
        })
    }

    fn judgement_view(
        &self,
        by: PersonId,
        row: &JudgementRow,
        counts: bool,
    ) -> Result<JudgementView> {
        let account = self
            .store
            .person_behind(row.journal, Scope::Class, row.actor)?;
        let staff = account.map(|account| self.store.staff_member(account));
        let lines = lines_in(&row.lines);
        Ok(JudgementView {
            judgement: row.event.to_string(),
            by: AssessorView {
                role: role_from(&row.role),
                alias: row.alias,
                name: staff.transpose()?.flatten().map(|row| row.name),
            },
            at: rfc3339(row.wall_millis),
            met: n_met(&lines),
            of: lines.len() as u32,
            credit: score_judged(&lines).credit_percent,
            counts,
            mine: self.is_mine(by, row)?,
        })
    }

    /// True if this account said it in a journal of this computer: only there it can be taken
    /// back under the same name.
    fn is_mine(&self, by: PersonId, row: &JudgementRow) -> Result<bool> {
        let account = self
            .store
            .person_behind(row.journal, Scope::Class, row.actor)?;
        Ok(account == Some(by) && row.journal == self.journal())
    }
}

/// Lines that there are, each once, in their order, with what the course says of them.
fn checked_lines(done: &Done, marked: &[MetLine]) -> Result<Vec<JudgedLine>> {
    let (criteria, _) = done.criteria()?;
    let n_of = |id: &str| marked.iter().filter(|one| one.line == id).count();
    let known = |one: &MetLine| criteria.iter().any(|line| line.id == one.line);
    if !marked.iter().all(|one| known(one) && n_of(&one.line) == 1) {
        return Err(MarkingError::LineUnknown.into());
    }
    let lines = criteria.iter().filter_map(|line| {
        let one = marked.iter().find(|one| one.line == line.id)?;
        Some(JudgedLine {
            line: line.id.clone(),
            met: one.met,
            critical: line.critical,
        })
    });
    Ok(lines.collect())
}
