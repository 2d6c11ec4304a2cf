//! A recording: Opus in Ogg, also with its checksums put right.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| footbridge::fuzzing::sound(data));
