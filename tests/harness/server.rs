//! The three things a browser may ask for: a command, a picture, a page.

use std::io::{Cursor, Read};
use std::path::PathBuf;

use anyhow::{Context, anyhow, bail};
use footbridge::Desk;
use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::pages::Pages;

type Answer = Response<Cursor<Vec<u8>>>;

/// No request of the UI comes near this.
const REQUEST_BYTES: u64 = 1 << 20;

/// Says where it listens on standard output, then serves until it is killed.
pub(crate) fn serve(mut desk: Desk, ui: PathBuf, port: u16) -> anyhow::Result<()> {
    let server = Server::http(("127.0.0.1", port)).map_err(|error| anyhow!("{error}"))?;
    let address = server
        .server_addr()
        .to_ip()
        .context("an address on loopback")?;
    println!("listening on http://{address}");
    let pages = Pages::of(ui);
    for mut request in server.incoming_requests() {
        let answer = answer(&mut desk, &pages, &mut request)
            .unwrap_or_else(|error| text(400, &format!("{error:#}")));
        // A browser that has gone away is no fault of the harness.
        let _ = request.respond(answer);
    }
    Ok(())
}

fn answer(desk: &mut Desk, pages: &Pages, request: &mut Request) -> anyhow::Result<Answer> {
    let path = request
        .url()
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .to_owned();
    match (request.method(), path.as_str()) {
        (Method::Post, "/rpc") => rpc(desk, request),
        (Method::Get, path) => Ok(match path.strip_prefix("/pack/") {
            Some(hash) => picture(desk, hash),
            None => page(pages, path),
        }),
        _ => Ok(text(405, "GET, or POST /rpc")),
    }
}

fn rpc(desk: &mut Desk, request: &mut Request) -> anyhow::Result<Answer> {
    let is_json = |header: &Header| {
        header.field.equiv("content-type") && header.value.as_str().starts_with("application/json")
    };
    if !request.headers().iter().any(is_json) {
        bail!("a request is application/json");
    }
    let mut body = Vec::new();
    request
        .as_reader()
        .take(REQUEST_BYTES)
        .read_to_end(&mut body)?;
    let mut call: Value = serde_json::from_slice(&body)?;
    let arguments = call["request"].take();
    let command = call["command"]
        .as_str()
        .context("a request names its command")?;
    let outcome = match desk.dispatch(command, arguments) {
        Ok(data) => json!({ "ok": true, "data": data }),
        Err(error) => json!({ "ok": false, "error": error.wire() }),
    };
    Ok(reply(
        200,
        "application/json",
        outcome.to_string().into_bytes(),
    ))
}

fn picture(desk: &Desk, hash: &str) -> Answer {
    match desk.picture(hash) {
        Ok((mime, bytes)) => reply(200, mime, bytes),
        Err(error) => text(404, error.code()),
    }
}

fn page(pages: &Pages, path: &str) -> Answer {
    match pages.read(path) {
        Some((mime, bytes)) => reply(200, mime, bytes),
        None => text(404, "no such page"),
    }
}

fn text(status: u16, sentence: &str) -> Answer {
    reply(
        status,
        "text/plain; charset=utf-8",
        sentence.as_bytes().to_vec(),
    )
}

fn reply(status: u16, mime: &str, bytes: Vec<u8>) -> Answer {
    let header = |name: &str, value: &str| {
        Header::from_bytes(name, value).expect("names and values of headers are constants")
    };
    Response::from_data(bytes)
        .with_status_code(status)
        .with_header(header("Content-Type", mime))
        .with_header(header("X-Content-Type-Options", "nosniff"))
        .with_header(header("Cache-Control", "no-store"))
}
