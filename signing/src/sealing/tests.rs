//! What seals must and must not let through.

use super::*;
use proptest::prelude::*;

const PLAIN: &[u8] = b"six words on a card";

fn code<T: fmt::Debug>(result: Result<T, Error>) -> &'static str {
    result.unwrap_err().code()
}

#[test]
fn every_recipient_opens_and_nobody_else() {
    let (one, two, three) = (
        Identity::generate(),
        Identity::generate(),
        Identity::generate(),
    );
    let sealed = seal(&[one.recipient(), two.recipient()], PLAIN).unwrap();
    assert_eq!(**open(&one, &sealed, 100).unwrap(), *PLAIN);
    assert_eq!(**open(&two, &sealed, 100).unwrap(), *PLAIN);
    assert_eq!(code(open(&three, &sealed, 100)), "seal-not-for-us");
}

#[test]
fn keys_come_back_from_their_text() {
    let identity = Identity::generate();
    let again = Identity::from_secret(&identity.secret()).unwrap();
    assert_eq!(again.recipient(), identity.recipient());
    let text = serde_json::to_string(&identity.recipient()).unwrap();
    assert!(text.starts_with("\"age1"), "{text}");
    let read: Recipient = serde_json::from_str(&text).unwrap();
    assert_eq!(read, identity.recipient());
    assert_eq!(code("age1nonsense".parse::<Recipient>()), "key-invalid");
    assert_eq!(code(Identity::from_secret("nonsense")), "key-invalid");
    assert_eq!(format!("{identity:?}"), "Identity(..)");
}

#[test]
fn a_file_for_nobody_is_not_made() {
    assert_eq!(code(seal(&[], PLAIN)), "key-invalid");
}

#[test]
fn content_above_the_limit_is_refused() {
    let identity = Identity::generate();
    let sealed = seal(&[identity.recipient()], PLAIN).unwrap();
    let limit = PLAIN.len() as u64;
    assert!(open(&identity, &sealed, limit).is_ok());
    assert_eq!(code(open(&identity, &sealed, limit - 1)), "too-large");
}

#[test]
fn a_long_file_is_refused_whole_when_its_end_is_missing() {
    let identity = Identity::generate();
    let plain = vec![7; 3 * 65_536];
    let sealed = seal(&[identity.recipient()], &plain).unwrap();
    assert_eq!(**open(&identity, &sealed, 1 << 20).unwrap(), *plain);
    let chunk = 65_536 + 16;
    for cut in [1, 16, chunk, chunk + 1, 2 * chunk] {
        let short = &sealed[..sealed.len() - cut];
        assert_eq!(
            code(open(&identity, short, 1 << 20)),
            "seal-damaged",
            "{cut}"
        );
    }
    let longer = [&sealed[..], b"x"].concat();
    assert_eq!(code(open(&identity, &longer, 1 << 20)), "seal-damaged");
}

#[test]
fn only_the_passphrase_opens() {
    let sealed = seal_with_passphrase("correct horse", PLAIN, WorkFactor::Test).unwrap();
    let opened = open_with_passphrase("correct horse", &sealed, 100).unwrap();
    assert_eq!(**opened, *PLAIN);
    let wrong = open_with_passphrase("battery staple", &sealed, 100);
    assert_eq!(code(wrong), "passphrase-wrong");
    let identity = Identity::generate();
    assert_eq!(code(open(&identity, &sealed, 100)), "seal-not-for-us");
    let to_key = seal(&[identity.recipient()], PLAIN).unwrap();
    let not_for_words = open_with_passphrase("correct horse", &to_key, 100);
    assert_eq!(code(not_for_words), "seal-not-for-us");
}

#[test]
fn a_costly_work_factor_is_refused_unworked() {
    let sealed = seal_with_passphrase("correct horse", PLAIN, WorkFactor::Test).unwrap();
    let end = sealed.iter().position(|&byte| byte == b'\n').unwrap() + 1;
    let stanza_end = end
        + sealed[end..]
            .iter()
            .position(|&byte| byte == b'\n')
            .unwrap();
    let costly = [&sealed[..stanza_end - 2], b"21", &sealed[stanza_end..]].concat();
    assert_eq!(
        code(open_with_passphrase("correct horse", &costly, 100)),
        "work-factor-too-high"
    );
}

proptest! {
    #[test]
    fn a_damaged_seal_opens_for_nobody(at in 0usize..1000, bit in 0u8..8, cut in any::<bool>()) {
        let identity = Identity::generate();
        let mut sealed = seal(&[identity.recipient()], PLAIN).unwrap();
        let at = at % sealed.len();
        if cut {
            sealed.truncate(at);
        } else {
            sealed[at] ^= 1 << bit;
        }
        prop_assert!(open(&identity, &sealed, 100).is_err());
    }
}

/// The bytes of the secret are the seed: Bech32 of BIP 173 under `age-secret-key-`.
#[test]
fn a_seed_gives_always_the_same_identity() {
    let identity = Identity::from_seed(&[7; 32]);
    assert_eq!(
        identity.secret().as_str(),
        "AGE-SECRET-KEY-1QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSKMP32K"
    );
    assert_eq!(
        identity.recipient(),
        Identity::from_seed(&[7; 32]).recipient()
    );
    let sealed = seal(&[identity.recipient()], PLAIN).unwrap();
    assert_eq!(**open(&identity, &sealed, 100).unwrap(), *PLAIN);
    let other = Identity::from_seed(&[8; 32]);
    assert_eq!(code(open(&other, &sealed, 100)), "seal-not-for-us");
}
