//! Path patterns of delegations: the wildcards of a shell, segment by segment.
//!
//! Source: TUF 1.0.34 §4.5, `PATHPATTERN`. A wildcard never stands for a slash.

/// Whether a path has as many segments as the pattern, and each fits.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    let (patterns, segments) = (pattern.split('/'), path.split('/'));
    pattern.matches('/').count() == path.matches('/').count()
        && patterns.zip(segments).all(|(pattern, segment)| {
            let pattern: Vec<_> = pattern.chars().collect();
            let segment: Vec<_> = segment.chars().collect();
            fits(&pattern, &segment)
        })
}

/// Goes back to the last star only, so that hostile patterns cost no more than pattern times text.
fn fits(pattern: &[char], text: &[char]) -> bool {
    let (mut p, mut t) = (0, 0);
    let mut star = None;
    while t < text.len() {
        if pattern.get(p) == Some(&'*') {
            star = Some((p + 1, t));
            p += 1;
        } else if let Some(taken) = one(&pattern[p..], text[t]) {
            p += taken;
            t += 1;
        } else if let Some((after, from)) = star {
            star = Some((after, from + 1));
            (p, t) = (after, from + 1);
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|&c| c == '*')
}

/// How much of the pattern's head stands for this one character, if it does.
fn one(pattern: &[char], c: char) -> Option<usize> {
    match *pattern.first()? {
        '?' => Some(1),
        '[' => match set(pattern) {
            Some((members, taken)) => members_hold(members, c).then_some(taken),
            None => (c == '[').then_some(1),
        },
        plain => (plain == c).then_some(1),
    }
}

/// A set such as `[a-f_]`: what stands inside, and how long it is; a `]` in the first place is a member.
fn set(pattern: &[char]) -> Option<(&[char], usize)> {
    let negated = usize::from(pattern.get(1) == Some(&'!'));
    let from = 2 + negated;
    let end = from + pattern.get(from..)?.iter().position(|&c| c == ']')?;
    Some((&pattern[1..end], end + 1))
}

fn members_hold(members: &[char], c: char) -> bool {
    let (negated, mut rest) = match members {
        ['!', rest @ ..] => (true, rest),
        _ => (false, members),
    };
    let mut held = false;
    while let [first, more @ ..] = rest {
        rest = more;
        if let ['-', last, beyond @ ..] = more {
            held |= (*first..=*last).contains(&c);
            rest = beyond;
        } else {
            held |= *first == c;
        }
    }
    held != negated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards_stay_inside_their_segment() {
        for (pattern, path, expected) in [
            ("*", "a", true),
            ("*", "a/b", false),
            ("*.md", "README.md", true),
            ("*.md", "a/README.md", false),
            ("a/*/c", "a/b/c", true),
            ("a/*/c", "a/b/d/c", false),
            ("a*b*c", "axxbyyc", true),
            ("a*b*c", "axxbyy", false),
            ("?", "a", true),
            ("?", "", false),
            ("?", "/", false),
            ("**", "", true),
            ("a", "A", false),
            ("", "", true),
        ] {
            assert_eq!(matches(pattern, path), expected, "{pattern:?} on {path:?}");
        }
    }

    #[test]
    fn sets_hold_members_and_ranges() {
        for (pattern, path, expected) in [
            ("[ab]", "a", true),
            ("[ab]", "c", false),
            ("[a-f]x", "cx", true),
            ("[!a-f]", "c", false),
            ("[!a-f]", "g", true),
            ("[]]", "]", true),
            ("[a", "[a", true),
            ("[a-]", "-", true),
            ("[!]", "[!]", true),
            ("v[0-9].*", "v1.zip", true),
        ] {
            assert_eq!(matches(pattern, path), expected, "{pattern:?} on {path:?}");
        }
    }

    #[test]
    fn a_hostile_pattern_costs_little() {
        let pattern = "*a".repeat(2000);
        assert!(!matches(&pattern, &"a".repeat(1999)));
    }
}
