//! Bytes whose origin is proved.
//!
//! The constructor must stay private to this crate: whoever holds a [`Verified`] then knows,
//! by its type, that a signature or a signed hash was checked over exactly these bytes.
//! There is deliberately no `map`: what is computed from the bytes is not proved by it.

use crate::{Error, json};
use serde::de::DeserializeOwned;

/// Bytes over which this crate has checked a signature or a signed hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified(Vec<u8>);

impl Verified {
    /// Must be called only where the proof was just made.
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The proved bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Gives the bytes away, and the proof with it.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// Reads the bytes as JSON of a type.
    ///
    /// The type says `#[serde(deny_unknown_fields)]`; that no object names a key twice is seen to here.
    ///
    /// # Errors
    /// [`Error::PayloadUnreadable`] with the place of the first fault, never with its text.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        json::decode(&self.0).map_err(|error| Error::PayloadUnreadable {
            line: error.line(),
            column: error.column(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Note {
        text: String,
    }

    fn decode(json: &str) -> Result<Note, Error> {
        Verified::new(json.into()).decode()
    }

    #[test]
    fn exact_json_decodes() {
        let note = Note { text: "a".into() };
        assert_eq!(decode(r#"{"text":"a"}"#), Ok(note));
    }

    #[test]
    fn anything_else_is_payload_unreadable() {
        for wrong in [
            "",
            "{}",
            r#"{"text":1}"#,
            r#"{"text":"a","more":1}"#,
            r#"{"text":"a","text":"a"}"#,
            r#"{"text":"a"} x"#,
        ] {
            let error = decode(wrong).unwrap_err();
            assert_eq!(error.code(), "payload-unreadable", "{wrong}");
        }
    }
}
