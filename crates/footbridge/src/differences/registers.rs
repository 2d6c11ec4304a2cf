//! Registers with two or more values, and those that were decided lately.

use super::commands::{Difference, SaidView, Whose};
use super::said::{Said, kind_of};
use crate::error::Result;
use crate::events::{Payload, kinds};
use crate::ids::{EventHash, PersonId, SiteId};
use crate::packs::events::PackWithdrawn;
use crate::people::events::PersonNamed;
use crate::people::same::pair_of;
use crate::site::Site;
use crate::time::rfc3339;

/// Decisions stay in the list so long.
const DECIDED_FOR: u64 = 30 * 24 * 60 * 60 * 1000;

/// Bytes of an id of a person, a classroom or a group.
const ID: usize = 16;

/// A register: number of its kind, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Register {
    pub(super) kind: u16,
    pub(super) owner: Vec<u8>,
}

impl Register {
    /// As it crosses the wire.
    pub(super) fn name(&self) -> String {
        format!("{}/{}", self.kind, hex::encode(&self.owner))
    }

    /// Reads what [`Self::name`] wrote.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        let (kind, owner) = name.split_once('/')?;
        let kind = kind.parse().ok()?;
        kind_of(kind)?;
        Some(Self {
            kind,
            owner: hex::decode(owner).ok()?,
        })
    }

    /// Whose it is, if it is a person's: their id stands first.
    pub(super) fn person(&self) -> Option<PersonId> {
        PersonId::from_slice(self.owner.get(..ID)?)
    }

    /// What stands behind the first id.
    pub(super) fn rest(&self) -> &[u8] {
        self.owner.get(ID..).unwrap_or_default()
    }
}

impl Site {
    /// Values to choose from, then what was chosen lately.
    pub(super) fn disputes(&self) -> Result<Vec<Difference>> {
        let mut lines = Vec::new();
        for (kind, owner) in self.store.disputed_registers()? {
            let register = Register { kind, owner };
            let open = self.store.register_open(kind, &register.owner)?;
            lines.extend(self.dispute(&register, &open, false)?);
        }
        let since = self.now_millis().saturating_sub(DECIDED_FOR);
        for (kind, owner) in self.store.decided_registers(since)? {
            let register = Register { kind, owner };
            let mut values = self.store.register_open(kind, &register.owner)?;
            for chosen in values.clone() {
                values.extend(self.store.superseded_by(kind, &register.owner, chosen)?);
            }
            lines.extend(self.dispute(&register, &values, true)?);
        }
        Ok(lines)
    }

    /// None if fewer than two of the values can still be read.
    fn dispute(
        &self,
        register: &Register,
        values: &[EventHash],
        decided: bool,
    ) -> Result<Option<Difference>> {
        let winner = self.store.register_winner(register.kind, &register.owner)?;
        let mut views = Vec::new();
        for value in values {
            views.extend(self.said_view(*value, winner)?);
        }
        views.sort_by(|one, other| one.at.cmp(&other.at).then(one.event.cmp(&other.event)));
        if views.len() < 2 {
            return Ok(None);
        }
        Ok(self.whose(register)?.map(|whose| Difference::Register {
            register: register.name(),
            whose,
            values: views,
            decided,
            can_choose: self.can_choose(register),
        }))
    }

    fn said_view(&self, hash: EventHash, winner: Option<EventHash>) -> Result<Option<SaidView>> {
        let event = self.entry(hash)?;
        let Some(said) = Said::of(&event) else {
            return Ok(None);
        };
        let (by, site) = self.writer_of(&event)?;
        Ok(Some(SaidView {
            event: hash.to_string(),
            value: said.view(self)?,
            by,
            site,
            at: rfc3339(event.header.wall_millis),
            counts: winner == Some(hash),
        }))
    }

    /// A site's name is folded from its own journals only, so nobody else can choose it.
    pub(super) fn can_choose(&self, register: &Register) -> bool {
        register.kind != kinds::SITE_NAMED.number || register.owner == self.id().0
    }

    fn whose(&self, register: &Register) -> Result<Option<Whose>> {
        let text = || String::from_utf8(register.owner.clone()).ok();
        let of_person =
            |person: PersonId| -> Result<String> { Ok(self.name_of(person)?.unwrap_or_default()) };
        if let Some(whose) = self.whose_in_class(register)? {
            return Ok(Some(whose));
        }
        Ok(match register.kind {
            kind if kind == kinds::SITE_NAMED.number => {
                let site = SiteId::from_slice(&register.owner);
                let name = site.map(|site| self.store.site_name(site)).transpose()?;
                Some(Whose::Site {
                    name: name.flatten(),
                })
            }
            kind if [kinds::STAFF_JOINED.number, kinds::STAFF_LEFT.number].contains(&kind) => {
                match register.person() {
                    Some(person) => Some(Whose::Staff {
                        name: of_person(person)?,
                    }),
                    None => None,
                }
            }
            kind if kind == kinds::STICK_REGISTERED.number => {
                text().map(|serial| Whose::Stick { serial })
            }
            kind if kind == kinds::STICK_POLICY_SET.number => Some(Whose::StickRule),
            kind if kind == PackWithdrawn::KIND.number => text().and_then(|owner| {
                let (pack, version) = owner.rsplit_once('/')?;
                Some(Whose::Pack {
                    pack: pack.into(),
                    version: version.parse().ok()?,
                })
            }),
            kind if kind == kinds::PERSON_SAME_AS.number => match pair_of(&register.owner) {
                Some((first, second)) => Some(Whose::Records {
                    first: self.name_on_record(first)?,
                    second: self.name_on_record(second)?,
                }),
                None => None,
            },
            _ => match register.person() {
                Some(person) => Some(Whose::Learner {
                    person: person.to_string(),
                    name: of_person(person)?,
                }),
                None => None,
            },
        })
    }

    /// The name that was last given to a record, whoever else it is by now.
    pub(super) fn name_on_record(&self, record: PersonId) -> Result<String> {
        let main = self.store.main_person(record)?;
        let kind = PersonNamed::KIND.number;
        for hash in self.store.register_values(kind, &main.0)?.into_iter().rev() {
            let event = self.entry(hash)?;
            let header = &event.header;
            let about = self
                .store
                .introduced_as(header.journal, header.scope, header.subject)?;
            if about != Some(record) {
                continue;
            }
            if let Some(Said::PersonNamed(said)) = Said::of(&event) {
                return Ok(said.name);
            }
        }
        Ok(String::new())
    }
}
