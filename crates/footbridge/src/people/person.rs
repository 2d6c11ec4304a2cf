//! The page of a learner, and what staff change there.

use super::accommodations::Accommodations;
use super::commands::{
    Discharge, FreshCount, Leave, Membership, NewCode, PersonView, Rename, SetAccommodations,
    SetGroups, SetLanguages, ShowPerson,
};
use super::enrol::draw_code;
use super::events::{CardGiven, PersonNamed};
use super::fresh::FreshCard;
use super::leaving::state_of;
use super::{CardNumber, checked_name};
use crate::error::{Error, Result};
use crate::ids::{ClassroomId, PersonId};
use crate::learning;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;

/// `person.show`.
pub(crate) fn show(call: &mut Call<'_>, request: ShowPerson) -> Result<PersonView> {
    let person = request.person.parse()?;
    call.with_site(|site| site.person_view(person))
}

/// `person.rename`.
pub(crate) fn rename(call: &mut Call<'_>, request: Rename) -> Result<PersonView> {
    change(call, &request.person, |site, by, person| {
        site.rename(by, person, &request.name)
    })
}

/// `person.set_languages`.
pub(crate) fn set_languages(call: &mut Call<'_>, request: SetLanguages) -> Result<PersonView> {
    change(call, &request.person, |site, by, person| {
        site.known_learner(person)?;
        site.set_languages(by, person, &request.language, request.second.as_deref())
    })
}

/// `person.set_accommodations`.
pub(crate) fn set_accommodations(
    call: &mut Call<'_>,
    request: SetAccommodations,
) -> Result<PersonView> {
    let wanted = Accommodations::checked(request.accommodations)?;
    change(call, &request.person, |site, by, person| {
        site.set_accommodations(by, person, &wanted)?;
        match &request.display {
            Some(display) => site.choose_display(by, person, display),
            None => Ok(()),
        }
    })
}

/// `person.set_groups`.
pub(crate) fn set_groups(call: &mut Call<'_>, request: SetGroups) -> Result<PersonView> {
    let groups = request.groups.iter().map(|group| group.parse());
    let groups = groups.collect::<Result<Vec<_>>>()?;
    change(call, &request.person, |site, by, person| {
        site.set_groups(by, person, &groups)
    })
}

/// `person.leave`.
pub(crate) fn leave(call: &mut Call<'_>, request: Leave) -> Result<PersonView> {
    change(call, &request.person, |site, by, person| {
        site.leave(by, person, request.reason, &request.on)
    })
}

/// `person.come_back`.
pub(crate) fn come_back(call: &mut Call<'_>, request: ShowPerson) -> Result<PersonView> {
    change(call, &request.person, Site::come_back)
}

/// `person.discharge`.
pub(crate) fn discharge(call: &mut Call<'_>, request: Discharge) -> Result<PersonView> {
    change(call, &request.person, |site, by, person| {
        site.discharge(by, person, &request.on)
    })
}

/// `person.undo_discharge`.
pub(crate) fn undo_discharge(call: &mut Call<'_>, request: ShowPerson) -> Result<PersonView> {
    change(call, &request.person, Site::undo_discharge)
}

/// `person.reset_code`.
pub(crate) fn reset_code(call: &mut Call<'_>, request: ShowPerson) -> Result<NewCode> {
    let by = call.staff()?;
    let person = request.person.parse()?;
    let card = call.with_site(|site| site.reset_code(by, person))?;
    let new = NewCode {
        name: card.name.clone(),
        card: card.card.to_string(),
        pictures: card.pictures.to_vec(),
    };
    call.desk.fresh.add([card]);
    Ok(new)
}

/// `cards.fresh`.
pub(crate) fn fresh(call: &mut Call<'_>, _: Nothing) -> Result<FreshCount> {
    Ok(FreshCount {
        count: call.desk.fresh.count() as u32,
    })
}

/// Changes something of a learner, and shows them as they are then.
fn change(
    call: &mut Call<'_>,
    person: &str,
    change: impl FnOnce(&mut Site, PersonId, PersonId) -> Result<()>,
) -> Result<PersonView> {
    let by = call.staff()?;
    let person = person.parse()?;
    call.with_site(|site| {
        change(site, by, person)?;
        site.person_view(person)
    })
}

impl Site {
    /// A learner as staff see them.
    pub(super) fn person_view(&self, person: PersonId) -> Result<PersonView> {
        let row = self.known_learner(person)?;
        let person = row.person;
        let here = self.centre()?.classroom;
        let elsewhere = row.classroom.is_some() && here.is_some() && row.classroom != here;
        let card = self.store.card_of(person)?;
        let card = card.and_then(|card| card.card.parse::<CardNumber>().ok());
        let sessions = self.store.sessions(person)?;
        let last = sessions.first();
        Ok(PersonView {
            person: person.to_string(),
            card: card.map(|card| card.to_string()).unwrap_or_default(),
            classroom: self.classroom_called(row.classroom, &row.classroom_called)?,
            elsewhere,
            state: state_of(&row),
            groups: self.memberships(person)?,
            accommodations: self.accommodations_of(person)?.view(),
            display: self.display_of(person)?,
            standing: learning::standing(self, person)?,
            last_session: last.map(|session| self.session_view(session)).transpose()?,
            name: row.name.unwrap_or_default(),
            language: row.language.unwrap_or_else(|| self.language.clone()),
            second: row.second,
            since: row.since,
        })
    }

    fn memberships(&self, person: PersonId) -> Result<Vec<Membership>> {
        let mine = self.store.groups_of(person)?;
        let groups = self.groups_here()?.into_iter();
        Ok(groups
            .map(|row| Membership {
                group: row.group.to_string(),
                member: mine.contains(&row.group),
                name: row.name,
            })
            .collect())
    }

    /// What the centre calls a classroom, where that is known here.
    fn classroom_called(
        &self,
        classroom: Option<ClassroomId>,
        said: &Option<String>,
    ) -> Result<Option<String>> {
        match (said, classroom) {
            (Some(called), _) => Ok(Some(called.clone())),
            (None, Some(classroom)) => self.classroom_name(classroom),
            (None, None) => Ok(None),
        }
    }

    /// Gives a learner another name.
    fn rename(&mut self, by: PersonId, person: PersonId, name: &str) -> Result<()> {
        let name = checked_name(name)?;
        let row = self.known_learner(person)?;
        if row.name.as_ref() == Some(&name) {
            return Ok(());
        }
        let said = PersonNamed {
            name,
            supersedes: self.open_values::<PersonNamed>(row.person)?,
        };
        self.transact(Some(by), |tx| tx.append(Some(row.person), &said).map(drop))
    }

    /// Draws new pictures for a learner's card; the old ones open nothing any more, and wrong
    /// tries are forgotten.
    pub(crate) fn reset_code(&mut self, by: PersonId, person: PersonId) -> Result<FreshCard> {
        let row = self.known_learner(person)?;
        if row.has_left() {
            return Err(crate::error::PeopleError::LearnerLeft.into());
        }
        let held = self.store.card_of(row.person)?;
        let held = held.ok_or(Error::NotFound("card"))?;
        let card: CardNumber = held.card.parse()?;
        let supersedes = self.open_values::<CardGiven>(row.person)?;
        let (code, said) = draw_code(&self.host, card, supersedes);
        self.transact(Some(by), |tx| {
            tx.append(Some(row.person), &said)?;
            tx.clear_wrong_tries(&held.card)
        })?;
        let name = row.name.unwrap_or_default();
        let language = row.language.unwrap_or_else(|| self.language.clone());
        Ok(FreshCard::new(&name, card, code, &language))
    }
}
