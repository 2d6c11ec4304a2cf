//! The programs of CUPS: `lpstat` says which queues there are, `lp` takes a PDF.

use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use footbridge::host::Queue;

/// A list that takes longer is no list for a screen.
const LIST_AT_MOST: Duration = Duration::from_secs(4);
/// A spooler takes pages from memory; what takes longer hangs.
const TAKE_AT_MOST: Duration = Duration::from_secs(60);
/// More queues than this are not for one screen either.
const OUTPUT_LIMIT: u64 = 64 * 1024;

/// Where CUPS is.
#[derive(Debug)]
pub(super) struct Cups {
    pub(super) lp: PathBuf,
    pub(super) lpstat: PathBuf,
    pub(super) sockets: Vec<PathBuf>,
}

impl Cups {
    pub(super) fn installed() -> Self {
        Self {
            lp: "/usr/bin/lp".into(),
            lpstat: "/usr/bin/lpstat".into(),
            sockets: vec![
                "/run/cups/cups.sock".into(),
                "/var/run/cups/cups.sock".into(),
            ],
        }
    }

    /// The queues; none where there is no CUPS, or where it does not answer.
    pub(super) fn queues(&self) -> Vec<Queue> {
        let names = self.ask("-e").unwrap_or_default();
        if names.is_empty() {
            return Vec::new();
        }
        // Without a usual queue the answer has no colon, and none is usual.
        let usual = self.ask("-d").unwrap_or_default();
        let usual = usual.split_once(':').map_or("", |(_, name)| name.trim());
        let names = names.lines().map(str::trim).filter(|name| is_plain(name));
        names
            .map(|name| Queue {
                name: name.to_owned(),
                usual: name == usual,
            })
            .collect()
    }

    /// Puts a PDF into a queue.
    pub(super) fn put(&self, queue: &str, title: &str, pdf: &[u8]) -> io::Result<()> {
        if !is_plain(queue) {
            return Err(ErrorKind::NotFound.into());
        }
        let mut lp = self.start(&self.lp, &["-d", queue, "-t", title, "-o", "media=A4"])?;
        let given = match lp.stdin.take() {
            // Dropping the pipe says that this is all.
            Some(mut pipe) => pipe.write_all(pdf),
            None => Err(ErrorKind::BrokenPipe.into()),
        };
        let took = ended(&mut lp, TAKE_AT_MOST)?;
        given?;
        match took {
            true => Ok(()),
            false => Err(io::Error::other("the queue refused")),
        }
    }

    fn ask(&self, what: &str) -> io::Result<String> {
        let mut lpstat = self.start(&self.lpstat, &[what])?;
        drop(lpstat.stdin.take());
        let went_well = ended(&mut lpstat, LIST_AT_MOST)?;
        let mut answer = String::new();
        if let (true, Some(pipe)) = (went_well, lpstat.stdout.take()) {
            pipe.take(OUTPUT_LIMIT).read_to_string(&mut answer)?;
        }
        Ok(answer)
    }

    /// Starts a program with nothing of our surroundings but the way to this computer's CUPS.
    fn start(&self, program: &Path, arguments: &[&str]) -> io::Result<Child> {
        let socket = self.sockets.iter().find(|socket| socket.exists());
        let socket = socket.ok_or(ErrorKind::NotFound)?;
        Command::new(program)
            .args(arguments)
            .env_clear()
            .env("LC_ALL", "C")
            .env("CUPS_SERVER", socket)
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
    }
}

/// A name that is no option and no path.
fn is_plain(name: &str) -> bool {
    let sign = |byte: u8| byte.is_ascii_graphic() && !b"/\\?'\"#".contains(&byte);
    !name.is_empty() && !name.starts_with('-') && name.bytes().all(sign)
}

/// Waits for the end; true if it went well. Who takes too long is ended.
fn ended(child: &mut Child, at_most: Duration) -> io::Result<bool> {
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if began.elapsed() > at_most {
            child.kill()?;
            child.wait()?;
            return Err(ErrorKind::TimedOut.into());
        }
        sleep(Duration::from_millis(10));
    }
}
