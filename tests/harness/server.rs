//! What a browser may ask for: a command, a picture or a sound, a page; and that minutes pass.

use std::path::PathBuf;

use anyhow::{Context, bail};
use footbridge::Desk;
use footbridge::window::PAGE_POLICY;
use serde_json::{Value, json};

use crate::clock::SkippingClock;
use crate::http::{Answer, Request, listen};
use crate::pages::Pages;

const OK: &str = "200 OK";
const BAD_REQUEST: &str = "400 Bad Request";
const FORBIDDEN: &str = "403 Forbidden";
const NOT_FOUND: &str = "404 Not Found";
const NOT_ALLOWED: &str = "405 Method Not Allowed";

/// As the window's policy has it: frames show pages of packs, sounds play from memory only, and
/// nothing comes from elsewhere.
const POLICY: &str = "frame-src 'self'; media-src blob:";

/// Says where it listens on standard output, then serves until it is killed.
pub(crate) fn serve(
    mut desk: Desk,
    clock: &SkippingClock,
    ui: PathBuf,
    port: u16,
) -> anyhow::Result<()> {
    let (address, requests) = listen(port)?;
    println!("listening on http://{address}");
    let pages = Pages::of(ui);
    for request in requests {
        let answer = answer(&mut desk, clock, &pages, &request)
            .unwrap_or_else(|error| text(BAD_REQUEST, &format!("{error:#}")));
        // A browser that has gone away is no fault of the harness.
        let _ = request.answer(&answer);
    }
    Ok(())
}

fn answer(
    desk: &mut Desk,
    clock: &SkippingClock,
    pages: &Pages,
    request: &Request,
) -> anyhow::Result<Answer> {
    match (request.method.as_str(), request.path.as_str()) {
        ("POST", "/rpc") => rpc(desk, request),
        ("POST", "/skip") => skip(clock, request),
        ("GET", path) => Ok(match path.strip_prefix("/pack/") {
            Some(name) => match name.strip_prefix("page/") {
                Some(ticket) => pack_page(desk, ticket),
                None => media(desk, name),
            },
            None => page(pages, path),
        }),
        _ => Ok(text(NOT_ALLOWED, "GET, or POST /rpc or /skip")),
    }
}

/// Minutes pass: a number, in JSON.
fn skip(clock: &SkippingClock, request: &Request) -> anyhow::Result<Answer> {
    let minutes: u32 = serde_json::from_slice(&request.body)?;
    clock.skip(u64::from(minutes) * 60_000);
    Ok(text(OK, "skipped"))
}

fn rpc(desk: &mut Desk, request: &Request) -> anyhow::Result<Answer> {
    if !request.content_type.starts_with("application/json") {
        bail!("a request is application/json");
    }
    let mut call: Value = serde_json::from_slice(&request.body)?;
    let arguments = call["request"].take();
    let command = call["command"]
        .as_str()
        .context("a request names its command")?;
    let outcome = match desk.dispatch(command, arguments) {
        Ok(data) => json!({ "ok": true, "data": data }),
        Err(error) => json!({ "ok": false, "error": error.wire() }),
    };
    let bytes = outcome.to_string().into_bytes();
    Ok(reply(OK, "application/json", bytes))
}

fn media(desk: &Desk, hash: &str) -> Answer {
    match desk.media(hash) {
        Ok((mime, bytes)) => reply(OK, mime, bytes),
        Err(error) => text(NOT_FOUND, error.code()),
    }
}

/// As the window serves it: once, in a sandbox.
fn pack_page(desk: &Desk, ticket: &str) -> Answer {
    match desk.pages().take(ticket) {
        Some(bytes) => Answer {
            policy: Some(PAGE_POLICY),
            ..reply(OK, "text/html; charset=utf-8", bytes)
        },
        None => text(FORBIDDEN, "this page was fetched already"),
    }
}

fn page(pages: &Pages, path: &str) -> Answer {
    match pages.read(path) {
        Some((mime, bytes)) => Answer {
            policy: Some(POLICY),
            ..reply(OK, mime, bytes)
        },
        None => text(NOT_FOUND, "no such page"),
    }
}

fn text(status: &'static str, sentence: &str) -> Answer {
    let bytes = sentence.as_bytes().to_vec();
    reply(status, "text/plain; charset=utf-8", bytes)
}

fn reply(status: &'static str, mime: &'static str, bytes: Vec<u8>) -> Answer {
    Answer {
        status,
        mime,
        policy: None,
        bytes,
    }
}
