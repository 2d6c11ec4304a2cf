//! A refresh and a search over a file whose signed part is arbitrary, signed by the right keys.

#![no_main]

#[path = "../repository.rs"]
mod repository;

use footbridge_signing::tuf::{Delegated, Expiry, Terms, Trusted, refresh};
use repository::{NOW, Stick, files, signed, split};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let (which, bytes) = split(data);
    let Some(file) = signed(bytes) else { return };
    let mut stick = Stick(files().clone());
    stick.replace(which, file);
    let root = stick.0["metadata/1.root.json"].clone();
    let Ok(mut first) = refresh(&Trusted::in_root(root), &mut stick, NOW, Expiry::Warn) else {
        return;
    };
    let again = refresh(&first.trusted, &mut stick, NOW, Expiry::Warn).expect("nothing changed");
    assert_eq!(again.trusted, first.trusted);
    let terms = Terms::new(NOW, Expiry::Warn);
    for target in ["packs/a1.fbpack", "x"] {
        let _ = first.search(target, &mut Delegated::new(), &mut stick, &terms);
    }
});
