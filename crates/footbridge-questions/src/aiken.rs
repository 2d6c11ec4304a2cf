//! Aiken: a question, lettered options, and a line with the right letter.

use crate::checks::Draft;
use crate::context::{Context, NoPictures};
use crate::decode;
use crate::rich::from_plain;
use crate::{Body, Choice, Fault, Reading, Refusal, Taken, Text};

/// Reads a file of Aiken.
///
/// # Errors
/// A refusal of the file as a whole: too large, or no text.
pub fn read(bytes: &[u8]) -> Result<Vec<Reading>, Refusal> {
    let text = decode::text(bytes)?;
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut readings = Vec::new();
    let mut found = Found::default();
    for (n, line) in text.split('\n').enumerate() {
        let line = line.trim();
        if line.is_empty() {
            // A blank line inside a question is common; behind an answer it ends the question.
            found.blank = true;
        } else if let Some(letter) = answer(line) {
            found.begin(n);
            readings.push(found.reading(letter));
            found = Found::default();
        } else if let Some((letter, option)) = option(line).filter(|_| !found.stem.is_empty()) {
            found.blank = false;
            found.options.push((letter, option.to_owned()));
        } else {
            if found.blank && !found.options.is_empty() {
                readings.push(found.unanswered());
                found = Found::default();
            }
            found.begin(n);
            found.more(line);
        }
    }
    if !found.stem.is_empty() {
        readings.push(found.unanswered());
    }
    Ok(readings)
}

/// Whether a text has options and a line with the answer.
pub(crate) fn is_likely(text: &str) -> bool {
    let mut n_options = 0;
    for line in text.lines().map(str::trim) {
        if n_options >= 2 && answer(line).is_some() {
            return true;
        }
        n_options += usize::from(option(line).is_some());
    }
    false
}

#[derive(Debug, Default)]
struct Found {
    line: usize,
    stem: Vec<String>,
    options: Vec<(char, String)>,
    blank: bool,
}

impl Found {
    fn begin(&mut self, n: usize) {
        if self.line == 0 {
            self.line = n + 1;
        }
    }

    /// Another line of the question or of its last option.
    fn more(&mut self, line: &str) {
        match self.options.last_mut() {
            Some((_, option)) => {
                option.push(' ');
                option.push_str(line);
            }
            None => self.stem.push(line.to_owned()),
        }
        self.blank = false;
    }

    fn place(&self) -> String {
        format!("line {}", self.line)
    }

    fn unanswered(&self) -> Reading {
        let fault = if self.options.is_empty() {
            Fault::NotAQuestion
        } else {
            Fault::NoRightAnswer
        };
        Reading::refused(self.place(), fault)
    }

    fn reading(&self, letter: &str) -> Reading {
        Reading::of(self.place(), None, None, self.taken(letter))
    }

    fn taken(&self, answer: &str) -> Result<Taken, Refusal> {
        let mut finder = NoPictures;
        let mut context = Context::new(&mut finder);
        let mut letters = answer.chars();
        let right = match (letters.next(), letters.next()) {
            (Some(letter), None) => letter.to_ascii_uppercase(),
            _ => return Err(Fault::Syntax.because(format!("ANSWER: {answer}"))),
        };
        for (n, (letter, _)) in self.options.iter().enumerate() {
            if self.options[..n].iter().any(|(known, _)| known == letter) {
                return Err(Fault::Syntax.because(format!("two options {letter}")));
            }
        }
        if !self.options.is_empty() && !self.options.iter().any(|(letter, _)| *letter == right) {
            return Err(Fault::NoRightAnswer.because(format!("ANSWER: {answer}")));
        }
        let options = self.options.iter().map(|(letter, text)| Choice {
            text: Text::of(text),
            weight: if *letter == right { 1.0 } else { 0.0 },
            feedback: None,
        });
        let options = options.collect();
        let draft = Draft {
            stem: from_plain(&self.stem.join("\n"), &mut context),
            ..Draft::default()
        };
        draft.with(
            Body::Single {
                options,
                shuffle: true,
            },
            context,
        )
    }
}

/// `A. text` or `A) text`, with a capital letter.
fn option(line: &str) -> Option<(char, &str)> {
    let letter = line.chars().next().filter(char::is_ascii_uppercase)?;
    let rest = line[1..].strip_prefix(['.', ')'])?;
    rest.starts_with(char::is_whitespace)
        .then(|| (letter, rest.trim()))
}

/// `ANSWER: A`.
fn answer(line: &str) -> Option<&str> {
    let word = line.get(..6)?;
    let rest = line[6..].trim_start().strip_prefix(':')?;
    word.eq_ignore_ascii_case("answer")
        .then(|| rest.trim().trim_end_matches(['.', ')']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn single(reading: &Reading) -> (String, Vec<(String, f64)>) {
        let question = &reading.result.as_ref().unwrap().question;
        let Body::Single { options, .. } = &question.body else {
            panic!("{question:?}");
        };
        let options = options
            .iter()
            .map(|option| (option.text.plain(), option.weight));
        (question.stem.plain(), options.collect())
    }

    #[test]
    fn questions_are_read() {
        let text = b"\xef\xbb\xbfWhat is worn\r\nat the press?\r\nA. Sandals\r\nB) Safety shoes\r\nANSWER: B\r\n\r\nSecond?\r\n\r\nA. x\r\n\r\nB. y\r\nanswer: a\r\n";
        let readings = read(text).unwrap();
        assert_eq!(readings.len(), 2);
        let (stem, options) = single(&readings[0]);
        assert_eq!(stem, "What is worn\nat the press?");
        assert_eq!(
            options,
            [
                ("Sandals".to_owned(), 0.0),
                ("Safety shoes".to_owned(), 1.0)
            ]
        );
        assert_eq!(single(&readings[1]).1[0].1, 1.0);
        assert_eq!(readings[1].place, "line 7");
    }

    #[test]
    fn what_is_odd_is_refused_by_name() {
        let fault = |text: &str| {
            let readings = read(text.as_bytes()).unwrap();
            let faults = readings
                .into_iter()
                .filter_map(|reading| reading.result.err());
            faults.map(|refusal| refusal.fault).collect::<Vec<_>>()
        };
        assert_eq!(fault("Q?\nA. x\nB. y\nANSWER: C"), [Fault::NoRightAnswer]);
        assert_eq!(
            fault("Q?\nA. x\nB. y\n\nR?\nA. x\nB. y\nANSWER: A"),
            [Fault::NoRightAnswer]
        );
        assert_eq!(fault("Q?\nA. x\nA. y\nANSWER: A"), [Fault::Syntax]);
        assert_eq!(fault("Q?\nANSWER: A"), [Fault::NoAnswers]);
        assert_eq!(fault("Q?\nA. x\nANSWER: A"), [Fault::OneOption]);
        assert_eq!(fault("Q?\nA. x\nB. y\nANSWER: A, B"), [Fault::Syntax]);
        assert_eq!(fault("ANSWER: A"), [Fault::NoText]);
        assert_eq!(fault("Just a line."), [Fault::NotAQuestion]);
    }
}
