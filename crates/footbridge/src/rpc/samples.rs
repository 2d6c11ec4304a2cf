//! Requests made from the declarations of their types: one that is taken, and many that are not.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// Declarations of wire types as the window has them, by name.
pub(super) struct Types(pub(super) BTreeMap<String, String>);

impl Types {
    /// A value of a type.
    pub(super) fn sample(&self, name: &str) -> Value {
        let declared = self.0.get(name).unwrap_or_else(|| panic!("no type {name}"));
        let (_, form) = declared.split_once('=').expect("a declaration");
        let form = without_comments(form);
        let mut reader = Reader {
            types: self,
            rest: form.trim().trim_end_matches(';'),
        };
        reader.alternatives()
    }
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("/**");
    let mut clean = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        clean.push_str(part.split_once("*/").map_or("", |(_, after)| after));
    }
    clean
}

/// Reads a type and makes a value of it.
struct Reader<'t> {
    types: &'t Types,
    rest: &'t str,
}

impl Reader<'_> {
    fn take(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn word(&mut self) -> String {
        self.rest = self.rest.trim_start();
        let end = self
            .rest
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word.to_owned()
    }

    /// The first of the alternatives.
    fn alternatives(&mut self) -> Value {
        self.take("|");
        let first = self.one();
        while self.take("|") {
            self.one();
        }
        first
    }

    fn one(&mut self) -> Value {
        if self.take("{") {
            return self.object();
        }
        if self.take("\"") {
            let (text, rest) = self.rest.split_once('"').expect("a literal ends");
            self.rest = rest;
            return json!(text);
        }
        if self.take("[") {
            let mut items = Vec::new();
            while !self.take("]") {
                items.push(self.alternatives());
                self.take(",");
            }
            return items.into();
        }
        match self.word().as_str() {
            "string" => json!("a"),
            "number" => json!(1),
            "boolean" => json!(true),
            "null" => Value::Null,
            "Array" => {
                assert!(self.take("<"), "of what?");
                let item = self.alternatives();
                assert!(self.take(">"), "it ends");
                json!([item])
            }
            "Record" => {
                if self.take("<symbol, never>") {
                    return json!({});
                }
                assert!(self.take("<string,"), "names are texts");
                let value = self.alternatives();
                assert!(self.take(">"), "it ends");
                json!({ "a": value })
            }
            name => self.types.sample(name),
        }
    }

    fn object(&mut self) -> Value {
        let mut fields = Map::new();
        while !self.take("}") {
            let name = if self.take("[key in string]") {
                "a".to_owned()
            } else if self.take("\"") {
                let (name, rest) = self.rest.split_once('"').expect("a name ends");
                self.rest = rest;
                name.to_owned()
            } else {
                self.word()
            };
            self.take("?");
            assert!(self.take(":"), "a field has a type: {name}{}", self.rest);
            fields.insert(name, self.alternatives());
            self.take(",");
        }
        fields.into()
    }
}

/// The same value with one thing wrong in it, for everything that can be wrong.
pub(super) fn wrong(value: &Value) -> Vec<Value> {
    match value {
        Value::Object(fields) => {
            let mut all: Vec<Value> = strangers(value, &[json!([]), json!("{}"), json!(1)]);
            let mut more = fields.clone();
            more.insert("isStaff".into(), json!(true));
            all.push(more.into());
            for (name, field) in fields {
                for bad in wrong(field) {
                    let mut changed = fields.clone();
                    changed.insert(name.clone(), bad);
                    all.push(changed.into());
                }
            }
            all
        }
        Value::Array(items) => {
            let mut all = strangers(value, &[json!({}), json!("[]"), json!(1)]);
            for (place, item) in items.iter().enumerate() {
                for bad in wrong(item) {
                    let mut changed = items.clone();
                    changed[place] = bad;
                    all.push(changed.into());
                }
            }
            all
        }
        Value::String(_) => strangers(value, &[json!(1), json!(true), json!(["a"]), json!({})]),
        Value::Number(_) => strangers(
            value,
            &[
                json!("1"),
                json!(true),
                json!(-1),
                json!(1.5),
                json!(1e308),
                json!(u64::MAX),
                json!(u64::from(u32::MAX) + 1),
            ],
        ),
        Value::Bool(_) => strangers(value, &[json!(1), json!("true"), json!({})]),
        Value::Null => Vec::new(),
    }
}

fn strangers(value: &Value, others: &[Value]) -> Vec<Value> {
    others
        .iter()
        .filter(|other| *other != value)
        .cloned()
        .collect()
}
