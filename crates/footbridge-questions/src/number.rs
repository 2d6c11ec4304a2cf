//! Numbers as authors type them.

use crate::{Fault, Refusal};

/// A number with a point, or with a comma where that can mean nothing else.
pub(crate) fn number(text: &str) -> Result<f64, Refusal> {
    let text = text.trim();
    let refused = || Fault::Number.because(text);
    let plain = match text.split_once(',') {
        None => text.to_owned(),
        Some((whole, part)) => with_comma(whole, part).ok_or_else(refused)??,
    };
    // `inf`, `nan` and hexadecimal forms are no numbers of a question.
    let allowed = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
    if !plain.bytes().all(allowed) {
        return Err(refused());
    }
    let value: f64 = plain.parse().map_err(|_| refused())?;
    if value.is_finite() {
        Ok(value)
    } else {
        Err(refused())
    }
}

/// `3,14` is a number; `1,234` may be two.
fn with_comma(whole: &str, part: &str) -> Option<Result<String, Refusal>> {
    let sign_off = whole.trim_start_matches(['+', '-']);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if part.is_empty() || !digits(sign_off) || !digits(part) {
        return None;
    }
    let thousands = part.len() == 3 && (1..=3).contains(&sign_off.len()) && sign_off != "0";
    Some(if thousands {
        Err(Fault::NumberAmbiguous.because(format!("{whole},{part}")))
    } else {
        Ok(format!("{whole}.{part}"))
    })
}

/// A weight in percent as a share, kept between -1 and 1.
pub(crate) fn share(percent: f64) -> f64 {
    let share = percent / 100.0;
    // Thirds and the like are rounded by the systems that write them.
    let third = (share * 3.0).round() / 3.0;
    let sixth = (share * 6.0).round() / 6.0;
    let near = [third, sixth]
        .into_iter()
        .find(|exact| (exact - share).abs() < 5e-4);
    near.unwrap_or(share).clamp(-1.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_or_refused() {
        assert_eq!(number(" -3.5e2 "), Ok(-350.0));
        assert_eq!(number("4,25"), Ok(4.25));
        assert_eq!(number("0,125"), Ok(0.125));
        assert_eq!(number("1,234").unwrap_err().fault, Fault::NumberAmbiguous);
        for wrong in [
            "", "inf", "NaN", "1e999", "1/3", "0x10", "1 000", "2,", "1,2,3",
        ] {
            assert_eq!(number(wrong).unwrap_err().fault, Fault::Number, "{wrong}");
        }
    }

    #[test]
    fn rounded_thirds_are_thirds() {
        assert_eq!(share(33.33333), 1.0 / 3.0);
        assert_eq!(share(16.66667), 1.0 / 6.0);
        assert_eq!(share(33.0), 0.33);
        assert_eq!(share(-250.0), -1.0);
    }
}
