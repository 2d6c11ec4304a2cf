//! Padmé lengths, so that a sealed file's size tells little about its content.

/// The Padmé length for a content of `len` bytes: at least `len`, at most 12 % more.
///
/// Lengths keep only as many leading bits as their own length needs to be written.
/// A length so large that its padding would not fit into 64 bits stays as it is.
///
/// Source: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files
/// and Communication with PURBs", PETS 2019, algorithm 1.
pub fn padme(len: u64) -> u64 {
    if len < 2 {
        return len;
    }
    let exponent = len.ilog2();
    let kept = exponent.checked_ilog2().map_or(0, |bits| bits + 1);
    let mask = (1_u64 << (exponent - kept)) - 1;
    len.checked_add(mask).map_or(len, |sum| sum & !mask)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_those_of_the_paper() {
        for (len, padded) in [
            (0, 0),
            (1, 1),
            (2, 2),
            (8, 8),
            (9, 10),
            (100, 104),
            (1000, 1024),
            (1_000_000, 1_015_808),
        ] {
            assert_eq!(padme(len), padded, "{len}");
        }
    }

    #[test]
    fn padding_never_shortens_and_costs_at_most_an_eighth() {
        for len in (1..100_000).chain([u64::MAX / 2, u64::MAX - 1, u64::MAX]) {
            let padded = padme(len);
            assert!(padded >= len, "{len}");
            assert!(padded - len <= len / 8, "{len}");
            assert_eq!(padme(padded), padded, "{len}");
        }
    }
}
