//! A table of learners, as a spreadsheet program saves it.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| footbridge::fuzzing::learner_table(data));
