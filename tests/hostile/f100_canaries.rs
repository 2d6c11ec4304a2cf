//! 100, 101: no secret, name or answer stands in a log, a message of the program or a temporary
//! file. A whole journey through a process of its own, then everything that it left is searched.
#![expect(
    clippy::disallowed_types,
    reason = "the harness is spoken to as a browser does, on loopback only"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use footbridge_world::{Files, shelf};
use serde_json::{Value, json};

const NAME: &str = "Kanarienvogel Zwölf";
const INJECTION: &str = "Eve\r\n\u{1b}[31m2026-01-01 admin signed in";
const ANSWER: &str = "canary-answer-7f3a91";
const WRONG_PASSPHRASE: &str = "canary passphrase nobody has";
const UNKNOWN: &str = "canary.command-91c2";

/// A program that serves one desk, with a temporary folder of its own.
struct Program {
    child: Child,
    out: BufReader<std::process::ChildStdout>,
    port: u16,
}

impl Program {
    fn start(home: &Path, temporary: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_harness"))
            .arg("--site")
            .arg(home)
            .arg("--ui")
            .arg(home)
            .arg("--samples")
            .arg(shelf())
            .env("TMPDIR", temporary)
            .env("XDG_RUNTIME_DIR", "")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the harness starts");
        let mut out = BufReader::new(child.stdout.take().expect("its output"));
        let mut line = String::new();
        out.read_line(&mut line).expect("where it listens");
        let port = line
            .trim()
            .rsplit(':')
            .next()
            .and_then(|port| port.parse().ok());
        Self {
            child,
            out,
            port: port.expect("a port"),
        }
    }

    fn post(&self, command: &str, request: &Value) -> Value {
        let body = json!({ "command": command, "request": request }).to_string();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it answers");
        write!(
            stream,
            "POST /rpc HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
            self.port,
            body.len()
        )
        .expect("it is sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let text = String::from_utf8(answer).expect("text");
        let (_, body) = text.split_once("\r\n\r\n").expect("a body");
        serde_json::from_str(body).unwrap_or_else(|_| panic!("{command}: {body}"))
    }

    fn call(&self, command: &str, request: Value) -> Value {
        let answer = self.post(command, &request);
        assert_eq!(answer["ok"], true, "{command}: {answer}");
        answer["data"].clone()
    }

    fn wait(&self, job: Value) {
        for _ in 0..1200 {
            let progress = self.call("job.poll", job.clone());
            if !progress["outcome"].is_null() {
                assert!(progress["outcome"]["error"].is_null(), "{progress}");
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        panic!("the work does not end");
    }

    /// Ends it; gives everything that it said.
    fn end(mut self) -> Vec<u8> {
        self.child.kill().expect("it ends");
        let mut said = Vec::new();
        self.out.read_to_end(&mut said).expect("its output");
        let mut errors = self.child.stderr.take().expect("its errors");
        errors.read_to_end(&mut said).expect("its errors");
        self.child.wait().expect("it has ended");
        said
    }
}

/// Enrols, signs in, works, answers wrongly shaped things, exchanges, looks at the record.
fn journey(program: &Program) {
    let job = program.call("sample.begin", json!({ "language": "de" }));
    program.wait(job);
    program.call("sample.sit", json!({ "place": "station1" }));
    let notes = program.call("sample.notes", json!({}));
    program.post("sign_in.staff", &json!({ "passphrase": WRONG_PASSPHRASE }));
    let passphrase = json!({ "passphrase": notes["passphrase"] });
    program.call("sign_in.staff", passphrase.clone());
    let enrolled = program.call("class.enrol", json!({ "name": NAME, "language": "de" }));
    program.call(
        "class.enrol",
        json!({ "name": INJECTION, "language": "de" }),
    );
    let class = program.call("class.show", json!({}));
    let text = class.to_string();
    assert!(text.contains(NAME) && text.contains("admin signed in"));
    for control in ["\\r", "\\n", "\\u001b"] {
        assert!(!text.contains(control), "a name in one line: {text}");
    }
    program.call("session.finish", json!({}));
    let card = json!({ "card": enrolled["card"], "pictures": enrolled["pictures"] });
    program.call("sign_in.learner", card);
    program.call("learn.home", json!({}));
    program.post(
        "check.answer",
        &json!({ "attempt": "x", "item": ANSWER, "response": { "kind": "choice", "choice": ANSWER } }),
    );
    program.post(
        "practice.answer",
        &json!({ "item": ANSWER, "response": ANSWER }),
    );
    program.post(UNKNOWN, &json!({ NAME: ANSWER }));
    program.post("class.show", &json!({ ANSWER: NAME }));
    program.call("session.finish", json!({}));
    program.call("sign_in.staff", passphrase);
    let job = program.call("exchange.start", json!({ "folder": notes["stick"] }));
    program.wait(job);
    program.call(
        "access.list",
        json!({ "search": NAME, "act": null, "page": 0 }),
    );
}

fn holds(bytes: &[u8], canary: &str) -> bool {
    let plain = canary.as_bytes();
    let wide: Vec<u8> = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let hexed = hex::encode(plain);
    [plain, wide.as_slice(), hexed.as_bytes()]
        .iter()
        .any(|form| bytes.windows(form.len()).any(|window| window == *form))
}

#[test]
fn f100_after_a_whole_journey_nothing_stands_in_the_clear_and_f101_no_line_is_forged() {
    let home = tempfile::tempdir().expect("a folder");
    let temporary = tempfile::tempdir().expect("a temporary folder");
    let program = Program::start(home.path(), temporary.path());
    journey(&program);
    let said = program.end();
    let canaries = [NAME, "admin signed in", ANSWER, WRONG_PASSPHRASE, UNKNOWN];
    for canary in canaries {
        assert!(!holds(&said, canary), "{canary} was said");
    }
    assert!(!said.contains(&0x1b), "a colour in what was said");
    let mut n_files = 0;
    for folder in [home.path(), temporary.path()] {
        for (name, bytes) in Files::read(folder).iter() {
            n_files += 1;
            for canary in canaries {
                assert!(!holds(bytes, canary), "{canary} in {}", name.display());
                assert!(
                    !holds(name.to_string_lossy().as_bytes(), canary),
                    "{}",
                    name.display()
                );
            }
        }
    }
    assert!(n_files > 20, "only {n_files} files: is this a sample?");
}
