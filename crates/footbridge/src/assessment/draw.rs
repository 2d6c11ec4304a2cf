//! Draws: which items, in which order, with which order of options. Seeded, stored in the attempt.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use serde::{Deserialize, Serialize};

use super::item::key_of;
use crate::error::{PackError, Result};
use crate::packs::Content;
use crate::packs::answer::Key;
use crate::packs::course::{BlueprintLine, Final, Item, ItemOption, ItemType, ItemUse, Unit};

/// One drawn item with its options in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Drawn {
    pub(crate) item: String,
    pub(crate) options: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) right_side: Vec<String>,
}

/// The items of a stored draw, in order.
pub(crate) fn drawn_items(draw: &str) -> Result<Vec<String>> {
    let drawn: Vec<Drawn> = serde_json::from_str(draw).map_err(|_| PackError::FileDamaged)?;
    Ok(drawn.into_iter().map(|drawn| drawn.item).collect())
}

/// A draw of an item with its options in the order of the course.
pub(crate) fn as_written(item: &Item) -> Drawn {
    let ids = |options: &[ItemOption]| options.iter().map(|option| option.id.clone()).collect();
    Drawn {
        item: item.id.clone(),
        options: ids(&item.options),
        right_side: ids(&item.right_side),
    }
}

/// The order of one item's options. Steps to put in order never come in their right order.
pub(crate) fn draw_item(item: &Item, key: &Key, rng: &mut ChaCha20Rng) -> Drawn {
    let ids = |options: &[ItemOption]| -> Vec<String> {
        options.iter().map(|option| option.id.clone()).collect()
    };
    let (mut options, mut right_side) = (ids(&item.options), ids(&item.right_side));
    // The left side of a match keeps its order; the right side carries the task.
    if item.item_type != ItemType::Match {
        shuffle(&mut options, rng);
    }
    if matches!(key, Key::Order { order } if *order == options) {
        options.rotate_left(1);
    }
    shuffle(&mut right_side, rng);
    Drawn {
        item: item.id.clone(),
        options,
        right_side,
    }
}

/// Draws a check by its blueprint.
pub(crate) fn draw_check(content: &Content, unit: &Unit, seed: [u8; 32]) -> Result<Vec<Drawn>> {
    let mut rng = ChaCha20Rng::from_seed(seed);
    let pool: Vec<&Item> = unit.items.iter().collect();
    let mut chosen = by_blueprint(&pool, |item| item, &unit.check.blueprint, &mut rng);
    shuffle(&mut chosen, &mut rng);
    let draw = |item: &Item| {
        let key = key_of(content, unit, &item.id)?;
        Ok(draw_item(item, &key.answer, &mut rng))
    };
    chosen.into_iter().map(draw).collect()
}

/// Draws a final by its blueprint, from the pools of all units; its items are `unit/item`.
pub(crate) fn draw_final(
    content: &Content,
    assessment: &Final,
    seed: [u8; 32],
) -> Result<Vec<Drawn>> {
    let mut rng = ChaCha20Rng::from_seed(seed);
    let mut pools = Vec::new();
    for unit in &content.course.units {
        pools.extend(unit.items.iter().map(|item| (unit, item)));
    }
    let mut chosen = by_blueprint(&pools, |(_, item)| item, &assessment.blueprint, &mut rng);
    shuffle(&mut chosen, &mut rng);
    let draw = |(unit, item): (&Unit, &Item)| {
        let key = key_of(content, unit, &item.id)?;
        let drawn = draw_item(item, &key.answer, &mut rng);
        Ok(Drawn {
            item: format!("{}/{}", unit.id, item.id),
            ..drawn
        })
    };
    chosen.into_iter().map(draw).collect()
}

fn by_blueprint<T: Copy>(
    pools: &[T],
    item: impl Fn(&T) -> &Item,
    blueprint: &[BlueprintLine],
    rng: &mut ChaCha20Rng,
) -> Vec<T> {
    let mut chosen = Vec::new();
    for line in blueprint {
        let in_pool = |one: &&T| {
            let item = item(one);
            item.used_in == ItemUse::Check && item.competency == line.competency
        };
        let mut pool: Vec<T> = pools.iter().filter(in_pool).copied().collect();
        shuffle(&mut pool, rng);
        chosen.extend(pool.into_iter().take(line.n as usize));
    }
    chosen
}

/// Fisher and Yates, with our own hands: a library's shuffle changes between versions,
/// and a stored seed must give the same draw for ever.
pub(crate) fn shuffle<T>(values: &mut [T], rng: &mut ChaCha20Rng) {
    for last in (1..values.len()).rev() {
        values.swap(last, below(last as u32 + 1, rng) as usize);
    }
}

/// A number below `limit`, every one as likely as the other.
fn below(limit: u32, rng: &mut ChaCha20Rng) -> u32 {
    let fair = u32::MAX - u32::MAX % limit;
    loop {
        let drawn = rng.next_u32();
        if drawn < fair {
            return drawn % limit;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::course::Texts;

    #[test]
    fn a_seed_gives_the_same_order_for_ever() {
        let mut values: Vec<u32> = (0..8).collect();
        shuffle(&mut values, &mut ChaCha20Rng::from_seed([7; 32]));
        assert_eq!(
            values, GOLDEN,
            "attempts that were stored must draw the same again"
        );
    }

    const GOLDEN: [u32; 8] = [6, 5, 3, 0, 7, 2, 1, 4];

    #[test]
    fn steps_never_come_in_their_right_order() {
        let option = |id: &str| ItemOption {
            id: id.into(),
            text: Texts::new(),
            picture: None,
            area: None,
        };
        let item = Item {
            id: "i".into(),
            used_in: ItemUse::Check,
            item_type: ItemType::Order,
            competency: "SAF.FIRE".into(),
            critical: true,
            lesson: "alarm".into(),
            picture: None,
            question: Texts::new(),
            options: ["a", "b", "c"].map(option).into(),
            right_side: Vec::new(),
            unit: None,
        };
        let order: Vec<String> = ["b", "a", "c"].map(str::to_owned).into();
        let key = Key::Order {
            order: order.clone(),
        };
        for seed in 0..60 {
            let drawn = draw_item(&item, &key, &mut ChaCha20Rng::from_seed([seed; 32]));
            assert_ne!(drawn.options, order, "seed {seed} would show the answer");
        }
    }

    #[test]
    fn a_shuffle_keeps_every_value() {
        for seed in 0..50 {
            let mut values: Vec<u32> = (0..13).collect();
            shuffle(&mut values, &mut ChaCha20Rng::from_seed([seed; 32]));
            values.sort_unstable();
            assert_eq!(values, (0..13).collect::<Vec<_>>());
        }
    }
}
