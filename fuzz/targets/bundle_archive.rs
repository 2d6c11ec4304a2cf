//! The archive inside a bundle, and who signed its manifest.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| footbridge::fuzzing::bundle_archive(data));
