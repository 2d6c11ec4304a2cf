//! The control characters of GIFT and the backslash before them.

/// What a backslash takes the meaning from; `\n` is a line feed.
const ESCAPED: [u8; 8] = *b"\\:#={}~n";

/// The place of the first unescaped `needle`.
pub(super) fn find(text: &str, needle: &str) -> Option<usize> {
    places(text).find(|place| text[*place..].starts_with(needle))
}

/// The places of all unescaped characters.
pub(super) fn places(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while bytes.get(at) == Some(&b'\\')
            && bytes.get(at + 1).is_some_and(|next| ESCAPED.contains(next))
        {
            at += 2;
        }
        let place = at;
        let character = text[place..].chars().next()?;
        at += character.len_utf8();
        Some(place)
    })
}

/// The text before and behind an unescaped mark.
pub(super) fn split<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    let place = find(text, mark)?;
    Some((&text[..place], &text[place + mark.len()..]))
}

/// The text without its backslashes; `\n` becomes `line_feed`.
pub(super) fn unescaped(text: &str, line_feed: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        match (character, next) {
            ('\\', Some('n')) => {
                characters.next();
                plain.push_str(line_feed);
            }
            ('\\', Some(next)) if next.is_ascii() && ESCAPED.contains(&(next as u8)) => {
                characters.next();
                plain.push(next);
            }
            _ => plain.push(character),
        }
    }
    plain
}
