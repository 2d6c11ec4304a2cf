//! What a passphrase must be before it is taken.

use zxcvbn::{Score, zxcvbn};

use super::commands::{PassphraseRated, RatePassphrase, Strength};
use crate::error::{PeopleError, Result};
use crate::rpc::Call;

/// Shortest passphrase, in characters.
const AT_LEAST: usize = 12;

/// So much of a passphrase is looked at; the work grows faster than its length.
const LOOKED_AT: usize = 100;

/// Refuses a passphrase that is too easy to guess. `known` is what others know of the person.
pub(crate) fn accept(passphrase: &str, known: &[&str]) -> Result<()> {
    match rate(passphrase, known).strength {
        Strength::Good => Ok(()),
        Strength::Short | Strength::Guessable => Err(PeopleError::PassphraseWeak.into()),
    }
}

/// `passphrase.rate`: while somebody types. Nothing of it is kept.
pub(crate) fn rate_typed(_: &mut Call<'_>, request: RatePassphrase) -> Result<PassphraseRated> {
    let known: Vec<&str> = request.known.iter().map(String::as_str).collect();
    Ok(rate(&request.passphrase, &known))
}

fn rate(passphrase: &str, known: &[&str]) -> PassphraseRated {
    let missing = AT_LEAST.saturating_sub(passphrase.chars().count());
    let looked_at: String = passphrase.chars().take(LOOKED_AT).collect();
    let strength = if missing > 0 {
        Strength::Short
    } else if is_guessable(&looked_at, known) {
        Strength::Guessable
    } else {
        Strength::Good
    };
    PassphraseRated {
        strength,
        missing: missing as u32,
    }
}

/// Also without its spaces: a word said twice is not two words.
fn is_guessable(typed: &str, known: &[&str]) -> bool {
    let joined: String = typed.split_whitespace().collect();
    [typed, &joined]
        .iter()
        .any(|one| zxcvbn(one, known).score() < Score::Three)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_short_or_easy_to_guess_is_refused_and_four_words_are_good() {
        for (typed, strength) in [
            ("", Strength::Short),
            ("kestrel fog", Strength::Short),
            ("passwordpassword", Strength::Guessable),
            ("password password", Strength::Guessable),
            ("qwertyuiop123", Strength::Guessable),
            ("aaaaaaaaaaaaaaaa", Strength::Guessable),
            ("Paulo Mendes 1979", Strength::Guessable),
            ("seven quiet lanterns drifting", Strength::Good),
            ("vier Äpfel tanzen leise", Strength::Good),
        ] {
            assert_eq!(rate(typed, &["Paulo Mendes"]).strength, strength, "{typed}");
        }
        assert_eq!(rate("kestrel", &[]).missing, 5);
    }

    /// What tests and the sample data use must be what people may use.
    #[test]
    fn the_passphrases_of_tests_and_samples_are_good() {
        for typed in [
            crate::desk::tests::PASSPHRASE,
            "sample passphrase",
            "a long passphrase",
            "correct horse battery",
            "lamp river copper sixteen",
        ] {
            assert_eq!(
                rate(typed, &["Paulo", "Ada"]).strength,
                Strength::Good,
                "{typed}"
            );
        }
    }

    #[test]
    fn an_endless_passphrase_is_rated_at_once() {
        let endless = "lanterns and umbrellas ".repeat(40_000);
        assert_eq!(rate(&endless, &[]).strength, Strength::Good);
    }
}
