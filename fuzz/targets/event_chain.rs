//! `events.bin` of a bundle.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| footbridge::fuzzing::event_chain(data));
