//! Mean, variance and correlation of small samples.

/// How far a figure may stand beside a threshold and still count as on it: 0.9 - 0.7 is a last
/// digit more than 0.2.
pub(super) const ROUNDING: f64 = 1e-9;
/// A sample variance below this is the rounding of equal numbers. Scores are counted in hundredths,
/// so one that differs among a million people still gives 1e-10.
const CONSTANT: f64 = 1e-18;

/// The mean; `None` of nothing.
pub(super) fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// The sample variance (divided by n - 1), 0 for equal numbers; `None` of fewer than two.
pub(super) fn variance(values: &[f64]) -> Option<f64> {
    if values.len() < 2 {
        return None;
    }
    let mean = mean(values)?;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    let variance = squares / (values.len() - 1) as f64;
    Some(if variance > CONSTANT { variance } else { 0.0 })
}

/// Pearson's correlation, -1 to 1; `None` where one side does not vary, or of fewer than two.
pub(super) fn correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let (left, right): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    let spread = variance(&left)? * variance(&right)?;
    if spread == 0.0 {
        return None;
    }
    let (left, right) = (mean(&left)?, mean(&right)?);
    let products: f64 = pairs.iter().map(|(l, r)| (l - left) * (r - right)).sum();
    let covariance = products / (pairs.len() - 1) as f64;
    Some((covariance / spread.sqrt()).clamp(-1.0, 1.0))
}
