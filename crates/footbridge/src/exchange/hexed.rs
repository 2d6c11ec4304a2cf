//! Byte arrays in JSON: lower-case hex, of exactly the right length.

use serde::{Deserialize, Deserializer, Serializer, de};

/// Writes the bytes.
pub(super) fn serialize<S: Serializer, const N: usize>(
    bytes: &[u8; N],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&hex::encode(bytes))
}

/// Reads them; upper case is refused, so that one value has one spelling.
pub(super) fn deserialize<'de, D: Deserializer<'de>, const N: usize>(
    deserializer: D,
) -> Result<[u8; N], D::Error> {
    let text = String::deserialize(deserializer)?;
    let mut bytes = [0; N];
    let lower = !text.bytes().any(|byte| byte.is_ascii_uppercase());
    match hex::decode_to_slice(&text, &mut bytes) {
        Ok(()) if lower => Ok(bytes),
        _ => Err(de::Error::custom("not lower-case hex of the right length")),
    }
}
