//! Response processing, run on answers to find out what each is worth.
//!
//! The standard templates and what says the same in other words are understood. Whatever goes
//! beyond these operators is refused by name; nothing is guessed.

use std::collections::BTreeMap;

use roxmltree::Node;

use super::declared::Declared;
use super::names::{attribute, child, children, name};
use super::value::{Item, Value};
use crate::number::number;
use crate::{Fault, Refusal};

/// How an item is scored.
#[derive(Debug)]
pub(super) struct Machine<'a, 'd> {
    pub(super) declared: Vec<Declared<'a, 'd>>,
    defaults: BTreeMap<String, Value>,
    rule: Rule<'a, 'd>,
}

#[derive(Debug, Clone, Copy)]
enum Rule<'a, 'd> {
    MatchCorrect,
    MapResponse,
    MapPoint,
    Own(Node<'a, 'd>),
    Missing,
}

/// What came out of a run.
pub(super) type Outcomes = BTreeMap<String, Value>;

const SCORE: &str = "SCORE";
/// Statements and expressions of one run.
const STEPS: usize = 20_000;

impl<'a, 'd> Machine<'a, 'd> {
    /// Reads the declarations and the processing of an item.
    pub(super) fn of(item: Node<'a, 'd>) -> Result<Self, Refusal> {
        let declared = super::declared::declared(item)?;
        let mut defaults = BTreeMap::new();
        for outcome in children(item, "outcomeDeclaration") {
            let id = attribute(outcome, "identifier").unwrap_or_default();
            let base = attribute(outcome, "baseType").unwrap_or("string");
            let texts = child(outcome, "defaultValue").map(|node| {
                children(node, "value")
                    .map(crate::xml::words)
                    .collect::<Vec<_>>()
            });
            let texts = texts.unwrap_or_default();
            let mut value = Value {
                items: texts
                    .iter()
                    .map(|text| item_of(base, text.trim()))
                    .collect(),
                ordered: attribute(outcome, "cardinality") == Some("ordered"),
            };
            if value.items.is_empty()
                && matches!(base, "float" | "integer")
                && attribute(outcome, "cardinality") == Some("single")
            {
                value = Value::number(0.0);
            }
            defaults.insert(id.to_owned(), value);
        }
        Ok(Self {
            declared,
            defaults,
            rule: rule(item)?,
        })
    }

    /// The declaration of a response.
    pub(super) fn response(&self, id: &str) -> Result<&Declared<'a, 'd>, Refusal> {
        self.declared
            .iter()
            .find(|declared| declared.id == id)
            .ok_or_else(|| Fault::NoScoring.because(id))
    }

    /// Whether anything says what is right.
    pub(super) fn is_scored(&self) -> bool {
        let keyed = |declared: &Declared<'_, '_>| {
            !declared.correct.is_empty()
                || declared.mapping.is_some()
                || declared.area_mapping.is_some()
        };
        matches!(self.rule, Rule::Own(_)) || self.declared.iter().any(keyed)
    }

    /// The processing that the item states for itself.
    pub(super) fn own(&self) -> Option<Node<'a, 'd>> {
        match self.rule {
            Rule::Own(node) => Some(node),
            _ => None,
        }
    }

    /// Whether points in a picture are mapped by areas.
    pub(super) fn maps_points(&self) -> bool {
        matches!(self.rule, Rule::MapPoint)
            || matches!(self.rule, Rule::Missing)
            || self.own().is_some_and(|own| {
                super::names::below(own, "mapResponsePoint")
                    .next()
                    .is_some()
            })
    }

    /// The score of a response to `id`; all others are left empty.
    pub(super) fn score(&self, id: &str, given: Value) -> Result<f64, Refusal> {
        let outcomes = self.run(&[(id, given)])?;
        let score = outcomes
            .get(SCORE)
            .and_then(Value::as_number)
            .unwrap_or(0.0);
        if score.is_finite() {
            Ok(score)
        } else {
            Err(Fault::Number.because("the score"))
        }
    }

    /// What comes out of responses.
    pub(super) fn run(&self, given: &[(&str, Value)]) -> Result<Outcomes, Refusal> {
        let mut outcomes = self.defaults.clone();
        let value = |id: &str| {
            let found = given.iter().find(|(known, _)| *known == id);
            found.map_or_else(Value::nothing, |(_, value)| value.clone())
        };
        let mut score = 0.0;
        match self.rule {
            Rule::Own(node) => {
                let mut run = Run {
                    machine: self,
                    given,
                    outcomes: &mut outcomes,
                    steps: 0,
                };
                run.statements(node, 0)?;
                return Ok(outcomes);
            }
            Rule::MatchCorrect => {
                let right =
                    |declared: &Declared<'_, '_>| value(&declared.id).same(&declared.correct());
                score = f64::from(u8::from(
                    !self.declared.is_empty() && self.declared.iter().all(right),
                ));
            }
            Rule::MapResponse => {
                for declared in &self.declared {
                    score += declared.mapped(&value(&declared.id))?;
                }
            }
            Rule::MapPoint => return Err(Fault::Scoring.because("areas")),
            Rule::Missing => {
                for declared in &self.declared {
                    let given = value(&declared.id);
                    score += match declared.mapping {
                        Some(_) => declared.mapped(&given)?,
                        None if declared.correct.is_empty() => 0.0,
                        None => f64::from(u8::from(given.same(&declared.correct()))),
                    };
                }
            }
        }
        outcomes.insert(SCORE.to_owned(), Value::number(score));
        Ok(outcomes)
    }
}

fn rule<'a, 'd>(item: Node<'a, 'd>) -> Result<Rule<'a, 'd>, Refusal> {
    let Some(processing) = child(item, "responseProcessing") else {
        return Ok(Rule::Missing);
    };
    if processing.children().any(|child| child.is_element()) {
        return Ok(Rule::Own(processing));
    }
    let template = attribute(processing, "template").unwrap_or_default();
    let last = template.rsplit('/').next().unwrap_or_default();
    match last.trim_end_matches(".xml") {
        "match_correct" | "CC2_match_basic" | "cc2_match_basic" => Ok(Rule::MatchCorrect),
        "map_response" | "CC2_map_response" => Ok(Rule::MapResponse),
        "map_response_point" => Ok(Rule::MapPoint),
        "" => Ok(Rule::Missing),
        _ => Err(Fault::Scoring.because(template)),
    }
}

pub(super) fn item_of(base: &str, text: &str) -> Item {
    match base {
        "float" | "integer" => {
            number(text).map_or_else(|_| Item::Text(text.to_owned()), Item::Number)
        }
        "boolean" => Item::Truth(text == "true"),
        "pair" => Item::Text(super::declared::sorted_pair(text)),
        _ => Item::Text(text.to_owned()),
    }
}

struct Run<'r, 'a, 'd> {
    machine: &'r Machine<'a, 'd>,
    given: &'r [(&'r str, Value)],
    outcomes: &'r mut Outcomes,
    steps: usize,
}

/// Whether processing goes on.
#[derive(PartialEq, Eq)]
enum Flow {
    On,
    Exit,
}

impl<'a, 'd> Run<'_, 'a, 'd> {
    fn step(&mut self) -> Result<(), Refusal> {
        self.steps += 1;
        if self.steps > STEPS {
            return Err(Fault::Scoring.because("too long"));
        }
        Ok(())
    }

    /// Runs the statements below a node, without the first so many.
    fn statements(&mut self, node: Node<'a, 'd>, skip: usize) -> Result<Flow, Refusal> {
        for statement in node.children().filter(Node::is_element).skip(skip) {
            self.step()?;
            let flow = match name(statement).as_ref() {
                "responseCondition" => self.condition(statement)?,
                "responseProcessingFragment" => self.statements(statement, 0)?,
                "exitResponse" => Flow::Exit,
                "setOutcomeValue" => {
                    let id = attribute(statement, "identifier")
                        .unwrap_or_default()
                        .to_owned();
                    let value = match statement.children().find(Node::is_element) {
                        Some(expression) => self.value(expression)?,
                        None => Value::nothing(),
                    };
                    self.outcomes.insert(id, value);
                    Flow::On
                }
                other => return Err(Fault::Scoring.because(other)),
            };
            if flow == Flow::Exit {
                return Ok(Flow::Exit);
            }
        }
        Ok(Flow::On)
    }

    fn condition(&mut self, node: Node<'a, 'd>) -> Result<Flow, Refusal> {
        for branch in node.children().filter(Node::is_element) {
            let is_else = name(branch) == "responseElse";
            let met = is_else
                || match branch.children().find(Node::is_element) {
                    Some(expression) => self.value(expression)?.is_true(),
                    None => false,
                };
            if met {
                // The condition stands before the statements of its branch.
                return self.statements(branch, usize::from(!is_else));
            }
        }
        Ok(Flow::On)
    }

    fn values(&mut self, node: Node<'a, 'd>) -> Result<Vec<Value>, Refusal> {
        node.children()
            .filter(Node::is_element)
            .map(|part| self.value(part))
            .collect()
    }

    fn two(&mut self, node: Node<'a, 'd>) -> Result<(Value, Value), Refusal> {
        match <[Value; 2]>::try_from(self.values(node)?) {
            Ok([one, other]) => Ok((one, other)),
            Err(_) => Err(Fault::Scoring.because(name(node))),
        }
    }

    fn value(&mut self, node: Node<'a, 'd>) -> Result<Value, Refusal> {
        self.step()?;
        let id = || attribute(node, "identifier").unwrap_or_default();
        Ok(match name(node).as_ref() {
            "variable" => self.variable(id()),
            "correct" => self.machine.response(id())?.correct(),
            "baseValue" => {
                let base = attribute(node, "baseType").unwrap_or("string");
                Value::one(item_of(base, crate::xml::words(node).trim()))
            }
            "null" => Value::nothing(),
            "mapResponse" => {
                let declared = self.machine.response(id())?;
                Value::number(declared.mapped(&self.variable(id()))?)
            }
            "isNull" => {
                let values = self.values(node)?;
                Value::truth(values.iter().all(|value| value.items.is_empty()))
            }
            "not" => Value::truth(!self.values(node)?.iter().all(Value::is_true)),
            "and" => Value::truth(self.values(node)?.iter().all(Value::is_true)),
            "or" => Value::truth(self.values(node)?.iter().any(Value::is_true)),
            "match" => {
                let (one, other) = self.two(node)?;
                Value::truth(!one.items.is_empty() && one.same(&other))
            }
            "member" => {
                let (one, many) = self.two(node)?;
                Value::truth(one.items.first().is_some_and(|item| many.has(item)))
            }
            "contains" => {
                let (many, few) = self.two(node)?;
                Value::truth(!few.items.is_empty() && few.items.iter().all(|item| many.has(item)))
            }
            "stringMatch" => {
                let (one, other) = self.two(node)?;
                let sensitive = attribute(node, "caseSensitive") != Some("false");
                let part = attribute(node, "substring") == Some("true");
                if part {
                    return Err(Fault::Scoring.because("substring"));
                }
                let texts = one.as_text().zip(other.as_text());
                Value::truth(texts.is_some_and(|(one, other)| {
                    one == other || (!sensitive && one.to_lowercase() == other.to_lowercase())
                }))
            }
            "equal" => {
                let (one, other) = self.two(node)?;
                let range = super::entry::range(node, &other)?;
                Value::truth(
                    one.as_number()
                        .zip(range)
                        .is_some_and(|(one, (low, high))| low <= one && one <= high),
                )
            }
            comparison @ ("lt" | "lte" | "gt" | "gte") => {
                let (one, other) = self.two(node)?;
                Value::truth(
                    one.as_number()
                        .zip(other.as_number())
                        .is_some_and(|(one, other)| match comparison {
                            "lt" => one < other,
                            "lte" => one <= other,
                            "gt" => one > other,
                            _ => one >= other,
                        }),
                )
            }
            "sum" => Value::number(self.numbers(node)?.iter().sum()),
            "product" => Value::number(self.numbers(node)?.iter().product()),
            "min" => self.fold(node, f64::min)?,
            "max" => self.fold(node, f64::max)?,
            operation @ ("subtract" | "divide") => {
                let (one, other) = self.two(node)?;
                match one.as_number().zip(other.as_number()) {
                    Some((one, other)) if operation == "subtract" => Value::number(one - other),
                    Some((one, other)) if other != 0.0 => Value::number(one / other),
                    _ => Value::nothing(),
                }
            }
            "multiple" | "ordered" => Value {
                items: self
                    .values(node)?
                    .into_iter()
                    .flat_map(|value| value.items)
                    .collect(),
                ordered: name(node) == "ordered",
            },
            "containerSize" => Value::number(
                self.values(node)?
                    .iter()
                    .map(|value| value.items.len() as f64)
                    .sum(),
            ),
            other => return Err(Fault::Scoring.because(other)),
        })
    }

    fn variable(&self, id: &str) -> Value {
        let given = self
            .given
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, value)| value.clone());
        given
            .or_else(|| self.outcomes.get(id).cloned())
            .unwrap_or_else(Value::nothing)
    }

    fn numbers(&mut self, node: Node<'a, 'd>) -> Result<Vec<f64>, Refusal> {
        Ok(self
            .values(node)?
            .iter()
            .filter_map(Value::as_number)
            .collect())
    }

    fn fold(&mut self, node: Node<'a, 'd>, pick: fn(f64, f64) -> f64) -> Result<Value, Refusal> {
        let numbers = self.numbers(node)?;
        Ok(numbers
            .into_iter()
            .reduce(pick)
            .map_or_else(Value::nothing, Value::number))
    }
}
