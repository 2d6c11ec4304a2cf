//! What every reading of a question promises, whatever was read.

use footbridge_questions::pack_item::pack_item;
use footbridge_questions::{Question, Reading, Refusal};

/// Looks at all readings of a file.
pub fn look_at(readings: Result<Vec<Reading>, Refusal>) {
    for reading in readings.into_iter().flatten() {
        assert!(!reading.place.is_empty());
        if let Ok(taken) = reading.result {
            assert!(!taken.question.stem.is_empty());
            let json = serde_json::to_value(&taken.question).expect("a question can be written");
            assert!(!holds_nothing(&json), "{json}");
            look_at_item(&taken.question);
        }
    }
}

/// What goes into a pack is one line each, and says which options are right.
fn look_at_item(question: &Question) {
    let Ok((item, _)) = pack_item(question) else {
        return;
    };
    let options = item.options.iter().chain(&item.right_side);
    let texts = options.map(|option| &option.text).chain(&item.accepted);
    for text in texts.chain([&item.question, &item.explain]) {
        assert!(!text.contains(char::is_control), "{text:?}");
    }
    let places = item.options.len().max(item.right_side.len());
    assert!(item.right.iter().all(|place| *place < places));
}

/// A number that is none is written as nothing.
fn holds_nothing(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Null => true,
        serde_json::Value::Array(inside) => inside.iter().any(holds_nothing),
        serde_json::Value::Object(inside) => inside.values().any(holds_nothing),
        _ => false,
    }
}
