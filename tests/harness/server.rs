//! The three things a browser may ask for: a command, a picture, a page.

use std::path::PathBuf;

use anyhow::{Context, bail};
use footbridge::Desk;
use serde_json::{Value, json};

use crate::http::{Answer, Request, listen};
use crate::pages::Pages;

const OK: &str = "200 OK";
const BAD_REQUEST: &str = "400 Bad Request";
const NOT_FOUND: &str = "404 Not Found";
const NOT_ALLOWED: &str = "405 Method Not Allowed";

/// Says where it listens on standard output, then serves until it is killed.
pub(crate) fn serve(mut desk: Desk, ui: PathBuf, port: u16) -> anyhow::Result<()> {
    let (address, requests) = listen(port)?;
    println!("listening on http://{address}");
    let pages = Pages::of(ui);
    for request in requests {
        let answer = answer(&mut desk, &pages, &request)
            .unwrap_or_else(|error| text(BAD_REQUEST, &format!("{error:#}")));
        // A browser that has gone away is no fault of the harness.
        let _ = request.answer(&answer);
    }
    Ok(())
}

fn answer(desk: &mut Desk, pages: &Pages, request: &Request) -> anyhow::Result<Answer> {
    match (request.method.as_str(), request.path.as_str()) {
        ("POST", "/rpc") => rpc(desk, request),
        ("GET", path) => Ok(match path.strip_prefix("/pack/") {
            Some(hash) => picture(desk, hash),
            None => page(pages, path),
        }),
        _ => Ok(text(NOT_ALLOWED, "GET, or POST /rpc")),
    }
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

fn picture(desk: &Desk, hash: &str) -> Answer {
    match desk.picture(hash) {
        Ok((mime, bytes)) => reply(OK, mime, bytes),
        Err(error) => text(NOT_FOUND, error.code()),
    }
}

fn page(pages: &Pages, path: &str) -> Answer {
    match pages.read(path) {
        Some((mime, bytes)) => reply(OK, mime, bytes),
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
        bytes,
    }
}
