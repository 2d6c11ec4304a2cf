//! A day of the register as staff see it: what is noted, and what the sign-ins suggest.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::commands::{
    AbsenceReason, AttendanceState, Noted, NotedView, RegisterDay, RegisterRow, RegisterView,
    ShowNoted, SignedIn,
};
use super::events::{AttendanceNoted, owner_of};
use super::{Reason, State};
use crate::error::{ClassError, OrNotFound, Result};
use crate::events::{Event, Payload};
use crate::ids::{EventHash, PersonId};
use crate::rpc::Call;
use crate::site::Site;
use crate::storage::{AttendanceRow, PersonRow, Setting};
use crate::time::{day_at, day_from, minutes_ahead_in, rfc3339, start_of};

const DAY: u64 = 24 * 60 * 60 * 1000;

/// `register.show`.
pub(crate) fn show_register(call: &mut Call<'_>, request: RegisterDay) -> Result<RegisterView> {
    call.with_site(|site| {
        let day = site.day(&request)?;
        site.register_view(&day)
    })
}

/// `register.history`.
pub(crate) fn register_history(call: &mut Call<'_>, request: ShowNoted) -> Result<NotedView> {
    let person = request.person.parse()?;
    call.with_site(|site| {
        let day = site.day(&request.on)?;
        site.noted_view(person, &day)
    })
}

/// A day, and how far the clock on the wall is from UTC then.
#[derive(Debug, Clone, Copy)]
pub(super) struct Day {
    pub(super) date: Date,
    pub(super) minutes_ahead: i32,
    is_today: bool,
}

impl AttendanceState {
    /// As it stands in the journal.
    pub(crate) fn named(name: &str) -> Option<Self> {
        State::from_name(name).map(Self::of)
    }

    pub(super) fn of(state: State) -> Self {
        match state {
            State::Present => Self::Present,
            State::Part => Self::Part,
            State::Excused => Self::Excused,
            State::Unexcused => Self::Unexcused,
        }
    }

    pub(super) fn state(self) -> State {
        match self {
            Self::Present => State::Present,
            Self::Part => State::Part,
            Self::Excused => State::Excused,
            Self::Unexcused => State::Unexcused,
        }
    }
}

impl AbsenceReason {
    /// As it stands in the journal.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Reason::from_name(name).map(Self::of)
    }

    fn of(reason: Reason) -> Self {
        match reason {
            Reason::Regime => Self::Regime,
            Reason::Court => Self::Court,
            Reason::Health => Self::Health,
            Reason::Segregation => Self::Segregation,
            Reason::Staff => Self::Staff,
            Reason::Other => Self::Other,
        }
    }

    pub(super) fn reason(self) -> Reason {
        match self {
            Self::Regime => Reason::Regime,
            Self::Court => Reason::Court,
            Self::Health => Reason::Health,
            Self::Segregation => Reason::Segregation,
            Self::Staff => Reason::Staff,
            Self::Other => Reason::Other,
        }
    }
}

impl Site {
    /// Reads a day; one that has not come yet cannot be noted.
    pub(super) fn day(&self, wanted: &RegisterDay) -> Result<Day> {
        let minutes_ahead = minutes_ahead_in(&wanted.offset).ok_or(ClassError::DayWrong)?;
        let today = day_at(self.now_millis(), minutes_ahead);
        let date = match wanted.day.as_deref() {
            Some(text) => day_from(text).ok_or(ClassError::DayWrong)?,
            None => today,
        };
        if date > today {
            return Err(ClassError::DayAhead.into());
        }
        Ok(Day {
            date,
            minutes_ahead,
            is_today: date == today,
        })
    }

    pub(super) fn register_view(&self, day: &Day) -> Result<RegisterView> {
        let last = self.store.setting(Setting::LastExchange)?;
        let noted = self.store.attendance_on(&day.date.to_string())?;
        let mut noted: BTreeMap<PersonId, AttendanceRow> =
            noted.into_iter().map(|row| (row.person, row)).collect();
        let mut rows = Vec::new();
        for person in self.learners_of_class()?.0 {
            let line = noted.remove(&person.person);
            rows.push(self.register_row(&person, line, day)?);
        }
        // Whoever was noted on the day and is of the class no more.
        for (person, line) in noted {
            if let Some(row) = self.store.person(person)? {
                rows.push(self.register_row(&row, Some(line), day)?);
            }
        }
        rows.sort_by(|one, other| one.name.cmp(&other.name).then(one.card.cmp(&other.card)));
        Ok(RegisterView {
            day: day.date.to_string(),
            is_today: day.is_today,
            groups: self.groups_of_class()?,
            last_exchange: last.and_then(|millis| millis.parse().ok()).map(rfc3339),
            rows,
        })
    }

    fn register_row(
        &self,
        person: &PersonRow,
        line: Option<AttendanceRow>,
        day: &Day,
    ) -> Result<RegisterRow> {
        let noted = match &line {
            Some(line) => Some(self.noted_now(line)?),
            None => None,
        };
        Ok(RegisterRow {
            person: person.person.to_string(),
            name: person.name.clone().unwrap_or_default(),
            card: self.card_number_of(person.person)?,
            groups: self.groups_with(person.person)?,
            earlier: self.noted_before(person.person, day.date, noted.is_some())?,
            noted,
            signed_in: self.signed_in(person.person, day)?,
        })
    }

    /// How often something else was noted of a learner on a day than what counts now.
    pub(super) fn noted_before(&self, person: PersonId, day: Date, counts: bool) -> Result<u32> {
        let owner = owner_of(person, &day.to_string());
        let kind = AttendanceNoted::KIND.number;
        let values = self.store.register_values(kind, &owner)?.len();
        Ok(values.saturating_sub(usize::from(counts)) as u32)
    }

    pub(super) fn noted_now(&self, line: &AttendanceRow) -> Result<Noted> {
        let event = self.entry(line.event)?;
        let (by, site) = self.writer_of(&event)?;
        Ok(Noted {
            state: AttendanceState::named(&line.state),
            reason: reason_of(line.reason.as_deref()),
            minutes: line.minutes,
            by,
            at: rfc3339(event.header.wall_millis),
            site,
        })
    }

    /// What the sign-ins of a day say.
    pub(super) fn signed_in(&self, person: PersonId, day: &Day) -> Result<Option<SignedIn>> {
        let from = start_of(day.date, day.minutes_ahead);
        let sessions = self.store.sessions_between(person, from, from + DAY)?;
        let Some(first) = sessions.first() else {
            return Ok(None);
        };
        let lasted: Vec<u64> = sessions
            .iter()
            .filter_map(|row| row.lasted_millis)
            .collect();
        let minutes = lasted
            .iter()
            .sum::<u64>()
            .div_ceil(60_000)
            .min(DAY / 60_000) as u32;
        Ok(Some(SignedIn {
            from: rfc3339(first.opened_millis),
            minutes: (!lasted.is_empty()).then_some(minutes),
            site: self.name_of_writer(first.journal)?,
        }))
    }

    pub(super) fn noted_view(&self, person: PersonId, day: &Day) -> Result<NotedView> {
        let main = self.store.main_person(person)?;
        let row = self.store.person(main)?.or_not_found("learner")?;
        let owner = owner_of(main, &day.date.to_string());
        let mut noted = Vec::new();
        for value in self
            .store
            .register_values(AttendanceNoted::KIND.number, &owner)?
        {
            noted.extend(self.noted_once(value)?);
        }
        noted.reverse();
        Ok(NotedView {
            name: row.name.unwrap_or_default(),
            noted,
        })
    }

    fn noted_once(&self, value: EventHash) -> Result<Option<Noted>> {
        let event = self.entry(value)?;
        let Some(said) = said(&event) else {
            return Ok(None);
        };
        let (by, site) = self.writer_of(&event)?;
        let state = said.state.as_deref().and_then(State::from_name);
        Ok(Some(Noted {
            state: state.map(AttendanceState::of),
            reason: reason_of(said.reason.as_deref()),
            minutes: said.minutes,
            by,
            at: rfc3339(event.header.wall_millis),
            site,
        }))
    }
}

fn said(event: &Event) -> Option<AttendanceNoted> {
    let body = event.body.as_ref()?;
    AttendanceNoted::from_bytes(&body.payload)
}

fn reason_of(name: Option<&str>) -> Option<AbsenceReason> {
    name.and_then(AbsenceReason::named)
}
