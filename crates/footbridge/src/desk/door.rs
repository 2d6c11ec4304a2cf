//! Opening, signing in, finishing: the handlers of the door.

use super::commands::{DeskState, OpenDesk, Phase, SignInLearner, SignInStaff, SignedInStaff};
use super::{Desk, Seat, day_slot};
use crate::error::{Error, OrNotFound, PeopleError, Result, StoreError};
use crate::ids::PersonId;
use crate::people::slots::{Opened, Sidecar};
use crate::people::staff::role_from;
use crate::rpc::wire::Nothing;
use crate::rpc::{Call, Who};

/// `desk.state`.
pub(crate) fn state(call: &mut Call<'_>, _: Nothing) -> Result<DeskState> {
    call.desk.state()
}

/// `desk.open`: a passphrase opens the computer and signs in whoever knows it.
pub(crate) fn open(call: &mut Call<'_>, request: OpenDesk) -> Result<DeskState> {
    let Seat::Locked { sidecar } = &call.desk.seat else {
        return Err(Error::NotPermitted);
    };
    let sidecar = sidecar.as_ref().ok_or(StoreError::Damaged)?;
    let opened = sidecar.open(&request.passphrase)?;
    call.desk.open_with(&opened.key)?;
    call.desk.welcome_staff(&opened, "opened")
}

/// `sign_in.staff`: the same passphrase at an open computer.
pub(crate) fn sign_in_staff(call: &mut Call<'_>, request: SignInStaff) -> Result<DeskState> {
    let opened = Sidecar::read(&call.desk.folder())?.open(&request.passphrase)?;
    call.desk.welcome_staff(&opened, "passphrase")
}

/// `sign_in.learner`.
pub(crate) fn sign_in_learner(call: &mut Call<'_>, request: SignInLearner) -> Result<DeskState> {
    if !call.desk.is_for_learners() {
        return Err(Error::NotPermitted);
    }
    let (person, session) = call.with_site(|site| {
        let person = site.check_learner(&request.card, &request.pictures)?;
        Ok((person, site.open_session(person)?))
    })?;
    call.desk.set_who(Some(Who::Learner { person, session }));
    call.desk.state()
}

/// `session.finish`.
pub(crate) fn finish(call: &mut Call<'_>, _: Nothing) -> Result<DeskState> {
    if call.desk.jobs.busy() {
        return Err(Error::JobRunning);
    }
    if let Some(Who::Learner { person, session }) = call.desk.who().cloned() {
        call.with_site(|site| site.close_session(person, session))?;
    }
    call.desk.set_who(None);
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
            None => state.phase = Phase::SignIn,
            Some(Who::Learner { person, .. }) => {
                state.phase = Phase::Learner;
                let row = self.site()?.with(|site| site.store.person(*person))?;
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

    pub(crate) fn welcome_staff(&mut self, opened: &Opened, how: &str) -> Result<DeskState> {
        let who = self.staff_who(opened.staff)?;
        self.site()?
            .with(|site| site.note_staff(opened.staff, how))?;
        if !self.is_console() {
            day_slot::put(&self.host, &self.folder(), &opened.key);
        }
        self.set_who(Some(who));
        self.state()
    }

    /// A slot whose holder is unknown to the journal opens nothing.
    fn staff_who(&self, person: PersonId) -> Result<Who> {
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
