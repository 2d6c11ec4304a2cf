//! One lesson in one language, from the little markdown that a lesson may use.
//!
//! Everything that `content-packs/README.md` does not name is refused with its
//! line, so that no HTML and no foreign link ever gets as far as a course.

mod points;

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, OffsetIter, Options, Parser, Tag, TagEnd};

use super::course::{Area, Block, Place, Run, StepText};

/// Most points in the list of a step.
const MAX_POINTS: usize = 4;

/// Most steps of a worked example.
const MAX_EXAMPLE_STEPS: usize = 7;

/// A lesson as one language tells it.
#[derive(Debug, PartialEq)]
pub(crate) struct LessonText {
    pub(crate) title: String,
    pub(crate) steps: Vec<ReadStep>,
}

/// A step as one language tells it.
#[derive(Debug, PartialEq)]
pub(crate) struct ReadStep {
    /// File name inside `pictures/`.
    pub(crate) picture: String,
    /// File name inside `pages/`.
    pub(crate) page: Option<String>,
    pub(crate) text: StepText,
}

type Sentences = Vec<Vec<Run>>;

/// Reads a lesson; the reason of a refusal begins with the line.
pub(crate) fn read_lesson(text: &str) -> Result<LessonText, String> {
    let mut reader = Reader {
        text,
        line: 1,
        at: 0,
        events: Parser::new_ext(text, Options::empty())
            .into_offset_iter()
            .peekable(),
    };
    let lesson = reader.lesson();
    lesson.map_err(|reason| format!("line {}: {reason}", reader.line))
}

struct Reader<'a> {
    text: &'a str,
    /// Line of the event that was taken last.
    line: usize,
    /// Where that event begins.
    at: usize,
    events: Peekable<OffsetIter<'a>>,
}

impl<'a> Reader<'a> {
    fn lesson(&mut self) -> Result<LessonText, String> {
        match self.next() {
            Some(Event::Start(Tag::Heading {
                level: HeadingLevel::H1,
                ..
            })) => {}
            _ => return Err("a lesson begins with its # title".into()),
        }
        let title = self.heading()?;
        let mut steps = Vec::new();
        while let Some(event) = self.next() {
            match event {
                Event::Start(Tag::Heading {
                    level: HeadingLevel::H2,
                    ..
                }) => steps.push(self.step()?),
                _ => return Err("a step begins with its ## heading".into()),
            }
        }
        match steps.len() {
            0 => Err("a lesson has steps".into()),
            _ => Ok(LessonText { title, steps }),
        }
    }

    /// The heading is open.
    fn step(&mut self) -> Result<ReadStep, String> {
        let heading = self.heading()?;
        let picture = self.picture()?;
        let mut blocks = Vec::new();
        let mut page = None;
        while let Some(event) = self.next_unless_heading() {
            let block = match event {
                Event::Start(Tag::Paragraph) if self.is_at("](video:") => {
                    let (video, title) = self.line_of(
                        "video:",
                        "a film line is [title](video:name.webm), then an empty line",
                    )?;
                    Block::Video {
                        video,
                        title,
                        captions: Vec::new(),
                        transcript: Vec::new(),
                    }
                }
                Event::Start(Tag::Paragraph) if self.is_at("](page:") => {
                    if page.is_some() || !blocks.is_empty() {
                        return Err("a step has one page, right after its picture".into());
                    }
                    page = Some(self.line_of(
                        "page:",
                        "a page line is [title](page:name.html), then an empty line",
                    )?);
                    continue;
                }
                Event::Start(Tag::Paragraph) => Block::Paragraph {
                    sentences: self.sentences(TagEnd::Paragraph)?,
                },
                Event::Start(Tag::List(None)) if self.is_at_place() => self.places()?,
                Event::Start(Tag::List(None)) if self.is_at_point() => self.points_to_do()?,
                Event::Start(Tag::List(None)) if !has_list(&blocks) => Block::List {
                    items: self.points(MAX_POINTS)?,
                },
                Event::Start(Tag::List(Some(1))) if !has_example(&blocks) => Block::Example {
                    steps: self.points(MAX_EXAMPLE_STEPS)?,
                },
                Event::Start(Tag::List(Some(1))) => {
                    return Err("a step has one worked example at most".into());
                }
                Event::Start(Tag::List(None)) => return Err("a step has one list at most".into()),
                other => return Err(not_allowed(&other)),
            };
            blocks.push(block);
        }
        match blocks.len() {
            0 => Err("a step has sentences".into()),
            _ => {
                let (page, title) = page.unzip();
                let text = StepText {
                    heading,
                    page: title,
                    blocks,
                    voice: None,
                };
                Ok(ReadStep {
                    picture,
                    page,
                    text,
                })
            }
        }
    }

    /// True if the paragraph that was just opened is a line of this kind.
    fn is_at(&self, kind: &str) -> bool {
        let line = self.text[self.at..].lines().next().unwrap_or_default();
        line.starts_with('[') && line.contains(kind)
    }

    /// The line `[title](kind:name)`, a paragraph of its own: the file name and the title.
    fn line_of(&mut self, kind: &str, form: &str) -> Result<(String, String), String> {
        let Some(Event::Start(Tag::Link {
            link_type: LinkType::Inline,
            dest_url,
            title: no_title,
            ..
        })) = self.next()
        else {
            return Err(form.into());
        };
        let Some(Event::Text(title)) = self.next() else {
            return Err(form.into());
        };
        let closed = matches!(self.next(), Some(Event::End(TagEnd::Link)))
            && matches!(self.next(), Some(Event::End(TagEnd::Paragraph)));
        match dest_url.strip_prefix(kind) {
            Some(name) if closed && no_title.is_empty() => {
                Ok((name.to_owned(), title.into_string()))
            }
            _ => Err(form.into()),
        }
    }

    /// Plain text up to the end of the heading.
    fn heading(&mut self) -> Result<String, String> {
        let mut heading = String::new();
        loop {
            match self.next() {
                Some(Event::Text(text)) => heading.push_str(&text),
                Some(Event::End(TagEnd::Heading(_))) => break,
                Some(other) => return Err(not_allowed(&other)),
                None => return Err("the heading has no end".into()),
            }
        }
        match heading.trim() {
            "" => Err("a heading has words".into()),
            words => Ok(words.to_owned()),
        }
    }

    /// The line `![](name.svg)`, a paragraph of its own.
    fn picture(&mut self) -> Result<String, String> {
        const FORM: &str =
            "after its heading a step has a picture line ![](name.svg), then an empty line";
        let (
            Some(Event::Start(Tag::Paragraph)),
            Some(Event::Start(Tag::Image {
                link_type,
                dest_url,
                title,
                ..
            })),
        ) = (self.next(), self.next())
        else {
            return Err(FORM.into());
        };
        let closed = matches!(self.next(), Some(Event::End(TagEnd::Image)))
            && matches!(self.next(), Some(Event::End(TagEnd::Paragraph)));
        if link_type != LinkType::Inline || !title.is_empty() || !closed {
            return Err(FORM.into());
        }
        Ok(dest_url.into_string())
    }

    /// True if the list that was just opened begins with a place.
    fn is_at_place(&self) -> bool {
        self.text[self.at..].starts_with("- [](place:")
    }

    /// Points `- [](place:left,top,width,height) Sentence.`, in thousandths of the picture.
    fn places(&mut self) -> Result<Block, String> {
        const FORM: &str = "a place is - [](place:left,top,width,height) and one sentence";
        let mut places = Vec::new();
        loop {
            match self.next() {
                Some(Event::Start(Tag::Item)) => {}
                Some(Event::End(TagEnd::List(_))) => return Ok(Block::Places { places }),
                _ => return Err(FORM.into()),
            }
            let Some(Event::Start(Tag::Link { dest_url, .. })) = self.next() else {
                return Err(FORM.into());
            };
            let area = dest_url.strip_prefix("place:").and_then(area);
            let closed = matches!(self.next(), Some(Event::End(TagEnd::Link)));
            let (Some(area), true) = (area, closed) else {
                return Err(FORM.into());
            };
            let sentence = self.one_sentence().map_err(|_| FORM)?;
            places.push(Place { area, sentence });
        }
    }

    fn points(&mut self, most: usize) -> Result<Sentences, String> {
        let mut points = Vec::new();
        loop {
            match self.next() {
                Some(Event::Start(Tag::Item)) => {
                    let mut sentences = self.sentences(TagEnd::Item)?;
                    match (sentences.pop(), sentences.is_empty()) {
                        (Some(point), true) => points.push(point),
                        _ => return Err("a point is one sentence on one line".into()),
                    }
                }
                Some(Event::End(TagEnd::List(_))) => break,
                Some(other) => return Err(not_allowed(&other)),
                None => return Err("the list has no end".into()),
            }
        }
        match points.len() <= most {
            true => Ok(points),
            false => Err(format!("a list has {most} points at most")),
        }
    }

    /// Runs up to `end`; every line is a sentence.
    fn sentences(&mut self, end: TagEnd) -> Result<Sentences, String> {
        let mut sentences = vec![Vec::new()];
        let mut strong = false;
        let mut word = None;
        loop {
            match self.next() {
                Some(Event::Text(text)) => push_run(&mut sentences, &text, strong, &word),
                Some(Event::SoftBreak) => sentences.push(Vec::new()),
                Some(Event::Start(Tag::Strong)) => strong = true,
                Some(Event::End(TagEnd::Strong)) => strong = false,
                Some(Event::Start(Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    ..
                })) => word = Some(glossary_word(link_type, &dest_url, &title)?),
                Some(Event::End(TagEnd::Link)) => word = None,
                Some(Event::End(found)) if found == end => break,
                Some(other) => return Err(not_allowed(&other)),
                None => return Err("the text has no end".into()),
            }
        }
        let empty = |sentence: &Vec<Run>| sentence.iter().all(|run| run.text.trim().is_empty());
        match sentences.iter().any(empty) {
            true => Err("a sentence has words".into()),
            false => Ok(sentences),
        }
    }

    fn next(&mut self) -> Option<Event<'a>> {
        let (event, Range { start, .. }) = self.events.next()?;
        self.at = start;
        self.line = 1 + self.text[..start].matches('\n').count();
        Some(event)
    }

    fn next_unless_heading(&mut self) -> Option<Event<'a>> {
        match self.events.peek() {
            Some((Event::Start(Tag::Heading { .. }), _)) => None,
            _ => self.next(),
        }
    }
}

fn has_list(blocks: &[Block]) -> bool {
    blocks
        .iter()
        .any(|block| matches!(block, Block::List { .. }))
}

fn has_example(blocks: &[Block]) -> bool {
    blocks
        .iter()
        .any(|block| matches!(block, Block::Example { .. }))
}

/// `left,top,width,height`, in thousandths.
fn area(text: &str) -> Option<Area> {
    let mut numbers = text.split(',').map(|number| number.parse().ok());
    let mut next = || numbers.next().flatten();
    let area = Area {
        left: next()?,
        top: next()?,
        width: next()?,
        height: next()?,
    };
    numbers.next().is_none().then_some(area)
}

/// Adds text to the sentence at hand; pieces of one kind become one run.
fn push_run(sentences: &mut Sentences, text: &str, strong: bool, word: &Option<String>) {
    let Some(sentence) = sentences.last_mut() else {
        return;
    };
    match sentence.last_mut() {
        Some(run) if run.strong == strong && run.word == *word => run.text.push_str(text),
        _ => sentence.push(Run {
            text: text.to_owned(),
            strong,
            word: word.clone(),
        }),
    }
}

fn glossary_word(link_type: LinkType, dest: &str, title: &str) -> Result<String, String> {
    match dest.strip_prefix("word:") {
        Some(word) if link_type == LinkType::Inline && title.is_empty() => Ok(word.to_owned()),
        _ => Err(format!("link to {dest:?}: only word:… is allowed")),
    }
}

fn not_allowed(event: &Event<'_>) -> String {
    let what = match event {
        Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => "HTML",
        Event::Code(_) | Event::Start(Tag::CodeBlock(_)) => "code",
        Event::HardBreak => "a line that ends in two spaces or a backslash",
        Event::Rule => "a rule",
        Event::Start(Tag::Heading { .. }) => "a heading here",
        Event::Start(Tag::List(Some(_))) => "a numbered list",
        Event::Start(Tag::List(None)) => "a list here",
        Event::Start(Tag::Paragraph) => "an empty line between points",
        Event::Start(Tag::Emphasis) => "emphasis",
        Event::Start(Tag::Image { .. }) => "a picture here",
        Event::Start(Tag::Link { .. }) => "a link here",
        Event::Start(Tag::BlockQuote(_)) => "a quotation",
        Event::SoftBreak => "a second line here",
        _ => "this",
    };
    format!("{what} is not allowed")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str) -> Run {
        Run {
            text: text.into(),
            strong: false,
            word: None,
        }
    }

    fn step(body: &str) -> Result<LessonText, String> {
        read_lesson(&format!("# Title\n\n## Step\n![](a.svg)\n\n{body}"))
    }

    #[test]
    fn a_line_is_a_sentence_and_a_list_has_points() {
        let lesson =
            step("One [hat](word:hard-hat) here.\n**Two.**\n\n- A.\n- B.\n\nThree.\n").unwrap();
        let word = Run {
            word: Some("hard-hat".into()),
            ..run("hat")
        };
        let strong = Run {
            strong: true,
            ..run("Two.")
        };
        let ReadStep {
            picture,
            page,
            text,
        } = &lesson.steps[0];
        assert_eq!(*page, None);
        assert_eq!(
            (lesson.title.as_str(), picture.as_str()),
            ("Title", "a.svg")
        );
        assert_eq!(text.heading, "Step");
        let expected = [
            Block::Paragraph {
                sentences: vec![vec![run("One "), word, run(" here.")], vec![strong]],
            },
            Block::List {
                items: vec![vec![run("A.")], vec![run("B.")]],
            },
            Block::Paragraph {
                sentences: vec![vec![run("Three.")]],
            },
        ];
        assert_eq!(text.blocks, expected);
    }

    #[test]
    fn a_numbered_list_is_a_worked_example_and_places_lie_in_the_picture() {
        let lesson = step("1. A.\n2. B.\n\n- [](place:0,10,500,400) [hat](word:hat) C.\n").unwrap();
        let area = Area {
            left: 0,
            top: 10,
            width: 500,
            height: 400,
        };
        let hat = Run {
            word: Some("hat".into()),
            ..run("hat")
        };
        let expected = [
            Block::Example {
                steps: vec![vec![run("A.")], vec![run("B.")]],
            },
            Block::Places {
                places: vec![Place {
                    area,
                    sentence: vec![hat, run(" C.")],
                }],
            },
        ];
        assert_eq!(lesson.steps[0].text.blocks, expected);
    }

    #[test]
    fn a_step_may_carry_one_page_after_its_picture() {
        let lesson = step("[Try it](page:press.html)\n\nOne.\n").unwrap();
        let read = &lesson.steps[0];
        assert_eq!(read.page.as_deref(), Some("press.html"));
        assert_eq!(read.text.page.as_deref(), Some("Try it"));
        assert_eq!(read.text.blocks.len(), 1);
        for body in [
            "[Try it](page:a.html)\n\n[Again](page:b.html)\n\nOne.",
            "One.\n\n[Try it](page:a.html)",
            "[Try it](page:a.html)\nOne.",
            "[](page:a.html)\n\nOne.",
            "[Try it](page:a.html \"b\")\n\nOne.",
            "[Try it](page:a.html)",
        ] {
            assert!(step(body).is_err(), "{body}");
        }
    }

    #[test]
    fn what_a_lesson_may_not_use_is_refused_with_its_line() {
        for (body, reason) in [
            ("<b>x</b>", "line 6: HTML is not allowed"),
            ("<div>x</div>", "line 6: HTML is not allowed"),
            ("A `b`.", "line 6: code is not allowed"),
            ("A *b*.", "line 6: emphasis is not allowed"),
            ("A.\n\n    b", "line 8: code is not allowed"),
            ("2. A.", "line 6: a numbered list is not allowed"),
            (
                "1. A.\n\nB.\n\n1. C.",
                "line 10: a step has one worked example at most",
            ),
            (
                "- [](place:1,2,3) A.",
                "line 6: a place is - [](place:left,top,width,height) and one sentence",
            ),
            (
                "- [](place:1,2,3,4) A.\n- B.",
                "line 7: a place is - [](place:left,top,width,height) and one sentence",
            ),
            (
                "- [1](place:1,2,3,4) A.",
                "line 6: link to \"place:1,2,3,4\": only word:… is allowed",
            ),
            (
                "- A.\n- [](place:1,2,3,4) B.",
                "line 7: link to \"place:1,2,3,4\": only word:… is allowed",
            ),
            (
                "- A.\n\n- B.",
                "line 6: an empty line between points is not allowed",
            ),
            ("- A.\n  - B.", "line 7: a list here is not allowed"),
            (
                "- A.\n- B.\n- C.\n- D.\n- E.",
                "line 6: a list has 4 points at most",
            ),
            ("- A.\n  B.", "line 6: a point is one sentence on one line"),
            ("- A.\n\nB.\n\n- C.", "line 10: a step has one list at most"),
            ("> A.", "line 6: a quotation is not allowed"),
            ("A.\n\n---", "line 8: a rule is not allowed"),
            (
                "A.  \nB.",
                "line 6: a line that ends in two spaces or a backslash is not allowed",
            ),
            ("A ![](b.svg).", "line 6: a picture here is not allowed"),
            (
                "[A](https://b.example).",
                "line 6: link to \"https://b.example\": only word:… is allowed",
            ),
            (
                "<https://b.example>",
                "line 6: link to \"https://b.example\": only word:… is allowed",
            ),
            (
                "[A](word:b \"c\").",
                "line 6: link to \"word:b\": only word:… is allowed",
            ),
            ("### A", "line 4: a step has sentences"),
        ] {
            assert_eq!(step(body).unwrap_err(), reason, "{body}");
        }
    }

    #[test]
    fn a_lesson_has_its_parts_in_order() {
        for text in [
            "",
            "A.",
            "## A",
            "# A",
            "# A\n\nB.",
            "# *A*\n\n## B\n![](b.svg)\n\nC.",
            "# A\n\n## B\n\nC.",
            "# A\n\n## B\n![](b.svg)\nC.",
            "# A\n\n## B\n![alt](b.svg)\n\nC.",
            "# A\n\n## B\n![](b.svg \"c\")\n\nD.",
            "# A\n\n## B\n![](b.svg)",
            "# A\n\n## B\n![](b.svg)\n\nC.\n\n# D",
        ] {
            assert!(read_lesson(text).is_err(), "{text}");
        }
    }
}
