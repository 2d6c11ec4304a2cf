//! What is known of how well one thing is remembered: FSRS over the answers to it, in the order
//! of all journals, so that every computer which holds the same answers comes to the same.
//!
//! An answer that was fully right is FSRS's "good", any other "again": nobody here rates
//! themselves, and no answer is "hard" or "easy". Its default parameters and the chance of 90 %
//! that the thing is still remembered when it comes again are taken as they are.
//!
//! Days are those of the site where the answer was given. Clocks may be wrong: time that runs
//! backwards counts as none, and an answer of a day that has not come yet counts without its
//! day, so that what a computer in 2099 wrote puts nothing off until then.

use fsrs::{FSRS, MemoryState};
use jiff::civil::Date;

/// The chance that a thing is still remembered when it comes again.
const STILL_KNOWN: f32 = 0.9;

/// Nothing comes again on the same day, and nothing stays away longer than a year.
const DAYS_AT_LEAST: i64 = 1;
const DAYS_AT_MOST: i64 = 365;

/// An answer to one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Recalled {
    /// The day, if what was written is one.
    pub(super) day: Option<Date>,
    pub(super) right: bool,
}

/// How well one thing is remembered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Memory {
    state: MemoryState,
    since: Option<Date>,
    rests: i64,
}

impl Memory {
    /// What the answers come to, as of today; none before the first answer.
    pub(super) fn of(answers: &[Recalled], today: Date) -> Option<Self> {
        let fsrs = FSRS::default();
        answers
            .iter()
            .fold(None, |memory, answer| after(&fsrs, memory, answer, today))
    }

    /// The day from which on it is worth asking again; none if it may be asked at any time.
    pub(super) fn due(&self) -> Option<Date> {
        let days = jiff::Span::new().days(self.rests);
        self.since.map(|since| since.saturating_add(days))
    }
}

fn after(fsrs: &FSRS, before: Option<Memory>, answer: &Recalled, today: Date) -> Option<Memory> {
    let day = answer.day.filter(|day| *day <= today);
    let since = before.and_then(|memory| memory.since);
    let passed = match (since, day) {
        (Some(since), Some(day)) => days_between(since, day),
        _ => 0,
    };
    let state = before.map(|memory| memory.state);
    // What cannot be reckoned leaves the memory as it was: better asked too early than lost.
    let Ok(next) = fsrs.next_states(state, STILL_KNOWN, passed) else {
        return before;
    };
    let rated = if answer.right { next.good } else { next.again };
    Some(Memory {
        state: rated.memory,
        since: since.max(day),
        rests: (rated.interval.round() as i64).clamp(DAYS_AT_LEAST, DAYS_AT_MOST),
    })
}

/// Days from one to another; none if the second lies before the first.
fn days_between(from: Date, to: Date) -> u32 {
    let days = from.until(to).map_or(0, |span| span.get_days());
    u32::try_from(days).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    fn on(day: Date, right: bool) -> Recalled {
        Recalled {
            day: Some(day),
            right,
        }
    }

    fn rests_of(answers: &[Recalled]) -> i64 {
        Memory::of(answers, TODAY).unwrap().rests
    }

    #[test]
    fn what_is_right_comes_again_later_and_later() {
        let first = on(date(2026, 10, 1), true);
        let second = on(date(2026, 10, 3), true);
        let third = on(date(2026, 10, 14), true);
        let rests = [1, 2, 3].map(|n| rests_of(&[first, second, third][..n]));
        // The Python package `fsrs` 6.3.2 gives the same, here and below.
        assert_eq!(rests, [2, 11, 46]);
        let forgotten = on(date(2026, 10, 3), false);
        let rests = [1, 2, 3].map(|n| rests_of(&[first, forgotten, third][..n]));
        assert_eq!(rests, [2, 1, 6]);
    }

    #[test]
    fn what_is_wrong_comes_again_tomorrow() {
        let wrong = on(TODAY, false);
        let memory = Memory::of(&[wrong], TODAY).unwrap();
        assert_eq!(memory.due(), Some(date(2026, 11, 23)));
        let known = [on(date(2026, 10, 1), true), on(date(2026, 10, 3), true)];
        assert!(rests_of(&[known[0], known[1], wrong]) < rests_of(&known));
    }

    #[test]
    fn an_answer_of_a_day_that_has_not_come_puts_nothing_off() {
        let ahead = on(date(2099, 1, 1), true);
        let memory = Memory::of(&[ahead], TODAY).unwrap();
        assert_eq!(memory.due(), None, "asked as soon as there is room");
        let day = date(2026, 11, 20);
        let memory = Memory::of(&[on(day, true), ahead], TODAY).unwrap();
        assert_eq!(memory.since, Some(day));
        assert!(memory.due().unwrap() < date(2026, 12, 31));
        let later = Memory::of(&[on(day, true), ahead], date(2099, 1, 2)).unwrap();
        assert_eq!(later.since, Some(date(2099, 1, 1)), "then it has come");
    }

    #[test]
    fn time_that_runs_backwards_counts_as_none() {
        let straight = [on(TODAY, true), on(TODAY, true)];
        let back = [on(TODAY, true), on(date(2020, 1, 1), true)];
        assert_eq!(Memory::of(&back, TODAY), Memory::of(&straight, TODAY));
    }

    fn any_day() -> impl Strategy<Value = Option<Date>> {
        let day = (2000i16..2100, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| date(y, m, d));
        prop_oneof![1 => Just(None), 9 => day.prop_map(Some)]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn whatever_was_answered_it_comes_again_within_a_year_of_today(
            answers in prop::collection::vec((any_day(), any::<bool>()), 1..60),
        ) {
            let answers: Vec<_> = answers
                .into_iter()
                .map(|(day, right)| Recalled { day, right })
                .collect();
            let memory = Memory::of(&answers, TODAY).unwrap();
            prop_assert!(memory.state.stability.is_finite() && memory.state.stability > 0.0);
            prop_assert!((1.0..=10.0).contains(&memory.state.difficulty));
            let latest = TODAY.saturating_add(jiff::Span::new().days(DAYS_AT_MOST));
            prop_assert!(memory.due().is_none_or(|due| due <= latest));
            prop_assert!(memory.since.is_none_or(|since| since <= TODAY));
        }
    }
}
