//! Formats that must open for ever: fixed files, made once, and what stands in them.
//!
//! Nothing here is ever made anew. A format that changes gets a version of its own, with files
//! of its own, and these are still read. `clients/` holds programs of others that read the same
//! formats, see `./dev test formats`.

mod event;
mod journal_key;
mod stick;

use std::path::PathBuf;

use footbridge_world::root;
use serde_json::Value;

/// A fixed file of this folder.
fn fixed(name: &str) -> PathBuf {
    root().join("tests/formats").join(name)
}

fn fixed_json(name: &str) -> Value {
    let path = fixed(name);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    let text = value[name].as_str();
    text.unwrap_or_else(|| panic!("{name} in {value}"))
}

fn number(value: &Value, name: &str) -> u64 {
    let number = value[name].as_u64();
    number.unwrap_or_else(|| panic!("{name} in {value}"))
}

fn bytes(value: &Value, name: &str) -> Vec<u8> {
    hex::decode(text(value, name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn array<const N: usize>(value: &Value, name: &str) -> [u8; N] {
    let bytes = bytes(value, name);
    bytes
        .try_into()
        .unwrap_or_else(|_| panic!("{name}: {N} bytes"))
}
