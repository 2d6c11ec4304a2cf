//! Times on the wire: RFC 3339, in UTC; and days, `2026-11-22`.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};

/// Milliseconds since 1970 as RFC 3339. A time beyond the calendar is shown as its end.
pub(crate) fn rfc3339(millis: u64) -> String {
    at(millis).to_string()
}

/// Milliseconds since 1970 of a time of the file system; before 1970 it is 0.
pub(crate) fn millis_of(time: std::time::SystemTime) -> u64 {
    let millis = Timestamp::try_from(time).map_or(0, Timestamp::as_millisecond);
    u64::try_from(millis).unwrap_or(0)
}

/// The day of a moment, by a clock that is so many minutes ahead of UTC.
pub(crate) fn day_at(millis: u64, minutes_ahead: i32) -> Date {
    let ahead = i64::from(minutes_ahead) * 60_000;
    let local = (millis as i64).saturating_add(ahead).max(0) as u64;
    at(local).to_zoned(TimeZone::UTC).date()
}

/// When a day begins, in milliseconds since 1970, by a clock that is so many minutes ahead of UTC.
pub(crate) fn start_of(day: Date, minutes_ahead: i32) -> u64 {
    let since = jiff::civil::date(1970, 1, 1)
        .until(day)
        .map_or(0, |span| i64::from(span.get_days()));
    (since * 24 * 60 * 60_000 - i64::from(minutes_ahead) * 60_000).max(0) as u64
}

/// A day of this century as it is written: four digits, two, two. Any other text is none.
pub(crate) fn day_from(text: &str) -> Option<Date> {
    any_day_from(text).filter(|day| (2000..2100).contains(&day.year()))
}

/// The same of any year, as a clock that is wrong gives it.
pub(crate) fn any_day_from(text: &str) -> Option<Date> {
    let day: Date = text.parse().ok()?;
    (day.to_string() == text).then_some(day)
}

/// Farther from UTC no clock on a wall is.
const MINUTES_AHEAD_AT_MOST: i32 = 14 * 60;

/// Minutes ahead of UTC in an offset like `+01:00`; none in any other text.
pub(crate) fn minutes_ahead_in(offset: &str) -> Option<i32> {
    let (hours, minutes) = offset.get(1..)?.split_once(':')?;
    let number = |text: &str| {
        let plain = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| text.parse::<i32>().ok()).flatten()
    };
    let ahead = number(hours)? * 60 + number(minutes)?;
    let ahead = match offset.as_bytes()[0] {
        b'+' => ahead,
        b'-' => -ahead,
        _ => return None,
    };
    (ahead.abs() <= MINUTES_AHEAD_AT_MOST).then_some(ahead)
}

/// Day and time, `14:05`, of a moment in RFC 3339, by a clock that is so many minutes ahead of
/// UTC; none for any other text.
pub(crate) fn on_the_wall(moment: &str, minutes_ahead: i32) -> Option<(Date, String)> {
    let moment: Timestamp = moment.parse().ok()?;
    let offset = Offset::from_seconds(minutes_ahead * 60).ok()?;
    let local = offset.to_datetime(moment);
    let time = format!("{:02}:{:02}", local.hour(), local.minute());
    Some((local.date(), time))
}

fn at(millis: u64) -> Timestamp {
    let millis = i64::try_from(millis).unwrap_or(i64::MAX);
    Timestamp::from_millisecond(millis).unwrap_or(Timestamp::MAX)
}

/// The day, in UTC, on which a moment lies.
pub(crate) fn day(millis: u64) -> Date {
    day_at(millis, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_in_utc() {
        assert_eq!(rfc3339(0), "1970-01-01T00:00:00Z");
        assert_eq!(rfc3339(1_795_302_336_000), "2026-11-21T23:05:36Z");
        assert_eq!(rfc3339(u64::MAX), Timestamp::MAX.to_string());
    }

    #[test]
    fn a_day_begins_by_the_clock_on_the_wall() {
        let evening = 1_795_302_336_000;
        assert_eq!(day_at(evening, 0).to_string(), "2026-11-21");
        assert_eq!(day_at(evening, 60).to_string(), "2026-11-22");
        let day = day_at(evening, 60);
        assert_eq!(rfc3339(start_of(day, 60)), "2026-11-21T23:00:00Z");
        assert_eq!(rfc3339(start_of(day, 0)), "2026-11-22T00:00:00Z");
    }

    #[test]
    fn a_moment_is_read_from_the_clock_on_the_wall() {
        let read = |ahead| on_the_wall("2026-11-21T23:05:36Z", ahead).unwrap();
        assert_eq!(read(60).0.to_string(), "2026-11-22");
        assert_eq!(read(60).1, "00:05");
        assert_eq!(read(-90).1, "21:35");
        assert_eq!(on_the_wall("yesterday", 0), None);
    }

    #[test]
    fn an_offset_is_a_sign_and_two_numbers() {
        assert_eq!(minutes_ahead_in("+01:00"), Some(60));
        assert_eq!(minutes_ahead_in("-03:30"), Some(-210));
        for wrong in ["", "1:00", "+1:00", "+25:00", "Z", "ä01:00", "+01:0x"] {
            assert_eq!(minutes_ahead_in(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn only_days_of_this_century_are_read() {
        assert!(day_from("2026-11-22").is_some());
        for wrong in [
            "2026-02-30",
            "22.11.2026",
            "2026-11-22T00:00",
            "1026-11-22",
            "",
            "2026-1-2",
        ] {
            assert!(day_from(wrong).is_none(), "{wrong}");
        }
    }
}
