//! Items of QTI 1.2.

#![no_main]

#[path = "../readings.rs"]
mod readings;

use footbridge_questions::{NoPictures, qti12};

libfuzzer_sys::fuzz_target!(|data: &[u8]| readings::look_at(qti12::read(data, &mut NoPictures)));
