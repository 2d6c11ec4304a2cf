//! Doors for the fuzz targets: sounds and films as a pack brings them.

use super::film::check_film;
use super::sound::{check_sound, with_sums};

/// A sound as it is, and once more with the checksum of every page put right.
pub fn sound(bytes: &[u8]) {
    for bytes in [bytes, &with_sums(bytes)] {
        if let Ok(millis) = check_sound(bytes) {
            assert!(millis > 0);
            assert!(check_sound(&bytes[..bytes.len() - 1]).is_err());
        }
    }
}

/// A film.
pub fn film(bytes: &[u8]) {
    if let Ok(millis) = check_film(bytes) {
        assert!(millis > 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::film::tests::film as whole_film;
    use crate::packs::sound::tests::sound as whole_sound;
    use proptest::collection::vec;
    use proptest::prelude::*;

    /// Where, as a share of the whole; how many bytes go; what comes instead.
    fn change() -> impl Strategy<Value = (f64, usize, Vec<u8>)> {
        (0.0..1.0, 0..6usize, vec(any::<u8>(), 0..6))
    }

    fn changed(mut bytes: Vec<u8>, changes: &[(f64, usize, Vec<u8>)]) -> Vec<u8> {
        for (at, gone, new) in changes {
            let at = (bytes.len() as f64 * at) as usize;
            let end = bytes.len().min(at + gone);
            bytes.splice(at..end, new.iter().copied());
        }
        bytes
    }

    proptest! {
        #[test]
        fn a_changed_sound_never_breaks_the_reader(changes in vec(change(), 1..6)) {
            sound(&changed(whole_sound(1500), &changes));
        }

        #[test]
        fn a_changed_film_never_breaks_the_reader(changes in vec(change(), 1..6)) {
            film(&changed(whole_film(2500.0), &changes));
        }
    }

    #[test]
    fn a_page_whose_sum_was_put_right_is_read() {
        let whole = whole_sound(1500);
        let mut summed_wrong = whole.clone();
        summed_wrong[22] ^= 1;
        assert!(check_sound(&summed_wrong).is_err());
        assert_eq!(with_sums(&summed_wrong), whole);
    }
}
