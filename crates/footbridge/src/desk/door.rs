//! Opening, signing in, finishing: the handlers of the door.

use super::commands::{
    DeskState, OpenDesk, OpenFor, OpenWithCode, Phase, SessionEnd, SignInLearner, SignInStaff,
    SignedInStaff,
};
use super::seated::OpenedBy;
use super::{Desk, Seat, day_slot};
use crate::error::{Error, OrNotFound, PeopleError, Result, StoreError};
use crate::ids::PersonId;
use crate::people::slots::{Holder, Opened, Sidecar};
use crate::people::staff::role_from;
use crate::people::{checked_name, passphrase};
use crate::recovery::identity_of;
use crate::rpc::wire::Nothing;
use crate::rpc::{Call, Who};

/// `desk.state`.
pub(crate) fn state(call: &mut Call<'_>, _: Nothing) -> Result<DeskState> {
    // A job may have set a site up here meanwhile.
    if matches!(call.desk.seat, Seat::Empty) && !call.desk.jobs.busy() {
        call.desk.sit()?;
    }
    call.desk.state()
}

/// `desk.open`: a passphrase opens the computer and signs in whoever knows it.
pub(crate) fn open(call: &mut Call<'_>, request: OpenDesk) -> Result<DeskState> {
    let Seat::Locked { sidecar } = &call.desk.seat else {
        return Err(Error::NotPermitted);
    };
    let sidecar = sidecar.clone().ok_or(StoreError::Damaged)?;
    let opened = call.desk.try_passphrase(&sidecar, &request.passphrase)?;
    call.desk.open_with(&opened.key)?;
    call.desk.welcome_or_lock(&opened, "opened")
}

/// `desk.open_with_code`: the printed code opens the computer once.
pub(crate) fn open_with_code(call: &mut Call<'_>, request: OpenWithCode) -> Result<DeskState> {
    let Seat::Locked { sidecar } = &call.desk.seat else {
        return Err(Error::NotPermitted);
    };
    let code = identity_of(&request.code)?;
    // Looked at before anything is opened; the site looks again.
    let name = checked_name(&request.name)?;
    passphrase::accept(&request.passphrase, &[&name])?;
    let sidecar = sidecar.as_ref().ok_or(StoreError::Damaged)?;
    let key = sidecar.open_with_code(&code)?;
    call.desk.open_with(&key)?;
    let taken = call.with_site(|site| site.take_over_by_code(&name, &request.passphrase));
    match taken {
        Ok(staff) => call.desk.welcome_or_lock(&Opened { staff, key }, "code"),
        Err(error) => {
            call.desk.sit()?;
            Err(error)
        }
    }
}

/// `sign_in.staff`: the same passphrase at an open computer.
pub(crate) fn sign_in_staff(call: &mut Call<'_>, request: SignInStaff) -> Result<DeskState> {
    let sidecar = Sidecar::read(&call.desk.folder())?;
    let opened = call.desk.try_passphrase(&sidecar, &request.passphrase)?;
    call.desk.welcome_staff(&opened, "passphrase")
}

/// `sign_in.learner`.
pub(crate) fn sign_in_learner(call: &mut Call<'_>, request: SignInLearner) -> Result<DeskState> {
    let (person, session) = call.with_site(|site| {
        let person = site.check_learner(&request.card, &request.pictures)?;
        Ok((person, site.open_session(person)?))
    })?;
    let who = Who::Learner { person, session };
    call.desk.sit_down(who, OpenedBy::Oneself)?;
    call.desk.state()
}

/// `session.open_for`: the trainer lets a learner in who cannot sign in.
pub(crate) fn open_for(call: &mut Call<'_>, request: OpenFor) -> Result<DeskState> {
    let by = call.staff()?;
    if call.desk.jobs.busy() {
        return Err(Error::JobRunning);
    }
    let named: PersonId = request.person.parse()?;
    let (person, session) = call.with_site(|site| {
        let person = site.store.main_person(named)?;
        let learners = site.store.learners()?;
        let is_learner = learners.iter().any(|row| row.person == person);
        is_learner.then_some(()).or_not_found("learner")?;
        Ok((person, site.open_session_for(by, person)?))
    })?;
    // The trainer's own session ends with that; should it not be noted, the learner's began after it.
    let _ = call.desk.say_ended("opened-for-a-learner");
    let who = Who::Learner { person, session };
    call.desk.sit_down(who, OpenedBy::Trainer)?;
    call.desk.state()
}

/// `session.finish`.
pub(crate) fn finish(call: &mut Call<'_>, _: Nothing) -> Result<DeskState> {
    if call.desk.jobs.busy() {
        return Err(Error::JobRunning);
    }
    call.desk.say_ended(SessionEnd::Finished.name())?;
    call.desk.set_who(None);
    call.desk.ended = Some(SessionEnd::Finished);
    call.desk.state()
}

impl Desk {
    pub(crate) fn state(&self) -> Result<DeskState> {
        let mut state = DeskState {
            phase: Phase::Setup,
            language: None,
            site_name: None,
            site_kind: None,
            staff: None,
            ended: None,
            opened_by_trainer: false,
            display: None,
            sample: self.place.clone(),
            sample_available: self.host.samples.is_some(),
            store_put_aside: self.folder().holds_quarantine(),
            program: env!("CARGO_PKG_VERSION").into(),
        };
        match &self.seat {
            Seat::Empty => {}
            Seat::Locked { sidecar } => {
                state.phase = Phase::Locked;
                if let Some(sidecar) = sidecar {
                    state.language = Some(sidecar.language.clone());
                    state.site_kind = Some(crate::site::kind_from(&sidecar.kind)?);
                }
            }
            Seat::Open {
                site,
                kind,
                language,
                who,
            } => {
                state.site_kind = Some(kind.clone());
                state.site_name = Some(site.with(|site| site.name())?);
                state.language = Some(language.clone());
                self.describe(who.as_ref(), &mut state)?;
            }
        }
        Ok(state)
    }

    fn describe(&self, who: Option<&Who>, state: &mut DeskState) -> Result<()> {
        match who {
            None => {
                state.phase = Phase::SignIn;
                state.ended = self.ended;
            }
            Some(Who::Learner { person, .. }) => {
                state.phase = Phase::Learner;
                let opened_by = self.seated.map(|seated| seated.opened_by);
                state.opened_by_trainer = opened_by == Some(OpenedBy::Trainer);
                let (row, display) = self
                    .site()?
                    .with(|site| Ok((site.store.person(*person)?, site.display_of(*person)?)))?;
                state.display = display;
                state.language = row.and_then(|row| row.language).or(state.language.take());
            }
            Some(Who::Staff { name, role, .. }) => {
                state.phase = Phase::Staff;
                state.staff = Some(SignedInStaff {
                    name: name.clone(),
                    role: role.clone(),
                });
            }
        }
        Ok(())
    }

    /// Whoever may not come in does not leave the door open either.
    pub(crate) fn welcome_or_lock(&mut self, opened: &Opened, how: &str) -> Result<DeskState> {
        let welcomed = self.welcome_staff(opened, how);
        if welcomed.is_err() {
            self.sit()?;
        }
        welcomed
    }

    pub(crate) fn welcome_staff(&mut self, opened: &Opened, how: &str) -> Result<DeskState> {
        let who = self.staff_who(opened.staff)?;
        self.site()?
            .with(|site| site.note_staff(opened.staff, how))?;
        let refused = std::mem::take(&mut self.refused);
        if refused > 0 {
            self.site()?
                .with(|site| site.note_refused(opened.staff, refused))?;
        }
        if !self.is_console() {
            let key = self.site()?.with(|site| Ok(site.key.clone()))?;
            day_slot::put(&self.host, &self.folder(), &key);
        }
        self.sit_down(who, OpenedBy::Oneself)?;
        self.state()
    }

    /// A slot whose holder is unknown to the journal, or left, lets nobody in.
    fn staff_who(&self, person: PersonId) -> Result<Who> {
        let holds = |holder: &Holder| holder.staff == person;
        let holders = self.site()?.with(|site| site.slot_holders())?;
        if !holders.iter().any(holds) {
            return Err(PeopleError::PassphraseWrong.into());
        }
        let row = self.site()?.with(|site| site.store.staff_member(person))?;
        let row = row.or_not_found("staff")?;
        let role = role_from(&row.role).ok_or(PeopleError::PassphraseWrong)?;
        Ok(Who::Staff {
            person,
            name: row.name,
            role,
        })
    }
}
