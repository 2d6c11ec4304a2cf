//! Declarations of responses: their key and what each answer maps to.

use roxmltree::Node;

use super::names::{attribute, child, children};
use super::value::{Item, Value};
use crate::number::number;
use crate::{Fault, Refusal};

/// Answers that a response may name.
const KEYS: usize = 1_000;

/// A `responseDeclaration`.
#[derive(Debug, Clone)]
pub(super) struct Declared<'a, 'd> {
    pub(super) id: String,
    pub(super) cardinality: Cardinality,
    pub(super) base: String,
    pub(super) correct: Vec<String>,
    pub(super) mapping: Option<Mapping>,
    pub(super) area_mapping: Option<Node<'a, 'd>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cardinality {
    Single,
    Multiple,
    Ordered,
    Record,
}

#[derive(Debug, Clone)]
pub(super) struct Mapping {
    pub(super) entries: Vec<Entry>,
    otherwise: f64,
    lower: Option<f64>,
    upper: Option<f64>,
}

#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) value: f64,
    pub(super) case_sensitive: bool,
}

/// All responses that an item declares.
pub(super) fn declared<'a, 'd>(item: Node<'a, 'd>) -> Result<Vec<Declared<'a, 'd>>, Refusal> {
    children(item, "responseDeclaration").map(one).collect()
}

fn one<'a, 'd>(node: Node<'a, 'd>) -> Result<Declared<'a, 'd>, Refusal> {
    let cardinality = match attribute(node, "cardinality").unwrap_or("single") {
        "single" => Cardinality::Single,
        "multiple" => Cardinality::Multiple,
        "ordered" => Cardinality::Ordered,
        "record" => Cardinality::Record,
        other => return Err(Fault::Syntax.because(format!("cardinality {other}"))),
    };
    let base = attribute(node, "baseType").unwrap_or("string").to_owned();
    let values = child(node, "correctResponse").map(|correct| {
        let values = children(correct, "value");
        values.map(|value| key(value, &base)).collect::<Vec<_>>()
    });
    let correct = values.unwrap_or_default();
    limited(correct.len())?;
    Ok(Declared {
        id: attribute(node, "identifier")
            .unwrap_or_default()
            .trim()
            .to_owned(),
        cardinality,
        correct,
        mapping: child(node, "mapping").map(mapping).transpose()?,
        area_mapping: child(node, "areaMapping"),
        base,
    })
}

/// Keys are gone through again and again.
fn limited(n: usize) -> Result<(), Refusal> {
    if n > KEYS {
        return Err(Fault::TooLarge.because(format!("{n} answers")));
    }
    Ok(())
}

fn key(node: Node<'_, '_>, base: &str) -> String {
    let words = crate::xml::words(node);
    if base == "string" {
        words.trim().to_owned()
    } else {
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn mapping(node: Node<'_, '_>) -> Result<Mapping, Refusal> {
    let bound = |name| attribute(node, name).map(number).transpose();
    let mut entries = Vec::new();
    for entry in children(node, "mapEntry") {
        entries.push(Entry {
            key: attribute(entry, "mapKey")
                .unwrap_or_default()
                .trim()
                .to_owned(),
            value: number(attribute(entry, "mappedValue").unwrap_or_default())?,
            case_sensitive: attribute(entry, "caseSensitive") != Some("false"),
        });
    }
    limited(entries.len())?;
    Ok(Mapping {
        entries,
        otherwise: bound("defaultValue")?.unwrap_or(0.0),
        lower: bound("lowerBound")?,
        upper: bound("upperBound")?,
    })
}

impl Declared<'_, '_> {
    /// The key as a value.
    pub(super) fn correct(&self) -> Value {
        let texts: Vec<&str> = self.correct.iter().map(String::as_str).collect();
        self.value(&texts)
    }

    /// Texts as a value of this response.
    pub(super) fn value(&self, texts: &[&str]) -> Value {
        let item = |text: &&str| match self.base.as_str() {
            "float" | "integer" => {
                number(text).map_or_else(|_| Item::Text((*text).to_owned()), Item::Number)
            }
            "boolean" => Item::Truth(*text == "true"),
            "pair" => Item::Text(sorted_pair(text)),
            _ => Item::Text((*text).to_owned()),
        };
        Value {
            items: texts.iter().map(item).collect(),
            ordered: self.cardinality == Cardinality::Ordered,
        }
    }

    /// What a response maps to.
    pub(super) fn mapped(&self, given: &Value) -> Result<f64, Refusal> {
        let mapping = self
            .mapping
            .as_ref()
            .ok_or_else(|| Fault::NoScoring.because("no mapping"))?;
        let mut seen: Vec<&Item> = Vec::new();
        let mut sum = 0.0;
        for item in &given.items {
            if seen.iter().any(|known| known.same(item)) {
                continue;
            }
            seen.push(item);
            let entry = mapping.entries.iter().find(|entry| self.fits(entry, item));
            sum += entry.map_or(mapping.otherwise, |entry| entry.value);
        }
        let sum = mapping.lower.map_or(sum, |lower| sum.max(lower));
        Ok(mapping.upper.map_or(sum, |upper| sum.min(upper)))
    }

    fn fits(&self, entry: &Entry, item: &Item) -> bool {
        let key = if self.base == "pair" {
            sorted_pair(&entry.key)
        } else {
            entry.key.clone()
        };
        let text = item.text();
        let same = Item::Text(key.clone()).same(item);
        same || (!entry.case_sensitive && key.to_lowercase() == text.to_lowercase())
    }
}

/// Pairs without a direction are the same either way round.
pub(super) fn sorted_pair(pair: &str) -> String {
    let mut parts: Vec<&str> = pair.split_whitespace().collect();
    parts.sort_unstable();
    parts.join(" ")
}
