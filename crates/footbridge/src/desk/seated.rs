//! How long somebody sits here: a session ends by itself after idle time, and at the latest after
//! some hours. What was written stays; the page that follows shows no name.
//!
//! Time is running time, so neither the clock nor a sleeping computer changes it. A command shows
//! that somebody works, except those that the window repeats by itself; beside them the window
//! sends `session.stay` while keys or mouse move.

use super::Desk;
use super::commands::{Limits, SessionEnd};
use crate::error::{PeopleError, Result};
use crate::rpc::wire::Nothing;
use crate::rpc::{Call, Who};
use crate::site::Site;
use crate::storage::Setting;

/// Commands that the window repeats by itself: they show nothing of a person.
pub(crate) const REPEATED: &[&str] = &["desk.state", "job.poll", "stick.list"];

const MINUTE: u64 = 60_000;

/// Since when somebody sits here, in running time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seated {
    since_millis: u64,
    active_millis: u64,
    idle_limit_millis: u64,
    limit_millis: u64,
    pub(super) opened_by: OpenedBy,
}

/// Who opened a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OpenedBy {
    /// Whoever sits there.
    Oneself,
    /// A trainer, for a learner.
    Trainer,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            learner_idle_minutes: 10,
            staff_idle_minutes: 3,
            session_minutes: 240,
        }
    }
}

impl Limits {
    fn is_sensible(&self) -> bool {
        (2..=60).contains(&self.learner_idle_minutes)
            && (1..=30).contains(&self.staff_idle_minutes)
            && (15..=720).contains(&self.session_minutes)
    }

    fn text(&self) -> String {
        format!(
            "{} {} {}",
            self.learner_idle_minutes, self.staff_idle_minutes, self.session_minutes
        )
    }

    fn from_text(text: &str) -> Option<Self> {
        let mut numbers = text.split(' ').map(|number| number.parse().ok());
        Some(Self {
            learner_idle_minutes: numbers.next()??,
            staff_idle_minutes: numbers.next()??,
            session_minutes: numbers.next()??,
        })
    }

    fn idle_millis(&self, who: &Who) -> u64 {
        let minutes = match who {
            Who::Learner { .. } => self.learner_idle_minutes,
            Who::Staff { .. } => self.staff_idle_minutes,
        };
        u64::from(minutes) * MINUTE
    }
}

impl Site {
    /// When sessions end by themselves at this computer.
    pub(crate) fn limits(&self) -> Result<Limits> {
        let text = self.store.setting(Setting::SessionLimits)?;
        let set = text.and_then(|text| Limits::from_text(&text));
        Ok(set.filter(Limits::is_sensible).unwrap_or_default())
    }
}

impl Desk {
    /// Somebody sits down; their time begins.
    pub(super) fn sit_down(&mut self, who: Who, opened_by: OpenedBy) -> Result<()> {
        let limits = self.site()?.with(|site| site.limits())?;
        let now = self.now();
        self.ended = None;
        self.seated = Some(Seated {
            since_millis: now,
            active_millis: now,
            idle_limit_millis: limits.idle_millis(&who),
            limit_millis: u64::from(limits.session_minutes) * MINUTE,
            opened_by,
        });
        self.set_who(Some(who));
        Ok(())
    }

    /// Why the session of whoever sits here is over, if it is.
    pub(super) fn over(&self) -> Option<SessionEnd> {
        // The command line ends with its command.
        let seated = self
            .seated
            .filter(|_| self.who().is_some() && !self.is_console())?;
        let now = self.now();
        if now.saturating_sub(seated.active_millis) >= seated.idle_limit_millis {
            Some(SessionEnd::Idle)
        } else if now.saturating_sub(seated.since_millis) >= seated.limit_millis {
            Some(SessionEnd::Limit)
        } else {
            None
        }
    }

    /// Ends the session of whoever sits here if it is over, before a command is run for them;
    /// gives how it ended.
    pub(super) fn end_if_over(&mut self, command: &str) -> Option<SessionEnd> {
        let over = self.over();
        if let Some(end) = over {
            // Whatever the disk says: nobody must find the page of somebody else. Without the
            // entry the session ends in the journal where the next one begins.
            let _ = self.say_ended(end.name());
            self.set_who(None);
            self.ended = Some(end);
        }
        let now = self.now();
        if let Some(seated) = self.seated.as_mut()
            && !REPEATED.contains(&command)
        {
            seated.active_millis = now;
        }
        over
    }

    /// Writes into the journal that the session ended, and how.
    pub(super) fn say_ended(&self, how: &str) -> Result<()> {
        let Some(who) = self.who().cloned() else {
            return Ok(());
        };
        self.site()?.with(|site| match who {
            Who::Learner {
                person, session, ..
            } => site.end_session(person, session, how),
            Who::Staff { person, .. } => site.note_staff_gone(person, how),
        })
    }
}

impl SessionEnd {
    /// How it stands in the journal.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Finished => "finished",
            Self::Idle => "idle",
            Self::Limit => "limit",
        }
    }
}

/// `session.stay`: somebody moves keys or mouse. That it was called is all it does.
pub(crate) fn stay(_: &mut Call<'_>, _: Nothing) -> Result<Nothing> {
    Ok(Nothing {})
}

/// `limits.show`.
pub(crate) fn show_limits(call: &mut Call<'_>, _: Nothing) -> Result<Limits> {
    call.with_site(|site| site.limits())
}

/// `limits.set`: from the next sign-in on.
pub(crate) fn set_limits(call: &mut Call<'_>, request: Limits) -> Result<Limits> {
    if !request.is_sensible() {
        return Err(PeopleError::LimitsSenseless.into());
    }
    call.with_site(|site| {
        site.note(|write| write.set(Setting::SessionLimits, &request.text()))?;
        site.limits()
    })
}
