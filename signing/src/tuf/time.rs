//! Points in time as TUF writes them: `2027-01-31T00:00:00Z`, and nothing else.
//!
//! It reads no clock.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

const DAY: i64 = 86_400;
const FIRST: i64 = -719_528 * DAY;
const LAST: i64 = 2_932_897 * DAY - 1;

/// Seconds since 1970, inside the years 0 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Time(i64);

impl Time {
    /// The moment, moved to the nearest one that can be written.
    pub(super) fn at(seconds: i64) -> Self {
        Self(seconds.clamp(FIRST, LAST))
    }

    /// Whether a file that expires at this moment has expired.
    pub(super) fn is_over_at(self, now: i64) -> bool {
        self.0 <= now
    }

    fn parse(text: &str) -> Option<Self> {
        let field = |from: usize, to: usize| -> Option<i64> {
            let digits = text.get(from..to)?;
            let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| digits.parse().ok())?
        };
        let days = days_before(field(0, 4)?, field(5, 7)?, field(8, 10)?);
        let time = Self(days * DAY + field(11, 13)? * 3600 + field(14, 16)? * 60 + field(17, 19)?);
        // What does not come back the same was no date, or was spelt otherwise.
        (time.to_text() == text).then_some(time)
    }

    fn to_text(self) -> String {
        let (year, month, day) = date_of(self.0.div_euclid(DAY));
        let second = self.0.rem_euclid(DAY);
        format!(
            "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z",
            second / 3600,
            second / 60 % 60,
            second % 60
        )
    }
}

/// Days from 1970-01-01 to a date of the Gregorian calendar.
///
/// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"; years begin in March.
fn days_before(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 {
        march_month + 3
    } else {
        march_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_text())
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a time"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_moments_read_and_write() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_795_219_199, "2026-11-20T23:59:59Z"),
            (FIRST, "0000-01-01T00:00:00Z"),
            (LAST, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(Time(seconds).to_text(), text);
            assert_eq!(Time::parse(text), Some(Time(seconds)));
        }
    }

    #[test]
    fn other_spellings_and_impossible_dates_are_refused() {
        for text in [
            "",
            "2026-11-20",
            "2026-11-20T23:59:59",
            "2026-11-20T23:59:59+00:00",
            "2026-11-20T23:59:59.5Z",
            "2026-11-20 23:59:59Z",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-11-20T24:00:00Z",
            "2026-11-20T23:59:60Z",
            "+026-11-20T23:59:59Z",
            "2026-11-20T23:59:59é",
        ] {
            assert_eq!(Time::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_file_has_expired_from_its_last_second_on() {
        assert!(!Time::at(10).is_over_at(9));
        assert!(Time::at(10).is_over_at(10));
        assert_eq!(Time::at(i64::MAX).to_text(), "9999-12-31T23:59:59Z");
    }
}
