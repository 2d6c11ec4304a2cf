//! The blocks of a file: categories and questions, parted by blank lines.

use super::escapes::places;

/// A part of the file.
#[derive(Debug)]
pub(super) enum Block {
    /// The category of what follows.
    Category(Vec<String>),
    Question(Source),
}

/// The source of a question.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// Where it begins, counted from 1.
    pub(super) line: usize,
    pub(super) text: String,
    /// `[id:…]` in a comment above it.
    pub(super) id: Option<String>,
    /// `[tag:…]` in comments above it.
    pub(super) tags: Vec<String>,
}

const CATEGORY: &str = "$CATEGORY:";

/// Parts a file into blocks. Comments are left out.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut found = Vec::new();
    let mut source = Source::default();
    let mut open = false;
    for (n, line) in text.split('\n').enumerate() {
        let trimmed = line.trim();
        if let Some(comment) = trimmed.strip_prefix("//") {
            // Its id and tags belong to the question that follows.
            if source.text.is_empty() {
                note(comment, &mut source);
            }
        } else if let Some(path) = trimmed.strip_prefix(CATEGORY) {
            close(&mut source, &mut found);
            open = false;
            found.push(Block::Category(category(path)));
        } else if trimmed.is_empty() && !open {
            close(&mut source, &mut found);
        } else if open && !source.text.is_empty() && begins_anew(&source.text, trimmed) {
            // The brace above was never closed: what follows is not to be lost with it.
            close(&mut source, &mut found);
            begin(&mut source, n, line);
            open = is_open(line, false);
        } else {
            begin(&mut source, n, line);
            open = is_open(line, open);
        }
    }
    close(&mut source, &mut found);
    found
}

fn begin(source: &mut Source, n: usize, line: &str) {
    if source.text.is_empty() {
        if line.trim().is_empty() {
            return;
        }
        source.line = n + 1;
    } else {
        source.text.push('\n');
    }
    source.text.push_str(line);
}

fn close(source: &mut Source, found: &mut Vec<Block>) {
    let source = std::mem::take(source);
    if !source.text.trim().is_empty() {
        found.push(Block::Question(source));
    }
}

/// Whether a line behind a blank one, with a brace still open, is no answer of that brace.
fn begins_anew(so_far: &str, line: &str) -> bool {
    let after_blank = so_far.ends_with("\n")
        || so_far
            .lines()
            .next_back()
            .is_some_and(|last| last.trim().is_empty());
    after_blank && !line.is_empty() && !line.starts_with(['=', '~', '#', '}', '%'])
}

/// Whether a brace is open at the end of a line.
fn is_open(line: &str, before: bool) -> bool {
    let bytes = line.as_bytes();
    let mut open = before;
    for place in places(line) {
        match bytes[place] {
            b'{' => open = true,
            b'}' => open = false,
            _ => {}
        }
    }
    open
}

fn note(comment: &str, source: &mut Source) {
    let mut rest = comment;
    while let Some((_, found)) = rest.split_once('[') {
        let Some((inside, behind)) = found.split_once(']') else {
            return;
        };
        if let Some(id) = inside.strip_prefix("id:") {
            source.id = Some(id.trim().to_owned());
        } else if let Some(tag) = inside.strip_prefix("tag:") {
            source.tags.push(tag.trim().to_owned());
        }
        rest = behind;
    }
}

/// `$course$/top/A/B` is A, then B; `//` stands for a slash.
pub(crate) fn category(path: &str) -> Vec<String> {
    const SLASH: &str = "\u{0}";
    let parts = path.trim().replace("//", SLASH);
    let parts = parts
        .split('/')
        .map(|part| part.replace(SLASH, "/").trim().to_owned());
    let place = |part: &String| {
        part.is_empty() || part == "top" || (part.starts_with('$') && part.ends_with('$'))
    };
    parts
        .skip_while(place)
        .filter(|part| !part.is_empty())
        .collect()
}
