//! A value of a register: read from its entry, shown, and said again.

use super::commands::ValueView;
use crate::classes::plan::commands::UnitWish;
use crate::classes::plan::events::{ClassUnitPlanned, UnitPlanned};
use crate::classes::register::commands::{AbsenceReason, AttendanceState};
use crate::classes::register::events::AttendanceNoted;
use crate::error::{OrNotFound, Result};
use crate::events::{Event, Kind, Payload, kinds};
use crate::ids::{ClassroomId, EventHash, PersonId};
use crate::packs::events::PackWithdrawn;
use crate::people::CardNumber;
use crate::people::accommodations::AccommodationsSet;
use crate::people::events::{
    CardGiven, LanguagesChosen, LearnerEnrolled, PersonNamed, PersonSameAs, StaffJoined, StaffLeft,
};
use crate::people::groups::{GroupMember, GroupNamed};
use crate::people::leaving::{LearnerDischarged, LearnerLeft, discharged_state, left_state};
use crate::people::staff::role_from;
use crate::site::{Site, SiteNamed, Transaction};
use crate::sticks::events::{StickPolicySet, StickRegistered};

/// What a value says, kind by kind.
macro_rules! said {
    ($( $payload:ident is $kind:ident ),* $(,)?) => {
        /// A value that somebody said.
        #[derive(Debug, Clone)]
        pub(super) enum Said { $( $payload($payload), )* }

        impl Said {
            /// Reads the value of an entry; none if it was erased or is none of a register.
            pub(super) fn of(event: &Event) -> Option<Self> {
                let body = event.body.as_ref()?;
                match event.header.kind {
                    $( number if number == kinds::$kind.number =>
                        $payload::from_bytes(&body.payload).map(Self::$payload), )*
                    _ => None,
                }
            }

            /// Says the same again in place of other values.
            pub(super) fn again(
                &self,
                tx: &mut Transaction<'_>,
                subject: Option<PersonId>,
                supersedes: Vec<EventHash>,
            ) -> Result<EventHash> {
                match self.clone() {
                    $( Self::$payload(value) => tx.append(subject, &$payload { supersedes, ..value }), )*
                }
            }
        }

        /// The register entry of a number, if its values can be chosen from.
        pub(super) fn kind_of(number: u16) -> Option<&'static Kind> {
            [$( $payload::KIND ),*].into_iter().find(|kind| kind.number == number)
        }
    };
}

said! {
    SiteNamed is SITE_NAMED,
    StaffJoined is STAFF_JOINED,
    StickRegistered is STICK_REGISTERED,
    StickPolicySet is STICK_POLICY_SET,
    PackWithdrawn is PACK_WITHDRAWN,
    PersonNamed is PERSON_NAMED,
    CardGiven is CARD_GIVEN,
    LanguagesChosen is LANGUAGES_CHOSEN,
    LearnerEnrolled is LEARNER_ENROLLED,
    PersonSameAs is PERSON_SAME_AS,
    StaffLeft is STAFF_LEFT,
    LearnerLeft is LEARNER_LEFT,
    LearnerDischarged is LEARNER_DISCHARGED,
    AccommodationsSet is ACCOMMODATIONS_SET,
    GroupNamed is GROUP_NAMED,
    GroupMember is GROUP_MEMBER,
    ClassUnitPlanned is CLASS_UNIT_PLANNED,
    UnitPlanned is UNIT_PLANNED,
    AttendanceNoted is ATTENDANCE_NOTED,
}

impl Said {
    /// The value as staff read it.
    pub(super) fn view(self, site: &Site) -> Result<ValueView> {
        Ok(match self {
            Self::SiteNamed(said) => ValueView::Name { name: said.name },
            Self::PersonNamed(said) => ValueView::Name { name: said.name },
            Self::StaffJoined(said) => ValueView::Staff {
                role: role_from(&said.role),
                name: said.name,
            },
            Self::StickRegistered(said) => ValueView::Stick {
                name: said.name,
                retired: said.retired,
            },
            Self::StickPolicySet(said) => ValueView::StickRule {
                registered_only: said.registered_only,
            },
            Self::PackWithdrawn(said) => ValueView::Withdrawal {
                withdrawn: said.withdrawn,
                and_older: said.and_older,
            },
            Self::CardGiven(said) => ValueView::Card {
                card: match said.card.parse::<CardNumber>() {
                    Ok(card) => card.to_string(),
                    Err(_) => said.card,
                },
            },
            Self::LanguagesChosen(said) => ValueView::Languages {
                language: said.language,
                second: said.second,
            },
            Self::LearnerEnrolled(said) => ValueView::Classroom {
                name: match said.called {
                    Some(called) => Some(called),
                    None => name_of_classroom(site, said.classroom)?,
                },
                classroom: said.classroom.to_string(),
            },
            Self::PersonSameAs(said) => ValueView::Same { same: said.same },
            Self::StaffLeft(said) => ValueView::Works { here: !said.left },
            Self::LearnerLeft(said) => ValueView::State {
                state: left_state(said.reason.as_deref(), said.on),
            },
            Self::LearnerDischarged(said) => ValueView::State {
                state: discharged_state(said.on),
            },
            Self::AccommodationsSet(said) => ValueView::Needs { needs: said.view() },
            Self::GroupNamed(said) => ValueView::Group { name: said.name },
            Self::GroupMember(said) => ValueView::Member {
                member: said.member,
            },
            Self::ClassUnitPlanned(said) => ValueView::Plan {
                wish: UnitWish::named(&said.wish),
                due: said.due,
            },
            Self::UnitPlanned(said) => ValueView::Plan {
                wish: said.wish.as_deref().and_then(UnitWish::named),
                due: said.due,
            },
            Self::AttendanceNoted(said) => ValueView::Attendance {
                state: said.state.as_deref().and_then(AttendanceState::named),
                reason: said.reason.as_deref().and_then(AbsenceReason::named),
                minutes: said.minutes,
            },
        })
    }
}

fn name_of_classroom(site: &Site, classroom: ClassroomId) -> Result<Option<String>> {
    let classrooms = site.store.classrooms()?;
    let named = classrooms.into_iter().find(|(id, _)| *id == classroom);
    Ok(named.map(|(_, name)| name))
}

impl Site {
    /// Who wrote an entry and where, as far as names are known here.
    pub(crate) fn writer_of(&self, event: &Event) -> Result<(Option<String>, Option<String>)> {
        let header = &event.header;
        let actor = self
            .store
            .introduced_as(header.journal, header.scope, header.actor)?;
        let by = match actor {
            Some(actor) => self.name_of(actor)?,
            None => None,
        };
        Ok((by, self.name_of_writer(header.journal)?))
    }

    /// Name of a member of staff or a learner.
    pub(crate) fn name_of(&self, person: PersonId) -> Result<Option<String>> {
        if let Some(staff) = self.store.staff_member(person)? {
            return Ok(Some(staff.name));
        }
        let main = self.store.main_person(person)?;
        Ok(self.store.person(main)?.and_then(|row| row.name))
    }

    /// Name of the site that writes a journal.
    pub(crate) fn name_of_writer(&self, journal: crate::ids::JournalId) -> Result<Option<String>> {
        let Some(journal) = self.store.journal(journal)? else {
            return Ok(None);
        };
        self.store.site_name(journal.site)
    }

    /// An entry that is known to be here.
    pub(crate) fn entry(&self, hash: EventHash) -> Result<Event> {
        self.store.event(hash)?.or_not_found("entry")
    }
}
