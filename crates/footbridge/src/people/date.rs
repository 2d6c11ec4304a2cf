//! Days as people write them: `22.11.2026`, `22/11/2026`, `2026-11-22`.

use jiff::civil::Date;

use crate::error::{PeopleError, Result};
use crate::time::day;

/// No day of a learner's is before this year.
const FIRST_YEAR: i16 = 1990;
/// How far ahead a day may lie, in years: longer than a date for planning needs.
const YEARS_AHEAD: i16 = 2;

/// Reads a day. The day stands before the month, or the year stands first; a day that is not in
/// the calendar, or far from `today`, is refused.
pub(crate) fn checked_day(text: &str, today: Date) -> Result<Date> {
    let parts: Vec<&str> = text.trim().split(['.', '/', '-']).map(str::trim).collect();
    let read = match parts[..] {
        [year, month, date] if year.len() == 4 => whole(year, month, date),
        [date, month, year] if year.len() == 4 => whole(year, month, date),
        _ => None,
    };
    let near = |day: &Date| (FIRST_YEAR..=today.year() + YEARS_AHEAD).contains(&day.year());
    read.filter(near)
        .ok_or_else(|| PeopleError::DateImpossible.into())
}

/// A day as the journal and the wire write it: `2026-11-22`.
pub(crate) fn written(day: Date) -> String {
    day.to_string()
}

impl crate::site::Site {
    /// Today by the clock of this computer, in UTC.
    pub(crate) fn today(&self) -> Date {
        day(self.now_millis())
    }
}

fn whole(year: &str, month: &str, date: &str) -> Option<Date> {
    let digits = |text: &str| text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if ![year, month, date].into_iter().all(digits) {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, date.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 11, 22);

    #[test]
    fn a_day_is_read_as_our_seven_languages_write_it() {
        for text in [
            "2026-03-09",
            "9.3.2026",
            "09/03/2026",
            " 09-03-2026 ",
            "9. 3. 2026",
        ] {
            let day = checked_day(text, TODAY).unwrap();
            assert_eq!(written(day), "2026-03-09", "{text}");
        }
    }

    #[test]
    fn an_impossible_day_is_refused() {
        for text in [
            "",
            "31.02.2026",
            "2026-13-01",
            "0.1.2026",
            "1.1.26",
            "1.1.1889",
            "1.1.2126",
            "tomorrow",
            "+1.1.2026",
            "1.1.2026.1",
            "12/31/2026",
            "１.1.2026",
        ] {
            let refused = checked_day(text, TODAY).unwrap_err();
            assert_eq!(refused.code(), "date-impossible", "{text}");
        }
    }
}
