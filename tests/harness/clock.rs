//! A clock that a journey can set forward: nobody waits ten minutes for a session to end.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use footbridge::host::Clock;

/// The computer's clocks, and what a journey skipped.
pub(crate) struct SkippingClock {
    of: Arc<dyn Clock>,
    skipped_millis: AtomicU64,
}

impl SkippingClock {
    pub(crate) fn over(of: Arc<dyn Clock>) -> Self {
        Self {
            of,
            skipped_millis: AtomicU64::new(0),
        }
    }

    /// Lets time pass, on both clocks.
    pub(crate) fn skip(&self, millis: u64) {
        self.skipped_millis.fetch_add(millis, Ordering::Relaxed);
    }

    fn skipped(&self) -> u64 {
        self.skipped_millis.load(Ordering::Relaxed)
    }
}

impl Clock for SkippingClock {
    fn wall_millis(&self) -> i64 {
        let skipped = i64::try_from(self.skipped()).unwrap_or(i64::MAX);
        self.of.wall_millis().saturating_add(skipped)
    }

    fn monotonic_millis(&self) -> u64 {
        self.of.monotonic_millis().saturating_add(self.skipped())
    }
}
