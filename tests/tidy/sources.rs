//! What may never stand in a source, file by file.

use super::tree::{Source, sources};

const LINES_IN_A_FILE: usize = 600;
/// How far below its `cfg(unix)` a use of Unix may stand.
const LINES_FROM_CFG: usize = 8;
/// These files hold the forbidden words in order to look for them.
const RULES: &str = "tests/tidy/";
const STORAGE: &str = "crates/footbridge/src/storage/";
const PLATFORM: &str = "crates/footbridge-platform/";
/// Written by a test from the command list.
const BINDINGS: &str = "ui/src/lib/host/bindings/";
/// Made from the English texts when the pages are built.
const TEXT_KEYS: &str = "ui/src/lib/i18n/keys.ts";

/// Fails with every line of these files that holds one of the words.
fn refuse(words: &[&str], files: impl Iterator<Item = Source>, why: &str) {
    let mut found = Vec::new();
    for file in files.filter(|file| !file.path.starts_with(RULES)) {
        for (number, line) in file.text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) {
                found.push(format!("{}:{}: {}", file.path, number + 1, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{why}:\n{}", found.join("\n"));
}

fn rust() -> impl Iterator<Item = Source> {
    sources(&["rs"]).into_iter()
}

fn core_and_signing() -> impl Iterator<Item = Source> {
    rust().filter(|file| {
        ["crates/footbridge/src/", "signing/src/"]
            .iter()
            .any(|folder| file.path.starts_with(folder))
    })
}

/// The code of a file, without what stands behind `//`.
fn without_comments(file: Source) -> Source {
    let code = |line: &str| line.split("//").next().unwrap_or_default().to_owned();
    let text = file.text.lines().map(code).collect::<Vec<_>>().join("\n");
    Source { text, ..file }
}

#[test]
fn sql_stands_in_storage_only() {
    let words = [
        "SELECT ",
        "INSERT INTO",
        "INSERT OR ",
        "DELETE FROM",
        "PRAGMA ",
        "CREATE TABLE",
        "ALTER TABLE",
        "DROP TABLE",
    ];
    let outside = || {
        rust()
            .filter(|file| !file.path.starts_with(STORAGE))
            .map(without_comments)
    };
    refuse(&words, outside(), "SQL outside of storage/");
    let update = |line: &str| line.contains("UPDATE ") && line.contains(" SET");
    for file in outside().filter(|file| !file.path.starts_with(RULES)) {
        assert!(
            !file.text.lines().any(update),
            "{}: SQL outside of storage/",
            file.path
        );
    }
    for file in sources(&["sql"]) {
        assert!(
            file.path.starts_with(STORAGE),
            "{}: SQL outside of storage/",
            file.path
        );
    }
}

#[test]
fn nothing_is_left_for_later() {
    let macros = ["todo!", "unimplemented!", "dbg!"];
    refuse(&macros, rust(), "an unfinished line");
    let notes = ["TODO", "FIXME", "XXX:"];
    let written = sources(&["rs", "ts", "svelte", "css", "py", "mjs", "js", "sql", "ftl"]);
    refuse(
        &notes,
        written.into_iter(),
        "a note to oneself; issues and known-issues.md hold these",
    );
}

#[test]
fn no_file_is_too_long_to_read() {
    for file in sources(&["rs", "ts", "svelte"]) {
        let n_lines = file.text.lines().count();
        let written = !file.path.starts_with(BINDINGS) && file.path != TEXT_KEYS;
        assert!(
            !written || n_lines <= LINES_IN_A_FILE,
            "{}: {n_lines} lines, at most {LINES_IN_A_FILE}",
            file.path
        );
    }
}

/// What only Unix has may be used where Windows has another branch or does without.
#[test]
fn core_and_signing_run_on_every_operating_system() {
    let words = ["std::os::linux", "std::os::windows", "target_os", "/proc/"];
    refuse(
        &words,
        core_and_signing(),
        "one operating system in the core",
    );
    for file in core_and_signing() {
        let lines: Vec<_> = file.text.lines().collect();
        for (index, line) in lines.iter().enumerate() {
            let above = &lines[index.saturating_sub(LINES_FROM_CFG)..index];
            let marked = above.iter().any(|line| line.contains("cfg(unix)"));
            let place = format!("{}:{}", file.path, index + 1);
            assert!(
                marked || !line.contains("std::os::unix"),
                "{place}: not marked as Unix only"
            );
        }
    }
}

#[test]
fn nothing_that_ships_opens_a_socket() {
    let shipped = rust().filter(|file| !file.path.starts_with("tests/"));
    refuse(
        &["std::net", "UnixStream", "UnixListener"],
        shipped,
        "a socket in what ships",
    );
}

#[test]
fn the_clock_comes_in_through_the_platform() {
    let elsewhere = rust().filter(|file| !file.path.starts_with(PLATFORM));
    refuse(
        &["SystemTime::now", "UNIX_EPOCH"],
        elsewhere,
        "the clock outside of the platform crate",
    );
}

/// The weaker flushing is the control of the power cut; nothing else may ask for it.
#[test]
fn only_the_power_cut_gives_up_flushing_each_commit() {
    let knows = [
        "crates/footbridge/src/host.rs",
        "crates/footbridge/src/site/swap.rs",
        "tests/powercut/",
    ];
    let elsewhere = rust().filter(|file| !knows.iter().any(|known| file.path.starts_with(known)));
    refuse(
        &["NowAndThen"],
        elsewhere,
        "a store that promises less than it says",
    );
}

#[test]
fn every_rust_file_says_what_it_holds() {
    for file in rust() {
        let first = file
            .text
            .lines()
            .find(|line| !line.is_empty())
            .unwrap_or_default();
        assert!(
            first.starts_with("//!"),
            "{}: does not say what it holds",
            file.path
        );
    }
}
