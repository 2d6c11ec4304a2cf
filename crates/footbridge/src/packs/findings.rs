//! What reads badly: no mistake that stops a build, but worth an author's second look.

use std::fmt;

use super::course::{Block, Course, ItemKeys, Run, StepText, Texts};
use super::walk;

/// Most words in a sentence.
const MAX_WORDS: usize = 12;

/// Most sentences of a step outside its list.
const MAX_SENTENCES: usize = 4;

/// Something that reads badly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    /// File of the source, and the place in it.
    pub(crate) place: String,
    /// What was found.
    pub(crate) reason: String,
}

impl Finding {
    /// True if it speaks of the text of a language: the place then ends with its tag.
    pub(crate) fn is_in(&self, language: &str) -> bool {
        let before = self.place.strip_suffix(language);
        before.is_some_and(|before| before.ends_with(": "))
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.reason)
    }
}

/// Goes through every text that a learner reads.
pub(crate) fn find(course: &Course, keys: &ItemKeys) -> Vec<Finding> {
    let mut found = Findings(Vec::new());
    for (place, texts) in walk::texts(course, keys) {
        found.texts(&place, texts);
    }
    for (lesson, n, step) in walk::steps(course) {
        for (language, text) in &step.texts {
            found.step(&format!("{lesson}/{language}.md: step {n}"), text);
        }
    }
    found.0
}

struct Findings(Vec<Finding>);

impl Findings {
    fn push(&mut self, place: &str, reason: String) {
        let place = place.to_owned();
        self.0.push(Finding { place, reason });
    }

    fn texts(&mut self, place: &str, texts: &Texts) {
        for (language, text) in texts {
            for sentence in sentences(text) {
                self.length(&format!("{place}: {language}"), sentence);
            }
        }
    }

    fn step(&mut self, place: &str, text: &StepText) {
        self.length(place, &text.heading);
        let mut n_sentences = 0;
        for block in &text.blocks {
            if matches!(block, Block::Paragraph { .. }) {
                n_sentences += block.sentences().len();
            }
            // Names of groups come first, and are no sentences.
            let n_names = match block {
                Block::Sort { groups, .. } => groups.len(),
                _ => 0,
            };
            for name in block.sentences().into_iter().take(n_names) {
                self.length(place, &line_text(name));
            }
            for line in block.sentences().into_iter().skip(n_names) {
                self.line(place, &line_text(line));
            }
            if let Block::Video {
                captions,
                transcript,
                ..
            } = block
            {
                let captioned = captions.iter().map(|cue| &cue.text);
                for said in captioned.chain(transcript).flat_map(|text| sentences(text)) {
                    self.length(place, said);
                }
            }
        }
        if n_sentences > MAX_SENTENCES {
            self.push(
                place,
                format!("{n_sentences} sentences, {MAX_SENTENCES} are enough"),
            );
        }
    }

    /// A line of a lesson is read aloud as one sentence.
    fn line(&mut self, place: &str, line: &str) {
        if sentences(line).count() > 1 {
            self.push(place, format!("two sentences on one line: {line}"));
        }
        if !line.ends_with(['.', '?', '!', ':', '…']) {
            self.push(place, format!("a sentence without an end: {line}"));
        }
        self.length(place, line);
    }

    fn length(&mut self, place: &str, sentence: &str) {
        let has_letter = |word: &&str| word.contains(char::is_alphanumeric);
        let n_words = sentence.split_whitespace().filter(has_letter).count();
        if n_words > MAX_WORDS {
            self.push(place, format!("{n_words} words in a sentence: {sentence}"));
        }
    }
}

fn line_text(line: &[Run]) -> String {
    line.iter().map(|run| run.text.as_str()).collect()
}

/// Cuts after `.`, `?` or `!` where a space follows.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut ended = false;
    let cut = move |c: char| {
        let here = ended && c == ' ';
        ended = matches!(c, '.' | '?' | '!');
        here
    };
    text.split(cut)
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_of_more_than_twelve_words_is_found() {
        let twelve = "one two three four five six seven eight nine ten eleven twelve";
        for (text, n_found) in [
            (twelve.to_owned(), 0),
            (format!("{twelve} –."), 0),
            (format!("{twelve}. Next {twelve}."), 1),
            (format!("{twelve} thirteen"), 1),
        ] {
            let mut found = Findings(Vec::new());
            found.texts("a", &Texts::from([("en".into(), text.clone())]));
            assert_eq!(found.0.len(), n_found, "{text}");
        }
    }

    #[test]
    fn a_line_is_one_whole_sentence() {
        for (line, n_found) in [
            ("One.", 0),
            ("One", 1),
            ("One. Two.", 1),
            ("Is 1.5 m far?", 0),
        ] {
            let mut found = Findings(Vec::new());
            found.line("a", line);
            assert_eq!(found.0.len(), n_found, "{line}");
        }
    }
}
