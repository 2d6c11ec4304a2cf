//! A request of any command.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| footbridge::fuzzing::request(data));
