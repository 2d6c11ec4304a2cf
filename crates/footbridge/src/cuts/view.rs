//! Judging, and what those who are done come to. Before somebody is done they see nothing of the
//! others but their number.

use std::collections::BTreeMap;

use super::Reader;
use super::agreement::{agreement, cut};
use super::commands::{
    CutChoice, CutChoices, CutInPack, CutItem, CutProposal, CutView, ItemJudged, JudgeCut,
    JudgeItem,
};
use super::events::{ALL, CutJudged, owner_of};
use super::pool::Pool;
use crate::assessment::{as_written, key_of, key_to_wire};
use crate::error::{Error, OrNotFound, Result};
use crate::events::kinds;
use crate::figures::commands::Hundredths;
use crate::ids::PersonId;
use crate::learning::Reading;
use crate::packs::course::{Item, Unit};
use crate::packs::{Content, text_in};
use crate::site::Site;

/// Fewer judges make no cut.
const JUDGES: usize = 3;
/// What is a last digit above a whole number counts as it.
const ROUNDING: f64 = 1e-9;

/// What each judge said, by item.
type Judgements = BTreeMap<PersonId, BTreeMap<String, u8>>;

/// A check or a final with what was said of its items.
struct Judged<'c> {
    pool: Pool<'c>,
    all: Judgements,
    reader: Reader,
}

impl Judged<'_> {
    fn mine(&self, item: &str) -> Option<u8> {
        self.all.get(&self.reader.person)?.get(item).copied()
    }

    fn is_done(&self, said: &BTreeMap<String, u8>) -> bool {
        self.pool.items.iter().all(|(id, ..)| said.contains_key(id))
    }

    /// Everybody who judged every item.
    fn done(&self) -> Vec<(PersonId, &BTreeMap<String, u8>)> {
        let all = self.all.iter();
        let done = all.filter(|(_, said)| self.is_done(said));
        done.map(|(judge, said)| (*judge, said)).collect()
    }

    /// The judges who may be shown now: enough of them, and to nobody who could still follow them.
    fn shown(&self) -> Option<Vec<(PersonId, &BTreeMap<String, u8>)>> {
        let own = self.all.get(&self.reader.person);
        let may_see = !self.reader.may_judge || own.is_some_and(|said| self.is_done(said));
        let done = self.done();
        (may_see && done.len() >= JUDGES).then_some(done)
    }
}

impl Site {
    fn judged<'c>(&self, content: &Content, pool: Pool<'c>, reader: Reader) -> Result<Judged<'c>> {
        let mut all = Judgements::new();
        for row in self.store.cut_judgements(&content.pack, pool.id)? {
            all.entry(row.judge)
                .or_default()
                .insert(row.item, row.of_ten);
        }
        Ok(Judged { pool, all, reader })
    }

    /// The checks and finals of the course.
    pub(super) fn cut_choices(&self, reader: Reader) -> Result<CutChoices> {
        let content = self.content()?;
        let choice = |pool| {
            let judged = self.judged(&content, pool, reader)?;
            let items = judged.pool.items.iter();
            let mine = items.filter(|(id, ..)| judged.mine(id).is_some()).count();
            Ok(CutChoice {
                id: judged.pool.id.to_owned(),
                name: judged.pool.name(&self.language),
                of: judged.pool.of,
                items: judged.pool.items.len() as u32,
                mine: mine as u32,
                judges: judged.done().len() as u32,
            })
        };
        let choices = Pool::all(&content).into_iter().map(choice);
        Ok(CutChoices {
            choices: choices.collect::<Result<_>>()?,
        })
    }

    /// One check or final to judge.
    pub(super) fn cut_view(&self, reader: Reader, id: &str) -> Result<CutView> {
        let content = self.content()?;
        let judged = self.judged(&content, Pool::called(&content, id)?, reader)?;
        let items = judged.pool.items.iter();
        let items =
            items.map(|(id, unit, item)| self.cut_item(&content, &judged, (id, unit, item)));
        Ok(CutView {
            id: id.to_owned(),
            name: judged.pool.name(&self.language),
            of: judged.pool.of,
            language: Reading::of_staff(self, &content).language,
            count: judged.pool.count(),
            items: items.collect::<Result<_>>()?,
            may_judge: reader.may_judge,
            judges: judged.done().len() as u32,
            needed: JUDGES as u32,
            proposal: self.proposal(&judged)?,
            in_pack: judged.pool.cut.map(|cut| CutInPack {
                right: cut.right,
                reason: text_in(&cut.reason, &self.language).to_owned(),
            }),
        })
    }

    fn cut_item(
        &self,
        content: &Content,
        judged: &Judged<'_>,
        (id, unit, item): (&str, &Unit, &Item),
    ) -> Result<CutItem> {
        let reading = Reading::of_staff(self, content);
        let key = key_of(content, unit, &item.id)?;
        let is_final = judged.pool.cut.is_some();
        let said = |shown: Vec<(PersonId, &BTreeMap<String, u8>)>| {
            let said = shown.iter().filter_map(|(_, said)| said.get(id).copied());
            said.collect::<Vec<u8>>()
        };
        Ok(CutItem {
            id: id.to_owned(),
            unit: is_final.then(|| unit.code.clone()),
            critical: item.critical,
            item: self.item_view(content, &reading, item, &as_written(item))?,
            key: key_to_wire(&key.answer, &reading.language),
            mine: judged.mine(id),
            all: judged.shown().map(said).and_then(|said| item_judged(&said)),
        })
    }

    fn proposal(&self, judged: &Judged<'_>) -> Result<Option<CutProposal>> {
        let Some(shown) = judged.shown() else {
            return Ok(None);
        };
        let share = |of_ten: u8| f64::from(of_ten) / f64::from(ALL);
        let of_judge = |said: &BTreeMap<String, u8>| {
            let share_of = |item: &str| said.get(item).copied().map_or(0.0, share);
            judged.pool.expected(share_of)
        };
        let cuts: Vec<f64> = shown.iter().map(|(_, said)| of_judge(said)).collect();
        let row = |(id, ..): &(String, &Unit, &Item)| -> Vec<f64> {
            let said = shown.iter().filter_map(|(_, said)| said.get(id));
            said.map(|of_ten| share(*of_ten)).collect()
        };
        let rows: Vec<Vec<f64>> = judged.pool.items.iter().map(row).collect();
        let Some(cut) = cut(&cuts) else {
            return Ok(None);
        };
        let most = f64::from(judged.pool.count());
        let mut judges = Vec::with_capacity(shown.len());
        for ((judge, _), cut) in shown.iter().zip(&cuts) {
            let row = self.store.staff_member(*judge)?;
            judges.push(JudgeCut {
                name: row.map(|row| row.name).unwrap_or_default(),
                cut: hundredths(*cut) as u32,
            });
        }
        judges.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(Some(CutProposal {
            cut: Hundredths {
                value: hundredths(cut.value),
                low: hundredths(cut.interval.low.clamp(0.0, most)),
                high: hundredths(cut.interval.high.clamp(0.0, most)),
            },
            right: (cut.value - ROUNDING).ceil().max(0.0) as u32,
            error: hundredths(cut.error) as u32,
            agreement: agreement(&rows).map(hundredths),
            judges,
        }))
    }

    /// Writes down what a trainer says of an item. The same again changes nothing.
    ///
    /// Errors: `item-not-found`, or `malformed` for more than ten of ten.
    pub(super) fn judge_item(&mut self, judge: PersonId, said: &JudgeItem) -> Result<()> {
        if said.of_ten > ALL {
            return Err(Error::malformed("cuts.judge"));
        }
        let content = self.content()?;
        let pool = Pool::called(&content, &said.id)?;
        let mut items = pool.items.iter();
        items
            .find(|(id, ..)| *id == said.item)
            .or_not_found("item")?;
        let before = self.store.cut_judgements(&content.pack, pool.id)?;
        let is_same = before
            .iter()
            .any(|row| row.judge == judge && row.item == said.item && row.of_ten == said.of_ten);
        if is_same {
            return Ok(());
        }
        let owner = owner_of(judge, &content.pack, &said.id, &said.item);
        let kind = kinds::CUT_JUDGED.number;
        let judged = CutJudged {
            pack: content.pack.clone(),
            version: content.version,
            assessment: said.id.clone(),
            item: said.item.clone(),
            of_ten: said.of_ten,
            supersedes: self.store.register_open(kind, &owner)?,
        };
        self.transact(Some(judge), |tx| tx.append(Some(judge), &judged).map(drop))
    }
}

fn item_judged(said: &[u8]) -> Option<ItemJudged> {
    let sum: u32 = said.iter().map(|of_ten| u32::from(*of_ten)).sum();
    Some(ItemJudged {
        low: *said.iter().min()?,
        high: *said.iter().max()?,
        mean: (f64::from(sum) * 100.0 / said.len() as f64).round() as u32,
    })
}

fn hundredths(number: f64) -> i32 {
    (number * 100.0).round() as i32
}
