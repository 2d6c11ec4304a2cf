//! From a scoring that can be run on any set of labels to weights and a rule.

use crate::checks::too_many;
use crate::{Refusal, Scoring};

/// What a scoring comes to.
#[derive(Debug, PartialEq)]
pub(crate) struct Worth {
    /// The share of each label.
    pub(crate) weights: Vec<f64>,
    pub(crate) scoring: Scoring,
    /// Whether credit for parts was left out because no weights give the same.
    pub(crate) partial_lost: bool,
    /// Whether a wrong set could fall below nothing.
    pub(crate) negative: bool,
}

/// Scores closer than this share of the best are the same.
const SAME: f64 = 0.02;

/// Finds the best of the candidate sets and what its neighbours are worth.
///
/// Sets and labels are places; `points` runs the scoring. Nothing if no candidate scores.
pub(crate) fn worth(
    n_labels: usize,
    candidates: &[Vec<usize>],
    points: &mut dyn FnMut(&[usize]) -> Result<f64, Refusal>,
) -> Result<Option<Worth>, Refusal> {
    too_many(n_labels)?;
    too_many(candidates.len())?;
    let (mut right, mut best) = (&Vec::new(), 0.0);
    for set in candidates {
        let found = points(set)?;
        if found > best || (found == best && found > 0.0 && set.len() < right.len()) {
            (right, best) = (set, found);
        }
    }
    if best <= 0.0 {
        return Ok(None);
    }
    let same =
        |one: f64, other: f64| (one.clamp(0.0, best) - other.clamp(0.0, best)).abs() <= best * SAME;
    let empty = points(&[])?;
    let mut whole = empty <= 0.0;
    let mut parts = same(empty, 0.0);
    let mut negative = empty < 0.0;
    let mut gains = Vec::with_capacity(n_labels);
    for label in 0..n_labels {
        // What the right set is worth with one label more or one less tells what the label is worth.
        let mut other = right.clone();
        let is_right = right.iter().position(|known| *known == label);
        match is_right {
            Some(place) => drop(other.remove(place)),
            None => other.push(label),
        }
        let found = points(&other)?;
        let gain = if is_right.is_some() {
            best - found
        } else {
            found - best
        };
        gains.push(gain);
        let alone = points(&[label])?;
        whole &= found <= best * SAME && (right[..] == [label] || alone <= best * SAME);
        parts &= same(alone, gain);
        negative |= found < 0.0 || alone < 0.0;
    }
    let sum: f64 = right.iter().map(|label| gains[*label]).sum();
    parts &= (sum - best).abs() <= best * SAME;
    let share = 1.0 / right.len().max(1) as f64;
    let by_parts = parts && !whole;
    let weight = |label: usize| match (by_parts, right.contains(&label)) {
        (true, _) => (gains[label] / best).clamp(-1.0, 1.0),
        (false, true) => share,
        (false, false) => 0.0,
    };
    Ok(Some(Worth {
        weights: (0..n_labels).map(weight).collect(),
        scoring: if by_parts {
            Scoring::Parts
        } else {
            Scoring::Whole
        },
        partial_lost: !whole && !parts,
        negative,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(points: impl Fn(&[usize]) -> f64) -> Worth {
        worth(4, &[vec![0, 1]], &mut |set| Ok(points(set)))
            .unwrap()
            .unwrap()
    }

    #[test]
    fn rules_are_told_by_their_scores() {
        let whole = found(|set| {
            if set == [0, 1] || set == [1, 0] {
                5.0
            } else {
                0.0
            }
        });
        assert_eq!((whole.scoring, whole.partial_lost), (Scoring::Whole, false));
        assert_eq!(whole.weights, [0.5, 0.5, 0.0, 0.0]);
        let parts = found(|set| set.iter().map(|label| [2.0, 2.0, -1.0, 0.0][*label]).sum());
        assert_eq!(
            (parts.scoring, parts.partial_lost, parts.negative),
            (Scoring::Parts, false, true)
        );
        assert_eq!(parts.weights, [0.5, 0.5, -0.25, 0.0]);
        let odd = found(|set| if set.len() == 2 { 4.0 } else { 1.0 });
        assert!(odd.partial_lost);
        assert_eq!(worth(4, &[vec![0]], &mut |_| Ok(0.0)), Ok(None));
    }
}
