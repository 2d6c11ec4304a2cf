//! Taking in events of other journals: set union, in any order, any number of times.

use super::fold::fold;
use super::holder::Holder;
use super::{PersonIntroduced, Site};
use crate::error::Result;
use crate::events::{Event, Payload, Scope, Seal, kinds};
use crate::ids::{EventHash, FileHash, PersonId};
use crate::storage::{ErasedPseudonym, Inserted, JournalRow, TipRow, Write};

/// What a merge changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Merged {
    /// Events that are new here.
    pub(crate) new: u64,
    /// Events that were here already.
    pub(crate) known: u64,
    /// Journals that go on in two ways since this merge.
    pub(crate) forks: u64,
    /// Stretches that were left from a header on whose body was missing.
    pub(crate) cut: u64,
}

impl Merged {
    /// Adds what another merge changed.
    pub(crate) fn add(&mut self, other: Self) {
        self.new += other.new;
        self.known += other.known;
        self.forks += other.forks;
        self.cut += other.cut;
    }
}

/// Checked events of one journal, each following the one before.
pub(crate) struct Stretch<'e> {
    pub(crate) journal: &'e JournalRow,
    pub(crate) events: &'e [Event],
    /// The seal at its end; none for what a centre vouches for by itself.
    pub(crate) seal: Option<&'e Seal>,
    /// True if the writer may leave out bodies that are not for this site.
    pub(crate) may_withhold: bool,
}

impl Site {
    /// Merges a stretch, inside one transaction.
    ///
    /// Events beyond a gap are kept and wait; they fold when the gap closes. A header whose
    /// body this site may hold counts only with its body: from such a one on the stretch is
    /// left, so that nothing is ever taken for held that is not. Bodies of erased people
    /// are left out.
    pub(crate) fn merge_into(
        write: &Write<'_>,
        holder: &Holder,
        stretch: &Stretch<'_>,
    ) -> Result<Merged> {
        write.insert_journal(stretch.journal)?;
        let erases = write.has_tombstones()?;
        let mut merging = Merging {
            write,
            holder,
            merged: Merged::default(),
            ready: follows_folded(write, stretch.events)?,
            unfolded_from: None,
        };
        for event in stretch.events {
            let erased = erases && is_erased(write, event)?;
            let withheld = event.body.is_none()
                && !erased
                && !stretch.may_withhold
                && holder.may_hold(event.header.scope);
            if withheld && !write.has_body(event.hash)? {
                merging.merged.cut = 1;
                return merging.finish(stretch.journal);
            }
            merging.take(event, erased)?;
        }
        if let Some(seal) = stretch.seal {
            write.insert_seal(seal)?;
        }
        merging.finish(stretch.journal)
    }
}

/// A merge under way.
struct Merging<'m> {
    write: &'m Write<'m>,
    holder: &'m Holder,
    merged: Merged,
    /// Everything before the next event is folded.
    ready: bool,
    /// The first event that was folded just now: what it follows, and the last one since.
    unfolded_from: Option<(EventHash, TipRow)>,
}

impl Merging<'_> {
    fn take(&mut self, event: &Event, erased: bool) -> Result<()> {
        let without = erased.then(|| Event {
            body: None,
            ..event.clone()
        });
        let event = without.as_ref().unwrap_or(event);
        match self.write.insert_event(event, self.ready)? {
            Inserted::New => {
                self.merged.new += 1;
                if self.ready {
                    self.fold(event)?;
                }
            }
            Inserted::Known => {
                self.merged.known += 1;
                self.take_known(event)?;
            }
        }
        Ok(())
    }

    /// A known event may have waited, or may get its body only now.
    fn take_known(&mut self, event: &Event) -> Result<()> {
        let late_body = self.write.insert_body(event)?;
        let folded = self.write.is_folded(event.hash)?;
        if !folded && self.ready {
            self.write.mark_folded(event.hash)?;
            let whole = self.write.event(event.hash)?;
            return self.fold(whole.as_ref().unwrap_or(event));
        }
        if folded && late_body {
            fold(self.write, event, self.holder.site)?;
            self.fold_what_was_unknown(event)?;
        }
        Ok(())
    }

    /// Events of a person whose introduction came late meant nothing until now.
    fn fold_what_was_unknown(&self, introduction: &Event) -> Result<()> {
        let header = &introduction.header;
        if header.kind != kinds::introduction(header.scope).number {
            return Ok(());
        }
        let tip = self.write.tip(header.journal)?.map_or(0, |(seq, _)| seq);
        for event in self.write.stretch(header.journal, header.seq + 1, tip)? {
            if event.header.subject == header.subject {
                fold(self.write, &event, self.holder.site)?;
            }
        }
        Ok(())
    }

    fn fold(&mut self, event: &Event) -> Result<()> {
        fold(self.write, event, self.holder.site)?;
        let tip = tip_at(event);
        match &mut self.unfolded_from {
            Some((_, last)) => *last = tip,
            None => self.unfolded_from = Some((event.header.previous, tip)),
        }
        Ok(())
    }

    /// Moves the tip, then folds what has waited for it, branch by branch.
    fn finish(mut self, journal: &JournalRow) -> Result<Merged> {
        let Some((from, tip)) = self.unfolded_from.take() else {
            return Ok(self.merged);
        };
        let mut ready = vec![(from, tip)];
        while let Some((from, mut tip)) = ready.pop() {
            self.merged.forks += u64::from(!self.write.move_tip(from, &tip)?);
            loop {
                let mut waiting = self.write.waiting_for(tip.head)?;
                waiting.retain(|event| event.header.journal == journal.journal);
                let Some(next) = waiting.pop() else { break };
                for branch in waiting {
                    self.fold_waiting(&branch)?;
                    ready.push((branch.header.previous, tip_at(&branch)));
                }
                self.fold_waiting(&next)?;
                let before = tip.head;
                tip = tip_at(&next);
                self.write.move_tip(before, &tip)?;
            }
        }
        Ok(self.merged)
    }

    fn fold_waiting(&self, event: &Event) -> Result<()> {
        fold(self.write, event, self.holder.site)?;
        self.write.mark_folded(event.hash)
    }
}

fn tip_at(event: &Event) -> TipRow {
    TipRow {
        journal: event.header.journal,
        seq: event.header.seq,
        head: event.hash,
    }
}

/// True if what stands before the stretch is folded, or nothing stands there.
fn follows_folded(write: &Write<'_>, events: &[Event]) -> Result<bool> {
    match events.first() {
        Some(first) if first.header.previous == EventHash::NONE => Ok(true),
        Some(first) => write.is_folded(first.header.previous),
        None => Ok(false),
    }
}

/// SHA-256 of the person id: what an erasure leaves behind.
pub(crate) fn tombstone_of(person: PersonId) -> FileHash {
    FileHash::of(&person.0)
}

/// True if the event is about a person who was erased; an introduction of one is noted as such.
pub(super) fn is_erased(write: &Write<'_>, event: &Event) -> Result<bool> {
    let header = &event.header;
    if write.is_erased(header.journal, header.scope, header.subject)? {
        return Ok(true);
    }
    if header.kind != kinds::introduction(header.scope).number {
        return Ok(false);
    }
    let body = event.body.as_ref();
    let Some(said) = body.and_then(|body| PersonIntroduced::from_bytes(&body.payload)) else {
        return Ok(false);
    };
    let tombstone = tombstone_of(said.person);
    if !write.tombstones()?.contains(&tombstone) {
        return Ok(false);
    }
    let erased = ErasedPseudonym {
        journal: header.journal,
        scope: header.scope,
        pseudonym: header.subject,
    };
    write.insert_erased(&erased, tombstone)?;
    Ok(true)
}

/// Scopes in which a journal may speak of somebody.
pub(crate) const SCOPES: [Scope; 3] = [Scope::Class, Scope::Office, Scope::Centre];
