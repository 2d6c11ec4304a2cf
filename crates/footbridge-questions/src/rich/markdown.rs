//! Markdown, with HTML inside it.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

use super::from_html;
use crate::Text;
use crate::context::Context;

/// Reads Markdown by way of the HTML that it stands for.
pub(crate) fn from_markdown(markdown: &str, context: &mut Context<'_>) -> Text {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut html = String::new();
    for event in Parser::new_ext(markdown, options) {
        write(&mut html, event);
    }
    from_html(&html, context)
}

fn write(html: &mut String, event: Event<'_>) {
    match event {
        Event::Start(tag) => start(html, &tag),
        Event::End(tag) => {
            use pulldown_cmark::TagEnd;
            html.push_str(match tag {
                TagEnd::Paragraph => "</p>",
                TagEnd::Heading(_) => "</h2>",
                TagEnd::BlockQuote(_) => "</blockquote>",
                TagEnd::CodeBlock => "</pre>",
                TagEnd::List(true) => "</ol>",
                TagEnd::List(false) => "</ul>",
                TagEnd::Item => "</li>",
                TagEnd::Table => "</table>",
                TagEnd::TableHead | TagEnd::TableRow => "</tr>",
                TagEnd::TableCell => "</td>",
                TagEnd::Emphasis => "</em>",
                TagEnd::Strong => "</strong>",
                TagEnd::Strikethrough => "</del>",
                TagEnd::Link => "</a>",
                TagEnd::Image => "\">",
                _ => "",
            });
        }
        Event::Text(text) | Event::Code(text) => escape(html, &text),
        Event::Html(raw) | Event::InlineHtml(raw) => html.push_str(&raw),
        Event::SoftBreak => html.push(' '),
        Event::HardBreak => html.push_str("<br>"),
        Event::Rule => html.push_str("<hr>"),
        _ => {}
    }
}

fn start(html: &mut String, tag: &Tag<'_>) {
    match tag {
        Tag::Paragraph => html.push_str("<p>"),
        Tag::Heading { .. } => html.push_str("<h2>"),
        Tag::BlockQuote(_) => html.push_str("<blockquote>"),
        Tag::CodeBlock(CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) => {
            html.push_str("<pre>")
        }
        Tag::List(Some(_)) => html.push_str("<ol>"),
        Tag::List(None) => html.push_str("<ul>"),
        Tag::Item => html.push_str("<li>"),
        Tag::Table(_) => html.push_str("<table>"),
        Tag::TableHead | Tag::TableRow => html.push_str("<tr>"),
        Tag::TableCell => html.push_str("<td>"),
        Tag::Emphasis => html.push_str("<em>"),
        Tag::Strong => html.push_str("<strong>"),
        Tag::Strikethrough => html.push_str("<del>"),
        Tag::Link { dest_url, .. } => {
            html.push_str("<a href=\"");
            escape(html, dest_url);
            html.push_str("\">");
        }
        // The words inside a picture are its alternative text.
        Tag::Image { dest_url, .. } => {
            html.push_str("<img src=\"");
            escape(html, dest_url);
            html.push_str("\" alt=\"");
        }
        _ => {}
    }
}

fn escape(html: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '&' => html.push_str("&amp;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}
