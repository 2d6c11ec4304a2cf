//! A manifest that its sender signed, with its events.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| footbridge::fuzzing::bundle_ranges(data));
