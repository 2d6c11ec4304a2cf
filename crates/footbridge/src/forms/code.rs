//! The code of a form: eight signs drawn by chance and one that checks them, `4KX-7PM-2HA`.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, FormError};
use crate::host::Host;
use crate::ids::{AttemptId, PersonId, sha256};

/// Digits and capitals that nobody takes for one another, also in handwriting: no 0 and O, no 1,
/// I and L, no 5 and S, no 2 and Z beside each other. Their number is a prime.
const SIGNS: &[u8; 23] = b"23456789ACEFHJKMNPRTWXY";
const LENGTH: usize = 9;
const GROUP: usize = 3;

/// The code of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FormCode([u8; LENGTH]);

impl FormCode {
    /// Draws one; every code is as likely as any other.
    pub(crate) fn draw(host: &Host) -> Self {
        let mut values = [0; LENGTH];
        for value in &mut values[..LENGTH - 1] {
            *value = below(host, SIGNS.len() as u8);
        }
        values[LENGTH - 1] = check(&values[..LENGTH - 1]);
        Self(values)
    }

    /// Without dashes, as it stands in the journal and in the squares.
    pub(crate) fn plain(&self) -> String {
        let sign = |value: &u8| char::from(SIGNS[usize::from(*value)]);
        self.0.iter().map(sign).collect()
    }

    /// The attempt of a learner on this form: the same wherever it is typed, so that two
    /// computers at which one sheet was typed write one attempt.
    pub(crate) fn attempt_of(&self, person: PersonId) -> AttemptId {
        let hash = sha256(&[b"footbridge form 1", self.plain().as_bytes(), &person.0]);
        AttemptId(hash[..16].try_into().expect("16 of 32 bytes"))
    }
}

impl fmt::Display for FormCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = self.plain();
        let (one, rest) = plain.split_at(GROUP);
        let (two, three) = rest.split_at(GROUP);
        write!(f, "{one}-{two}-{three}")
    }
}

impl FromStr for FormCode {
    type Err = Error;

    /// Small letters, and what separates the groups, make no difference.
    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = || Error::from(FormError::CodeWrong);
        let is_gap = |c: &char| c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2014}');
        let mut values = Vec::with_capacity(LENGTH);
        for sign in text.chars().filter(|c| !is_gap(c)) {
            let sign = u8::try_from(sign.to_ascii_uppercase()).map_err(|_| wrong())?;
            let value = SIGNS.iter().position(|known| *known == sign);
            values.push(value.ok_or_else(wrong)? as u8);
        }
        let values: [u8; LENGTH] = values.try_into().map_err(|_| wrong())?;
        match check(&values[..LENGTH - 1]) == values[LENGTH - 1] {
            true => Ok(Self(values)),
            false => Err(wrong()),
        }
    }
}

/// The sign that makes the sum of all, each times its place, divisible by the number of signs.
/// That number is a prime and no place is a multiple of it, so one wrong sign and two that
/// changed places are both found.
fn check(values: &[u8]) -> u8 {
    let prime = SIGNS.len() as u32;
    let sum: u32 = (1..)
        .zip(values)
        .map(|(place, value)| place * u32::from(*value))
        .sum();
    let last = values.len() as u32 + 1;
    let fits = |value: &u32| (sum + last * value).is_multiple_of(prime);
    (0..prime).find(fits).unwrap_or_default() as u8
}

fn below(host: &Host, limit: u8) -> u8 {
    let fair = u8::MAX - u8::MAX % limit;
    let mut drawn = std::iter::repeat_with(|| host.draw::<1>()[0]);
    drawn.find(|drawn| *drawn < fair).unwrap_or_default() % limit
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> Vec<FormCode> {
        let one = |n: u8| {
            let mut values = [0; LENGTH];
            for (place, value) in values[..LENGTH - 1].iter_mut().enumerate() {
                *value = (n * 7 + place as u8 * 5) % SIGNS.len() as u8;
            }
            values[LENGTH - 1] = check(&values[..LENGTH - 1]);
            FormCode(values)
        };
        (0..20).map(one).collect()
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for code in some() {
            let shown = code.to_string();
            assert_eq!(shown.len(), 11);
            for text in [
                shown.clone(),
                code.plain(),
                shown.to_lowercase(),
                shown.replace('-', "  "),
                shown.replace('-', "\u{2013}"),
            ] {
                assert_eq!(text.parse::<FormCode>().unwrap(), code, "{text}");
            }
        }
    }

    #[test]
    fn one_wrong_sign_and_two_that_changed_places_are_found() {
        for code in some() {
            let plain = code.plain().into_bytes();
            let wrong = |bytes: &[u8]| {
                let text = std::str::from_utf8(bytes).unwrap();
                let error = text.parse::<FormCode>().unwrap_err();
                assert_eq!(error.code(), "form-code-wrong", "{text}");
            };
            for place in 0..LENGTH {
                for sign in SIGNS.iter().filter(|sign| **sign != plain[place]) {
                    let mut other = plain.clone();
                    other[place] = *sign;
                    wrong(&other);
                }
                for second in place + 1..LENGTH {
                    if plain[place] != plain[second] {
                        let mut other = plain.clone();
                        other.swap(place, second);
                        wrong(&other);
                    }
                }
            }
            wrong(&plain[1..]);
            wrong(b"");
        }
    }
}
