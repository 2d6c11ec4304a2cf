//! A refresh over files that are anything at all: first the name of a file, then its bytes.

#![no_main]

#[path = "../repository.rs"]
mod repository;

use footbridge_signing::tuf::{Expiry, Trusted, refresh};
use repository::{NOW, Stick, files, split};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let (which, bytes) = split(data);
    let mut stick = Stick(files().clone());
    stick.replace(which, bytes.to_vec());
    let root = stick.0["metadata/1.root.json"].clone();
    let _ = refresh(&Trusted::in_root(root), &mut stick, NOW, Expiry::Warn);
});
