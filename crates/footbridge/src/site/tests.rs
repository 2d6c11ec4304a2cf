//! What tests share: a host whose clock and randomness are in the test's hand.

pub(crate) mod rebuild;
mod union;

use std::path::Path;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};

use footbridge_signing::SecretKey;
use footbridge_signing::sealing::Identity;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use zeroize::Zeroizing;

use super::{Belongs, Folder, NewSite, Site};
use crate::desk::commands::SiteKind;
use crate::host::{Clock, Drives, Flushing, Host, Randomness, Removal, Stick, Stretching};
use crate::ids::{CentreId, ClassroomId, KitId};
use crate::storage::OwnCentre;

/// A clock that only the test moves.
#[derive(Debug, Default)]
pub(crate) struct TestClock {
    millis: AtomicI64,
    /// How far the wall clock was set, while the program ran on.
    set: AtomicI64,
}

impl TestClock {
    pub(crate) fn advance(&self, millis: i64) {
        self.millis.fetch_add(millis, Ordering::Relaxed);
    }

    /// Sets the wall clock; running time stays.
    pub(crate) fn jump(&self, millis: i64) {
        self.set.fetch_add(millis, Ordering::Relaxed);
    }
}

impl Clock for TestClock {
    fn wall_millis(&self) -> i64 {
        let passed = self.millis.load(Ordering::Relaxed) + self.set.load(Ordering::Relaxed);
        1_795_000_000_000 + passed
    }

    fn monotonic_millis(&self) -> u64 {
        self.millis.load(Ordering::Relaxed).max(0) as u64
    }
}

struct SeededRandomness(Mutex<ChaCha20Rng>);

impl Randomness for SeededRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap().fill_bytes(bytes);
    }
}

struct NoDrives;

impl Drives for NoDrives {
    fn sticks(&self) -> Vec<Stick> {
        Vec::new()
    }

    fn forget_cached(&self, _: &std::fs::File) {}

    fn settle(&self, _: &Path) -> std::io::Result<()> {
        Ok(())
    }

    fn eject(&self, _: &Path) -> std::io::Result<Removal> {
        Ok(Removal::Flushed)
    }
}

/// A host with seeded randomness and a clock that stands still.
pub(crate) fn host() -> Host {
    host_with(1, Arc::default())
}

/// A host of one's own: two hosts with the same seed would draw the same ids.
pub(crate) fn host_with(seed: u64, clock: Arc<TestClock>) -> Host {
    Host {
        clock,
        random: Arc::new(SeededRandomness(Mutex::new(ChaCha20Rng::seed_from_u64(
            seed,
        )))),
        drives: Arc::new(NoDrives),
        press: None,
        printer: Arc::new(crate::host::NoPrinter),
        computer: Arc::new(crate::host::SilentComputer),
        volatile: None,
        samples: None,
        stretching: Stretching::Test,
        flushing: Flushing::EachCommit,
        machine: None,
    }
}

/// A centre's keys and what a site needs to belong to it.
pub(crate) fn belongs() -> Belongs {
    let key = SecretKey::from_seed(&[9; 32]);
    let identity = Identity::generate();
    Belongs {
        centre: OwnCentre {
            centre: CentreId([8; 16]),
            key: *key.public().as_bytes(),
            recipient: identity.recipient().to_string(),
            content_identity: Identity::generate().secret(),
            classroom: Some(ClassroomId([7; 16])),
            kit: Some(KitId([6; 16])),
            kit_token: Some(Zeroizing::new(vec![5; 32])),
            signing_seed: Some(key.seed()),
        },
        root: b"{}".to_vec(),
        identity: Some(identity.secret()),
    }
}

/// A new site in a folder.
pub(crate) fn site_at(folder: &Path, host: Host, kind: SiteKind) -> Site {
    let new = NewSite {
        kind,
        language: "en",
        name: "Station 1",
        belongs: &belongs(),
    };
    let key = Zeroizing::new([3; 32]);
    Site::found(Folder::at(folder), host, &key, &new).unwrap()
}

#[test]
fn a_failed_transaction_leaves_journal_and_projections_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = site_at(folder.path(), host(), SiteKind::Station);
    let before = site.last_seq();
    let staff = crate::ids::PersonId([1; 16]);
    site.enrol(staff, "Ana", "en").unwrap();
    let after = site.last_seq();
    let failed: crate::error::Result<()> = site.transact(Some(staff), |tx| {
        tx.append(
            Some(staff),
            &crate::people::events::StaffSignedIn { how: "test".into() },
        )?;
        Err(crate::error::Error::Cancelled)
    });
    assert!(failed.is_err() && before < after);
    assert_eq!(site.last_seq(), after, "the tip did not move");
    assert_eq!(site.verify_journals().unwrap().events as u64, after);
}

#[test]
fn a_site_opens_again_at_the_same_tip() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = site_at(folder.path(), host(), SiteKind::Station);
    site.enrol(crate::ids::PersonId([1; 16]), "Ana", "en")
        .unwrap();
    let last = site.last_seq();
    drop(site);
    let key = Zeroizing::new([3; 32]);
    let again = Site::open(
        Folder::at(folder.path()),
        host_with(2, Arc::default()),
        &key,
    )
    .unwrap();
    assert_eq!(again.last_seq(), last);
    again.verify_journals().unwrap();
}

#[test]
fn rebuilt_projections_equal_the_live_ones() {
    let folder = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    let mut site = site_at(
        folder.path(),
        host_with(1, Arc::clone(&clock)),
        SiteKind::Station,
    );
    for name in ["Ana", "Ion", "Eva"] {
        let new = site
            .enrol(crate::ids::PersonId([1; 16]), name, "en")
            .unwrap();
        let session = site.open_session(new.person).unwrap();
        clock.advance(60_000);
        site.choose_languages(new.person, "ro", Some("en")).unwrap();
        site.end_session(new.person, session, "finished").unwrap();
    }
    site.verify_journals().unwrap();
}

#[test]
fn an_event_can_neither_be_changed_nor_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let site = site_at(folder.path(), host(), SiteKind::Station);
    assert!(site.store.events_resist_change());
}
