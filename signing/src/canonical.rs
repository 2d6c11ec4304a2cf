//! OLPC canonical JSON: the bytes that TUF signatures and key ids are made over.
//!
//! Keys in code point order, no space, only `"` and `\` escaped, no fractions.
//! Strings are taken as they are: normalising them would let two different keys
//! become one under a signature, and the reference implementation does not do it.

use serde_json::{Map, Value};

/// The canonical bytes of a value, or nothing if it holds a fraction.
pub(crate) fn encode(value: &Value) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    write_value(&mut out, value)?;
    Some(out)
}

fn write_value(out: &mut Vec<u8>, value: &Value) -> Option<()> {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
        Value::Number(number) if number.is_f64() => return None,
        Value::Number(number) => out.extend_from_slice(number.to_string().as_bytes()),
        Value::String(text) => write_string(out, text),
        Value::Array(items) => write_array(out, items)?,
        Value::Object(object) => write_object(out, object)?,
    }
    Some(())
}

fn write_string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    for byte in text.bytes() {
        if matches!(byte, b'"' | b'\\') {
            out.push(b'\\');
        }
        out.push(byte);
    }
    out.push(b'"');
}

fn write_array(out: &mut Vec<u8>, items: &[Value]) -> Option<()> {
    out.push(b'[');
    for (n, item) in items.iter().enumerate() {
        if n > 0 {
            out.push(b',');
        }
        write_value(out, item)?;
    }
    out.push(b']');
    Some(())
}

fn write_object(out: &mut Vec<u8>, object: &Map<String, Value>) -> Option<()> {
    // The map may keep insertion order if another crate asks `serde_json` for that.
    let mut entries: Vec<_> = object.iter().collect();
    entries.sort_unstable_by_key(|(key, _)| *key);
    out.push(b'{');
    for (n, (key, value)) in entries.into_iter().enumerate() {
        if n > 0 {
            out.push(b',');
        }
        write_string(out, key);
        out.push(b':');
        write_value(out, value)?;
    }
    out.push(b'}');
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(value: Value, expected: &str) {
        assert_eq!(encode(&value).unwrap(), expected.as_bytes());
    }

    #[test]
    fn the_reference_implementation_writes_the_same_bytes() {
        check(json!([1, 2, 3]), "[1,2,3]");
        check(json!({}), "{}");
        check(json!({"y": 2, "x": 3}), r#"{"x":3,"y":2}"#);
        check(json!({"x": 3, "y": null}), r#"{"x":3,"y":null}"#);
        check(json!({"a": "x\"\\\n"}), "{\"a\":\"x\\\"\\\\\n\"}");
        check(json!({"a!": 1, "a": 2}), r#"{"a":2,"a!":1}"#);
    }

    #[test]
    fn a_fraction_has_no_canonical_form() {
        assert_eq!(encode(&json!({"a": [1.0]})), None);
    }

    #[test]
    fn two_spellings_of_an_accent_stay_two_keys() {
        check(
            json!({"\u{e9}": 1, "e\u{301}": 2}),
            "{\"e\u{301}\":2,\"\u{e9}\":1}",
        );
    }
}
