//! `pack.json` of a pack.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| footbridge::fuzzing::pack_manifest(data));
