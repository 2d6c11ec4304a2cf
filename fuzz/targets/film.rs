//! A film: WebM, as far as its codecs and its length.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| footbridge::fuzzing::film(data));
