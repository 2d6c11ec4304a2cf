//! A learner's session: from sign-in to finish, and how far its work has travelled.

use super::events::{
    HelpCalled, PassphrasesRefused, SessionClosed, SessionOpened, StaffSignedIn, StaffSignedOut,
};
use crate::error::Result;
use crate::exchange::commands::Ticks;
use crate::ids::{PersonId, SessionId};
use crate::site::Site;
use crate::storage::SessionRow;

impl Site {
    /// A learner's session begins.
    pub(crate) fn open_session(&mut self, person: PersonId) -> Result<SessionId> {
        let session = SessionId::draw(&self.host);
        let opened = SessionOpened {
            session,
            how: "card".into(),
        };
        self.transact(Some(person), |tx| tx.append(Some(person), &opened))?;
        Ok(session)
    }

    /// A trainer opens a learner's session: the entry is about the learner and by the trainer.
    pub(crate) fn open_session_for(&mut self, by: PersonId, person: PersonId) -> Result<SessionId> {
        let session = SessionId::draw(&self.host);
        let opened = SessionOpened {
            session,
            how: "trainer".into(),
        };
        self.transact(Some(by), |tx| tx.append(Some(person), &opened))?;
        Ok(session)
    }

    /// A learner's session ends: `finished`, or `idle` or `limit` by itself.
    pub(crate) fn end_session(
        &mut self,
        person: PersonId,
        session: SessionId,
        how: &str,
    ) -> Result<()> {
        let how = how.into();
        let closed = SessionClosed { session, how };
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &closed).map(drop)
        })
    }

    /// A learner calls the trainer; their own screen becomes the sign.
    /// A call that still stands is not made twice.
    pub(crate) fn call_trainer(&mut self, person: PersonId, session: SessionId) -> Result<()> {
        let open = self.store.open_calls(person)?;
        if open.iter().any(|call| call.session == session) {
            return Ok(());
        }
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &HelpCalled { session }).map(drop)
        })
    }

    /// A member of staff signed in: recorded, so that access can be shown.
    pub(crate) fn note_staff(&mut self, person: PersonId, how: &str) -> Result<()> {
        let payload = StaffSignedIn { how: how.into() };
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &payload).map(drop)
        })
    }

    /// A member of staff signed out, or was signed out.
    pub(crate) fn note_staff_gone(&mut self, person: PersonId, how: &str) -> Result<()> {
        let payload = StaffSignedOut { how: how.into() };
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &payload).map(drop)
        })
    }

    /// Wrong passphrases were typed before the right one.
    pub(crate) fn note_refused(&mut self, by: PersonId, times: u32) -> Result<()> {
        let payload = PassphrasesRefused { times };
        self.transact(Some(by), |tx| tx.append(None, &payload).map(drop))
    }

    /// How far the work of a session has come. Work of other sites has arrived by being here.
    pub(crate) fn ticks(&self, session: &SessionRow) -> Result<Ticks> {
        if session.journal != self.keys.journal {
            return Ok(Ticks {
                saved: true,
                on_stick: true,
                arrived: true,
            });
        }
        let end = self.end_of(session)?;
        let arrived = self.store.is_receipted(session.journal, end)?;
        let on_stick = arrived || self.store.on_stick_through(session.journal)? >= end;
        Ok(Ticks {
            saved: true,
            on_stick,
            arrived,
        })
    }

    /// Last entry of a session: its end, or the entry before the next one, or the newest.
    fn end_of(&self, session: &SessionRow) -> Result<u64> {
        if let Some(closed) = session.closed_seq {
            return Ok(closed);
        }
        let next = self
            .store
            .next_session_after(session.journal, session.opened_seq)?;
        Ok(next.map_or(self.last_seq(), |seq| seq - 1))
    }
}
