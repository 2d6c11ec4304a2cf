//! Which counts of people are shown: none of fewer than five, and none that tells such a one.

/// Counts from one up to here are not shown.
const FEW: usize = 4;

fn is_few(count: usize) -> bool {
    (1..=FEW).contains(&count)
}

/// A count by itself: nobody is nobody, one to four is a few.
pub(super) fn count(people: usize) -> Option<u32> {
    (!is_few(people)).then(|| u32::try_from(people).unwrap_or(u32::MAX))
}

/// Counts that add up to a number that is shown as well. Where one alone would be hidden, it could
/// be worked out; the smallest of the others is hidden with it.
pub(super) fn counts(people: &[usize]) -> Vec<Option<u32>> {
    let mut shown: Vec<Option<u32>> = people.iter().map(|people| count(*people)).collect();
    let hidden = shown.iter().filter(|shown| shown.is_none()).count();
    if hidden == 1 {
        let others = (0..people.len()).filter(|place| people[*place] > FEW);
        if let Some(smallest) = others.min_by_key(|place| people[*place]) {
            shown[smallest] = None;
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_to_four_people_are_never_counted_in_public() {
        let shown = [0, 1, 4, 5].map(count);
        assert_eq!(shown, [Some(0), None, None, Some(5)]);
    }

    #[test]
    fn a_hidden_count_cannot_be_worked_out_from_the_others() {
        assert_eq!(counts(&[30, 3, 12, 0]), [Some(30), None, None, Some(0)]);
        assert_eq!(counts(&[30, 3, 2, 9]), [Some(30), None, None, Some(9)]);
        assert_eq!(counts(&[30, 9]), [Some(30), Some(9)]);
        assert_eq!(counts(&[3, 0]), [None, Some(0)]);
        assert_eq!(counts(&[]), []);
    }
}
