//! A computer dies; another takes its place from a stick and a printed code.

use std::path::PathBuf;

use footbridge_signing::SecretKey;
use footbridge_signing::sealing::Identity;
use tempfile::TempDir;

use super::*;
use crate::host::Host;
use crate::people::events::StaffSignedIn;
use crate::storage::PROJECTIONS;

/// A computer with its own folder.
struct Computer {
    desk: Desk,
    home: PathBuf,
}

struct Prison {
    home: TempDir,
    clock: Arc<TestClock>,
    centre: Computer,
    seed: std::cell::Cell<u64>,
}

fn host(clock: &Arc<TestClock>, seed: u64) -> Host {
    host_with(seed, Arc::clone(clock))
}

impl Prison {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let clock: Arc<TestClock> = Arc::default();
        std::fs::create_dir(home.path().join("stick")).unwrap();
        let at = home.path().join("centre");
        std::fs::create_dir(&at).unwrap();
        found(&at, &clock, SiteKind::Centre);
        let mut desk = Desk::at(&at, host(&clock, 101)).unwrap();
        open(&mut desk);
        Self {
            centre: Computer { desk, home: at },
            home,
            clock,
            seed: 200.into(),
        }
    }

    fn stick(&self) -> PathBuf {
        self.home.path().join("stick")
    }

    /// A computer with nothing on it.
    fn bare(&self, name: &str) -> Computer {
        let home = self.home.path().join(name);
        std::fs::create_dir_all(&home).unwrap();
        self.seed.set(self.seed.get() + 1);
        let desk = Desk::at(&home, host(&self.clock, self.seed.get())).unwrap();
        Computer { desk, home }
    }

    /// Two stations of one classroom, admitted and level.
    fn classroom(&mut self) -> [Computer; 2] {
        let stick = self.stick();
        let request = json!({ "classroom": "Workshop B", "sites": 2, "folder": stick });
        let kit = ask(&mut self.centre.desk, "centre.new_kit", request);
        let mut computers = ["PC 1", "PC 2"].map(|name| {
            let mut computer = self.bare(name);
            let request = json!({
                "language": "en", "kind": "station", "name": name, "staffName": "Paulo",
                "passphrase": PASSPHRASE, "centreKeys": null,
                "kit": { "folder": stick, "file": kit["file"], "words": kit["words"] },
            });
            ask(&mut computer.desk, "setup.found", request);
            computer
        });
        for computer in &mut computers {
            self.round(computer);
        }
        self.centre_round();
        self.admit_all();
        self.centre_round();
        for computer in &mut computers {
            self.round(computer);
        }
        computers
    }

    fn admit_all(&mut self) {
        let asking = self.centre.desk.site().unwrap();
        let asking = asking.with(|centre| centre.store.asking_sites()).unwrap();
        for row in asking {
            let request = json!({ "site": row.site.to_string() });
            ask(&mut self.centre.desk, "centre.admit", request);
        }
    }

    fn centre_round(&mut self) -> Value {
        self.clock.advance(60_000);
        let request = json!({ "folder": self.stick() });
        job(&mut self.centre.desk, "exchange.start", request)["exchange"].clone()
    }

    fn round(&self, computer: &mut Computer) -> Value {
        self.round_with(computer, &self.stick())
    }

    fn round_with(&self, computer: &mut Computer, stick: &Path) -> Value {
        self.clock.advance(60_000);
        let request = json!({ "folder": stick });
        job(&mut computer.desk, "exchange.start", request)["exchange"].clone()
    }

    /// A second stick with the recovery files of the first as they are now.
    fn copy_recovery_files(&self, name: &str) -> PathBuf {
        let stick = self.home.path().join(name);
        let to = stick.join("FOOTBRIDGE/recovery");
        std::fs::create_dir_all(&to).unwrap();
        for file in recovery_files(&self.stick()) {
            std::fs::copy(&file, to.join(file.file_name().unwrap())).unwrap();
        }
        stick
    }
}

/// Runs a job to its end; the outcome must be no error.
fn job(desk: &mut Desk, command: &str, request: Value) -> Value {
    let outcome = job_outcome(desk, command, request);
    assert!(outcome["error"].is_null(), "{command}: {outcome}");
    outcome
}

fn job_outcome(desk: &mut Desk, command: &str, request: Value) -> Value {
    let started = ask(desk, command, request);
    loop {
        let progress = ask(desk, "job.poll", json!({ "job": started["job"] }));
        if !progress["outcome"].is_null() {
            return progress["outcome"].clone();
        }
        std::thread::yield_now();
    }
}

fn recovery_files(stick: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(stick.join("FOOTBRIDGE/recovery")) else {
        return Vec::new();
    };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

impl Computer {
    fn enrol(&mut self, name: &str) {
        let request = json!({ "name": name, "language": "en" });
        ask(&mut self.desk, "class.enrol", request);
    }

    fn names(&mut self) -> Vec<String> {
        let class = ask(&mut self.desk, "class.show", json!({}));
        let rows = class["rows"].as_array().unwrap().iter();
        rows.map(|row| row["name"].as_str().unwrap().to_owned())
            .collect()
    }

    fn new_code(&mut self) -> String {
        let made = ask(&mut self.desk, "recovery.new_code", json!({}));
        let groups = made["groups"].as_array().unwrap().iter();
        let groups: Vec<_> = groups.map(|group| group.as_str().unwrap()).collect();
        groups.join("-")
    }

    /// Restores and opens it with the passphrase that staff had at the lost computer.
    fn restore(&mut self, sticks: &[&Path], code: &str) -> Value {
        let request = json!({ "folders": sticks, "code": code, "name": null });
        let report = job(&mut self.desk, "recovery.restore", request)["restored"].clone();
        let state = ask(&mut self.desk, "desk.state", json!({}));
        assert_eq!(state["phase"], "locked");
        open(&mut self.desk);
        report
    }

    /// It is gone, with everything on its disk.
    fn dies(self) {
        drop(self.desk);
        std::fs::remove_dir_all(self.home).unwrap();
    }

    fn with<T>(&self, work: impl FnOnce(&mut Site) -> crate::error::Result<T>) -> T {
        self.desk.site().unwrap().with(work).unwrap()
    }

    fn site(&self) -> crate::ids::SiteId {
        self.with(|site| Ok(site.id()))
    }

    /// True if any body here holds these bytes.
    fn says(&self, canary: &[u8]) -> bool {
        let has = |bytes: &[u8]| bytes.windows(canary.len()).any(|seen| seen == canary);
        self.with(|site| {
            let bodies = site.store.all_in_order()?.into_iter().any(|hash| {
                let event = site.store.event(hash).unwrap().unwrap();
                event.body.is_some_and(|body| has(&body.payload))
            });
            let rows = PROJECTIONS.iter().any(|table| {
                let rows = site.store.projection(table).unwrap();
                rows.iter().any(|row| has(row.as_bytes()))
            });
            Ok(bodies || rows)
        })
    }
}

/// 16: from the printed code and the stick to a class that goes on.
#[test]
fn a16_a_dead_computer_comes_back_with_everything_that_left_it() {
    let mut prison = Prison::new();
    let [mut one, mut two] = prison.classroom();
    prison.round(&mut one);
    assert!(
        recovery_files(&prison.stick()).is_empty(),
        "no code, no file"
    );
    let code = one.new_code();
    one.enrol("Ana");
    prison.round(&mut one);
    assert_eq!(recovery_files(&prison.stick()).len(), 1, "a full");
    one.enrol("Ion");
    prison.round(&mut one);
    let files = recovery_files(&prison.stick());
    assert_eq!(files.len(), 2, "and a tail");
    prison.round(&mut one);
    let before = prison.copy_recovery_files("stick of last week");
    one.enrol("Eva");
    let sent = prison.round(&mut one);
    assert_eq!(sent["refused"], json!([]));
    assert_eq!(
        recovery_files(&prison.stick()).len(),
        2,
        "one tail at a time"
    );
    prison.centre_round();
    prison.round(&mut one);
    let (site, held) = (one.site(), one.with(|site| site.store.all_tips()));
    one.enrol("Never on a stick");
    one.dies();

    let mut again = prison.bare("PC 1 again");
    let look = json!({ "folders": [before] });
    let seen = ask(&mut again.desk, "recovery.look", look);
    assert_eq!(seen.as_array().unwrap().len(), 2);
    let report = again.restore(&[&before], &code);
    assert_eq!(
        (&report["name"], &report["unreadable"]),
        (&json!("PC 1"), &json!(0))
    );
    assert_eq!(again.names(), ["Ana", "Ion"]);
    assert_eq!(again.site(), site, "it is the same site, in a new epoch");
    for _ in 0..2 {
        prison.round(&mut again);
        prison.round(&mut two);
        prison.centre_round();
    }
    prison.round(&mut again);
    assert_eq!(again.names(), ["Ana", "Eva", "Ion"]);
    for tip in held {
        let here = again.with(|site| site.store.folded_seq(tip.journal, tip.head));
        assert_eq!(here, Some(tip.seq), "everything that left it is here");
    }
    again.enrol("Mia");
    prison.round(&mut again);
    prison.round(&mut two);
    assert_eq!(
        two.names(),
        ["Ana", "Eva", "Ion", "Mia"],
        "the class goes on"
    );
    ask(&mut again.desk, "journal.verify", json!({}));
    assert_eq!(prison.centre.with(|site| site.store.forked_journals()), []);
}

#[test]
fn a_second_restore_of_the_same_files_is_found_to_be_a_copy() {
    let mut prison = Prison::new();
    let [mut one, mut two] = prison.classroom();
    let code = one.new_code();
    one.enrol("Ana");
    prison.round(&mut one);
    let files = prison.copy_recovery_files("files");
    one.dies();
    let mut first = prison.bare("first");
    let mut second = prison.bare("second");
    first.restore(&[&files], &code);
    second.restore(&[&files], &code);
    assert_eq!(first.site(), second.site());
    first.enrol("Ion");
    second.enrol("Eva");
    for _ in 0..4 {
        for computer in [&mut first, &mut second, &mut two] {
            prison.round(computer);
        }
        prison.centre_round();
        prison.admit_all();
    }
    assert_ne!(first.site(), second.site(), "each is a site of its own");
    for computer in [&mut first, &mut second, &mut two] {
        assert_eq!(computer.names(), ["Ana", "Eva", "Ion"]);
    }
}

/// 110: nobody who was erased comes back by an old recovery file.
#[test]
fn a110_an_old_recovery_file_does_not_bring_an_erased_person_back() {
    let mut prison = Prison::new();
    let [mut one, mut two] = prison.classroom();
    let code = one.new_code();
    one.enrol("Canary Ana");
    one.enrol("Ion");
    prison.round(&mut one);
    let old = prison.copy_recovery_files("old");
    prison.centre_round();
    assert!(prison.centre.says(b"Canary") && one.says(b"Canary"));
    let (by, ana) = prison.centre.with(|centre| {
        let learners = centre.store.learners()?;
        let ana = learners
            .iter()
            .find(|row| row.name.as_deref() == Some("Canary Ana"));
        Ok((centre.store.staff_members()?[0].person, ana.unwrap().person))
    });
    prison.centre.with(|centre| centre.erase_person(by, ana));
    prison.centre_round();

    let mut other = prison.bare("from the old file and the receipt");
    other.restore(&[&old, &prison.stick()], &code);
    assert_eq!(other.names(), ["Ion"], "not even on the first screen");
    assert!(!other.says(b"Canary"));
    drop(other);

    let before = recovery_files(&prison.stick());
    prison.round(&mut one);
    prison.round(&mut two);
    assert!(!one.says(b"Canary") && !two.says(b"Canary"));
    let after = recovery_files(&prison.stick());
    assert_eq!(after.len(), 1, "a new full takes the place of all before");
    assert!(!before.contains(&after[0]));
    one.dies();
    let mut again = prison.bare("from the new file");
    let new = prison.copy_recovery_files("new");
    again.restore(&[&new], &code);
    assert_eq!(again.names(), ["Ion"]);
    assert!(!again.says(b"Canary"));
    let mut late = prison.bare("from the old file alone");
    late.restore(&[&old], &code);
    assert!(late.says(b"Canary"), "the stick cannot know of the order");
    prison.round(&mut late);
    assert!(!late.says(b"Canary"), "the first exchange brings it");
}

#[test]
fn a_week_later_a_new_full_takes_the_place_of_what_lay_there() {
    let mut prison = Prison::new();
    let [mut one, _] = prison.classroom();
    let code = one.new_code();
    prison.round(&mut one);
    one.enrol("Ana");
    prison.round(&mut one);
    let before = recovery_files(&prison.stick());
    assert_eq!(before.len(), 2);
    prison.clock.advance(8 * 24 * 60 * 60 * 1000);
    prison.round(&mut one);
    let after = recovery_files(&prison.stick());
    assert_eq!(after.len(), 1);
    let other = prison.home.path().join("other");
    std::fs::create_dir(&other).unwrap();
    prison.round_with(&mut one, &other);
    assert_eq!(
        recovery_files(&other).len(),
        1,
        "each stick has its own full"
    );
    let second = one.new_code();
    assert_ne!(code, second);
    prison.round(&mut one);
    let renewed = recovery_files(&prison.stick());
    assert!(renewed.len() == 1 && renewed != after, "for the new code");
}

#[test]
fn the_newest_full_and_tail_may_lie_on_two_sticks() {
    let mut prison = Prison::new();
    let [mut one, _] = prison.classroom();
    let code = one.new_code();
    prison.round(&mut one);
    let other = prison.home.path().join("other");
    std::fs::create_dir(&other).unwrap();
    one.enrol("Ana");
    prison.round_with(&mut one, &other);
    one.enrol("Ion");
    prison.round(&mut one);
    one.dies();
    let full = recovery_files(&other);
    assert_eq!(full.len(), 1);
    let mut again = prison.bare("again");
    again.restore(&[&other, &prison.stick()], &code);
    assert_eq!(again.names(), ["Ana", "Ion"]);
}

#[test]
fn what_is_wrong_with_code_or_files_is_said_and_leaves_nothing_behind() {
    let mut prison = Prison::new();
    let [mut one, _] = prison.classroom();
    let code = one.new_code();
    let mut bare = prison.bare("bare");
    let request = |code: &str| json!({ "folders": [prison.stick()], "code": code, "name": null });
    let failed = |bare: &mut Computer, code: &str| {
        let outcome = job_outcome(&mut bare.desk, "recovery.restore", request(code));
        let empty = std::fs::read_dir(&bare.home).unwrap().next().is_none();
        assert_eq!(empty, !outcome["error"].is_null());
        outcome["error"]["code"]
            .as_str()
            .unwrap_or("none")
            .to_owned()
    };
    assert_eq!(failed(&mut bare, &code), "recovery-file-not-found");
    prison.round(&mut one);
    let wrong = refused(&mut bare.desk, "recovery.restore", request("1234"));
    assert_eq!(wrong, "recovery-code-wrong-form");
    let other = one.new_code();
    assert_eq!(failed(&mut bare, &other), "recovery-code-wrong");
    let file = recovery_files(&prison.stick()).remove(0);
    let good = std::fs::read(&file).unwrap();
    for at in (0..good.len()).step_by(good.len() / 7) {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        std::fs::write(&file, bytes).unwrap();
        assert_eq!(failed(&mut bare, &code), "recovery-file-damaged", "{at}");
    }
    std::fs::write(&file, good).unwrap();
    assert_eq!(failed(&mut bare, &code), "none");
}

/// Large payloads that hardly pack: what a year of work may come to.
#[test]
fn a_full_that_does_not_fit_into_one_file_goes_on_in_further_parts() {
    let mut prison = Prison::new();
    let [mut one, _] = prison.classroom();
    let code = one.new_code();
    one.enrol("Ana");
    one.with(|site| {
        let staff = site.store.staff_members()?[0].person;
        for _ in 0..27 {
            let bytes: [u8; 475_000] = site.host.draw();
            let how = hex::encode(bytes);
            site.transact(Some(staff), |tx| {
                tx.append(Some(staff), &StaffSignedIn { how }).map(drop)
            })?;
        }
        Ok(())
    });
    one.enrol("Ion");
    prison.round(&mut one);
    let files = recovery_files(&prison.stick());
    assert_eq!(files.len(), 2);
    let held = one.with(|site| site.store.all_tips());
    one.dies();
    let mut again = prison.bare("again");
    again.restore(&[&prison.stick()], &code);
    assert_eq!(again.names(), ["Ana", "Ion"]);
    for tip in held {
        let here = again.with(|site| site.store.folded_seq(tip.journal, tip.head));
        assert_eq!(here, Some(tip.seq));
    }
    drop(again);
    std::fs::remove_file(&files[0]).unwrap();
    let mut bare = prison.bare("bare");
    let request = json!({ "folders": [prison.stick()], "code": code, "name": null });
    let outcome = job_outcome(&mut bare.desk, "recovery.restore", request);
    assert_eq!(outcome["error"]["code"], "recovery-full-missing");
}

#[test]
fn what_was_sealed_or_signed_by_former_keys_is_read_after_a_restore() {
    let mut prison = Prison::new();
    let [mut one, _] = prison.classroom();
    let code = one.new_code();
    let another = SecretKey::from_seed(&[5; 32]).public();
    let keys = |site: &mut Site| {
        let identity = site.store.own_site()?.unwrap().identity;
        let centre = site.store.own_centre()?.unwrap();
        let former = site.store.former_identities()?;
        let former: Vec<_> = former.iter().map(|one| one.to_string()).collect();
        let centre_keys = (centre.key, site.store.former_centre_keys()?);
        Ok((identity.to_string(), former, centre_keys))
    };
    one.with(|site| {
        let identity = site.store.own_site()?.unwrap().identity;
        let centre = site.store.own_centre()?.unwrap();
        site.note(|write| {
            write.set_identity(&Identity::generate().secret())?;
            write.set_identity(&identity)?;
            write.replace_centre_keys(another.as_bytes(), &centre.recipient)?;
            write.replace_centre_keys(&centre.key, &centre.recipient)
        })
    });
    let before = one.with(keys);
    assert_eq!((before.1.len(), before.2.1.len()), (2, 1));
    prison.round(&mut one);
    one.dies();
    let mut again = prison.bare("again");
    again.restore(&[&prison.stick()], &code);
    assert_eq!(again.with(keys), before);
}
