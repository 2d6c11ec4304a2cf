//! Items and tests of QTI 2.1, 2.2 and 3.0.

#![no_main]

#[path = "../readings.rs"]
mod readings;

use footbridge_questions::{NoPictures, qti2};

libfuzzer_sys::fuzz_target!(|data: &[u8]| readings::look_at(qti2::read(data, &mut NoPictures)));
