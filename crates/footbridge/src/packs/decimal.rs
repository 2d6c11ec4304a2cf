//! Numbers as people write them: a sign, digits, a point or a comma.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

const PLACES: usize = 6;
const UNIT: i64 = 1_000_000;
/// More digits than that before the point are no measure of anything here.
const WHOLE_DIGITS: usize = 9;

/// A decimal number with at most nine digits before the point and six after it, kept exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Decimal(i64);

impl Decimal {
    /// Reads `12`, `-0.5` or `0,05`; spaces around it are left out, digits are not grouped.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (-1, rest),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
        let only_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let fits = whole.len() <= WHOLE_DIGITS && part.len() <= PLACES;
        let says_something = !(whole.is_empty() && part.is_empty());
        if !fits || !says_something || !only_digits(whole) || !only_digits(part) {
            return None;
        }
        let number = |text: &str| text.parse::<i64>().unwrap_or(0);
        let millionths = number(&format!("{part:0<PLACES$}"));
        Some(Self(sign * (number(whole) * UNIT + millionths)))
    }

    /// How far two numbers are from each other.
    pub(crate) fn distance(self, other: Self) -> Self {
        Self((self.0 - other.0).abs())
    }

    pub(crate) fn is_negative(self) -> bool {
        self.0 < 0
    }
}

/// With a point, and without zeros that say nothing.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, millionths) = (self.0.abs() / UNIT, self.0.abs() % UNIT);
        let part = format!("{millionths:0PLACES$}");
        match part.trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}"),
            part => write!(f, "{sign}{whole}.{part}"),
        }
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::read(&text).ok_or_else(|| de::Error::custom("not a decimal number"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, expected) in [
            ("12", Some("12")),
            (" 12,50 ", Some("12.5")),
            ("-0.05", Some("-0.05")),
            ("\u{2212}3", Some("-3")),
            ("+7", Some("7")),
            (".5", Some("0.5")),
            ("5.", Some("5")),
            ("-0", Some("0")),
            ("007", Some("7")),
            ("", None),
            (",", None),
            ("-", None),
            ("1.234,5", None),
            ("1 000", None),
            ("12mm", None),
            ("1e3", None),
            ("1.2345678", None),
            ("1234567890", None),
            ("٣", None),
        ] {
            let read = Decimal::read(text).map(|number| number.to_string());
            assert_eq!(read.as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_distance_is_exact() {
        let of = |text: &str| Decimal::read(text).unwrap();
        assert_eq!(of("0.3").distance(of("0.1")), of("0.2"));
        assert_eq!(of("-1").distance(of("1")), of("2"));
    }
}
