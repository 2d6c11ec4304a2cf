//! What a question may lose on its way, by name.

use serde::Serialize;

macro_rules! losses {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $words:literal;)*) => {
        /// Something of a question that could not be taken along.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Loss {
            $($(#[$doc])* $name,)*
        }

        impl Loss {
            /// All that there are.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// A name that stays the same.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            /// What is lost, in words.
            pub fn words(self) -> &'static str {
                match self { $(Self::$name => $words),* }
            }
        }
    };
}

losses! {
    /// The rows and columns of a table.
    Table = "table", "a table became lines of text";
    /// A script.
    Script = "script", "a script was left out";
    /// A style that may carry meaning.
    Style = "style", "colours or other styles were left out";
    /// A formula.
    Formula = "formula", "a formula became plain text";
    /// Where a link led.
    Link = "link", "the target of a link was left out";
    /// Sound, video or something embedded.
    Media = "media", "sound, video or something embedded was left out";
    /// A picture that is not in the file or archive.
    PictureMissing = "picture-missing", "a picture is not in the file or archive";
    /// A picture on the web.
    PictureRemote = "picture-remote", "a picture on the web was left out";
    /// A picture that is too large.
    PictureTooLarge = "picture-too-large", "a picture is too large";
    /// A file that is no picture that we know.
    PictureUnknown = "picture-unknown", "a picture is of an unknown kind";
    /// A picture drawn inside the text.
    Drawing = "drawing", "a drawing inside the text was left out";
    /// A field of a form inside the text.
    FormField = "form-field", "a form field inside the text was left out";
    /// A list inside a list.
    NestedList = "nested-list", "a list inside a list became one list";
    /// Raised or lowered letters without a sign of their own.
    Raised = "raised-text", "raised or lowered letters became plain ones";
    /// An element that HTML does not know.
    UnknownMarkup = "unknown-markup", "unknown markup was left out";
    /// Less than nothing for a wrong answer.
    NegativeMark = "negative-mark", "marks below nothing count as nothing";
    /// Gaps that are chosen from a list.
    GapsAsMatch = "gaps-as-match", "gaps in the text became a matching question";
    /// Something on the left that belongs nowhere.
    LeftOver = "left-over", "an entry that belongs nowhere was left out";
    /// Pairs of different worth.
    PairWeights = "pair-weights", "pairs of different worth now count the same";
    /// Areas that have no name.
    AreasUnnamed = "areas-unnamed", "areas of the picture have no names for the list";
    /// Hints between tries.
    Hints = "hints", "hints between tries were left out";
    /// Feedback that our form has no place for.
    Feedback = "feedback", "some feedback was left out";
    /// How a wrong unit counts.
    UnitGrading = "unit-grading", "marks for the unit alone were left out";
    /// A text that the answer begins with.
    ResponseTemplate = "response-template", "the text that an answer begins with was left out";
    /// How many options are to be chosen at least or at most.
    ChoiceLimit = "choice-limit", "how many may be chosen was left out";
    /// Partial credit that our form cannot express.
    PartialCredit = "partial-credit", "credit for parts of the answer was left out";
    /// Words at the two ends of an order.
    OrderLabels = "order-labels", "labels of the order were left out";
    /// Only some of the entries are shown.
    Subset = "subset", "all entries are used, not a part drawn by chance";
    /// An end of a range that does not count itself.
    OpenRange = "open-range", "an end of the range that did not count now counts";
    /// Text for assessors.
    Rubric = "rubric", "text for assessors was left out";
    /// A text that several questions share.
    Stimulus = "stimulus", "the text that several questions share was left out";
    /// A time limit.
    TimeLimit = "time-limit", "a time limit was left out";
    /// How an answer is compared.
    TextComparison = "text-comparison", "answers that only resemble the right one no longer count";
    /// A tool.
    Tool = "tool", "a tool such as a calculator was left out";
    /// Limits of files that are handed in.
    FileRules = "file-rules", "rules for the files were left out";
    /// Writing from right to left.
    TextDirection = "text-direction", "the direction of writing was left out";
    /// One pool of entries that are paired with each other.
    Sides = "sides", "entries of one pool were parted into two sides";
    /// Restrictions which entries may be paired.
    Groups = "groups", "words for one gap may now be chosen for another";
    /// Points other than one.
    Points = "points", "its points were left out: every item counts the same";
    /// Paragraphs, lists, strong words.
    Layout = "layout", "paragraphs, lists and marks became one plain line";
    /// A picture that packs do not show.
    PictureUnsuited = "picture-unsuited", "a picture that is no plain drawing (SVG) was left out";
    /// More than one picture in one text.
    PicturesMany = "pictures-many", "of several pictures one was kept";
    /// What single options are worth.
    Weights = "weights", "what single answers are worth was left out";
    /// All or nothing.
    PartsCount = "parts-count", "parts of the answer now earn credit too";
    /// Options in an order of their own.
    FixedOrder = "fixed-order", "the order of the options is drawn anew each time";
    /// Entries on the right of a match that belong to nothing.
    WrongEntries = "wrong-entries", "entries to choose from that belong to nothing were left out";
    /// Further units.
    OtherUnits = "other-units", "other units of the number were left out";
    /// Further right answers.
    MoreAnswers = "more-answers", "further right numbers were left out";
    /// A shape that is no rectangle.
    AreaShape = "area-shape", "a round or slanted area became a rectangle";
    /// Answers with a joker.
    Patterns = "patterns", "answers with a joker (*) were left out";
    /// Capitals.
    Capitals = "capitals", "capitals no longer matter";
}

impl Serialize for Loss {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}
