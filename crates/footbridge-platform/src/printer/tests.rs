//! CUPS played by two scripts: what they are asked, what they are given, and what they may not be told.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use tempfile::TempDir;

use super::program::Cups;

/// A folder with programs that write down how they were called.
fn cups(folder: &Path, lpstat: &str, lp: &str) -> Cups {
    let script = |name: &str, body: &str| {
        let path = folder.join(name);
        fs::write(&path, format!("#!/bin/sh\n{body}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    };
    fs::write(folder.join("socket"), "").unwrap();
    Cups {
        lp: script("lp", lp),
        lpstat: script("lpstat", lpstat),
        sockets: vec![folder.join("absent"), folder.join("socket")],
    }
}

const TWO: &str = "case $1 in -e) printf 'Hall\\nOffice_2\\n-x\\na/b\\n';; -d) echo 'system default destination: Office_2';; esac";

#[test]
fn queues_are_listed_and_the_usual_one_is_marked() {
    let folder = TempDir::new().unwrap();
    let queues = cups(folder.path(), TWO, "").queues();
    let seen: Vec<_> = queues
        .iter()
        .map(|queue| (&*queue.name, queue.usual))
        .collect();
    assert_eq!(
        seen,
        [("Hall", false), ("Office_2", true)],
        "names that lead elsewhere are not"
    );
}

#[test]
fn a_pdf_goes_through_the_pipe_with_fixed_arguments() {
    let folder = TempDir::new().unwrap();
    let at = folder.path().display();
    let lp = format!(
        "for a in \"$@\"; do echo \"$a\"; done >{at}/called; echo \"$CUPS_SERVER\" >{at}/server; env >{at}/env; exec cat >{at}/taken"
    );
    let lp = lp
        .replace("exec cat", "exec /bin/cat")
        .replace("env >", "/usr/bin/env >");
    let cups = cups(folder.path(), TWO, &lp);
    cups.put("Hall", "Cards; rm -rf $HOME", b"%PDF-1.7")
        .unwrap();
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(
        read("called"),
        "-d\nHall\n-t\nCards; rm -rf $HOME\n-o\nmedia=A4\n"
    );
    assert_eq!(read("taken"), "%PDF-1.7");
    assert_eq!(
        read("server").trim(),
        folder.path().join("socket").display().to_string()
    );
    assert!(
        !read("env").contains("HOME="),
        "nothing of our surroundings goes along"
    );
}

#[test]
fn a_queue_that_refuses_is_told_and_no_name_becomes_an_option() {
    let folder = TempDir::new().unwrap();
    let cups = cups(folder.path(), TWO, "/bin/cat >/dev/null; exit 1");
    assert!(cups.put("Hall", "t", b"x").is_err());
    for name in ["", "-o", "a/b", "a b", "ä", "a#b"] {
        let refused = cups.put(name, "t", b"x").unwrap_err();
        assert_eq!(refused.kind(), std::io::ErrorKind::NotFound, "{name}");
    }
}

#[test]
fn without_cups_there_are_no_queues() {
    let folder = TempDir::new().unwrap();
    let mut absent = cups(folder.path(), TWO, "");
    absent.sockets.clear();
    assert!(absent.queues().is_empty());
    let none = Cups {
        lpstat: folder.path().join("nowhere"),
        ..cups(folder.path(), TWO, "")
    };
    assert!(none.queues().is_empty());
    assert!(cups(folder.path(), "exit 1", "").queues().is_empty());
}
