//! What judges come to: the cut, how sure it is, how far they agree.
//!
//! Modified Angoff: a judge's cut is the sum of what they expect of each item; the cut is the mean
//! over the judges. `docs/assessment.md` has the definitions and what they were checked with.

use crate::assessment::statistics::{Interval, t_quantile};

/// The probability below which the upper end of a 95 % interval lies.
const UPPER: f64 = 0.975;
/// Mean squares below this are the rounding of equal numbers.
const CONSTANT: f64 = 1e-12;

/// The cut of several judges, in right answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cut {
    /// The mean of their cuts.
    pub value: f64,
    /// Its standard error: their standard deviation by the root of their number.
    pub error: f64,
    /// Its interval at 95 %, by Student's t.
    pub interval: Interval,
}

/// The cut of judges; `None` of fewer than two.
pub fn cut(judges: &[f64]) -> Option<Cut> {
    if judges.len() < 2 {
        return None;
    }
    let n = judges.len() as f64;
    let value = judges.iter().sum::<f64>() / n;
    let squares: f64 = judges.iter().map(|cut| (cut - value).powi(2)).sum();
    let error = (squares / (n - 1.0) / n).sqrt();
    let reach = error * t_quantile(UPPER, n - 1.0)?;
    Some(Cut {
        value,
        error,
        interval: Interval {
            low: value - reach,
            high: value + reach,
        },
    })
}

/// How far judges agree: ICC(2,k), two-way random effects, absolute agreement, of the mean of k
/// judges (Shrout and Fleiss 1979). At most 1; it can be negative.
///
/// A row for each item with what each judge said of it, all of the same length. `None` of fewer
/// than two items or judges, and where nothing differs.
pub fn agreement(items: &[Vec<f64>]) -> Option<f64> {
    let (n, k) = (items.len(), items.first()?.len());
    if n < 2 || k < 2 || items.iter().any(|row| row.len() != k) {
        return None;
    }
    let (rows, columns) = (n as f64, k as f64);
    let all = items.iter().flatten().sum::<f64>() / (rows * columns);
    let of_row = |row: &Vec<f64>| row.iter().sum::<f64>() / columns;
    let of_judge = |judge: usize| items.iter().map(|row| row[judge]).sum::<f64>() / rows;
    let judges: Vec<f64> = (0..k).map(of_judge).collect();
    let between_items: f64 = items.iter().map(|row| (of_row(row) - all).powi(2)).sum();
    let between_judges: f64 = judges.iter().map(|mean| (mean - all).powi(2)).sum();
    let left: f64 = items
        .iter()
        .flat_map(|row| {
            let mean = of_row(row);
            let each = row.iter().zip(&judges);
            each.map(move |(said, judge)| (said - mean - judge + all).powi(2))
        })
        .sum();
    let items_square = columns * between_items / (rows - 1.0);
    let judges_square = rows * between_judges / (columns - 1.0);
    let error = left / ((rows - 1.0) * (columns - 1.0));
    let whole = items_square + (judges_square - error) / rows;
    (whole.abs() > CONSTANT).then(|| (items_square - error) / whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn near(got: f64, wanted: f64) {
        assert!((got - wanted).abs() < 1e-9, "got {got}, wanted {wanted}");
    }

    #[test]
    fn the_example_of_shrout_and_fleiss() {
        let rows = [
            [9.0, 2.0, 5.0, 8.0],
            [6.0, 1.0, 3.0, 2.0],
            [8.0, 4.0, 6.0, 8.0],
            [7.0, 1.0, 2.0, 6.0],
            [10.0, 5.0, 6.0, 9.0],
            [6.0, 2.0, 4.0, 7.0],
        ];
        let found = agreement(&rows.map(Vec::from)).unwrap();
        assert!((found - 0.62).abs() < 0.005, "{found}");
    }

    #[test]
    fn judges_who_say_the_same_agree_and_where_nothing_differs_there_is_no_figure() {
        near(agreement(&[vec![0.1, 0.1], vec![0.9, 0.9]]).unwrap(), 1.0);
        assert_eq!(agreement(&[vec![0.5, 0.5], vec![0.5, 0.5]]), None);
        assert_eq!(agreement(&[vec![0.5, 0.5]]), None);
        assert_eq!(agreement(&[vec![0.5], vec![0.6]]), None);
        assert_eq!(agreement(&[vec![0.5, 0.4], vec![0.6]]), None);
    }

    #[test]
    fn a_cut_is_the_mean_of_its_judges_with_what_they_differ() {
        let found = cut(&[6.0, 7.0, 8.0]).unwrap();
        near(found.value, 7.0);
        near(found.error, 1.0 / 3.0_f64.sqrt());
        // Student's t for two degrees of freedom at 97.5 %: 4.30265272974946.
        near(
            found.interval.high,
            7.0 + 4.302_652_729_749_46 / 3.0_f64.sqrt(),
        );
        assert_eq!(cut(&[6.0]), None);
        near(cut(&[6.0, 6.0]).unwrap().error, 0.0);
    }
}
