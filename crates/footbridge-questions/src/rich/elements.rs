//! What each element of HTML becomes.

use crate::Loss;

/// What an element does to the text inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// Nothing: the text goes on.
    Through,
    /// A paragraph of its own.
    Block,
    /// A paragraph in strong words.
    Heading,
    Strong,
    Emphasis,
    /// Blanks and line ends count.
    Preformatted,
    /// Text stays, with the loss named.
    Less(Loss),
    /// Nothing of it stays, with the loss named.
    Gone(Loss),
    /// Nothing of it stays, and nothing is missed.
    Silent,
    OrderedList,
    BulletList,
    Item,
    Table,
    Row,
    Cell,
    Raised,
    Lowered,
    Quote,
    Math,
    /// No content: a break, a picture, a rule.
    Break,
    Picture,
    Rule,
    /// A picture or something else.
    Object,
    Unknown,
}

impl Effect {
    /// Whether an element only marks words, so that it may end apart from what it holds.
    pub(super) fn is_mark(self) -> bool {
        matches!(
            self,
            Self::Strong
                | Self::Emphasis
                | Self::Raised
                | Self::Lowered
                | Self::Through
                | Self::Less(_)
        )
    }
}

pub(super) fn effect(name: &str) -> Effect {
    use Effect::*;
    match name {
        "p" | "div" | "blockquote" | "section" | "article" | "header" | "footer" | "main"
        | "aside" | "nav" | "center" | "address" | "figure" | "figcaption" | "dl" | "dt" | "dd"
        | "fieldset" | "legend" | "details" | "summary" | "form" | "caption" | "hgroup"
        | "body" | "menu" | "dir" => Block,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Heading,
        "b" | "strong" => Strong,
        "i" | "em" | "u" | "ins" | "mark" | "cite" | "dfn" | "var" => Emphasis,
        "pre" | "xmp" | "listing" | "plaintext" => Preformatted,
        "span" | "font" | "small" | "big" | "code" | "kbd" | "samp" | "tt" | "abbr" | "acronym"
        | "bdi" | "bdo" | "label" | "html" | "data" | "time" | "nobr" | "wbr" | "a" | "ruby"
        | "rb" | "rbc" | "rtc" | "slot" | "picture" | "noscript" | "hottext" => Through,
        "rt" | "rp" => Less(Loss::Style),
        "s" | "strike" | "del" | "blink" | "marquee" => Less(Loss::Style),
        "q" => Quote,
        "sub" => Lowered,
        "sup" => Raised,
        "ul" => BulletList,
        "ol" => OrderedList,
        "li" => Item,
        "table" => Table,
        "thead" | "tbody" | "tfoot" | "colgroup" | "col" => Through,
        "tr" => Row,
        "td" | "th" => Cell,
        "br" => Break,
        "hr" => Rule,
        "img" | "image" => Picture,
        "object" => Object,
        "math" => Math,
        "svg" => Gone(Loss::Drawing),
        "script" | "canvas" | "template" => Gone(Loss::Script),
        "style" => Gone(Loss::Style),
        "audio" | "video" | "embed" | "iframe" | "applet" | "source" | "track" | "frame"
        | "frameset" | "noframes" | "param" | "map" | "area" | "bgsound" => Gone(Loss::Media),
        "input" | "button" | "select" | "textarea" | "option" | "optgroup" | "datalist"
        | "output" | "progress" | "meter" => Gone(Loss::FormField),
        "head" | "title" | "meta" | "link" | "base" | "comment" | "annotation"
        | "annotation-xml" => Silent,
        // What word processors leave behind.
        _ if name.contains(':') => Through,
        _ => Unknown,
    }
}

/// Whether an element has no content and no end.
pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "br" | "hr"
            | "img"
            | "image"
            | "input"
            | "wbr"
            | "col"
            | "meta"
            | "link"
            | "base"
            | "embed"
            | "param"
            | "source"
            | "track"
            | "area"
            | "frame"
            | "bgsound"
    )
}
