//! The conditions under which something is scored or said.

use std::collections::BTreeMap;

use roxmltree::Node;

use crate::xml::words;
use crate::{Fault, Refusal};

/// A condition.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Expression {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    /// Nothing before it was met.
    Other,
    Equal {
        response: String,
        value: String,
        case: bool,
    },
    Contains {
        response: String,
        value: String,
        case: bool,
    },
    Compare {
        response: String,
        operator: Operator,
        value: String,
    },
    Unanswered {
        response: String,
    },
    /// Something that is not understood.
    Unknown(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Less,
    AtMost,
    More,
    AtLeast,
}

/// What was chosen, by response.
pub(super) type Chosen<'a> = BTreeMap<&'a str, Vec<&'a str>>;

/// What stands inside a `conditionvar`, `and` or `or`.
pub(super) fn inside(node: Node<'_, '_>) -> Vec<Expression> {
    node.children()
        .filter(Node::is_element)
        .filter_map(expression)
        .collect()
}

fn expression(node: Node<'_, '_>) -> Option<Expression> {
    let name = node.tag_name().name().to_ascii_lowercase();
    let response = || {
        node.attribute("respident")
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    let value = || words(node).trim().to_owned();
    let case = || {
        node.attribute("case")
            .is_some_and(|case| case.eq_ignore_ascii_case("yes"))
    };
    let compare = |operator| Expression::Compare {
        response: response(),
        operator,
        value: value(),
    };
    Some(match name.as_str() {
        "and" => Expression::All(inside(node)),
        "or" => Expression::Any(inside(node)),
        "not" => Expression::Not(Box::new(Expression::All(inside(node)))),
        "other" => Expression::Other,
        "varequal" => Expression::Equal {
            response: response(),
            value: value(),
            case: case(),
        },
        "varsubstring" => Expression::Contains {
            response: response(),
            value: value(),
            case: case(),
        },
        "varlt" => compare(Operator::Less),
        "varlte" => compare(Operator::AtMost),
        "vargt" => compare(Operator::More),
        "vargte" => compare(Operator::AtLeast),
        "unanswered" => Expression::Unanswered {
            response: response(),
        },
        "qticomment" => return None,
        _ => Expression::Unknown(name),
    })
}

impl Expression {
    /// Whether it is met by what was chosen; `met` says whether one before it was.
    pub(super) fn is_met(&self, chosen: &Chosen<'_>, met: bool) -> Result<bool, Refusal> {
        let given = |response: &str| chosen.get(response).map_or(&[][..], Vec::as_slice);
        Ok(match self {
            Self::All(inside) => {
                for expression in inside {
                    if !expression.is_met(chosen, met)? {
                        return Ok(false);
                    }
                }
                !inside.is_empty()
            }
            Self::Any(inside) => {
                for expression in inside {
                    if expression.is_met(chosen, met)? {
                        return Ok(true);
                    }
                }
                false
            }
            Self::Not(inside) => !inside.is_met(chosen, met)?,
            Self::Other => !met,
            Self::Equal {
                response, value, ..
            } => given(response).contains(&value.as_str()),
            Self::Unanswered { response } => given(response).is_empty(),
            Self::Contains { .. } | Self::Compare { .. } => return Err(Fault::Scoring.into()),
            Self::Unknown(name) => return Err(Fault::Scoring.because(name)),
        })
    }

    /// The labels that it asks for, in their order: response and value.
    pub(super) fn wanted(&self) -> Vec<(&str, &str)> {
        match self {
            Self::All(inside) | Self::Any(inside) => inside.iter().flat_map(Self::wanted).collect(),
            Self::Equal {
                response, value, ..
            } => vec![(response, value)],
            _ => Vec::new(),
        }
    }
}
