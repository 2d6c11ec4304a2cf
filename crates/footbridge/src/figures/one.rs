//! One item: what it asks, what was chosen, how it does in each language.

use super::cells;
use super::commands::{ItemFiguresView, LanguageLine, OptionCount, OptionSide, ShowItemFigures};
use super::gather::{FALSE, Gathered, TRUE};
use super::view::{is_shown, of_ten, shown_choices};
use crate::assessment::statistics::{ItemFigures, OptionRole, Standing, figures};
use crate::assessment::{as_written, key_of, key_to_wire};
use crate::error::{OrNotFound, Result};
use crate::learning::Reading;
use crate::packs::course::{Item, ItemType};
use crate::site::Site;

impl Site {
    /// One item of a check or a final.
    pub(super) fn item_figures(&self, asked: &ShowItemFigures) -> Result<ItemFiguresView> {
        let gathered = self.gather(&asked.chosen)?;
        let all = figures(&gathered.table);
        let figures = all.items.get(&asked.item).or_not_found("item")?;
        let mut view = ItemFiguresView {
            language: self.language_of(&gathered),
            line: self.item_line(&gathered, &asked.item, figures),
            item: None,
            key: None,
            options: Vec::new(),
            languages: languages(figures),
        };
        let known = gathered.item(&asked.item);
        if let Some((content, unit, item)) = known {
            let reading = Reading::of_staff(self, content);
            view.item = Some(self.item_view(content, &reading, item, &as_written(item))?);
            let key = key_of(content, unit, &item.id)?;
            view.key = Some(key_to_wire(&key.answer, &reading.language));
        }
        if is_shown(figures.standing()) {
            view.options = options(&gathered, &asked.item, figures, known.map(|known| known.2));
        }
        Ok(view)
    }
}

/// Options of the item in the order of the course, then those that it has no more. A verdict has
/// its two sides first.
fn options(
    gathered: &Gathered,
    id: &str,
    figures: &ItemFigures,
    item: Option<&Item>,
) -> Vec<OptionCount> {
    let (shown, _) = shown_choices(figures);
    let is_verdict = item.is_some_and(|item| item.item_type == ItemType::TrueFalse);
    let mut ids: Vec<&str> = if is_verdict {
        vec![TRUE, FALSE]
    } else {
        Vec::new()
    };
    ids.extend(
        item.into_iter()
            .flat_map(|item| item.options.iter().map(|option| &*option.id)),
    );
    let known = ids.len();
    ids.extend(shown.keys().map(String::as_str));
    let listed = gathered.table.items.get(id);
    let role = |id: &str| listed.and_then(|item| item.options.get(id));
    let has_roles = listed.is_some_and(|item| !item.options.is_empty());
    let mut counts: Vec<OptionCount> = Vec::new();
    for (place, id) in ids.into_iter().enumerate() {
        if !has_roles || counts.iter().any(|one| one.id == id) {
            continue;
        }
        counts.push(OptionCount {
            id: id.to_owned(),
            side: match role(id) {
                Some(OptionRole::Key) => OptionSide::Right,
                Some(OptionRole::Distractor) => OptionSide::Wrong,
                None if place < known => OptionSide::Wrong,
                None => OptionSide::Gone,
            },
            chosen: shown.get(id).copied().unwrap_or(Some(0)),
        });
    }
    counts
}

/// Languages add up to nearly all who reached the item, so they are hidden together.
fn languages(figures: &ItemFigures) -> Vec<LanguageLine> {
    let people: Vec<usize> = figures
        .languages
        .facility
        .values()
        .map(|one| one.n)
        .collect();
    let all = figures
        .languages
        .facility
        .iter()
        .zip(cells::counts(&people));
    all.map(|((language, facility), people)| LanguageLine {
        language: language.clone(),
        people,
        right: (Standing::of(facility.n) != Standing::Hidden).then(|| of_ten(facility.value)),
    })
    .collect()
}
