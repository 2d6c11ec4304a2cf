//! GIFT, the text format of Moodle.

#![no_main]

#[path = "../readings.rs"]
mod readings;

use footbridge_questions::gift;

libfuzzer_sys::fuzz_target!(|data: &[u8]| readings::look_at(gift::read(data)));
