//! Where a page that has died comes back.

use std::time::{Duration, Instant};

/// So many deaths within [`SOON`], and the place itself is taken for the cause.
const DEATHS: usize = 3;
const SOON: Duration = Duration::from_secs(60);

/// The deaths that are not long ago.
#[derive(Debug, Default)]
pub(super) struct Revival {
    deaths: Vec<Instant>,
}

impl Revival {
    /// Where to go on: where the person was, unless that place kills every page.
    pub(super) fn place(&mut self, was: String, home: String, now: Instant) -> String {
        self.deaths
            .retain(|death| now.duration_since(*death) < SOON);
        self.deaths.push(now);
        match self.deaths.len() < DEATHS {
            true => was,
            false => home,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a18_a_dead_page_comes_back_where_it_was_and_at_home_when_it_dies_again_and_again() {
        let mut revival = Revival::default();
        let start = Instant::now();
        let mut place = |seconds| {
            let now = start + Duration::from_secs(seconds);
            revival.place("there".into(), "home".into(), now)
        };
        assert_eq!(place(0), "there");
        assert_eq!(place(10), "there");
        assert_eq!(place(20), "home");
        assert_eq!(place(100), "there", "those before are long ago");
    }
}
