//! Blocks that are something to do, and what a learner has arranged or found in them.
//!
//! It is no result: it stays at this computer, so that it is there again after Back, after
//! leaving and after a crash.

use super::commands::{
    Arrange, Arrangement, Block, DrawnPart, PictureSpot, Sentence, SequenceLine, SortCard,
    SortGroup,
};
use super::step::{area_view, find};
use crate::error::{PackError, Result};
use crate::ids::PersonId;
use crate::packs::Content;
use crate::packs::course::{self, Run};
use crate::site::Site;

impl Site {
    /// A block that is something to do, as it is shown; none for any other.
    pub(super) fn block_to_do(
        &self,
        content: &Content,
        block: &course::Block,
        language: &str,
        sentence: &mut impl FnMut(&Vec<Run>) -> Sentence,
    ) -> Result<Option<Block>> {
        Ok(Some(match block {
            course::Block::Sort { groups, cards } => Block::Sort {
                groups: groups
                    .iter()
                    .map(|group| SortGroup {
                        id: group.id.clone(),
                        name: sentence(&group.name),
                    })
                    .collect(),
                cards: cards
                    .iter()
                    .map(|card| {
                        let picture = card.picture.as_deref();
                        Ok(SortCard {
                            id: card.id.clone(),
                            group: card.group.clone(),
                            picture: picture
                                .map(|name| self.picture(content, name, language))
                                .transpose()?,
                            sentence: sentence(&card.sentence),
                        })
                    })
                    .collect::<Result<_>>()?,
            },
            course::Block::Sequence { lines } => Block::Sequence {
                lines: lines
                    .iter()
                    .map(|line| SequenceLine {
                        place: line.place,
                        sentence: sentence(&line.sentence),
                    })
                    .collect(),
            },
            course::Block::Hazards { spots } => Block::Hazards {
                spots: spots
                    .iter()
                    .map(|spot| PictureSpot {
                        id: spot.id.clone(),
                        area: area_view(spot.area),
                        name: spot.name.clone(),
                        danger: spot.danger,
                        sentence: sentence(&spot.sentence),
                    })
                    .collect(),
            },
            course::Block::Drawing { parts } => Block::Drawing {
                parts: parts
                    .iter()
                    .map(|part| DrawnPart {
                        id: part.id.clone(),
                        areas: part.areas.iter().copied().map(area_view).collect(),
                        name: part.name.clone(),
                        dimension: part.dimension,
                        sentence: sentence(&part.sentence),
                    })
                    .collect(),
            },
            _ => return Ok(None),
        }))
    }

    /// What a learner has arranged on a page, as far as the page still has it.
    pub(super) fn arranged(
        &self,
        person: PersonId,
        content: &Content,
        (unit, lesson, number): (&str, &str, u32),
        step: &course::Step,
    ) -> Result<Option<Arrangement>> {
        let place = (&*content.pack, unit, lesson, number);
        let kept = self.store.arranged(person, place)?;
        // What a former version of the page had is forgotten without a word: it is no work.
        let read = kept.and_then(|json| serde_json::from_str::<Arrangement>(&json).ok());
        Ok(read.filter(|arrangement| fits(step, arrangement)))
    }

    /// Keeps what a learner has arranged on a page.
    pub(super) fn keep_arranged(&mut self, person: PersonId, asked: &Arrange) -> Result<()> {
        let content = self.content()?;
        let unit = self.unit_for(person, &content, asked.unit.as_deref())?;
        let (lesson, step) = find(unit, &asked.lesson, asked.step)?;
        if !fits(step, &asked.arrangement) {
            return Err(PackError::ResponseForm.into());
        }
        let json = serde_json::to_string(&asked.arrangement).expect("it has plain fields");
        let place = (&*content.pack, &*unit.id, &*lesson.id, asked.step);
        self.note(|write| write.keep_arranged(person, place, &json))
    }
}

/// True if a page has what was arranged, each once.
fn fits(step: &course::Step, arrangement: &Arrangement) -> bool {
    let Some(text) = step.texts.values().next() else {
        return false;
    };
    text.blocks.iter().any(|block| match (block, arrangement) {
        (course::Block::Sort { cards, .. }, Arrangement::Sorted { cards: kept }) => {
            each_once(kept)
                && kept
                    .iter()
                    .all(|id| cards.iter().any(|card| card.id == *id))
        }
        (course::Block::Sequence { lines }, Arrangement::Ordered { places }) => {
            places.len() == lines.len()
                && each_once(places)
                && places
                    .iter()
                    .all(|kept| lines.iter().any(|line| line.place == *kept))
        }
        (course::Block::Hazards { spots }, Arrangement::Found { spots: kept }) => {
            each_once(kept)
                && kept
                    .iter()
                    .all(|id| spots.iter().any(|spot| spot.id == *id))
        }
        _ => false,
    })
}

fn each_once<T: Ord>(all: &[T]) -> bool {
    all.iter().collect::<std::collections::BTreeSet<_>>().len() == all.len()
}
