//! Why a question, or a whole file, was refused.

use serde::Serialize;

macro_rules! faults {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $words:literal;)*) => {
        /// A reason for a refusal.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fault {
            $($(#[$doc])* $name,)*
        }

        impl Fault {
            /// All that there are.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// A name that stays the same.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            /// The reason, in words.
            pub fn words(self) -> &'static str {
                match self { $(Self::$name => $words),* }
            }
        }
    };
}

faults! {
    /// Text without anything to answer.
    NotAQuestion = "not-a-question", "there is nothing to answer";
    /// No text.
    NoText = "no-text", "the question has no text";
    /// No answers.
    NoAnswers = "no-answers", "the question has no answers";
    /// An option without anything to see.
    EmptyOption = "empty-option", "an option has neither text nor picture";
    /// One option only.
    OneOption = "one-option", "there is only one option";
    /// No option is right.
    NoRightAnswer = "no-right-answer", "no answer is marked as right";
    /// Anything is right.
    AnyAnswer = "any-answer", "any answer would be right";
    /// Not written as the format asks.
    Syntax = "syntax", "it is not written as the format asks";
    /// A number that cannot be read.
    Number = "number", "a number cannot be read";
    /// A number that can be read in two ways.
    NumberAmbiguous = "number-ambiguous", "a number can be read in two ways";
    /// Several gaps to type into.
    SeveralGaps = "several-gaps", "there are several gaps to type into";
    /// Several questions in one.
    SeveralParts = "several-parts", "there are several questions in one";
    /// Drawn anew from numbers for each person.
    Calculated = "calculated", "its numbers are computed anew each time";
    /// Drawn from a bank at each attempt.
    Random = "random", "it stands for a question that is drawn by chance";
    /// A type that has no counterpart.
    TypeUnknown = "type-unknown", "its type has no counterpart";
    /// Scoring beyond the known templates.
    Scoring = "scoring", "its scoring is a program of its own";
    /// No scoring at all.
    NoScoring = "no-scoring", "it does not say what is right";
    /// The question changes while it is answered.
    Adaptive = "adaptive", "it changes while it is answered";
    /// Parts are filled in when it is shown.
    Template = "template", "parts are filled in when it is shown";
    /// Pairs that are not one to one.
    Pairs = "pairs", "entries belong to several others at once";
    /// An order without positions.
    OrderUnclear = "order-unclear", "the right order is not stated";
    /// The picture of a hotspot.
    HotspotPicture = "hotspot-picture", "its picture cannot be used";
    /// An area that cannot be read.
    Area = "area", "an area of the picture cannot be read";
    /// A reference that leads nowhere.
    ReferenceMissing = "reference-missing", "it refers to a question that is not here";
    /// The same question a second time.
    Duplicate = "duplicate", "the same question was already read";
    /// Too large.
    TooLarge = "too-large", "it is too large";
    /// Nested too deeply.
    TooDeep = "too-deep", "it is nested too deeply";
    /// Broken XML.
    XmlBroken = "xml-broken", "the XML is damaged";
    /// A document type definition.
    XmlDtd = "xml-dtd", "its document type defines entities, which could hide anything";
    /// An encoding that cannot be read.
    Encoding = "encoding", "its characters cannot be read";
    /// Content that no reader knows.
    FormatUnknown = "format-unknown", "no known format of questions";
    /// A damaged archive.
    ArchiveDamaged = "archive-damaged", "the archive is damaged";
    /// A path that leads out.
    PathOutside = "path-outside", "a path leads out of the archive or folder";
    /// A symbolic link.
    Symlink = "symlink", "symbolic links are not followed";
    /// Encrypted.
    Encrypted = "encrypted", "it is encrypted";
    /// The disk did not give it.
    Unreadable = "unreadable", "it cannot be read from the disk";
    /// Several options that are right by themselves.
    SeveralRight = "several-right", "several options are right, each by itself";
    /// Nothing to choose wrongly.
    AllRight = "all-right", "every option is right";
    /// Nothing to choose wrongly in a picture.
    NoWrongArea = "no-wrong-area", "the picture has no wrong places to choose from";
    /// A form that packs do not have.
    NoPackForm = "no-pack-form", "packs have no form for it";
    /// Against a rule of packs.
    PackRule = "pack-rule", "it breaks a rule of packs";
    /// The reader broke down.
    ReaderFailed = "reader-failed", "the reader broke down on this file; please report it";
}

impl Fault {
    /// A refusal with a detail.
    pub fn because(self, detail: impl Into<String>) -> Refusal {
        Refusal {
            fault: self,
            detail: shown(&detail.into()),
        }
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self {
            fault,
            detail: String::new(),
        }
    }
}

/// A refusal: the reason and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The reason.
    pub fault: Fault,
    /// What it is about; may be empty.
    pub detail: String,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.fault.words())?;
        if !self.detail.is_empty() {
            write!(f, " ({})", self.detail)?;
        }
        Ok(())
    }
}

impl std::error::Error for Refusal {}

impl Serialize for Fault {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

const DETAIL_CHARACTERS: usize = 120;

/// Text of a file as it may stand in a report: one short line without control characters.
pub(crate) fn shown(text: &str) -> String {
    let line = visible(text);
    match line.char_indices().nth(DETAIL_CHARACTERS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// The same without a limit, for paths.
pub(crate) fn visible(text: &str) -> String {
    let blank =
        |letter: char| letter.is_whitespace() || letter.is_control() || is_invisible(letter);
    let words = text.split(blank).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Marks that turn the direction of writing or cannot be seen: they could disguise a line.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_one_line_that_cannot_disguise_itself() {
        assert_eq!(shown(" a\n\u{1b}[31mb\u{202e}c\t "), "a [31mb c");
        assert_eq!(
            shown(&"x".repeat(200)).chars().count(),
            DETAIL_CHARACTERS + 1
        );
        assert_eq!(visible(&"x".repeat(200)).len(), 200);
        let codes = Fault::ALL.iter().map(|fault| fault.code());
        let mut codes: Vec<_> = codes.collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Fault::ALL.len());
    }
}
