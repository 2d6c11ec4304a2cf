//! The printed recovery code: 128 random bits in eight groups, each with its own check.
//!
//! Letters and digits after Crockford's Base32, not words: the same sheet is typed in seven
//! languages and on any keyboard, and 0, O, 1, I and L cannot be taken for one another. A group
//! holds 16 bits and 4 bits of check, so that a slip is named where it was made.

use footbridge_signing::sealing::Identity;
use zeroize::Zeroizing;

use crate::error::{RecoveryError, Result};
use crate::host::Host;
use crate::ids::sha256;

/// Crockford's Base32: no I, L, O, U.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const GROUPS: usize = 8;
const SYMBOLS_IN_A_GROUP: usize = 4;

/// A printed recovery code.
pub(super) struct Code(Zeroizing<[u8; 2 * GROUPS]>);

impl Code {
    /// Draws a new one.
    pub(super) fn draw(host: &Host) -> Self {
        Self(Zeroizing::new(host.draw()))
    }

    /// Reads what a person typed: case, spaces and dashes do not matter.
    ///
    /// # Errors
    /// [`RecoveryError::CodeForm`] if it is too short or too long, or holds other signs;
    /// [`RecoveryError::CodeGroup`] with the number of the first group that does not fit.
    pub(super) fn parse(text: &str) -> Result<Self> {
        let typed = text.chars().filter(|c| !c.is_whitespace() && *c != '-');
        let values: Option<Vec<u32>> = typed.map(value_of).collect();
        let values = Zeroizing::new(values.ok_or(RecoveryError::CodeForm)?);
        if values.len() != GROUPS * SYMBOLS_IN_A_GROUP {
            return Err(RecoveryError::CodeForm.into());
        }
        let mut bytes = Zeroizing::new([0; 2 * GROUPS]);
        for (place, symbols) in values.chunks_exact(SYMBOLS_IN_A_GROUP).enumerate() {
            let group = symbols.iter().fold(0, |group, value| group << 5 | value);
            let half = ((group >> 4) as u16).to_be_bytes();
            if group & 0xf != check_of(place, half) {
                return Err(RecoveryError::CodeGroup { group: place + 1 }.into());
            }
            bytes[2 * place..2 * place + 2].copy_from_slice(&half);
        }
        Ok(Self(bytes))
    }

    /// The eight groups, for printing.
    pub(super) fn groups(&self) -> Vec<String> {
        let halves = self.0.chunks_exact(2).enumerate();
        halves
            .map(|(place, half)| group_of(place, [half[0], half[1]]))
            .collect()
    }

    /// The identity that opens recovery files. Only its recipient is ever kept.
    pub(super) fn identity(&self) -> Identity {
        let seed = Zeroizing::new(sha256(&[b"footbridge recovery 1", self.0.as_slice()]));
        Identity::from_seed(&seed)
    }
}

fn group_of(place: usize, half: [u8; 2]) -> String {
    let group = u32::from(u16::from_be_bytes(half)) << 4 | check_of(place, half);
    let symbol = |shift: u32| char::from(SYMBOLS[(group >> shift & 31) as usize]);
    [15, 10, 5, 0].into_iter().map(symbol).collect()
}

/// Four bits over a group and its place, so that two groups in the wrong order show too.
fn check_of(place: usize, half: [u8; 2]) -> u32 {
    let digest = sha256(&[b"footbridge recovery group 1", &[place as u8], &half]);
    u32::from(digest[0] >> 4)
}

fn value_of(typed: char) -> Option<u32> {
    let meant = match typed.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = SYMBOLS
        .iter()
        .position(|symbol| char::from(*symbol) == meant)?;
    u32::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::tests::host;

    #[test]
    fn a_code_is_read_back_however_it_was_typed() {
        let code = Code::draw(&host());
        let groups = code.groups();
        assert!(groups.len() == 8 && groups.iter().all(|group| group.len() == 4));
        let recipient = code.identity().recipient();
        let sloppy = groups.join(" ").to_lowercase().replace('0', "o");
        for typed in [groups.join("-"), groups.concat(), sloppy] {
            let read = Code::parse(&typed).unwrap();
            assert_eq!(read.identity().recipient(), recipient, "{typed}");
        }
    }

    #[test]
    fn the_format_is_fixed() {
        let code = Code(Zeroizing::new([0xa5; 16]));
        assert_eq!(
            code.groups().join("-"),
            "MPJZ-MPJN-MPJZ-MPJK-MPJS-MPJK-MPJK-MPJT"
        );
        assert_eq!(
            code.identity().recipient().to_string(),
            "age14heezky72ql7gzvv4crs505nqy4vz8gqxntz5yqsjk7s3qku8d2qh343qp"
        );
    }

    #[test]
    fn a_slip_is_named_by_its_group() {
        let groups = Code::draw(&host()).groups();
        let mut seen = 0;
        for place in 0..8 {
            for symbol in SYMBOLS {
                let mut slip = groups.clone();
                slip[place].replace_range(1..2, &char::from(*symbol).to_string());
                match Code::parse(&slip.join("-")).map(drop) {
                    Ok(()) => {}
                    Err(error) => {
                        assert_eq!(error.code(), "recovery-code-group-wrong");
                        assert_eq!(error.args(), [("group", (place + 1).to_string())]);
                        seen += 1;
                    }
                }
            }
        }
        assert!(seen > 8 * 31 * 4 / 5, "four bits of check see most: {seen}");
        for bad in ["", "0000", "U", &format!("{}0", groups.concat())] {
            let error = Code::parse(bad).map(drop).unwrap_err();
            assert_eq!(error.code(), "recovery-code-wrong-form", "{bad}");
        }
    }
}
