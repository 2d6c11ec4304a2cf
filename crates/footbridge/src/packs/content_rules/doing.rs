//! Blocks that are something to do: they can be done, and are the same in every language.

use std::collections::BTreeSet;

use super::forms::lies_inside;
use super::texts::check_text;
use super::{check_unique, wrong};
use crate::error::Result;
use crate::packs::course::{Area, Block, Card, Group, Part, SequenceLine, Spot, Step, StepText};

/// Longest name of a spot or a part, in letters: it stands on a button.
const NAME_LIMIT: usize = 60;

/// What a block is apart from its words.
type Bones = Vec<(String, Vec<Area>)>;

pub(super) fn check_doing(folder: &str, step: &Step) -> Result<()> {
    let mut first: Option<Vec<Bones>> = None;
    for (language, text) in &step.texts {
        let file = format!("{folder}/{language}.md");
        let refuse = |reason: &str| wrong(&file, reason);
        let found = blocks_to_do(text);
        if found.len() > 1 {
            return Err(refuse("a step has one thing to do at most"));
        }
        for block in &found {
            check_block(&file, block)?;
            let needs_picture = matches!(block, Block::Hazards { .. } | Block::Drawing { .. });
            if needs_picture && step.picture.is_none() {
                return Err(refuse(
                    "dangers and drawings lie in a picture, and this step has none",
                ));
            }
            let has_places = |block: &Block| matches!(block, Block::Places { .. });
            if needs_picture && text.blocks.iter().any(has_places) {
                return Err(refuse("a picture has places, or dangers, or is a drawing"));
            }
        }
        let bones: Vec<Bones> = found.iter().map(|block| bones(block)).collect();
        if first.get_or_insert_with(|| bones.clone()) != &bones {
            return Err(refuse("what there is to do is the same in every language"));
        }
    }
    Ok(())
}

fn blocks_to_do(text: &StepText) -> Vec<&Block> {
    let doing = |block: &&Block| {
        matches!(
            block,
            Block::Sort { .. }
                | Block::Sequence { .. }
                | Block::Hazards { .. }
                | Block::Drawing { .. }
        )
    };
    text.blocks.iter().filter(doing).collect()
}

fn check_block(file: &str, block: &Block) -> Result<()> {
    match block {
        Block::Sort { groups, cards } => check_sort(file, groups, cards),
        Block::Sequence { lines } => check_sequence(lines).map_err(|reason| wrong(file, reason)),
        Block::Hazards { spots } => check_hazards(file, spots),
        Block::Drawing { parts } => check_drawing(file, parts),
        _ => Ok(()),
    }
}

fn check_sort(file: &str, groups: &[Group], cards: &[Card]) -> Result<()> {
    check_unique(file, groups.iter().map(|group| group.id.as_str()))?;
    check_unique(file, cards.iter().map(|card| card.id.as_str()))?;
    if !(2..=4).contains(&groups.len()) {
        return Err(wrong(file, "cards are sorted into 2 to 4 groups"));
    }
    if !(2..=12).contains(&cards.len()) {
        return Err(wrong(file, "2 to 12 cards are sorted"));
    }
    for card in cards {
        if !groups.iter().any(|group| group.id == card.group) {
            let reason = format!("card {}: there is no group {}", card.id, card.group);
            return Err(wrong(file, reason));
        }
    }
    for group in groups {
        if !cards.iter().any(|card| card.group == group.id) {
            return Err(wrong(
                file,
                format!("no card belongs to group {}", group.id),
            ));
        }
    }
    Ok(())
}

fn check_sequence(lines: &[SequenceLine]) -> std::result::Result<(), &'static str> {
    if !(3..=8).contains(&lines.len()) {
        return Err("3 to 8 lines are put into order");
    }
    let places: BTreeSet<u32> = lines.iter().map(|line| line.place).collect();
    if !places.into_iter().eq(1..=lines.len() as u32) {
        return Err("the places of lines are 1, 2, 3 and so on, each once");
    }
    match lines.is_sorted_by_key(|line| line.place) {
        true => Err("lines stand in their right order already"),
        false => Ok(()),
    }
}

fn check_hazards(file: &str, spots: &[Spot]) -> Result<()> {
    check_unique(file, spots.iter().map(|spot| spot.id.as_str()))?;
    for spot in spots {
        check_name(file, &spot.name)?;
    }
    check_areas(file, spots.iter().map(|spot| &spot.area))?;
    let n_dangers = spots.iter().filter(|spot| spot.danger).count();
    match (1..=9).contains(&n_dangers) && spots.len() <= 12 {
        true => Ok(()),
        false => Err(wrong(
            file,
            "a picture has 1 to 9 dangers and at most 12 spots",
        )),
    }
}

fn check_drawing(file: &str, parts: &[Part]) -> Result<()> {
    check_unique(file, parts.iter().map(|part| part.id.as_str()))?;
    for part in parts {
        check_name(file, &part.name)?;
        if !(1..=4).contains(&part.areas.len()) {
            return Err(wrong(file, format!("part {} has 1 to 4 areas", part.id)));
        }
        check_areas(file, part.areas.iter())?;
    }
    match (1..=12).contains(&parts.len()) {
        true => Ok(()),
        false => Err(wrong(file, "a drawing has 1 to 12 features and dimensions")),
    }
}

fn check_name(file: &str, name: &str) -> Result<()> {
    check_text(file, name)?;
    match name.chars().count() <= NAME_LIMIT {
        true => Ok(()),
        false => Err(wrong(
            file,
            format!("a name has at most {NAME_LIMIT} letters"),
        )),
    }
}

fn check_areas<'a>(file: &str, mut areas: impl Iterator<Item = &'a Area>) -> Result<()> {
    match areas.all(|area| lies_inside(*area)) {
        true => Ok(()),
        false => Err(wrong(
            file,
            "an area lies inside the picture, 40 or more wide and high",
        )),
    }
}

/// All but the words: kinds, ids, groups, pictures, places.
fn bones(block: &Block) -> Bones {
    match block {
        Block::Sort { groups, cards } => {
            let groups = groups.iter().map(|group| (group.id.clone(), Vec::new()));
            let card = |card: &Card| {
                let picture = card.picture.as_deref().unwrap_or_default();
                (format!("{},{},{picture}", card.id, card.group), Vec::new())
            };
            groups.chain(cards.iter().map(card)).collect()
        }
        Block::Sequence { lines } => {
            let line = |line: &SequenceLine| (line.place.to_string(), Vec::new());
            lines.iter().map(line).collect()
        }
        Block::Hazards { spots } => {
            let spot = |spot: &Spot| (format!("{},{}", spot.id, spot.danger), vec![spot.area]);
            spots.iter().map(spot).collect()
        }
        Block::Drawing { parts } => {
            let part = |part: &Part| {
                (
                    format!("{},{}", part.id, part.dimension),
                    part.areas.clone(),
                )
            };
            parts.iter().map(part).collect()
        }
        _ => Vec::new(),
    }
}
