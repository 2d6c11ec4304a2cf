//! Raised and lowered letters that have signs of their own.

use crate::rich::elements::Effect;

/// The same in small signs, if each letter has one.
pub(super) fn moved(text: &str, effect: Effect) -> Option<String> {
    let sign = |letter| match effect {
        Effect::Raised => raised(letter),
        _ => lowered(letter),
    };
    text.chars().map(sign).collect()
}

fn raised(letter: char) -> Option<char> {
    Some(match letter {
        '0' => '⁰',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4'..='9' => shifted(letter, '4', '⁴')?,
        '+' => '⁺',
        '-' | '−' | '–' => '⁻',
        '=' => '⁼',
        '(' => '⁽',
        ')' => '⁾',
        'n' => 'ⁿ',
        'i' => 'ⁱ',
        'o' => 'º',
        'a' => 'ª',
        '°' | 'º' | 'ª' | '™' | '®' | '©' | '²' | '³' | '¹' => letter,
        _ if letter.is_whitespace() => letter,
        _ => return None,
    })
}

fn lowered(letter: char) -> Option<char> {
    Some(match letter {
        '0'..='9' => shifted(letter, '0', '₀')?,
        '+' => '₊',
        '-' | '−' | '–' => '₋',
        '=' => '₌',
        '(' => '₍',
        ')' => '₎',
        'a' => 'ₐ',
        'e' => 'ₑ',
        'i' => 'ᵢ',
        'n' => 'ₙ',
        'o' => 'ₒ',
        'x' => 'ₓ',
        _ if letter.is_whitespace() => letter,
        _ => return None,
    })
}

fn shifted(letter: char, from: char, to: char) -> Option<char> {
    char::from_u32(u32::from(to) + u32::from(letter) - u32::from(from))
}
