//! The trainer's class at this PC: who is here, how their unit stands, how far their work has travelled.

pub mod commands;

use commands::{ClassRow, ClassView, Enrol, Enrolled, SessionView};

use crate::error::Result;
use crate::learning;
use crate::people::CardNumber;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;
use crate::storage::{PersonRow, SessionRow, Setting};
use crate::time::rfc3339;

/// `class.show`.
pub(crate) fn show(call: &mut Call<'_>, _: Nothing) -> Result<ClassView> {
    call.with_site(|site| site.class_view())
}

/// `class.enrol`.
pub(crate) fn enrol(call: &mut Call<'_>, request: Enrol) -> Result<Enrolled> {
    let by = call.staff()?;
    call.with_site(|site| {
        let new = site.enrol(by, &request.name, &request.language)?;
        Ok(Enrolled {
            person: new.person.to_string(),
            card: new.card.to_string(),
            pictures: new.code.pictures(),
        })
    })
}

impl Site {
    fn class_view(&self) -> Result<ClassView> {
        let people = self.store.learners()?;
        let mut rows = people
            .iter()
            .map(|row| self.class_row(row))
            .collect::<Result<Vec<_>>>()?;
        // Who asked for help comes first; the store gave the rest by name.
        rows.sort_by_key(|row| !row.asked_for_help);
        let last = self.store.setting(Setting::LastExchange)?;
        let on_stick = self.store.on_stick_through(self.keys.journal)?;
        Ok(ClassView {
            last_exchange: last.and_then(|millis| millis.parse().ok()).map(rfc3339),
            not_on_stick: self.last_seq().saturating_sub(on_stick) as u32,
            rows,
        })
    }

    fn class_row(&self, person: &PersonRow) -> Result<ClassRow> {
        let card = self.store.card_of(person.person)?;
        let card = card.and_then(|row| row.card.parse::<CardNumber>().ok());
        let sessions = self.store.sessions(person.person)?;
        let last = sessions.first();
        Ok(ClassRow {
            person: person.person.to_string(),
            name: person.name.clone().unwrap_or_default(),
            card: card.map(|card| card.to_string()).unwrap_or_default(),
            standing: learning::standing(self, person.person)?,
            asked_for_help: last.is_some_and(|session| session.help_called),
            last_session: last.map(|session| self.session_view(session)).transpose()?,
        })
    }

    /// A session as staff see it.
    pub(crate) fn session_view(&self, session: &SessionRow) -> Result<SessionView> {
        let journal = self.store.journal(session.journal)?;
        let site = journal
            .map(|journal| self.store.site_name(journal.site))
            .transpose()?
            .flatten();
        Ok(SessionView {
            at: rfc3339(session.opened_millis),
            minutes: session.lasted_millis.map(|millis| (millis / 60_000) as u32),
            site,
            ticks: self.ticks(session)?,
        })
    }
}
