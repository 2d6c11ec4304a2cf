//! 67: a pack on the stick tells no answer.

use footbridge_signing::sealing::{self, Identity};

use super::packs::{repack, repacked, replace};
use super::scene::Scene;
use super::{case, check};

#[test]
fn keys_that_are_not_ours_are_refused() {
    check(
        "station1",
        &["programme"],
        &[
            case("pack-keys-for-somebody-else", "seal-not-for-us", |s| {
                repack(s, |entries| {
                    let stranger = Identity::generate().recipient();
                    let sealed = sealing::seal(&[stranger], b"{}").expect("sealed");
                    replace(entries, "keys.age", sealed);
                });
            }),
            case("pack-keys-of-another-course", "pack-content-wrong", |s| {
                let recipient = s.secrets.content_identity.recipient();
                repack(s, |entries| {
                    let sealed = sealing::seal(&[recipient], b"{}").expect("sealed");
                    replace(entries, "keys.age", sealed);
                });
            }),
        ],
    );
}

/// No entry of the pack holds a key in the clear, and the sealed ones open for a site only.
#[test]
fn no_answer_stands_in_a_pack_in_the_clear() {
    let scene = Scene::set();
    let mut n_entries = 0;
    repacked(&scene, |entries| {
        n_entries = entries.len();
        for (name, bytes) in &*entries {
            let text = String::from_utf8_lossy(bytes);
            let tells = text.contains("\"answer\"") || text.contains("\"explain\"");
            assert!(!tells, "{name} tells an answer");
        }
        let sealed = &entries
            .iter()
            .find(|(name, _)| name == "keys.age")
            .expect("keys")
            .1;
        assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
        let stranger = Identity::generate();
        assert!(sealing::open(&stranger, sealed, 1 << 24).is_err());
        let ours = sealing::open(&scene.secrets.content_identity, sealed, 1 << 24).expect("keys");
        assert!(String::from_utf8_lossy(&ours).contains("\"answer\""));
    });
    assert!(n_entries > 3, "the whole pack was looked at");
}
