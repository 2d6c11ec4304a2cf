//! A statement that the centre's key signed.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| footbridge::fuzzing::statement(data));
