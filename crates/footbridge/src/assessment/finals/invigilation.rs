//! What this computer remembers while it runs: who sits at a final, and wrong codes.

use crate::error::{FinalError, Result};
use crate::ids::{AttemptId, SessionId};

/// So many wrong codes in a row, and a minute has to pass.
const WRONG_IN_A_ROW: u32 = 3;
const WAIT_MILLIS: u64 = 60_000;

/// Who sits at a final here, since when, and how often its codes were typed wrong.
#[derive(Debug, Default)]
pub(crate) struct Invigilation {
    sitting: Option<Sitting>,
    wrong: u32,
    /// Moment of running time before which no code is looked at.
    wait_until: u64,
}

#[derive(Debug, Clone, Copy)]
struct Sitting {
    attempt: AttemptId,
    session: SessionId,
    /// Moment of running time up to which the work was counted.
    counted_until: u64,
    /// Moment at which lessons were opened, until the learner is back at the final.
    elsewhere_since: Option<u64>,
}

/// What a learner did before they came back to a final.
pub(super) enum Before {
    /// They sit down only now, in this session.
    NotHere,
    /// They were here all the time, or at their lessons, for so many milliseconds each.
    Here { passed: u64, elsewhere: Option<u64> },
}

impl Invigilation {
    /// Counts on until `now`, and says what was before.
    pub(super) fn count_on(&mut self, attempt: AttemptId, session: SessionId, now: u64) -> Before {
        let before = self.sitting.replace(Sitting {
            attempt,
            session,
            counted_until: now,
            elsewhere_since: None,
        });
        match before {
            Some(sitting) if sitting.attempt == attempt && sitting.session == session => {
                Before::Here {
                    passed: now.saturating_sub(sitting.counted_until),
                    elsewhere: sitting
                        .elsewhere_since
                        .map(|since| now.saturating_sub(since)),
                }
            }
            _ => Before::NotHere,
        }
    }

    /// Whoever sits at a final in this session looks at something that could help them.
    pub(crate) fn looks_elsewhere(&mut self, session: SessionId, now: u64) {
        if let Some(sitting) = &mut self.sitting
            && sitting.session == session
        {
            sitting.elsewhere_since.get_or_insert(now);
        }
    }

    /// The final is over: what comes now is no absence.
    pub(super) fn rise(&mut self) {
        self.sitting = None;
    }

    /// Compares a code that was typed. Six digits at three a minute are a guess of years.
    pub(super) fn check_code(&mut self, typed: &str, code: &str, now: u64) -> Result<()> {
        if now < self.wait_until {
            return Err(FinalError::CodeWait.into());
        }
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        if digits == code {
            self.wrong = 0;
            return Ok(());
        }
        self.wrong += 1;
        if self.wrong.is_multiple_of(WRONG_IN_A_ROW) {
            self.wait_until = now + WAIT_MILLIS;
        }
        Err(FinalError::CodeWrong.into())
    }
}
