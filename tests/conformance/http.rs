//! HTTP as far as a conformance suite on loopback needs it: GET, one connection a file.

#![allow(
    clippy::disallowed_types,
    reason = "the conformance program alone connects, on loopback, and never ships"
)]

use std::fmt::Write as _;
use std::io::{self, Read, Write as _};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use footbridge_signing::Error;
use footbridge_signing::tuf::Fetch;

const PATIENCE: Duration = Duration::from_secs(30);
const MAX_HEAD: usize = 64 * 1024;

/// A repository on a server of this computer.
pub(crate) struct Server {
    metadata: Base,
    targets: Option<Base>,
}

/// `http://host:port/folder/`, taken apart.
struct Base {
    address: SocketAddr,
    authority: String,
    folder: String,
}

impl Server {
    pub(crate) fn new(metadata: &str, targets: Option<&str>) -> Result<Self> {
        Ok(Self {
            metadata: Base::parse(metadata)?,
            targets: targets.map(Base::parse).transpose()?,
        })
    }
}

impl Fetch for Server {
    /// Names of metadata files come quoted already; names of targets do not.
    fn fetch(&mut self, path: &str, limit: u64) -> Result<Option<Vec<u8>>, Error> {
        let unknown = || Error::Io(io::ErrorKind::InvalidInput);
        match path.split_once('/').ok_or_else(unknown)? {
            ("metadata", name) => self.metadata.get(name, limit),
            (_, name) => {
                let base = self.targets.as_ref().ok_or_else(unknown)?;
                base.get(&quoted(name, "/"), limit)
            }
        }
    }
}

impl Base {
    fn parse(url: &str) -> Result<Self> {
        let rest = url.strip_prefix("http://");
        let rest = rest.context("only http:// is spoken here")?;
        let (authority, folder) = rest.split_once('/').unwrap_or((rest, ""));
        let with_port = match authority.contains(':') {
            true => authority.to_owned(),
            false => format!("{authority}:80"),
        };
        let mut addresses = with_port.to_socket_addrs()?;
        let address = addresses.find(|address| address.ip().is_loopback());
        let folder = folder.trim_matches('/');
        Ok(Self {
            address: address.context("only this computer is asked")?,
            authority: authority.to_owned(),
            folder: if folder.is_empty() {
                "/".to_owned()
            } else {
                format!("/{folder}/")
            },
        })
    }

    /// Gets a file; a server that does not have it says 404 or, as object stores do, 403.
    fn get(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, Error> {
        let failed = |error: anyhow::Error| {
            let kind = error.downcast_ref::<io::Error>().map(io::Error::kind);
            Error::Io(kind.unwrap_or(io::ErrorKind::InvalidData))
        };
        let answer = self.ask(name, limit).map_err(failed)?;
        match Answer::parse(&answer).map_err(failed)? {
            Answer { status: 200, body } => Ok(Some(body.to_vec())),
            Answer {
                status: 403 | 404, ..
            } => Ok(None),
            _ => Err(Error::Io(io::ErrorKind::Other)),
        }
    }

    fn ask(&self, name: &str, limit: u64) -> Result<Vec<u8>> {
        let mut stream = TcpStream::connect_timeout(&self.address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let Self {
            authority, folder, ..
        } = self;
        let request = format!(
            "GET {folder}{name} HTTP/1.0\r\nHost: {authority}\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        let most = limit.saturating_add(MAX_HEAD as u64);
        stream.take(most + 1).read_to_end(&mut answer)?;
        ensure!(answer.len() as u64 <= most, "the answer is too long");
        Ok(answer)
    }
}

struct Answer<'a> {
    status: u16,
    body: &'a [u8],
}

impl<'a> Answer<'a> {
    fn parse(bytes: &'a [u8]) -> Result<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        let end = end
            .filter(|end| *end <= MAX_HEAD)
            .context("no end of the head")?;
        let (head, body) = (std::str::from_utf8(&bytes[..end])?, &bytes[end + 4..]);
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1));
        let status = status.context("no status")?.parse()?;
        for line in lines {
            let (name, value) = line.split_once(':').context("no header")?;
            if name.eq_ignore_ascii_case("content-length") {
                let announced: usize = value.trim().parse()?;
                ensure!(body.len() == announced, "the answer was cut off");
            }
        }
        Ok(Self { status, body })
    }
}

/// Percent-encodes all but letters, digits, `_.-~` and what is named as safe.
pub(crate) fn quoted(text: &str, safe: &str) -> String {
    let mut quoted = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric()
            || b"_.-~".contains(&byte)
            || safe.as_bytes().contains(&byte)
        {
            quoted.push(char::from(byte));
        } else {
            let _ = write!(quoted, "%{byte:02X}");
        }
    }
    quoted
}
