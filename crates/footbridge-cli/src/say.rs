//! What a command says in the end: one line of JSON, or plain lines for people.

use footbridge::i18n::speak;
use serde_json::{Value, json};

use crate::args::Args;
use crate::run::{Failure, Outcome};

/// Prints the outcome; failures of people's runs go to standard error.
pub(crate) fn outcome(args: &Args, outcome: &Outcome) {
    match (outcome, args.json) {
        (Ok(data), true) => println!("{}", json!({ "ok": true, "data": data })),
        (Ok(data), false) => print!("{}", plain(data, 0)),
        (Err(failure), true) => println!("{}", json!({ "ok": false, "error": failure.wire() })),
        (Err(failure), false) => complain(args, failure),
    }
}

fn complain(args: &Args, failure: &Failure) {
    if let Failure::Usage(error) = failure {
        eprintln!("{error:#}");
        return;
    }
    let spoken = speak(&failure.wire(), &args.language);
    eprintln!("{} ({})", spoken.what, failure.code());
    if let Some(hint) = spoken.hint {
        eprintln!("{hint}");
    }
}

/// JSON as indented lines: good enough to read, never parsed by anybody.
pub(crate) fn plain(value: &Value, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| field(&indent, name, value, depth))
            .collect(),
        Value::Array(values) => values
            .iter()
            .map(|value| format!("{indent}-\n{}", plain(value, depth + 1)))
            .collect(),
        other => format!("{indent}{}\n", scalar(other)),
    }
}

fn field(indent: &str, name: &str, value: &Value, depth: usize) -> String {
    match value {
        Value::Object(_) | Value::Array(_) => {
            format!("{indent}{name}:\n{}", plain(value, depth + 1))
        }
        other => format!("{indent}{name}: {}\n", scalar(other)),
    }
}

fn scalar(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
