//! Texts: each in every language of its pack, and none that could deceive the eye.

use super::wrong;
use crate::error::Result;
use crate::i18n::hides;
use crate::packs::course::Texts;

/// Longest single text, in bytes.
const MAX_TEXT_BYTES: usize = 2000;

/// Tags such as `en` or `pt-PT`, each once.
pub(super) fn check_languages(languages: &[String]) -> Result<()> {
    const FILE: &str = "pack.json";
    if languages.is_empty() {
        return Err(wrong(FILE, "a pack has a language"));
    }
    for (n, language) in languages.iter().enumerate() {
        if !is_tag(language) {
            return Err(wrong(FILE, format!("{language:?} is no language")));
        }
        if languages[..n].contains(language) {
            return Err(wrong(
                FILE,
                format!("{language}: this language stands twice"),
            ));
        }
    }
    Ok(())
}

fn is_tag(tag: &str) -> bool {
    let (language, region) = match tag.split_once('-') {
        Some((language, region)) => (language, Some(region)),
        None => (tag, None),
    };
    let region_fits =
        |region: &str| region.len() == 2 && region.bytes().all(|b| b.is_ascii_uppercase());
    (2..=3).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && region.is_none_or(region_fits)
}

/// A text in every language of the pack and in no other.
pub(super) fn check_texts(place: &str, texts: &Texts, languages: &[String]) -> Result<()> {
    for language in languages {
        if !texts.contains_key(language) {
            return Err(wrong(place, format!("a text is not in {language}")));
        }
    }
    for (language, text) in texts {
        if !languages.contains(language) {
            return Err(wrong(
                place,
                format!("{language} is no language of this pack"),
            ));
        }
        check_text(&format!("{place}: {language}"), text)?;
    }
    Ok(())
}

/// A text in every language of the pack, and perhaps in more: staff read it too.
pub(super) fn check_texts_at_least(place: &str, texts: &Texts, languages: &[String]) -> Result<()> {
    for language in languages {
        if !texts.contains_key(language) {
            return Err(wrong(place, format!("a text is not in {language}")));
        }
    }
    for (language, text) in texts {
        if !is_tag(language) {
            return Err(wrong(place, format!("{language:?} is no language")));
        }
        check_text(&format!("{place}: {language}"), text)?;
    }
    Ok(())
}

/// Words of a sane length, without controls and without marks that turn the direction of reading.
pub(super) fn check_text(place: &str, text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(wrong(place, "a text is empty"));
    }
    if text.len() > MAX_TEXT_BYTES {
        return Err(wrong(
            place,
            format!("a text is longer than {MAX_TEXT_BYTES} bytes"),
        ));
    }
    if text.contains(hides) {
        return Err(wrong(
            place,
            "a text holds an invisible sign that is not allowed",
        ));
    }
    Ok(())
}
