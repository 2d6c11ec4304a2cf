//! The fonts: Atkinson Hyperlegible as on the screens, and Noto Sans for names that it cannot write.

use serde_json::Value;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Their licences lie beside them in `fonts/`.
const FILES: [&[u8]; 6] = [
    include_bytes!("../fonts/AtkinsonHyperlegible-Regular.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegible-Bold.ttf"),
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
];

/// Stands where no font has a sign: all have it.
const NO_SIGN: char = '?';

/// Fonts, ready to set with.
pub(crate) struct Faces {
    pub(crate) fonts: Vec<Font>,
    pub(crate) book: LazyHash<FontBook>,
}

impl Faces {
    pub(crate) fn bundled() -> Self {
        let files = FILES.into_iter().map(Bytes::new);
        let fonts: Vec<_> = files.flat_map(Font::iter).collect();
        Self {
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    }

    /// Puts a question mark for each sign that no font has, and takes out what turns the order
    /// of signs around. A page with an empty box would be no PDF/UA.
    pub(crate) fn show_only_what_they_have(&self, data: &mut Value) {
        match data {
            Value::String(text) => {
                let seen = text.chars().filter(|sign| !turns_around(*sign));
                *text = seen.map(|sign| self.shown(sign)).collect();
            }
            Value::Array(values) => values
                .iter_mut()
                .for_each(|value| self.show_only_what_they_have(value)),
            Value::Object(fields) => fields
                .values_mut()
                .for_each(|value| self.show_only_what_they_have(value)),
            _ => {}
        }
    }

    fn shown(&self, sign: char) -> char {
        let has = |font: &Font| font.info().coverage.contains(u32::from(sign));
        match self.fonts.iter().any(has) {
            true => sign,
            false => NO_SIGN,
        }
    }
}

/// The controls of the bidirectional algorithm; letters know their direction by themselves.
fn turns_around(sign: char) -> bool {
    matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
