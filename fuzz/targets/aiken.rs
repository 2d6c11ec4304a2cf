//! Questions in the text format called Aiken.

#![no_main]

#[path = "../readings.rs"]
mod readings;

use footbridge_questions::aiken;

libfuzzer_sys::fuzz_target!(|data: &[u8]| readings::look_at(aiken::read(data)));
