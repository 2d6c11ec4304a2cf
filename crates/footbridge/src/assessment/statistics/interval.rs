//! Intervals at 95 %: of a share, and of a correlation.

/// The 97.5 % point of the normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// An interval at 95 %. It always holds the figure that it belongs to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Lower end, in the unit of the figure.
    pub low: f64,
    /// Upper end, in the unit of the figure.
    pub high: f64,
}

/// Wilson's score interval (1927) of a share of `n` people.
///
/// With partial credit the share is a mean of scores within 0 and 1. Such scores vary at most as
/// much as right and wrong ones of the same mean, so the interval is then rather too wide.
pub(super) fn wilson(share: f64, n: usize) -> Option<Interval> {
    if n == 0 {
        return None;
    }
    let (n, square) = (n as f64, Z * Z);
    let shrink = 1.0 + square / n;
    let middle = (share + square / (2.0 * n)) / shrink;
    let spread = share * (1.0 - share) / n + square / (4.0 * n * n);
    let half = Z / shrink * spread.max(0.0).sqrt();
    Some(Interval {
        low: (middle - half).clamp(0.0, share),
        high: (middle + half).clamp(share, 1.0),
    })
}

/// The interval of a correlation by Fisher's z (1921); `None` of fewer than four people.
pub(super) fn fisher(correlation: f64, n: usize) -> Option<Interval> {
    if n < 4 {
        return None;
    }
    let (z, half) = (correlation.atanh(), Z / ((n - 3) as f64).sqrt());
    Some(Interval {
        low: (z - half).tanh().min(correlation),
        high: (z + half).tanh().max(correlation),
    })
}
