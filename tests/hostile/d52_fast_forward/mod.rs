//! 52: a version number that jumps ahead, and the way back from it.

use footbridge_signing::SecretKey;
use footbridge_signing::tuf::{Roles, co_sign, next_root};
use footbridge_world::{exchange, rows};
use serde_json::{Value, json};

use super::programme::sign_next;
use super::scene::{Scene, read, write};
use super::{case, check};

const FAR: u64 = 1 << 62;
const FOLDER: &str = "programme/metadata";
const EXPIRES: i64 = 1_900_000_000;

fn with_timestamp(scene: &Scene, key: &SecretKey, version: u64) {
    sign_next(scene, key, |role, signed| {
        if role == "timestamp" {
            signed["version"] = json!(version);
        }
    });
}

/// The second root gives the publisher's work to another key.
fn replace_publisher(scene: &Scene, key: &SecretKey) {
    let first = read(&scene.inner(FOLDER).join("1.root.json"));
    let roots = [0, 1, 2].map(|n| scene.secrets.roots[n].public());
    let roles = Roles::two_of_three(roots, key.public());
    let mut root = next_root(&first, &roles, EXPIRES, &[]).expect("a root");
    for signer in &scene.secrets.roots[..2] {
        root = co_sign(&root, signer).expect("a signature");
    }
    write(&scene.inner(FOLDER).join("2.root.json"), &root);
}

fn codes(report: &Value) -> Vec<&str> {
    let refused = rows(&report["refused"]);
    refused
        .map(|line| line["error"]["code"].as_str().unwrap_or_default())
        .collect()
}

#[test]
fn a_jump_that_the_publisher_did_not_sign_is_refused() {
    check(
        "station1",
        &["programme"],
        &[case("a-stranger-jumps", "metadata-signature", |s| {
            with_timestamp(s, &SecretKey::from_seed(&[77; 32]), FAR);
        })],
    );
}

/// A thief of the publisher's key jumps ahead; new keys by the root bring everybody back.
#[test]
fn new_keys_recover_from_a_jump() {
    let scene = Scene::set();
    let stick = scene.stick();
    let mut desk = scene.world.staff("station1");
    with_timestamp(&scene, &scene.secrets.publisher, FAR);
    let report = exchange(&mut desk, &stick).expect("the round goes through");
    assert_eq!(
        codes(&report),
        [""; 0],
        "it is signed, so it is taken: {report}"
    );
    with_timestamp(&scene, &scene.secrets.publisher, 50);
    let report = exchange(&mut desk, &stick).expect("the round goes through");
    assert_eq!(codes(&report), ["metadata-rollback"], "{report}");
    let new = SecretKey::from_seed(&[78; 32]);
    replace_publisher(&scene, &new);
    with_timestamp(&scene, &new, 51);
    let report = exchange(&mut desk, &stick).expect("the round goes through");
    assert_eq!(codes(&report), [""; 0], "{report}");
}
