//! A built pack.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| footbridge::fuzzing::pack(data));
