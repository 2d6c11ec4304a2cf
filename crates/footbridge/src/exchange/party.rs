//! Somebody who must hold what this site holds, and what of it they lack.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::known::Known;
use crate::desk::commands::SiteKind;
use crate::error::Result;
use crate::ids::{ClassroomId, EventHash, JournalId, SiteId};
use crate::site::{SCOPES, Site, may_hold};
use crate::storage::{Span, TipRow};

/// After so long a silence a site is not waited for any more; the centre fills it up when it comes back.
const SILENCE: u64 = 60 * 24 * 60 * 60 * 1000;

/// First and last number of a stretch, both included.
pub(super) type Interval = (u64, u64);

/// Somebody who must hold what this site holds: as they last said themselves.
#[derive(Debug)]
pub(super) struct Party {
    /// None: the centre, as its receipt says.
    pub(super) site: Option<SiteId>,
    pub(super) kind: SiteKind,
    /// The exchange in which they said so.
    pub(super) round: u64,
    tips: BTreeMap<JournalId, Vec<TipRow>>,
    ranges: BTreeMap<JournalId, Vec<Interval>>,
}

impl Party {
    /// Somebody of whom nothing is known but how far they reach.
    pub(super) fn holding(tips: Vec<TipRow>) -> Self {
        Self {
            site: None,
            kind: SiteKind::Centre,
            round: 0,
            tips: by_journal(tips),
            ranges: BTreeMap::new(),
        }
    }

    /// True if they said that they hold a journal up to a number.
    pub(super) fn reaches(&self, journal: JournalId, seq: u64) -> bool {
        let tips = self.tips.get(&journal).into_iter().flatten();
        tips.map(|tip| tip.seq).max() >= Some(seq)
    }
}

impl Site {
    /// The centre, by its newest receipt.
    pub(super) fn centre_party(&self) -> Result<Party> {
        let mut ranges: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (journal, first, last) in self.store.receipted_ranges()? {
            ranges.entry(journal).or_default().push((first, last));
        }
        Ok(Party {
            site: None,
            kind: SiteKind::Centre,
            round: 0,
            tips: by_journal(self.store.receipted_tips()?),
            ranges,
        })
    }

    /// Sites of a classroom other than this one; those long silent only if `all`.
    pub(super) fn site_parties(
        &self,
        known: &Known,
        classroom: ClassroomId,
        all: bool,
    ) -> Result<Vec<Party>> {
        let now = self.now_millis();
        let mut parties = Vec::new();
        for peer in known
            .served(classroom)
            .filter(|peer| peer.site != self.id())
        {
            let heard = self.store.heard(peer.site)?;
            let silent = heard.is_some_and(|heard| heard.heard_millis + SILENCE < now);
            if silent && !all {
                continue;
            }
            parties.push(Party {
                site: Some(peer.site),
                kind: peer.kind.clone(),
                round: heard.map_or(0, |heard| heard.round),
                tips: by_journal(self.store.vector_of(peer.site)?),
                ranges: BTreeMap::new(),
            });
        }
        Ok(parties)
    }

    /// True if every body of a journal that a site of this kind may hold is here, or was erased.
    pub(super) fn can_serve(&self, journal: JournalId, kind: &SiteKind) -> Result<bool> {
        for scope in SCOPES {
            if may_hold(kind, scope)
                && !may_hold(&self.kind, scope)
                && self.store.first_without_body(journal, 1, scope)?.is_some()
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// What some of the parties lack of a journal, as stretches that each end at a tip of ours.
    pub(super) fn lacking(&self, journal: JournalId, parties: &[&Party]) -> Result<Vec<Span>> {
        match self.store.tips(journal)?[..] {
            [] => Ok(Vec::new()),
            [tip] => self.lacking_of_one(&tip, parties),
            ref tips => self.lacking_of_fork(tips, parties),
        }
    }

    fn lacking_of_one(&self, tip: &TipRow, parties: &[&Party]) -> Result<Vec<Span>> {
        let mut lacking = Vec::new();
        for party in parties {
            lacking.extend(complement(&self.held_by(party, tip)?, tip.seq));
        }
        for (_, last) in &mut lacking {
            *last = self.sealed_from(tip, *last)?;
        }
        let spans = merged(lacking).into_iter().map(|(first, last)| Span {
            journal: tip.journal,
            first,
            last,
            head: tip.head,
        });
        Ok(spans.collect())
    }

    /// The first number from here on where a stretch can end: anywhere in the own journal,
    /// at a seal in those of others.
    fn sealed_from(&self, tip: &TipRow, last: u64) -> Result<u64> {
        if tip.journal == self.keys.journal {
            return Ok(last);
        }
        let seals = self.store.seals_between(tip.journal, last, tip.seq)?;
        Ok(seals.first().map_or(tip.seq, |seal| seal.seq))
    }

    /// Numbers that a party holds of a journal with one tip.
    fn held_by(&self, party: &Party, tip: &TipRow) -> Result<Vec<Interval>> {
        let mut held = Vec::new();
        for theirs in party.tips.get(&tip.journal).into_iter().flatten() {
            if theirs.seq > tip.seq {
                // They are ahead of us on the same way, as far as we know.
                held.push((1, tip.seq));
            } else if let Some(seq) = self.store.folded_seq(tip.journal, theirs.head)? {
                held.push((1, seq));
            }
        }
        let beyond = party.ranges.get(&tip.journal).into_iter().flatten();
        held.extend(beyond.filter(|(first, _)| *first > 1).copied());
        Ok(held)
    }

    /// Of each branch, everything from the first event on that some party has not said to hold.
    fn lacking_of_fork(&self, tips: &[TipRow], parties: &[&Party]) -> Result<Vec<Span>> {
        let Some(journal) = tips.first().map(|tip| tip.journal) else {
            return Ok(Vec::new());
        };
        let links = self.store.links(journal)?;
        let held: Vec<_> = parties
            .iter()
            .map(|party| ancestors(party.tips.get(&journal), &links))
            .collect();
        let spans = tips.iter().filter_map(|tip| {
            let mut first = None;
            for (hash, seq) in chain_down(tip.head, &links) {
                if held.iter().all(|held| held.contains(&hash)) {
                    break;
                }
                first = Some(seq);
            }
            first.map(|first| Span {
                journal,
                first,
                last: tip.seq,
                head: tip.head,
            })
        });
        Ok(spans.collect())
    }
}

fn by_journal(tips: Vec<TipRow>) -> BTreeMap<JournalId, Vec<TipRow>> {
    let mut by_journal: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for tip in tips {
        by_journal.entry(tip.journal).or_default().push(tip);
    }
    by_journal
}

type Links = HashMap<EventHash, (EventHash, u64)>;

/// A chain from its end to its beginning.
fn chain_down(head: EventHash, links: &Links) -> impl Iterator<Item = (EventHash, u64)> {
    let mut at = head;
    std::iter::from_fn(move || {
        let (previous, seq) = links.get(&at)?;
        let here = (at, *seq);
        at = *previous;
        Some(here)
    })
}

/// Everything up to the tips, as far as it is here.
fn ancestors(tips: Option<&Vec<TipRow>>, links: &Links) -> BTreeSet<EventHash> {
    let mut held = BTreeSet::new();
    for tip in tips.into_iter().flatten() {
        for (hash, _) in chain_down(tip.head, links) {
            if !held.insert(hash) {
                break;
            }
        }
    }
    held
}

/// What intervals leave out of 1 to `last`.
pub(super) fn complement(held: &[Interval], last: u64) -> Vec<Interval> {
    let mut missing = Vec::new();
    let mut next = 1;
    for (first, through) in merged(held.to_vec()) {
        if first > next {
            missing.push((next, (first - 1).min(last)));
        }
        next = next.max(through + 1);
        if next > last {
            break;
        }
    }
    if next <= last {
        missing.push((next, last));
    }
    missing.retain(|(first, last)| first <= last);
    missing
}

/// Intervals in order, joined where they touch.
pub(super) fn merged(mut intervals: Vec<Interval>) -> Vec<Interval> {
    intervals.sort_unstable();
    let mut joined: Vec<Interval> = Vec::new();
    for (first, last) in intervals {
        match joined.last_mut() {
            Some((_, end)) if first <= *end + 1 => *end = last.max(*end),
            _ => joined.push((first, last)),
        }
    }
    joined
}

/// An interval without what others cover.
pub(super) fn without(whole: Interval, covered: &[Interval]) -> Vec<Interval> {
    complement(covered, whole.1)
        .into_iter()
        .filter(|(_, last)| *last >= whole.0)
        .map(|(first, last)| (first.max(whole.0), last))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_is_found() {
        assert_eq!(complement(&[], 3), [(1, 3)]);
        assert_eq!(complement(&[(1, 3)], 3), []);
        assert_eq!(complement(&[(2, 2), (5, 9)], 6), [(1, 1), (3, 4)]);
        assert_eq!(complement(&[(9, 9)], 6), [(1, 6)]);
    }

    #[test]
    fn intervals_that_touch_are_one() {
        assert_eq!(merged(vec![(4, 5), (1, 3), (7, 7)]), [(1, 5), (7, 7)]);
        assert_eq!(without((3, 9), &[(1, 4), (6, 6)]), [(5, 5), (7, 9)]);
    }
}
