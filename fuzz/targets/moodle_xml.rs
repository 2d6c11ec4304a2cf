//! Questions of Moodle as XML.

#![no_main]

#[path = "../readings.rs"]
mod readings;

use footbridge_questions::moodle;

libfuzzer_sys::fuzz_target!(|data: &[u8]| readings::look_at(moodle::read(data)));
