//! Picture codes: four of twelve pictures in order, repeats allowed: 20,736 codes, drawn at random.
//!
//! They are kept as salted SHA-256. Fourteen bits have no strength of their
//! own; the encrypted store and the counter of wrong tries protect them.

use super::card::below;
use crate::error::{PeopleError, Result};
use crate::host::Host;
use crate::ids::sha256;

/// How many pictures there are.
const PICTURES: u8 = 12;

/// Four pictures in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PictureCode([u8; 4]);

impl PictureCode {
    pub(crate) fn draw(host: &Host) -> Self {
        Self(std::array::from_fn(|_| below(host, PICTURES)))
    }

    /// Reads the pictures that were tapped.
    pub(crate) fn from_pictures(pictures: &[u8]) -> Result<Self> {
        match <[u8; 4]>::try_from(pictures) {
            Ok(code) if code.iter().all(|picture| *picture < PICTURES) => Ok(Self(code)),
            _ => Err(PeopleError::PictureCodeForm.into()),
        }
    }

    pub(crate) fn pictures(&self) -> Vec<u8> {
        self.0.to_vec()
    }

    /// The four pictures in order.
    pub(crate) fn four(&self) -> [u8; 4] {
        self.0
    }

    pub(crate) fn hash(&self, salt: &[u8; 32]) -> [u8; 32] {
        sha256(&[salt, &self.0])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_four_of_twelve_pictures() {
        assert!(PictureCode::from_pictures(&[0, 11, 11, 3]).is_ok());
        for wrong in [&[1, 2, 3][..], &[1, 2, 3, 12], &[1, 2, 3, 4, 5], &[]] {
            assert_eq!(
                PictureCode::from_pictures(wrong).unwrap_err().code(),
                "picture-code-wrong-form"
            );
        }
    }
}
