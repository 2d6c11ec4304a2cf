//! What becomes of marked-up text.

use std::collections::BTreeSet;

use super::*;
use crate::context::{NoPictures, Pictures};
use crate::{Block, Run};

fn html(source: &str) -> (Text, BTreeSet<Loss>) {
    let mut finder = NoPictures;
    let mut context = Context::new(&mut finder);
    let text = from_html(source, &mut context);
    (text, context.losses)
}

fn plain(source: &str) -> String {
    html(source).0.plain()
}

fn lost(source: &str) -> Vec<&'static str> {
    html(source).1.into_iter().map(Loss::code).collect()
}

#[test]
fn marks_paragraphs_and_lists_stay() {
    let (text, losses) = html("<p>A <b>bold <i>word</i></b>.<br/>Next</p><ul><li>one<li>two</ul>");
    assert!(losses.is_empty());
    assert_eq!(text.plain(), "A bold word.\nNext\none\ntwo");
    let Block::Paragraph { runs } = &text.blocks[0] else {
        panic!("no paragraph");
    };
    let marked = |run: &&Run| {
        matches!(
            run,
            Run::Words {
                strong: true,
                emphasis: true,
                ..
            }
        )
    };
    assert_eq!(runs.iter().filter(marked).count(), 1);
    assert!(matches!(&text.blocks[1], Block::List { ordered: false, items } if items.len() == 2));
}

#[test]
fn broken_tags_lose_no_words() {
    assert_eq!(plain("a</p>b<b>c<p>d</b></i>e</div>"), "a\nbc\nde");
    assert_eq!(plain("x < y &amp; z &lt; 3 &uuml;"), "x < y & z < 3 ü");
    assert_eq!(plain(&"<b>".repeat(5_000)), "");
    assert_eq!(plain("  a \n\t b&nbsp;&nbsp;c  "), "a b c");
}

#[test]
fn what_is_dropped_has_a_name() {
    assert_eq!(lost("<table><tr><td>a<td>b</table>"), ["table"]);
    assert_eq!(plain("<table><tr><td>a<td>b<tr><td>c</table>"), "a | b\nc");
    assert_eq!(lost("a<script>var b = '<p>';</script>c"), ["script"]);
    assert_eq!(plain("a<script>var b = '<p>';</script>c"), "ac");
    assert_eq!(
        lost("<style>p{}</style><p style='color:red'>a</p>"),
        ["style"]
    );
    assert_eq!(lost("<a href='http://example.org'>a</a>"), ["link"]);
    assert_eq!(lost("<video src='a.mp4'>b</video>"), ["media"]);
    assert_eq!(lost("<img src='a.png' alt='a saw'>"), ["picture-missing"]);
    assert_eq!(plain("<img src='a.png' alt='a saw'>"), "[a saw]");
    assert_eq!(
        lost("<img src='https://example.org/a.png'>"),
        ["picture-remote"]
    );
    assert_eq!(
        lost("<img src='data:image/png;base64,AAAA'>"),
        ["picture-unknown"]
    );
    assert_eq!(lost("<ul><li>a<ul><li>b</ul></ul>"), ["nested-list"]);
    assert_eq!(lost("<math><mi>x</mi></math> and \\(y\\)"), ["formula"]);
    assert_eq!(lost("<blob>x</blob>"), ["unknown-markup"]);
    assert_eq!(lost("<p style='display:none'>x</p>"), ["style"]);
}

#[test]
fn squares_and_cubes_stay_what_they_are() {
    assert_eq!(plain("5 mm<sup>2</sup>, H<sub>2</sub>O"), "5 mm², H₂O");
    assert!(lost("5 mm<sup>2</sup>").is_empty());
    assert_eq!(lost("T<sub>max</sub>"), ["raised-text"]);
}

#[test]
fn preformatted_lines_stay_lines() {
    assert_eq!(plain("<pre>a\n  b</pre>"), "a\n\u{a0}\u{a0}b");
}

#[test]
fn comparisons_are_no_tags() {
    for text in [
        "if (a<b && c>d)",
        "List<String> x",
        "a <3",
        "x &y",
        "R&D; more",
    ] {
        assert!(!looks_like_html(text), "{text}");
    }
    for text in ["<p>a", "a<br/>b", "a&nbsp;b</p>", "&#169; x", "<IMG SRC=a>"] {
        assert!(looks_like_html(text), "{text}");
    }
}

#[test]
fn markdown_becomes_the_same_marks() {
    let mut finder = NoPictures;
    let mut context = Context::new(&mut finder);
    let text = from_markdown("A *b* **c**\n\n1. d\n2. e < f\n", &mut context);
    assert_eq!(text.plain(), "A b c\nd\ne < f");
    assert!(context.losses.is_empty());
}

struct OnePicture;

impl Pictures for OnePicture {
    fn find(&mut self, reference: &str) -> Result<Vec<u8>, Loss> {
        assert_eq!(reference, "a b.png");
        Ok(crate::picture::tests::png())
    }
}

#[test]
fn a_picture_is_kept_once() {
    let mut finder = OnePicture;
    let mut context = Context::new(&mut finder);
    let text = from_html(
        "<img src='a%20b.png' alt=x><img src='a b.png'>",
        &mut context,
    );
    assert_eq!(context.pictures.len(), 1);
    assert!(context.losses.is_empty());
    assert_eq!(text.only_picture(), None);
    assert_eq!(text.plain(), "x");
}
