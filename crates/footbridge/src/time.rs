//! Times on the wire: RFC 3339, in UTC.

/// Milliseconds since 1970 as RFC 3339. A time beyond the calendar is shown as its end.
pub(crate) fn rfc3339(millis: u64) -> String {
    let millis = i64::try_from(millis).unwrap_or(i64::MAX);
    jiff::Timestamp::from_millisecond(millis)
        .unwrap_or(jiff::Timestamp::MAX)
        .to_string()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_time_is_written_in_utc() {
        assert_eq!(super::rfc3339(0), "1970-01-01T00:00:00Z");
        assert_eq!(super::rfc3339(1_795_302_336_000), "2026-11-21T23:05:36Z");
        assert_eq!(super::rfc3339(u64::MAX), jiff::Timestamp::MAX.to_string());
    }
}
