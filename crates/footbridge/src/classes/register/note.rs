//! Staff note who was there, correct it, and take it back.

use super::commands::{AllPresent, NoteAttendance, RegisterView, TakeBack};
use super::day::Day;
use super::events::{AttendanceNoted, owner_of};
use super::{Reason, State};
use crate::error::{ClassError, Result};
use crate::events::Payload;
use crate::ids::PersonId;
use crate::rpc::Call;
use crate::site::Site;

/// A day has no more.
const MINUTES_OF_A_DAY: u32 = 24 * 60;

/// What is to be noted of a learner.
pub(super) struct Attendance {
    state: State,
    reason: Option<Reason>,
    minutes: Option<u32>,
}

/// `register.note`.
pub(crate) fn note_attendance(
    call: &mut Call<'_>,
    request: NoteAttendance,
) -> Result<RegisterView> {
    let by = call.staff()?;
    call.with_site(|site| site.note_one(by, &request))
}

/// `register.all_present`: where nothing is noted yet; minutes as the sign-ins say.
pub(crate) fn all_present(call: &mut Call<'_>, request: AllPresent) -> Result<RegisterView> {
    let by = call.staff()?;
    call.with_site(|site| {
        let day = site.day(&request.on)?;
        let noted = site.store.attendance_on(&day.date.to_string())?;
        let mut lines = Vec::new();
        for person in persons(&request.persons)? {
            let person = site.of_the_register(person, &day)?;
            if noted.iter().any(|row| row.person == person) {
                continue;
            }
            let signed_in = site.signed_in(person, &day)?;
            let present = Attendance {
                state: State::Present,
                reason: None,
                minutes: signed_in.and_then(|signed_in| signed_in.minutes),
            };
            lines.push((person, Some(present)));
        }
        site.note_attendance(by, &day, lines)?;
        site.register_view(&day)
    })
}

/// `register.take_back`: nothing is noted of these any more; what was stays in sight.
pub(crate) fn take_back(call: &mut Call<'_>, request: TakeBack) -> Result<RegisterView> {
    let by = call.staff()?;
    call.with_site(|site| {
        let day = site.day(&request.on)?;
        let noted = site.store.attendance_on(&day.date.to_string())?;
        let mut lines = Vec::new();
        for person in persons(&request.persons)? {
            let person = site.store.main_person(person)?;
            if !noted.iter().any(|row| row.person == person) {
                return Err(ClassError::NothingNoted.into());
            }
            lines.push((person, None));
        }
        site.note_attendance(by, &day, lines)?;
        site.register_view(&day)
    })
}

fn persons(ids: &[String]) -> Result<Vec<PersonId>> {
    ids.iter().map(|id| id.parse()).collect()
}

impl Attendance {
    fn of(request: &NoteAttendance) -> Result<Self> {
        if request
            .minutes
            .is_some_and(|minutes| minutes > MINUTES_OF_A_DAY)
        {
            return Err(ClassError::MinutesWrong.into());
        }
        let state = request.state.state();
        Ok(Self {
            state,
            // Who was there needs no reason, and who was not was there for no minute.
            reason: request
                .reason
                .filter(|_| state != State::Present)
                .map(super::commands::AbsenceReason::reason),
            minutes: request
                .minutes
                .filter(|_| matches!(state, State::Present | State::Part)),
        })
    }
}

impl Site {
    /// Notes whether one learner was there, and shows the day.
    pub(crate) fn note_one(
        &mut self,
        by: PersonId,
        request: &NoteAttendance,
    ) -> Result<RegisterView> {
        let noted = Attendance::of(request)?;
        let day = self.day(&request.on)?;
        let person = self.of_the_register(request.person.parse()?, &day)?;
        self.note_attendance(by, &day, vec![(person, Some(noted))])?;
        self.register_view(&day)
    }

    /// A learner of this class, or somebody of whom something is noted on that day.
    fn of_the_register(&self, person: PersonId, day: &Day) -> Result<PersonId> {
        let main = self.store.main_person(person)?;
        let (class, _) = self.learners_of_class()?;
        if class.iter().any(|row| row.person == main) {
            return Ok(main);
        }
        let noted = self.store.attendance_on(&day.date.to_string())?;
        if noted.iter().any(|row| row.person == main) {
            return Ok(main);
        }
        Err(ClassError::NotOfThisClass.into())
    }

    /// Notes all lines at once, or none.
    pub(super) fn note_attendance(
        &mut self,
        by: PersonId,
        day: &Day,
        lines: Vec<(PersonId, Option<Attendance>)>,
    ) -> Result<()> {
        let day = day.date.to_string();
        self.transact(Some(by), |tx| {
            for (person, noted) in lines {
                let owner = owner_of(person, &day);
                let supersedes = tx.register_open(AttendanceNoted::KIND.number, &owner)?;
                let said = AttendanceNoted {
                    day: day.clone(),
                    state: noted.as_ref().map(|noted| noted.state.name().to_owned()),
                    reason: noted
                        .as_ref()
                        .and_then(|noted| noted.reason)
                        .map(|reason| reason.name().to_owned()),
                    minutes: noted.and_then(|noted| noted.minutes),
                    supersedes,
                };
                tx.append(Some(person), &said)?;
            }
            Ok(())
        })
    }
}
