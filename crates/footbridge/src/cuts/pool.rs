//! What is judged: the items that a check or a final can draw, and how many of each competency.

use crate::error::{PackError, Result};
use crate::figures::commands::FiguresOf;
use crate::packs::course::{BlueprintLine, Cut, Item, ItemUse, Texts, Unit};
use crate::packs::{Content, text_in};

/// A check or a final of a course.
pub(super) struct Pool<'c> {
    pub(super) id: &'c str,
    pub(super) of: FiguresOf,
    code: Option<&'c str>,
    title: &'c Texts,
    pub(super) blueprint: &'c [BlueprintLine],
    /// The cut that the course has; none for a check.
    pub(super) cut: Option<&'c Cut>,
    /// Each item that can be drawn, by the id under which it is judged.
    pub(super) items: Vec<(String, &'c Unit, &'c Item)>,
}

impl<'c> Pool<'c> {
    /// All of a course: finals first.
    pub(super) fn all(content: &'c Content) -> Vec<Self> {
        let course = &content.course;
        let finals = course.finals.iter().map(|one| &*one.id);
        let units = course.units.iter().map(|unit| &*unit.id);
        let ids = finals.chain(units);
        ids.filter_map(|id| Self::find(content, id)).collect()
    }

    /// Errors: `unit-not-found`.
    pub(super) fn called(content: &'c Content, id: &str) -> Result<Self> {
        Self::find(content, id).ok_or_else(|| PackError::UnitNotFound.into())
    }

    fn find(content: &'c Content, id: &str) -> Option<Self> {
        let course = &content.course;
        if let Some(found) = course.final_called(id) {
            let mut pool = Self {
                id: &found.id,
                of: FiguresOf::Final,
                code: None,
                title: &found.title,
                blueprint: &found.blueprint,
                cut: Some(&found.cut),
                items: Vec::new(),
            };
            for unit in &course.units {
                pool.take(unit, |item| format!("{}/{}", unit.id, item.id));
            }
            return Some(pool);
        }
        let unit = course.unit(id)?;
        let mut pool = Self {
            id: &unit.id,
            of: FiguresOf::Check,
            code: Some(&unit.code),
            title: &unit.title,
            blueprint: &unit.check.blueprint,
            cut: None,
            items: Vec::new(),
        };
        pool.take(unit, |item| item.id.clone());
        Some(pool)
    }

    fn take(&mut self, unit: &'c Unit, name: impl Fn(&Item) -> String) {
        for item in &unit.items {
            let mut lines = self.blueprint.iter();
            let is_asked = lines.any(|line| line.competency == item.competency);
            if item.used_in == ItemUse::Check && is_asked {
                self.items.push((name(item), unit, item));
            }
        }
    }

    /// What people call it.
    pub(super) fn name(&self, language: &str) -> String {
        let title = text_in(self.title, language);
        match self.code {
            Some(code) => format!("{code} {title}"),
            None => title.to_owned(),
        }
    }

    /// How many items are drawn for one learner.
    pub(super) fn count(&self) -> u32 {
        self.blueprint.iter().map(|line| line.n).sum()
    }

    /// Right answers that a judge expects of somebody who can just do the job: of each
    /// competency so many items as are drawn, each worth the mean over those that can be.
    pub(super) fn expected(&self, share: impl Fn(&str) -> f64) -> f64 {
        let of_line = |line: &BlueprintLine| {
            let of_it = |one: &&(String, &Unit, &Item)| one.2.competency == line.competency;
            let shares: Vec<f64> = self
                .items
                .iter()
                .filter(of_it)
                .map(|one| share(&one.0))
                .collect();
            let drawn = shares.len().min(line.n as usize) as f64;
            drawn * shares.iter().sum::<f64>() / shares.len().max(1) as f64
        };
        self.blueprint.iter().map(of_line).sum()
    }
}
