//! Texts for programs without a window: the same Fluent files that the window reads.

use fluent::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::rpc::ErrorWire;

/// The languages of the program, English first.
pub const LANGUAGES: &[&str] = &["en", "de", "es", "fr", "it", "pt-PT", "ro"];

/// The errors of every language, in the order of [`LANGUAGES`].
const ERRORS: &[&str] = &[
    include_str!("../../../locales/en/errors.ftl"),
    include_str!("../../../locales/de/errors.ftl"),
    include_str!("../../../locales/es/errors.ftl"),
    include_str!("../../../locales/fr/errors.ftl"),
    include_str!("../../../locales/it/errors.ftl"),
    include_str!("../../../locales/pt-PT/errors.ftl"),
    include_str!("../../../locales/ro/errors.ftl"),
];

/// The files with the words of what is printed or written into a table, in one language.
macro_rules! printed {
    ($language:literal) => {
        [
            printed!($language, "printing"),
            printed!($language, "computer"),
            printed!($language, "desk"),
            printed!($language, "classes"),
            printed!($language, "register"),
            printed!($language, "results"),
            printed!($language, "finals"),
            printed!($language, "figures"),
            printed!($language, "cuts"),
            printed!($language, "access"),
            printed!($language, "site"),
            printed!($language, "assessment"),
            printed!($language, "forms"),
        ]
    };
    ($language:literal, $file:literal) => {
        include_str!(concat!("../../../locales/", $language, "/", $file, ".ftl"))
    };
}

/// The words of what is printed, in the order of [`LANGUAGES`].
const PRINTED: &[[&str; 13]] = &[
    printed!("en"),
    printed!("de"),
    printed!("es"),
    printed!("fr"),
    printed!("it"),
    printed!("pt-PT"),
    printed!("ro"),
];

/// True for a sign that nobody sees and that could make a text look like another one: controls,
/// ends of lines, marks that turn the direction of writing.
pub(crate) fn hides(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The texts of what is printed, in one language.
pub(crate) struct Texts {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The texts of a language; English if the program does not speak it.
    pub(crate) fn of(language: &str) -> Self {
        let at = place_of(language);
        Self {
            language: LANGUAGES[at],
            bundle: bundle(LANGUAGES[at], PRINTED[at]),
        }
    }

    pub(crate) fn language(&self) -> &'static str {
        self.language
    }

    /// A text with its arguments; its key where there is none, which a test looks for.
    pub(crate) fn say(&self, key: &str, args: &[(&str, &str)], numbers: &[(&str, u32)]) -> String {
        let mut all: FluentArgs<'_> = args.iter().copied().collect();
        // Only a number chooses between one and many.
        numbers
            .iter()
            .for_each(|(name, number)| all.set(*name, *number));
        let pattern = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value());
        match pattern {
            Some(pattern) => self
                .bundle
                .format_pattern(pattern, Some(&all), &mut Vec::new())
                .into_owned(),
            None => key.to_owned(),
        }
    }
}

/// An error in words: what happened, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// One sentence.
    pub what: String,
    /// The remedy.
    pub hint: Option<String>,
}

/// Says an error in a language; in English if the program does not speak it.
pub fn speak(error: &ErrorWire, language: &str) -> Spoken {
    let at = place_of(language);
    let bundle = bundle(LANGUAGES[at], [ERRORS[at]]);
    let mut args = FluentArgs::new();
    for (name, value) in &error.args {
        args.set(name.as_str(), value.as_str());
    }
    let key = format!("errors-{}", error.code);
    let message = bundle
        .get_message(&key)
        .or_else(|| bundle.get_message("errors-unknown"));
    let text = |pattern| {
        bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    };
    let what = message
        .as_ref()
        .and_then(|message| message.value())
        .map(text);
    let hint = message.and_then(|message| message.get_attribute("hint"));
    Spoken {
        what: what.unwrap_or_else(|| error.code.clone()),
        hint: hint.map(|hint| text(hint.value())),
    }
}

fn place_of(language: &str) -> usize {
    let known = LANGUAGES.iter().position(|known| *known == language);
    known.unwrap_or(0)
}

fn bundle<const N: usize>(
    language: &str,
    sources: [&'static str; N],
) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.parse().expect("LANGUAGES are language tags");
    let mut bundle = FluentBundle::new(vec![id]);
    bundle.set_use_isolating(false);
    // A file with mistakes still gives its good messages; a test refuses such files.
    for source in sources {
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(part, _)| part);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::all_codes;

    #[test]
    fn every_error_speaks_every_language_and_has_a_remedy() {
        for (language, source) in LANGUAGES.iter().zip(ERRORS) {
            assert!(
                FluentResource::try_new((*source).to_owned()).is_ok(),
                "{language} parses"
            );
            let bundle = bundle(language, [*source]);
            for code in all_codes() {
                let message = bundle.get_message(&format!("errors-{code}"));
                let message = message.unwrap_or_else(|| panic!("{language}: errors-{code}"));
                assert!(
                    message.value().is_some(),
                    "{language}: errors-{code} has a sentence"
                );
                assert!(
                    message.get_attribute("hint").is_some(),
                    "{language}: errors-{code}.hint"
                );
            }
        }
    }
}
