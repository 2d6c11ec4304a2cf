//! What stands on a stick after a batch went well, and after it did not.

use std::path::PathBuf;
use std::sync::Arc;

use super::*;
use crate::host::Host;
use crate::sticks::test_drives::{Fault, TestDrives};

/// A folder as a stick, and its drives.
struct Bench {
    home: tempfile::TempDir,
    drives: Arc<TestDrives>,
    host: Host,
}

impl Bench {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join("stick")).unwrap();
        let drives = Arc::<TestDrives>::default();
        let host = Host {
            drives: drives.clone(),
            ..crate::site::tests::host()
        };
        Self { home, drives, host }
    }

    fn root(&self) -> PathBuf {
        self.home.path().join("stick")
    }

    fn folder(&self) -> PathBuf {
        self.root().join("FOOTBRIDGE/bundles")
    }

    /// Writes two files and one that says what is the newest, in one batch.
    fn write(&self, content: &[u8]) -> Result<()> {
        let stick = Stick::at(&self.root())?;
        let pen = Pen::on(&stick, &self.host);
        pen.place_last("bundles", "newest", content)?;
        pen.place("bundles", "one", content)?;
        pen.place("bundles", "two", content)?;
        pen.settle()
    }

    /// Every file of the folder with what stands in it.
    fn files(&self) -> Vec<(String, Vec<u8>)> {
        let Ok(entries) = self.folder().read_dir() else {
            return Vec::new();
        };
        let mut files: Vec<_> = entries
            .map(|entry| {
                let path = entry.unwrap().path();
                let name = path.file_name().unwrap().to_str().unwrap().to_owned();
                (name, std::fs::read(path).unwrap())
            })
            .collect();
        files.sort();
        files
    }
}

fn all(content: &[u8]) -> Vec<(String, Vec<u8>)> {
    ["newest", "one", "two"]
        .map(|name| (name.to_owned(), content.to_vec()))
        .into()
}

struct Fails;

impl Read for Fails {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(ErrorKind::UnexpectedEof.into())
    }
}

#[test]
fn files_stand_there_whole_and_no_part_stays() {
    let bench = Bench::new();
    bench.write(b"old").unwrap();
    bench.write(b"new").unwrap();
    assert_eq!(bench.files(), all(b"new"));
}

#[test]
fn nothing_has_its_name_before_the_batch_is_settled() {
    let bench = Bench::new();
    let stick = Stick::at(&bench.root()).unwrap();
    let pen = Pen::on(&stick, &bench.host);
    pen.place("bundles", "one", &b"new"[..]).unwrap();
    assert_eq!(bench.files(), [("one.part".to_owned(), b"new".to_vec())]);
    drop(pen);
    assert!(bench.files().is_empty(), "a pen put down leaves nothing");
}

#[test]
fn what_is_replaced_goes_only_when_its_successor_stands() {
    let bench = Bench::new();
    bench.write(b"old").unwrap();
    let stick = Stick::at(&bench.root()).unwrap();
    for fault in [Some(Fault::NoRoom), None] {
        let pen = Pen::on(&stick, &bench.host);
        pen.place("bundles", "three", &b"new"[..]).unwrap();
        pen.remove_after("bundles", "one");
        if let Some(fault) = &fault {
            bench.drives.fail_at(0, fault.clone());
        }
        assert_eq!(pen.settle().is_err(), fault.is_some());
        assert_eq!(bench.folder().join("one").exists(), fault.is_some());
    }
}

#[test]
fn the_newest_gets_its_name_when_all_else_stands() {
    for content in [&b"first"[..], b"second"] {
        let bench = Bench::new();
        bench.write(b"old").unwrap();
        let mut n = 0;
        loop {
            bench.drives.fail_at(n, Fault::Io);
            let written = bench.write(content);
            let files = bench.files();
            let newest = files
                .iter()
                .any(|(name, is)| name == "newest" && is == content);
            let rest = files
                .iter()
                .filter(|(name, is)| name != "newest" && is == content);
            assert!(!newest || rest.count() == 2, "step {n}: {files:?}");
            n += 1;
            if written.is_ok() {
                break;
            }
        }
        assert!(n > 10, "a batch has more steps than {n}");
    }
}

/// 5 and 25 of the attack table: whichever step of a batch fails, nothing is called written,
/// every file is the old one or the new one, and no part stays.
#[test]
fn c25_a_fault_at_any_step_leaves_old_or_new_and_no_part() {
    let faults = [
        (Fault::NoRoom, "stick-full"),
        (Fault::ReadOnly, "stick-read-only"),
        (Fault::Io, "stick-write-failed"),
    ];
    for (fault, code) in faults {
        let bench = Bench::new();
        bench.write(b"old").unwrap();
        for n in 0.. {
            bench.drives.fail_at(n, fault.clone());
            let written = bench.write(b"new");
            for (name, is) in bench.files() {
                assert!(!name.ends_with(".part"), "{fault:?} at step {n}: {name}");
                assert!(
                    is == b"old" || is == b"new",
                    "{fault:?} at step {n}: {name}"
                );
            }
            match written {
                Ok(()) => break,
                Err(error) => assert_eq!(error.code(), code, "step {n}"),
            }
        }
        assert_eq!(
            bench.files(),
            all(b"new"),
            "the next round writes everything"
        );
    }
}

/// 25: the stick is pulled at any step; it is named as gone, and written anew when it is back.
#[test]
fn c25_a_stick_pulled_at_any_step_is_never_called_written() {
    for n in 0.. {
        let bench = Bench::new();
        bench.write(b"old").unwrap();
        bench.drives.fail_at(n, Fault::Pulled(bench.root()));
        match bench.write(b"new") {
            Ok(()) => break,
            Err(error) => assert_eq!(error.code(), "stick-not-found", "step {n}"),
        }
        bench.drives.plug_in_again(&bench.root());
        for (name, is) in bench.files() {
            assert!(
                is == b"old" || is == b"new" || name.ends_with(".part"),
                "step {n}: {name}"
            );
        }
        bench.write(b"new").unwrap();
        assert_eq!(bench.files(), all(b"new"), "step {n}");
    }
}

/// 41: a stick that says it has more room than it has gives back something else.
#[test]
fn c41_a_stick_of_false_capacity_is_found_by_reading_back() {
    let bench = Bench::new();
    bench.write(b"old").unwrap();
    bench.drives.keep_only(64 * 1024);
    let large = vec![7; 200 * 1024];
    assert_eq!(bench.write(&large).unwrap_err().code(), "stick-defective");
    assert_eq!(bench.files(), all(b"old"));
    bench.write(&large[..20 * 1024]).unwrap();
}

#[test]
fn a_failure_of_the_source_leaves_the_old_file_and_no_part() {
    let bench = Bench::new();
    bench.write(b"old").unwrap();
    let stick = Stick::at(&bench.root()).unwrap();
    let pen = Pen::on(&stick, &bench.host);
    let torn = Read::chain(&b"ne"[..], Fails);
    assert!(pen.place("bundles", "one", torn).is_err());
    pen.settle().unwrap();
    assert_eq!(bench.files(), all(b"old"));
}

#[test]
fn a_file_placed_twice_is_the_second_one() {
    let bench = Bench::new();
    let stick = Stick::at(&bench.root()).unwrap();
    let pen = Pen::on(&stick, &bench.host);
    pen.place("bundles", "one", &b"first"[..]).unwrap();
    pen.place("bundles", "one", &b"second"[..]).unwrap();
    pen.settle().unwrap();
    assert_eq!(bench.files(), [("one".to_owned(), b"second".to_vec())]);
}

/// 44, for writing.
#[cfg(unix)]
#[test]
fn c44_no_link_leads_a_write_away_from_the_stick() {
    use std::os::unix::fs::symlink;
    let (bench, elsewhere) = (Bench::new(), tempfile::tempdir().unwrap());
    let target = elsewhere.path().join("precious");
    std::fs::write(&target, b"precious").unwrap();
    let folder = bench.folder();
    std::fs::create_dir_all(&folder).unwrap();
    symlink(&target, folder.join("one.part")).unwrap();
    symlink(&target, folder.join("one")).unwrap();
    bench.write(b"new").unwrap();
    assert_eq!(std::fs::read(&target).unwrap(), b"precious");
    assert_eq!(bench.files(), all(b"new"));

    std::fs::remove_dir_all(&folder).unwrap();
    symlink(elsewhere.path(), &folder).unwrap();
    assert_eq!(
        bench.write(b"new").unwrap_err().code(),
        "stick-write-failed"
    );
    assert!(!elsewhere.path().join("one.part").exists());
}
