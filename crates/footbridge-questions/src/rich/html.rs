//! HTML, by the tokenizer of html5ever: the same rules for broken tags as in a browser.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::Builder;
use super::elements::{Effect, effect};
use crate::Text;
use crate::context::Context;

/// Reads a piece of HTML.
pub(crate) fn from_html(html: &str, context: &mut Context<'_>) -> Text {
    super::note_formula(html, context);
    let sink = Sink {
        builder: RefCell::new(Builder::new(context)),
    };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    // Nothing in a text asks the tokenizer to pause; it would only mean to go on.
    while !input.is_empty() {
        let _ = tokenizer.feed(&input);
    }
    tokenizer.end();
    tokenizer.sink.builder.into_inner().finish()
}

struct Sink<'c, 'p> {
    builder: RefCell<Builder<'c, 'p>>,
}

impl TokenSink for Sink<'_, '_> {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut builder = self.builder.borrow_mut();
        match token {
            Token::CharacterTokens(text) => builder.words(&text),
            Token::TagToken(tag) => return tag_of(&mut builder, &tag),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

fn tag_of(builder: &mut Builder<'_, '_>, tag: &Tag) -> TokenSinkResult<()> {
    let name: &str = &tag.name;
    if tag.kind == TagKind::EndTag {
        builder.end(name);
        return TokenSinkResult::Continue;
    }
    let attribute = |wanted: &str| {
        let found = tag
            .attrs
            .iter()
            .find(|attribute| &*attribute.name.local == wanted);
        found.map(|attribute| attribute.value.to_string())
    };
    builder.start(name, &attribute);
    match name {
        "script" => TokenSinkResult::RawData(RawKind::ScriptData),
        "style" | "xmp" | "iframe" | "noembed" | "noframes" => {
            TokenSinkResult::RawData(RawKind::Rawtext)
        }
        "textarea" | "title" => TokenSinkResult::RawData(RawKind::Rcdata),
        _ => TokenSinkResult::Continue,
    }
}

/// Whether a text holds a tag or a named character of HTML; `a < b` and `List<String>` do not.
pub(crate) fn looks_like_html(text: &str) -> bool {
    let tag = |(at, _): (usize, &str)| is_tag(&text[at + 1..]);
    let reference = |(at, _): (usize, &str)| is_reference(&text[at + 1..]);
    text.contains("<!--")
        || text.match_indices('<').any(tag)
        || text.match_indices('&').any(reference)
}

/// How far the end of a tag may be, in characters.
const TAG: usize = 2_000;

/// `b>`, `/p>`, `img src=…>` and the like: a name that HTML knows, then nothing or an attribute.
fn is_tag(text: &str) -> bool {
    let rest = text.strip_prefix('/').unwrap_or(text);
    let letters = rest.chars().take_while(char::is_ascii_alphanumeric);
    let name: String = letters.take(12).collect();
    let behind = &rest[name.len()..];
    let known = !name.is_empty() && effect(&name.to_ascii_lowercase()) != Effect::Unknown;
    let next = behind.trim_start().chars().next();
    let ends = match behind.chars().next() {
        Some('>' | '/') => true,
        Some(blank) if blank.is_whitespace() => {
            next.is_some_and(|next| next.is_alphabetic() || matches!(next, '>' | '/' | '"'))
        }
        _ => false,
    };
    known && ends && behind.chars().take(TAG).any(|character| character == '>')
}

/// `nbsp;`, `#160;` and the like.
fn is_reference(text: &str) -> bool {
    let text = text.strip_prefix('#').unwrap_or(text);
    let letters = text.chars().take_while(char::is_ascii_alphanumeric);
    let n = letters.take(11).count();
    (2..=10).contains(&n) && text[n..].starts_with(';')
}
