//! Values of responses and outcomes.

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Item {
    Text(String),
    Number(f64),
    Truth(bool),
}

/// A value with its cardinality; none is nothing at all.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Value {
    pub(super) items: Vec<Item>,
    pub(super) ordered: bool,
}

impl Value {
    pub(super) fn nothing() -> Self {
        Self {
            items: Vec::new(),
            ordered: false,
        }
    }

    pub(super) fn one(item: Item) -> Self {
        Self {
            items: vec![item],
            ordered: false,
        }
    }

    pub(super) fn number(number: f64) -> Self {
        Self::one(Item::Number(number))
    }

    pub(super) fn truth(truth: bool) -> Self {
        Self::one(Item::Truth(truth))
    }

    pub(super) fn texts(texts: &[&str], ordered: bool) -> Self {
        Self {
            items: texts
                .iter()
                .map(|text| Item::Text((*text).to_owned()))
                .collect(),
            ordered,
        }
    }

    /// Whether both hold the same; the order counts only where it has a meaning.
    pub(super) fn same(&self, other: &Self) -> bool {
        if self.items.len() != other.items.len() {
            return false;
        }
        if self.ordered || other.ordered {
            return self
                .items
                .iter()
                .zip(&other.items)
                .all(|(one, other)| one.same(other));
        }
        let mut left: Vec<&Item> = other.items.iter().collect();
        self.items.iter().all(|item| {
            let place = left.iter().position(|known| known.same(item));
            place.map(|place| left.remove(place)).is_some()
        })
    }

    pub(super) fn has(&self, item: &Item) -> bool {
        self.items.iter().any(|known| known.same(item))
    }

    pub(super) fn as_number(&self) -> Option<f64> {
        match self.items.first()? {
            Item::Number(number) => Some(*number),
            Item::Text(text) => crate::number::number(text).ok(),
            Item::Truth(_) => None,
        }
    }

    pub(super) fn as_text(&self) -> Option<String> {
        self.items.first().map(Item::text)
    }

    pub(super) fn is_true(&self) -> bool {
        matches!(self.items.first(), Some(Item::Truth(true)))
            || matches!(self.items.first(), Some(Item::Text(text)) if text == "true")
    }
}

impl Item {
    pub(super) fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number(one), Self::Number(other)) => one == other,
            (Self::Number(number), Self::Text(text)) | (Self::Text(text), Self::Number(number)) => {
                crate::number::number(text).is_ok_and(|found| found == *number)
            }
            _ => self.text() == other.text(),
        }
    }

    pub(super) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Truth(truth) => truth.to_string(),
        }
    }
}
