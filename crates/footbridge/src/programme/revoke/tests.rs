//! Keys that were taken away sign for nothing, and nothing else is lost.

use footbridge_signing::tuf::{self, Expiry, Refreshed, Trusted};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::*;
use crate::Desk;
use crate::programme::ceremony::tests::{NOW_MILLIS, Programme, host};
use crate::programme::{FolderFetch, first_root, read_centre_keys};

/// A ceremony, and a desk without a site to work at.
struct Scene {
    made: Programme,
    desk: Desk,
    _home: TempDir,
}

impl Scene {
    fn new() -> Self {
        let home = TempDir::new().unwrap();
        let host = host();
        // Its randomness counts, and the ceremony has taken the first numbers.
        let _: Vec<[u8; 1]> = (0..100).map(|_| host.draw()).collect();
        Self {
            made: Programme::new(),
            desk: Desk::console(home.path().join("site"), host).unwrap(),
            _home: home,
        }
    }

    fn folder(&self) -> PathBuf {
        self.made.folder.path().join("keys")
    }

    fn programme(&self) -> &Path {
        &self.made.keys.programme
    }

    fn root(&self, n: u32) -> Value {
        let file = self.folder().join(format!("root-{n}.age"));
        json!({ "file": file, "passphrase": format!("root {n}") })
    }

    fn call(&mut self, name: &str, mut request: Value) -> Result<Value> {
        request["folder"] = json!(self.folder());
        self.desk.dispatch(name, request)
    }

    fn rotate_publisher(&mut self, roots: &[Value]) -> Result<Value> {
        let request = json!({ "roots": roots, "passphrase": "new" });
        self.call("keys.rotate_publisher", request)
    }

    /// A site that has never seen anything but the first root.
    fn newcomer(&self) -> Trusted {
        Trusted::in_root(first_root(self.programme()).unwrap())
    }

    fn refresh(&self, trusted: &Trusted) -> Result<Refreshed> {
        refresh_from(self.programme(), trusted)
    }
}

fn refresh_from(programme: &Path, trusted: &Trusted) -> Result<Refreshed> {
    let now = NOW_MILLIS / 1000;
    Ok(tuf::refresh(
        trusted,
        &mut FolderFetch(programme),
        now,
        Expiry::Refuse,
    )?)
}

/// Every file below a folder, to see that nothing changed.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push((path.clone(), fs::read(path).unwrap())),
        }
    }
    found.sort();
    found
}

/// Metadata as somebody with the old publisher key would write them over those that are there.
fn published_by(publisher: &PublisherSecret, programme: &Path) -> TempDir {
    let forged = TempDir::new().unwrap();
    let refreshed = refresh_own(programme).unwrap();
    for (path, bytes) in files(&programme.join("metadata")) {
        let name = path.file_name().unwrap().to_str().unwrap();
        write_whole(
            forged.path(),
            &format!("metadata/{name}"),
            &bytes,
            Readers::Anybody,
        )
        .unwrap();
    }
    let mut repository = Repository::resume(&refreshed.trusted).unwrap();
    let metadata = repository
        .publish(&[&publisher.key], &expiries(NOW_MILLIS))
        .unwrap();
    for (path, bytes) in metadata {
        write_whole(forged.path(), &path, &bytes, Readers::Anybody).unwrap();
    }
    forged
}

#[test]
fn a_publisher_that_was_replaced_publishes_no_more() {
    let mut scene = Scene::new();
    let site = scene.refresh(&scene.newcomer()).unwrap();
    let forged = published_by(&scene.made.keys.publisher, scene.programme());
    assert!(
        refresh_from(forged.path(), &site.trusted).is_ok(),
        "so far it is ours"
    );

    let roots = [scene.root(1), scene.root(3)];
    let done = scene.rotate_publisher(&roots).unwrap();
    assert_eq!(
        (&done["rootVersion"], &done["targetsVersion"]),
        (&json!(2), &json!(2))
    );
    let after = scene.refresh(&site.trusted).unwrap();
    assert_eq!(after.targets(), site.targets(), "nothing is lost");
    assert_eq!(scene.refresh(&scene.newcomer()).unwrap().root_version, 2);

    let publisher = open_publisher_key(&scene.folder().join(PUBLISHER_FILE), "new").unwrap();
    let own = published_by(&publisher, scene.programme());
    assert!(refresh_from(own.path(), &after.trusted).is_ok());
    let stolen = open_publisher_key(&scene.folder().join("publisher-1.age"), "publisher").unwrap();
    let mut repository = Repository::resume(&after.trusted).unwrap();
    let refused = repository.publish(&[&stolen.key], &expiries(NOW_MILLIS));
    assert_eq!(refused.unwrap_err().code(), "metadata-signature");
    // What the thief published before, on a stick that lacks the new root, is not taken either.
    let forged = refresh_from(forged.path(), &after.trusted);
    assert_eq!(forged.unwrap_err().code(), "metadata-signature");
}

#[test]
fn too_few_root_keys_change_nothing() {
    let mut scene = Scene::new();
    let before = files(&scene.folder());
    let [one, mut wrong] = [1, 2].map(|n| scene.root(n));
    wrong["passphrase"] = json!("another");
    for (roots, code) in [
        (vec![one.clone()], "metadata-signature"),
        (vec![one.clone(), one.clone()], "metadata-signature"),
        (vec![one.clone(), wrong], "passphrase-wrong"),
        (vec![], "metadata-signature"),
    ] {
        assert_eq!(scene.rotate_publisher(&roots).unwrap_err().code(), code);
        assert_eq!(files(&scene.folder()), before);
    }
    let request = json!({ "roots": [one.clone(), one], "passphrase": "new" });
    let error = scene.call("keys.rotate_root", request).unwrap_err();
    assert_eq!(error.code(), "signature-missing");
    assert_eq!(files(&scene.folder()), before);
}

#[test]
fn a_root_key_that_was_replaced_signs_for_nothing() {
    let mut scene = Scene::new();
    let site = scene.refresh(&scene.newcomer()).unwrap();
    let roots = [scene.root(1), scene.root(2)];
    let request = json!({ "roots": roots, "passphrase": "root 4" });
    let done = scene.call("keys.rotate_root", request).unwrap();
    assert_eq!(done["rootVersion"], 2);
    let after = scene.refresh(&site.trusted).unwrap();
    assert_eq!((after.root_version, after.timestamp_version), (2, 1));

    let stolen = [scene.root(1), scene.root(3)];
    let refused = scene.rotate_publisher(&stolen).unwrap_err();
    assert_eq!(refused.code(), "metadata-signature");
    let roots = [scene.root(1), scene.root(4)];
    scene.rotate_publisher(&roots).unwrap();
    assert_eq!(scene.refresh(&after.trusted).unwrap().root_version, 3);
}

#[test]
fn a_centre_key_that_was_replaced_is_not_listed_any_more() {
    let mut scene = Scene::new();
    let old = CentreKeys::of(&scene.made.keys.centre);
    let site = scene.refresh(&scene.newcomer()).unwrap();
    let request = json!({
        "publisherPassphrase": "publisher", "oldPassphrase": "centre", "passphrase": "new",
    });
    let done = scene.call("keys.replace_centre", request).unwrap();
    assert_eq!(
        (&done["rootVersion"], &done["targetsVersion"]),
        (&json!(1), &json!(2))
    );

    let after = scene.refresh(&site.trusted).unwrap();
    let new = read_centre_keys(scene.programme(), &after, old.centre).unwrap();
    assert_eq!((new.centre, &new.name), (old.centre, &old.name));
    assert_eq!(
        new.content_recipient, old.content_recipient,
        "packs can still be read"
    );
    assert_ne!(new.recipients, old.recipients);
    assert!(!new.keys.contains(&old.keys[0]));
    let secret = crate::programme::key_files::open_centre_keys(&scene.folder(), "new").unwrap();
    assert_eq!(CentreKeys::of(&secret), new);
    let aside = open_centre(&scene.folder().join("centre-1.age"), "centre").unwrap();
    assert_eq!(
        CentreKeys::of(&aside),
        old,
        "what was sealed to it can still be opened"
    );
}

#[test]
fn a_centre_is_not_replaced_by_half() {
    let mut scene = Scene::new();
    let before = files(&scene.folder());
    for (publisher, old) in [("wrong", "centre"), ("publisher", "wrong")] {
        let request = json!({
            "publisherPassphrase": publisher, "oldPassphrase": old, "passphrase": "new",
        });
        let error = scene.call("keys.replace_centre", request).unwrap_err();
        assert_eq!(error.code(), "passphrase-wrong");
        assert_eq!(files(&scene.folder()), before);
    }
}
