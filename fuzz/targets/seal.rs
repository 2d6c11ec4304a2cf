//! Opening age files, for an identity and under a passphrase.

#![no_main]

use footbridge_signing::sealing::{Identity, open};
use std::sync::LazyLock;

/// The identity of the public age vectors, with which the corpus was sealed.
static IDENTITY: LazyLock<Identity> = LazyLock::new(|| {
    let text = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";
    Identity::from_secret(text).expect("an identity")
});

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Ok(plain) = open(&IDENTITY, data, 1024) {
        assert!(plain.len() <= 1024);
    }
});
