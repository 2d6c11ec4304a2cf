//! The one way to write: append events, fold them, commit. Everything, or nothing.

use std::ops::Deref;

use zeroize::Zeroizing;

use super::fold::fold;
use super::{Site, Tip, fold_anew_if_asked};
use crate::error::Result;
use crate::events::{
    Body, ClockTrust, Event, Header, Kind, Payload, SEAL_EVERY, Scope, Seal, Subject, kinds,
    payload,
};
use crate::host::Host;
use crate::ids::{EventHash, PersonId, Pseudonym};
use crate::storage::{Setting, TipRow, Write};

use super::Keys;

payload! {
    /// Ties a pseudonym of this journal and scope to a person.
    PersonIntroduced is PERSON_INTRODUCED {
        person: PersonId,
    }
}

/// How far a clock may run ahead of the last time that somebody vouched for.
const CLOCK_AHEAD_AT_MOST: u64 = 400 * 24 * 60 * 60 * 1000;

impl Site {
    /// Runs one transaction. When it returns `Ok`, everything in it is on the disk.
    pub(crate) fn transact<T>(
        &mut self,
        actor: Option<PersonId>,
        work: impl FnOnce(&mut Transaction<'_>) -> Result<T>,
    ) -> Result<T> {
        let before = self.tip;
        let (value, tip) = self.store.write(|write| {
            let clamp = write
                .setting(Setting::Anchor)?
                .and_then(|anchor| anchor.parse().ok());
            let mut tx = Transaction {
                write,
                keys: &self.keys,
                host: &self.host,
                boot: self.boot,
                tip: before,
                actor,
                anchor_millis: clamp,
            };
            let value = work(&mut tx)?;
            let tip = tx.tip;
            if tip.seq != before.seq {
                let row = TipRow {
                    journal: self.keys.journal,
                    seq: tip.seq,
                    head: tip.hash,
                };
                write.move_tip(before.hash, &row)?;
            }
            fold_anew_if_asked(write, self.keys.site)?;
            Ok((value, tip))
        })?;
        self.tip = tip;
        Ok(value)
    }
}

/// A transaction under way. Reads through to the store.
pub(crate) struct Transaction<'t> {
    write: &'t Write<'t>,
    keys: &'t Keys,
    host: &'t Host,
    boot: u32,
    tip: Tip,
    actor: Option<PersonId>,
    anchor_millis: Option<u64>,
}

impl<'t> Deref for Transaction<'t> {
    type Target = Write<'t>;

    fn deref(&self) -> &Write<'t> {
        self.write
    }
}

impl Transaction<'_> {
    /// Appends an event to the own journal and folds it.
    pub(crate) fn append<P: Payload>(
        &mut self,
        subject: Option<PersonId>,
        payload: &P,
    ) -> Result<EventHash> {
        let kind = P::KIND;
        debug_assert_eq!(
            subject.is_some(),
            kind.subject == Subject::Person,
            "{}",
            kind.name
        );
        let subject = self.pseudonym_of(subject, kind.scope)?;
        let actor = self.pseudonym_of(self.actor, kind.scope)?;
        self.append_bytes(kind, subject, actor, payload.to_bytes())
    }

    /// Seals the journal up to here.
    pub(crate) fn seal(&mut self) -> Result<Seal> {
        let seal = Seal::make(
            &self.keys.journal_key,
            self.keys.journal,
            self.tip.seq,
            self.tip.hash,
        );
        self.write.insert_seal(&seal)?;
        Ok(seal)
    }

    /// The secret of the journal that is being written.
    pub(super) fn journal_seed(&self) -> Zeroizing<[u8; 32]> {
        self.keys.journal_key.seed()
    }

    /// The secrets of the site itself.
    pub(super) fn site_secrets(&self) -> (Zeroizing<[u8; 32]>, Zeroizing<String>) {
        (self.keys.site_key.seed(), self.keys.identity.secret())
    }

    /// A person's pseudonym here; introduces the person if this journal never spoke of them.
    fn pseudonym_of(&mut self, person: Option<PersonId>, scope: Scope) -> Result<Pseudonym> {
        let Some(person) = person else {
            return Ok(Pseudonym::NONE);
        };
        if let Some(known) = self.write.pseudonym(self.keys.journal, scope, person)? {
            return Ok(known);
        }
        let pseudonym = Pseudonym::draw(self.host);
        let payload = PersonIntroduced { person }.to_bytes();
        self.append_bytes(
            kinds::introduction(scope),
            pseudonym,
            Pseudonym::NONE,
            payload,
        )?;
        Ok(pseudonym)
    }

    fn append_bytes(
        &mut self,
        kind: &Kind,
        subject: Pseudonym,
        actor: Pseudonym,
        payload: Vec<u8>,
    ) -> Result<EventHash> {
        let body = Body {
            salt: self.host.draw(),
            payload,
        };
        let header = self.header(kind, subject, actor, &body);
        let event = Event::new(header, Some(body));
        self.write.insert_event(&event, true)?;
        fold(self.write, &event, self.keys.site)?;
        self.tip = Tip {
            seq: event.header.seq,
            hash: event.hash,
            wall_millis: event.header.wall_millis,
        };
        if self.tip.seq.is_multiple_of(SEAL_EVERY) {
            self.seal()?;
        }
        Ok(event.hash)
    }

    fn header(&self, kind: &Kind, subject: Pseudonym, actor: Pseudonym, body: &Body) -> Header {
        let (wall_millis, clock_trust) = self.stamp();
        Header {
            journal: self.keys.journal,
            seq: self.tip.seq + 1,
            previous: self.tip.hash,
            kind: kind.number,
            payload_version: kind.payload_version,
            scope: kind.scope,
            subject,
            actor,
            wall_millis,
            clock_trust,
            boot: self.boot,
            monotonic_millis: self.host.clock.monotonic_millis(),
            payload_length: body.payload.len() as u32,
            commitment: body.commitment(),
        }
    }

    /// The clock of an event, at least that of the event before, at most what the last receipt
    /// allows. It counts as anchored if a receipt vouches for it as it stands.
    fn stamp(&self) -> (u64, ClockTrust) {
        let wall = self.host.clock.wall_millis().max(0) as u64;
        let Some(anchor) = self.anchor_millis else {
            return (wall.max(self.tip.wall_millis), ClockTrust::Unknown);
        };
        let at_most = anchor
            .saturating_add(self.host.clock.monotonic_millis())
            .saturating_add(CLOCK_AHEAD_AT_MOST);
        let stamp = wall.min(at_most).max(self.tip.wall_millis);
        let trust = match stamp == wall && wall >= anchor {
            true => ClockTrust::Anchored,
            false => ClockTrust::Unknown,
        };
        (stamp, trust)
    }
}

#[cfg(test)]
mod tests;
