//! The computer's clock, which may be wrong, and its running time, which is not.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use footbridge::host::Clock;

/// Wall clock and running time of this computer.
#[derive(Debug)]
pub struct SystemClock {
    started: Instant,
}

impl SystemClock {
    /// Begins to count running time.
    pub fn start() -> Self {
        Self {
            started: Instant::now(),
        }
    }
}

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the wall clock enters the program"
    )]
    fn wall_millis(&self) -> i64 {
        // A computer whose battery is dead may stand before 1970.
        match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
            Err(before) => i64::try_from(before.duration().as_millis()).map_or(i64::MIN, |n| -n),
        }
    }

    fn monotonic_millis(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_time_never_goes_back() {
        let clock = SystemClock::start();
        let first = clock.monotonic_millis();
        assert!(clock.monotonic_millis() >= first);
    }
}
