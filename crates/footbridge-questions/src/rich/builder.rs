//! Builds a text from elements that open and close, in any order and however wrongly nested.

use super::elements::{Effect, effect, is_void};
use super::letters::moved;
use super::style::says;
use crate::context::Context;
use crate::{Block, Fault, Loss, Run, Text};

/// Elements that are open at once.
const OPEN: usize = 200;
/// Letters of one text.
const LETTERS: usize = 200_000;

/// Builds a text.
pub(crate) struct Builder<'c, 'p> {
    context: &'c mut Context<'p>,
    blocks: Vec<Block>,
    runs: Vec<Run>,
    open: Vec<Open>,
    lists: Vec<bool>,
    items: Vec<Vec<Run>>,
    letters: usize,
    /// A blank is owed before the next word.
    blank: bool,
}

struct Open {
    name: String,
    effect: Effect,
    strong: bool,
    emphasis: bool,
    hidden: bool,
}

impl<'c, 'p> Builder<'c, 'p> {
    pub(crate) fn new(context: &'c mut Context<'p>) -> Self {
        Self {
            context,
            blocks: Vec::new(),
            runs: Vec::new(),
            open: Vec::new(),
            lists: Vec::new(),
            items: Vec::new(),
            letters: 0,
            blank: false,
        }
    }

    pub(crate) fn context(&mut self) -> &mut Context<'p> {
        self.context
    }

    /// An element begins. `attribute` gives the value of one by its name.
    pub(crate) fn start(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        if self.is_hidden() {
            if !is_void(name) {
                self.push(name, Effect::Through, attribute);
            }
            return;
        }
        let effect = effect(name);
        self.note(effect, name, attribute);
        match effect {
            Effect::Break => self.line_break(),
            Effect::Picture => self.picture(attribute("src").as_deref(), attribute),
            Effect::Rule => self.paragraph_ends(),
            Effect::Object => self.object(name, attribute),
            _ if is_void(name) => {}
            _ => {
                self.before(effect);
                self.push(name, effect, attribute);
            }
        }
    }

    /// An element ends; one that was not open only ends a paragraph, if it is one.
    pub(crate) fn end(&mut self, name: &str) {
        if is_void(name) {
            return;
        }
        let Some(at) = self.open.iter().rposition(|open| open.name == name) else {
            if !self.is_hidden() && effect(name) == Effect::Block {
                self.paragraph_ends();
            }
            return;
        };
        // A mark that ends too late ends alone; whatever else is open goes on.
        if self.open[at].effect.is_mark() {
            let open = self.open.remove(at);
            if !self.is_hidden() {
                self.after(open.effect);
            }
            return;
        }
        while self.open.len() > at {
            if let Some(open) = self.open.pop()
                && !self.is_hidden()
            {
                self.after(open.effect);
            }
        }
    }

    /// Words between elements.
    pub(crate) fn words(&mut self, text: &str) {
        if self.is_hidden() {
            return;
        }
        if self.inside(Effect::Preformatted) {
            self.lines(text);
        } else if let Some(level) = self.raised() {
            let letters = moved(text, level);
            if letters.is_none() {
                self.context.lose(Loss::Raised);
            }
            let letters = letters.unwrap_or_else(|| text.to_owned());
            self.flow(&letters);
        } else {
            self.flow(text);
        }
    }

    /// Words whose line feeds are breaks and whose blank lines part paragraphs.
    pub(crate) fn lines(&mut self, text: &str) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        for (n, line) in text.split('\n').enumerate() {
            if n > 0 {
                self.line_break();
            }
            let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
            let hard = &line[..indent].replace('\t', "    ");
            if self.inside(Effect::Preformatted) && !hard.is_empty() {
                self.put(&"\u{a0}".repeat(hard.len().min(40)));
            }
            self.flow(&line[indent..]);
        }
    }

    /// A gap to be filled in.
    pub(crate) fn gap(&mut self) {
        self.flow(" ");
        self.put(super::GAP);
    }

    /// A picture that is known already.
    pub(crate) fn picture_at(&mut self, picture: usize, alt: String) {
        self.settle_blank();
        self.runs.push(Run::Picture { picture, alt });
    }

    /// Ends a paragraph.
    pub(crate) fn paragraph_ends(&mut self) {
        self.blank = false;
        let runs = trimmed(std::mem::take(&mut self.runs));
        if runs.is_empty() {
            return;
        }
        match (self.lists.is_empty(), self.items.last_mut()) {
            (false, Some(item)) => {
                if !item.is_empty() {
                    item.push(Run::Break);
                }
                item.extend(runs);
            }
            (false, None) => self.items.push(runs),
            (true, _) => self.blocks.push(Block::Paragraph { runs }),
        }
    }

    /// The text, however much is still open.
    pub(crate) fn finish(mut self) -> Text {
        while let Some(open) = self.open.pop() {
            if !self.is_hidden() {
                self.after(open.effect);
            }
        }
        self.paragraph_ends();
        Text {
            blocks: self.blocks,
        }
    }

    fn push(&mut self, name: &str, effect: Effect, attribute: &dyn Fn(&str) -> Option<String>) {
        if self.open.len() >= OPEN {
            self.context.refused = Some(Fault::TooDeep);
            return;
        }
        let says = attribute("style")
            .map(|style| says(&style))
            .unwrap_or_default();
        if says.more || (name == "font" && attribute("color").is_some()) {
            self.context.lose(Loss::Style);
        }
        let gone = matches!(effect, Effect::Gone(_) | Effect::Silent);
        if says.hidden && !gone {
            self.context.lose(Loss::Style);
        }
        self.open.push(Open {
            name: name.to_owned(),
            effect,
            strong: says.strong || matches!(effect, Effect::Strong | Effect::Heading),
            emphasis: says.emphasis || effect == Effect::Emphasis,
            hidden: gone || says.hidden,
        });
    }

    /// Names what an element loses.
    fn note(&mut self, effect: Effect, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        let loss = match effect {
            Effect::Less(loss) | Effect::Gone(loss) => loss,
            Effect::Table => Loss::Table,
            // The parts of a formula are lost with it.
            Effect::Unknown if self.inside(Effect::Math) => return,
            Effect::Unknown => Loss::UnknownMarkup,
            Effect::Math => Loss::Formula,
            _ if name == "a" && attribute("href").is_some_and(|href| leads_somewhere(&href)) => {
                Loss::Link
            }
            _ => return,
        };
        self.context.lose(loss);
    }

    fn before(&mut self, effect: Effect) {
        match effect {
            Effect::Block
            | Effect::Heading
            | Effect::Preformatted
            | Effect::Table
            | Effect::Row => {
                self.paragraph_ends();
            }
            Effect::Cell if !self.runs.is_empty() => self.flow(" | "),
            Effect::OrderedList | Effect::BulletList => {
                self.paragraph_ends();
                if !self.lists.is_empty() {
                    self.context.lose(Loss::NestedList);
                }
                self.lists.push(effect == Effect::OrderedList);
            }
            Effect::Item => {
                self.paragraph_ends();
                if !self.lists.is_empty() {
                    self.items.push(Vec::new());
                }
            }
            Effect::Quote => self.flow("“"),
            _ => {}
        }
    }

    fn after(&mut self, effect: Effect) {
        match effect {
            Effect::Block
            | Effect::Heading
            | Effect::Preformatted
            | Effect::Table
            | Effect::Row
            | Effect::Item => self.paragraph_ends(),
            Effect::OrderedList | Effect::BulletList => {
                self.paragraph_ends();
                let ordered = self.lists.pop().unwrap_or_default();
                if self.lists.is_empty() {
                    let mut items = std::mem::take(&mut self.items);
                    items.retain(|item| !item.is_empty());
                    if !items.is_empty() {
                        self.blocks.push(Block::List { ordered, items });
                    }
                }
            }
            Effect::Quote => self.put("”"),
            _ => {}
        }
    }

    fn picture(&mut self, source: Option<&str>, attribute: &dyn Fn(&str) -> Option<String>) {
        let alt = attribute("alt").unwrap_or_default();
        let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
        // Canvas and others show formulas as pictures from a server.
        let class = attribute("class").unwrap_or_default();
        let formula = attribute("data-equation-content");
        if formula.is_some() || class.contains("equation_image") || class.contains("Wirisformula") {
            self.context.lose(Loss::Formula);
            let words = formula
                .or_else(|| attribute("data-mathml").map(|_| alt.clone()))
                .unwrap_or(alt);
            self.flow(&words);
            return;
        }
        match source.and_then(|source| self.context.picture(source)) {
            Some(picture) => self.picture_at(picture, alt),
            None => {
                if source.is_none() {
                    self.context.lose(Loss::PictureMissing);
                }
                if !alt.is_empty() {
                    self.flow(&format!(" [{alt}] "));
                }
            }
        }
    }

    /// An embedded object is a picture or is lost; what stands inside is its other form.
    fn object(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        let source = attribute("data").unwrap_or_default();
        let media_type = attribute("type").unwrap_or_default();
        if media_type.starts_with("image/") || (media_type.is_empty() && !source.is_empty()) {
            if let Some(picture) = self.context.picture(&source) {
                self.picture_at(picture, attribute("alt").unwrap_or_default());
                self.push(name, Effect::Silent, attribute);
                return;
            }
        } else {
            self.context.lose(Loss::Media);
        }
        self.push(name, Effect::Through, attribute);
    }

    fn is_hidden(&self) -> bool {
        self.open.iter().any(|open| open.hidden)
    }

    fn inside(&self, effect: Effect) -> bool {
        self.open.iter().any(|open| open.effect == effect)
    }

    fn raised(&self) -> Option<Effect> {
        let mut effects = self.open.iter().rev().map(|open| open.effect);
        effects.find(|effect| matches!(effect, Effect::Raised | Effect::Lowered))
    }

    fn line_break(&mut self) {
        self.blank = false;
        if !self.runs.is_empty() {
            self.runs.push(Run::Break);
        }
    }

    /// Words whose blanks are all alike.
    fn flow(&mut self, text: &str) {
        for (n, word) in text.split(is_blank).enumerate() {
            if n > 0 {
                self.blank = true;
            }
            if !word.is_empty() {
                self.settle_blank();
                self.put(word);
            }
        }
    }

    /// Puts the blank that is owed, with the marks of the word before it.
    fn settle_blank(&mut self) {
        if std::mem::take(&mut self.blank) {
            match self.runs.last_mut() {
                Some(Run::Words { text, .. }) => text.push(' '),
                Some(Run::Picture { .. }) => self.runs.push(Run::words(" ")),
                Some(Run::Break) | None => {}
            }
        }
    }

    /// Adds words with the marks that are open.
    fn put(&mut self, words: &str) {
        self.settle_blank();
        self.letters += words.len();
        if self.letters > LETTERS {
            self.context.refused = Some(Fault::TooLarge);
            return;
        }
        let strong = self.open.iter().any(|open| open.strong);
        let emphasis = self.open.iter().any(|open| open.emphasis);
        match self.runs.last_mut() {
            Some(Run::Words {
                text,
                strong: is_strong,
                emphasis: is_emphasis,
            }) if *is_strong == strong && *is_emphasis == emphasis => {
                text.push_str(words);
            }
            _ => self.runs.push(Run::Words {
                text: words.to_owned(),
                strong,
                emphasis,
            }),
        }
    }
}

fn is_blank(character: char) -> bool {
    matches!(
        character,
        ' ' | '\t' | '\n' | '\r' | '\u{c}' | '\u{a0}' | '\u{200b}' | '\u{feff}'
    )
}

fn leads_somewhere(href: &str) -> bool {
    let href = href.trim();
    !href.is_empty() && !href.starts_with('#') && !href.starts_with("javascript:void")
}

/// Without breaks and blanks at either end.
fn trimmed(mut runs: Vec<Run>) -> Vec<Run> {
    let empty = |run: &Run| match run {
        Run::Words { text, .. } => text.trim().is_empty(),
        Run::Break => true,
        Run::Picture { .. } => false,
    };
    while runs.last().is_some_and(empty) {
        runs.pop();
    }
    let leading = runs.iter().take_while(|run| empty(run)).count();
    runs.drain(..leading);
    if let Some(Run::Words { text, .. }) = runs.last_mut() {
        text.truncate(text.trim_end().len());
    }
    runs
}
