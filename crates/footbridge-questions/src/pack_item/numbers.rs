//! Numbers of an item: decimal, exact to a millionth.

use super::PackNumber;
use crate::{Accepted, Fault, Refusal};

const MILLION: f64 = 1e6;
/// Above this, and below a millionth, packs keep no number.
const MOST: f64 = 999_999_999.0;

/// A number as packs write it, with a tolerance around its middle.
pub(super) fn number(accepted: Accepted, unit: &str) -> Result<PackNumber, Refusal> {
    let (value, tolerance) = match accepted {
        Accepted::Around { value, tolerance } => (millionths(value)?, millionths(tolerance)?),
        Accepted::Between { low, high } => {
            let (low, high) = (millionths(low)?, millionths(high)?);
            if (low + high) % 2 != 0 {
                return Err(Fault::Number.because("its middle has more than six digits"));
            }
            ((low + high) / 2, (high - low) / 2)
        }
    };
    Ok(PackNumber {
        value: decimal(value),
        tolerance: decimal(tolerance.abs()),
        unit: unit.to_owned(),
    })
}

/// The number times a million; refused where that is no whole number.
fn millionths(number: f64) -> Result<i64, Refusal> {
    if number.abs() > MOST {
        return Err(Fault::Number.because("more than nine digits before the point"));
    }
    let whole = (number * MILLION).round();
    // The shortest digits that mean this number are what its author wrote.
    match (whole / MILLION - number).abs() <= number.abs() * f64::EPSILON {
        true => Ok(whole as i64),
        false => Err(Fault::Number.because("more than six digits behind the point")),
    }
}

fn decimal(millionths: i64) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let digits = millionths.unsigned_abs();
    let (whole, part) = (digits / 1_000_000, format!("{:06}", digits % 1_000_000));
    match part.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        part => format!("{sign}{whole}.{part}"),
    }
}
