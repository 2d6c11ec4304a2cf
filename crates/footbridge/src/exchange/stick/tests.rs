//! What is seen of a stick that somebody has prepared.

use super::*;

fn stick() -> (tempfile::TempDir, Stick) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("FOOTBRIDGE/bundles")).unwrap();
    let stick = Stick::at(folder.path()).unwrap();
    (folder, stick)
}

#[test]
fn only_exact_names_are_ours() {
    let good = "0123456789abcdef0123456789abcdef.fbbundle";
    assert!(is_hash_name(good, ".fbbundle"));
    let part = format!("{good}.part");
    for name in [
        &good.to_uppercase(),
        &good[1..],
        &part,
        "../x",
        "",
        ".fbbundle",
    ] {
        assert!(!is_hash_name(name, ".fbbundle"), "{name}");
    }
}

#[test]
fn a_missing_folder_holds_nothing() {
    let (_folder, stick) = stick();
    assert!(stick.names("kits", |_| true).unwrap().is_empty());
    assert_eq!(stick.read("kits", "a", 10).unwrap(), None);
}

#[test]
fn a_file_above_its_cap_is_not_read() {
    let (folder, stick) = stick();
    std::fs::write(folder.path().join("FOOTBRIDGE/bundles/a"), [0; 11]).unwrap();
    assert_eq!(
        stick.read("bundles", "a", 10).unwrap_err().code(),
        "too-large"
    );
    assert!(stick.read("bundles", "a", 11).unwrap().is_some());
}

#[cfg(unix)]
#[test]
fn links_are_passed_over_whether_file_or_folder() {
    use std::os::unix::fs::symlink;
    let (folder, stick) = stick();
    let ours = folder.path().join("FOOTBRIDGE");
    std::fs::write(folder.path().join("secret"), b"secret").unwrap();
    symlink(folder.path().join("secret"), ours.join("bundles/a")).unwrap();
    symlink(folder.path(), ours.join("kits")).unwrap();
    assert_eq!(stick.read("bundles", "a", 10).unwrap(), None);
    assert_eq!(stick.read("kits", "secret", 10).unwrap(), None);
    assert!(stick.names("kits", |_| true).unwrap().is_empty());
}

#[test]
fn a_stick_that_has_gone_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("gone");
    assert_eq!(Stick::at(&gone).unwrap_err().code(), "stick-not-found");
}

const HASH: &str = "0123456789abcdef0123456789abcdef";

fn ours(name: &str) -> bool {
    is_hash_name(name, ".fbbundle")
}

/// 42 of the attack table: names that file systems of sticks confuse with ours.
#[test]
fn c42_only_exact_names_in_our_folder_are_seen() {
    let (folder, stick) = stick();
    let bundles = folder.path().join("FOOTBRIDGE/bundles");
    for name in [
        format!("{}.FBBUNDLE", HASH.to_uppercase()),
        format!("{HASH}.fbbundle."),
        format!("{HASH}.fbbundle "),
        format!(" {HASH}.fbbundle"),
        format!("{HASH}.fbbundle.part"),
        format!("._{HASH}.fbbundle"),
        "012345~1.FBB".into(),
        "CON".into(),
        "AUX.fbbundle".into(),
        "autorun.inf".into(),
        "\u{202e}eldnubbf".into(),
    ] {
        std::fs::write(bundles.join(&name), b"x").unwrap();
    }
    assert!(stick.names("bundles", ours).unwrap().is_empty());
    let deep = bundles.join("a/".repeat(50));
    std::fs::create_dir_all(&deep).unwrap();
    std::fs::write(deep.join(format!("{HASH}.fbbundle")), b"x").unwrap();
    std::fs::create_dir(bundles.join(format!("{}.fbbundle", HASH.replace('0', "9")))).unwrap();
    let seen = stick.names("bundles", ours).unwrap();
    for name in &seen {
        assert_eq!(
            stick.read("bundles", name, 10).unwrap(),
            None,
            "a folder is no bundle"
        );
    }
    std::fs::write(bundles.join(format!("{HASH}.fbbundle")), b"x").unwrap();
    let seen_now = stick.names("bundles", ours).unwrap();
    assert_eq!(seen_now.len(), seen.len() + 1);
}

/// 42: 100,000 strange files take no more than two seconds, and one too many is said.
#[test]
fn c42_a_crowded_folder_is_walked_quickly_and_named() {
    let (folder, stick) = stick();
    let bundles = folder.path().join("FOOTBRIDGE/bundles");
    for n in 0..100_000 {
        // A second name of one file is as much a name as any, and quicker to make.
        let name = bundles.join(format!("{n:06}.txt"));
        match n % 30_000 {
            0 => std::fs::write(&name, b"").unwrap(),
            _ => std::fs::hard_link(bundles.join(format!("{:06}.txt", n - n % 30_000)), &name)
                .unwrap(),
        }
    }
    let started = std::time::Instant::now();
    assert!(stick.names("bundles", ours).unwrap().is_empty());
    assert!(
        started.elapsed().as_millis() <= 2000,
        "{:?}",
        started.elapsed()
    );
    assert!(stick.crowded().is_empty(), "as many as are walked");
    std::fs::write(bundles.join("one more"), b"").unwrap();
    stick.names("bundles", ours).unwrap();
    assert_eq!(stick.crowded().into_iter().collect::<Vec<_>>(), ["bundles"]);
}

#[test]
fn c42_at_most_a_thousand_files_of_ours_are_looked_at_and_more_are_said() {
    let (folder, stick) = stick();
    let bundles = folder.path().join("FOOTBRIDGE/bundles");
    let write = |n: u32| std::fs::write(bundles.join(format!("{n:032x}.fbbundle")), b"").unwrap();
    (0..1000).for_each(write);
    assert_eq!(stick.names("bundles", ours).unwrap().len(), 1000);
    assert!(stick.crowded().is_empty());
    write(1000);
    assert_eq!(stick.names("bundles", ours).unwrap().len(), 1000);
    assert!(!stick.crowded().is_empty());
}

/// 43: what a system would start by itself is neither listed nor opened.
#[cfg(unix)]
#[test]
fn c43_what_starts_by_itself_is_never_opened() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, stick) = stick();
    for at in [
        folder.path().to_owned(),
        folder.path().join("FOOTBRIDGE/bundles"),
    ] {
        for name in [
            "autorun.inf",
            "setup.exe",
            "open me.desktop",
            "report.lnk",
            ".autorun",
        ] {
            std::fs::write(at.join(name), b"x").unwrap();
            let nobody = std::fs::Permissions::from_mode(0o0);
            std::fs::set_permissions(at.join(name), nobody).unwrap();
        }
    }
    assert!(stick.names("bundles", ours).unwrap().is_empty());
    assert!(stick.crowded().is_empty());
}

/// 44: what is no regular file is passed over, and nothing waits for it.
#[cfg(unix)]
#[test]
fn c44_pipes_devices_and_links_into_proc_are_passed_over_at_once() {
    use rustix::fs::{CWD, FileType, Mode, mkfifoat, mknodat};
    use std::os::unix::fs::symlink;
    let (folder, stick) = stick();
    let bundles = folder.path().join("FOOTBRIDGE/bundles");
    mkfifoat(CWD, bundles.join("pipe"), Mode::RUSR).unwrap();
    symlink("/dev/zero", bundles.join("zero")).unwrap();
    let memory = std::path::Path::new("/proc").join("self/mem");
    symlink(memory, bundles.join("memory")).unwrap();
    symlink("round", bundles.join("round")).unwrap();
    let device = mknodat(
        CWD,
        bundles.join("device"),
        FileType::CharacterDevice,
        Mode::RUSR,
        rustix::fs::makedev(1, 5),
    );
    if device.is_err() {
        println!("skipped: this account may not make a device");
    }
    let started = std::time::Instant::now();
    for name in ["pipe", "zero", "memory", "round", "device"] {
        assert_eq!(
            stick.read("bundles", name, 1 << 20).unwrap(),
            None,
            "{name}"
        );
        assert!(stick.open("bundles", name).unwrap().is_none(), "{name}");
    }
    // Even where it takes a file's place after that was looked at.
    let opened = crate::files::open_plain(&bundles.join("pipe")).unwrap();
    assert!(!opened.metadata().unwrap().is_file());
    assert!(crate::files::open_plain(&bundles.join("zero")).is_err());
    assert!(started.elapsed().as_secs() < 2);
}

/// 46: a file that says it has 100 GB is refused before a byte is read.
#[test]
fn c46_an_endless_file_is_refused_by_its_length() {
    let (folder, stick) = stick();
    let path = folder.path().join("FOOTBRIDGE/bundles/a");
    let file = File::create(path).unwrap();
    if file.set_len(100_000_000_000).is_err() {
        println!("skipped: this file system has no sparse files");
        return;
    }
    let started = std::time::Instant::now();
    let refused = stick.read("bundles", "a", 64 << 20).unwrap_err();
    assert_eq!(refused.code(), "too-large");
    assert!(started.elapsed().as_millis() < 500);
}

#[test]
fn a_folder_that_stays_behind_is_not_the_stick() {
    let (folder, _) = stick();
    let root = folder.path().join("mounted");
    std::fs::create_dir(&root).unwrap();
    let stick = Stick::at(&root).unwrap();
    stick.still_there().unwrap();
    std::fs::rename(&root, folder.path().join("pulled")).unwrap();
    std::fs::create_dir(&root).unwrap();
    let behind = stick.still_there();
    if cfg!(unix) {
        assert_eq!(behind.unwrap_err().code(), "stick-not-found");
    }
}
