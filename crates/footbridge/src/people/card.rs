//! Card numbers: five random digits and a check digit, written `4718-26`.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, PeopleError, Result};
use crate::host::Host;
use crate::ids::PersonId;
use crate::site::Site;

/// The number on a learner's card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct CardNumber([u8; 6]);

/// Damm's table: a quasigroup of order ten that catches every single wrong
/// digit and every swap of neighbours (H. M. Damm, 2004).
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

impl CardNumber {
    /// Draws a number.
    pub(crate) fn draw(host: &Host) -> Self {
        let mut digits = [0; 6];
        for digit in &mut digits[..5] {
            *digit = below(host, 10);
        }
        digits[5] = check(&digits[..5]);
        Self(digits)
    }

    /// The number with these five digits.
    #[cfg(test)]
    pub(crate) fn of(number: u32) -> Self {
        let digit = |place: u32| (number / 10_u32.pow(4 - place) % 10) as u8;
        let mut digits = [0, 1, 2, 3, 4, 0].map(digit);
        digits[5] = check(&digits[..5]);
        Self(digits)
    }

    /// The six digits without the dash.
    pub(crate) fn digits(&self) -> String {
        self.0
            .iter()
            .map(|digit| char::from(b'0' + digit))
            .collect()
    }
}

impl fmt::Display for CardNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.digits();
        write!(f, "{}-{}", &digits[..4], &digits[4..])
    }
}

impl FromStr for CardNumber {
    type Err = Error;

    /// Reads what people type, and what a reader of printed codes types: spaces and dashes do not
    /// matter, nor letters before the number.
    fn from_str(text: &str) -> Result<Self, Error> {
        let text = text
            .trim()
            .trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let digits: Vec<u8> = text
            .chars()
            .filter(char::is_ascii_digit)
            .map(|c| c as u8 - b'0')
            .collect();
        let clean = text
            .chars()
            .all(|c| c.is_ascii_digit() || c == '-' || c.is_whitespace());
        match <[u8; 6]>::try_from(digits) {
            Ok(digits) if clean && check(&digits[..5]) == digits[5] => Ok(Self(digits)),
            _ => Err(PeopleError::SignInWrong.into()),
        }
    }
}

fn check(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |state, digit| {
        DAMM[usize::from(state)][usize::from(*digit)]
    })
}

/// A number below `limit`, every one as likely as the other.
pub(super) fn below(host: &Host, limit: u8) -> u8 {
    let fair = u8::MAX - u8::MAX % limit;
    loop {
        let [byte] = host.draw::<1>();
        if byte < fair {
            return byte % limit;
        }
    }
}

impl Site {
    /// A learner's card number, written `4718-26`; empty without a card.
    pub(crate) fn card_number_of(&self, person: PersonId) -> Result<String> {
        let card = self.store.card_of(person)?;
        let number = card.and_then(|row| row.card.parse::<CardNumber>().ok());
        Ok(number.map(|number| number.to_string()).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::tests::host;

    #[test]
    fn a_card_number_is_read_however_it_is_typed() {
        let card = CardNumber::draw(&host());
        let typed = format!(" {} ", card.to_string().replace('-', " - "));
        assert_eq!(typed.parse::<CardNumber>().unwrap(), card);
    }

    #[test]
    fn a_wrong_digit_and_a_swap_are_caught() {
        let card = CardNumber([4, 7, 1, 8, 2, check(&[4, 7, 1, 8, 2])]);
        for place in 0..6 {
            for digit in 0..10 {
                let mut wrong = card.0;
                wrong[place] = digit;
                let read = CardNumber(wrong).digits().parse::<CardNumber>();
                assert_eq!(read.is_ok(), wrong == card.0, "digit {digit} at {place}");
            }
        }
        let mut swapped = card.0;
        swapped.swap(1, 2);
        assert!(CardNumber(swapped).digits().parse::<CardNumber>().is_err());
    }
}
