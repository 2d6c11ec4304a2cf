//! Payloads: the versioned JSON inside a body.

use serde::{Serialize, de::DeserializeOwned};

use super::kinds::Kind;

/// What a feature writes into a body. The bytes are JSON; unknown fields are refused.
pub trait Payload: Serialize + DeserializeOwned {
    /// The registry entry of this payload.
    const KIND: &'static Kind;

    /// The exact bytes for a body.
    fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("payloads have string keys and no failing serialiser")
    }

    /// Reads a payload; none if it is not of this kind's form.
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }
}

/// Declares payloads: plain structs with no unknown fields, each tied to its kind.
macro_rules! payload {
    ($( $(#[$meta:meta])* $name:ident is $kind:ident { $( $(#[$field_meta:meta])* $field:ident : $type:ty ),* $(,)? } )*) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name { $( $(#[$field_meta])* pub(crate) $field: $type, )* }

        impl $crate::events::Payload for $name {
            const KIND: &'static $crate::events::Kind = &$crate::events::kinds::$kind;
        }
    )* };
}

pub(crate) use payload;
