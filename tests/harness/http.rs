//! As much of HTTP as a browser on the same computer needs.
//!
//! Every connection has a thread of its own and ends after its answer: a browser
//! opens connections ahead of time and sends nothing on some of them, and none
//! of these may keep another one waiting.
#![expect(
    clippy::disallowed_types,
    reason = "the harness is the one that listens, on loopback only, and never ships"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use anyhow::{Context, ensure};

/// No request of the UI comes near this.
const REQUEST_BYTES: u64 = 1 << 20;

/// A request that was read to its end.
pub(crate) struct Request {
    pub(crate) method: String,
    /// Without what follows a question mark.
    pub(crate) path: String,
    /// Empty if none was sent.
    pub(crate) content_type: String,
    pub(crate) body: Vec<u8>,
    stream: TcpStream,
}

/// What is sent back.
pub(crate) struct Answer {
    /// Number and phrase.
    pub(crate) status: &'static str,
    pub(crate) mime: &'static str,
    /// What a page may do, where it was written elsewhere.
    pub(crate) policy: Option<&'static str>,
    pub(crate) bytes: Vec<u8>,
}

/// Listens on loopback; requests arrive in the order in which they were read.
pub(crate) fn listen(port: u16) -> anyhow::Result<(SocketAddr, Receiver<Request>)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).context("listening")?;
    let address = listener.local_addr()?;
    let (sender, requests) = channel();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let sender = sender.clone();
            thread::spawn(move || pass_on(stream, &sender));
        }
    });
    Ok((address, requests))
}

/// A connection that says nothing, or nothing that is HTTP, is no fault of the harness.
fn pass_on(stream: TcpStream, requests: &Sender<Request>) {
    if let Ok(request) = read(stream) {
        let _ = requests.send(request);
    }
}

fn read(stream: TcpStream) -> anyhow::Result<Request> {
    let mut reader = BufReader::new(stream.try_clone()?.take(REQUEST_BYTES));
    let first = line(&mut reader)?;
    let mut words = first.split(' ');
    let method = words.next().context("a method")?.to_owned();
    let target = words.next().context("a target")?;
    let path = target.split('?').next().unwrap_or_default().to_owned();
    let (content_type, length) = headers(&mut reader)?;
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(Request {
        method,
        path,
        content_type,
        body,
        stream,
    })
}

/// The two headers that matter here: the media type and the length of the body.
fn headers(reader: &mut impl BufRead) -> anyhow::Result<(String, usize)> {
    let (mut content_type, mut length) = (String::new(), 0);
    loop {
        let header = line(reader)?;
        let Some((name, value)) = header.split_once(':') else {
            return Ok((content_type, length));
        };
        match name.to_ascii_lowercase().as_str() {
            "content-type" => content_type = value.trim().to_owned(),
            "content-length" => length = value.trim().parse()?,
            _ => {}
        }
        ensure!(length as u64 <= REQUEST_BYTES, "a request is small");
    }
}

fn line(reader: &mut impl BufRead) -> anyhow::Result<String> {
    let mut line = String::new();
    ensure!(reader.read_line(&mut line)? > 0, "the browser hung up");
    Ok(line.trim_end().to_owned())
}

impl Request {
    /// Sends the answer and ends the connection.
    pub(crate) fn answer(mut self, answer: &Answer) -> std::io::Result<()> {
        let policy = answer
            .policy
            .map(|policy| format!("Content-Security-Policy: {policy}\r\n"))
            .unwrap_or_default();
        write!(
            self.stream,
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n\
             X-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n\
             {policy}Connection: close\r\n\r\n",
            answer.status,
            answer.mime,
            answer.bytes.len()
        )?;
        self.stream.write_all(&answer.bytes)
    }
}
